#include "core/localhub/discussions.h"

#include "core/base/json.h"
#include "core/localhub/communityrows.h"
#include "core/localhub/repositories_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace vitrine::localhub {

using namespace community;

namespace {

constexpr const char* discussionColumns =
    "SELECT row, oid, num, title, author, created, status, is_pull_request, pinned, base, base_commit, head, "
    "merge_commit, ref_deleted, (SELECT COUNT(*) FROM discussion_events AS e WHERE e.discussion = "
    "discussions.row AND e.type = 'comment'), (SELECT MAX(row) FROM discussion_events AS e WHERE "
    "e.discussion = discussions.row) FROM discussions ";

constexpr const char* eventColumns = "SELECT row, oid, created, author, type, data FROM discussion_events ";

constexpr int activityColumn = 15;

Discussion discussionOf(const Statement& row)
{
    Discussion discussion;
    discussion.row = row.integer(0);
    discussion.oid = row.text(1);
    discussion.num = static_cast<int>(row.integer(2));
    discussion.title = row.text(3);
    discussion.author = row.integer(4);
    discussion.created = row.integer(5);
    discussion.status = row.text(6);
    discussion.isPullRequest = row.integer(7) != 0;
    discussion.pinned = row.integer(8) != 0;
    discussion.base = row.text(9);
    discussion.baseCommit = row.bytes(10);
    discussion.head = row.bytes(11);
    discussion.mergeCommit = row.bytes(12);
    discussion.refDeleted = row.integer(13) != 0;
    discussion.comments = static_cast<int>(row.integer(14));
    return discussion;
}

DiscussionEvent eventOf(const Statement& row)
{
    return {row.integer(0), row.text(1), row.integer(2),
            row.integer(3), row.text(4), QJsonDocument::fromJson(row.bytes(5)).object()};
}

QString lastText(const QJsonObject& comment)
{
    return comment.value(QLatin1String("versions"))
        .toArray()
        .last()
        .toObject()
        .value(QLatin1String("raw"))
        .toString();
}

/// Discussions of the repository in whose comments \p text is.
QSet<qint64> spokenOf(sqlite3* connection, const RepoRecord& repo, const QString& text)
{
    Statement comments(connection,
                       "SELECT discussion, data FROM discussion_events WHERE type = 'comment' AND "
                       "discussion IN (SELECT row FROM discussions WHERE repo = ?1)");
    comments.bind(1, repo.row);
    QSet<qint64> rows;
    while (comments.step()) {
        if (lastText(QJsonDocument::fromJson(comments.bytes(1)).object()).contains(text, Qt::CaseInsensitive))
            rows.insert(comments.integer(0));
    }
    return rows;
}

} // namespace

std::optional<Discussion> Discussions::find(const RepoRecord& repo, int num) const
{
    Database::Lease connection(m_database);
    Statement statement(connection,
                        (QByteArray(discussionColumns) + "WHERE repo = ?1 AND num = ?2").constData());
    statement.bind(1, repo.row).bind(2, num);
    return statement.step() ? std::optional(discussionOf(statement)) : std::nullopt;
}

DiscussionPage Discussions::list(const RepoRecord& repo, const DiscussionQuery& query) const
{
    struct Found {
        Discussion discussion;
        qint64 key;
    };
    QList<Found> found;
    DiscussionPage page;
    Database::Lease connection(m_database);
    const QSet<qint64> spoken =
        query.search.isEmpty() ? QSet<qint64>() : spokenOf(connection, repo, query.search);
    Statement all(connection, (QByteArray(discussionColumns) + "WHERE repo = ?1").constData());
    all.bind(1, repo.row);
    while (all.step()) {
        const Discussion one = discussionOf(all);
        if ((query.pullRequests && one.isPullRequest != *query.pullRequests) ||
            (query.author && one.author != *query.author) ||
            (!query.search.isEmpty() && !one.title.contains(query.search, Qt::CaseInsensitive) &&
             !spoken.contains(one.row)))
            continue;
        page.closed += one.isDone() ? 1 : 0;
        if (query.closed && one.isDone() != *query.closed)
            continue;
        found.append(
            {one, query.sort == DiscussionQuery::Sort::Activity ? all.integer(activityColumn) : one.num});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        if (a.discussion.pinned != b.discussion.pinned)
            return a.discussion.pinned;
        return std::pair(a.key, a.discussion.num) > std::pair(b.key, b.discussion.num);
    });
    page.total = static_cast<int>(found.size());
    for (const Found& one : found.mid(query.skip, query.limit))
        page.discussions.append(one.discussion);
    return page;
}

QList<DiscussionEvent> Discussions::events(const Discussion& discussion) const
{
    Database::Lease connection(m_database);
    Statement statement(connection,
                        (QByteArray(eventColumns) + "WHERE discussion = ?1 ORDER BY row").constData());
    statement.bind(1, discussion.row);
    QList<DiscussionEvent> events;
    while (statement.step())
        events.append(eventOf(statement));
    return events;
}

std::optional<DiscussionEvent> Discussions::event(const Discussion& discussion, const QString& oid) const
{
    Database::Lease connection(m_database);
    Statement statement(connection,
                        (QByteArray(eventColumns) + "WHERE discussion = ?1 AND oid = ?2").constData());
    statement.bind(1, discussion.row).bind(2, oid.toLower());
    return statement.step() ? std::optional(eventOf(statement)) : std::nullopt;
}

Result<int> Discussions::open(const RepoRecord& repo, const NewDiscussion& what)
{
    Database::Transaction transaction(m_database);
    const int num = takeNumber(transaction, repo);
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    Statement insert(transaction, "INSERT INTO discussions (oid, repo, num, title, author, created, status) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'open')");
    insert.bind(1, newObjectId()).bind(2, repo.row).bind(3, num).bind(4, what.title);
    insert.bind(5, what.author).bind(6, at);
    if (num == 0 || !insert.run())
        return notWritten();
    if (!addEvent(transaction, transaction.lastRow(), what.author, commentType,
                  firstVersion(what.description, what.author, at), at) ||
        !transaction.commit())
        return notWritten();
    return num;
}

Result<DiscussionEvent> Discussions::comment(const Discussion& discussion, qint64 author, const QString& text)
{
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    return append(m_database, discussion, author, commentType, firstVersion(text, author, at));
}

Result<DiscussionEvent> Discussions::editComment(const DiscussionEvent& comment, qint64 author,
                                                 const QString& text)
{
    DiscussionEvent edited = comment;
    QJsonArray versions = edited.data.value(QLatin1String("versions")).toArray();
    versions.append(version(text, author, QDateTime::currentMSecsSinceEpoch()));
    edited.data.insert(QLatin1String("versions"), versions);
    return storeData(m_database, edited);
}

Result<DiscussionEvent> Discussions::hideComment(const DiscussionEvent& comment, const QString& by)
{
    DiscussionEvent hidden = comment;
    hidden.data.insert(QLatin1String("hidden"), true);
    hidden.data.insert(QLatin1String("hiddenBy"), by);
    hidden.data.insert(
        QLatin1String("versions"),
        QJsonArray{version(QStringLiteral("This comment has been hidden"), 0, comment.created)});
    return storeData(m_database, hidden);
}

Result<DiscussionEvent> Discussions::setTitle(const Discussion& discussion, qint64 author,
                                              const QString& title)
{
    const QJsonObject data{{QStringLiteral("from"), discussion.title}, {QStringLiteral("to"), title}};
    return change(m_database, discussion, author, "title", title, QStringLiteral("title-change"), data);
}

Result<DiscussionEvent> Discussions::setStatus(const Discussion& discussion, qint64 author,
                                               const QString& status)
{
    if (discussion.status == status || discussion.status == QLatin1String("merged"))
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("LocalHub", "The discussion is %1.").arg(discussion.status));
    return change(m_database, discussion, author, "status", status, QStringLiteral("status-change"),
                  {{QStringLiteral("status"), status}});
}

Result<DiscussionEvent> Discussions::setPinned(const Discussion& discussion, qint64 author, bool pinned)
{
    return change(m_database, discussion, author, "pinned",
                  pinned ? QStringLiteral("1") : QStringLiteral("0"), QStringLiteral("pinning-change"),
                  {{QStringLiteral("pinned"), pinned}});
}

Result<void> Discussions::remove(const Discussion& discussion)
{
    Database::Transaction transaction(m_database);
    if (!Statement(transaction, "DELETE FROM discussions WHERE row = ?1").bind(1, discussion.row).run() ||
        !transaction.commit())
        return notWritten();
    return {};
}

} // namespace vitrine::localhub
