#pragma once

#include "core/hub/whoami.h"

namespace vitrine::hub {

/// What anybody may see of an organization (protocol section 2.12).
struct Organization {
    QString name;
    QString fullName;
    QString details;
    QString plan; ///< "team", "enterprise", …; empty: none, or not said
    bool isVerified = false;
    qint64 users = 0;
    qint64 models = 0;
    qint64 datasets = 0;
    qint64 spaces = 0;
    qint64 followers = 0;
};

/// A resource group and the role in it.
struct GroupRole {
    QString id;
    QString name;
    QString role;

    friend bool operator==(const GroupRole&, const GroupRole&) = default;
};

struct Member {
    QString user;
    QString fullName;
    bool isPro = false;
    QString role;            ///< as the server says; empty where one may not see it
    QList<GroupRole> groups; ///< seen by members only
    bool isExternal = false;
    std::optional<bool> twoFactor;
};

struct MemberPage {
    QList<Member> items;
    QUrl next; ///< empty: the last page
};

struct GroupUser {
    QString user;
    QString fullName;
    QString role;
};

struct GroupResource {
    QString type; ///< "model", "dataset", "space", "collection", …
    QString name; ///< "owner/name"; of a collection its title
    bool isPrivate = false;
};

struct ResourceGroup {
    QString id;
    QString name;
    QString description;
    bool autoJoin = false;
    QString autoJoinRole;  ///< where autoJoin
    QString autoJoinScope; ///< "all" or "read_plus"
    QList<GroupUser> users;
    QList<GroupResource> resources;
};

struct GroupDraft {
    QString name;        ///< 1 to 200 characters
    QString description; ///< at most 500
};

/// "admin", "write", "contributor", "read", "no_access", as they are sent.
QStringList organizationRoles();

Result<Organization> parseOrganization(const QByteArray& body);
Result<QList<Member>> parseMembers(const QByteArray& body);
Result<ResourceGroup> parseResourceGroup(const QByteArray& body);
Result<QList<ResourceGroup>> parseResourceGroups(const QByteArray& body);

QCoro::Task<Result<Fresh<Organization>>> organization(const HubClient& client, QString name,
                                                      Freshness freshness, net::CancelToken cancel);
/// \param limit 10 to 10000
QCoro::Task<Result<MemberPage>> members(const HubClient& client, QString organization, QString search,
                                        int limit, net::CancelToken cancel);
/// The page behind MemberPage::next.
QCoro::Task<Result<MemberPage>> nextMembers(const HubClient& client, QUrl next, net::CancelToken cancel);
/// One member by the name; kind NotFound where there is none.
QCoro::Task<Result<Member>> member(const HubClient& client, QString organization, QString user,
                                   net::CancelToken cancel);
/// Changes a role. \param groups all that the member is in: those left out are left, so they are always sent.
/// \return kind Payment where the plan has no such call, Forbidden or Invalid for one's own role and the last
/// admin's
QCoro::Task<Result<void>> setMemberRole(const HubClient& client, QString organization, QString user,
                                        QString role, QList<GroupRole> groups, net::CancelToken cancel);

/// All of these: kind Payment where the organization's plan has no resource groups.
QCoro::Task<Result<QList<ResourceGroup>>> resourceGroups(const HubClient& client, QString organization,
                                                         net::CancelToken cancel);
QCoro::Task<Result<ResourceGroup>> createGroup(const HubClient& client, QString organization,
                                               GroupDraft draft, net::CancelToken cancel);
QCoro::Task<Result<void>> changeGroup(const HubClient& client, QString organization, QString group,
                                      GroupDraft draft, net::CancelToken cancel);
QCoro::Task<Result<void>> deleteGroup(const HubClient& client, QString organization, QString group,
                                      net::CancelToken cancel);
/// Who joins the organization joins the group. \param role empty: no longer
QCoro::Task<Result<void>> setAutoJoin(const HubClient& client, QString organization, QString group,
                                      QString role, net::CancelToken cancel);
QCoro::Task<Result<void>> addGroupUser(const HubClient& client, QString organization, QString group,
                                       QString user, QString role, net::CancelToken cancel);
QCoro::Task<Result<void>> setGroupRole(const HubClient& client, QString organization, QString group,
                                       QString user, QString role, net::CancelToken cancel);
QCoro::Task<Result<void>> removeGroupUser(const HubClient& client, QString organization, QString group,
                                          QString user, net::CancelToken cancel);
/// Puts a repository of the organization into a group. \param group empty: out of its group
QCoro::Task<Result<void>> setRepoGroup(const HubClient& client, RepoId repo, QString group,
                                       net::CancelToken cancel);

/// The web page where an organization is made (there is no call), and those of one.
QUrl newOrganizationPage(const Place& place);
QUrl organizationSettingsPage(const Place& place, const QString& name, const QString& page);

} // namespace vitrine::hub
