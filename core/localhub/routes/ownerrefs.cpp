#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

#include <QJsonObject>
#include <QRegularExpression>

// Branches and tags (protocol 8.2).
namespace vitrine::localhub {

namespace {

constexpr int longestMessage = 10'000;
const QString heads = QStringLiteral("refs/heads/");
const QString tags = QStringLiteral("refs/tags/");

/// A name that could be taken for a commit or for another ref would hide it.
bool isName(const QString& name)
{
    static const QRegularExpression commit(QStringLiteral("\\A[0-9a-fA-F]{40}\\z"));
    return name.size() <= 200 && !name.startsWith(QLatin1String("refs/")) && name != QLatin1String("HEAD") &&
           !name.startsWith(u'-') && !commit.match(name).hasMatch() && GitRepository::isRefName(heads + name);
}

HttpResponse taken(const QString& ref)
{
    return errorReply(Family::Api, 409, QStringLiteral("Reference %1 already exists").arg(ref));
}

/// A name below that of another, or above it: git keeps them as files and folders.
HttpResponse unnamable(const QString& kind)
{
    return errorReply(Family::Api, 400, QStringLiteral("Invalid reference for a %1").arg(kind));
}

Result<QByteArray> emptyCommit(const Call& call, const GitRepository& git)
{
    const auto blob = git.writeBlob(defaultAttributes(call.repo.id.type));
    if (!blob)
        return blob;
    return git.write({}, {{QStringLiteral(".gitattributes"), *blob}}, call.caller.name,
                     QStringLiteral("initial commit"), {});
}

HttpResponse written(const Call& call, const QString& ref, const Result<void>& set, const QString& kind)
{
    if (!set && set.error().kind == ErrorKind::Invalid)
        return unnamable(kind);
    if (!set)
        return serverFailed(Family::Api, set.error());
    if (ref == QLatin1String("refs/heads/main")) {
        if (const auto fresh = call.services.repositories.refresh(call.repo); !fresh)
            return serverFailed(Family::Api, fresh.error());
    }
    return jsonReply(QJsonObject());
}

} // namespace

HttpResponse createBranch(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto start = bodyText(call, *body, "startingPoint", 1, 200, QStringLiteral("main"));
    if (!start)
        return start.error();
    if (!isName(call.match.revision))
        return unnamable(QStringLiteral("branch"));
    const std::lock_guard writing(call.services.repositories.writing());
    const auto at = openRevision(call, *start);
    const bool fromNothing = body->value(QLatin1String("emptyBranch")).toBool();
    if (!at && !fromNothing)
        return at.error();
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return serverFailed(Family::Api, git.error());
    const QString ref = heads + call.match.revision;
    if (git->resolve(ref) && !body->value(QLatin1String("overwrite")).toBool())
        return taken(ref);
    const auto commit = fromNothing ? emptyCommit(call, *git) : Result<QByteArray>(at->commit);
    if (!commit)
        return serverFailed(Family::Api, commit.error());
    return written(call, ref, git->setRef(ref, *commit), QStringLiteral("branch"));
}

HttpResponse deleteBranch(Call& call)
{
    const QString ref = heads + call.match.revision;
    if (call.match.revision == QLatin1String("main"))
        return errorReply(Family::Api, 403, QStringLiteral("Cannot delete refs/heads/main"));
    const std::lock_guard writing(call.services.repositories.writing());
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return serverFailed(Family::Api, git.error());
    if (!isName(call.match.revision) || !git->resolve(ref))
        return revisionNotFound(Family::Api, call.match.revision);
    return written(call, ref, git->removeRef(ref), QStringLiteral("branch"));
}

HttpResponse createTag(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto name = bodyText(call, *body, "tag", 1, 200);
    const auto message = bodyText(call, *body, "message", 0, longestMessage);
    if (!name || !message)
        return !name ? name.error() : message.error();
    if (!isName(*name))
        return unnamable(QStringLiteral("tag"));
    const std::lock_guard writing(call.services.repositories.writing());
    const auto at = openRevision(call, call.match.revision);
    if (!at)
        return at.error();
    const QString ref = tags + *name;
    if (at->git.resolve(ref))
        return taken(ref);
    const auto set = message->isEmpty() ? at->git.setRef(ref, at->commit)
                                        : at->git.annotate(*name, at->commit, call.caller.name, *message);
    return written(call, ref, set, QStringLiteral("tag"));
}

HttpResponse deleteTag(Call& call)
{
    const QString ref = tags + call.match.revision;
    const std::lock_guard writing(call.services.repositories.writing());
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return serverFailed(Family::Api, git.error());
    if (!isName(call.match.revision) || !git->resolve(ref))
        return revisionNotFound(Family::Api, call.match.revision);
    return written(call, ref, git->removeRef(ref), QStringLiteral("tag"));
}

} // namespace vitrine::localhub
