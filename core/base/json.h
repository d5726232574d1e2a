#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace vitrine::json {

/// Parses a whole document that must be an object. \return kind Corrupt, naming \p source, otherwise
Result<QJsonObject> object(const QByteArray& text, const QString& source);
Result<QJsonArray> array(const QByteArray& text, const QString& source);

/// The strings of an array; a lone string counts as an array of one, anything else is skipped.
QStringList strings(const QJsonValue& value);

/// Compact text of any value, scalars included.
QByteArray compact(const QJsonValue& value);

} // namespace vitrine::json
