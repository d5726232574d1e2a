#include "core/storage/environment.h"

#include <QDir>
#include <QRegularExpression>

namespace vitrine::storage {

namespace {

QString expanded(QString path)
{
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, QDir::homePath());
    static const QRegularExpression variable(QStringLiteral("\\$(?:\\{([^}]*)\\}|(\\w+))"));
    QString result;
    qsizetype from = 0;
    for (auto it = variable.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        const QByteArray name = (match.captured(1) + match.captured(2)).toLocal8Bit();
        result += path.mid(from, match.capturedStart() - from);
        // An unknown name stays as it is written, as in Python's expandvars.
        result += qEnvironmentVariableIsSet(name.constData()) ? qEnvironmentVariable(name.constData())
                                                              : match.captured();
        from = match.capturedEnd();
    }
    result += path.mid(from);
    return QDir::cleanPath(QDir().absoluteFilePath(result));
}

} // namespace

QString hfHome()
{
    const QString home = qEnvironmentVariable("HF_HOME");
    if (!home.isEmpty())
        return expanded(home);
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME");
    return expanded((cache.isEmpty() ? QStringLiteral("~/.cache") : cache) + QStringLiteral("/huggingface"));
}

QString hfHubCache()
{
    for (const char* name : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"}) {
        const QString folder = qEnvironmentVariable(name);
        if (!folder.isEmpty())
            return expanded(folder);
    }
    return hfHome() + QStringLiteral("/hub");
}

bool hfHubCacheIsSet()
{
    return !qEnvironmentVariableIsEmpty("HF_HUB_CACHE") ||
           !qEnvironmentVariableIsEmpty("HUGGINGFACE_HUB_CACHE") || !qEnvironmentVariableIsEmpty("HF_HOME");
}

bool environmentFlag(const char* name)
{
    const QString value = qEnvironmentVariable(name).trimmed().toUpper();
    return value == QLatin1String("1") || value == QLatin1String("ON") || value == QLatin1String("YES") ||
           value == QLatin1String("TRUE");
}

bool offlineByEnvironment()
{
    return environmentFlag("HF_HUB_OFFLINE") || environmentFlag("TRANSFORMERS_OFFLINE");
}

} // namespace vitrine::storage
