#include "core/localhub/committer.h"
#include "core/localhub/discussions.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/dispatch.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/newrepo.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

#include <QRegularExpression>

// POST commit (protocol 5.5).
namespace vitrine::localhub {

namespace {

using Refused = tl::unexpected<HttpResponse>;

/// Where a commit goes: a branch, a pull request, or a new pull request on top of a branch.
struct Destination {
    QString ref; ///< "refs/heads/main", "refs/pr/1"
    int pullRequest = 0;
    bool isNew = false; ///< a pull request is to be opened
};

Destination destinationOf(const Call& call)
{
    static const QRegularExpression pull(QStringLiteral("\\Arefs/pr/([1-9][0-9]{0,8})\\z"));
    const QString& revision = call.match.revision;
    const auto match = pull.match(revision);
    if (match.hasMatch())
        return {revision, match.captured(1).toInt(), false};
    const QString heads = QStringLiteral("refs/heads/");
    return {revision.startsWith(heads) ? revision : heads + revision, 0, call.query().flag("create_pr")};
}

HttpResponse replyTo(const CommitProblem& problem)
{
    if (problem.error)
        return serverFailed(Family::Api, *problem.error);
    return errorReply(Family::Api, problem.status, problem.message, problem.code);
}

tl::expected<CommitRequest, HttpResponse> requestOf(const Call& call)
{
    tl::expected<CommitRequest, QString> request;
    if (call.request.header("Content-Type").startsWith("application/x-ndjson")) {
        request = parseCommitLines(call.request.body);
    } else {
        const auto body = bodyObject(call);
        if (!body)
            return Refused(body.error());
        request = parseCommitObject(*body);
    }
    if (!request)
        return Refused(badRequest(Family::Api, request.error()));
    return *request;
}

/// Who may commit there: writers; on a pull request its author too; a new one everybody who may discuss and
/// read the files (protocol 5.5).
std::optional<HttpResponse> forbidden(const Call& call, const Destination& to)
{
    if (mayWrite(call.caller, call.repo))
        return std::nullopt;
    const auto pull = to.pullRequest > 0 ? Discussions(call.services.database).find(call.repo, to.pullRequest)
                                         : std::nullopt;
    const bool own = pull && pull->author == call.caller.user;
    if ((!to.isNew && !own) || !mayDiscuss(call.caller, call.repo))
        return errorReply(Family::Api, 403, missingPermission());
    if (!mayReadFiles(call))
        return gateClosed(call);
    if (to.isNew && call.repo.discussionsDisabled)
        return errorReply(Family::Api, 403, QStringLiteral("Discussions are disabled for this repo"));
    return std::nullopt;
}

HttpResponse outdated()
{
    return errorReply(Family::Api, 412,
                      QStringLiteral("The branch was updated since you opened this page. Please refresh and "
                                     "try again."));
}

/// One commit on its way in, with writing() held.
class Landing {
public:
    Landing(Call& call, const Destination& to, const CommitRequest& request, const GitRepository& git)
        : m_call(call), m_to(to), m_request(request), m_git(git)
    {
    }

    HttpResponse run(const Committer& committer)
    {
        const auto base = baseCommit();
        if (!base)
            return base.error();
        const auto commit = committer.commitOn(*base, m_call.caller.name);
        if (!commit)
            return replyTo(commit.error());
        const auto done = m_to.isNew ? open(*base, *commit) : move(*commit);
        return done ? answer(*commit) : serverFailed(Family::Api, done.error());
    }

private:
    tl::expected<QByteArray, HttpResponse> baseCommit() const
    {
        const auto head = m_git.resolve(m_to.ref);
        if (!head)
            return Refused(revisionNotFound(Family::Api, m_call.match.revision));
        if (m_to.pullRequest > 0) {
            const auto pull = Discussions(m_call.services.database).find(m_call.repo, m_to.pullRequest);
            if (pull && !pull->takesCommits())
                return Refused(errorReply(Family::Api, 400,
                                          QStringLiteral("This pull request is %1").arg(pull->status)));
        }
        if (m_request.parent.isEmpty() || head->startsWith(m_request.parent))
            return *head;
        if (!m_to.isNew)
            return Refused(outdated());
        const auto parent = m_git.resolve(QString::fromLatin1(m_request.parent));
        const auto common = parent ? m_git.mergeBase(*head, *parent) : parent;
        if (!common || *common != *parent)
            return Refused(revisionNotFound(Family::Api, QString::fromLatin1(m_request.parent)));
        return *parent;
    }

    Result<void> open(const QByteArray& base, const QByteArray& commit)
    {
        NewPullRequest what;
        what.author = m_call.caller.user;
        what.title = m_request.summary;
        what.description = m_request.description;
        what.base = m_to.ref;
        what.baseCommit = base;
        what.head = commit;
        const auto num = Discussions(m_call.services.database).openPullRequest(m_call.repo, m_git, what);
        if (num)
            m_opened = *num;
        return num.map([](int) {});
    }

    Result<void> move(const QByteArray& commit)
    {
        if (const auto set = m_git.setRef(m_to.ref, commit); !set)
            return set;
        if (m_to.pullRequest > 0)
            return Discussions(m_call.services.database)
                .commitsAdded(m_call.repo, m_git, m_to.pullRequest, m_call.caller.user);
        if (m_to.ref != QLatin1String("refs/heads/main"))
            return {};
        return m_call.services.repositories.refresh(m_call.repo).map([](const RepoRecord&) {});
    }

    HttpResponse answer(const QByteArray& commit) const
    {
        const QString address = webAddress(m_call, m_call.repo.id);
        const QString id = QString::fromLatin1(commit);
        QJsonObject json{{QStringLiteral("success"), true},
                         {QStringLiteral("commitOid"), id},
                         {QStringLiteral("commitUrl"), address + QStringLiteral("/commit/") + id},
                         {QStringLiteral("hookOutput"), QString()}};
        if (m_opened > 0)
            json.insert(QLatin1String("pullRequestUrl"),
                        QStringLiteral("%1/discussions/%2").arg(address, QString::number(m_opened)));
        return jsonReply(json);
    }

    Call& m_call;
    const Destination& m_to;
    const CommitRequest& m_request;
    const GitRepository& m_git;
    int m_opened = 0;
};

} // namespace

/// Clients put at most 100 MiB of files into a commit (protocol 5.9), a third more as base64.
quint64 bodyLimit(const HttpRequest& request, Services& services, quint64 usual)
{
    constexpr quint64 commitBytes = 160 * 1024 * 1024;
    static const Route route{"POST", "/api/{type}/{repo}/commit/{rev}", Access::RepoAccount, Family::Api,
                             makeCommit};
    if (request.method != "POST" || !matchRoute(route, request.method, request.target.segments) ||
        services.accounts.callerOf(request.header("Authorization")).isAnonymous())
        return usual;
    return commitBytes;
}

HttpResponse makeCommit(Call& call)
{
    const Destination to = destinationOf(call);
    if (const auto refusal = forbidden(call, to))
        return *refusal;
    const auto request = requestOf(call);
    if (!request)
        return request.error();
    Repositories& repositories = call.services.repositories;
    const auto git = repositories.git(call.repo);
    if (!git)
        return repoNotFound(Family::Api); // deleted in this moment
    Committer committer(*git, repositories.objects(), *request);
    if (const auto ready = committer.prepare(); !ready)
        return replyTo(ready.error());
    const std::lock_guard writing(repositories.writing());
    const QList<RepoRecord> now = repositories.byRows({call.repo.row});
    if (now.isEmpty())
        return repoNotFound(Family::Api);
    call.repo = now.first();
    return Landing(call, to, *request, *git).run(committer);
}

} // namespace vitrine::localhub
