#pragma once

#include "core/storage/libraryindex.h"
#include "core/tasks/runshere.h"
#include "ui/shell/samples.h"

#include <QHash>

namespace vitrine::ui {

/// Whether what is on this computer runs here, by folder (CachedRepo::folder, Sample::folder), from each
/// model's configuration on disk. Blocking: call from a worker thread.
QHash<QString, tasks::RunsHere> verdictsOf(const QList<storage::LibraryItem>& items,
                                           const QList<Sample>& samples, const tasks::Machine& machine);

} // namespace vitrine::ui
