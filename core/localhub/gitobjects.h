#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <git2.h>

/// For the sources of GitRepository only: libgit2's objects as values, and the few calls that all of them
/// share.
namespace vitrine::localhub::git {

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

/// An error with what libgit2 last said as its detail.
tl::unexpected<Error> gitError(ErrorKind kind, const QString& what);
tl::unexpected<Error> broken();     ///< a repository cannot be read
tl::unexpected<Error> notWritten(); ///< the data folder cannot be written

QByteArray hexOf(const git_oid* oid);
bool lookUpCommit(git_commit** commit, git_repository* repository, const QByteArray& id);
bool lookUpTree(git_tree** tree, git_repository* repository, const QByteArray& commitId);

} // namespace vitrine::localhub::git
