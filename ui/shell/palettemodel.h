#pragma once

#include <QAbstractListModel>

#include <functional>

namespace vitrine::ui {

/// One line of the palette.
struct PaletteItem {
    QString title;
    QString group; ///< translated: "On this computer", "Page", "Command", "Recent", the place's name
    QString icon;
    QString keys; ///< shown at the end
    int rank = 0; ///< of the group: lower stands first for equal names
    QString address;
    std::function<void()> act; ///< instead of an address
};

/// The lines that fit what is typed, best first. Local lines are there at once; the server's are added
/// behind.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole + 1, IconRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void setLocal(const QList<PaletteItem>& items);
    void setPattern(const QString& pattern);
    /// Lines from the server for the present pattern; those that are there already are left out.
    void setRemote(const QList<PaletteItem>& items);
    /// The line that always stands last while something is typed: so nothing ever leads nowhere.
    void setFallback(std::function<PaletteItem(const QString& pattern)> fallback)
    {
        m_fallback = std::move(fallback);
    }
    const PaletteItem& item(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();

    std::function<PaletteItem(const QString&)> m_fallback;
    QString m_pattern;
    QList<PaletteItem> m_local;
    QList<PaletteItem> m_remote;
    QList<PaletteItem> m_shown;
};

} // namespace vitrine::ui
