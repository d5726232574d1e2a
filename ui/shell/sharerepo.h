#pragma once

#include "core/base/repoid.h"

#include <QObject>

#include <functional>

namespace vitrine::ui {

struct Services;

/// Whether this window can offer repositories at "This computer".
bool canShare(const Services& services);
/// Takes the files of \p folder (a snapshot of the cache) into the local hub as \p id, so that other programs
/// of this computer can ask for it there. Large files are copied. \param said gets what happens, in words,
/// while \p context lives
void shareRepository(const Services& services, const RepoId& id, const QString& folder, QObject* context,
                     const std::function<void(const QString&)>& said);

} // namespace vitrine::ui
