#include "core/localhub/oauth.h"

#include "core/base/json.h"
#include "core/localhub/accountsimport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace vitrine::localhub {

namespace {

constexpr int mostWaiting = 10'000;
constexpr qint64 memory = 86'400'000; ///< milliseconds that an ended code still says how it ended

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

tl::unexpected<Error> notWritten()
{
    return fail(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
}

QString randomText(const char* letters, int length)
{
    const QLatin1String signs(letters);
    QString text;
    for (int i = 0; i < length; ++i)
        text += signs.at(QRandomGenerator::system()->bounded(static_cast<int>(signs.size())));
    return text;
}

QString secret(int length)
{
    return randomText("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", length);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 milliseconds(std::chrono::seconds time)
{
    return std::chrono::milliseconds(time).count();
}

/// As the table has it, however a person typed it.
QString plainCode(const QString& text)
{
    QString code;
    for (const QChar c : text.toUpper()) {
        if (c.isLetter())
            code += c;
    }
    return code.left(4) + QLatin1Char('-') + code.mid(4);
}

QStringList words(const QString& text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QStringList OAuth::allScopes()
{
    return words(
        QStringLiteral("openid profile email read-memberships read-repos gated-repos contribute-repos "
                       "write-repos manage-repos read-collections write-collections "
                       "write-discussions"));
}

Result<DeviceRequest> OAuth::begin(const QString& client, const QStringList& scopes)
{
    DeviceRequest request;
    request.client = client;
    request.deviceCode = secret(40);
    const QString letters = randomText("BCDFGHJKLMNPQRSTVWXZ", 8);
    request.userCode = letters.left(4) + QLatin1Char('-') + letters.mid(4);
    for (const QString& scope : scopes.isEmpty() ? allScopes() : scopes) {
        if (allScopes().contains(scope))
            request.scopes.append(scope);
    }
    Database::Transaction transaction(m_database);
    Statement(transaction, "DELETE FROM oauth_codes WHERE expires < ?1").bind(1, now() - memory).run();
    Statement count(transaction, "SELECT COUNT(*) FROM oauth_codes");
    if (count.step() && count.integer(0) >= mostWaiting)
        return fail(ErrorKind::RateLimited, tr("Too many sign-ins wait for an answer."));
    Statement insert(transaction, "INSERT INTO oauth_codes (code, user_code, client, scopes, expires, pause) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, tokenHash(request.deviceCode.toLatin1())).bind(2, request.userCode).bind(3, client);
    insert.bind(4, request.scopes.join(QLatin1Char(' '))).bind(5, now() + milliseconds(m_options.codeLife));
    insert.bind(6, milliseconds(m_options.pause));
    if (!insert.run() || !transaction.commit())
        return notWritten();
    return request;
}

tl::expected<OAuthGrant, QString> OAuth::poll(const QString& client, const QString& deviceCode)
{
    const QString hash = tokenHash(deviceCode.toLatin1());
    Database::Transaction transaction(m_database);
    Statement row(transaction, "SELECT state, expires, pause, asked, user, scopes FROM oauth_codes "
                               "WHERE code = ?1 AND client = ?2");
    row.bind(1, hash).bind(2, client);
    if (!row.step())
        return tl::unexpected(QStringLiteral("invalid_grant"));
    const QString state = row.text(0);
    if (state == QLatin1String("denied"))
        return tl::unexpected(QStringLiteral("access_denied"));
    if (row.integer(1) <= now())
        return tl::unexpected(QStringLiteral("expired_token"));
    const qint64 pause = row.integer(2);
    const bool early = pause > 0 && row.integer(3) > 0 && now() - row.integer(3) < pause;
    if (state == QLatin1String("approved") && !early) {
        const auto granted = grant(transaction, client, row.integer(4), words(row.text(5)));
        Statement(transaction, "DELETE FROM oauth_codes WHERE code = ?1").bind(1, hash).run();
        if (!transaction.commit())
            return tl::unexpected(QStringLiteral("server_error"));
        return granted;
    }
    Statement(transaction, "UPDATE oauth_codes SET asked = ?1, pause = ?2 WHERE code = ?3")
        .bind(1, now())
        .bind(2, early ? pause + 5000 : pause)
        .bind(3, hash)
        .run();
    transaction.commit();
    return tl::unexpected(early ? QStringLiteral("slow_down") : QStringLiteral("authorization_pending"));
}

tl::expected<OAuthGrant, QString> OAuth::refresh(const QString& client, const QString& refreshToken)
{
    const QString hash = tokenHash(refreshToken.toLatin1());
    Database::Transaction transaction(m_database);
    Statement row(transaction,
                  "SELECT user, scopes FROM tokens WHERE refresh = ?1 AND refresh <> '' AND client = ?2");
    row.bind(1, hash).bind(2, client);
    if (refreshToken.isEmpty() || !row.step())
        return tl::unexpected(QStringLiteral("invalid_grant"));
    const QJsonObject scopes = QJsonDocument::fromJson(row.bytes(1)).object();
    const auto granted =
        grant(transaction, client, row.integer(0), json::strings(scopes.value(QLatin1String("oauth"))));
    Statement(transaction, "UPDATE tokens SET refresh = '' WHERE refresh = ?1 AND refresh <> ''")
        .bind(1, hash)
        .run();
    if (!transaction.commit())
        return tl::unexpected(QStringLiteral("server_error"));
    return granted;
}

tl::expected<OAuthGrant, QString> OAuth::grant(sqlite3* connection, const QString& client, qint64 user,
                                               const QStringList& scopes)
{
    OAuthGrant grant;
    grant.accessToken = QStringLiteral("hf_oauth_") + secret(40);
    grant.refreshToken = QStringLiteral("hf_refresh_") + secret(40);
    grant.expiresIn = m_options.tokenLife;
    grant.scopes = scopes;
    const QJsonObject kept{{QStringLiteral("oauth"), QJsonArray::fromStringList(scopes)}};
    Statement insert(connection,
                     "INSERT INTO tokens (hash, user, name, role, scopes, created, expires, refresh, client) "
                     "VALUES (?1, ?2, '', 'oauth', ?3, ?4, ?5, ?6, ?7)");
    insert.bind(1, tokenHash(grant.accessToken.toLatin1())).bind(2, user).bind(3, json::compact(kept));
    insert.bind(4, now()).bind(5, now() + milliseconds(m_options.tokenLife));
    insert.bind(6, tokenHash(grant.refreshToken.toLatin1())).bind(7, client);
    if (!insert.run())
        return tl::unexpected(QStringLiteral("invalid_grant"));
    return grant;
}

std::optional<DeviceRequest> OAuth::waiting(const QString& userCode) const
{
    Database::Lease connection(m_database);
    Statement row(connection, "SELECT user_code, client, scopes FROM oauth_codes "
                              "WHERE user_code = ?1 AND state = 'pending' AND expires > ?2");
    row.bind(1, plainCode(userCode)).bind(2, now());
    if (!row.step())
        return std::nullopt;
    return DeviceRequest{{}, row.text(0), row.text(1), words(row.text(2))};
}

QStringList OAuth::waitingCodes() const
{
    Database::Lease connection(m_database);
    Statement rows(connection, "SELECT user_code FROM oauth_codes WHERE state = 'pending' AND expires > ?1 "
                               "ORDER BY rowid");
    rows.bind(1, now());
    QStringList codes;
    while (rows.step())
        codes.append(rows.text(0));
    return codes;
}

Result<void> OAuth::setState(const QString& userCode, const char* sql, qint64 value,
                             const QStringList& scopes)
{
    const auto request = waiting(userCode);
    if (!request)
        return fail(ErrorKind::NotFound, tr("No sign-in waits under this code."),
                    tr("Begin again in the program, and take the code that it shows."));
    QStringList given;
    for (const QString& scope : request->scopes) {
        if (scopes.contains(scope))
            given.append(scope);
    }
    Database::Transaction transaction(m_database);
    Statement update(transaction, sql);
    update.bind(1, request->userCode).bind(2, value).bind(3, given.join(QLatin1Char(' ')));
    if (!update.run() || !transaction.commit())
        return notWritten();
    return {};
}

Result<void> OAuth::approve(const QString& userCode, qint64 user, const QStringList& atMost)
{
    return setState(userCode,
                    "UPDATE oauth_codes SET state = 'approved', user = ?2, scopes = ?3 "
                    "WHERE user_code = ?1 AND state = 'pending'",
                    user, atMost);
}

Result<void> OAuth::deny(const QString& userCode)
{
    return setState(userCode,
                    "UPDATE oauth_codes SET state = 'denied' WHERE user_code = ?1 AND state = 'pending'");
}

Result<void> OAuth::expire(const QString& userCode)
{
    return setState(userCode, "UPDATE oauth_codes SET expires = ?2 WHERE user_code = ?1", now() - 1);
}

} // namespace vitrine::localhub
