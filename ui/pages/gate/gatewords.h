#pragma once

#include "core/hub/gate.h"
#include "core/hub/repoinfo.h"
#include "ui/theme/theme.h"

namespace vitrine::ui {

/// One word for a state: "waits", "accepted", …
QString accessWord(hub::AccessState state);
Tint accessTint(hub::AccessState state);
/// What stands over the gate, and what to do: two sentences or more.
QString accessTitle(hub::AccessState state);
QString accessAdvice(hub::AccessState state);
/// The button where the author gave it no words.
QString askText(hub::Gating gating);

} // namespace vitrine::ui
