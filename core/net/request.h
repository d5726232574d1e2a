#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>

namespace vitrine::net {

enum class Method { Get, Head, Post, Put, Patch, Delete };

/// Which redirects Network follows by itself; at most 20. Never from https to http, never to another scheme.
enum class Redirects {
    Follow,     ///< all; Authorization stays behind where the origin changes
    SameOrigin, ///< those that may carry the token (protocol section 4.3); any other is the answer
    None,       ///< none: the redirect is the answer
};

/// How often something that is safe to repeat is tried again before it fails.
struct Patience {
    int retries = 2; ///< after a reset line or 408, 429, 500, 502, 503, 504; a timeout counts twice
    bool whenUnreachable = false;      ///< also after a refused line or an unknown host
    std::chrono::seconds rateLimit{3}; ///< waits that long for a rate limit; a longer one fails at once

    /// For work in the background that would rather wait than fail.
    static Patience background() { return {5, true, std::chrono::minutes(10)}; }
    static Patience none() { return {0, false, std::chrono::seconds(0)}; }
};

/// What to ask. A value: copy and change it as you like.
struct Request {
    QUrl url; ///< http or https
    Method method = Method::Get;
    QString
        token; ///< sent as "Authorization: Bearer" to the origin of url, and to no other (see mayCarryToken)
    QList<QPair<QByteArray, QByteArray>> headers; ///< further headers; not Authorization, not User-Agent
    QByteArray body;                              ///< Post, Put, Patch and Delete
    QByteArray contentType;
    Redirects redirects = Redirects::Follow;
    Patience patience;            ///< Post, Put, Patch, Delete are only repeated where repeatable says so
    bool repeatable = false;      ///< a Post, Put, Patch or Delete that may be sent twice
    bool content = false;         ///< file content: HTTP/1.1, no compression. stream() always does this
    bool errorsAsReplies = false; ///< fetch() and head() return replies of 400 and above instead of an error
    bool local = false;           ///< for this computer only: also sent while offline
    qint64 maximumBytes = 64ll << 20; ///< of a body in memory; more is an error. stream() does not look at it
    std::chrono::milliseconds headTimeout{20'000};  ///< until the first byte of the answer
    std::chrono::milliseconds stallTimeout{20'000}; ///< between bytes of the answer

    void setHeader(const QByteArray& name, const QByteArray& value);
};

/// The head of an answer.
struct ReplyHead {
    int status = 0;
    QUrl url;                                     ///< that answered, after redirects
    QList<QPair<QByteArray, QByteArray>> headers; ///< as sent; names in any case

    /// First header of that name in any case; empty where there is none.
    QByteArray header(const QByteArray& name) const;
    bool hasHeader(const QByteArray& name) const;
    /// Absolute target of Location; empty where there is none.
    QUrl location() const;
    /// X-Request-Id, or what stands in for it.
    QString requestId() const;
    /// Content-Length, or -1.
    qint64 contentLength() const;
};

/// An answer held in memory. fetch() returns one for 2xx, 304, and 3xx that was not to be followed.
struct Reply : ReplyHead {
    QByteArray body;
};

/// What stream() came to: 200 (from the first byte), 206 (the range asked for) or 416 (nothing there; no byte
/// was written).
struct StreamReply : ReplyHead {
    qint64 bytes = 0; ///< given to the sink
};

/// "https://host:port" in lower case, the port always named; empty for anything but http and https.
QString originOf(const QUrl& url);
/// Whether a token of \p home may be sent to \p target: the same origin, or both are names of the Hub (1.9).
bool mayCarryToken(const QUrl& home, const QUrl& target);
/// \p url for the log: without user, query and fragment, which may hold secrets.
QString loggable(const QUrl& url);

} // namespace vitrine::net
