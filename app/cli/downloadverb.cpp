#include "app/cli/fetch.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "app/cli/verbstart.h"
#include "core/storage/fileselection.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

// A pattern that fits nothing is a mistake of writing, not an empty success.
bool fetchedNothing(const storage::DownloadRequest& request, const QString& folder)
{
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(walk.next());
        if (storage::matchesAny(request.include, path) && !storage::matchesAny(request.exclude, path))
            return false;
    }
    return request.files.isEmpty() && !request.include.isEmpty();
}

} // namespace

QCoro::Task<int> runDownload(QStringList words)
{
    const auto start = RepoVerbStart::make(
        words, {{}, {QStringLiteral("include"), QStringLiteral("exclude"), QStringLiteral("local-dir")}});
    if (!start)
        co_return start.error();
    const Arguments& arguments = start->arguments;
    storage::DownloadRequest request;
    request.place = start->context->place;
    request.repo = start->repo.id;
    request.revision = start->repo.revision;
    request.files = arguments.positional().mid(1);
    request.include = arguments.all(QStringLiteral("include"));
    request.exclude = arguments.all(QStringLiteral("exclude"));
    if (arguments.has(QStringLiteral("local-dir")))
        request.localDir = QDir::current().absoluteFilePath(arguments.value(QStringLiteral("local-dir")));
    const auto folder = co_await fetch(start->context, request);
    if (!folder)
        co_return failed(folder.error(), arguments.json());
    if (fetchedNothing(request, *folder))
        co_return failed(Error::make(ErrorKind::NotFound,
                                     QCoreApplication::translate("cli", "No file fits these patterns."),
                                     QCoreApplication::translate("cli", "“files” lists what there is.")),
                         arguments.json());
    if (arguments.json())
        printJson(QJsonObject{{QStringLiteral("folder"), *folder}});
    else
        print(*folder);
    co_return 0;
}

} // namespace vitrine::cli
