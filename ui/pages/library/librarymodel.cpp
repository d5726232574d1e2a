#include "ui/pages/library/librarymodel.h"

#include "core/base/bytesize.h"
#include "core/hub/huburl.h"
#include "core/tasks/task.h"
#include "ui/delegates/tint.h"
#include "ui/shell/addresses.h"
#include "ui/widgets/words.h"

#include <QUrl>

namespace vitrine::ui {

namespace {

QString typeTitle(RepoType type)
{
    switch (type) {
    case RepoType::Model:
        return LibraryModel::tr("Model");
    case RepoType::Dataset:
        return LibraryModel::tr("Dataset");
    case RepoType::Space:
        break;
    }
    return LibraryModel::tr("Space");
}

void setVerdict(RepoCard& card, const tasks::RunsHere& verdict)
{
    if (verdict.headline.isEmpty())
        return;
    card.line = verdict.headline;
    card.lineIcon = verdictIcon(verdict.verdict);
    card.lineTint = verdictTint(verdict.verdict);
    if (verdict.task.isEmpty())
        return;
    card.task = tasks::taskTitle(verdict.task);
    card.taskTint = modalityTint(tasks::taskModality(verdict.task));
}

LibraryModel::Row rowOfItem(const storage::LibraryItem& item, const tasks::RunsHere& verdict)
{
    const storage::CachedRepo& repo = item.repo;
    LibraryModel::Row row;
    row.id = repo.id.id();
    row.item = item;
    row.folder = repo.folder;
    row.address = hub::HubUrl::repository(repo.id).address();
    if (verdict.runs())
        row.tryAddress = hub::HubUrl::repository(repo.id, {}, hub::HubUrl::Tab::Try).address();
    row.card.owner = repo.id.owner;
    row.card.name = repo.id.name;
    row.card.badge = item.origin.isEmpty() ? QString() : QUrl(item.origin).host();
    row.card.task = typeTitle(repo.id.type);
    QStringList facts{byteSizeText(repo.bytes)};
    if (repo.revisions.size() > 1)
        facts.append(LibraryModel::tr("%1 revisions").arg(repo.revisions.size()));
    row.card.facts = facts.join(QStringLiteral(" · "));
    row.card.updated = LibraryModel::tr("used %1").arg(agoText(repo.lastAccessed));
    setVerdict(row.card, verdict);
    return row;
}

LibraryModel::Row rowOfSample(const Sample& sample, const tasks::RunsHere& verdict)
{
    LibraryModel::Row row;
    row.id = sample.id;
    row.folder = sample.folder;
    row.address = folderAddress(sample.folder);
    if (verdict.runs())
        row.tryAddress = folderAddress(sample.folder, QStringLiteral("try"));
    row.card.owner = sample.id.section(QLatin1Char('/'), 0, 0);
    row.card.name = sample.id.section(QLatin1Char('/'), 1);
    row.card.badge = LibraryModel::tr("comes with Vitrine");
    if (!sample.task.isEmpty()) {
        row.card.task = tasks::taskTitle(sample.task);
        row.card.taskTint = modalityTint(tasks::taskModality(sample.task));
    }
    row.card.facts = byteSizeText(sample.bytes);
    setVerdict(row.card, verdict);
    return row;
}

} // namespace

void LibraryModel::setContent(const QList<storage::LibraryItem>& items, const QList<Sample>& samples,
                              const QHash<QString, tasks::RunsHere>& verdicts)
{
    m_all.clear();
    m_hasItems = !items.isEmpty();
    for (const storage::LibraryItem& item : items)
        m_all.append(rowOfItem(item, verdicts.value(item.repo.folder)));
    for (const Sample& sample : samples)
        m_all.append(rowOfSample(sample, verdicts.value(sample.folder)));
    filter();
}

void LibraryModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    filter();
}

void LibraryModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (const Row& row : std::as_const(m_all)) {
        if (row.id.contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(row);
    }
    endResetModel();
}

int LibraryModel::rowOf(const QString& folder) const
{
    for (int index = 0; index < m_shown.size(); ++index) {
        if (m_shown.at(index).folder == folder)
            return index;
    }
    return -1;
}

void LibraryModel::setNote(const QString& folder, const QString& icon, const QString& text, Tint tint)
{
    for (QList<Row>* rows : {&m_all, &m_shown}) {
        for (Row& row : *rows) {
            if (row.folder != folder)
                continue;
            row.card.lineIcon = icon;
            row.card.line = text;
            row.card.lineTint = tint;
        }
    }
    if (const int at = rowOf(folder); at >= 0)
        Q_EMIT dataChanged(index(at), index(at));
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Row& row = m_shown.at(index.row());
    switch (role) {
    case RepoCardRole:
        return QVariant::fromValue(row.card);
    case Qt::DisplayRole:
    case IdRole:
        return row.id;
    case AddressRole:
        return row.address;
    case Qt::AccessibleTextRole:
        return row.card.spoken();
    case Qt::ToolTipRole:
        return row.folder;
    default:
        return {};
    }
}

} // namespace vitrine::ui
