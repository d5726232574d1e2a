#pragma once

#include "core/storage/libraryindex.h"
#include "ui/delegates/repocard.h"
#include "ui/shell/samples.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace vitrine::ui {

/// What is on this computer: cached repositories, then the samples that come with Vitrine.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { AddressRole = RepoCardRole + 1, IdRole };

    struct Row {
        QString id;
        QString address;
        QString tryAddress; ///< empty: cannot run here
        QString folder;
        std::optional<storage::LibraryItem> item; ///< none: a sample
        RepoCard card;
    };

    using QAbstractListModel::QAbstractListModel;

    /// \param verdicts by the repository's folder in the cache, as far as they are known
    void setContent(const QList<storage::LibraryItem>& items, const QList<Sample>& samples,
                    const QHash<QString, tasks::RunsHere>& verdicts);
    /// Only what has \p text in its name.
    void setFilter(const QString& text);
    /// A line about one repository instead of its verdict: what verifying found.
    void setNote(const QString& folder, const QString& icon, const QString& text, Tint tint);

    const Row& row(int index) const { return m_shown.at(index); }
    /// The row of a folder; -1 where it is not shown.
    int rowOf(const QString& folder) const;
    bool hasItems() const { return m_hasItems; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    QList<Row> m_all;
    QList<Row> m_shown;
    QString m_filter;
    bool m_hasItems = false;
};

} // namespace vitrine::ui
