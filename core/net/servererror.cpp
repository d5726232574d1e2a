#include "core/net/servererror.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/net/ratelimits.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vitrine::net {

namespace {

/// What is known when an answer is judged.
struct Case {
    int status;
    QString code;
    QString message;
    bool hadToken;
    bool aboutRepo; ///< the URL names a repository
    bool writes;    ///< it was to change something
};

/// One row of the table. "%1" in what and next is the server's name, "%2" its own words.
struct Row {
    bool (*matches)(const Case&);
    ErrorKind kind;
    const char* what;
    const char* next;
};

template <int status>
bool isStatus(const Case& c)
{
    return c.status == status;
}

const Row rows[] = {
    {[](const Case& c) { return c.code == QLatin1String("RevisionNotFound"); }, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("net", "This repository has no such revision."),
     QT_TRANSLATE_NOOP("net", "Choose another branch, tag or commit.")},
    {[](const Case& c) { return c.code == QLatin1String("EntryNotFound"); }, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("net", "There is no such file in this revision."),
     QT_TRANSLATE_NOOP("net", "Look at the list of files: it may have been moved or renamed.")},
    {[](const Case& c) { return c.code == QLatin1String("GatedRepo"); }, ErrorKind::Gated,
     QT_TRANSLATE_NOOP("net",
                       "The files of this repository are open only to those who accepted its conditions."),
     QT_TRANSLATE_NOOP("net", "Sign in and accept the conditions on the repository's page at %1.")},
    {[](const Case& c) { return c.message == QLatin1String("Access to this resource is disabled."); },
     ErrorKind::Forbidden, QT_TRANSLATE_NOOP("net", "%1 has closed this repository."),
     QT_TRANSLATE_NOOP("net", "Look for another copy, or ask its author.")},
    {[](const Case& c) {
         return c.status == 401 && c.message == QLatin1String("Invalid credentials in Authorization header");
     },
     ErrorKind::SignIn, QT_TRANSLATE_NOOP("net", "%1 does not accept the token."),
     QT_TRANSLATE_NOOP("net", "It may have expired: sign in again.")},
    {[](const Case& c) { return c.status == 401 && c.hadToken && c.code.isEmpty(); }, ErrorKind::SignIn,
     QT_TRANSLATE_NOOP("net", "%1 does not accept the token."),
     QT_TRANSLATE_NOOP("net", "It may have expired: sign in again.")},
    // Nobody may change anything, whether the repository is there or not.
    {[](const Case& c) { return c.status == 401 && c.writes && !c.hadToken; }, ErrorKind::SignIn,
     QT_TRANSLATE_NOOP("net", "%1 wants to know who asks."),
     QT_TRANSLATE_NOOP("net", "Sign in, then try again.")},
    {[](const Case& c) {
         return c.code == QLatin1String("RepoNotFound") || (c.status == 401 && c.aboutRepo);
     },
     ErrorKind::NotFound, QT_TRANSLATE_NOOP("net", "There is no such repository at %1, or it is private."),
     QT_TRANSLATE_NOOP("net", "Check the name; if it is private, sign in with an account that may see it.")},
    {isStatus<401>, ErrorKind::SignIn, QT_TRANSLATE_NOOP("net", "%1 wants to know who asks."),
     QT_TRANSLATE_NOOP("net", "Sign in, then try again.")},
    {isStatus<402>, ErrorKind::Payment, QT_TRANSLATE_NOOP("net", "%1 asks for a payment or a plan for this."),
     QT_TRANSLATE_NOOP("net", "See your account's billing page at %1.")},
    {[](const Case& c) {
         return c.message ==
                QLatin1String("You have read access but not the required permissions for this operation");
     },
     ErrorKind::Forbidden,
     QT_TRANSLATE_NOOP("net", "Your account may read this repository but not change it."),
     QT_TRANSLATE_NOOP("net", "Ask its owner for a role that may write.")},
    {isStatus<403>, ErrorKind::Forbidden, QT_TRANSLATE_NOOP("net", "%1 does not allow this: %2"),
     QT_TRANSLATE_NOOP("net", "Use an account or a token that has this permission.")},
    {isStatus<451>, ErrorKind::Forbidden, QT_TRANSLATE_NOOP("net", "%1 may not show this for legal reasons."),
     QT_TRANSLATE_NOOP("net", "Look for another copy.")},
    {isStatus<404>, ErrorKind::NotFound, QT_TRANSLATE_NOOP("net", "%1 does not have what was asked for."),
     QT_TRANSLATE_NOOP("net", "Check the name, and that this address is that of a Hub.")},
    {[](const Case& c) { return c.code == QLatin1String("RepoNotGated"); }, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("net", "This repository is open to everyone: there are no requests to answer."),
     QT_TRANSLATE_NOOP("net", "Turn on access requests in its settings first.")},
    {isStatus<400>, ErrorKind::Invalid, QT_TRANSLATE_NOOP("net", "%1 did not understand the request: %2"),
     QT_TRANSLATE_NOOP("net", "Change what you asked for, then try again.")},
    {isStatus<408>, ErrorKind::Timeout, QT_TRANSLATE_NOOP("net", "%1 waited too long for the request."),
     QT_TRANSLATE_NOOP("net", "Try again in a moment.")},
    {isStatus<409>, ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("net", "This is already there, or changes just now: %2"),
     QT_TRANSLATE_NOOP("net", "Reload, look at what is there, then try again.")},
    {isStatus<412>, ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("net", "Someone changed the branch since it was opened here."),
     QT_TRANSLATE_NOOP("net", "Reload, then make your change again.")},
    {isStatus<413>, ErrorKind::Invalid, QT_TRANSLATE_NOOP("net", "%1 does not take that much at once."),
     QT_TRANSLATE_NOOP("net", "Send it in smaller parts.")},
    {isStatus<416>, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("net", "The file is shorter than the part asked for."),
     QT_TRANSLATE_NOOP("net", "Reload: it may have changed.")},
    {isStatus<422>, ErrorKind::Invalid, QT_TRANSLATE_NOOP("net", "%1 does not accept this: %2"),
     QT_TRANSLATE_NOOP("net", "Correct the names of the files, then try again.")},
    {isStatus<407>, ErrorKind::Offline,
     QT_TRANSLATE_NOOP("net", "The proxy wants a user name and a password."),
     QT_TRANSLATE_NOOP("net", "Enter them with the proxy's address in Settings.")},
    {isStatus<429>, ErrorKind::RateLimited,
     QT_TRANSLATE_NOOP("net", "%1 has had too many requests from here."),
     QT_TRANSLATE_NOOP("net", "Wait a little; signing in raises the limit.")},
    {[](const Case& c) { return c.status >= 500; }, ErrorKind::Server,
     QT_TRANSLATE_NOOP("net", "%1 has a problem of its own just now."),
     QT_TRANSLATE_NOOP("net", "Try again in a few minutes.")},
    {[](const Case&) { return true; }, ErrorKind::Server,
     QT_TRANSLATE_NOOP("net", "%1 gave an answer that was not expected: %2"),
     QT_TRANSLATE_NOOP("net", "Check that this address is that of a Hub.")},
};

/// What to do after a rate limit.
QString waitWords(std::chrono::seconds wait)
{
    return QCoreApplication::translate("net", "Try again in %1 s; signing in raises the limit.")
        .arg(wait.count());
}

QString oneLine(QString text)
{
    text = text.left(2000).simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return redacted(text.size() > 500 ? text.left(499) + QChar(0x2026) : text);
}

QString fromValue(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return json::strings(value).join(QStringLiteral("; "));
    return value.isObject() ? value.toObject().value(QLatin1String("message")).toString() : QString();
}

QString fromJson(const QJsonObject& body)
{
    QString text = fromValue(body.value(QLatin1String("error")));
    const QString description = body.value(QLatin1String("error_description")).toString();
    if (!description.isEmpty())
        text += QStringLiteral(": ") + description;
    if (!text.isEmpty())
        return text;
    QStringList messages;
    const QJsonArray errors = body.value(QLatin1String("errors")).toArray();
    for (const QJsonValue& error : errors)
        messages.append(fromValue(error));
    messages.removeAll(QString());
    messages.removeDuplicates();
    return messages.join(QStringLiteral("; "));
}

bool aboutRepo(const QUrl& url)
{
    const QString path = url.path();
    if (path.contains(QLatin1String("/resolve/")))
        return true;
    for (const char* kind : {"/api/models/", "/api/datasets/", "/api/spaces/"}) {
        if (path.contains(QLatin1String(kind)))
            return true;
    }
    return false;
}

QString safePart(Method method)
{
    return method == Method::Get || method == Method::Head
               ? QCoreApplication::translate("net", "Nothing was changed.")
               : QCoreApplication::translate("net", "It is as it was before.");
}

Error unexpected(ErrorKind kind, const QString& what, const QString& next, const QString& detail)
{
    Error error = Error::make(kind, what, next, redacted(detail));
    error.safe = QCoreApplication::translate("net", "Nothing was changed.");
    return error;
}

} // namespace

QString serverName(const QUrl& url)
{
    if (url.host().isEmpty())
        return QCoreApplication::translate("net", "The server");
    return url.port() < 0 ? url.host() : url.host() + QLatin1Char(':') + QString::number(url.port());
}

QString serverMessage(const Reply& reply)
{
    const QByteArray header = reply.header("X-Error-Message");
    if (!header.isEmpty())
        return oneLine(QString::fromUtf8(header));
    const QByteArray body = reply.body.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return oneLine(fromJson(document.object()));
    const bool html = body.startsWith('<') || reply.header("Content-Type").contains("html");
    return html || !document.isNull() ? QString() : oneLine(QString::fromUtf8(body.left(2000)));
}

Error serverError(const Request& asked, const Reply& reply)
{
    const Case c{reply.status,         QString::fromLatin1(reply.header("X-Error-Code").left(100)),
                 serverMessage(reply), !asked.token.isEmpty(),
                 aboutRepo(asked.url), asked.method != Method::Get && asked.method != Method::Head};
    const Row* row = std::begin(rows);
    while (!row->matches(c))
        ++row;
    const QString server = serverName(reply.url.isEmpty() ? asked.url : reply.url);
    const QString words = c.message.isEmpty() ? QStringLiteral("HTTP %1").arg(c.status) : c.message;
    const auto fill = [&](const char* text) {
        QString result = QCoreApplication::translate("net", text);
        result.replace(QLatin1String("%1"), server);
        return result.replace(QLatin1String("%2"), words);
    };
    Error error =
        Error::make(row->kind, fill(row->what), fill(row->next),
                    QStringLiteral("%1: HTTP %2: %3").arg(loggable(asked.url)).arg(c.status).arg(words));
    error.safe = safePart(asked.method);
    error.httpStatus = c.status;
    error.serverCode = c.code;
    error.requestId = reply.requestId();
    if (row->kind == ErrorKind::RateLimited || row->kind == ErrorKind::Server)
        error.retryAfter = waitFor(reply);
    if (row->kind == ErrorKind::RateLimited && error.retryAfter)
        error.next = waitWords(*error.retryAfter);
    return error;
}

Error unexpectedAnswerError(const Request& asked, const ReplyHead& head, const QString& detail)
{
    Error error = unexpected(
        ErrorKind::Server,
        QCoreApplication::translate("net", "%1 answered with something that cannot be understood.")
            .arg(serverName(asked.url)),
        QCoreApplication::translate(
            "net", "Check that the address is that of a Hub, and whether the network wants you to sign in."),
        QStringLiteral("%1: HTTP %2: %3").arg(loggable(asked.url)).arg(head.status).arg(detail));
    error.httpStatus = head.status;
    error.requestId = head.requestId();
    return error;
}

Error unsafeRedirectError(const QUrl& from, const QUrl& to)
{
    return unexpected(ErrorKind::Server,
                      QCoreApplication::translate("net", "%1 sent us on to an address that is not safe.")
                          .arg(serverName(from)),
                      QCoreApplication::translate("net", "Tell those who run it."),
                      loggable(from) + QStringLiteral(" -> ") + loggable(to));
}

Error tooManyRedirectsError(const QUrl& url)
{
    return unexpected(
        ErrorKind::Server,
        QCoreApplication::translate("net", "%1 sends us round in circles.").arg(serverName(url)),
        QCoreApplication::translate("net", "Tell those who run it."), loggable(url));
}

Error tooLargeError(const Request& asked, const ReplyHead& head)
{
    Error error = unexpected(
        ErrorKind::Server,
        QCoreApplication::translate("net", "The answer of %1 is too large.").arg(serverName(asked.url)),
        QCoreApplication::translate("net", "Ask for less, or download the file instead."),
        QStringLiteral("%1: more than %2 bytes").arg(loggable(asked.url)).arg(asked.maximumBytes));
    error.httpStatus = head.status;
    error.requestId = head.requestId();
    return error;
}

Error rateLimitError(const QUrl& url, std::chrono::seconds wait)
{
    Error error = unexpected(
        ErrorKind::RateLimited,
        QCoreApplication::translate("net", "%1 has had too many requests from here.").arg(serverName(url)),
        waitWords(wait), loggable(url));
    error.retryAfter = wait;
    return error;
}

} // namespace vitrine::net
