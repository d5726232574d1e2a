#include "ui/shell/accessneed.h"

#include <QCoreApplication>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccessNeed)
};

using Kind = AccessFix::Kind;

AccessFix signIn()
{
    return {Kind::SignIn, Text::tr("Sign in"), {}, false};
}

AccessFix createToken(bool writes)
{
    return {Kind::CreateToken, Text::tr("Create such a token"), {}, writes};
}

AccessFix useAccount(const QString& name)
{
    return {Kind::UseAccount, Text::tr("Use %1").arg(name), name, false};
}

bool mayWrite(const account::Account& account, const AccessCase& about)
{
    if (!account.hasToken && account.kept != account::Kept::Environment)
        return false;
    return about.repo ? account.who.mayWrite(about.repo->owner, about.repo->id())
                      : account.who.token.allows(QStringLiteral("repo.write"), account.name);
}

/// The first other account that may; nothing where none is known to.
std::optional<AccessFix> otherWriter(const AccessCase& about)
{
    for (const account::Account& other : about.others) {
        if (mayWrite(other, about))
            return useAccount(other.name);
    }
    return std::nullopt;
}

QString subject(const AccessCase& about)
{
    return about.repo ? about.repo->id() : about.place.name;
}

AccessNeed withWriter(const QString& text, const AccessCase& about, std::optional<AccessFix> own)
{
    AccessNeed need{text, {}};
    if (const auto other = otherWriter(about))
        need.fixes.append(*other);
    if (own)
        need.fixes.append(*own);
    if (need.fixes.isEmpty())
        need.fixes.append({Kind::SignIn, Text::tr("Sign in with another account"), {}, false});
    return need;
}

AccessNeed forbidden(const Error& error, const AccessCase& about)
{
    const hub::WhoAmI& who = about.who->who;
    const QString what = subject(about);
    using Role = hub::TokenInfo::Role;
    const QString owner = about.repo ? about.repo->owner : who.name;
    const bool allowed =
        who.token.allows(QStringLiteral("repo.write"), owner, about.repo ? about.repo->id() : QString());
    if (who.token.role == Role::Read)
        return withWriter(
            Text::tr("Your token may only read. Writing to %1 needs a token with write access.").arg(what),
            about, createToken(true));
    if (who.token.role == Role::FineGrained && !allowed)
        return withWriter(
            Text::tr("Your token does not cover this. Writing to %1 needs a token with write access to it.")
                .arg(what),
            about, createToken(true));
    const hub::Membership* organization = about.repo ? who.organization(owner) : nullptr;
    if (organization && organization->role != hub::Membership::Role::Unknown && !organization->mayCreate())
        return withWriter(
            Text::tr("%1 may only read what belongs to %2. An admin of %2 can give another role.")
                .arg(about.who->name, owner),
            about, std::nullopt);
    if (about.repo && !organization && who.name.compare(owner, Qt::CaseInsensitive) != 0)
        return withWriter(
            Text::tr("%1 belongs to %2. %3 may not change it.").arg(what, owner, about.who->name), about,
            std::nullopt);
    return withWriter(error.message(), about, std::nullopt);
}

AccessNeed gated(const AccessCase& about)
{
    const QString what = subject(about);
    if (!about.hasToken)
        return {Text::tr("%1 is only for those who were let in. Sign in to ask for access.").arg(what),
                {signIn()}};
    if (about.who && !about.who->who.token.readsGated)
        return {Text::tr("Your token may not read gated repositories such as %1, even where you were let in.")
                    .arg(what),
                {createToken(false)}};
    AccessNeed need{Text::tr("%1 is only for those who were let in.").arg(what),
                    {{Kind::AskForAccess, Text::tr("Ask for access"), {}, false}}};
    if (!about.others.isEmpty())
        need.fixes.append(useAccount(about.others.first().name));
    return need;
}

AccessNeed unseen(const Error& error, const AccessCase& about)
{
    AccessNeed need{error.message(), {}};
    for (const account::Account& other : about.others) {
        if (need.fixes.isEmpty())
            need.fixes.append(useAccount(other.name));
    }
    need.fixes.append(about.hasToken
                          ? AccessFix{Kind::SignIn, Text::tr("Sign in with another account"), {}, false}
                          : signIn());
    return need;
}

} // namespace

AccessNeed accessNeed(const Error& error, const AccessCase& about)
{
    if (error.kind == ErrorKind::Gated)
        return gated(about);
    if (error.kind == ErrorKind::NotFound)
        return unseen(error, about);
    if (!about.hasToken) {
        return {Text::tr("This needs an account at %1.").arg(about.place.name), {signIn()}};
    }
    if (error.kind == ErrorKind::SignIn) {
        AccessNeed need{about.who ? Text::tr("%1 does not accept the token of %2 any more.")
                                        .arg(about.place.name, about.who->name)
                                  : Text::tr("%1 does not accept your token any more.").arg(about.place.name),
                        {{Kind::SignIn, Text::tr("Sign in again"), {}, false}}};
        if (!about.others.isEmpty())
            need.fixes.append(useAccount(about.others.first().name));
        return need;
    }
    if (about.who)
        return forbidden(error, about);
    return withWriter(error.message(), about, std::nullopt);
}

} // namespace vitrine::ui
