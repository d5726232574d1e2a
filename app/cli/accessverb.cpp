// access: asking at gated repositories, and deciding about those who ask.
#include "app/cli/accessform.h"
#include "app/cli/output.h"
#include "app/cli/subverbs.h"
#include "app/cli/verbs.h"
#include "core/account/accessrecord.h"
#include "core/hub/gateowner.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

using namespace std::chrono_literals;
using hub::AccessState;

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Error missingWord(const QString& what)
{
    return Error::make(ErrorKind::Invalid, tr("%1 is missing.").arg(what),
                       tr("See vitrine-cli access --help."));
}

Result<RepoId> repoOf(const VerbStart& start)
{
    const QString name = start.arguments.positional().value(0);
    if (name.isEmpty())
        return fail(missingWord(QStringLiteral("REPO")));
    const auto type = parseRepoType(start.arguments.value(QStringLiteral("type"), QStringLiteral("model")));
    return type ? RepoId::parse(name, *type) : fail(type.error());
}

QJsonObject stateJson(const RepoId& repo, const hub::Access& access)
{
    QJsonObject object{{QStringLiteral("repo"), repo.id()},
                       {QStringLiteral("type"), repoTypeName(repo.type)},
                       {QStringLiteral("state"), hub::accessStateName(access.state)}};
    if (!access.words.isEmpty())
        object.insert(QStringLiteral("message"), access.words);
    return object;
}

int told(const VerbStart& start, const RepoId& repo, const hub::Access& access, int code)
{
    if (start.arguments.json())
        printJson(stateJson(repo, access));
    else
        print(hub::accessStateName(access.state));
    if (!access.words.isEmpty() && !start.arguments.json())
        say(access.words);
    return code;
}

QCoro::Task<int> status(VerbStart start)
{
    const auto repo = repoOf(start);
    if (!repo)
        co_return failed(repo.error(), start.arguments.json());
    const auto access = co_await hub::checkAccess(*start.context->client, *repo, interruption());
    if (!access)
        co_return failed(access.error(), start.arguments.json());
    const int code = access->state == AccessState::Accepted ? 0 : exitCode(ErrorKind::Gated);
    co_return told(start, *repo, *access, code);
}

QCoro::Task<int> request(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto repo = repoOf(start);
    if (!repo)
        co_return failed(repo.error(), json);
    auto access = co_await hub::checkAccess(*start.context->client, *repo, interruption());
    if (!access)
        co_return failed(access.error(), json);
    if (access->state == AccessState::SignIn)
        co_return failed(Error::make(ErrorKind::SignIn, tr("Nobody is signed in here."),
                                     tr("Sign in by vitrine-cli login, then ask."), access->words),
                         json);
    if (!access->mayAsk())
        co_return told(start, *repo, *access,
                       access->state == AccessState::Rejected ? exitCode(ErrorKind::Gated) : 0);
    const auto info =
        co_await start.context->client->info(*repo, Revision(), hub::Freshness::Network, interruption());
    if (!info)
        co_return failed(info.error(), json);
    const auto answers = gateAnswers(info->value.cardData, start.arguments);
    if (!answers)
        co_return failed(answers.error(), json);
    const auto asked = co_await hub::askAccess(*start.context->client, *repo, *answers, interruption());
    if (!asked)
        co_return failed(asked.error(), json);
    // What was asked shows within about a second.
    for (const auto pause : {0ms, 300ms, 700ms, 1500ms}) {
        co_await QCoro::sleepFor(pause);
        access = co_await hub::checkAccess(*start.context->client, *repo, interruption());
        if (!access)
            co_return failed(access.error(), json);
        if (!access->mayAsk())
            break;
    }
    co_return told(start, *repo, *access, access->mayAsk() ? exitCode(ErrorKind::Gated) : 0);
}

QCoro::Task<int> cancel(VerbStart start)
{
    const auto repo = repoOf(start);
    if (!repo)
        co_return failed(repo.error(), start.arguments.json());
    const auto done = co_await hub::withdrawAccess(*start.context->client, *repo, interruption());
    if (!done)
        co_return failed(done.error(), start.arguments.json());
    co_return told(start, *repo, {AccessState::None, {}}, 0);
}

QJsonObject requestJson(const hub::AccessRequest& request)
{
    QJsonObject fields;
    for (const hub::GateAnswer& answer : request.answers)
        fields.insert(answer.label, answer.value);
    QJsonObject object{{QStringLiteral("user"), request.user.name},
                       {QStringLiteral("fullname"), request.user.fullName},
                       {QStringLiteral("email"), request.user.email},
                       {QStringLiteral("status"), hub::accessStateName(request.state)},
                       {QStringLiteral("timestamp"), request.askedAt.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("fields"), fields}};
    if (request.reviewedAt.isValid())
        object.insert(QStringLiteral("reviewedAt"), request.reviewedAt.toString(Qt::ISODateWithMs));
    if (!request.id.isEmpty())
        object.insert(QStringLiteral("requestId"), request.id);
    return object;
}

// What was asked from this computer, as the window keeps it.
int listMine(const VerbStart& start)
{
    QFile file(start.context->dataFolder + QStringLiteral("/access.json"));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("[]");
    QJsonArray array;
    QList<QStringList> rows;
    for (const account::AccessRecord& record : account::accessRecordsFromJson(text)) {
        if (record.origin != start.context->place.origin())
            continue;
        const QString asked = record.askedAt.toString(Qt::ISODate);
        array.append(QJsonObject{{QStringLiteral("repo"), record.repo.id()},
                                 {QStringLiteral("type"), repoTypeName(record.repo.type)},
                                 {QStringLiteral("account"), record.account},
                                 {QStringLiteral("state"), hub::accessStateName(record.state)},
                                 {QStringLiteral("asked"), asked}});
        rows.append({record.repo.id(), hub::accessStateName(record.state), record.account, asked});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    return 0;
}

Result<hub::AccessQuery> queryOf(const Arguments& arguments)
{
    hub::AccessQuery query;
    query.state = hub::parseAccessState(arguments.value(QStringLiteral("state"), QStringLiteral("pending")));
    const QList<AccessState> lists{AccessState::Pending, AccessState::Accepted, AccessState::Rejected,
                                   AccessState::Reset};
    if (!lists.contains(query.state))
        return fail(ErrorKind::Invalid, tr("There is no such list of requests."),
                    tr("Use --state pending, accepted, rejected or reset."));
    query.search = arguments.value(QStringLiteral("search"));
    return query;
}

QCoro::Task<int> list(VerbStart start)
{
    const bool json = start.arguments.json();
    if (start.arguments.positional().isEmpty())
        co_return listMine(start);
    const auto repo = repoOf(start);
    if (!repo)
        co_return failed(repo.error(), json);
    const auto query = queryOf(start.arguments);
    if (!query)
        co_return failed(query.error(), json);
    QList<hub::AccessRequest> requests;
    auto page = co_await hub::accessRequests(*start.context->client, *repo, *query, interruption());
    while (page) {
        requests += page->items;
        if (page->next.isEmpty() || page->items.isEmpty())
            break;
        page = co_await hub::nextAccessRequests(*start.context->client, page->next, interruption());
    }
    if (!page)
        co_return failed(page.error(), json);
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::AccessRequest& entry : std::as_const(requests)) {
        array.append(requestJson(entry));
        QStringList answers;
        for (const hub::GateAnswer& answer : entry.answers)
            answers.append(answer.label + QLatin1Char('=') + answer.value);
        rows.append({entry.user.name.isEmpty() ? entry.id : entry.user.name, entry.user.email,
                     entry.askedAt.toString(Qt::ISODate), answers.join(QStringLiteral("; "))});
    }
    if (json)
        printJson(array);
    else
        printTable(rows);
    co_return 0;
}

int tellOutcomes(const QList<hub::AccessOutcome>& outcomes, AccessState state, bool json)
{
    QJsonArray array;
    int code = 0;
    for (const hub::AccessOutcome& outcome : outcomes) {
        QJsonObject entry{{QStringLiteral("user"), outcome.request.user.name},
                          {QStringLiteral("ok"), !outcome.error}};
        if (outcome.error) {
            entry.insert(QStringLiteral("kind"), errorKindName(outcome.error->kind));
            entry.insert(QStringLiteral("message"), outcome.error->message());
            code = exitCode(outcome.error->kind);
            say(outcome.request.user.name + QStringLiteral(": ") + outcome.error->message());
        } else if (!json) {
            print(outcome.request.user.name + QStringLiteral(": ") + hub::accessStateName(state));
        }
        array.append(entry);
    }
    if (json)
        printJson(array);
    return code;
}

QCoro::Task<int> decide(VerbStart start, AccessState state)
{
    const bool json = start.arguments.json();
    const auto repo = repoOf(start);
    if (!repo)
        co_return failed(repo.error(), json);
    QList<hub::AccessRequest> people;
    const QStringList names = start.arguments.positional().mid(1);
    for (const QString& name : names) {
        hub::AccessRequest person;
        person.user.name = name;
        people.append(person);
    }
    if (people.isEmpty())
        co_return failed(missingWord(QStringLiteral("USER")), json);
    hub::AccessDecision decision{state, start.arguments.value(QStringLiteral("reason"))};
    if (decision.reason.size() > hub::AccessDecision::longestReason)
        co_return failed(
            Error::make(ErrorKind::Invalid, tr("The reason is too long."), tr("Use at most 200 characters.")),
            json);
    // One by one where one is meant: that says when it was decided already.
    if (people.size() == 1) {
        const auto done = co_await hub::decideAccess(*start.context->client, *repo, people.first(), decision,
                                                     interruption());
        if (!done)
            co_return failed(done.error(), json);
        hub::AccessOutcome outcome;
        outcome.request = people.first();
        co_return tellOutcomes({outcome}, state, json);
    }
    const auto outcomes =
        co_await hub::decideAccessOfAll(*start.context->client, *repo, people, decision, interruption());
    co_return tellOutcomes(outcomes, state, json);
}

QCoro::Task<int> accept(VerbStart start)
{
    return decide(std::move(start), AccessState::Accepted);
}

QCoro::Task<int> reject(VerbStart start)
{
    return decide(std::move(start), AccessState::Rejected);
}

QCoro::Task<int> pending(VerbStart start)
{
    return decide(std::move(start), AccessState::Pending);
}

QCoro::Task<int> reset(VerbStart start)
{
    return decide(std::move(start), AccessState::Reset);
}

QCoro::Task<int> grant(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto repo = repoOf(start);
    if (!repo)
        co_return failed(repo.error(), json);
    const QString user = start.arguments.positional().value(1);
    if (user.isEmpty())
        co_return failed(missingWord(QStringLiteral("USER")), json);
    const auto done = co_await hub::grantAccess(*start.context->client, *repo, user, interruption());
    if (!done)
        co_return failed(done.error(), json);
    hub::AccessOutcome outcome;
    outcome.request.user.name = user;
    co_return tellOutcomes({outcome}, AccessState::Accepted, json);
}

QCoro::Task<int> report(VerbStart start)
{
    const auto repo = repoOf(start);
    if (!repo)
        co_return failed(repo.error(), start.arguments.json());
    const auto bytes = co_await hub::accessReport(*start.context->client, *repo, interruption());
    if (!bytes)
        co_return failed(bytes.error(), start.arguments.json());
    if (start.arguments.json()) {
        printBytes(bytes->trimmed() + '\n');
        co_return 0;
    }
    const auto table = hub::accessReportCsv(*bytes);
    if (!table)
        co_return failed(table.error(), false);
    printBytes(*table);
    co_return 0;
}

QCoro::Task<int> gate(VerbStart start)
{
    const bool json = start.arguments.json();
    const auto repo = repoOf(start);
    if (!repo)
        co_return failed(repo.error(), json);
    const auto settings = gateSettings(start.arguments);
    if (!settings)
        co_return failed(settings.error(), json);
    const auto done = co_await hub::changeGate(*start.context->client, *repo, *settings, interruption());
    if (!done)
        co_return failed(done.error(), json);
    if (json)
        printJson(QJsonObject{{QStringLiteral("repo"), repo->id()}, {QStringLiteral("ok"), true}});
    else
        print(tr("Changed."));
    co_return 0;
}

} // namespace

QCoro::Task<int> runAccess(QStringList words)
{
    const QString type = QStringLiteral("type");
    const QString reason = QStringLiteral("reason");
    const QList<SubVerb> table{
        {"request", {{QStringLiteral("agree")}, {type, QStringLiteral("field")}}, 1, request},
        {"status", {{}, {type}}, 1, status},
        {"cancel", {{}, {type}}, 1, cancel},
        {"list", {{}, {type, QStringLiteral("state"), QStringLiteral("search")}}, 1, list},
        {"accept", {{}, {type}}, -1, accept},
        {"reject", {{}, {type, reason}}, -1, reject},
        {"pending", {{}, {type}}, -1, pending},
        {"reset", {{}, {type, reason}}, -1, reset},
        {"grant", {{}, {type}}, 2, grant},
        {"report", {{}, {type}}, 1, report},
        {"gate",
         {{}, {type, QStringLiteral("members"), QStringLiteral("notify"), QStringLiteral("email")}},
         2,
         gate},
    };
    co_return co_await runSubVerb(QStringLiteral("access"), table, std::move(words));
}

} // namespace vitrine::cli
