#pragma once

#include "core/base/result.h"
#include "core/worker/loadrequest.h"
#include "core/worker/uniquefd.h"

#include <vector>

namespace vitrine::worker {

/// A file of a source, open and read-only.
struct OpenFile {
    int source = 0; ///< index into LoadRequest::sources
    QString name;
    UniqueFd descriptor;
    qint64 size = 0; ///< bytes
};

/// Opens every file of \p sources. Where a descriptor leads is asked of the kernel after opening, so nothing
/// can be exchanged in between. Touches the disk: not for the GUI thread. \return kinds NotFound, Forbidden,
/// Invalid (ends outside the root, is no regular file, or a name that is not one)
Result<std::vector<OpenFile>> openModelFiles(const QList<ModelSource>& sources);

} // namespace vitrine::worker
