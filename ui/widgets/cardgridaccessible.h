#pragma once

namespace vitrine::ui {

/// Lets a CardGrid be told as a list whose items say what their cards show. Once is enough.
void installCardGridAccessibility();

} // namespace vitrine::ui
