#pragma once

#include "core/worker/arguments.h"
#include "core/worker/messages.h"

namespace vitrine::worker {

/// First statement of a helper's main(): points stdout at stderr and locks the process. Where it cannot be
/// locked, says so on the line and ends the process. \param program its name, for the hello \param readable
/// what it may read besides libraries and plug-ins
protocol::Hello lockHelper(const HelperArguments& arguments, const QString& program,
                           const QStringList& readable = {});

/// What goes wrong in a helper is told to people: from now on in \p language ("fr_FR"; empty: English).
/// Needs an application object and the product's translations among its resources.
void speak(const QString& language);

} // namespace vitrine::worker
