#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace vitrine::inference {

/// A part of tokenizer.json that is refused by name. \param stage "normalizer", "pre-tokenizer", …
tl::unexpected<Error> unsupportedPart(const QString& stage, const QString& type);

/// A part of tokenizer.json that is not what the format demands.
tl::unexpected<Error> brokenPart(const QString& stage, const QString& defect);

} // namespace vitrine::inference
