#include "core/localhub/gitobjects.h"
#include "core/localhub/gitrepository.h"

#include <QCoreApplication>

#include <algorithm>

// What pull requests need: what is theirs, whether it fits, and bringing it in.
namespace vitrine::localhub {

using namespace git;

namespace {

using Conflicts = Owned<git_index_conflict_iterator, git_index_conflict_iterator_free>;

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

QStringList conflictsOf(git_index* index)
{
    QStringList paths;
    Conflicts walk;
    if (!git_index_has_conflicts(index) || git_index_conflict_iterator_new(walk.out(), index) != 0)
        return paths;
    const git_index_entry* base = nullptr;
    const git_index_entry* ours = nullptr;
    const git_index_entry* theirs = nullptr;
    while (git_index_conflict_next(&base, &ours, &theirs, walk) == 0) {
        const git_index_entry* named = ours ? ours : theirs ? theirs : base;
        paths.append(QString::fromUtf8(named->path));
    }
    paths.removeDuplicates();
    paths.sort();
    return paths;
}

/// The tree of both, with conflicts where both changed the same. \return false where a commit is missing
bool mergedIndex(git_index** index, git_repository* repository, const QByteArray& ours,
                 const QByteArray& theirs)
{
    Commit left;
    Commit right;
    git_merge_options options = GIT_MERGE_OPTIONS_INIT;
    return lookUpCommit(left.out(), repository, ours) && lookUpCommit(right.out(), repository, theirs) &&
           git_merge_commits(index, repository, left, right, &options) == 0;
}

Result<QByteArray> mergeCommit(git_repository* repository, git_index* index, const QByteArray& ours,
                               const QByteArray& theirs, const QString& author, const QString& message)
{
    git_oid treeId;
    git_oid made;
    Tree tree;
    Commit left;
    Commit right;
    Signature signature;
    const QByteArray mail = author.toUtf8() + "@users.noreply.localhost";
    if (git_index_write_tree_to(&treeId, index, repository) != 0 ||
        git_tree_lookup(tree.out(), repository, &treeId) != 0 ||
        !lookUpCommit(left.out(), repository, ours) || !lookUpCommit(right.out(), repository, theirs) ||
        git_signature_now(signature.out(), author.toUtf8().constData(), mail.constData()) != 0)
        return notWritten();
    const git_commit* parents[] = {left, right};
    if (git_commit_create(&made, repository, nullptr, signature, signature, nullptr,
                          message.toUtf8().constData(), tree, 2, parents) != 0)
        return notWritten();
    return hexOf(&made);
}

} // namespace

Result<QByteArray> GitRepository::mergeBase(const QByteArray& one, const QByteArray& other) const
{
    git_oid left;
    git_oid right;
    git_oid base;
    if (git_oid_fromstr(&left, one.constData()) != 0 || git_oid_fromstr(&right, other.constData()) != 0 ||
        git_merge_base(&base, m_repository.get(), &left, &right) != 0)
        return fail(ErrorKind::NotFound, tr("These commits have no common past."));
    return hexOf(&base);
}

QList<CommitInfo> GitRepository::commitsBetween(const QByteArray& from, const QByteArray& to) const
{
    QList<CommitInfo> commits;
    git_oid old;
    git_oid oid;
    Walk walk;
    if (git_oid_fromstr(&old, from.constData()) != 0 || git_oid_fromstr(&oid, to.constData()) != 0 ||
        git_revwalk_new(walk.out(), m_repository.get()) != 0)
        return commits;
    git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME | GIT_SORT_REVERSE);
    if (git_revwalk_push(walk, &oid) != 0 || git_revwalk_hide(walk, &old) != 0)
        return commits;
    while (git_revwalk_next(&oid, walk) == 0) {
        if (const auto info = commitInfo(hexOf(&oid)))
            commits.append(*info);
    }
    return commits;
}

Result<QStringList> GitRepository::conflicts(const QByteArray& ours, const QByteArray& theirs) const
{
    Index index;
    if (!mergedIndex(index.out(), m_repository.get(), ours, theirs))
        return broken();
    return conflictsOf(index);
}

Result<QByteArray> GitRepository::merge(const QString& ref, const QByteArray& theirs, const QString& author,
                                        const QString& message) const
{
    const auto ours = resolve(ref);
    if (!ours)
        return fail(ours.error());
    const auto base = mergeBase(*ours, theirs);
    if (base && *base == theirs)
        return *ours;
    if (base && *base == *ours)
        return setRef(ref, theirs).map([&theirs] { return theirs; });
    Index index;
    if (!mergedIndex(index.out(), m_repository.get(), *ours, theirs))
        return broken();
    if (const QStringList paths = conflictsOf(index); !paths.isEmpty())
        return fail(ErrorKind::Conflict, tr("Both sides changed %1.").arg(paths.join(QStringLiteral(", "))));
    const auto made = mergeCommit(m_repository.get(), index, *ours, theirs, author, message);
    if (!made)
        return made;
    return setRef(ref, *made).map([&made] { return *made; });
}

Result<void> GitRepository::removeRef(const QString& ref) const
{
    const int result = git_reference_remove(m_repository.get(), ref.toUtf8().constData());
    if (result != 0)
        return notWritten();
    return {};
}

} // namespace vitrine::localhub
