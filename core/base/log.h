#pragma once

#include <QLoggingCategory>
#include <QString>

Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcHub)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcWorker)
Q_DECLARE_LOGGING_CATEGORY(lcLocalHub)
Q_DECLARE_LOGGING_CATEGORY(lcInference)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

namespace vitrine {

/// \p text with everything that looks like a Hub token ("hf_…", "Bearer …") replaced by stars.
QString redacted(const QString& text);

/// Installs the message handler of every program: stderr, one line a message, tokens redacted.
void installLogging();

} // namespace vitrine
