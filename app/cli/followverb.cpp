#include "app/cli/output.h"
#include "app/cli/subverbs.h"
#include "app/cli/verbs.h"
#include "core/hub/treechanges.h"
#include "core/hub/whoami.h"
#include "core/storage/followrecords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// The records that the window keeps too.
std::shared_ptr<storage::FollowRecords> recordsOf(const Context& context)
{
    QDir().mkpath(context.dataFolder);
    return std::make_shared<storage::FollowRecords>(context.dataFolder + QStringLiteral("/following.sqlite"));
}

/// Under whose name records are kept: who speaks, as the place calls them; empty for nobody.
QCoro::Task<Result<QString>> followerOf(std::shared_ptr<Context> context)
{
    if (context->identity.token.isEmpty() || !context->identity.account.isEmpty())
        co_return context->identity.account;
    const auto who = co_await hub::whoAmI(*context->client, interruption());
    if (!who)
        co_return fail(who.error());
    co_return who->name;
}

QJsonObject followedJson(const storage::FollowedRepo& followed)
{
    return {{QStringLiteral("id"), followed.repo.id()},
            {QStringLiteral("type"), repoTypeName(followed.repo.type)},
            {QStringLiteral("seen"), followed.seen},
            {QStringLiteral("latest"), followed.latest},
            {QStringLiteral("changed"), followed.isChanged()}};
}

int tell(const Arguments& arguments, const QList<storage::FollowedRepo>& all)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const storage::FollowedRepo& followed : all) {
        array.append(followedJson(followed));
        rows.append({followed.repo.apiPath(), followed.seen.left(12),
                     followed.isChanged() ? tr("changed: %1").arg(followed.latest.left(12)) : QString()});
    }
    if (arguments.json())
        printJson(array);
    else
        printTable(rows);
    return 0;
}

Error notFollowed(const RepoId& repo)
{
    return Error::make(ErrorKind::NotFound, tr("You do not follow %1.").arg(repo.id()),
                       tr("“vitrine-cli follow list” shows what you follow."));
}

QCoro::Task<int> list(VerbStart start)
{
    const auto who = co_await followerOf(start.context);
    if (!who)
        co_return failed(who.error(), start.arguments.json());
    co_return tell(start.arguments, recordsOf(*start.context)->list(start.context->place.origin(), *who));
}

QCoro::Task<int> add(VerbStart start)
{
    const auto repo = RepoArgument::parse(start.arguments.positional().value(0), start.arguments);
    if (!repo)
        co_return failed(repo.error(), start.arguments.json());
    const auto who = co_await followerOf(start.context);
    if (!who)
        co_return failed(who.error(), start.arguments.json());
    const auto info =
        co_await start.context->client->info(repo->id, {}, hub::Freshness::Network, interruption());
    if (!info)
        co_return failed(info.error(), start.arguments.json());
    const auto records = recordsOf(*start.context);
    storage::FollowedRepo followed;
    followed.origin = start.context->place.origin();
    followed.account = *who;
    followed.repo = info->value.id;
    followed.seen = followed.latest = info->value.commit;
    followed.latestAt = info->value.lastModified;
    followed.since = followed.checkedAt = QDateTime::currentDateTimeUtc();
    const bool isNew = !records->find(followed.origin, *who, followed.repo);
    const Result<void> kept = isNew ? records->put(followed) : Result<void>();
    co_return reported(start.arguments, kept, tr("You follow %1.").arg(followed.repo.id()));
}

/// A followed repository by the first word.
QCoro::Task<Result<storage::FollowedRepo>> followed(VerbStart start)
{
    const auto repo = RepoArgument::parse(start.arguments.positional().value(0), start.arguments);
    if (!repo)
        co_return fail(repo.error());
    const auto who = co_await followerOf(start.context);
    if (!who)
        co_return fail(who.error());
    const auto found = recordsOf(*start.context)->find(start.context->place.origin(), *who, repo->id);
    if (!found)
        co_return fail(notFollowed(repo->id));
    co_return *found;
}

QCoro::Task<int> remove(VerbStart start)
{
    const auto known = co_await followed(start);
    if (!known)
        co_return failed(known.error(), start.arguments.json());
    const auto gone = recordsOf(*start.context)->remove(*known);
    co_return reported(start.arguments, gone, tr("You no longer follow %1.").arg(known->repo.id()));
}

QCoro::Task<int> check(VerbStart start)
{
    const auto who = co_await followerOf(start.context);
    if (!who)
        co_return failed(who.error(), start.arguments.json());
    const auto records = recordsOf(*start.context);
    QList<storage::FollowedRepo> all = records->list(start.context->place.origin(), *who);
    int code = 0;
    for (storage::FollowedRepo& one : all) {
        const auto info =
            co_await start.context->client->info(one.repo, {}, hub::Freshness::Network, interruption());
        if (!info) {
            say(one.repo.id() + QStringLiteral(": ") + info.error().message());
            code = exitCode(info.error().kind);
            continue;
        }
        one.latest = info->value.commit;
        one.latestAt = info->value.lastModified;
        one.checkedAt = QDateTime::currentDateTimeUtc();
        one.problem.clear();
        if (const auto kept = records->put(one); !kept)
            co_return failed(kept.error(), start.arguments.json());
    }
    tell(start.arguments, all);
    co_return code;
}

QString kindName(hub::FileChange::Kind kind)
{
    switch (kind) {
    case hub::FileChange::Kind::Added:
        return QStringLiteral("added");
    case hub::FileChange::Kind::Removed:
        return QStringLiteral("removed");
    case hub::FileChange::Kind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QCoro::Task<int> changes(VerbStart start)
{
    const auto known = co_await followed(start);
    if (!known)
        co_return failed(known.error(), start.arguments.json());
    const auto seen = Revision::parse(known->seen);
    if (!seen)
        co_return failed(seen.error(), start.arguments.json());
    const auto before = co_await start.context->client->tree(known->repo, *seen, {}, true, false,
                                                             hub::Freshness::Network, interruption());
    const auto after = co_await start.context->client->tree(known->repo, {}, {}, true, false,
                                                            hub::Freshness::Network, interruption());
    if (!before || !after)
        co_return failed(before ? after.error() : before.error(), start.arguments.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::FileChange& change : hub::treeChanges(before->value, after->value)) {
        array.append(QJsonObject{{QStringLiteral("path"), change.path},
                                 {QStringLiteral("change"), kindName(change.kind)},
                                 {QStringLiteral("before"), change.bytesBefore},
                                 {QStringLiteral("after"), change.bytesAfter}});
        rows.append({kindName(change.kind), change.path});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    co_return 0;
}

QCoro::Task<int> seen(VerbStart start)
{
    auto known = co_await followed(start);
    if (!known)
        co_return failed(known.error(), start.arguments.json());
    known->seen = known->latest;
    const auto kept = recordsOf(*start.context)->put(*known);
    co_return reported(start.arguments, kept, tr("What %1 has now is known to you.").arg(known->repo.id()));
}

const QList<SubVerb>& table()
{
    const Options named{{}, {QStringLiteral("type"), QStringLiteral("revision")}};
    static const QList<SubVerb> verbs{{"list", {}, 0, list},          {"add", named, 1, add},
                                      {"remove", named, 1, remove},   {"check", {}, 0, check},
                                      {"changes", named, 1, changes}, {"seen", named, 1, seen}};
    return verbs;
}

} // namespace

QCoro::Task<int> runFollow(QStringList words)
{
    return runSubVerb(QStringLiteral("follow"), table(), std::move(words));
}

} // namespace vitrine::cli
