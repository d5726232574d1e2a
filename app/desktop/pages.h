#pragma once

#include "ui/shell/mainwindow.h"

namespace vitrine::app {

/// Every page of the window, in the order of the rail. The one place to name a new one.
ui::PageTable pageTable();

} // namespace vitrine::app
