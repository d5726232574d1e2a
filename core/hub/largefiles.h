#pragma once

#include "core/hub/hubclient.h"

namespace vitrine::hub {

/// A large file that a repository keeps, in whatever revision (protocol section 8.3).
struct LargeFile {
    QString fileOid; ///< what deleting it asks for
    QString sha256;
    qint64 size = 0; ///< bytes
    QDateTime pushedAt;
    QString path;   ///< where it is, or was last; empty where the place does not say
    QString ref;    ///< "refs/heads/main"; empty: in none now
    QString pusher; ///< who sent it; may be empty
};

struct LargeFilePage {
    QList<LargeFile> items;
    QUrl next; ///< empty: the last page
};

Result<LargeFilePage> parseLargeFiles(const QByteArray& body, const QByteArray& link, const QUrl& url);

/// The first page, or (\p next) the one behind it.
QCoro::Task<Result<LargeFilePage>> largeFiles(const HubClient& client, RepoId repo, QUrl next,
                                              net::CancelToken cancel);
/// Deletes files for good, in parts of 1000. \p rewriteHistory also takes them out of every commit: commits
/// get new ids. Otherwise commits go on naming files that are gone.
QCoro::Task<Result<void>> deleteLargeFiles(const HubClient& client, RepoId repo, QStringList fileOids,
                                           bool rewriteHistory, net::CancelToken cancel);

} // namespace vitrine::hub
