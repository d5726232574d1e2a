#include "core/localhub/routes/reply.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimeZone>

namespace vitrine::localhub {

namespace {

constexpr qsizetype longestHeader = 1000; ///< characters: messages may repeat what was sent

/// A header cannot hold what a message may: other letters become stars, white space one space (protocol 1.6).
QByteArray headerText(const QString& message)
{
    QByteArray text;
    for (const QChar c : message.left(longestHeader).simplified())
        text += c.unicode() < 0x20 || c.unicode() > 0x7e ? '*' : static_cast<char>(c.unicode());
    return text;
}

QByteArray randomHex(int digits)
{
    QByteArray text;
    while (text.size() < digits)
        text += QByteArray::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, '0');
    return text.left(digits);
}

QByteArray bodyTag(const QByteArray& body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha1).toBase64().left(27);
    return "W/\"" + QByteArray::number(body.size(), 16) + '-' + hash + '"';
}

} // namespace

HttpResponse jsonReply(const QJsonValue& body, int status)
{
    HttpResponse response;
    response.status = status;
    response.body = json::compact(body);
    response.addHeader("Content-Type", "application/json; charset=utf-8");
    return response;
}

HttpResponse textReply(const QByteArray& body, int status)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.addHeader("Content-Type", "text/plain; charset=utf-8");
    return response;
}

HttpResponse redirectReply(int status, const QByteArray& reason, const QByteArray& location)
{
    HttpResponse response = textReply(reason + ". Redirecting to " + location, status);
    response.addHeader("Location", location);
    return response;
}

HttpResponse errorReply(Family family, int status, const QString& message, const QByteArray& code)
{
    HttpResponse response;
    if (family == Family::Api)
        response = jsonReply(QJsonObject{{QStringLiteral("error"), message}}, status);
    else if (family == Family::Files)
        response = textReply(message.toUtf8(), status);
    else {
        response = textReply("<!doctype html><meta charset=utf-8><title>Vitrine</title><p>" +
                                 message.toHtmlEscaped().toUtf8() + "</p>\n",
                             status);
        response.setHeader("Content-Type", "text/html; charset=utf-8");
    }
    if (!code.isEmpty())
        response.addHeader("X-Error-Code", code);
    response.addHeader("X-Error-Message", headerText(message));
    if (status == 401)
        response.addHeader("WWW-Authenticate", "Bearer realm=\"Authentication required\", charset=\"UTF-8\"");
    return response;
}

HttpResponse loginWanted(Family family, bool maybeRepository)
{
    // Over plain http clients tell "no such repository" from "no answer" by this code only (protocol 1.8).
    return errorReply(family, 401, QStringLiteral("Invalid username or password."),
                      maybeRepository ? "RepoNotFound" : "");
}

HttpResponse repoNotFound(Family family)
{
    return errorReply(family, 404, QStringLiteral("Repository not found"), "RepoNotFound");
}

HttpResponse revisionNotFound(Family family, const QString& revision)
{
    return errorReply(family, 404, QStringLiteral("Invalid rev id: %1").arg(revision), "RevisionNotFound");
}

HttpResponse entryNotFound(Family family, const QByteArray& commit)
{
    HttpResponse response = errorReply(family, 404, QStringLiteral("Entry not found"), "EntryNotFound");
    response.addHeader("X-Repo-Commit", commit);
    return response;
}

HttpResponse pageNotFound(Family family)
{
    return errorReply(family, 404, QStringLiteral("Sorry, we can't find the page you are looking for."));
}

HttpResponse badRequest(Family family, const QString& problem, const QString& where)
{
    QString message = problem;
    if (!where.isEmpty())
        message = QStringLiteral("✖ %1\n  → at %2").arg(problem, where);
    return errorReply(family, 400, message);
}

HttpResponse serverFailed(Family family, const Error& error)
{
    qCWarning(lcLocalHub).noquote() << error.message() << error.detail;
    return errorReply(family, 500, QStringLiteral("The server failed; its log says why."));
}

QString dateText(const QDateTime& date)
{
    return date.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1Char('Z');
}

QString dateText(qint64 milliseconds)
{
    return dateText(QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()));
}

void addNextLink(HttpResponse& response, const HttpRequest& request, const char* parameter,
                 const QByteArray& cursor)
{
    QByteArray query = request.target.query.encoded(parameter);
    if (!query.isEmpty())
        query += '&';
    query += QByteArray(parameter) + '=' + cursor;
    response.addHeader("Link",
                       '<' + request.origin() + request.target.path + '?' + query + ">; rel=\"next\"");
}

void finish(HttpResponse& response, const HttpRequest& request)
{
    const QByteArray trace = request.header("X-Amzn-Trace-Id");
    QByteArray id = "Root=1-" + randomHex(8) + '-' + randomHex(24);
    if (!trace.isEmpty())
        id += ';' + headerText(QString::fromLatin1(trace.left(200)));
    response.setHeader("X-Request-Id", id);
    response.setHeader("X-Powered-By", "huggingface-moon");
    response.setHeader("Vary", "Origin");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    const bool redirect = response.status >= 300 && response.status < 400;
    const bool attachment = !response.header("Content-Disposition").isEmpty(); // reports carry none
    if (redirect || attachment || response.file || !response.header("ETag").isEmpty())
        return;
    const QByteArray tag = bodyTag(response.body);
    response.setHeader("ETag", tag);
    const bool asked = request.method == "GET" || request.isHead();
    if (response.status == 200 && asked && request.header("If-None-Match") == tag)
        response.status = 304;
}

std::optional<int> intParameter(const Query& query, const char* name, int otherwise, int least, int most)
{
    if (!query.has(name))
        return otherwise;
    bool isNumber = false;
    const int value = query.value(name).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace vitrine::localhub
