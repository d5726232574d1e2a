#pragma once

#include "core/localhub/routes/route.h"

#include <QDateTime>
#include <QJsonValue>

namespace vitrine::localhub {

HttpResponse jsonReply(const QJsonValue& body, int status = 200);
HttpResponse textReply(const QByteArray& body, int status = 200);
HttpResponse redirectReply(int status, const QByteArray& reason, const QByteArray& location);

/// An error as the family of the route words it (protocol 1.7): status, message for people, X-Error-Code
/// where given.
HttpResponse errorReply(Family family, int status, const QString& message, const QByteArray& code = {});

/// The errors of protocol 1.8.
HttpResponse loginWanted(Family family, bool maybeRepository);
HttpResponse repoNotFound(Family family);
HttpResponse revisionNotFound(Family family, const QString& revision);
HttpResponse entryNotFound(Family family, const QByteArray& commit);
HttpResponse pageNotFound(Family family);
HttpResponse badRequest(Family family, const QString& problem, const QString& where = {});
HttpResponse serverFailed(Family family, const Error& error);

/// "2024-09-24T15:48:47.000Z".
QString dateText(const QDateTime& date);
QString dateText(qint64 milliseconds);

/// Adds the Link header to the next page: the same address with another cursor (protocol 1.12).
void addNextLink(HttpResponse& response, const HttpRequest& request, const char* parameter,
                 const QByteArray& cursor);

/// Adds what every answer carries: X-Request-Id, X-Powered-By and, on API bodies, the ETag, with 304 where
/// the client has that body.
void finish(HttpResponse& response, const HttpRequest& request);

/// Numbers of a query. \return nothing unless it is a number of [least, most]; \p otherwise where it is
/// missing
std::optional<int> intParameter(const Query& query, const char* name, int otherwise, int least, int most);

} // namespace vitrine::localhub
