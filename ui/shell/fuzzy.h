#pragma once

#include <QString>

namespace vitrine::ui {

/// How well \p pattern names \p text: 0 where its letters do not all occur in order; more for letters that
/// stand together, begin a word, or begin the text. Ignores case.
int fuzzyScore(const QString& pattern, const QString& text);

} // namespace vitrine::ui
