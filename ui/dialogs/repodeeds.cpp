#include "ui/dialogs/repodeeds.h"

#include <QCoreApplication>

namespace vitrine::ui {

namespace {

using Kind = RepoDeed::Kind;
using hub::Visibility;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RepoDeeds)
};

/// Deeds of a dialog are of one kind.
const RepoDeed& first(const QList<RepoDeed>& deeds)
{
    return deeds.constFirst();
}

QString missingRight(const RepoId& repo, const hub::WhoAmI& who)
{
    const hub::Membership* org = who.organization(repo.owner);
    if (!org && who.name.compare(repo.owner, Qt::CaseInsensitive) != 0)
        return Text::tr("You do not belong to %1.").arg(repo.owner);
    if (org && !org->mayCreate() && org->role != hub::Membership::Role::Unknown)
        return Text::tr("Your role in %1 may only read. Ask one of its admins for the role “write”.")
            .arg(repo.owner);
    return Text::tr("The token in use may not write to %1. Use one with the right “write”.").arg(repo.owner);
}

QString judge(const RepoDeed& deed, const hub::WhoAmI& who)
{
    if (deed.kind != Kind::Duplicate && !who.mayWrite(deed.repo.owner, deed.repo.id()))
        return missingRight(deed.repo, who);
    if (deed.kind == Kind::Move || deed.kind == Kind::Duplicate) {
        if (deed.target == deed.repo)
            return Text::tr("It has this name already.");
        if (!who.mayWrite(deed.target.owner))
            return missingRight(deed.target, who);
    }
    if (deed.kind != Kind::Visibility)
        return {};
    if (deed.visibility == deed.was)
        return Text::tr("It is so already.");
    if (deed.visibility == Visibility::Protected && deed.repo.type != RepoType::Space)
        return Text::tr("Only Spaces can be protected.");
    return {};
}

QString kept(int here)
{
    return here == 0 ? QString()
                     : QLatin1Char(' ') + Text::tr("What was downloaded stays on this computer (%n of them).",
                                                   nullptr, here);
}

} // namespace

QString visibilityWord(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return Text::tr("Public");
    case Visibility::Private:
        return Text::tr("Private");
    case Visibility::Protected:
        break;
    }
    return Text::tr("Protected");
}

QString visibilityMeaning(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return Text::tr("Everybody can see and download it, its whole history included.");
    case Visibility::Private:
        return Text::tr(
            "Only its owner sees it, or the members of its organization; for everybody else it does "
            "not exist.");
    case Visibility::Protected:
        break;
    }
    return Text::tr("Everybody can use the application; only its owner sees the code. Needs a paid plan.");
}

QString deedWords(const RepoDeed& deed)
{
    switch (deed.kind) {
    case Kind::Visibility:
        return Text::tr("%1 → %2").arg(visibilityWord(deed.was), visibilityWord(deed.visibility));
    case Kind::Move:
        return deed.target.owner == deed.repo.owner ? Text::tr("becomes %1").arg(deed.target.name)
                                                    : Text::tr("goes to %1").arg(deed.target.id());
    case Kind::Duplicate:
        return Text::tr("a copy becomes %1").arg(deed.target.id());
    case Kind::Delete:
        break;
    }
    return Text::tr("is deleted for good");
}

QString deedConsequences(const QList<RepoDeed>& deeds, int here)
{
    switch (first(deeds).kind) {
    case Kind::Visibility:
        if (first(deeds).visibility == Visibility::Public)
            return visibilityMeaning(Visibility::Public) + QLatin1Char(' ') +
                   Text::tr("What others have copied meanwhile cannot be called back.");
        return visibilityMeaning(first(deeds).visibility) + QLatin1Char(' ') +
               Text::tr("Links to it stop working for others. Likes and discussions are kept.");
    case Kind::Move:
        return Text::tr(
                   "The old name goes on working: it leads to the new one. Links in other cards, such as "
                   "“base model”, keep the old name until somebody changes them. Discussions, likes and "
                   "downloads come along.") +
               (first(deeds).target.owner == first(deeds).repo.owner
                    ? QString()
                    : QLatin1Char(' ') +
                          Text::tr("The new owner decides who may change it, and its storage counts "
                                   "there."));
    case Kind::Duplicate:
        return Text::tr(
            "The copy has all files and is independent from then on. Likes, downloads and discussions "
            "stay with the original.");
    case Kind::Delete:
        break;
    }
    return Text::tr(
               "All files, every revision, discussions and likes are lost; nobody can bring them back. The "
               "name becomes free.") +
           kept(here);
}

QString deedTitle(const QList<RepoDeed>& deeds)
{
    const int count = int(deeds.size());
    const QString name = first(deeds).repo.id();
    switch (first(deeds).kind) {
    case Kind::Visibility:
        switch (first(deeds).visibility) {
        case Visibility::Public:
            return count == 1 ? Text::tr("Make %1 public").arg(name)
                              : Text::tr("Make %n repositories public", nullptr, count);
        case Visibility::Private:
            return count == 1 ? Text::tr("Make %1 private").arg(name)
                              : Text::tr("Make %n repositories private", nullptr, count);
        case Visibility::Protected:
            break;
        }
        return count == 1 ? Text::tr("Protect %1").arg(name)
                          : Text::tr("Protect %n repositories", nullptr, count);
    case Kind::Move:
        return count == 1 ? Text::tr("Rename or move %1").arg(name)
                          : Text::tr("Move %n repositories", nullptr, count);
    case Kind::Duplicate:
        return count == 1 ? Text::tr("Duplicate %1").arg(name)
                          : Text::tr("Duplicate %n repositories", nullptr, count);
    case Kind::Delete:
        break;
    }
    return count == 1 ? Text::tr("Delete %1").arg(name) : Text::tr("Delete %n repositories", nullptr, count);
}

QString deedVerb(const QList<RepoDeed>& deeds)
{
    switch (first(deeds).kind) {
    case Kind::Visibility:
        return first(deeds).visibility == Visibility::Public    ? Text::tr("Make public")
               : first(deeds).visibility == Visibility::Private ? Text::tr("Make private")
                                                                : Text::tr("Protect");
    case Kind::Move:
        return Text::tr("Move");
    case Kind::Duplicate:
        return Text::tr("Duplicate");
    case Kind::Delete:
        break;
    }
    return Text::tr("Delete");
}

QString deedConfirmation(const QList<RepoDeed>& deeds)
{
    if (first(deeds).kind != Kind::Delete)
        return {};
    return deeds.size() == 1 ? first(deeds).repo.id() : Text::tr("delete %1").arg(deeds.size());
}

std::optional<RepoDeed> deedUndone(const RepoDeed& deed)
{
    RepoDeed back = deed;
    switch (deed.kind) {
    case Kind::Visibility:
        std::swap(back.was, back.visibility);
        return back;
    case Kind::Move:
        std::swap(back.repo, back.target);
        return back;
    case Kind::Duplicate:
    case Kind::Delete:
        break;
    }
    return {};
}

void judgeDeeds(QList<RepoDeed>& deeds, const hub::WhoAmI& who)
{
    for (RepoDeed& deed : deeds)
        deed.cannot = judge(deed, who);
}

QCoro::Task<Result<void>> performDeed(std::shared_ptr<hub::HubClient> client, RepoDeed deed,
                                      net::CancelToken cancel)
{
    switch (deed.kind) {
    case Kind::Visibility: {
        hub::RepoChange change;
        change.visibility = deed.visibility;
        co_return co_await hub::changeRepo(*client, deed.repo, change, cancel);
    }
    case Kind::Move:
        co_return co_await hub::moveRepo(*client, deed.repo, deed.target, cancel);
    case Kind::Duplicate: {
        const auto done =
            co_await hub::duplicateRepo(*client, deed.repo, deed.target, deed.visibility, cancel);
        if (!done)
            co_return fail(done.error());
        co_return {};
    }
    case Kind::Delete:
        break;
    }
    co_return co_await hub::deleteRepo(*client, deed.repo, cancel);
}

} // namespace vitrine::ui
