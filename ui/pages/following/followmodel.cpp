#include "ui/pages/following/followmodel.h"

#include "core/base/error.h"
#include "ui/widgets/words.h"

namespace vitrine::ui {

namespace {

QString typeTitle(RepoType type)
{
    return type == RepoType::Model     ? FollowModel::tr("Model")
           : type == RepoType::Dataset ? FollowModel::tr("Dataset")
                                       : FollowModel::tr("Space");
}

QString problemWords(const QString& problem)
{
    if (problem == errorKindName(ErrorKind::NotFound))
        return FollowModel::tr("It is not there any more, or may not be seen");
    if (problem == errorKindName(ErrorKind::Gated))
        return FollowModel::tr("Its licence must be accepted first");
    if (problem == errorKindName(ErrorKind::SignIn) || problem == errorKindName(ErrorKind::Forbidden))
        return FollowModel::tr("You may not see it any more");
    return FollowModel::tr("The last check did not work");
}

/// The one line that says how it stands; a word and an icon, never colour alone.
void setLine(RepoCard& card, const FollowRow& row)
{
    const auto say = [&card](const char* icon, Tint tint, const QString& words) {
        card.lineIcon = QLatin1String(icon);
        card.lineTint = tint;
        card.line = words;
    };
    if (!row.followed)
        return say("computer", Tint::Neutral, FollowModel::tr("On this computer; not followed"));
    const storage::FollowedRepo& followed = *row.followed;
    if (!followed.problem.isEmpty())
        return say("warning", Tint::Warn, problemWords(followed.problem));
    if (followed.isChanged())
        return say("retry", Tint::Accent,
                   followed.latestAt.isValid()
                       ? FollowModel::tr("Changed upstream %1").arg(agoText(followed.latestAt))
                       : FollowModel::tr("Changed upstream"));
    if (!followed.nowCalled.isEmpty())
        return say("info", Tint::Warn, FollowModel::tr("Now called %1").arg(followed.nowCalled));
    if (!followed.checkedAt.isValid())
        return say("clock", Tint::Neutral, FollowModel::tr("Not asked about yet"));
    say("check", Tint::Good, FollowModel::tr("Nothing new"));
}

RepoCard cardOf(const FollowRow& row)
{
    RepoCard card;
    card.owner = row.repo.owner;
    card.name = row.repo.name;
    card.task = typeTitle(row.repo.type);
    if (row.followed && row.followed->checkedAt.isValid())
        card.updated = FollowModel::tr("asked %1").arg(agoText(row.followed->checkedAt));
    const bool older = row.followed && !row.local.isEmpty() && !row.followed->latest.isEmpty() &&
                       row.local != row.followed->latest;
    card.here = older                 ? FollowModel::tr("older revision here")
                : row.local.isEmpty() ? QString()
                                      : FollowModel::tr("here");
    setLine(card, row);
    return card;
}

} // namespace

void FollowModel::setRows(const QList<FollowRow>& rows)
{
    m_all = rows;
    const auto same = [](const FollowRow& one, const FollowRow& other) {
        return one.repo == other.repo;
    };
    QList<FollowRow> wanted;
    for (const FollowRow& row : std::as_const(m_all)) {
        if (row.repo.id().contains(m_filter, Qt::CaseInsensitive))
            wanted.append(row);
    }
    if (std::equal(wanted.begin(), wanted.end(), m_shown.begin(), m_shown.end(), same)) {
        m_shown = wanted;
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    filter();
}

void FollowModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    filter();
}

void FollowModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (const FollowRow& row : std::as_const(m_all)) {
        if (row.repo.id().contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(row);
    }
    endResetModel();
}

int FollowModel::rowOf(const RepoId& repo) const
{
    for (int at = 0; at < m_shown.size(); ++at) {
        if (m_shown.at(at).repo == repo)
            return at;
    }
    return -1;
}

int FollowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FollowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const FollowRow& row = m_shown.at(index.row());
    switch (role) {
    case RepoCardRole:
        return QVariant::fromValue(cardOf(row));
    case Qt::DisplayRole:
        return row.repo.id();
    case Qt::AccessibleTextRole:
        return cardOf(row).spoken();
    default:
        return {};
    }
}

} // namespace vitrine::ui
