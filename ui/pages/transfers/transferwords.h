#pragma once

#include "core/storage/downloadqueue.h"

namespace vitrine::ui {

/// One line about a download: "12 of 268 MB · 48 MB/s · 5 seconds left". Sizes are decimal, as the Hub
/// counts.
QString transferWords(const storage::Download& download);
/// 0 to 1; below 0 where the size is not known yet.
double transferPart(const storage::Download& download);

} // namespace vitrine::ui
