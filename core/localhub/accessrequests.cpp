#include "core/localhub/accessrequests.h"

#include "core/base/json.h"
#include "core/localhub/repositories_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <limits>

namespace vitrine::localhub {

namespace {

constexpr const char* columns =
    "SELECT access_requests.row, access_requests.oid, user, state, fields, asked, "
    "reviewed, granted_by, by_asking FROM access_requests ";

const QString accepted = QStringLiteral("accepted");
const QString pending = QStringLiteral("pending");
const QString reset = QStringLiteral("reset");

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

AccessRequest requestOf(const Statement& row)
{
    AccessRequest request;
    request.row = row.integer(0);
    request.oid = row.text(1);
    request.user = row.integer(2);
    request.state = row.text(3);
    request.fields = QJsonDocument::fromJson(row.bytes(4)).object();
    request.asked = row.integer(5);
    request.reviewed = row.integer(6);
    request.grantedBy = row.integer(7);
    request.byAsking = row.integer(8) != 0;
    return request;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// The time of a new request. Lists are paged by it, so no two of a repository share one.
qint64 nextTime(sqlite3* connection, const RepoRecord& repo)
{
    Statement last(connection, "SELECT MAX(asked) FROM access_requests WHERE repo = ?1");
    last.bind(1, repo.row);
    return std::max(now(), last.step() ? last.integer(0) + 1 : 0);
}

tl::unexpected<Error> noRequest()
{
    return fail(ErrorKind::NotFound, tr("No access request found matching your criteria"));
}

} // namespace

std::optional<AccessRequest> AccessRequests::of(const RepoRecord& repo, qint64 user) const
{
    Database::Lease connection(m_database);
    Statement row(connection, (QByteArray(columns) + "WHERE repo = ?1 AND user = ?2").constData());
    row.bind(1, repo.row).bind(2, user);
    return row.step() ? std::optional(requestOf(row)) : std::nullopt;
}

std::optional<AccessRequest> AccessRequests::byOid(const RepoRecord& repo, const QString& oid) const
{
    Database::Lease connection(m_database);
    Statement row(connection, (QByteArray(columns) + "WHERE repo = ?1 AND oid = ?2").constData());
    row.bind(1, repo.row).bind(2, oid.toLower());
    return row.step() ? std::optional(requestOf(row)) : std::nullopt;
}

QString AccessRequests::state(const RepoRecord& repo, qint64 user) const
{
    const auto request = of(repo, user);
    return request ? request->state : QString();
}

AccessPage AccessRequests::list(const RepoRecord& repo, const AccessQuery& query) const
{
    Database::Lease connection(m_database);
    // Account names hold no wildcards; what is asked for may.
    Statement rows(connection, (QByteArray(columns) +
                                "JOIN users ON users.row = access_requests.user WHERE repo = ?1 AND state = "
                                "?2 AND asked > ?3 AND asked < ?4 AND substr(users.key, 1, length(?5)) = ?5 "
                                "ORDER BY asked DESC LIMIT ?6")
                                   .constData());
    rows.bind(1, repo.row).bind(2, query.state).bind(3, query.after.value_or(-1));
    rows.bind(4, query.before.value_or(std::numeric_limits<qint64>::max()));
    rows.bind(5, query.namePrefix.toLower()).bind(6, query.limit + 1);
    AccessPage page;
    while (rows.step())
        page.requests.append(requestOf(rows));
    page.more = page.requests.size() > query.limit;
    if (page.more)
        page.requests.removeLast();
    return page;
}

QList<AccessRequest> AccessRequests::all(const RepoRecord& repo) const
{
    Database::Lease connection(m_database);
    Statement rows(connection, (QByteArray(columns) + "WHERE repo = ?1 ORDER BY asked").constData());
    rows.bind(1, repo.row);
    QList<AccessRequest> requests;
    while (rows.step())
        requests.append(requestOf(rows));
    return requests;
}

bool AccessRequests::isEmpty(const RepoRecord& repo) const
{
    Database::Lease connection(m_database);
    Statement any(connection, "SELECT 1 FROM access_requests WHERE repo = ?1 LIMIT 1");
    any.bind(1, repo.row);
    return !any.step();
}

Result<void> AccessRequests::ask(const RepoRecord& repo, qint64 user, const QJsonObject& fields)
{
    AccessRequest request = of(repo, user).value_or(AccessRequest());
    if (request.row != 0 && request.state != reset)
        return {};
    request.user = user;
    request.state = repo.gated == QLatin1String("auto") ? accepted : pending;
    request.fields = fields;
    request.asked = 0;
    request.reviewed = 0;
    request.grantedBy = 0;
    request.byAsking = true;
    return store(repo, request);
}

Result<void> AccessRequests::cancel(const RepoRecord& repo, qint64 user)
{
    if (state(repo, user) != pending)
        return noRequest();
    return set(repo, user, {});
}

Result<void> AccessRequests::handle(const RepoRecord& repo, const AccessRequest& request,
                                    const QString& state, qint64 by, const QString& reason)
{
    if (request.state == state)
        return noRequest();
    AccessRequest changed = request;
    changed.state = state;
    changed.reviewed = state == pending ? 0 : now();
    changed.grantedBy = state == accepted ? by : 0;
    return store(repo, changed, reason);
}

Result<void> AccessRequests::grant(const RepoRecord& repo, qint64 user, qint64 by)
{
    AccessRequest request = of(repo, user).value_or(AccessRequest());
    if (request.state == accepted)
        return fail(ErrorKind::Conflict, tr("That user already has access to the repo"));
    if (request.row == 0)
        request.byAsking = false;
    request.user = user;
    request.state = accepted;
    request.reviewed = now();
    request.grantedBy = by;
    return store(repo, request);
}

Result<void> AccessRequests::set(const RepoRecord& repo, qint64 user, const QString& state)
{
    if (!state.isEmpty()) {
        AccessRequest request = of(repo, user).value_or(AccessRequest());
        request.user = user;
        request.state = state;
        return store(repo, request);
    }
    Database::Transaction transaction(m_database);
    Statement clear(transaction, "DELETE FROM access_requests WHERE repo = ?1 AND user = ?2");
    if (!clear.bind(1, repo.row).bind(2, user).run() || !transaction.commit())
        return notWritten();
    return {};
}

Result<void> AccessRequests::store(const RepoRecord& repo, AccessRequest request, const QString& reason)
{
    Database::Transaction transaction(m_database);
    if (request.asked == 0)
        request.asked = nextTime(transaction, repo);
    Statement put(transaction,
                  "INSERT INTO access_requests (oid, repo, user, state, fields, asked, reviewed, granted_by, "
                  "by_asking, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (repo, "
                  "user) DO UPDATE SET state = ?4, fields = ?5, asked = ?6, reviewed = ?7, granted_by = ?8, "
                  "by_asking = ?9, reason = ?10");
    put.bind(1, newObjectId()).bind(2, repo.row).bind(3, request.user).bind(4, request.state);
    put.bind(5, json::compact(request.fields)).bind(6, request.asked).bind(7, request.reviewed);
    put.bind(8, request.grantedBy).bind(9, request.byAsking).bind(10, reason);
    if (!put.run() || !transaction.commit())
        return notWritten();
    return {};
}

} // namespace vitrine::localhub
