#pragma once

class QAbstractItemView;

namespace vitrine::ui {

/// Gives plain lists and tables rows that are high enough to be hit, with room beside their words.
void useTallRows(QAbstractItemView* view);

} // namespace vitrine::ui
