#include "core/localhub/communityrows.h"
#include "core/localhub/repositories_p.h"

#include <QDateTime>

// Discussions that come with commits.
namespace vitrine::localhub {

using namespace community;

namespace {

/// Commit times have no place of their own among the events; what is noted is when they arrived here.
bool noteCommits(Database::Lease& connection, qint64 discussion, qint64 author, const GitRepository& git,
                 const QByteArray& from, const QByteArray& to)
{
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    for (const CommitInfo& commit : git.commitsBetween(from, to)) {
        const QJsonObject data{{QStringLiteral("subject"), commit.title},
                               {QStringLiteral("oid"), QString::fromLatin1(commit.id)}};
        if (!addEvent(connection, discussion, author, QStringLiteral("commit"), data, at))
            return false;
    }
    return true;
}

} // namespace

Result<int> Discussions::openPullRequest(const RepoRecord& repo, const GitRepository& git,
                                         const NewPullRequest& what)
{
    Database::Transaction transaction(m_database);
    Discussion made;
    do { // a reference may be there that git made
        made.num = takeNumber(transaction, repo);
    } while (made.num != 0 && git.resolve(made.ref()));
    if (made.num == 0)
        return notWritten();
    const QByteArray head = what.head.isEmpty() ? what.baseCommit : what.head;
    const QString status = head == what.baseCommit ? QStringLiteral("draft") : QStringLiteral("open");
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    Statement insert(transaction,
                     "INSERT INTO discussions (oid, repo, num, title, author, created, status, "
                     "is_pull_request, base, base_commit, head) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8, "
                     "?9, ?10)");
    insert.bind(1, newObjectId()).bind(2, repo.row).bind(3, made.num).bind(4, what.title);
    insert.bind(5, what.author).bind(6, at).bind(7, status).bind(8, what.base);
    insert.bind(9, what.baseCommit).bind(10, head);
    if (!insert.run())
        return notWritten();
    made.row = transaction.lastRow();
    if (!addEvent(transaction, made.row, what.author, commentType,
                  firstVersion(what.description, what.author, at), at) ||
        !noteCommits(transaction, made.row, what.author, git, what.baseCommit, head))
        return notWritten();
    if (const auto set = git.setRef(made.ref(), head); !set)
        return fail(set.error());
    if (!transaction.commit())
        return notWritten();
    return made.num;
}

Result<void> Discussions::commitsAdded(const RepoRecord& repo, const GitRepository& git, int num,
                                       qint64 author)
{
    const auto discussion = find(repo, num);
    if (!discussion || !discussion->isPullRequest)
        return {}; // a reference that was made without a pull request
    const auto head = git.resolve(discussion->ref());
    if (!head)
        return fail(head.error());
    Database::Transaction transaction(m_database);
    Statement update(transaction, "UPDATE discussions SET head = ?1 WHERE row = ?2");
    if (!update.bind(1, *head).bind(2, discussion->row).run() ||
        !noteCommits(transaction, discussion->row, author, git, discussion->head, *head) ||
        !transaction.commit())
        return notWritten();
    return {};
}

Result<void> Discussions::historyRewritten(const RepoRecord& repo, const GitRepository& git)
{
    Database::Transaction transaction(m_database);
    Statement pulls(transaction, "SELECT row, num, base, base_commit FROM discussions WHERE repo = ?1 AND "
                                 "is_pull_request = 1 AND ref_deleted = 0 AND status <> 'merged'");
    pulls.bind(1, repo.row);
    Statement update(transaction, "UPDATE discussions SET head = ?1, base_commit = ?2 WHERE row = ?3");
    while (pulls.step()) {
        Discussion pull;
        pull.num = static_cast<int>(pulls.integer(1));
        const auto head = git.resolve(pull.ref());
        if (!head)
            continue;
        const auto base = git.resolve(pulls.text(2));
        const auto start = base ? git.mergeBase(*base, *head) : base;
        update.reset();
        update.bind(1, *head).bind(2, start.value_or(pulls.bytes(3))).bind(3, pulls.integer(0));
        if (!update.run())
            return notWritten();
    }
    if (!transaction.commit())
        return notWritten();
    return {};
}

Result<DiscussionEvent> Discussions::setMerged(const Discussion& discussion, qint64 author,
                                               const QByteArray& baseCommit, const QByteArray& commit)
{
    Database::Transaction transaction(m_database);
    Statement update(transaction,
                     "UPDATE discussions SET status = 'merged', base_commit = ?1, merge_commit = "
                     "?2 WHERE row = ?3");
    if (!update.bind(1, baseCommit).bind(2, commit).bind(3, discussion.row).run())
        return notWritten();
    const auto event =
        addEvent(transaction, discussion.row, author, QStringLiteral("status-change"),
                 {{QStringLiteral("status"), QStringLiteral("merged")}}, QDateTime::currentMSecsSinceEpoch());
    if (!event || !transaction.commit())
        return notWritten();
    return *event;
}

Result<DiscussionEvent> Discussions::setRefDeleted(const Discussion& discussion, qint64 author)
{
    return change(m_database, discussion, author, "ref_deleted", QStringLiteral("1"),
                  QStringLiteral("ref-deleted"), {});
}

} // namespace vitrine::localhub
