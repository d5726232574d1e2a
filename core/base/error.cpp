#include "core/base/error.h"

#include <QCoreApplication>

namespace vitrine {

QString Error::message() const
{
    QString text = what;
    for (const QString& part : {safe, next}) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += part;
    }
    return text;
}

Error Error::make(ErrorKind kind, const QString& what, const QString& next, const QString& detail)
{
    Error error;
    error.kind = kind;
    error.what = what;
    error.next = next;
    error.detail = detail;
    return error;
}

Error Error::cancelled()
{
    return make(ErrorKind::Cancelled, QCoreApplication::translate("Error", "Cancelled."));
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
        return QStringLiteral("failed");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::SignIn:
        return QStringLiteral("signIn");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::Gated:
        return QStringLiteral("gated");
    case ErrorKind::NotFound:
        return QStringLiteral("notFound");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::RateLimited:
        return QStringLiteral("rateLimited");
    case ErrorKind::Payment:
        return QStringLiteral("payment");
    case ErrorKind::Server:
        return QStringLiteral("server");
    case ErrorKind::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorKind::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorKind::DiskFull:
        return QStringLiteral("diskFull");
    case ErrorKind::OutOfMemory:
        return QStringLiteral("outOfMemory");
    case ErrorKind::WorkerLost:
        return QStringLiteral("workerLost");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    }
    return QStringLiteral("failed");
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
        return 1;
    case ErrorKind::Invalid:
        return 2;
    case ErrorKind::SignIn:
    case ErrorKind::Forbidden:
        return 3;
    case ErrorKind::NotFound:
        return 4;
    case ErrorKind::Gated:
        return 5;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
        return 6;
    case ErrorKind::Unsupported:
    case ErrorKind::OutOfMemory:
        return 7;
    case ErrorKind::Corrupt:
        return 8;
    case ErrorKind::Conflict:
        return 9;
    case ErrorKind::RateLimited:
    case ErrorKind::Payment:
        return 10;
    case ErrorKind::DiskFull:
        return 11;
    case ErrorKind::WorkerLost:
        return 12;
    case ErrorKind::Cancelled:
        return 130;
    }
    return 1;
}

} // namespace vitrine
