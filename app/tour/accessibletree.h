#pragma once

#include <QString>

class QWidget;

namespace vitrine::tour {

/// What a screen reader finds under \p root, one line each: depth, role, name, description, value and state.
/// Invisible parts are left out; of long lists and tables the first rows are told. GUI thread.
QString accessibleTree(QWidget& root);

} // namespace vitrine::tour
