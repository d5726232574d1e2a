#pragma once

#include "core/base/result.h"
#include "core/localhub/caller.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>

namespace vitrine::localhub {

/// What is counted apart (protocol 1.11).
enum class RateBucket { Api, Resolvers, Pages };

/// How many requests somebody may make in a window of each bucket.
struct RateQuota {
    int api = 0;
    int resolvers = 0;
    int pages = 0;

    int of(RateBucket bucket) const;
};

struct RateLimits {
    std::chrono::seconds window{300};
    int whoAmI = 0;                  ///< of /api/whoami-v2, apart; 0: as every call
    QHash<QString, RateQuota> tiers; ///< "anonymous", "user", "pro", "team", "enterprise", "plus", "academia"

    /// The Hub's own (protocol 1.11).
    static RateLimits ofTheHub();
    /// From `serve --rate-limits FILE`: {"window": 300, "whoami": 30, "anonymous": {"api": 500, "resolvers":
    /// 3000, "pages": 100}, "user": {…}, …}; what is missing is the Hub's. \return kind Invalid naming what
    /// is wrong
    static Result<RateLimits> parse(const QByteArray& json);
};

/// Counts requests in fixed windows: for each account, for each address of those without. May be used from
/// several threads; constant work for a request.
class RateLimiter {
public:
    struct Verdict {
        QByteArray bucket; ///< "api", "resolvers", "pages"
        int quota = 0;
        int left = 0;
        int seconds = 0; ///< until the window ends, at least 1
        int window = 0;
        bool allowed = true;
    };

    /// Nothing is counted until there are limits. Begins all windows anew.
    void set(std::optional<RateLimits> limits);
    /// Counts one request. \param now milliseconds. \return nothing where nothing is counted
    std::optional<Verdict> take(const QByteArray& path, const Caller& caller, const QString& address,
                                qint64 now);

private:
    struct Window {
        qint64 begin = 0;
        int used = 0;
    };

    std::mutex m_mutex;
    std::optional<RateLimits> m_limits;
    QHash<QByteArray, Window> m_windows;
    qint64 m_swept = 0; ///< when windows that are over were last thrown away
};

} // namespace vitrine::localhub
