#pragma once

#include "core/localhub/commitrequest.h"
#include "core/localhub/gitrepository.h"
#include "core/localhub/objectstore.h"

#include <map>

namespace vitrine::localhub {

/// Why a commit is not made, as the Hub says it.
struct CommitProblem {
    int status = 400;
    QByteArray code; ///< X-Error-Code, or empty
    QString message;
    std::optional<Error> error; ///< where the server itself failed
};

/// Makes commits out of requests. It writes objects only and moves no ref: what stops half-way leaves the
/// repository as it was. One object serves one request.
class Committer {
public:
    Committer(const GitRepository& git, const ObjectStore& objects, const CommitRequest& request);

    /// Writes the contents. The long part: needs no lock.
    tl::expected<void, CommitProblem> prepare();
    /// The request applied to \p base, as a commit on top of it. Call prepare() first.
    tl::expected<QByteArray, CommitProblem> commitOn(const QByteArray& base, const QString& author) const;

private:
    using Files = std::map<QByteArray, GitRepository::NewFile>; ///< by path, UTF-8

    tl::expected<void, CommitProblem> apply(qsizetype number, Files& files) const;
    tl::expected<QByteArray, CommitProblem> blobOf(qsizetype number, const Files& files) const;
    tl::expected<QByteArray, CommitProblem> pointerOf(const CommitOperation& operation) const;
    tl::expected<void, CommitProblem> checkObject(const QString& path, const QByteArray& sha256,
                                                  qint64 size) const;
    bool knows(const QByteArray& sha256) const;
    tl::expected<void, CommitProblem> addAttributes(Files& files) const;

    const GitRepository& m_git;
    const ObjectStore& m_objects;
    const CommitRequest& m_request;
    QHash<qsizetype, QByteArray> m_blobs;            ///< by number of the operation
    mutable std::optional<QSet<QByteArray>> m_known; ///< SHA-256 of every large file of the repository
};

} // namespace vitrine::localhub
