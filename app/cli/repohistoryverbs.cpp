#include "app/cli/confirm.h"
#include "app/cli/output.h"
#include "app/cli/repoverbs.h"
#include "core/base/bytesize.h"
#include "core/hub/largefiles.h"
#include "core/hub/revertplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QCoro::Task<int> commits(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto id = repoOf(start);
    if (!id)
        co_return id.error();
    const auto revision =
        Revision::parse(start.arguments.value(QStringLiteral("revision"), QStringLiteral("main")));
    const auto limit = start.arguments.number(QStringLiteral("limit"), 50, 1, 100000);
    if (!revision || !limit)
        co_return failed(revision ? limit.error() : revision.error(), json);
    QJsonArray all;
    QList<QStringList> rows;
    for (int page = 0; rows.size() < *limit; ++page) {
        const auto reply = co_await start.context->client->commits(*id, *revision, page,
                                                                   hub::Freshness::Network, interruption());
        if (!reply)
            co_return failed(reply.error(), json);
        for (const hub::Commit& commit : reply->value.items) {
            if (rows.size() >= *limit)
                break;
            rows.append({commit.id.left(8), commit.date.toString(Qt::ISODate),
                         commit.authors.join(QStringLiteral(", ")), commit.title});
            all.append(QJsonObject{{QStringLiteral("id"), commit.id},
                                   {QStringLiteral("title"), commit.title},
                                   {QStringLiteral("message"), commit.message},
                                   {QStringLiteral("authors"), QJsonArray::fromStringList(commit.authors)},
                                   {QStringLiteral("date"), commit.date.toString(Qt::ISODateWithMs)}});
        }
        if (reply->value.next.isEmpty() || reply->value.items.isEmpty())
            break;
    }
    if (json)
        printJson(all);
    else
        printTable(rows);
    co_return 0;
}

QJsonArray filesJson(const QList<hub::FileDiff>& files)
{
    static const QStringList kinds{QStringLiteral("changed"), QStringLiteral("added"),
                                   QStringLiteral("deleted"), QStringLiteral("renamed")};
    QJsonArray all;
    for (const hub::FileDiff& file : files)
        all.append(QJsonObject{{QStringLiteral("path"), file.path},
                               {QStringLiteral("oldPath"), file.oldPath},
                               {QStringLiteral("kind"), kinds.at(int(file.kind))},
                               {QStringLiteral("added"), file.added},
                               {QStringLiteral("removed"), file.removed},
                               {QStringLiteral("large"), file.large}});
    return all;
}

/// "diff REPO COMMIT" against what was before it, or "diff REPO FROM TO".
QCoro::Task<int> diff(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto id = repoOf(start);
    if (!id)
        co_return id.error();
    const QString first = start.arguments.positional().value(1);
    const QString second = start.arguments.positional().value(2);
    auto to = Revision::parse(second.isEmpty() ? first : second);
    if (!to)
        co_return failed(to.error(), json);
    QString fromText = first;
    if (second.isEmpty()) {
        const auto parent = co_await hub::parentOf(start.context->client, *id, *to, interruption());
        if (!parent)
            co_return failed(parent.error(), json);
        if (parent->isEmpty())
            co_return failed(Error::make(ErrorKind::NotFound, tr("There is nothing before the first commit."),
                                         tr("Name two revisions to compare.")),
                             json);
        fromText = *parent;
    }
    const auto from = Revision::parse(fromText);
    if (!from)
        co_return failed(from.error(), json);
    const auto text = co_await hub::compare(*start.context->client, *id, *from, *to, interruption());
    if (!text)
        co_return failed(text.error(), json);
    if (!json)
        print(QString::fromUtf8(*text));
    else
        printJson(QJsonObject{{QStringLiteral("from"), from->text()},
                              {QStringLiteral("to"), to->text()},
                              {QStringLiteral("files"), filesJson(hub::parseUnifiedDiff(*text, 0))},
                              {QStringLiteral("diff"), QString::fromUtf8(*text)}});
    co_return 0;
}

QCoro::Task<Result<hub::RevertPlan>> planned(VerbStart start, RepoId id, Revision commit, Revision branch)
{
    const QStringList paths = start.arguments.all(QStringLiteral("file"));
    if (!paths.isEmpty())
        co_return co_await hub::planRestore(start.context->client, id, branch, commit, paths, interruption());
    const auto parent = co_await hub::parentOf(start.context->client, id, commit, interruption());
    if (!parent)
        co_return fail(parent.error());
    const auto before = Revision::parse(*parent);
    if (!before)
        co_return fail(ErrorKind::Invalid, tr("The first commit cannot be undone."),
                       tr("Delete its files, or the repository."));
    co_return co_await hub::planUndo(start.context->client, id, branch, commit, *before, interruption());
}

/// Undoes a commit, or (--file) brings files back to what they were in it.
QCoro::Task<int> revert(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto id = repoOf(start);
    if (!id)
        co_return id.error();
    const auto commit = Revision::parse(start.arguments.positional().value(1));
    const auto branch =
        Revision::parse(start.arguments.value(QStringLiteral("branch"), QStringLiteral("main")));
    if (!commit || !branch)
        co_return failed(commit ? branch.error() : commit.error(), json);
    const auto plan = co_await planned(start, *id, *commit, *branch);
    if (!plan)
        co_return failed(plan.error(), json);
    if (plan->changes.isEmpty()) {
        co_return conclude(start, {}, tr("It is so already."),
                           {{QStringLiteral("id"), id->id()}, {QStringLiteral("commit"), QJsonValue()}});
    }
    if (!json) {
        for (const hub::FileDiff& file : plan->changes)
            print(file.asText());
    }
    if (start.arguments.flag(QStringLiteral("dry-run"))) {
        if (json)
            printJson(QJsonObject{
                {QStringLiteral("files"), filesJson(plan->changes)},
                {QStringLiteral("changedSince"), QJsonArray::fromStringList(plan->changedSince)}});
        co_return 0;
    }
    QString question = tr("This makes one commit that changes %1 files.").arg(plan->changes.size());
    if (!plan->changedSince.isEmpty())
        question +=
            QLatin1Char(' ') +
            tr("What was changed since is lost: %1.").arg(plan->changedSince.join(QStringLiteral(", ")));
    if (const auto sure = confirmed(start.arguments, question); !sure)
        co_return failed(sure.error(), json);
    hub::CommitOrder order;
    order.on = *branch;
    order.title = start.arguments.value(QStringLiteral("message"),
                                        tr("Go back to before %1").arg(commit->text().left(8)));
    order.parent = plan->head;
    order.pullRequest = start.arguments.flag(QStringLiteral("create-pr"));
    order.operations = plan->operations;
    const auto done = co_await hub::commit(*start.context->client, *id, order, interruption());
    if (!done)
        co_return failed(done.error(), json);
    if (json)
        printJson(QJsonObject{{QStringLiteral("id"), id->id()},
                              {QStringLiteral("commit"), done->commit},
                              {QStringLiteral("pullRequest"), done->pullRequestNum},
                              {QStringLiteral("files"), filesJson(plan->changes)}});
    else
        print(order.pullRequest ? done->pullRequest.toString() : done->commit);
    co_return 0;
}

QCoro::Task<Result<QList<hub::LargeFile>>> allLarge(std::shared_ptr<Context> context, RepoId id)
{
    QList<hub::LargeFile> files;
    QUrl next;
    do {
        auto page = co_await hub::largeFiles(*context->client, id, next, interruption());
        if (!page)
            co_return fail(page.error());
        files += page->items;
        next = page->next;
    } while (!next.isEmpty());
    co_return files;
}

/// Lists large files, or deletes those that --delete names by path, hash or id.
QCoro::Task<int> lfs(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto id = repoOf(start);
    if (!id)
        co_return id.error();
    const auto files = co_await allLarge(start.context, *id);
    if (!files)
        co_return failed(files.error(), json);
    const QStringList gone = start.arguments.all(QStringLiteral("delete"));
    QStringList oids;
    qint64 bytes = 0;
    QJsonArray all;
    QList<QStringList> rows;
    for (const hub::LargeFile& file : *files) {
        const bool chosen =
            gone.contains(file.path) || gone.contains(file.sha256) || gone.contains(file.fileOid);
        if (!gone.isEmpty() && !chosen)
            continue;
        oids.append(file.fileOid);
        bytes += file.size;
        rows.append({file.path, byteSizeText(file.size), file.ref, file.sha256.left(12)});
        all.append(QJsonObject{{QStringLiteral("path"), file.path},
                               {QStringLiteral("size"), file.size},
                               {QStringLiteral("sha256"), file.sha256},
                               {QStringLiteral("fileOid"), file.fileOid},
                               {QStringLiteral("ref"), file.ref},
                               {QStringLiteral("pushedAt"), file.pushedAt.toString(Qt::ISODateWithMs)}});
    }
    if (gone.isEmpty()) {
        if (json)
            printJson(all);
        else
            printTable(rows);
        co_return 0;
    }
    if (oids.isEmpty())
        co_return failed(Error::make(ErrorKind::NotFound, tr("It keeps no such large file.")), json);
    const bool rewrite = !start.arguments.flag(QStringLiteral("keep-history"));
    const QString question = tr("This deletes %1 large files (%2) for good; commits get new names.")
                                 .arg(oids.size())
                                 .arg(byteSizeText(bytes));
    if (const auto sure = confirmed(start.arguments, question); !sure)
        co_return failed(sure.error(), json);
    const auto done =
        co_await hub::deleteLargeFiles(*start.context->client, *id, oids, rewrite, interruption());
    co_return conclude(start, done, tr("%1 are free again.").arg(byteSizeText(bytes)),
                       {{QStringLiteral("id"), id->id()},
                        {QStringLiteral("deleted"), all},
                        {QStringLiteral("bytes"), bytes}});
}

} // namespace

QList<SubVerb> repoHistoryVerbs()
{
    return {
        {"commits", options({}, words("type revision limit")), 1, commits},
        {"diff", options({}, words("type")), 3, diff},
        {"revert", options(words("yes dry-run create-pr"), words("type branch file message")), 2, revert},
        {"lfs", options(words("yes keep-history"), words("type delete")), 1, lfs},
    };
}

} // namespace vitrine::cli
