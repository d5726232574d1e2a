#pragma once

#include "core/hub/hubclient.h"

namespace vitrine::hub {

/// One thing that a commit does (protocol section 5.5). Content goes inline: small files only.
struct CommitOperation {
    enum class Kind {
        File,         ///< \a path gets \a content
        LargeFile,    ///< \a path becomes the stored file \a sha256 of \a size bytes (-1: not known)
        DeleteFile,   ///< \a path
        DeleteFolder, ///< \a path and all below it
        Rename,       ///< \a oldPath becomes \a path, content and all
    };
    Kind kind = Kind::File;
    QString path;
    QByteArray content;
    QString sha256;
    qint64 size = -1;
    QString oldPath;

    static CommitOperation file(const QString& path, const QByteArray& content);
    static CommitOperation largeFile(const QString& path, const QString& sha256, qint64 size);
    static CommitOperation removal(const QString& path);
};

struct CommitOrder {
    Revision on; ///< the branch
    QString title;
    QString description;
    QString parent; ///< the commit one has seen; another head then answers Conflict (412). Empty: any
    bool pullRequest = false; ///< asks for it instead of doing it; reading is enough
    QList<CommitOperation> operations;
};

struct Committed {
    QString commit;
    QUrl url;
    QUrl pullRequest;          ///< empty: none was made
    qint64 pullRequestNum = 0; ///< 0: none
};

/// The lines that commit() sends.
QByteArray commitLines(const CommitOrder& order);
Result<Committed> parseCommitted(const QByteArray& body);

/// Makes one commit. Kind Conflict with Error::httpStatus 412: the branch has moved on.
QCoro::Task<Result<Committed>> commit(const HubClient& client, RepoId repo, CommitOrder order,
                                      net::CancelToken cancel);

/// What changed between two commits as a unified diff, at most \p maximum bytes: kind Server for more.
QCoro::Task<Result<QByteArray>> compare(const HubClient& client, RepoId repo, Revision from, Revision to,
                                        net::CancelToken cancel, qint64 maximum = 32 << 20);

} // namespace vitrine::hub
