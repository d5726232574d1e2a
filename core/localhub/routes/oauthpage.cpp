#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QCryptographicHash>

// The page where a person confirms a code with a token of theirs (protocol 6.5). It has no script, takes
// nothing from elsewhere and cannot be framed; forms of other sites are refused before (hostcheck.h).
namespace vitrine::localhub {

namespace {

constexpr const char* style = "body{font:1rem/1.5 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}"
                              "label{display:block;margin:1rem 0}"
                              "input{font:inherit;width:100%;box-sizing:border-box;padding:.4rem}"
                              "button{font:inherit;padding:.4rem 1.2rem;margin-right:.6rem}"
                              "code{font-size:1.4rem;letter-spacing:.1rem}.problem{color:#a00}";

HttpResponse page(const QString& title, const QString& content, int status = 200)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray(style), QCryptographicHash::Sha256).toBase64();
    const QString text = QStringLiteral("<!doctype html><html lang=en><meta charset=utf-8><title>%1 – Vitrine"
                                        "</title><style>%2</style><h1>%1</h1>%3</html>\n")
                             .arg(title, QLatin1String(style), content);
    HttpResponse response = textReply(text.toUtf8(), status);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy",
                       "default-src 'none'; style-src 'sha256-" + hash +
                           "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    response.setHeader("Cache-Control", "no-store");
    return response;
}

HttpResponse askCode(const QString& problem = {}, int status = 200)
{
    const QString line =
        problem.isEmpty() ? QString() : QStringLiteral("<p class=problem>%1</p>").arg(problem);
    return page(
        QStringLiteral("Sign in to a program"),
        line + QStringLiteral("<form method=get action=/oauth/device><label>The code that the program shows"
                              "<input name=user_code autocomplete=off autofocus required></label>"
                              "<button>Go on</button></form>"),
        status);
}

HttpResponse askConsent(const DeviceRequest& request, const QString& problem = {}, int status = 200)
{
    QString scopes;
    for (const QString& scope : request.scopes)
        scopes += QStringLiteral("<li>%1</li>").arg(scope.toHtmlEscaped());
    const QString line =
        problem.isEmpty() ? QString() : QStringLiteral("<p class=problem>%1</p>").arg(problem);
    return page(
        QStringLiteral("Sign in to a program"),
        line + QStringLiteral(
                   "<p>The program <b>%1</b> shows this code:</p><p><code>%2</code></p>"
                   "<p>Go on only if you see the same code there. It would get these rights:</p><ul>%3</ul>"
                   "<form method=post action=/oauth/device/confirm><input type=hidden name=user_code "
                   "value=\"%2\"><label>A token of yours<input type=password name=token "
                   "autocomplete=off></label><button name=decision value=approve>Allow</button>"
                   "<button name=decision value=deny>Refuse</button></form>")
                   .arg(request.client.toHtmlEscaped(), request.userCode.toHtmlEscaped(), scopes),
        status);
}

HttpResponse said(const QString& what)
{
    return page(what, QStringLiteral("<p>You can close this page and go back to the program.</p>"));
}

/// What a person can give away with this token: no more than it may do itself.
QStringList scopesOf(const Caller& caller)
{
    if (caller.role == Caller::Role::Write)
        return OAuth::allScopes();
    QStringList reading;
    for (const QString& scope : OAuth::allScopes()) {
        if (!scope.contains(QLatin1String("write-")) && !scope.contains(QLatin1String("manage-")) &&
            !scope.contains(QLatin1String("contribute-")))
            reading.append(scope);
    }
    return reading;
}

} // namespace

HttpResponse devicePage(Call& call)
{
    const QString code = call.query().value("user_code");
    if (code.isEmpty())
        return askCode();
    const auto request = OAuth(call.services.database, call.services.oauth).waiting(code);
    return request ? askConsent(*request)
                   : askCode(QStringLiteral("No sign-in waits under this code. It may be over."), 404);
}

HttpResponse confirmDevice(Call& call)
{
    const auto body = bodyObject(call);
    const QString code = body ? body->value(QLatin1String("user_code")).toString() : QString();
    const QString decision = body ? body->value(QLatin1String("decision")).toString() : QString();
    OAuth oauth(call.services.database, call.services.oauth);
    const auto request = oauth.waiting(code);
    if (!request)
        return askCode(QStringLiteral("No sign-in waits under this code. It may be over."), 404);
    if (decision == QLatin1String("deny")) {
        const auto denied = oauth.deny(code);
        return denied ? said(QStringLiteral("Refused")) : serverFailed(call.family, denied.error());
    }
    if (decision != QLatin1String("approve"))
        return askConsent(*request, QStringLiteral("Allow or refuse."), 400);
    const QByteArray token = body->value(QLatin1String("token")).toString().trimmed().toUtf8();
    const Caller person = call.services.accounts.callerOf("Bearer " + token);
    if (person.isAnonymous())
        return askConsent(*request, QStringLiteral("Nobody has this token."), 403);
    if (person.role != Caller::Role::Write && person.role != Caller::Role::Read)
        return askConsent(*request, QStringLiteral("A read or write token is needed here."), 403);
    const auto approved = oauth.approve(code, person.user, scopesOf(person));
    return approved ? said(QStringLiteral("Signed in")) : serverFailed(call.family, approved.error());
}

} // namespace vitrine::localhub
