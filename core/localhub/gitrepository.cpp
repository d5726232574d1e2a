#include "core/localhub/gitrepository.h"

#include "core/localhub/gitobjects.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine::localhub {

using namespace git;

namespace {

constexpr qint64 longestPointer = LfsPointer::longest;

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

/// libgit2 must know nothing of this computer: neither its settings nor who owns the folders.
void prepareLibrary()
{
    static const bool ready = [] {
        git_libgit2_init();
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL,
                                GIT_CONFIG_LEVEL_PROGRAMDATA})
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
        return true;
    }();
    Q_UNUSED(ready)
}

bool before(const TreeEntry& left, const TreeEntry& right)
{
    if (left.isFolder != right.isFolder)
        return left.isFolder;
    return left.path.toUtf8() < right.path.toUtf8();
}

} // namespace

GitRepository::GitRepository(git_repository* repository) : m_repository(repository, &git_repository_free) {}

Result<GitRepository> GitRepository::open(const QString& path)
{
    prepareLibrary();
    git_repository* repository = nullptr;
    if (git_repository_open_bare(&repository, path.toUtf8().constData()) != 0)
        return broken();
    return GitRepository(repository);
}

Result<GitRepository> GitRepository::create(const QString& path)
{
    prepareLibrary();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = "main";
    git_repository* repository = nullptr;
    if (git_repository_init_ext(&repository, path.toUtf8().constData(), &options) != 0)
        return gitError(ErrorKind::Failed, tr("The local hub cannot make a repository in its data folder."));
    return GitRepository(repository);
}

Result<QByteArray> GitRepository::resolve(const QString& revision) const
{
    const QByteArray name = revision.toUtf8();
    QList<QByteArray> candidates;
    if (name.startsWith("refs/"))
        candidates.append(name);
    candidates << "refs/heads/" + name << "refs/tags/" + name;
    for (const QByteArray& candidate : std::as_const(candidates)) {
        Reference reference;
        Object commit;
        if (git_reference_lookup(reference.out(), m_repository.get(), candidate.constData()) == 0 &&
            git_reference_peel(commit.out(), reference, GIT_OBJECT_COMMIT) == 0)
            return hexOf(git_object_id(commit));
    }
    Commit commit;
    if (lookUpCommit(commit.out(), m_repository.get(), name))
        return name;
    return fail(ErrorKind::NotFound, tr("There is no revision “%1”.").arg(revision));
}

TreeEntry GitRepository::described(TreeEntry entry) const
{
    if (entry.isFolder)
        return entry;
    Odb odb;
    git_oid oid;
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_repository_odb(odb.out(), m_repository.get()) != 0 ||
        git_oid_fromstr(&oid, entry.oid.constData()) != 0 ||
        git_odb_read_header(&size, &type, odb, &oid) != 0)
        return entry;
    entry.size = static_cast<qint64>(size);
    if (entry.size > longestPointer)
        return entry;
    const auto content = blob(entry.oid);
    const auto pointer = content ? LfsPointer::parse(*content) : std::nullopt;
    if (pointer) {
        entry.pointerSize = entry.size;
        entry.size = pointer->size;
        entry.lfsSha256 = pointer->sha256;
    }
    return entry;
}

namespace {

void collect(git_repository* repository, const git_tree* tree, const QString& prefix, bool recursive,
             QList<TreeEntry>& entries)
{
    const size_t count = git_tree_entrycount(tree);
    for (size_t i = 0; i < count; ++i) {
        const git_tree_entry* item = git_tree_entry_byindex(tree, i);
        TreeEntry entry;
        entry.path = prefix + QString::fromUtf8(git_tree_entry_name(item));
        entry.isFolder = git_tree_entry_type(item) == GIT_OBJECT_TREE;
        entry.oid = hexOf(git_tree_entry_id(item));
        entries.append(entry);
        Tree below;
        if (recursive && entry.isFolder &&
            git_tree_lookup(below.out(), repository, git_tree_entry_id(item)) == 0)
            collect(repository, below, entry.path + QLatin1Char('/'), true, entries);
    }
}

} // namespace

Result<QList<TreeEntry>> GitRepository::tree(const QByteArray& commit, const QString& path,
                                             bool recursive) const
{
    Tree root;
    if (!lookUpTree(root.out(), m_repository.get(), commit))
        return broken();
    const git_tree* folder = root;
    Tree below;
    if (!path.isEmpty()) {
        Entry entry;
        if (git_tree_entry_bypath(entry.out(), root, path.toUtf8().constData()) != 0 ||
            git_tree_entry_type(entry) != GIT_OBJECT_TREE ||
            git_tree_lookup(below.out(), m_repository.get(), git_tree_entry_id(entry)) != 0)
            return fail(ErrorKind::NotFound, tr("There is no folder “%1”.").arg(path));
        folder = below;
    }
    QList<TreeEntry> entries;
    collect(m_repository.get(), folder, path.isEmpty() ? QString() : path + QLatin1Char('/'), recursive,
            entries);
    std::sort(entries.begin(), entries.end(), before);
    for (TreeEntry& entry : entries)
        entry = described(entry);
    return entries;
}

Result<TreeEntry> GitRepository::entry(const QByteArray& commit, const QString& path) const
{
    Tree root;
    if (!lookUpTree(root.out(), m_repository.get(), commit))
        return broken();
    Entry found;
    if (path.isEmpty() || git_tree_entry_bypath(found.out(), root, path.toUtf8().constData()) != 0)
        return fail(ErrorKind::NotFound, tr("There is no file “%1”.").arg(path));
    TreeEntry entry;
    entry.path = path;
    entry.isFolder = git_tree_entry_type(found) == GIT_OBJECT_TREE;
    entry.oid = hexOf(git_tree_entry_id(found));
    return described(entry);
}

Result<QByteArray> GitRepository::blob(const QByteArray& oid) const
{
    git_oid id;
    Blob blob;
    if (git_oid_fromstr(&id, oid.constData()) != 0 ||
        git_blob_lookup(blob.out(), m_repository.get(), &id) != 0)
        return broken();
    return QByteArray(static_cast<const char*>(git_blob_rawcontent(blob)),
                      static_cast<qsizetype>(git_blob_rawsize(blob)));
}

QList<RefInfo> GitRepository::refs() const
{
    QList<RefInfo> refs;
    git_strarray names{};
    if (git_reference_list(&names, m_repository.get()) != 0)
        return refs;
    for (size_t i = 0; i < names.count; ++i) {
        Reference reference;
        Object commit;
        if (git_reference_lookup(reference.out(), m_repository.get(), names.strings[i]) == 0 &&
            git_reference_peel(commit.out(), reference, GIT_OBJECT_COMMIT) == 0)
            refs.append({QString::fromUtf8(names.strings[i]), hexOf(git_object_id(commit))});
    }
    git_strarray_dispose(&names);
    std::sort(refs.begin(), refs.end(), [](const RefInfo& a, const RefInfo& b) { return a.name < b.name; });
    return refs;
}

} // namespace vitrine::localhub
