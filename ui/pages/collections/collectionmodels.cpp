#include "ui/pages/collections/collectionmodels.h"

#include "core/hub/huburl.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Collections)
};

QString typeTitle(const QString& type)
{
    if (type == QLatin1String("model"))
        return Text::tr("Model");
    if (type == QLatin1String("dataset"))
        return Text::tr("Dataset");
    if (type == QLatin1String("space"))
        return Text::tr("Space");
    if (type == QLatin1String("paper"))
        return Text::tr("Paper");
    return type == QLatin1String("collection") ? Text::tr("Collection") : type;
}

RepoCard cardOf(const hub::Collection& collection)
{
    RepoCard card;
    card.owner = collection.owner;
    card.name = collection.title;
    card.badge = collection.isPrivate ? Text::tr("private") : QString();
    card.task = entryCountWords(collection);
    card.line = collection.description;
    card.likes = collection.upvotes > 0 ? QString::number(collection.upvotes) : QString();
    if (collection.updatedAt.isValid())
        card.updated = Text::tr("updated %1").arg(agoText(collection.updatedAt));
    return card;
}

RepoCard cardOf(const hub::CollectionItem& item)
{
    RepoCard card;
    if (item.repo)
        card = repoCard(*item.repo, {}, false, QDateTime::currentDateTimeUtc());
    if (!item.repo) {
        card.owner =
            item.type == QLatin1String("collection") ? item.id.section(QLatin1Char('/'), 0, 0) : QString();
        card.name = item.title.isEmpty() ? item.id : item.title;
    }
    if (card.task.isEmpty())
        card.task = typeTitle(item.type);
    card.lineIcon = item.note.isEmpty() ? QString() : QStringLiteral("pen");
    card.line = item.note.simplified();
    card.lineTint = Tint::Neutral;
    return card;
}

} // namespace

QString entryCountWords(const hub::Collection& collection)
{
    const int count = static_cast<int>(collection.items.size());
    return collection.isWhole ? Text::tr("%n entries", nullptr, count) : Text::tr("%1 or more").arg(count);
}

QString itemAddress(const hub::CollectionItem& item)
{
    if (item.type == QLatin1String("collection") && hub::isCollectionSlug(item.id))
        return hub::HubUrl::collection(item.id).address();
    const auto type = parseRepoType(item.type);
    const auto repo = RepoId::parse(item.id, type.value_or(RepoType::Model));
    return type && repo ? hub::HubUrl::repository(*repo).address() : QString();
}

void CollectionListModel::setCollections(const QList<hub::Collection>& collections, bool more)
{
    beginResetModel();
    m_all = collections;
    m_more = more;
    endResetModel();
}

void CollectionListModel::append(const QList<hub::Collection>& collections, bool more)
{
    m_more = more;
    if (collections.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(collections.size()) - 1);
    m_all += collections;
    endInsertRows();
}

int CollectionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

QVariant CollectionListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_all.size())
        return {};
    const hub::Collection& collection = m_all.at(index.row());
    if (role == RepoCardRole)
        return QVariant::fromValue(cardOf(collection));
    if (role == Qt::DisplayRole)
        return collection.title;
    return role == Qt::AccessibleTextRole ? QVariant(cardOf(collection).spoken()) : QVariant();
}

bool CollectionListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && m_fetch;
}

void CollectionListModel::fetchMore(const QModelIndex&)
{
    if (std::exchange(m_more, false) && m_fetch)
        m_fetch();
}

void CollectionItemModel::setItems(const QList<hub::CollectionItem>& items, bool editable)
{
    beginResetModel();
    m_items = items;
    m_editable = editable;
    endResetModel();
}

int CollectionItemModel::rowOf(const QString& entry) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).entry == entry)
            return row;
    }
    return -1;
}

void CollectionItemModel::move(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_items.move(from, to);
    endMoveRows();
}

void CollectionItemModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
}

void CollectionItemModel::insert(int row, const hub::CollectionItem& item)
{
    const int at = qBound(0, row, rowCount());
    beginInsertRows({}, at, at);
    m_items.insert(at, item);
    endInsertRows();
}

void CollectionItemModel::setNote(int row, const QString& note)
{
    m_items[row].note = note;
    Q_EMIT dataChanged(index(row), index(row));
}

int CollectionItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CollectionItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const hub::CollectionItem& item = m_items.at(index.row());
    switch (role) {
    case RepoCardRole:
        return QVariant::fromValue(cardOf(item));
    case Qt::DisplayRole:
        return item.id;
    case Qt::EditRole:
        return item.note;
    case Qt::ToolTipRole:
        return item.note;
    case Qt::AccessibleTextRole:
        return cardOf(item).spoken();
    default:
        return {};
    }
}

Qt::ItemFlags CollectionItemModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (m_editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool CollectionItemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString note = value.toString().trimmed().left(500);
    if (note != m_items.at(index.row()).note)
        Q_EMIT noteEdited(index.row(), note);
    return true;
}

} // namespace vitrine::ui
