#include "core/net/ratelimits.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace vitrine::net {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr qint64 longestWait = 3600;

std::optional<qint64> parameter(const QByteArray& header, char name)
{
    const QList<QByteArray> parts = header.split(';');
    for (const QByteArray& raw : parts) {
        const QByteArray part = raw.trimmed();
        if (part.size() < 3 || part.at(0) != name || part.at(1) != '=')
            continue;
        bool ok = false;
        const qint64 number = part.mid(2).toLongLong(&ok);
        if (ok && number >= 0)
            return number;
    }
    return {};
}

/// Our guess of the bucket a request is counted in.
QLatin1String bucketOf(const QUrl& url)
{
    const QString path = url.path();
    if (path.contains(QLatin1String("/resolve/")) || path.contains(QLatin1String("/api/resolve-cache/")))
        return QLatin1String("resolvers");
    return path.contains(QLatin1String("/api/")) ? QLatin1String("api") : QLatin1String("pages");
}

} // namespace

std::optional<RateLimit> parseRateLimit(const ReplyHead& head)
{
    const QByteArray header = head.header("RateLimit");
    const auto remaining = parameter(header, 'r');
    const auto reset = parameter(header, 't');
    if (!remaining || !reset)
        return {};
    RateLimit limit;
    limit.bucket = header.left(header.indexOf(';')).trimmed().replace('"', "");
    limit.remaining = *remaining;
    limit.reset = seconds(std::min(*reset, longestWait));
    limit.quota = parameter(head.header("RateLimit-Policy"), 'q').value_or(0);
    return limit;
}

std::optional<seconds> parseRetryAfter(const ReplyHead& head)
{
    const QByteArray header = head.header("Retry-After").trimmed();
    bool ok = false;
    const qint64 number = header.toLongLong(&ok);
    if (ok)
        return number >= 0 ? std::optional(seconds(std::min(number, longestWait))) : std::nullopt;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::utc());
    return seconds(std::clamp<qint64>(QDateTime::currentDateTimeUtc().secsTo(date), 0, longestWait));
}

std::optional<seconds> waitFor(const ReplyHead& head)
{
    const auto limit = parseRateLimit(head);
    if (limit && limit->remaining == 0)
        return limit->reset + seconds(1);
    const auto after = parseRetryAfter(head);
    return after ? std::optional(*after + seconds(1)) : std::nullopt;
}

QString RateLimits::key(const Request& request)
{
    return originOf(request.url) + QLatin1Char(' ') + bucketOf(request.url) + QLatin1Char(' ') +
           QString::number(qHash(request.token));
}

void RateLimits::learn(const Request& request, const ReplyHead& head, Clock::time_point now)
{
    const auto limit = parseRateLimit(head);
    if (limit) {
        m_states.insert(key(request), {limit->remaining, limit->quota, now + limit->reset});
    } else if (head.status == 429) {
        if (const auto wait = parseRetryAfter(head))
            m_states.insert(key(request), {0, 0, now + *wait});
    }
}

RateLimits::Advice RateLimits::advise(const Request& request, Clock::time_point now)
{
    const auto state = m_states.find(key(request));
    if (state == m_states.end())
        return {};
    if (now >= state->reset) {
        m_states.erase(state);
        return {};
    }
    const auto left = std::chrono::ceil<milliseconds>(state->reset - now);
    if (state->remaining <= 0)
        return {left, true};
    const qint64 scarce = state->quota > 0 ? state->quota / 10 : 20;
    const qint64 remaining = state->remaining--;
    if (remaining > scarce)
        return {};
    return {left / (remaining + 1), false};
}

} // namespace vitrine::net
