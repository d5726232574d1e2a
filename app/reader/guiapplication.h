#pragma once

namespace vitrine::reader {

/// Fonts and translations need an application object; nothing else here does, so it is made at the first
/// call.
void needGuiApplication();

} // namespace vitrine::reader
