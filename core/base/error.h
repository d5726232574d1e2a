#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace vitrine {

/// What a person can act on. The one list of the product; command-line exit codes follow from it (exitCode).
enum class ErrorKind {
    Failed,      ///< something on this computer went wrong: a file cannot be read, a program is missing
    Invalid,     ///< what was asked for is not well formed: an address, a number, a missing input
    Offline,     ///< no connection, or the person works offline
    Timeout,     ///< the other side did not answer in time
    SignIn,      ///< the place wants to know who asks
    Forbidden,   ///< the account may not do this
    Gated,       ///< the repository's licence must be accepted first
    NotFound,    ///< no such repository, revision or file (or one that may not be seen)
    Conflict,    ///< someone else changed it meanwhile, or it exists already
    RateLimited, ///< too many requests; Error::retryAfter says when to come back
    Payment,     ///< a plan or payment is needed
    Server,      ///< the server failed, or said something that is not its protocol
    Corrupt,     ///< bytes are not what they must be
    Unsupported, ///< Vitrine cannot do this (yet)
    DiskFull,
    OutOfMemory,
    WorkerLost, ///< the helper process ended
    Cancelled,  ///< the person stopped it; never shown as an error
};

/// Why something did not work: a kind to act on, three sentences for people, and the evidence for the log.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString what;   ///< what happened, translated, one sentence
    QString safe;   ///< what is safe or kept, translated; may be empty
    QString next;   ///< what to do now, translated; may be empty
    QString detail; ///< for the log and "Details": never a token, not translated

    int httpStatus = 0;                             ///< where a server answered
    QString serverCode;                             ///< X-Error-Code, as sent
    QString requestId;                              ///< X-Request-Id, for support
    std::optional<std::chrono::seconds> retryAfter; ///< RateLimited and Server: wait this long

    /// The three sentences, joined by spaces.
    QString message() const;

    static Error make(ErrorKind kind, const QString& what, const QString& next = {},
                      const QString& detail = {});
    static Error cancelled();
};

/// Stable names of kinds as the command line's JSON prints them, for example "rateLimited".
QString errorKindName(ErrorKind kind);

/// Exit code of a program that ends with an error of this kind (documented in the README).
int exitCode(ErrorKind kind);

} // namespace vitrine
