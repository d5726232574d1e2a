#pragma once

#include "core/base/error.h"

#include <QString>

namespace vitrine::ui {

/// "Administrator", "Writer", … for "admin", "write", …; the text itself where it is another.
QString roleWord(const QString& role);
/// What one may do with it, one sentence.
QString roleMeaning(const QString& role);
/// What a refused change of members or groups means, in words for people; \p error itself where it says
/// enough.
Error organizationError(const Error& error);

} // namespace vitrine::ui
