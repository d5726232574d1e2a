#include "core/localhub/gitobjects.h"
#include "core/localhub/gitrepository.h"

#include <QTimeZone>

namespace vitrine::localhub {

using namespace git;

namespace {

constexpr int deepestHistory = 5000; ///< commits that lastCommits() looks at

CommitInfo infoOf(const git_commit* commit)
{
    CommitInfo info;
    info.id = hexOf(git_commit_id(commit));
    info.title = QString::fromUtf8(git_commit_summary(const_cast<git_commit*>(commit)));
    info.message = QString::fromUtf8(git_commit_body(const_cast<git_commit*>(commit)));
    info.author = QString::fromUtf8(git_commit_author(commit)->name);
    info.date = QDateTime::fromSecsSinceEpoch(git_commit_time(commit), QTimeZone::utc());
    return info;
}

/// The id of what lies at \p path in \p tree; empty where there is nothing.
QByteArray idAt(const git_tree* tree, const QByteArray& path)
{
    Entry entry;
    if (!tree || git_tree_entry_bypath(entry.out(), tree, path.constData()) != 0)
        return {};
    return hexOf(git_tree_entry_id(entry));
}

} // namespace

QList<CommitInfo> GitRepository::commits(const QByteArray& commit, int skip, int limit, int* total) const
{
    QList<CommitInfo> commits;
    Walk walk;
    git_oid oid;
    if (git_oid_fromstr(&oid, commit.constData()) != 0 ||
        git_revwalk_new(walk.out(), m_repository.get()) != 0)
        return commits;
    git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
    if (git_revwalk_push(walk, &oid) != 0)
        return commits;
    int seen = 0;
    for (; git_revwalk_next(&oid, walk) == 0; ++seen) {
        if (!total && seen >= skip + limit)
            break;
        Commit found;
        if (seen >= skip && seen < skip + limit &&
            git_commit_lookup(found.out(), m_repository.get(), &oid) == 0)
            commits.append(infoOf(found));
    }
    if (total)
        *total = seen;
    return commits;
}

Result<CommitInfo> GitRepository::commitInfo(const QByteArray& commit) const
{
    Commit found;
    if (!lookUpCommit(found.out(), m_repository.get(), commit))
        return broken();
    return infoOf(found);
}

QHash<QString, CommitInfo> GitRepository::lastCommits(const QByteArray& commit,
                                                      const QStringList& paths) const
{
    QHash<QString, CommitInfo> result;
    QHash<QString, QByteArray> open;
    for (const QString& path : paths)
        open.insert(path, path.toUtf8());
    Walk walk;
    git_oid oid;
    if (git_oid_fromstr(&oid, commit.constData()) != 0 ||
        git_revwalk_new(walk.out(), m_repository.get()) != 0)
        return result;
    git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
    git_revwalk_simplify_first_parent(walk);
    if (git_revwalk_push(walk, &oid) != 0)
        return result;
    for (int seen = 0; !open.isEmpty() && seen < deepestHistory && git_revwalk_next(&oid, walk) == 0;
         ++seen) {
        Commit current;
        Commit parent;
        Tree tree;
        Tree parentTree;
        if (git_commit_lookup(current.out(), m_repository.get(), &oid) != 0 ||
            git_commit_tree(tree.out(), current) != 0)
            break;
        if (git_commit_parent(parent.out(), current, 0) == 0)
            git_commit_tree(parentTree.out(), parent);
        for (auto path = open.begin(); path != open.end();) {
            if (idAt(tree, path.value()) == idAt(parentTree, path.value())) {
                ++path;
                continue;
            }
            result.insert(path.key(), infoOf(current));
            path = open.erase(path);
        }
    }
    return result;
}

Result<QByteArray> GitRepository::diff(const QByteArray& from, const QByteArray& to) const
{
    Tree left;
    Tree right;
    Diff diff;
    if (!lookUpTree(left.out(), m_repository.get(), from) ||
        !lookUpTree(right.out(), m_repository.get(), to) ||
        git_diff_tree_to_tree(diff.out(), m_repository.get(), left, right, nullptr) != 0)
        return broken();
    git_buf text = GIT_BUF_INIT;
    if (git_diff_to_buf(&text, diff, GIT_DIFF_FORMAT_PATCH) != 0)
        return broken();
    const QByteArray result(text.ptr, static_cast<qsizetype>(text.size));
    git_buf_dispose(&text);
    return result;
}

} // namespace vitrine::localhub
