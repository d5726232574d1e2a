#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::localhub {

namespace {

constexpr int defaultCommits = 50;
constexpr int mostCommits = 1000;

struct RefKind {
    const char* prefix;
    const char* list;
};

constexpr RefKind refKinds[] = {{"refs/heads/", "branches"},
                                {"refs/tags/", "tags"},
                                {"refs/convert/", "converts"},
                                {"refs/pr/", "pullRequests"}};

QJsonObject commitJson(const CommitInfo& commit, bool formatted)
{
    const QJsonObject author{
        {QStringLiteral("user"), commit.author},
        {QStringLiteral("avatar"), QStringLiteral("/avatars/%1.svg").arg(commit.author)}};
    QJsonObject json{{QStringLiteral("id"), QString::fromLatin1(commit.id)},
                     {QStringLiteral("title"), commit.title},
                     {QStringLiteral("message"), commit.message},
                     {QStringLiteral("authors"), QJsonArray{author}},
                     {QStringLiteral("date"), dateText(commit.date)}};
    if (formatted) {
        QJsonObject html{{QStringLiteral("title"), commit.title.toHtmlEscaped()}};
        if (!commit.message.isEmpty())
            html.insert(QLatin1String("message"),
                        QStringLiteral("<p>%1</p>").arg(commit.message.toHtmlEscaped()));
        json.insert(QLatin1String("formatted"), html);
    }
    return json;
}

} // namespace

HttpResponse references(Call& call)
{
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return serverFailed(Family::Api, git.error());
    const QList<RefInfo> refs = git->refs();
    const bool pullRequests = call.query().flag("include_prs") || call.query().flag("include_pull_requests");
    QJsonObject lists;
    for (const RefKind& kind : refKinds) {
        const QLatin1String prefix(kind.prefix);
        if (prefix == QLatin1String("refs/pr/") && !pullRequests)
            continue;
        QJsonArray list;
        for (const RefInfo& ref : refs) {
            if (ref.name.startsWith(prefix))
                list.append(QJsonObject{{QStringLiteral("name"), ref.name.mid(prefix.size())},
                                        {QStringLiteral("ref"), ref.name},
                                        {QStringLiteral("targetCommit"), QString::fromLatin1(ref.commit)}});
        }
        lists.insert(QLatin1String(kind.list), list);
    }
    return jsonReply(lists);
}

HttpResponse commitList(Call& call)
{
    const auto at = openRevision(call, call.match.revision);
    if (!at)
        return at.error();
    const auto page = intParameter(call.query(), "p", 0, 0, 1'000'000);
    const auto limit = intParameter(call.query(), "limit", defaultCommits, 1, mostCommits);
    if (!page || !limit)
        return badRequest(Family::Api, QStringLiteral("Invalid number"),
                          page ? QStringLiteral("limit") : QStringLiteral("p"));
    int total = 0;
    const bool formatted = call.query().values("expand").contains(QStringLiteral("formatted"));
    QJsonArray array;
    const int skip = static_cast<int>(
        std::min<qint64>(qint64(*page) * *limit, std::numeric_limits<int>::max() - mostCommits));
    for (const CommitInfo& commit : at->git.commits(at->commit, skip, *limit, &total))
        array.append(commitJson(commit, formatted));
    HttpResponse response = jsonReply(array);
    response.addHeader("X-Total-Count", QByteArray::number(total));
    if (skip + *limit < total)
        addNextLink(response, call.request, "p", QByteArray::number(*page + 1));
    return response;
}

HttpResponse compareCommits(Call& call)
{
    const QString dots =
        call.match.name().contains(QLatin1String("...")) ? QStringLiteral("...") : QStringLiteral("..");
    const QStringList ends = call.match.name().split(dots);
    if (ends.size() != 2)
        return badRequest(Family::Api, QStringLiteral("Expected two revisions with .. between them"),
                          QStringLiteral("compare"));
    const auto from = openRevision(call, ends.first());
    const auto to = openRevision(call, ends.last());
    if (!from || !to)
        return !from ? from.error() : to.error();
    QByteArray start = from->commit;
    if (dots.size() == 3) {
        const auto common = from->git.mergeBase(from->commit, to->commit);
        if (!common)
            return badRequest(Family::Api, QStringLiteral("These revisions have no common past"),
                              QStringLiteral("compare"));
        start = *common;
    }
    const auto diff = from->git.diff(start, to->commit);
    if (!diff)
        return serverFailed(Family::Api, diff.error());
    return call.query().flag("raw") ? textReply(*diff) : jsonReply(QString::fromUtf8(*diff));
}

} // namespace vitrine::localhub
