#include "app/cli/confirm.h"
#include "app/cli/output.h"
#include "app/cli/repoverbs.h"
#include "core/hub/reporefs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// "branch REPO [NAME] [--delete]": without a name it lists.
QCoro::Task<int> listRefs(VerbStart start, RepoId id, bool tags)
{
    const auto refs = co_await start.context->client->refs(id, hub::Freshness::Network, interruption());
    if (!refs)
        co_return failed(refs.error(), start.arguments.json());
    QJsonArray all;
    QList<QStringList> rows;
    for (const hub::Ref& ref : tags ? refs->value.tags : refs->value.branches) {
        all.append(QJsonObject{{QStringLiteral("name"), ref.name}, {QStringLiteral("commit"), ref.commit}});
        rows.append({ref.name, ref.commit});
    }
    if (start.arguments.json())
        printJson(all);
    else
        printTable(rows);
    co_return 0;
}

Result<Revision> from(const Arguments& arguments)
{
    return Revision::parse(arguments.value(QStringLiteral("from"), QStringLiteral("main")));
}

QCoro::Task<int> branch(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto id = repoOf(start);
    if (!id)
        co_return id.error();
    const QString name = start.arguments.positional().value(1);
    if (name.isEmpty())
        co_return co_await listRefs(start, *id, false);
    const QJsonObject answer{{QStringLiteral("id"), id->id()}, {QStringLiteral("branch"), name}};
    const bool overwrite = start.arguments.flag(QStringLiteral("overwrite"));
    const bool remove = start.arguments.flag(QStringLiteral("delete"));
    if (remove || overwrite) {
        const QString question = remove
                                     ? tr("This deletes the branch %1; commits that only it has are lost.")
                                     : tr("This sets the branch %1 anew; commits that only it has are lost.");
        if (const auto sure = confirmed(start.arguments, question.arg(name)); !sure)
            co_return failed(sure.error(), json);
    }
    if (remove) {
        const auto done = co_await hub::deleteBranch(*start.context->client, *id, name, interruption());
        co_return conclude(start, done, tr("Branch %1 is deleted.").arg(name), answer);
    }
    const auto origin = from(start.arguments);
    if (!origin)
        co_return failed(origin.error(), json);
    if (const QString problem = hub::refNameProblem(name); !problem.isEmpty())
        co_return failed(Error::make(ErrorKind::Invalid, problem, tr("Choose another name.")), json);
    const hub::NewBranch made{name, *origin, start.arguments.flag(QStringLiteral("empty")), overwrite};
    const auto done = co_await hub::createBranch(*start.context->client, *id, made, interruption());
    co_return conclude(start, done, tr("Branch %1 is there.").arg(name), answer);
}

QCoro::Task<int> tag(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto id = repoOf(start);
    if (!id)
        co_return id.error();
    const QString name = start.arguments.positional().value(1);
    if (name.isEmpty())
        co_return co_await listRefs(start, *id, true);
    const QJsonObject answer{{QStringLiteral("id"), id->id()}, {QStringLiteral("tag"), name}};
    if (start.arguments.flag(QStringLiteral("delete"))) {
        if (const auto sure = confirmed(start.arguments, tr("This deletes the tag %1.").arg(name)); !sure)
            co_return failed(sure.error(), json);
        const auto done = co_await hub::deleteTag(*start.context->client, *id, name, interruption());
        co_return conclude(start, done, tr("Tag %1 is deleted.").arg(name), answer);
    }
    const auto origin = from(start.arguments);
    if (!origin)
        co_return failed(origin.error(), json);
    if (const QString problem = hub::refNameProblem(name); !problem.isEmpty())
        co_return failed(Error::make(ErrorKind::Invalid, problem, tr("Choose another name.")), json);
    const auto done =
        co_await hub::createTag(*start.context->client, *id, name, *origin,
                                start.arguments.value(QStringLiteral("message")), interruption());
    co_return conclude(start, done, tr("Tag %1 is there.").arg(name), answer);
}

QCoro::Task<int> squash(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto id = repoOf(start);
    if (!id)
        co_return id.error();
    const auto on = Revision::parse(start.arguments.value(QStringLiteral("branch"), QStringLiteral("main")));
    if (!on)
        co_return failed(on.error(), json);
    const QString question =
        tr("All commits of %1 become one; nobody can see or get back what was before.").arg(on->text());
    if (const auto sure = confirmed(start.arguments, question); !sure)
        co_return failed(sure.error(), json);
    const auto commit = co_await hub::squashHistory(
        *start.context->client, *id, *on, start.arguments.value(QStringLiteral("message")), interruption());
    if (!commit)
        co_return failed(commit.error(), json);
    if (json)
        printJson(QJsonObject{{QStringLiteral("id"), id->id()}, {QStringLiteral("commit"), *commit}});
    else
        print(*commit);
    co_return 0;
}

} // namespace

QList<SubVerb> repoRefVerbs()
{
    const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    };
    return {
        {"branch", options(words("delete overwrite empty yes"), words("type from")), 2, branch},
        {"tag", options(words("delete yes"), words("type from message")), 2, tag},
        {"squash", options(words("yes"), words("type branch message")), 1, squash},
    };
}

} // namespace vitrine::cli
