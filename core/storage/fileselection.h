#pragma once

#include "core/hub/repoinfo.h"
#include "core/storage/downloadqueue.h"

namespace vitrine::storage {

/// Whether a path matches one of \p patterns, by the rules of protocol section 4.8: "*" also crosses "/", a
/// pattern that ends in "/" means everything below it.
bool matchesAny(const QStringList& patterns, const QString& path);

/// The files of \p tree that \p request asks for, small ones first.
/// \return kind NotFound naming a file that is not there; kind Corrupt for a path that leaves its folder
Result<QList<hub::TreeEntry>> selectFiles(const QList<hub::TreeEntry>& tree, const DownloadRequest& request);

} // namespace vitrine::storage
