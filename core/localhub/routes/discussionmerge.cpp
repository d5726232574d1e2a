#include "core/localhub/routes/body.h"
#include "core/localhub/routes/discussionjson.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

#include <QJsonArray>
#include <QSet>

// The commits of pull requests: what they change, and taking them over.
namespace vitrine::localhub {

namespace {

HttpResponse notThatState(const Call& call, const QString& why)
{
    return errorReply(call.family, 409, why);
}

tl::expected<Discussion, HttpResponse> openPull(const Call& call)
{
    auto discussion = openDiscussion(call);
    if (discussion && !discussion->isPullRequest)
        return tl::unexpected(
            badRequest(call.family, QStringLiteral("This discussion is not a pull request")));
    return discussion;
}

/// Where the changes of the pull request start from, seen from its base branch as it is now.
QByteArray startOf(const GitRepository& git, const Discussion& pull)
{
    const auto base = pull.isDone() ? fail(ErrorKind::NotFound, {}) : git.resolve(pull.base);
    const auto common = base ? git.mergeBase(*base, pull.head) : base;
    return common.value_or(pull.baseCommit);
}

/// Why it cannot be merged in this state; empty where it can.
QString hindrance(const Discussion& pull)
{
    if (pull.status != QLatin1String("open"))
        return QStringLiteral("This pull request is %1").arg(pull.status);
    if (pull.refDeleted)
        return QStringLiteral("The reference of this pull request was deleted");
    return {};
}

/// Says and records a merge that has happened.
Result<DiscussionEvent> settle(const Call& call, const Discussion& pull, const QString& comment,
                               const QByteArray& start, const QByteArray& commit)
{
    Discussions store(call.services.database);
    if (!comment.isEmpty()) {
        if (const auto said = store.comment(pull, call.caller.user, comment); !said)
            return said;
    }
    return store.setMerged(pull, call.caller.user, start, commit);
}

HttpResponse merge(const Call& call, const Discussion& pull, const QString& comment)
{
    Repositories& repositories = call.services.repositories;
    const auto git = repositories.git(call.repo);
    if (!git)
        return serverFailed(call.family, git.error());
    const QByteArray start = startOf(*git, pull);
    const QString message = QStringLiteral("%1 (#%2)").arg(pull.title, QString::number(pull.num));
    const auto head = git->resolve(pull.base);
    if (!head)
        return notThatState(call, QStringLiteral("The branch %1 does not exist any more").arg(pull.base));
    const auto commit = git->merge(pull.base, pull.head, call.caller.name, message);
    if (!commit && commit.error().kind == ErrorKind::Conflict)
        return notThatState(
            call,
            QStringLiteral("This pull request has conflicts with %1: %2")
                .arg(pull.base,
                     git->conflicts(*head, pull.head).value_or(QStringList()).join(QStringLiteral(", "))));
    if (!commit)
        return serverFailed(call.family, commit.error());
    const auto event = settle(call, pull, comment, start, *commit);
    if (!event)
        return serverFailed(call.family, event.error());
    if (const auto fresh = repositories.refresh(call.repo); !fresh)
        return serverFailed(call.family, fresh.error());
    return jsonReply(QJsonObject{{QStringLiteral("mergeCommitId"), QString::fromLatin1(*commit)}});
}

/// Bytes of large files that only the pull request has.
qint64 ownBytes(const GitRepository& git, const Discussion& pull)
{
    QSet<QByteArray> seen;
    if (const auto base = git.resolve(pull.base)) {
        const auto entries = git.tree(*base, {}, true).value_or(QList<TreeEntry>());
        for (const TreeEntry& entry : entries)
            seen.insert(entry.lfsSha256);
    }
    qint64 bytes = 0;
    const auto entries = git.tree(pull.head, {}, true).value_or(QList<TreeEntry>());
    for (const TreeEntry& entry : entries) {
        if (entry.isLfs() && !seen.contains(entry.lfsSha256)) {
            seen.insert(entry.lfsSha256);
            bytes += entry.size;
        }
    }
    return bytes;
}

} // namespace

void addPullRequest(const Call& call, const Discussion& discussion, bool diff, QJsonObject& json)
{
    QJsonObject changes{{QStringLiteral("base"), discussion.base},
                        {QStringLiteral("headCommitId"), QString::fromLatin1(discussion.head)}};
    if (!discussion.mergeCommit.isEmpty())
        changes.insert(QLatin1String("mergeCommitId"), QString::fromLatin1(discussion.mergeCommit));
    if (discussion.refDeleted)
        changes.insert(QLatin1String("refDeleted"), true);
    json.insert(QLatin1String("changes"), changes);
    json.insert(QLatin1String("filesWithConflicts"), false);
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return;
    if (const auto base = git->resolve(discussion.base); base && !discussion.isDone()) {
        const auto conflicts = git->conflicts(*base, discussion.head);
        if (conflicts && !conflicts->isEmpty())
            json.insert(QLatin1String("filesWithConflicts"), QJsonArray::fromStringList(*conflicts));
    }
    if (!diff || !mayReadFiles(call)) // the text of files, and the hashes of large ones
        return;
    if (const auto text = git->diff(startOf(*git, discussion), discussion.head))
        json.insert(QLatin1String("diff"), QString::fromUtf8(*text));
}

HttpResponse mergePullRequest(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto comment = bodyText(call, *body, "comment", 0, longestComment);
    if (!comment)
        return comment.error();
    const std::lock_guard writing(call.services.repositories.writing());
    const auto pull = openPull(call);
    if (!pull)
        return pull.error();
    if (const QString why = hindrance(*pull); !why.isEmpty())
        return notThatState(call, why);
    return merge(call, *pull, comment->trimmed());
}

HttpResponse removePullRequestRef(Call& call)
{
    const std::lock_guard writing(call.services.repositories.writing());
    const auto pull = openPull(call);
    if (!pull)
        return pull.error();
    if (!pull->isDone())
        return notThatState(call, QStringLiteral("This pull request is %1").arg(pull->status));
    if (pull->refDeleted)
        return notThatState(call, QStringLiteral("The reference of this pull request was deleted"));
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return serverFailed(call.family, git.error());
    if (const auto gone = git->removeRef(pull->ref()); !gone)
        return serverFailed(call.family, gone.error());
    const auto event = Discussions(call.services.database).setRefDeleted(*pull, call.caller.user);
    return event ? jsonReply(QJsonObject()) : serverFailed(call.family, event.error());
}

HttpResponse pullRequestStorage(Call& call)
{
    const auto pull = openPull(call);
    if (!pull)
        return pull.error();
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return serverFailed(call.family, git.error());
    return jsonReply(
        QJsonObject{{QStringLiteral("estimatedStorage"), pull->refDeleted ? 0 : ownBytes(*git, *pull)},
                    {QStringLiteral("refDeleted"), pull->refDeleted}});
}

} // namespace vitrine::localhub
