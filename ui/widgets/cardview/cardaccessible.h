#pragma once

namespace vitrine::ui {

/// Teaches Qt how a screen reader sees a CardView: a document with its whole text. Once for a process is
/// enough.
void installCardAccessibility();

} // namespace vitrine::ui
