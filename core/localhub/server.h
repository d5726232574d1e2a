#pragma once

#include "core/base/repoid.h"
#include "core/base/result.h"
#include "core/localhub/faults.h"
#include "core/localhub/oauth.h"
#include "core/localhub/ratelimits.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace vitrine::localhub {

struct ServerOptions {
    QString dataFolder;                         ///< made where missing; see core/localhub/datafolder.h
    QString host = QStringLiteral("127.0.0.1"); ///< address to listen on
    quint16 port = 0;                           ///< 0: a free one
    bool anonymousMayRead = true;               ///< false: even public repositories want a token
    QStringList publicHosts;                    ///< further names accepted in the Host header
    QString defaultUser; ///< empty: no user is made; else one whose token is in DATA/token

    std::optional<RateLimits> rateLimits; ///< nothing: requests are not counted
    OAuthOptions oauth;                   ///< signing in by a code; tests make these short

    // What a line may cost (core/localhub/http/listener.h); tests make these short.
    std::chrono::milliseconds headDeadline{10'000};  ///< for the head of a request
    std::chrono::milliseconds idleDeadline{75'000};  ///< between two requests
    std::chrono::milliseconds stallDeadline{30'000}; ///< without progress while a body is read or written
};

/// One request as it arrived, for tests.
struct RequestRecord {
    QString method;
    QString target;           ///< raw, with the query
    QByteArray authorization; ///< the header, empty where there was none
    QByteArray range;         ///< the header
    QByteArray userAgent;
    int status = 0; ///< what was answered; 0 where a fault closed the line before an answer
};

struct ImportOptions {
    QString user;                                      ///< author; empty: the repository's owner
    QString revision = QStringLiteral("main");         ///< a branch; made from main where missing
    QString message = QStringLiteral("Upload folder"); ///< title of the commit
    QDateTime date;                                    ///< of the commit; invalid: now
};

struct ImportReport {
    QString commit;       ///< head of the branch after the import, 40 hex digits
    bool changed = false; ///< whether there is a new commit
    int files = 0;        ///< files of the folder
};

/// State of a person's request for access to a gated repository (protocol 7.3).
enum class AccessState { None, Pending, Accepted, Rejected, Reset };

/// A real server with the Hub's API over one data folder (protocol.md; routes in routes/table.cpp).
///
/// It runs on threads of its own: start() returns once it listens, stop() (or the destructor) once all lines
/// are closed. All other functions may be called from any thread, before and after start(). Nothing here
/// needs an event loop.
///
/// In a test:
///     vitrine::localhub::Server server({.dataFolder = folder.path()});
///     VERIFY_RESULT(server.start());
///     VERIFY_RESULT(server.importFolder(*RepoId::parse(QStringLiteral("acme/tiny")), samples));
///     client.open(server.url());
class Server {
public:
    explicit Server(ServerOptions options);
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Opens the data folder (one owner at a time, kind Conflict otherwise) and listens.
    Result<void> start();
    /// Finishes answers that are being written (at most two seconds), closes every line, ends the threads.
    void stop();

    QUrl url() const; ///< "http://127.0.0.1:41234", valid after start()
    quint16 port() const;
    QString token() const; ///< write token of the default user; empty without one

    /// Makes the repository where it is missing, and one commit that makes the branch hold exactly the files
    /// of \p folder (and .gitattributes). The same content again adds no commit. ".git" and ".cache" are left
    /// out; links are not followed out of the folder. \return kind NotFound or Failed where the folder cannot
    /// be read
    Result<ImportReport> importFolder(const RepoId& id, const QString& folder,
                                      const ImportOptions& options = {});
    /// Makes an empty repository: one commit with .gitattributes. \return kind Conflict where it exists
    Result<void> createRepository(const RepoId& id);

    /// Makes or updates users, tokens and organizations from the JSON of `serve --accounts` (cli.md).
    Result<void> addAccounts(const QByteArray& json);
    /// Ends a token at once, as its date or its owner would. \return kind NotFound where nobody has it
    Result<void> expireToken(const QByteArray& token);

    /// Sign-ins by a code that wait for somebody at /oauth/device (protocol 6.5), the newest last.
    QStringList waitingCodes();
    /// What that person does there. \return kind NotFound where nothing waits under the code
    Result<void> approveCode(const QString& userCode, const QString& user);
    Result<void> denyCode(const QString& userCode);
    Result<void> expireCode(const QString& userCode);

    /// Counts requests from now on, or no longer; begins every window anew.
    void setRateLimits(std::optional<RateLimits> limits);

    Result<void> setPrivate(const RepoId& id, bool isPrivate);
    Result<void> setDisabled(const RepoId& id, bool disabled);
    /// \param mode "auto", "manual", or empty for open
    Result<void> setGated(const RepoId& id, const QString& mode);
    Result<void> setAccess(const RepoId& id, const QString& user, AccessState state);
    Result<void> setCounters(const RepoId& id, qint64 downloads, qint64 likes);
    /// The old name answers 307 to the new one from then on.
    Result<void> rename(const RepoId& from, const QString& newId);
    /// \param ref "refs/heads/x", "refs/tags/x", "refs/pr/1", "refs/convert/parquet"; \param revision where
    /// it points
    Result<void> createRef(const RepoId& id, const QString& ref,
                           const QString& revision = QStringLiteral("main"));
    Result<void> removeRepository(const RepoId& id);

    /// Replaces all faults; those left over are dropped (faults.h has their format).
    void setFaults(QList<Fault> faults);
    /// From the JSON of `serve --faults`.
    Result<void> setFaults(const QByteArray& json);

    /// The last 10,000 requests, oldest first.
    QList<RequestRecord> requests() const;
    void clearRequests();
    /// Lines that are open now.
    int connectionCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::localhub
