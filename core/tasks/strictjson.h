#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace vitrine::tasks {

/// A pull reader of JSON for headers from strangers: strict (RFC 8259), duplicate keys refused, no tree
/// built. Every function returns false at the first fault and keeps it in fault(); later calls return false
/// as well.
class StrictJson {
public:
    explicit StrictJson(QByteArrayView text) : m_text(text) {}

    /// Calls \p member for each key, which must read the value.
    bool object(const std::function<bool(const QString& key)>& member);
    /// Calls \p element before each element, which must read it.
    bool array(const std::function<bool()>& element);
    bool string(QString& value);
    /// A whole number from 0 to 2^63-1, without sign, fraction or exponent.
    bool count(qint64& value);
    /// Nothing but spaces may follow.
    bool end();

    /// Ends reading with a fault of the caller's. \return false
    bool failWith(const QString& fault);
    const QString& fault() const { return m_fault; }

private:
    void skipSpace();
    bool expect(char wanted);
    bool peek(char wanted);
    bool escape(QByteArray& bytes);
    bool hex4(uint& unit);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QString m_fault;
};

} // namespace vitrine::tasks
