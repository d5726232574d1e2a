#include "core/localhub/ratelimits.h"

#include "core/base/json.h"

#include <QCoreApplication>

#include <limits>

namespace vitrine::localhub {

namespace {

constexpr qsizetype mostWindows = 100'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

RateBucket bucketOf(const QByteArray& path)
{
    if (path.startsWith("/api/resolve-cache/") || path.contains("/resolve/") || path.contains("/raw/"))
        return RateBucket::Resolvers;
    return path.startsWith("/api/") || path.startsWith("/oauth/token") ? RateBucket::Api : RateBucket::Pages;
}

const char* nameOf(RateBucket bucket)
{
    switch (bucket) {
    case RateBucket::Api:
        return "api";
    case RateBucket::Resolvers:
        return "resolvers";
    case RateBucket::Pages:
        return "pages";
    }
    return "api";
}

/// The best that the person, or an organization of theirs, pays for.
QString tierOf(const Caller& caller)
{
    if (caller.isAnonymous())
        return QStringLiteral("anonymous");
    for (const char* plan : {"plus", "enterprise", "team", "academia"}) {
        for (const QString& own : caller.plans) {
            if (own == QLatin1String(plan))
                return own;
        }
    }
    return caller.isPro ? QStringLiteral("pro") : QStringLiteral("user");
}

tl::unexpected<Error> wrong(const QString& what)
{
    return fail(ErrorKind::Invalid, what, tr("Correct the file of rate limits."));
}

Result<int> number(const QJsonValue& value, const QString& name, int otherwise)
{
    if (value.isUndefined())
        return otherwise;
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > std::numeric_limits<int>::max())
        return wrong(tr("“%1” must be a number of requests or seconds.").arg(name));
    return static_cast<int>(value.toDouble());
}

Result<RateQuota> quotaOf(const QJsonValue& value, const QString& tier, RateQuota quota)
{
    if (!value.isObject())
        return wrong(tr("“%1” must be an object of api, resolvers and pages.").arg(tier));
    const QJsonObject object = value.toObject();
    struct Field {
        const char* name;
        int* target;
    };
    for (const Field& field :
         {Field{"api", &quota.api}, Field{"resolvers", &quota.resolvers}, Field{"pages", &quota.pages}}) {
        const QString name = tier + QLatin1Char('.') + QLatin1String(field.name);
        const auto read = number(object.value(QLatin1String(field.name)), name, *field.target);
        if (!read)
            return fail(read.error());
        *field.target = *read;
    }
    return quota;
}

} // namespace

int RateQuota::of(RateBucket bucket) const
{
    return bucket == RateBucket::Api ? api : bucket == RateBucket::Resolvers ? resolvers : pages;
}

RateLimits RateLimits::ofTheHub()
{
    RateLimits limits;
    limits.tiers = {{QStringLiteral("anonymous"), {500, 3'000, 100}},
                    {QStringLiteral("user"), {1'000, 5'000, 200}},
                    {QStringLiteral("pro"), {2'500, 12'000, 400}},
                    {QStringLiteral("team"), {3'000, 20'000, 400}},
                    {QStringLiteral("enterprise"), {6'000, 50'000, 600}},
                    {QStringLiteral("plus"), {10'000, 100'000, 1'000}},
                    {QStringLiteral("academia"), {3'000, 20'000, 400}}};
    return limits;
}

Result<RateLimits> RateLimits::parse(const QByteArray& text)
{
    const auto document = json::object(text, tr("The file of rate limits"));
    if (!document)
        return wrong(document.error().what);
    RateLimits limits = ofTheHub();
    for (auto entry = document->begin(); entry != document->end(); ++entry) {
        const QString key = entry.key();
        if (key == QLatin1String("window") || key == QLatin1String("whoami")) {
            const auto read = number(entry.value(), key, 0);
            if (!read)
                return fail(read.error());
            if (key == QLatin1String("whoami"))
                limits.whoAmI = *read;
            else
                limits.window = std::chrono::seconds(std::max(1, *read));
            continue;
        }
        if (!limits.tiers.contains(key))
            return wrong(tr("“%1” is no tier of rate limits.").arg(key));
        const auto quota = quotaOf(entry.value(), key, limits.tiers.value(key));
        if (!quota)
            return fail(quota.error());
        limits.tiers.insert(key, *quota);
    }
    return limits;
}

void RateLimiter::set(std::optional<RateLimits> limits)
{
    const std::lock_guard lock(m_mutex);
    m_limits = std::move(limits);
    m_windows.clear();
}

std::optional<RateLimiter::Verdict> RateLimiter::take(const QByteArray& path, const Caller& caller,
                                                      const QString& address, qint64 now)
{
    const std::lock_guard lock(m_mutex);
    if (!m_limits)
        return std::nullopt;
    const RateBucket bucket = bucketOf(path);
    const bool apart = m_limits->whoAmI > 0 && path == "/api/whoami-v2";
    const qint64 length = std::chrono::milliseconds(m_limits->window).count();
    if (m_windows.size() >= mostWindows && now - m_swept >= 1000) {
        m_windows.removeIf([&](const auto& entry) { return now - entry.value().begin >= length; });
        m_swept = now;
    }
    const QByteArray who = caller.isAnonymous() ? address.toLatin1() : '#' + QByteArray::number(caller.user);
    Window& window = m_windows[(apart ? "whoami" : nameOf(bucket)) + (' ' + who)];
    if (now - window.begin >= length || now < window.begin)
        window = {now, 0};
    Verdict verdict;
    verdict.bucket = nameOf(bucket);
    verdict.quota = apart ? m_limits->whoAmI : m_limits->tiers.value(tierOf(caller)).of(bucket);
    verdict.allowed = window.used < verdict.quota;
    window.used += verdict.allowed ? 1 : 0;
    verdict.left = verdict.quota - window.used;
    verdict.seconds = static_cast<int>(std::max<qint64>(1, (window.begin + length - now + 999) / 1000));
    verdict.window = static_cast<int>(m_limits->window.count());
    return verdict;
}

} // namespace vitrine::localhub
