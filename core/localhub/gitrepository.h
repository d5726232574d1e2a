#pragma once

#include "core/base/result.h"
#include "core/localhub/lfspointer.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

struct git_repository;

namespace vitrine::localhub {

/// A file or folder of a commit. Ids are 40 hex digits.
struct TreeEntry {
    QString path; ///< from the root of the repository
    bool isFolder = false;
    QByteArray oid;         ///< blob or tree; of the pointer for a large file
    qint64 size = 0;        ///< bytes of the content; of the real content for a large file; 0 for folders
    QByteArray lfsSha256;   ///< 64 hex digits where it is a large file
    qint64 pointerSize = 0; ///< bytes of the pointer

    bool isLfs() const { return !lfsSha256.isEmpty(); }
};

struct CommitInfo {
    QByteArray id;
    QString title;
    QString message; ///< the body without the title
    QString author;
    QDateTime date; ///< UTC
};

struct RefInfo {
    QString name; ///< "refs/heads/main"
    QByteArray commit;
};

/// A large file, wherever in the history it is.
struct LargeFile {
    QByteArray blob;   ///< git id of its pointer
    QByteArray sha256; ///< 64 hex digits
    qint64 size = 0;   ///< bytes
    QString path;      ///< where it is now, else where it was first
    QString ref;       ///< that has it at its tip; empty: only older commits do
    QString author;    ///< of the first commit that has it
    QDateTime date;    ///< of that commit, UTC
};

/// A bare git repository, by libgit2. One object serves one thread; open as many as needed. Errors have kind
/// NotFound where something named does not exist, Failed or Corrupt otherwise.
class GitRepository {
public:
    static Result<GitRepository> open(const QString& path);
    static Result<GitRepository> create(const QString& path);

    /// The commit of a branch, tag, full commit id, refs/pr/N or refs/convert/NAME. \return kind NotFound
    Result<QByteArray> resolve(const QString& revision) const;

    /// What lies directly in folder \p path, or everything below it: folders first, then files, by name.
    /// \return kind NotFound where there is no such folder in that commit
    Result<QList<TreeEntry>> tree(const QByteArray& commit, const QString& path, bool recursive) const;
    /// The file or folder at \p path. \return kind NotFound
    Result<TreeEntry> entry(const QByteArray& commit, const QString& path) const;
    /// The bytes git keeps: of a large file its pointer.
    Result<QByteArray> blob(const QByteArray& oid) const;

    QList<RefInfo> refs() const;
    /// Commits from \p commit backwards, newest first. \param total where given, gets the count of all of
    /// them
    QList<CommitInfo> commits(const QByteArray& commit, int skip, int limit, int* total = nullptr) const;
    Result<CommitInfo> commitInfo(const QByteArray& commit) const;
    /// The commit that last touched each of \p paths, looking back from \p commit.
    QHash<QString, CommitInfo> lastCommits(const QByteArray& commit, const QStringList& paths) const;
    /// A unified diff between two commits.
    Result<QByteArray> diff(const QByteArray& from, const QByteArray& to) const;

    struct NewFile {
        QString path;
        QByteArray blob;         ///< from writeBlob()
        quint32 mode = 0100'644; ///< as git keeps it
    };
    /// Every file of a commit: fast, for what the next commit keeps.
    Result<QList<NewFile>> files(const QByteArray& commit) const;
    Result<QByteArray> writeBlob(const QByteArray& content) const;
    /// A commit on top of \p branch (made where missing, from \p parent where given) that holds exactly \p
    /// files. The same tree as the parent's gives no new commit. \return the head of the branch
    Result<QByteArray> commit(const QString& branch, const QByteArray& parent, const QList<NewFile>& files,
                              const QString& author, const QString& message, const QDateTime& date) const;
    /// A commit that holds exactly \p files. It moves no ref.
    Result<QByteArray> write(const QList<QByteArray>& parents, const QList<NewFile>& files,
                             const QString& author, const QString& message, const QDateTime& date) const;
    Result<void> setRef(const QString& ref, const QByteArray& commit) const;
    /// refs/tags/\p name as an object of its own, with a text.
    Result<void> annotate(const QString& name, const QByteArray& commit, const QString& author,
                          const QString& message) const;
    /// Whether git takes it as the name of a ref.
    static bool isRefName(const QString& ref);

    /// Every large file of the whole history of all refs.
    QList<LargeFile> largeFiles() const;
    /// Makes every commit that has one of these pointers anew without it, and moves the refs there. Cannot be
    /// undone.
    Result<void> removeFromHistory(const QSet<QByteArray>& blobs) const;
    /// One commit without parents in place of the history of \p branch. Cannot be undone. \return the commit
    Result<QByteArray> squash(const QString& branch, const QString& author, const QString& message) const;
    Result<void> removeRef(const QString& ref) const;

    /// Where two histories part. \return kind NotFound where they share nothing
    Result<QByteArray> mergeBase(const QByteArray& one, const QByteArray& other) const;
    /// What \p to has and \p from has not, oldest first.
    QList<CommitInfo> commitsBetween(const QByteArray& from, const QByteArray& to) const;
    /// Files that both changed in ways that do not fit together.
    Result<QStringList> conflicts(const QByteArray& ours, const QByteArray& theirs) const;
    /// Brings \p theirs into \p ref: forward where that is enough, by a commit with two parents otherwise.
    /// \return what ref points to then; kind Conflict where the changes do not fit together
    Result<QByteArray> merge(const QString& ref, const QByteArray& theirs, const QString& author,
                             const QString& message) const;

private:
    explicit GitRepository(git_repository* repository);
    TreeEntry described(TreeEntry entry) const;

    std::shared_ptr<git_repository> m_repository;
};

} // namespace vitrine::localhub
