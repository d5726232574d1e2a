#pragma once

#include "core/cards/block.h"

namespace vitrine::cards {

/// What a card wrote as href or src, made safe: http(s), mailto, an anchor, or a path that stays in the
/// repository. Everything else (javascript:, file:, data:, paths that climb out, malformed addresses) is
/// Kind::None.
Target targetFor(const QString& written);

/// True where \p target could have come from targetFor: what a decoder accepts.
bool isSafe(const Target& target);

/// The anchor of a heading as the Hub makes it: lower case, punctuation dropped, spaces to dashes.
QString slugFor(const QString& heading);

} // namespace vitrine::cards
