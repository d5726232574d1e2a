#include "ui/pages/community/discussionmodel.h"

#include "ui/pages/community/community.h"
#include "ui/pages/community/discussionwords.h"
#include "ui/widgets/words.h"

namespace vitrine::ui {

namespace {

bool looksAlike(const hub::DiscussionSummary& one, const hub::DiscussionSummary& other)
{
    return one.num == other.num && one.title == other.title && one.statusText == other.statusText &&
           one.pinned == other.pinned && one.comments == other.comments;
}

} // namespace

DiscussionModel::DiscussionModel(Community& community, QObject* parent)
    : QAbstractListModel(parent), m_community(community)
{
}

DiscussionModel::~DiscussionModel()
{
    m_cancel.cancel();
}

void DiscussionModel::load(const hub::DiscussionQuery& query)
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_query = query;
    m_loading = false;
    m_page = -1;
    fetch(0);
}

void DiscussionModel::fetch(int page)
{
    if (m_loading)
        return;
    m_loading = true;
    m_error.reset();
    hub::DiscussionQuery query = m_query;
    query.page = page;
    Q_EMIT stateChanged();
    QCoro::connect(hub::discussions(*m_community.client(), m_community.repo(), query, hub::Freshness::Network,
                                    m_cancel.token()),
                   this, [this, page](const Result<hub::Fresh<hub::DiscussionPage>>& reply) {
                       if (!reply && reply.error().kind == ErrorKind::Cancelled)
                           return;
                       m_loading = false;
                       if (reply) {
                           m_page = page;
                           m_storedAt = reply->fromCache ? reply->fetchedAt : QDateTime();
                           take(reply->value, page == 0);
                       } else {
                           m_error = reply.error();
                           m_last = true;
                       }
                       Q_EMIT stateChanged();
                   });
}

void DiscussionModel::take(const hub::DiscussionPage& page, bool first)
{
    m_total = page.total;
    m_closed = page.closed;
    m_last = page.isLast();
    if (first) {
        // Nothing new: the place where one reads stays.
        if (std::equal(m_items.cbegin(), m_items.cend(), page.items.cbegin(), page.items.cend(), looksAlike))
            return;
        beginResetModel();
        m_items = page.items;
        endResetModel();
        return;
    }
    QList<hub::DiscussionSummary> fresh;
    for (const hub::DiscussionSummary& item : page.items) {
        // What was opened meanwhile moves others to the next page.
        const bool known =
            std::any_of(m_items.cbegin(), m_items.cend(),
                        [&](const hub::DiscussionSummary& old) { return old.num == item.num; });
        if (!known)
            fresh.append(item);
    }
    if (fresh.isEmpty())
        return;
    const auto count = static_cast<int>(m_items.size());
    beginInsertRows({}, count, count + static_cast<int>(fresh.size()) - 1);
    m_items += fresh;
    endInsertRows();
}

int DiscussionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

bool DiscussionModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_last && !m_loading && m_page >= 0;
}

void DiscussionModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        fetch(m_page + 1);
}

QVariant DiscussionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const hub::DiscussionSummary& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(item.title, fullDateText(item.createdAt));
    case Qt::AccessibleTextRole:
        return tr("%1, number %2, %3 by %4, %5, %6")
            .arg(item.title, QString::number(item.num),
                 item.isPullRequest ? tr("pull request") : tr("discussion"), speakerName(item.author),
                 statusWord(item.status, item.statusText), tr("%n comment(s)", nullptr, item.comments));
    default:
        return {};
    }
}

} // namespace vitrine::ui
