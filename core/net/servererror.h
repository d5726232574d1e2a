#pragma once

#include "core/base/error.h"
#include "core/net/request.h"

namespace vitrine::net {

/// The error that an answer of 400 and above stands for: the table of protocol section 1.8, first match wins.
/// The server's own words go into detail (and into the message where only they say what is wrong), with
/// X-Error-Code, X-Request-Id and the time to wait. \param asked the request: who asked and for what decides
/// what a 401 means
Error serverError(const Request& asked, const Reply& reply);

/// What the server says in words: X-Error-Message, else the body's "error", "errors" or plain text; at most
/// 500 characters, one line, never HTML.
QString serverMessage(const Reply& reply);

/// An answer that is not what the protocol promises (HTML in place of JSON, a wrong range, …). Kind Server.
Error unexpectedAnswerError(const Request& asked, const ReplyHead& head, const QString& detail);
/// Kind Server.
Error unsafeRedirectError(const QUrl& from, const QUrl& to);
/// Kind Server.
Error tooManyRedirectsError(const QUrl& url);
/// Kind Server: a body over Request::maximumBytes.
Error tooLargeError(const Request& asked, const ReplyHead& head);
/// Kind RateLimited, without having asked.
Error rateLimitError(const QUrl& url, std::chrono::seconds wait);

/// "huggingface.co", "127.0.0.1:8080": how people know a server.
QString serverName(const QUrl& url);

} // namespace vitrine::net
