#pragma once

#include "core/localhub/routes/route.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace vitrine::localhub {

/// The body of a request as an object: JSON, or a form whose fields become strings. No body: an empty object.
/// \return 400 where it is neither
tl::expected<QJsonObject, HttpResponse> bodyObject(const Call& call);

/// Whether a field is there: clients send null for what they do not mean.
inline bool isGiven(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull();
}

/// A text of the body. \return \p otherwise where it is missing or null; 400 unless it is a text of [least,
/// most] characters
tl::expected<QString, HttpResponse> bodyText(const Call& call, const QJsonObject& body, const char* key,
                                             int least, int most, const QString& otherwise = {});

} // namespace vitrine::localhub
