#pragma once

#include "core/net/canceltoken.h"
#include "core/storage/hfcache.h"

#include <functional>

namespace vitrine::storage {

/// What a look at every byte of a revision found; paths in the repository, sorted.
struct VerifyReport {
    int files = 0; ///< looked at
    qint64 bytes = 0;
    QStringList mismatched; ///< content is not what its name or the listing says
    QStringList missing;    ///< in the listing, not here: perhaps never downloaded
    QStringList extra;      ///< here, but in no listing

    bool isGood() const { return mismatched.isEmpty() && missing.isEmpty() && extra.isEmpty(); }
};

/// Reads all files of a cached revision in several threads and compares SHA-256 or git id with the kept
/// listing, or, where there is none, with the names of their blobs (protocol section 4.12). Blocking. \param
/// progress told bytes done and in all, from several threads; may be null \return kind NotFound where the
/// revision is not cached, Cancelled
Result<VerifyReport> verifyRevision(const HfCache& cache, const RepoId& repo, const QString& commit,
                                    const net::CancelToken& cancel,
                                    const std::function<void(qint64, qint64)>& progress = {});

} // namespace vitrine::storage
