// Large files over the whole history: finding them, and taking them out of it.
#include "core/localhub/gitobjects.h"
#include "core/localhub/gitrepository.h"

#include <QSet>
#include <QTimeZone>

#include <git2/sys/commit.h>

namespace vitrine::localhub {

using namespace git;

namespace {

constexpr git_object_size_t longestPointer = LfsPointer::longest;

QByteArray targetOf(git_repository* repository, const char* name)
{
    Reference reference;
    Object commit;
    if (git_reference_lookup(reference.out(), repository, name) != 0 ||
        git_reference_peel(commit.out(), reference, GIT_OBJECT_COMMIT) != 0)
        return {};
    return hexOf(git_object_id(commit));
}

/// Every commit that a ref leads to, parents first.
QList<git_oid> historyOf(git_repository* repository, const QList<RefInfo>& refs)
{
    QList<git_oid> commits;
    Walk walk;
    if (git_revwalk_new(walk.out(), repository) != 0)
        return commits;
    git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME | GIT_SORT_REVERSE);
    git_oid oid;
    for (const RefInfo& ref : refs) {
        if (git_oid_fromstr(&oid, ref.commit.constData()) == 0)
            git_revwalk_push(walk, &oid);
    }
    while (git_revwalk_next(&oid, walk) == 0)
        commits.append(oid);
    return commits;
}

/// Looks at every tree and file once, however many commits share it.
class Finder {
public:
    explicit Finder(git_repository* repository) : m_repository(repository) {}

    /// The pointers below \p tree that no earlier call has seen, with their paths.
    void visit(const git_tree* tree, const QString& prefix, const git_commit* commit)
    {
        if (m_trees.contains(hexOf(git_tree_id(tree))))
            return;
        m_trees.insert(hexOf(git_tree_id(tree)));
        const size_t count = git_tree_entrycount(tree);
        for (size_t i = 0; i < count; ++i) {
            const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
            const QString path = prefix + QString::fromUtf8(git_tree_entry_name(entry));
            Tree below;
            if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
                look(entry, path, commit);
            else if (git_tree_lookup(below.out(), m_repository, git_tree_entry_id(entry)) == 0)
                visit(below, path + QLatin1Char('/'), commit);
        }
    }

    QList<LargeFile> found() const { return m_found; }

private:
    void look(const git_tree_entry* entry, const QString& path, const git_commit* commit)
    {
        const QByteArray oid = hexOf(git_tree_entry_id(entry));
        if (m_blobs.contains(oid))
            return;
        m_blobs.insert(oid);
        Blob blob;
        if (git_blob_lookup(blob.out(), m_repository, git_tree_entry_id(entry)) != 0 ||
            git_blob_rawsize(blob) > longestPointer)
            return;
        const auto pointer = LfsPointer::parse(QByteArray(static_cast<const char*>(git_blob_rawcontent(blob)),
                                                          static_cast<qsizetype>(git_blob_rawsize(blob))));
        if (!pointer)
            return;
        m_found.append({oid, pointer->sha256, pointer->size, path, QString(),
                        QString::fromUtf8(git_commit_author(commit)->name),
                        QDateTime::fromSecsSinceEpoch(git_commit_time(commit), QTimeZone::utc())});
    }

    git_repository* m_repository;
    QSet<QByteArray> m_trees;
    QSet<QByteArray> m_blobs;
    QList<LargeFile> m_found;
};

/// main first, then the other branches, then the rest.
int rankOf(const QString& ref)
{
    return ref == QLatin1String("refs/heads/main") ? 0 : ref.startsWith(QLatin1String("refs/heads/")) ? 1 : 2;
}

/// Commits and trees anew, without some files. Everything is made before the first ref moves.
class Rewriter {
public:
    Rewriter(git_repository* repository, const QSet<QByteArray>& gone)
        : m_repository(repository), m_gone(gone)
    {
    }

    /// Parents come before their children. \return whether it could be written
    bool rewrite(const git_oid& oid)
    {
        Commit commit;
        Tree tree;
        git_oid newTree;
        bool empty = false;
        if (git_commit_lookup(commit.out(), m_repository, &oid) != 0 ||
            git_commit_tree(tree.out(), commit) != 0 || !withoutGone(tree, newTree, empty))
            return false;
        const unsigned count = git_commit_parentcount(commit);
        std::vector<git_oid> parents;
        bool same = git_oid_equal(&newTree, git_tree_id(tree)) != 0;
        for (unsigned i = 0; i < count; ++i) {
            const git_oid* parent = git_commit_parent_id(commit, i);
            parents.push_back(m_commits.value(hexOf(parent), *parent));
            same = same && git_oid_equal(&parents.back(), parent) != 0;
        }
        git_oid made = oid;
        if (!same && !write(commit, newTree, parents, made))
            return false;
        m_commits.insert(hexOf(&oid), made);
        return true;
    }

    QByteArray nowOf(const QByteArray& commit) const
    {
        const auto found = m_commits.constFind(commit);
        return found == m_commits.constEnd() ? commit : hexOf(&*found);
    }

private:
    bool write(const git_commit* old, const git_oid& treeId, const std::vector<git_oid>& parents,
               git_oid& made)
    {
        std::vector<const git_oid*> above;
        for (const git_oid& parent : parents)
            above.push_back(&parent);
        return git_commit_create_from_ids(&made, m_repository, nullptr, git_commit_author(old),
                                          git_commit_committer(old), git_commit_message_encoding(old),
                                          git_commit_message(old), &treeId, above.size(), above.data()) == 0;
    }

    bool withoutGone(const git_tree* tree, git_oid& result, bool& empty)
    {
        const QByteArray key = hexOf(git_tree_id(tree));
        if (m_trees.contains(key)) {
            result = m_trees.value(key);
            empty = m_empty.contains(key);
            return true;
        }
        git_treebuilder* builder = nullptr;
        if (git_treebuilder_new(&builder, m_repository, tree) != 0)
            return false;
        const bool filled = fill(builder, tree);
        empty = git_treebuilder_entrycount(builder) == 0 && git_tree_entrycount(tree) > 0;
        const bool written = filled && git_treebuilder_write(&result, builder) == 0;
        git_treebuilder_free(builder);
        if (written)
            m_trees.insert(key, result);
        if (written && empty)
            m_empty.insert(key);
        return written;
    }

    bool fill(git_treebuilder* builder, const git_tree* tree)
    {
        const size_t count = git_tree_entrycount(tree);
        for (size_t i = 0; i < count; ++i) {
            const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
            const char* name = git_tree_entry_name(entry);
            if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB) {
                if (m_gone.contains(hexOf(git_tree_entry_id(entry))) &&
                    git_treebuilder_remove(builder, name) != 0)
                    return false;
                continue;
            }
            Tree below;
            git_oid now;
            bool empty = false;
            if (git_tree_lookup(below.out(), m_repository, git_tree_entry_id(entry)) != 0 ||
                !withoutGone(below, now, empty))
                return false;
            const int done = empty ? git_treebuilder_remove(builder, name)
                                   : git_treebuilder_insert(nullptr, builder, name, &now, GIT_FILEMODE_TREE);
            if (done != 0)
                return false;
        }
        return true;
    }

    git_repository* m_repository;
    const QSet<QByteArray>& m_gone;
    QHash<QByteArray, git_oid> m_commits;
    QHash<QByteArray, git_oid> m_trees;
    QSet<QByteArray> m_empty;
};

} // namespace

QList<LargeFile> GitRepository::largeFiles() const
{
    QList<RefInfo> refs = this->refs();
    Finder finder(m_repository.get());
    for (const git_oid& oid : historyOf(m_repository.get(), refs)) {
        Commit commit;
        Tree tree;
        if (git_commit_lookup(commit.out(), m_repository.get(), &oid) == 0 &&
            git_commit_tree(tree.out(), commit) == 0)
            finder.visit(tree, {}, commit);
    }
    std::stable_sort(refs.begin(), refs.end(),
                     [](const RefInfo& a, const RefInfo& b) { return rankOf(a.name) < rankOf(b.name); });
    QHash<QByteArray, std::pair<QString, QString>> tips; // blob: where a ref has it now, and under which name
    for (const RefInfo& ref : std::as_const(refs)) {
        const auto entries = tree(ref.commit, {}, true);
        if (!entries)
            continue;
        for (const TreeEntry& entry : *entries) {
            if (entry.isLfs() && !tips.contains(entry.oid))
                tips.insert(entry.oid, {ref.name, entry.path});
        }
    }
    QList<LargeFile> found = finder.found();
    for (LargeFile& file : found) {
        const auto tip = tips.constFind(file.blob);
        if (tip != tips.constEnd())
            std::tie(file.ref, file.path) = *tip;
    }
    return found;
}

Result<void> GitRepository::removeFromHistory(const QSet<QByteArray>& blobs) const
{
    const QList<RefInfo> refs = this->refs();
    Rewriter rewriter(m_repository.get(), blobs);
    for (const git_oid& oid : historyOf(m_repository.get(), refs)) {
        if (!rewriter.rewrite(oid))
            return notWritten();
    }
    for (const RefInfo& ref : refs) {
        const QByteArray now = rewriter.nowOf(ref.commit);
        if (now == ref.commit || targetOf(m_repository.get(), ref.name.toUtf8().constData()) != ref.commit)
            continue;
        if (const auto set = setRef(ref.name, now); !set)
            return set;
    }
    return {};
}

Result<QByteArray> GitRepository::squash(const QString& branch, const QString& author,
                                         const QString& message) const
{
    const QString ref = QStringLiteral("refs/heads/") + branch;
    const auto head = resolve(ref);
    Tree tree;
    if (!head)
        return fail(head.error());
    if (!lookUpTree(tree.out(), m_repository.get(), *head))
        return broken();
    Signature signature;
    git_oid made;
    const QByteArray name = author.toUtf8();
    if (git_signature_now(signature.out(), name.constData(),
                          (name + "@users.noreply.localhost").constData()) != 0 ||
        git_commit_create(&made, m_repository.get(), nullptr, signature, signature, nullptr,
                          message.toUtf8().constData(), tree, 0, nullptr) != 0)
        return notWritten();
    const QByteArray id = hexOf(&made);
    if (const auto set = setRef(ref, id); !set)
        return fail(set.error());
    return id;
}

} // namespace vitrine::localhub
