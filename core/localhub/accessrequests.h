#pragma once

#include "core/localhub/repositories.h"

#include <QJsonObject>

#include <optional>

namespace vitrine::localhub {

/// What a person asked of a gated repository, and what became of it (protocol 7.3).
struct AccessRequest {
    qint64 row = 0;
    QString oid; ///< 24 hex digits, for good: the requestId
    qint64 user = 0;
    QString state;        ///< "pending", "accepted", "rejected" or "reset"
    QJsonObject fields;   ///< labels of the form with what was submitted
    qint64 asked = 0;     ///< milliseconds since 1970; different for all requests of a repository
    qint64 reviewed = 0;  ///< milliseconds since 1970; 0: by nobody
    qint64 grantedBy = 0; ///< user who accepted it; 0: nobody, or it is not accepted
    bool byAsking = true; ///< false: granted without a request, so the mail address was never shared
};

struct AccessQuery {
    QString state;
    QString namePrefix;           ///< of the user, without regard to case
    std::optional<qint64> after;  ///< only what was asked later
    std::optional<qint64> before; ///< only what was asked earlier
    int limit = 1000;
};

struct AccessPage {
    QList<AccessRequest> requests; ///< newest first
    bool more = false;             ///< there are older ones: ask again with \c before the last
};

/// Requests for access of all repositories. They stay when a gate is opened, and count again when it is
/// closed. A cheap object over the database; may be used from several threads. Errors: NotFound (no request
/// in a state that the change starts from), Conflict (has access already), Failed.
class AccessRequests {
public:
    explicit AccessRequests(Database& database) : m_database(database) {}

    std::optional<AccessRequest> of(const RepoRecord& repo, qint64 user) const;
    std::optional<AccessRequest> byOid(const RepoRecord& repo, const QString& oid) const;
    QString state(const RepoRecord& repo, qint64 user) const; ///< "" for none
    AccessPage list(const RepoRecord& repo, const AccessQuery& query) const;
    QList<AccessRequest> all(const RepoRecord& repo) const; ///< oldest first
    bool isEmpty(const RepoRecord& repo) const;

    /// A person asks: from none and reset to what the gate's mode says; no change in any other state.
    Result<void> ask(const RepoRecord& repo, qint64 user, const QJsonObject& fields);
    /// A person takes a pending request back. \return kind NotFound where none is pending
    Result<void> cancel(const RepoRecord& repo, qint64 user);
    /// An owner decides. \return kind NotFound where it has that state already
    Result<void> handle(const RepoRecord& repo, const AccessRequest& request, const QString& state, qint64 by,
                        const QString& reason);
    /// An owner lets someone in, asked or not. \return kind Conflict where they are in
    Result<void> grant(const RepoRecord& repo, qint64 user, qint64 by);
    /// Any state at once, for tests; "" ends the request.
    Result<void> set(const RepoRecord& repo, qint64 user, const QString& state);

private:
    Result<void> store(const RepoRecord& repo, AccessRequest request, const QString& reason = {});

    Database& m_database;
};

} // namespace vitrine::localhub
