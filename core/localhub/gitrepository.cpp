#include "core/localhub/gitrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimeZone>

#include <git2.h>
#include <git2/sys/repository.h>

#include <algorithm>

namespace vitrine::localhub {

namespace {

constexpr qint64 longestPointer = 300;
constexpr int deepestHistory = 5000; ///< commits that lastCommits() looks at

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

/// A libgit2 object that frees itself.
template <typename T, void (*Free)(T*)>
class Owned {
public:
    Owned() = default;
    ~Owned() { Free(m_value); }
    Q_DISABLE_COPY_MOVE(Owned)

    T** out() { return &m_value; }
    operator T*() const { return m_value; }

private:
    T* m_value = nullptr;
};

using Commit = Owned<git_commit, git_commit_free>;
using Tree = Owned<git_tree, git_tree_free>;
using Entry = Owned<git_tree_entry, git_tree_entry_free>;
using Blob = Owned<git_blob, git_blob_free>;
using Reference = Owned<git_reference, git_reference_free>;
using Object = Owned<git_object, git_object_free>;
using Odb = Owned<git_odb, git_odb_free>;
using Walk = Owned<git_revwalk, git_revwalk_free>;
using Index = Owned<git_index, git_index_free>;
using Signature = Owned<git_signature, git_signature_free>;
using Diff = Owned<git_diff, git_diff_free>;

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

tl::unexpected<Error> gitError(ErrorKind kind, const QString& what)
{
    const git_error* last = git_error_last();
    return fail(kind, what, {}, last ? QString::fromUtf8(last->message) : QString());
}

tl::unexpected<Error> broken()
{
    return gitError(ErrorKind::Failed, tr("A repository of the local hub cannot be read."));
}

QByteArray hexOf(const git_oid* oid)
{
    QByteArray text(GIT_OID_HEXSZ, '0');
    git_oid_fmt(text.data(), oid);
    return text;
}

bool isFullId(const QByteArray& text)
{
    return text.size() == GIT_OID_HEXSZ && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool lookUpCommit(git_commit** commit, git_repository* repository, const QByteArray& id)
{
    git_oid oid;
    return isFullId(id) && git_oid_fromstr(&oid, id.constData()) == 0 &&
           git_commit_lookup(commit, repository, &oid) == 0;
}

bool lookUpTree(git_tree** tree, git_repository* repository, const QByteArray& commitId)
{
    Commit commit;
    return lookUpCommit(commit.out(), repository, commitId) && git_commit_tree(tree, commit) == 0;
}

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

bool before(const TreeEntry& left, const TreeEntry& right)
{
    if (left.isFolder != right.isFolder)
        return left.isFolder;
    return left.path.toUtf8() < right.path.toUtf8();
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

QByteArray LfsPointer::text() const
{
    return "version https://git-lfs.github.com/spec/v1\noid sha256:" + sha256 + "\nsize " +
           QByteArray::number(size) + '\n';
}

std::optional<LfsPointer> LfsPointer::parse(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 4 || lines.at(0) != "version https://git-lfs.github.com/spec/v1" ||
        !lines.at(3).isEmpty())
        return std::nullopt;
    LfsPointer pointer;
    pointer.sha256 = lines.at(1).mid(11);
    bool isNumber = false;
    pointer.size = lines.at(2).mid(5).toLongLong(&isNumber);
    const bool hex =
        pointer.sha256.size() == 64 && QByteArray::fromHex(pointer.sha256).toHex() == pointer.sha256;
    if (!lines.at(1).startsWith("oid sha256:") || !lines.at(2).startsWith("size ") || !isNumber || !hex)
        return std::nullopt;
    return pointer;
}

QByteArray gitBlobId(const QByteArray& content)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(content.size()) + QByteArray(1, '\0'));
    hash.addData(content);
    return hash.result().toHex();
}

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

Result<QByteArray> GitRepository::writeBlob(const QByteArray& content) const
{
    git_oid oid;
    if (git_blob_create_from_buffer(&oid, m_repository.get(), content.constData(),
                                    static_cast<size_t>(content.size())) != 0)
        return gitError(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
    return hexOf(&oid);
}

namespace {

Result<git_oid> writeTree(git_repository* repository, const QList<GitRepository::NewFile>& files)
{
    Index index;
    git_oid tree;
    if (git_index_new(index.out()) != 0)
        return broken();
    for (const GitRepository::NewFile& file : files) {
        const QByteArray path = file.path.toUtf8();
        git_index_entry entry{};
        entry.path = path.constData();
        entry.mode = GIT_FILEMODE_BLOB;
        if (git_oid_fromstr(&entry.id, file.blob.constData()) != 0 || git_index_add(index, &entry) != 0)
            return gitError(ErrorKind::Invalid,
                            tr("“%1” cannot be the name of a file in a repository.").arg(file.path));
    }
    if (git_index_write_tree_to(&tree, index, repository) != 0)
        return gitError(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
    return tree;
}

} // namespace

Result<QByteArray> GitRepository::commit(const QString& branch, const QByteArray& parent,
                                         const QList<NewFile>& files, const QString& author,
                                         const QString& message, const QDateTime& date) const
{
    const auto treeId = writeTree(m_repository.get(), files);
    if (!treeId)
        return fail(treeId.error());
    const QString ref = QStringLiteral("refs/heads/") + branch;
    const auto existing = resolve(ref);
    const QByteArray base = existing ? *existing : parent;
    Commit above;
    const bool hasParent = lookUpCommit(above.out(), m_repository.get(), base);
    if (hasParent && git_oid_equal(git_commit_tree_id(above), &*treeId)) {
        if (!existing)
            return setRef(ref, base).map([&base] { return base; });
        return base;
    }
    const QDateTime when = date.isValid() ? date : QDateTime::currentDateTimeUtc();
    Signature signature;
    Tree tree;
    git_oid made;
    const QByteArray mail = author.toUtf8() + "@users.noreply.localhost";
    const git_commit* parents[] = {above};
    if (git_signature_new(signature.out(), author.toUtf8().constData(), mail.constData(),
                          when.toSecsSinceEpoch(), 0) != 0 ||
        git_tree_lookup(tree.out(), m_repository.get(), &*treeId) != 0 ||
        git_commit_create(&made, m_repository.get(), nullptr, signature, signature, nullptr,
                          message.toUtf8().constData(), tree, hasParent ? 1 : 0, parents) != 0)
        return gitError(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
    const QByteArray id = hexOf(&made);
    if (const auto set = setRef(ref, id); !set)
        return fail(set.error());
    return id;
}

Result<void> GitRepository::setRef(const QString& ref, const QByteArray& commit) const
{
    git_oid oid;
    Reference reference;
    if (git_oid_fromstr(&oid, commit.constData()) != 0 ||
        git_reference_create(reference.out(), m_repository.get(), ref.toUtf8().constData(), &oid, 1,
                             nullptr) != 0)
        return gitError(ErrorKind::Invalid, tr("“%1” cannot be the name of a branch or tag.").arg(ref));
    return {};
}

} // namespace vitrine::localhub
