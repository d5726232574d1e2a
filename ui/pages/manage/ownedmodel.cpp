#include "ui/pages/manage/ownedmodel.h"

#include "core/base/bytesize.h"
#include "ui/dialogs/repodeeds.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QLocale>

#include <algorithm>
#include <compare>

namespace vitrine::ui {

namespace {

using hub::OwnedRepo;

QString typeWord(RepoType type)
{
    switch (type) {
    case RepoType::Model:
        return OwnedModel::tr("Model");
    case RepoType::Dataset:
        return OwnedModel::tr("Dataset");
    case RepoType::Space:
        break;
    }
    return OwnedModel::tr("Space");
}

QString accessWord(const std::optional<hub::Gating>& gated)
{
    if (!gated)
        return {};
    switch (*gated) {
    case hub::Gating::None:
        return OwnedModel::tr("open");
    case hub::Gating::Auto:
        return OwnedModel::tr("gated");
    case hub::Gating::Manual:
        break;
    }
    return OwnedModel::tr("gated, by hand");
}

/// Unknown numbers come last either way up.
std::strong_ordering compared(const std::optional<qint64>& a, const std::optional<qint64>& b)
{
    return a.value_or(-1) <=> b.value_or(-1);
}

std::strong_ordering compared(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) <=> 0;
}

std::strong_ordering compared(const OwnedRepo& a, const OwnedRepo& b, int column)
{
    switch (column) {
    case OwnedModel::Name:
        return compared(a.id.name, b.id.name);
    case OwnedModel::Owner:
        return compared(a.id.owner, b.id.owner);
    case OwnedModel::Type:
        return a.id.type <=> b.id.type;
    case OwnedModel::Storage:
        return compared(a.storage, b.storage);
    case OwnedModel::Visible:
        return a.visibility <=> b.visibility;
    case OwnedModel::Access:
        return int(a.gated.value_or(hub::Gating::None)) <=> int(b.gated.value_or(hub::Gating::None));
    case OwnedModel::Downloads:
        return compared(a.downloads, b.downloads);
    case OwnedModel::Likes:
        return compared(a.likes, b.likes);
    default:
        return a.updatedAt.toMSecsSinceEpoch() <=> b.updatedAt.toMSecsSinceEpoch();
    }
}

bool isNumber(int column)
{
    return column == OwnedModel::Storage || column == OwnedModel::Downloads || column == OwnedModel::Likes;
}

QString csvField(QString text)
{
    // A cell that begins like a formula would be one in a spreadsheet.
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString number(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

bool OwnedFilter::takes(const OwnedRepo& repo) const
{
    if (!owner.isEmpty() && repo.id.owner != owner)
        return false;
    if (type && repo.id.type != *type)
        return false;
    if (visibility && repo.visibility != *visibility)
        return false;
    if (gatedOnly && repo.gated.value_or(hub::Gating::None) == hub::Gating::None)
        return false;
    return text.isEmpty() || repo.id.id().contains(text, Qt::CaseInsensitive);
}

void OwnedModel::clear()
{
    beginResetModel();
    m_all.clear();
    m_at.clear();
    m_shown.clear();
    endResetModel();
}

void OwnedModel::add(const QList<OwnedRepo>& repos)
{
    for (const OwnedRepo& repo : repos) {
        if (m_at.contains(repo.id))
            continue;
        m_at.insert(repo.id, int(m_all.size()));
        m_all.append(repo);
    }
    arrange();
}

void OwnedModel::complete(const QList<hub::RepoInfo>& infos)
{
    for (const hub::RepoInfo& info : infos) {
        if (const auto at = m_at.constFind(info.id); at != m_at.cend())
            hub::completeOwned(m_all[*at], info);
    }
    arrange();
}

void OwnedModel::setFilter(const OwnedFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void OwnedModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    arrange();
}

bool OwnedModel::before(int left, int right) const
{
    const OwnedRepo& a = m_all.at(left);
    const OwnedRepo& b = m_all.at(right);
    const auto order = compared(a, b, m_column);
    if (order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    const auto name = compared(a.id.name, b.id.name);
    return name != 0 ? name < 0 : left < right;
}

/// What is shown, anew; indexes that someone keeps (the selection) go along with their repositories.
void OwnedModel::arrange()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QList<int> places;
    places.reserve(kept.size());
    for (const QModelIndex& index : kept)
        places.append(m_shown.value(index.row(), -1));
    m_shown.clear();
    m_shown.reserve(m_all.size());
    for (int at = 0; at < m_all.size(); ++at) {
        if (m_filter.takes(m_all.at(at)))
            m_shown.append(at);
    }
    std::sort(m_shown.begin(), m_shown.end(), [this](int left, int right) { return before(left, right); });
    if (!kept.isEmpty()) {
        QList<int> rows(m_all.size(), -1);
        for (int row = 0; row < m_shown.size(); ++row)
            rows[m_shown.at(row)] = row;
        QModelIndexList moved;
        moved.reserve(kept.size());
        for (int i = 0; i < kept.size(); ++i) {
            const int row = places.at(i) < 0 ? -1 : rows.at(places.at(i));
            moved.append(row < 0 ? QModelIndex() : index(row, kept.at(i).column()));
        }
        changePersistentIndexList(kept, moved);
    }
    Q_EMIT layoutChanged();
}

qint64 OwnedModel::shownStorage() const
{
    qint64 bytes = 0;
    for (const int at : m_shown)
        bytes += m_all.at(at).storage.value_or(0);
    return bytes;
}

QByteArray OwnedModel::csv() const
{
    QStringList lines{
        QStringLiteral("owner,name,type,storage_bytes,visibility,gated,downloads,likes,updated")};
    for (const int at : m_shown) {
        const OwnedRepo& repo = m_all.at(at);
        const QString gated = !repo.gated                        ? QString()
                              : *repo.gated == hub::Gating::None ? QStringLiteral("no")
                              : *repo.gated == hub::Gating::Auto ? QStringLiteral("auto")
                                                                 : QStringLiteral("manual");
        const QStringList fields{csvField(repo.id.owner),
                                 csvField(repo.id.name),
                                 repoTypeName(repo.id.type),
                                 number(repo.storage),
                                 hub::visibilityName(repo.visibility),
                                 gated,
                                 number(repo.downloads),
                                 number(repo.likes),
                                 repo.updatedAt.toString(Qt::ISODate)};
        lines.append(fields.join(QLatin1Char(',')));
    }
    return lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

int OwnedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int OwnedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OwnedModel::text(const OwnedRepo& repo, int column) const
{
    switch (column) {
    case Name:
        return repo.id.name;
    case Owner:
        return repo.id.owner;
    case Type:
        return typeWord(repo.id.type);
    case Storage:
        if (!repo.storage)
            return {};
        if (!repo.storagePart || *repo.storagePart < 0.0005)
            return byteSizeText(*repo.storage);
        return tr("%1 · %2 %")
            .arg(byteSizeText(*repo.storage), QLocale().toString(*repo.storagePart * 100, 'f', 1));
    case Visible:
        return visibilityWord(repo.visibility);
    case Access:
        return accessWord(repo.gated);
    case Downloads:
        return repo.downloads ? countText(*repo.downloads) : QString();
    case Likes:
        return repo.likes ? countText(*repo.likes) : QString();
    default:
        return repo.updatedAt.isValid() ? agoText(repo.updatedAt) : QString();
    }
}

QVariant OwnedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const OwnedRepo& repo = m_all.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(repo, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? repo.id.id() : text(repo, index.column());
    case Qt::ToolTipRole:
        return index.column() == Changed ? fullDateText(repo.updatedAt) : repo.id.id();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(index.column()) ? QVariant(Theme::figures()) : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Name)
            return icon(repoTypeName(repo.id.type), QPalette::PlaceholderText);
        if (index.column() == Visible)
            return icon(repo.visibility == hub::Visibility::Public ? QStringLiteral("globe")
                                                                   : QStringLiteral("lock"),
                        QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant OwnedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Storage)
        return tr("What it keeps, old revisions included, and its share of all that its owner keeps");
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Name"),   tr("Owner"),     tr("Type"),  tr("Storage"),    tr("Visibility"),
                             tr("Access"), tr("Downloads"), tr("Likes"), tr("Last change")};
    // As far from the edge as the numbers below.
    return isNumber(section) ? titles.value(section) + QString(3, QChar::Nbsp) : titles.value(section);
}

} // namespace vitrine::ui
