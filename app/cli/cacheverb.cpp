#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "app/cli/verbstart.h"
#include "core/base/bytesize.h"
#include "core/net/background.h"
#include "core/storage/cacheverify.h"
#include "core/storage/hfcache.h"
#include "core/storage/unflushed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject repoJson(const storage::CachedRepo& repo)
{
    QJsonArray revisions;
    for (const storage::CachedRevision& revision : repo.revisions)
        revisions.append(QJsonObject{{QStringLiteral("commit"), revision.commit},
                                     {QStringLiteral("refs"), QJsonArray::fromStringList(revision.refs)},
                                     {QStringLiteral("bytes"), revision.bytes},
                                     {QStringLiteral("folder"), revision.folder}});
    return {{QStringLiteral("id"), repo.id.id()},
            {QStringLiteral("type"), repoTypeName(repo.id.type)},
            {QStringLiteral("bytes"), repo.bytes},
            {QStringLiteral("revisions"), revisions}};
}

int list(const storage::HfCache& cache, const Arguments& arguments)
{
    const auto scan = cache.scan();
    if (!scan)
        return failed(scan.error(), arguments.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const storage::CachedRepo& repo : scan->repos) {
        array.append(repoJson(repo));
        rows.append(
            {repo.id.apiPath(), byteSizeText(repo.bytes),
             repo.revisions.size() == 1 ? tr("1 revision") : tr("%1 revisions").arg(repo.revisions.size())});
    }
    if (arguments.json()) {
        printJson(array);
        return 0;
    }
    printTable(rows);
    if (!arguments.quiet()) {
        for (const QString& warning : scan->warnings)
            say(warning);
        say(tr("%1 in all, in %2").arg(byteSizeText(scan->bytes), cache.root()));
    }
    return 0;
}

Error notHere(const RepoId& id)
{
    return Error::make(ErrorKind::NotFound, tr("%1 is not in the cache.").arg(id.id()),
                       tr("“cache list” shows what is."));
}

int remove(const storage::HfCache& cache, const RepoArgument& repo, const Arguments& arguments)
{
    const auto cached = cache.scanRepo(repo.id);
    if (!cached)
        return failed(notHere(repo.id), arguments.json());
    QStringList commits;
    for (const storage::CachedRevision& revision : cached->revisions) {
        const bool chosen = !arguments.has(QStringLiteral("revision")) ||
                            revision.commit == repo.revision.text() ||
                            revision.refs.contains(repo.revision.text());
        if (chosen)
            commits.append(revision.commit);
    }
    if (commits.isEmpty())
        return failed(notHere(repo.id), arguments.json());
    storage::HfCache writable(cache.root());
    const auto freed = writable.deleteRevisions(repo.id, commits);
    if (!freed)
        return failed(freed.error(), arguments.json());
    if (arguments.json())
        printJson(QJsonObject{{QStringLiteral("freedBytes"), *freed}});
    else
        print(tr("%1 freed").arg(byteSizeText(*freed)));
    return 0;
}

int showReport(const storage::VerifyReport& report, const Arguments& arguments)
{
    if (arguments.json()) {
        printJson(QJsonObject{{QStringLiteral("files"), report.files},
                              {QStringLiteral("bytes"), report.bytes},
                              {QStringLiteral("mismatched"), QJsonArray::fromStringList(report.mismatched)},
                              {QStringLiteral("missing"), QJsonArray::fromStringList(report.missing)},
                              {QStringLiteral("extra"), QJsonArray::fromStringList(report.extra)}});
    } else {
        for (const QString& path : report.mismatched)
            print(tr("wrong    %1").arg(path));
        for (const QString& path : report.missing)
            print(tr("missing  %1").arg(path));
        for (const QString& path : report.extra)
            print(tr("unknown  %1").arg(path));
        print(tr("%1 files, %2 looked at").arg(report.files).arg(byteSizeText(report.bytes)));
    }
    // A file that was never fetched is no damage.
    return report.mismatched.isEmpty() ? 0 : exitCode(ErrorKind::Corrupt);
}

} // namespace

QCoro::Task<int> runCache(QStringList words)
{
    const auto start = VerbStart::make(words, {{}, {QStringLiteral("type"), QStringLiteral("revision")}}, 2);
    if (!start)
        co_return start.error();
    const Arguments& arguments = start->arguments;
    const storage::HfCache cache(start->context->cacheRoot);
    // Nothing is listed that the disk may have lost when the machine stopped.
    storage::settleUnflushedCache(cache.root(), storage::Settle::Unchecked, interruption());
    const QString verb = arguments.positional().value(0, QStringLiteral("list"));
    if (verb == QLatin1String("list"))
        co_return list(cache, arguments);
    if (verb != QLatin1String("delete") && verb != QLatin1String("verify"))
        co_return failed(Error::make(ErrorKind::Invalid, tr("“cache” has no verb “%1”.").arg(verb),
                                     tr("Use list, verify or delete.")),
                         arguments.json());
    const auto repo = RepoArgument::parse(arguments.positional().value(1), arguments);
    if (!repo)
        co_return failed(repo.error(), arguments.json());
    if (verb == QLatin1String("delete"))
        co_return remove(cache, *repo, arguments);
    const auto commit = cache.commitOf(repo->id, repo->revision);
    if (!commit)
        co_return failed(notHere(repo->id), arguments.json());
    // Named: GCC 12 destroys a temporary lambda in a co_await twice.
    const auto verifyIt = [cache, id = repo->id, commit = *commit, cancel = interruption()] {
        return storage::verifyRevision(cache, id, commit, cancel);
    };
    const auto report = co_await net::inBackground(verifyIt);
    co_return report ? showReport(*report, arguments) : failed(report.error(), arguments.json());
}

} // namespace vitrine::cli
