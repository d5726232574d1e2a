#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace vitrine::ui {

/// Where the person has been: addresses with the state each page had when it was left. At most 100.
class History {
public:
    struct Entry {
        QString address;
        QVariantMap state;
    };

    /// A new visit; what lay ahead is forgotten. The same address again changes nothing.
    void visit(const QString& address);
    /// The current entry's address or state changed while one looked at it.
    void replaceAddress(const QString& address);
    void keepState(const QVariantMap& state);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_entries.size(); }
    std::optional<Entry> back();
    std::optional<Entry> forward();
    std::optional<Entry> current() const;

private:
    QList<Entry> m_entries;
    qsizetype m_at = -1;
};

} // namespace vitrine::ui
