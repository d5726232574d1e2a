#include "app/cli/output.h"
#include "app/cli/secretprompt.h"
#include "app/cli/speaker.h"
#include "app/cli/subverbs.h"
#include "app/cli/verbs.h"
#include "core/account/devicelogin.h"
#include "core/hub/tokenrights.h"
#include "core/net/delivery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

using account::Account;
using account::Accounts;
using account::Kept;
using account::Newcomer;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString keptName(Kept kept)
{
    switch (kept) {
    case Kept::Keychain:
        return QStringLiteral("keychain");
    case Kept::File:
        return QStringLiteral("file");
    case Kept::Session:
        return QStringLiteral("session");
    case Kept::Environment:
        break;
    }
    return QStringLiteral("environment");
}

QString roleName(const hub::TokenInfo& token)
{
    switch (token.role) {
    case hub::TokenInfo::Role::Read:
        return QStringLiteral("read");
    case hub::TokenInfo::Role::Write:
        return QStringLiteral("write");
    case hub::TokenInfo::Role::FineGrained:
        return QStringLiteral("fineGrained");
    case hub::TokenInfo::Role::Other:
        break;
    }
    return QStringLiteral("oauth");
}

QJsonObject whoJson(const hub::WhoAmI& who)
{
    QJsonArray organizations;
    for (const hub::Membership& org : who.organizations)
        organizations.append(QJsonObject{{QStringLiteral("name"), org.name},
                                         {QStringLiteral("role"), hub::membershipRole(org.role)}});
    return {{QStringLiteral("name"), who.name},
            {QStringLiteral("fullname"), who.fullName},
            {QStringLiteral("organizations"), organizations},
            {QStringLiteral("token"), QJsonObject{{QStringLiteral("name"), who.token.name},
                                                  {QStringLiteral("role"), roleName(who.token)}}},
            {QStringLiteral("rights"), QJsonArray::fromStringList(hub::tokenRights(who))}};
}

/// A token is neither an argument nor repeated in a message about one.
Error tokenAsArgument()
{
    return Error::make(ErrorKind::Invalid,
                       Text::tr("A token cannot be an argument: other programs could see it."),
                       Text::tr("Use --token-file FILE, --token-file - for standard input, or the prompt."));
}

Result<QString> readToken(const Arguments& arguments)
{
    if (arguments.has(QStringLiteral("token-file"))) {
        const QString file = arguments.value(QStringLiteral("token-file"));
        const auto bytes = readInput(file == QLatin1String("-") ? file : QLatin1Char('@') + file);
        if (!bytes)
            return fail(bytes.error());
        return QString::fromUtf8(*bytes);
    }
    return askSecret(Text::tr("Token: "));
}

/// Waits until the person has agreed in the browser.
QCoro::Task<Result<Newcomer>> askBrowser(Accounts& accounts, hub::Place place)
{
    if (accounts.clientId().isEmpty())
        co_return fail(ErrorKind::Invalid, Text::tr("There is no client id for signing in by the browser."),
                       Text::tr("Set one in the window under Settings, Accounts, or sign in with a token."));
    account::DeviceLogin login(accounts, place);
    net::Delivery<Result<Newcomer>> delivery;
    const auto send = delivery.sender();
    QObject::connect(&login, &account::DeviceLogin::codeReady, &login, [](const hub::DeviceCode& code) {
        say(Text::tr("Open %1 and type the code %2").arg(code.page.toString(), code.userCode));
    });
    QObject::connect(&login, &account::DeviceLogin::agreed, &login,
                     [send](const Newcomer& one) { send(one); });
    QObject::connect(&login, &account::DeviceLogin::failed, &login,
                     [send](const Error& error) { send(fail(error)); });
    const auto stopped = interruption().onCancel([send] { send(fail(Error::cancelled())); });
    login.start();
    co_return co_await delivery.arrival();
}

/// Where the token shall stay. \return kind Invalid
QCoro::Task<Result<Kept>> keeping(Accounts& accounts, Arguments arguments)
{
    const QString wanted = arguments.value(QStringLiteral("keep"));
    if (wanted == QLatin1String("file"))
        co_return Kept::File;
    if (!wanted.isEmpty() && wanted != QLatin1String("keychain"))
        co_return fail(ErrorKind::Invalid, Text::tr("A token cannot be kept in “%1”.").arg(wanted),
                       Text::tr("Use keychain or file."));
    if (!co_await accounts.hasKeychain())
        co_return fail(
            ErrorKind::Failed, Text::tr("This computer has no keychain that answers."),
            Text::tr("--keep file puts the token into the file of the Hugging Face tools, which only you "
                     "may read; or set HF_TOKEN."));
    co_return Kept::Keychain;
}

QCoro::Task<int> listAccounts(VerbStart start)
{
    const auto accounts = openAccounts(*start.context->network);
    co_await accounts->load();
    QJsonArray array;
    QList<QStringList> rows;
    for (const Account& account : accounts->all()) {
        const hub::Place place{hub::Place::Kind::Other, account.placeName, account.endpoint};
        const bool current = accounts->speaker(place) == account.name;
        array.append(QJsonObject{{QStringLiteral("name"), account.name},
                                 {QStringLiteral("endpoint"), account.endpoint.toString()},
                                 {QStringLiteral("kept"), keptName(account.kept)},
                                 {QStringLiteral("role"), roleName(account.who.token)},
                                 {QStringLiteral("current"), current}});
        rows.append({current ? QStringLiteral("*") : QString(), account.name, account.endpoint.toString(),
                     keptName(account.kept), roleName(account.who.token),
                     account.problem ? account.problem->what : QString()});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    if (rows.isEmpty() && !start.arguments.quiet())
        say(Text::tr("Nobody is signed in."));
    co_return 0;
}

QCoro::Task<int> useAccount(VerbStart start)
{
    const bool json = start.arguments.json();
    const QString name = start.arguments.positional().value(0);
    const hub::Place place = start.context->place;
    const auto accounts = openAccounts(*start.context->network);
    co_await accounts->load();
    const QList<Account> all = accounts->all(place);
    const bool known =
        std::any_of(all.begin(), all.end(), [&](const Account& account) { return account.name == name; });
    if (!known)
        co_return failed(Error::make(ErrorKind::NotFound,
                                     Text::tr("Nobody named “%1” is signed in at %2.").arg(name, place.name),
                                     Text::tr("“vitrine-cli accounts list” shows who is.")),
                         json);
    accounts->use(place, name);
    accounts->settle();
    if (json)
        printJson(QJsonObject{{QStringLiteral("current"), name}});
    else if (!start.arguments.quiet())
        say(Text::tr("You are %1 at %2 now.").arg(name, place.name));
    co_return 0;
}

} // namespace

QCoro::Task<int> runLogin(QStringList words)
{
    const bool json = Arguments::asks(words, QStringLiteral("--json"));
    const Options options{{QStringLiteral("device")}, {QStringLiteral("keep")}};
    const auto arguments = Arguments::parse(words, options);
    if (!arguments)
        co_return failed(arguments.error(), json);
    if (!arguments->positional().isEmpty() || arguments->has(QStringLiteral("account")))
        co_return failed(tokenAsArgument(), json);
    const auto place = placeOf(*arguments);
    if (!place)
        co_return failed(place.error(), json);
    net::Network network;
    const auto accounts = openAccounts(network);
    const auto kept = co_await keeping(*accounts, *arguments);
    if (!kept)
        co_return failed(kept.error(), json);
    auto newcomer = Result<Newcomer>(fail(Error::cancelled()));
    if (arguments->flag(QStringLiteral("device"))) {
        newcomer = co_await askBrowser(*accounts, *place);
    } else {
        const auto token = readToken(*arguments);
        if (!token)
            co_return failed(token.error(), json);
        const account::Secret secret{*token, {}, {}};
        newcomer = co_await accounts->ask(*place, secret, interruption());
    }
    if (!newcomer)
        co_return failed(newcomer.error(), json);
    const auto added = co_await accounts->add(*newcomer, *kept);
    if (!added)
        co_return failed(added.error(), json);
    accounts->settle();
    if (json) {
        QJsonObject object = whoJson(newcomer->who);
        object.insert(QStringLiteral("endpoint"), place->endpoint.toString());
        object.insert(QStringLiteral("kept"), keptName(*kept));
        printJson(object);
        co_return 0;
    }
    print(newcomer->who.name);
    if (!arguments->quiet()) {
        say(Text::tr("You are %1 at %2 now.").arg(newcomer->who.name, place->name));
        for (const QString& right : hub::tokenRights(newcomer->who))
            say(right);
    }
    co_return 0;
}

QCoro::Task<int> runLogout(QStringList words)
{
    // Also where the token cannot be read any more: that is when one wants to be rid of it.
    const bool json = Arguments::asks(words, QStringLiteral("--json"));
    const auto arguments = Arguments::parse(words, {}, 0);
    if (!arguments)
        co_return failed(arguments.error(), json);
    const auto found = placeOf(*arguments);
    if (!found)
        co_return failed(found.error(), json);
    const hub::Place place = *found;
    net::Network network;
    const auto accounts = openAccounts(network);
    co_await accounts->load();
    QString name = arguments->value(QStringLiteral("account"));
    if (name.isEmpty())
        name = accounts->speaker(place);
    if (name.isEmpty())
        co_return failed(
            Error::make(ErrorKind::SignIn, Text::tr("Nobody is signed in at %1.").arg(place.name)), json);
    const bool variable =
        !hub::tokenVariable().isEmpty() && accounts->identity(place, name).token == hub::tokenVariable();
    const auto removed = co_await accounts->remove(place.origin(), name);
    if (!removed)
        co_return failed(removed.error(), json);
    accounts->settle();
    if (json)
        printJson(QJsonObject{{QStringLiteral("signedOut"), name}});
    else if (!arguments->quiet())
        say(Text::tr("%1 is signed out at %2.").arg(name, place.name));
    if (variable)
        say(Text::tr("HF_TOKEN is still set in the environment and speaks as long as it is."));
    co_return 0;
}

QCoro::Task<int> runWhoAmI(QStringList words)
{
    auto start = VerbStart::make(words, {}, 0);
    if (!start)
        co_return start.error();
    const bool json = start->arguments.json();
    const hub::Place place = start->context->place;
    if (start->context->identity.token.isEmpty())
        co_return failed(Error::make(ErrorKind::SignIn,
                                     Text::tr("Nobody is signed in at %1.").arg(place.name),
                                     Text::tr("“vitrine-cli login” signs in.")),
                         json);
    const auto who = co_await hub::whoAmI(*start->context->client, interruption());
    if (!who)
        co_return failed(who.error(), json);
    if (json) {
        QJsonObject object = whoJson(*who);
        object.insert(QStringLiteral("endpoint"), place.endpoint.toString());
        printJson(object);
        co_return 0;
    }
    print(who->name);
    for (const hub::Membership& org : who->organizations)
        print(Text::tr("%1 (%2)").arg(org.name, hub::membershipRole(org.role)));
    if (!start->arguments.quiet()) {
        for (const QString& right : hub::tokenRights(*who))
            say(right);
    }
    co_return 0;
}

QCoro::Task<int> runAccounts(QStringList words)
{
    if (words.isEmpty() || words.constFirst().startsWith(QLatin1String("--")))
        words.prepend(QStringLiteral("list"));
    static const QList<SubVerb> table{{"list", {}, 0, listAccounts}, {"use", {}, 1, useAccount}};
    co_return co_await runSubVerb(QStringLiteral("accounts"), table, words);
}

} // namespace vitrine::cli
