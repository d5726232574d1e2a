#include "app/cli/speaker.h"

#include "core/account/keychainstore.h"
#include "core/net/network.h"
#include "core/storage/environment.h"
#include "core/storage/folders.h"
#include "core/storage/settings.h"

#include <QCoreApplication>

namespace vitrine::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Of the one verb that this process runs.
std::optional<Result<hub::Identity>> g_speaker;

Error nobodyOfThatName(const QString& name, const hub::Place& place)
{
    return Error::make(ErrorKind::SignIn,
                       Text::tr("Nobody named “%1” is signed in at %2.").arg(name, place.name),
                       Text::tr("“vitrine-cli accounts list” shows who is; “vitrine-cli login” signs in."));
}

/// Where nothing is remembered of a place, no keychain is asked.
bool needsTokens(const account::Accounts& accounts, const hub::Place& place)
{
    const QList<account::Account> all = accounts.all(place);
    return std::any_of(all.begin(), all.end(), [](const account::Account& account) {
        return account.kept != account::Kept::Environment;
    });
}

} // namespace

Result<hub::Place> placeOf(const Arguments& arguments)
{
    const hub::Place usual = hub::Place::fromEnvironment();
    if (!arguments.has(QStringLiteral("endpoint"))) {
        if (const auto usable = hub::Place::checkEnvironment(); !usable)
            return fail(usable.error());
        return usual;
    }
    const auto place = hub::Place::parse(arguments.value(QStringLiteral("endpoint")));
    if (!place)
        return fail(place.error());
    return place->origin() == usual.origin() ? usual : *place;
}

std::unique_ptr<account::Accounts> openAccounts(net::Network& network)
{
    const auto folders = storage::Folders::standard();
    auto accounts = std::make_unique<account::Accounts>(
        network, account::AccountsOptions{
                     folders.data, std::make_shared<account::KeychainStore>(), hub::tokenFile(), {}});
    // The variable is that of the official tools.
    const QString named = qEnvironmentVariable("HF_DEVICE_CODE_OAUTH_CLIENT_ID");
    accounts->setClientId(named.isEmpty() ? storage::Settings(folders.settingsFile()).oauthClientId()
                                          : named);
    return accounts;
}

QCoro::Task<void> findSpeaker(QStringList words)
{
    // Only what says who and where; the verb itself says what is wrong with the rest.
    const auto option = [&words](const QString& name) -> QString {
        const qsizetype at = words.indexOf(QStringLiteral("--") + name);
        if (at >= 0)
            return words.value(at + 1);
        for (const QString& word : words) {
            if (word.startsWith(QStringLiteral("--%1=").arg(name)))
                return word.mid(name.size() + 3);
        }
        return {};
    };
    const QString endpoint = option(QStringLiteral("endpoint"));
    const QString name = option(QStringLiteral("account"));
    const auto arguments = Arguments::parse(
        endpoint.isEmpty() ? QStringList() : QStringList{QStringLiteral("--endpoint"), endpoint}, {});
    const auto place = arguments ? placeOf(*arguments) : Result<hub::Place>(fail(arguments.error()));
    if (!place || !option(QStringLiteral("token-file")).isEmpty())
        co_return;
    net::NetworkOptions options;
    options.offline = storage::offlineByEnvironment();
    net::Network network(options);
    const auto accounts = openAccounts(network);
    const bool fromVariable = name.isEmpty() && !hub::tokenVariable().isEmpty() &&
                              place->origin() == hub::Place::fromEnvironment().origin();
    if (!fromVariable && needsTokens(*accounts, *place))
        co_await accounts->load();
    hub::Identity identity = accounts->identity(*place, name);
    const bool unknown = accounts->speaker(*place).startsWith(QLatin1Char('#'));
    if (!name.isEmpty() && identity.token.isEmpty() && unknown) {
        // A token of the environment whose owner has not been asked for yet.
        (void)co_await accounts->who(*place, {});
        identity = accounts->identity(*place, name);
    }
    if (!name.isEmpty() && identity.token.isEmpty())
        g_speaker = fail(nobodyOfThatName(name, *place));
    else
        g_speaker = identity;
}

Result<hub::Identity> foundSpeaker(const hub::Place& place)
{
    return g_speaker.value_or(hub::Identity::fromEnvironment(place));
}

} // namespace vitrine::cli
