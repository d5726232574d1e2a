#pragma once

#include "core/hub/ownedrepos.h"

#include <QAbstractTableModel>
#include <QHash>

namespace vitrine::ui {

/// What of one's repositories is shown.
struct OwnedFilter {
    QString text;
    QString owner; ///< empty: all
    std::optional<RepoType> type;
    std::optional<hub::Visibility> visibility;
    bool gatedOnly = false;

    bool takes(const hub::OwnedRepo& repo) const;
    friend bool operator==(const OwnedFilter&, const OwnedFilter&) = default;
};

/// One's repositories as a table that filters and sorts itself, on values: ten thousand take some
/// milliseconds. Rows keep their selection through both. Ties go by name.
class OwnedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Owner, Type, Storage, Visible, Access, Downloads, Likes, Changed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const QList<hub::OwnedRepo>& repos);
    /// Completes repositories that are known; others are passed over.
    void complete(const QList<hub::RepoInfo>& infos);
    void setFilter(const OwnedFilter& filter);
    const OwnedFilter& filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;

    const hub::OwnedRepo& repo(int row) const { return m_all.at(m_shown.at(row)); }
    int knownCount() const { return int(m_all.size()); }
    /// Bytes of what is shown, as far as it is known.
    qint64 shownStorage() const;
    /// What is shown, with a line of titles: RFC 4180.
    QByteArray csv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const hub::OwnedRepo& repo, int column) const;
    void arrange();
    bool before(int left, int right) const;

    QList<hub::OwnedRepo> m_all;
    QHash<RepoId, int> m_at;
    QList<int> m_shown; ///< places in m_all
    OwnedFilter m_filter;
    int m_column = Storage;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace vitrine::ui
