#pragma once

#include "core/hub/collections.h"
#include "ui/delegates/repocard.h"

#include <QAbstractListModel>

#include <functional>

namespace vitrine::ui {

/// "3 entries", "4 or more": what a list knows of how many there are.
QString entryCountWords(const hub::Collection& collection);

/// Collections as cards, page after page.
class CollectionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCollections(const QList<hub::Collection>& collections, bool more);
    void append(const QList<hub::Collection>& collections, bool more);
    const hub::Collection& collection(int row) const { return m_all.at(row); }
    /// Called when the end of the list comes into view and there is more.
    void onMore(std::function<void()> more) { m_fetch = std::move(more); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QList<hub::Collection> m_all;
    bool m_more = false;
    std::function<void()> m_fetch;
};

/// What a collection holds, as cards; notes can be edited.
class CollectionItemModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<hub::CollectionItem>& items, bool editable);
    const hub::CollectionItem& item(int row) const { return m_items.at(row); }
    const QList<hub::CollectionItem>& items() const { return m_items; }
    int rowOf(const QString& entry) const;
    void move(int from, int to);
    void remove(int row);
    void insert(int row, const hub::CollectionItem& item);
    void setNote(int row, const QString& note);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Qt::EditRole is the note; noteEdited() follows instead of a change.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void noteEdited(int row, const QString& note);

private:
    QList<hub::CollectionItem> m_items;
    bool m_editable = false;
};

/// The address that shows an item; empty where Vitrine does not show its kind.
QString itemAddress(const hub::CollectionItem& item);

} // namespace vitrine::ui
