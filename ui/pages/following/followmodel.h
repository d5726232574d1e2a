#pragma once

#include "core/storage/followrecords.h"
#include "ui/delegates/repocard.h"

#include <QAbstractListModel>

namespace vitrine::ui {

/// One line of the list: a repository that is followed, or that lies on this computer.
struct FollowRow {
    RepoId repo;
    std::optional<storage::FollowedRepo> followed;
    QString local; ///< commit that main stands for on this computer; empty: it is not here
};

/// What is followed, or what is here, as cards.
class FollowModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows' selection where the repositories are the same.
    void setRows(const QList<FollowRow>& rows);
    /// Only what has \p text in its name.
    void setFilter(const QString& text);
    const FollowRow& row(int index) const { return m_shown.at(index); }
    /// -1 where it is not shown.
    int rowOf(const RepoId& repo) const;
    bool isFiltered() const { return !m_filter.isEmpty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    QList<FollowRow> m_all;
    QList<FollowRow> m_shown;
    QString m_filter;
};

} // namespace vitrine::ui
