#pragma once

#include "core/tasks/runshere.h"
#include "core/tasks/task.h"
#include "ui/theme/theme.h"

namespace vitrine::ui {

/// The colour of a kind of task, its icon, and the word for the group.
Tint modalityTint(tasks::Modality modality);
QString modalityIcon(tasks::Modality modality);
QString modalityTitle(tasks::Modality modality);
/// Colour and icon that stand beside the words of a verdict.
Tint verdictTint(tasks::Verdict verdict);
QString verdictIcon(tasks::Verdict verdict);

} // namespace vitrine::ui
