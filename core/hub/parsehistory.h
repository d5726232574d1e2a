#pragma once

#include "core/base/result.h"
#include "core/hub/repoinfo.h"

#include <QByteArray>

namespace vitrine::hub {

/// A page of a tree (protocol section 3.2). Entries with a path that is not safe below a folder are left out.
Result<QList<TreeEntry>> parseTree(const QByteArray& body);
/// Protocol section 3.4.
Result<Refs> parseRefs(const QByteArray& body);
Result<QList<Commit>> parseCommits(const QByteArray& body);

} // namespace vitrine::hub
