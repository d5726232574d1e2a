#pragma once

#include "core/hub/huburl.h"

namespace vitrine::ui {

/// "card", "try", "files", "community", "history", "manage": as addresses name them.
QString tabName(hub::HubUrl::Tab tab);
/// Card for any other name.
hub::HubUrl::Tab tabFromName(const QString& name);

} // namespace vitrine::ui
