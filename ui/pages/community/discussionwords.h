#pragma once

#include "core/hub/discussions.h"
#include "ui/theme/theme.h"

namespace vitrine::ui {

/// "Open", "Draft", "Closed", "Merged", or what the server says.
QString statusWord(hub::DiscussionStatus status, const QString& text);
QString statusIcon(const hub::DiscussionSummary& discussion);
Tint statusTint(hub::DiscussionStatus status);
/// The name, or "a deleted account".
QString speakerName(const hub::Speaker& speaker);
/// One line for everything that is no comment: "ada closed this".
QString eventWords(const hub::DiscussionEvent& event);

} // namespace vitrine::ui
