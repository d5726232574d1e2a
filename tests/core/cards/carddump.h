#pragma once

#include "core/cards/card.h"

namespace vitrine::test {

/// Blocks as indented lines and inlines as marked-up text, so that a test can say what it expects in a few
/// words: `p[centre] text *em* **strong** `code` <a web:https://…>text</a> ⏎`.
QString dump(const cards::Card& card); ///< the kinds of its notes, then its blocks
QString dump(const cards::Blocks& blocks);
QString dump(const cards::Inlines& inlines);

} // namespace vitrine::test
