#include "app/cli/fetch.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/storage/fileselection.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

// The globs say which files of the listing; names on the command line are taken as they are.
QCoro::Task<Result<QStringList>> selected(std::shared_ptr<Context> context, RepoArgument repo, Arguments arguments)
{
    const QStringList include = arguments.all(QStringLiteral("include"));
    const QStringList exclude = arguments.all(QStringLiteral("exclude"));
    QStringList files = arguments.positional().mid(1);
    if (include.isEmpty() && exclude.isEmpty())
        co_return files;
    const auto tree = co_await context->client->tree(repo.id, repo.revision, {}, true, false, hub::Freshness::Network,
                                                     interruption());
    if (!tree)
        co_return fail(tree.error());
    for (const hub::TreeEntry& entry : tree->value) {
        const bool wanted = include.isEmpty() || storage::matchesAny(include, entry.path);
        if (entry.type == hub::TreeEntry::Type::File && wanted && !storage::matchesAny(exclude, entry.path))
            files.append(entry.path);
    }
    if (files.isEmpty())
        co_return fail(ErrorKind::NotFound, QCoreApplication::translate("cli", "No file fits these patterns."),
                       QCoreApplication::translate("cli", "“files” lists what there is."));
    co_return files;
}

} // namespace

QCoro::Task<int> runDownload(QStringList words)
{
    const auto arguments = Arguments::parse(
        words, {{}, {QStringLiteral("type"), QStringLiteral("revision"), QStringLiteral("include"), QStringLiteral("exclude"),
                     QStringLiteral("local-dir")}});
    if (!arguments)
        co_return failed(arguments.error(), false);
    const auto repo = RepoArgument::parse(arguments->positional().value(0), *arguments);
    if (!repo)
        co_return failed(repo.error(), arguments->json());
    const auto context = Context::make(*arguments);
    if (!context)
        co_return failed(context.error(), arguments->json());
    const auto files = co_await selected(*context, *repo, *arguments);
    if (!files)
        co_return failed(files.error(), arguments->json());
    storage::DownloadRequest request;
    request.place = (*context)->place;
    request.repo = repo->id;
    request.revision = repo->revision;
    request.files = *files;
    if (arguments->has(QStringLiteral("local-dir")))
        request.localDir = QDir::current().absoluteFilePath(arguments->value(QStringLiteral("local-dir")));
    const auto folder = co_await fetch(*context, request);
    if (!folder)
        co_return failed(folder.error(), arguments->json());
    if (arguments->json())
        printJson(QJsonObject{{QStringLiteral("folder"), *folder}});
    else
        print(*folder);
    co_return 0;
}

} // namespace vitrine::cli
