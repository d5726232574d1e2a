#include "core/hub/place.h"

#include "core/net/request.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace vitrine::hub {

namespace {

QUrl hubUrl()
{
    return QUrl(QStringLiteral("https://huggingface.co"));
}

QUrl withoutTrailingSlash(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

/// Protocol section 4.11: true for 1, ON, YES and TRUE in any case.
bool isSet(const char* name)
{
    const QByteArray value = qgetenv(name).trimmed().toUpper();
    return value == "1" || value == "ON" || value == "YES" || value == "TRUE";
}

QString fromEnvironmentVariable(const char* name)
{
    return qEnvironmentVariable(name).trimmed();
}

QString expandHome(const QString& path)
{
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

QString tokenOfFile()
{
    QFile file(tokenFile());
    return file.open(QIODevice::ReadOnly) ? cleanToken(QString::fromUtf8(file.read(4096))) : QString();
}

} // namespace

QString Place::origin() const
{
    // Its port is another one at each start; what is kept for it must be found again.
    if (kind == Kind::ThisComputer)
        return QStringLiteral("this-computer");
    return net::originOf(endpoint);
}

bool Place::serves(const QUrl& url) const
{
    const QString origin = net::originOf(url);
    return !origin.isEmpty() && origin == net::originOf(endpoint);
}

Result<void> Place::checkEnvironment()
{
    const QString named = fromEnvironmentVariable("HF_ENDPOINT");
    if (named.isEmpty() || parse(named))
        return {};
    const bool bare = !named.contains(QLatin1String("://")) && parse(QStringLiteral("https://") + named);
    return fail(
        ErrorKind::Invalid,
        QCoreApplication::translate("Place", "HF_ENDPOINT is “%1”, which is not the address of a Hub.")
            .arg(named),
        bare ? QCoreApplication::translate("Place", "Did you mean https://%1 or http://%1?").arg(named)
             : QCoreApplication::translate("Place", "It looks like https://hub.example.org."));
}

Place Place::fromEnvironment()
{
    const QString named = fromEnvironmentVariable("HF_ENDPOINT");
    const auto place = parse(named, Kind::Mirror);
    if (!named.isEmpty() && place && place->origin() != net::originOf(hubUrl()))
        return *place;
    return {Kind::Hub, QStringLiteral("Hugging Face"), hubUrl()};
}

Result<Place> Place::parse(const QString& text, Kind kind)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || net::originOf(url).isEmpty() || !plain) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Place", "“%1” is not the address of a Hub.").arg(text),
                    QCoreApplication::translate("Place", "It looks like https://hub.example.org."));
    }
    QString name = url.host();
    if (url.port() >= 0)
        name += QLatin1Char(':') + QString::number(url.port());
    return Place{kind, name, withoutTrailingSlash(url)};
}

Identity Identity::fromEnvironment(const Place& place)
{
    const bool speaksFor = place.origin() == Place::fromEnvironment().origin();
    if (!speaksFor || isSet("HF_HUB_DISABLE_IMPLICIT_TOKEN"))
        return {};
    const QString variable = tokenVariable();
    return {{}, variable.isEmpty() ? tokenOfFile() : variable};
}

QString cleanToken(const QString& token)
{
    const QString text = token.trimmed();
    const bool printable = std::all_of(text.begin(), text.end(),
                                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return printable ? text : QString();
}

QString tokenVariable()
{
    for (const char* name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"}) {
        const QString token = cleanToken(qEnvironmentVariable(name));
        if (!token.isEmpty())
            return token;
    }
    return {};
}

QString tokenFile()
{
    const QString named = fromEnvironmentVariable("HF_TOKEN_PATH");
    if (!named.isEmpty())
        return expandHome(named);
    const QString home = fromEnvironmentVariable("HF_HOME");
    if (!home.isEmpty())
        return expandHome(home) + QStringLiteral("/token");
    const QString xdg = fromEnvironmentVariable("XDG_CACHE_HOME");
    return (xdg.isEmpty() ? QDir::homePath() + QStringLiteral("/.cache") : expandHome(xdg)) +
           QStringLiteral("/huggingface/token");
}

} // namespace vitrine::hub
