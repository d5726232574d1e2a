#pragma once

#include "core/cards/cardbuilder.h"

#include <QByteArrayView>

namespace vitrine::cards {

/// Brings \p markdown (GitHub's: tables, ~~strikethrough~~, task lists, autolinks, footnotes) into \p
/// builder. The time it takes may grow with the square of its size for input made to be slow: see
/// costguard.h.
void readMarkdown(QByteArrayView markdown, CardBuilder& builder);

} // namespace vitrine::cards
