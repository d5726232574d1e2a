#pragma once

#include "core/localhub/routes/route.h"

namespace vitrine::localhub {

/// A call's repository, opened at a commit.
struct AtRevision {
    GitRepository git;
    QByteArray commit;
};

/// \return the RevisionNotFound answer otherwise
tl::expected<AtRevision, HttpResponse> openRevision(const Call& call, const QString& revision);

/// Whether the caller passes the repository's gate.
bool mayReadFiles(const Call& call);

/// The answer to a caller who does not pass it (protocol 7.5).
HttpResponse gateClosed(const Call& call);

} // namespace vitrine::localhub
