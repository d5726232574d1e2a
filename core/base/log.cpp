#include "core/base/log.h"

#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

Q_LOGGING_CATEGORY(lcNet, "vitrine.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHub, "vitrine.hub", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStorage, "vitrine.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWorker, "vitrine.worker", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLocalHub, "vitrine.localhub", QtWarningMsg)
Q_LOGGING_CATEGORY(lcInference, "vitrine.inference", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "vitrine.ui", QtWarningMsg)

namespace vitrine {

QString redacted(const QString& text)
{
    static const QRegularExpression token(QStringLiteral("(hf_|api_org_|Bearer\\s+)[A-Za-z0-9_.\\-]{4,}"));
    QString result = text;
    result.replace(token, QStringLiteral("\\1***"));
    return result;
}

void installLogging()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
        const QByteArray line = redacted(message).toLocal8Bit();
        std::fprintf(stderr, "%s: %s\n", context.category ? context.category : "vitrine", line.constData());
        if (type == QtFatalMsg)
            std::abort();
    });
}

} // namespace vitrine
