#pragma once

#include "core/cards/block.h"

namespace vitrine::cards {

/// True where \p inlines are nothing but small pictures, linked or not, as projects put under their title.
bool isBadgeRow(const Inlines& inlines);

} // namespace vitrine::cards
