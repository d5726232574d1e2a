#include "core/net/request.h"

#include <algorithm>
#include <array>

namespace vitrine::net {

namespace {

bool isHub(const QString& origin)
{
    static const std::array names{QLatin1String("https://huggingface.co:443"),
                                  QLatin1String("https://hf.co:443"),
                                  QLatin1String("https://hub-ci.huggingface.co:443")};
    return std::any_of(names.begin(), names.end(), [&](QLatin1String name) { return origin == name; });
}

} // namespace

void Request::setHeader(const QByteArray& name, const QByteArray& value)
{
    const auto same = [&](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    };
    headers.removeIf(same);
    headers.append({name, value});
}

QByteArray ReplyHead::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool ReplyHead::hasHeader(const QByteArray& name) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QUrl ReplyHead::location() const
{
    const QByteArray text = header("Location").trimmed();
    if (text.isEmpty())
        return {};
    const QUrl target = QUrl::fromEncoded(text, QUrl::StrictMode);
    return target.isValid() ? url.resolved(target) : url.resolved(QUrl::fromEncoded(text));
}

QString ReplyHead::requestId() const
{
    for (const char* name : {"X-Request-Id", "X-Amzn-Trace-Id", "X-Amz-Cf-Id"}) {
        const QByteArray value = header(name);
        if (!value.isEmpty())
            return QString::fromLatin1(value.left(200));
    }
    return {};
}

qint64 ReplyHead::contentLength() const
{
    bool ok = false;
    const qint64 length = header("Content-Length").trimmed().toLongLong(&ok);
    return ok && length >= 0 ? length : -1;
}

QString originOf(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    const bool secure = scheme == QLatin1String("https");
    if ((!secure && scheme != QLatin1String("http")) || url.host().isEmpty())
        return {};
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const QString bracketed =
        host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return scheme + QStringLiteral("://") + bracketed + QLatin1Char(':') +
           QString::number(url.port(secure ? 443 : 80));
}

bool mayCarryToken(const QUrl& home, const QUrl& target)
{
    const QString from = originOf(home);
    const QString to = originOf(target);
    return !from.isEmpty() && (from == to || (isHub(from) && isHub(to)));
}

QString loggable(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

} // namespace vitrine::net
