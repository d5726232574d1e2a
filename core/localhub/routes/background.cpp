#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::localhub {

HttpResponse agentHarnesses(Call& call)
{
    Q_UNUSED(call)
    const QJsonArray variables{QStringLiteral("AI_AGENT"), QStringLiteral("AGENT")};
    return jsonReply(QJsonObject{{QStringLiteral("standardEnvVars"), variables},
                                 {QStringLiteral("harnesses"), QJsonObject()}});
}

/// Taken and forgotten.
HttpResponse telemetry(Call& call)
{
    Q_UNUSED(call)
    return textReply({});
}

HttpResponse startPage(Call& call)
{
    HttpResponse response =
        textReply("<!doctype html><meta charset=utf-8><title>Vitrine</title><h1>Vitrine</h1>"
                  "<p>This is a local hub. Point a client at it: <code>HF_ENDPOINT=" +
                  QString::fromLatin1(call.request.origin()).toHtmlEscaped().toUtf8() + "</code></p>\n");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    return response;
}

} // namespace vitrine::localhub
