#include "app/cli/confirm.h"
#include "app/cli/output.h"
#include "app/cli/repoverbs.h"
#include "app/cli/verbs.h"
#include "core/base/bytesize.h"
#include "core/hub/gateowner.h"
#include "core/hub/ownedlist.h"
#include "core/hub/whoami.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

// Making, changing and ending repositories; their files and history are in repohistoryverbs.cpp.
namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Result<RepoId> repoIn(const Arguments& arguments, qsizetype word = 0)
{
    const auto repo = RepoArgument::parse(arguments.positional().value(word), arguments);
    if (!repo)
        return fail(repo.error());
    return repo->id;
}

int told(const VerbStart& start, const RepoId& id)
{
    const QString url = start.context->client->webUrl(id).toString();
    if (start.arguments.json())
        printJson(QJsonObject{{QStringLiteral("id"), id.id()},
                              {QStringLiteral("type"), repoTypeName(id.type)},
                              {QStringLiteral("url"), url}});
    else
        print(url);
    return 0;
}

/// --public, --private or --protected, at most one of them.
Result<std::optional<hub::Visibility>> visibilityIn(const Arguments& arguments)
{
    std::optional<hub::Visibility> chosen;
    for (const auto visibility :
         {hub::Visibility::Public, hub::Visibility::Private, hub::Visibility::Protected}) {
        if (!arguments.flag(hub::visibilityName(visibility)))
            continue;
        if (chosen)
            return fail(ErrorKind::Invalid,
                        tr("A repository is public, private or protected, not two of them."),
                        tr("Name one of them."));
        chosen = visibility;
    }
    return chosen;
}

QCoro::Task<int> create(VerbStart start)
{
    const auto id = repoIn(start.arguments);
    if (!id)
        co_return failed(id.error(), start.arguments.json());
    const auto visibility = visibilityIn(start.arguments);
    if (!visibility)
        co_return failed(visibility.error(), start.arguments.json());
    hub::NewRepo repo;
    repo.id = *id;
    repo.visibility = visibility->value_or(hub::Visibility::Public);
    repo.license = start.arguments.value(QStringLiteral("license"));
    repo.sdk = start.arguments.value(QStringLiteral("sdk"));
    const auto made = co_await hub::createRepo(*start.context->client, repo, interruption());
    const bool isThere = !made && made.error().kind == ErrorKind::Conflict;
    if (isThere && start.arguments.flag(QStringLiteral("exist-ok")))
        co_return told(start, *id);
    co_return made ? told(start, *made) : failed(made.error(), start.arguments.json());
}

QCoro::Task<int> remove(VerbStart start)
{
    const auto id = repoIn(start.arguments);
    if (!id)
        co_return failed(id.error(), start.arguments.json());
    const auto sure = confirmed(
        start.arguments, tr("%1 will be gone for good: files, history and discussions.").arg(id->id()));
    if (!sure)
        co_return failed(sure.error(), start.arguments.json());
    const auto result = co_await hub::deleteRepo(*start.context->client, *id, interruption());
    co_return reported(start.arguments, result,
                       tr("%1 is gone. Copies on this computer stay.").arg(id->id()));
}

QCoro::Task<int> move(VerbStart start)
{
    const auto from = repoIn(start.arguments);
    const auto to = from ? repoIn(start.arguments, 1) : from;
    if (!to)
        co_return failed(to.error(), start.arguments.json());
    const auto result = co_await hub::moveRepo(*start.context->client, *from, *to, interruption());
    co_return reported(start.arguments, result,
                       tr("%1 is now called %2; the old name leads there.").arg(from->id(), to->id()));
}

QCoro::Task<int> duplicate(VerbStart start)
{
    const auto from = repoIn(start.arguments);
    const auto to = from ? repoIn(start.arguments, 1) : from;
    if (!to)
        co_return failed(to.error(), start.arguments.json());
    const auto visibility = visibilityIn(start.arguments);
    if (!visibility)
        co_return failed(visibility.error(), start.arguments.json());
    // A copy of something private shall not become public by itself.
    const auto made = co_await hub::duplicateRepo(
        *start.context->client, *from, *to, visibility->value_or(hub::Visibility::Private), interruption());
    co_return made ? told(start, made->id) : failed(made.error(), start.arguments.json());
}

Result<std::optional<hub::Gating>> gatingIn(const Arguments& arguments)
{
    static const QHash<QString, hub::Gating> modes{{QStringLiteral("off"), hub::Gating::None},
                                                   {QStringLiteral("auto"), hub::Gating::Auto},
                                                   {QStringLiteral("manual"), hub::Gating::Manual}};
    const QString mode = arguments.value(QStringLiteral("gated"));
    if (mode.isEmpty())
        return std::nullopt;
    if (!modes.contains(mode))
        return fail(ErrorKind::Invalid, tr("“%1” is not a way to gate a repository.").arg(mode),
                    tr("Use off, auto or manual."));
    return modes.value(mode);
}

Result<hub::RepoChange> changeIn(const Arguments& arguments)
{
    hub::RepoChange change;
    const auto visibility = visibilityIn(arguments);
    if (!visibility)
        return fail(visibility.error());
    change.visibility = *visibility;
    const QString discussions = arguments.value(QStringLiteral("discussions"));
    if (discussions == QLatin1String("on") || discussions == QLatin1String("off"))
        change.discussions = discussions == QLatin1String("on");
    else if (!discussions.isEmpty())
        return fail(ErrorKind::Invalid, tr("Discussions are on or off, not “%1”.").arg(discussions));
    return change;
}

QCoro::Task<int> settings(VerbStart start)
{
    const auto id = repoIn(start.arguments);
    const auto gating = gatingIn(start.arguments);
    const auto change = changeIn(start.arguments);
    if (!id || !gating || !change)
        co_return failed(!id       ? id.error()
                         : !gating ? gating.error()
                                   : change.error(),
                         start.arguments.json());
    const bool changesRepo = change->visibility || change->discussions;
    if (!changesRepo && !*gating)
        co_return failed(Error::make(ErrorKind::Invalid, tr("Nothing was named that should change."),
                                     tr("“vitrine-cli repo --help” lists what there is.")),
                         start.arguments.json());
    Result<void> result;
    if (changesRepo)
        result = co_await hub::changeRepo(*start.context->client, *id, *change, interruption());
    if (result && *gating) {
        hub::GateSettings gate;
        gate.gating = *gating;
        result = co_await hub::changeGate(*start.context->client, *id, gate, interruption());
    }
    co_return reported(start.arguments, result, tr("Changed."));
}

QJsonObject ownedJson(const hub::OwnedRepo& repo)
{
    QJsonObject json{{QStringLiteral("id"), repo.id.id()},
                     {QStringLiteral("type"), repoTypeName(repo.id.type)},
                     {QStringLiteral("visibility"), hub::visibilityName(repo.visibility)},
                     {QStringLiteral("updatedAt"), repo.updatedAt.toString(Qt::ISODateWithMs)}};
    if (repo.storage)
        json.insert(QStringLiteral("storage"), *repo.storage);
    if (repo.downloads)
        json.insert(QStringLiteral("downloads"), *repo.downloads);
    return json;
}

QCoro::Task<int> list(VerbStart start)
{
    const auto who = co_await hub::whoAmI(*start.context->client, interruption());
    if (!who)
        co_return failed(who.error(), start.arguments.json());
    QStringList owners = start.arguments.positional();
    if (owners.isEmpty()) {
        owners.append(who->name);
        for (const hub::Membership& org : who->organizations)
            owners.append(org.name);
    }
    QList<hub::OwnedRepo> all;
    QString missing;
    hub::OwnedSink sink;
    sink.found = [&all](const QList<hub::OwnedRepo>& found) {
        all += found;
    };
    sink.details = [](const QList<hub::RepoInfo>&) {
    };
    for (const QString& owner : owners) {
        const bool mine = owner.compare(who->name, Qt::CaseInsensitive) == 0;
        const QString organization = mine ? QString() : owner;
        const auto gaps =
            co_await hub::walkOwned(start.context->client, owner, organization, sink, interruption());
        if (!gaps)
            co_return failed(gaps.error(), start.arguments.json());
        if (!gaps->reason.isEmpty())
            missing = gaps->reason;
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::OwnedRepo& repo : all) {
        array.append(ownedJson(repo));
        rows.append({repo.id.id(), repoTypeName(repo.id.type), hub::visibilityName(repo.visibility),
                     repo.storage ? byteSizeText(*repo.storage) : QString(),
                     repo.updatedAt.date().toString(Qt::ISODate)});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    if (!missing.isEmpty() && !start.arguments.quiet())
        say(missing);
    co_return 0;
}

} // namespace

QList<SubVerb> repoOwnVerbs()
{
    const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    return {{"list", {}, -1, list},
            {"create", {words("private protected exist-ok"), words("type license sdk")}, 1, create},
            {"delete", {words("yes"), words("type")}, 1, remove},
            {"move", {{}, words("type")}, 2, move},
            {"duplicate", {words("public private"), words("type")}, 2, duplicate},
            {"settings", {words("private public protected"), words("type discussions gated")}, 1, settings}};
}

tl::expected<RepoId, int> repoOf(const VerbStart& start, qsizetype word)
{
    const auto repo = RepoArgument::parse(start.arguments.positional().value(word), start.arguments);
    if (!repo)
        return tl::make_unexpected(failed(repo.error(), start.arguments.json()));
    return repo->id;
}

int conclude(const VerbStart& start, const Result<void>& result, const QString& done, const QJsonObject& json)
{
    if (!result)
        return failed(result.error(), start.arguments.json());
    if (start.arguments.json())
        printJson(json);
    else if (!start.arguments.quiet())
        say(done);
    return 0;
}

Options options(const QStringList& flags, const QStringList& values)
{
    return {flags, values};
}

QCoro::Task<int> runRepo(QStringList words)
{
    return runSubVerb(QStringLiteral("repo"), repoOwnVerbs() + repoRefVerbs() + repoHistoryVerbs(),
                      std::move(words));
}

} // namespace vitrine::cli
