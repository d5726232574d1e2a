#include "core/hub/tokenrights.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrine::hub {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TokenRights)
};

/// A permission in words; where it is not known, the server's name of it.
QString permissionWords(const QString& permission)
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("repo.content.read"), QT_TRANSLATE_NOOP("TokenRights", "read repositories")},
        {QStringLiteral("repo.write"), QT_TRANSLATE_NOOP("TokenRights", "change repositories")},
        {QStringLiteral("repo.access.read"), QT_TRANSLATE_NOOP("TokenRights", "see requests for access")},
        {QStringLiteral("discussion.write"), QT_TRANSLATE_NOOP("TokenRights", "write discussions")},
        {QStringLiteral("post.write"), QT_TRANSLATE_NOOP("TokenRights", "write posts")},
        {QStringLiteral("collection.read"), QT_TRANSLATE_NOOP("TokenRights", "read collections")},
        {QStringLiteral("collection.write"), QT_TRANSLATE_NOOP("TokenRights", "change collections")},
        {QStringLiteral("org.read"), QT_TRANSLATE_NOOP("TokenRights", "read the organization")},
        {QStringLiteral("org.write"), QT_TRANSLATE_NOOP("TokenRights", "change the organization")},
        {QStringLiteral("resourceGroup.write"), QT_TRANSLATE_NOOP("TokenRights", "change resource groups")},
        {QStringLiteral("job.write"), QT_TRANSLATE_NOOP("TokenRights", "run jobs")},
        {QStringLiteral("inference.serverless.write"),
         QT_TRANSLATE_NOOP("TokenRights", "ask inference providers")},
        {QStringLiteral("inference.endpoints.infer.write"),
         QT_TRANSLATE_NOOP("TokenRights", "ask inference endpoints")},
        {QStringLiteral("inference.endpoints.write"),
         QT_TRANSLATE_NOOP("TokenRights", "change inference endpoints")},
        {QStringLiteral("user.billing.read"), QT_TRANSLATE_NOOP("TokenRights", "read what is billed")}};
    const char* known = words.value(permission);
    return known ? Text::tr(known) : permission;
}

QString listed(const QStringList& permissions)
{
    QStringList words;
    for (const QString& permission : permissions)
        words.append(permissionWords(permission));
    return words.join(QStringLiteral(", "));
}

QStringList fineGrainedRights(const WhoAmI& who)
{
    const TokenInfo& token = who.token;
    QStringList rights;
    for (const TokenScope& scope : token.scopes) {
        if (!scope.permissions.isEmpty())
            rights.append(Text::tr("%1: %2.").arg(scope.name, listed(scope.permissions)));
    }
    if (!token.global.isEmpty())
        rights.append(Text::tr("Everywhere: %1.").arg(listed(token.global)));
    if (rights.isEmpty())
        rights.append(Text::tr("It may only read what is public."));
    rights.append(
        token.readsGated
            ? Text::tr("It may read gated repositories that %1 may read.").arg(who.name)
            : Text::tr("It may not read gated repositories, even where %1 was let in.").arg(who.name));
    return rights;
}

} // namespace

QStringList tokenRights(const WhoAmI& who)
{
    QStringList rights;
    switch (who.token.role) {
    case TokenInfo::Role::Read:
        rights = {Text::tr("It may read everything that %1 may read.").arg(who.name),
                  Text::tr("It may change nothing.")};
        break;
    case TokenInfo::Role::Write:
        rights = {Text::tr("It may read everything that %1 may read.").arg(who.name),
                  Text::tr("It may change everything that %1 may change.").arg(who.name)};
        break;
    case TokenInfo::Role::FineGrained:
        rights = fineGrainedRights(who);
        break;
    case TokenInfo::Role::Other:
        rights = {Text::tr("It may do what was agreed to in the browser.")};
        break;
    }
    if (who.token.expiresAt.isValid())
        rights.append(
            Text::tr("It ends on %1.")
                .arg(QLocale().toString(who.token.expiresAt.toLocalTime().date(), QLocale::LongFormat)));
    return rights;
}

QString tokenKind(const TokenInfo& token)
{
    switch (token.role) {
    case TokenInfo::Role::Read:
        return Text::tr("Read");
    case TokenInfo::Role::Write:
        return Text::tr("Write");
    case TokenInfo::Role::FineGrained:
        return Text::tr("Fine-grained");
    case TokenInfo::Role::Other:
        break;
    }
    return Text::tr("Signed in by the browser");
}

QString membershipRole(Membership::Role role)
{
    switch (role) {
    case Membership::Role::Admin:
        return Text::tr("admin");
    case Membership::Role::Write:
        return Text::tr("may write");
    case Membership::Role::Contributor:
        return Text::tr("contributor");
    case Membership::Role::Read:
        return Text::tr("may read");
    case Membership::Role::NoAccess:
        return Text::tr("no access");
    case Membership::Role::Unknown:
        break;
    }
    return Text::tr("member");
}

} // namespace vitrine::hub
