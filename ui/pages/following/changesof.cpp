#include "ui/pages/following/changesof.h"

#include "core/net/background.h"

namespace vitrine::ui {

namespace {

using hub::Freshness;
using Tree = QList<hub::TreeEntry>;

QCoro::Task<Result<Tree>> treeAt(std::shared_ptr<hub::HubClient> client, RepoId repo, QString commit,
                                 net::CancelToken cancel)
{
    const auto revision = Revision::parse(commit);
    if (!revision)
        co_return fail(revision.error());
    auto tree = co_await client->tree(repo, *revision, {}, true, false, Freshness::Network, cancel);
    if (!tree)
        co_return fail(tree.error());
    co_return std::move(tree->value);
}

/// The commits before \p base is reached, of the first page.
void takeCommits(Changes& changes, const hub::CommitPage& page)
{
    for (const hub::Commit& commit : page.items) {
        if (commit.id == changes.base)
            return;
        changes.commits.append(commit);
    }
    changes.moreCommits = page.total > page.items.size();
}

} // namespace

QCoro::Task<storage::LocalRevisions> localOf(QString cacheRoot, RepoId repo)
{
    // Named: GCC 12 destroys a temporary lambda in a co_await twice.
    const auto work = [cacheRoot, repo] {
        return storage::localRevisions(storage::HfCache(cacheRoot), repo);
    };
    co_return co_await net::inBackground(work);
}

QCoro::Task<Result<Changes>> changesOf(std::shared_ptr<hub::HubClient> client, QString cacheRoot, RepoId repo,
                                       QString since, net::CancelToken cancel)
{
    Changes changes;
    changes.repo = repo;
    changes.local = co_await localOf(cacheRoot, repo);
    changes.base = since.isEmpty() ? changes.local.main : since;
    const auto info = co_await client->info(repo, {}, Freshness::Network, cancel);
    if (!info)
        co_return fail(info.error());
    changes.now = info->value;
    const bool moved = !changes.base.isEmpty() && !changes.isSame();
    if (!moved && !changes.isOlderHere())
        co_return changes;
    const auto now = co_await treeAt(client, repo, changes.now.commit, cancel);
    if (!now)
        co_return fail(now.error());
    if (moved) {
        const auto before = co_await treeAt(client, repo, changes.base, cancel);
        if (!before)
            co_return fail(before.error());
        changes.files = hub::treeChanges(*before, *now);
        const auto commits = co_await client->commits(repo, {}, 0, Freshness::Network, cancel);
        if (commits)
            takeCommits(changes, commits->value);
    }
    const storage::CachedRevision* here = changes.local.find(changes.local.main);
    if (!here || !changes.isOlderHere())
        co_return changes;
    // An older revision that the place has forgotten (squashed) is brought up to date as a part.
    const auto old = co_await treeAt(client, repo, here->commit, cancel);
    const QStringList have = here->files.keys();
    const Tree oldTree = old ? *old : Tree{hub::TreeEntry{}};
    const auto work = [cacheRoot, repo, have, oldTree, now = *now] {
        return storage::updatePlan(storage::HfCache(cacheRoot), repo, have, oldTree, now);
    };
    changes.plan = co_await net::inBackground(work);
    changes.hasPlan = true;
    co_return changes;
}

} // namespace vitrine::ui
