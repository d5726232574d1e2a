#include "core/hub/revertplan.h"

#include "core/hub/apisession.h"

#include <QCoreApplication>
#include <QHash>

namespace vitrine::hub {

namespace {

constexpr qint64 largestInline = 32 << 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RevertPlan)
};

QCoro::Task<Result<QList<FileDiff>>> readDiff(std::shared_ptr<HubClient> client, RepoId repo, Revision from,
                                              Revision to, net::CancelToken cancel)
{
    const auto text = co_await compare(*client, repo, from, to, cancel);
    if (!text)
        co_return fail(text.error());
    net::Network* network = client->session()->network;
    if (!network)
        co_return fail(Error::cancelled());
    std::function<QList<FileDiff>()> work = [diff = *text] {
        return parseUnifiedDiff(diff);
    };
    auto files = co_await net::inBackground(std::move(work), network->readers());
    if (cancel.isCancelled())
        co_return fail(Error::cancelled());
    co_return files;
}

/// What makes \p path what it is in \p entry.
QCoro::Task<Result<CommitOperation>> bringBack(std::shared_ptr<HubClient> client, RepoId repo, Revision then,
                                               TreeEntry entry, net::CancelToken cancel)
{
    if (entry.isLfs())
        co_return CommitOperation::largeFile(entry.path, entry.lfsSha256, entry.size);
    if (entry.size > largestInline || entry.hashMasked)
        co_return fail(ErrorKind::Unsupported,
                       Text::tr("%1 cannot be brought back from here.").arg(entry.path),
                       Text::tr("Download it as it was, and upload it again."));
    auto bytes = co_await client->fileBytes(repo, then, entry.path, 0, -1, cancel);
    if (!bytes)
        co_return fail(bytes.error());
    co_return CommitOperation::file(entry.path, *bytes);
}

} // namespace

QStringList touchedPaths(const QList<FileDiff>& files)
{
    QStringList paths;
    for (const FileDiff& file : files)
        paths += {file.path, file.oldPath};
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

QCoro::Task<Result<RevertPlan>> planRestore(std::shared_ptr<HubClient> client, RepoId repo, Revision branch,
                                            Revision then, QStringList paths, net::CancelToken cancel)
{
    RevertPlan plan;
    const auto info = co_await client->info(repo, branch, Freshness::Network, cancel);
    if (!info)
        co_return fail(info.error());
    plan.head = info->value.commit;
    const auto head = Revision::parse(plan.head);
    if (!head)
        co_return fail(head.error());
    const auto changes = co_await readDiff(client, repo, *head, then, cancel);
    if (!changes)
        co_return fail(changes.error());
    for (const FileDiff& file : *changes) {
        if (paths.contains(file.path) || paths.contains(file.oldPath))
            plan.changes.append(file);
    }
    const auto tree = co_await client->tree(repo, then, {}, true, false, Freshness::Network, cancel);
    if (!tree)
        co_return fail(tree.error());
    QHash<QString, TreeEntry> entries;
    for (const TreeEntry& entry : tree->value) {
        if (entry.type == TreeEntry::Type::File)
            entries.insert(entry.path, entry);
    }
    for (const FileDiff& file : plan.changes) {
        // What has another name now goes; what was there comes back under its own.
        if (file.kind == FileDiff::Kind::Renamed && paths.contains(file.oldPath) &&
            !entries.contains(file.oldPath))
            plan.operations.append(CommitOperation::removal(file.oldPath));
        const auto entry = entries.constFind(file.path);
        if (entry == entries.cend()) {
            plan.operations.append(CommitOperation::removal(file.path));
            continue;
        }
        auto operation = co_await bringBack(client, repo, then, *entry, cancel);
        if (!operation)
            co_return fail(operation.error());
        plan.operations.append(std::move(*operation));
    }
    co_return plan;
}

QCoro::Task<Result<RevertPlan>> planUndo(std::shared_ptr<HubClient> client, RepoId repo, Revision branch,
                                         Revision commit, Revision parent, net::CancelToken cancel)
{
    const auto changed = co_await readDiff(client, repo, parent, commit, cancel);
    if (!changed)
        co_return fail(changed.error());
    const QStringList paths = touchedPaths(*changed);
    const auto since = co_await readDiff(client, repo, commit, branch, cancel);
    if (!since)
        co_return fail(since.error());
    auto plan = co_await planRestore(client, repo, branch, parent, paths, cancel);
    if (!plan)
        co_return fail(plan.error());
    for (const QString& path : touchedPaths(*since)) {
        if (paths.contains(path))
            plan->changedSince.append(path);
    }
    co_return plan;
}

QCoro::Task<Result<QString>> parentOf(std::shared_ptr<HubClient> client, RepoId repo, Revision commit,
                                      net::CancelToken cancel)
{
    const auto page = co_await client->commits(repo, commit, 0, Freshness::Network, cancel);
    if (!page)
        co_return fail(page.error());
    co_return page->value.items.size() > 1 ? page->value.items.at(1).id : QString();
}

} // namespace vitrine::hub
