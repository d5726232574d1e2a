#pragma once

#include "app/cli/arguments.h"
#include "core/hub/gateowner.h"

#include <QJsonObject>

namespace vitrine::cli {

/// What `--field LABEL=VALUE` and `--agree` answer to the form of \p cardData, as the Hub takes it. \return
/// kind Invalid where something is missing, naming the whole form
Result<QList<hub::GateAnswer>> gateAnswers(const QJsonObject& cardData, const Arguments& arguments);

/// `access gate REPO [off|auto|manual] [--members ask|pass] [--notify daily|at-once] [--email ADDRESS]`.
Result<hub::GateSettings> gateSettings(const Arguments& arguments);

} // namespace vitrine::cli
