#pragma once

#include "core/base/result.h"
#include "core/localhub/caller.h"
#include "core/localhub/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine::localhub {

struct User {
    qint64 row = 0;
    QString oid;
    QString name;
    QString email;
    QString fullname;
    bool isPro = false;
    qint64 created = 0;
};

struct Organization {
    qint64 row = 0;
    QString oid;
    QString name;
    QString fullname;
    QString plan;
    int members = 0;
};

/// Users, tokens (kept as SHA-256 only) and organizations.
class Accounts {
public:
    explicit Accounts(Database& database);

    /// Makes or updates what `serve --accounts` describes (cli.md). \return kind Invalid naming what is wrong
    Result<void> import(const QByteArray& json);
    /// Makes a user with a write token. \return the token
    Result<QString> addDefaultUser(const QString& name);
    bool isEmpty() const;

    /// \param header the Authorization header: "Bearer TOKEN", or Basic with the token as password
    Caller callerOf(const QByteArray& header) const;
    /// Ends a token at once. \return kind NotFound where nobody has it
    Result<void> expireToken(const QByteArray& token);
    /// Ends and forgets those of \p tokens that somebody has (protocol 6.7).
    Result<void> revoke(const QStringList& tokens);
    std::optional<User> user(const QString& name) const;
    std::optional<Organization> organization(const QString& name) const;
    QList<Organization> organizationsOf(qint64 user) const;
    QList<User> membersOf(qint64 organization) const;
    /// The person's picture: a circle with the first letter, as SVG; the colour follows from the name.
    static QByteArray avatar(const QString& name);

private:
    Database& m_database;
};

} // namespace vitrine::localhub
