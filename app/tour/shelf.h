#pragma once

#include <QString>

namespace vitrine::localhub {
class Server;
}

namespace vitrine::tour {

/// Fills \p folder with NAMESPACE/NAME folders for a local hub: the samples, and invented models of many
/// kinds (cards and configurations only), so that lists, filters and verdicts have something to show.
void fillShelf(const QString& folder, const QString& samples);

/// Takes every NAMESPACE/NAME folder of \p folder into \p hub. \return whether all could be
bool importShelf(localhub::Server& hub, const QString& folder);

/// A model folder whose weights end in the middle.
void makeBrokenFolder(const QString& folder, const QString& sample);

} // namespace vitrine::tour
