#pragma once

#include "core/base/result.h"
#include "core/localhub/database.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine::localhub {

/// Who asks, as the Authorization header says.
struct Caller {
    enum class Role { Read, Write, FineGrained };

    qint64 user = 0; ///< row; 0: anonymous
    QString name;
    QString tokenName;
    Role role = Role::Read;
    QJsonObject scopes; ///< {"scoped": […], "global": […], "canReadGatedRepos": b} of a fine-grained token
    qint64 tokenCreated = 0;      ///< milliseconds since 1970
    QHash<QString, QString> orgs; ///< organizations in lower case, with the role there
    bool badToken = false;        ///< a token was sent that nobody has

    bool isAnonymous() const { return user == 0; }
    /// The user and the organizations whose private repositories they may read.
    QStringList owners() const;
    bool mayRead(const QString& owner, const QString& repoId) const;
    bool mayWrite(const QString& owner, const QString& repoId) const;
    bool mayReadGated() const; ///< whether the token may read gated repositories that its user may read
};

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
