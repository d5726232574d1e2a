#pragma once

#include "core/base/repoid.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vitrine::localhub {

/// What a token lets its owner do, apart from what its owner may do (protocol 6.1, 6.6).
enum class Right {
    ReadContent,     ///< see private repositories and read their files
    ReadGated,       ///< read files of gated repositories
    WriteContent,    ///< commit, branch, tag
    Manage,          ///< make, delete, move and set up repositories
    Discuss,         ///< open discussions and pull requests, comment
    ReadCollections, ///< private ones
    WriteCollections,
    ReadOrganization, ///< roles and members
    WriteOrganization,
    WriteResourceGroups,
};

/// Who asks, as the Authorization header says. permissions.h says what that means for a repository.
struct Caller {
    enum class Role { Read, Write, FineGrained, OAuth };

    qint64 user = 0; ///< row; 0: anonymous
    QString name;
    QString tokenHash; ///< its row in the database
    QString tokenName;
    Role role = Role::Read;
    QJsonObject scopes;      ///< FineGrained: {"scoped": […], "global": […], "canReadGatedRepos": b}
    QStringList oauthScopes; ///< OAuth: "read-repos", "write-repos", …
    qint64 tokenCreated = 0; ///< milliseconds since 1970
    qint64 tokenExpires = 0; ///< milliseconds since 1970; 0: never
    bool isPro = false;
    QHash<QString, QString> orgs;  ///< organizations in lower case, with the role there
    QHash<QString, QString> plans; ///< of these organizations, where they have one
    QHash<qint64, QString> groups; ///< resource groups (rows), with the role there
    bool badToken = false;         ///< a token was sent that nobody has, or that is over

    bool isAnonymous() const { return user == 0; }
    bool is(const QString& account) const;
    /// The role in an organization; empty for strangers and for users' names.
    QString roleIn(const QString& organization) const { return orgs.value(organization.toLower()); }
    bool isAdminOf(const QString& organization) const
    {
        return roleIn(organization) == QLatin1String("admin");
    }

    /// Whether the token covers \p right for the things of \p owner (empty: for everything). Says nothing
    /// about its user. Nobody's token covers anything.
    bool tokenAllows(Right right, const QString& owner = {}) const;
    /// The same for one repository: tokens may name just that one.
    bool tokenAllows(Right right, const RepoId& repo) const;
};

} // namespace vitrine::localhub
