#pragma once

#include "core/net/request.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace vitrine::net {

/// The header "RateLimit", and RateLimit-Policy where sent: `"api";r=489;t=189` and `"fixed
/// window";"api";q=500;w=300`.
struct RateLimit {
    QByteArray bucket;
    qint64 remaining = 0;
    std::chrono::seconds reset{0};
    qint64 quota = 0; ///< 0: not told
};

std::optional<RateLimit> parseRateLimit(const ReplyHead& head);
/// Seconds, or the HTTP date as seconds from now; nothing where the header is missing or malformed.
std::optional<std::chrono::seconds> parseRetryAfter(const ReplyHead& head);
/// How long the server of this 429 or 503 wants to be left alone: RateLimit with nothing left, else
/// Retry-After.
std::optional<std::chrono::seconds> waitFor(const ReplyHead& head);

/// What is left of each server's quotas, by origin, bucket and token (protocol section 1.11). One thread.
class RateLimits {
public:
    using Clock = std::chrono::steady_clock;

    /// Notes what an answer says.
    void learn(const Request& request, const ReplyHead& head, Clock::time_point now = Clock::now());

    struct Advice {
        std::chrono::milliseconds wait{0};
        bool exhausted = false; ///< there is nothing left: asking sooner brings a 429
    };
    /// How long to wait before sending; counts the request as sent. Slows down over the last tenth of a
    /// quota.
    Advice advise(const Request& request, Clock::time_point now = Clock::now());

private:
    struct State {
        qint64 remaining = 0;
        qint64 quota = 0;
        Clock::time_point reset;
    };
    static QString key(const Request& request);
    QHash<QString, State> m_states;
};

} // namespace vitrine::net
