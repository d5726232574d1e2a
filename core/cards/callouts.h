#pragma once

#include "core/cards/block.h"

namespace vitrine::cards {

/// A quote that begins with "[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]" or "[!CAUTION]" is headed by
/// that word, translated, in its place. Others stay as they are.
void nameCallout(Block& quote);

} // namespace vitrine::cards
