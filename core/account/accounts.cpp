#include "core/account/accounts.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>

namespace vitrine::account {

namespace {

using namespace std::chrono_literals;

constexpr auto prolongEvery = 300s;

Error nobodyHere(const hub::Place& place)
{
    return Error::make(ErrorKind::SignIn,
                       QCoreApplication::translate("Accounts", "Nobody is signed in at %1.").arg(place.name),
                       QCoreApplication::translate("Accounts", "Sign in, then try again."));
}

std::optional<hub::WhoAmI> whoOf(const QJsonObject& object)
{
    const auto who = hub::parseWhoAmI(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return who ? std::optional(*who) : std::nullopt;
}

QString repositoryKey(const QString& origin, const RepoId& repo)
{
    return origin + QLatin1Char(' ') + repoTypeName(repo.type) + QLatin1Char(' ') + repo.id();
}

hub::Place thisComputer()
{
    return {hub::Place::Kind::ThisComputer, QCoreApplication::translate("Places", "This computer"), {}};
}

bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QString keyOf(const QString& origin, const QString& name)
{
    return origin + QLatin1Char(' ') + name;
}

Accounts::Accounts(net::Network& network, AccountsOptions options, QObject* parent)
    : QObject(parent), m_network(network), m_options(std::move(options))
{
    m_writer.setMaxThreadCount(1);
    if (!m_options.hfTokenFile.isEmpty())
        m_fileStore = std::make_shared<HfTokenStore>(HfTokenFiles(m_options.hfTokenFile));
    if (!m_options.folder.isEmpty())
        m_book = AccountBook::load(m_options.folder + QStringLiteral("/accounts.json"));
    for (const BookEntry& entry : std::as_const(m_book.entries)) {
        if (const auto who = whoOf(entry.who))
            m_known.insert_or_assign(keyOf(entry.origin, entry.digest), *who);
    }
    for (auto it = m_book.seen.cbegin(); it != m_book.seen.cend(); ++it) {
        if (const auto who = whoOf(it.value()))
            m_known.insert_or_assign(it.key(), *who);
    }
    m_prolonging.setInterval(prolongEvery);
    connect(&m_prolonging, &QTimer::timeout, this, [this] { QCoro::connect(prolong(), this, [] {}); });
}

Accounts::~Accounts()
{
    m_writer.waitForDone();
}

QString Accounts::environmentToken(const QString& origin) const
{
    if (origin == thisComputer().origin()) {
        QFile file(m_options.thisComputerToken);
        const bool isThere = !m_options.thisComputerToken.isEmpty() && file.open(QIODevice::ReadOnly);
        return isThere ? hub::cleanToken(QString::fromUtf8(file.read(4096))) : QString();
    }
    const hub::Place place = hub::Place::fromEnvironment();
    return place.origin() == origin ? hub::Identity::fromEnvironment(place).token : QString();
}

Accounts::Voice Accounts::environmentVoice(const QString& origin) const
{
    Voice voice;
    voice.secret.token = environmentToken(origin);
    if (voice.secret.isEmpty())
        return {};
    const QString digest = digestOf(voice.secret.token);
    for (const BookEntry& entry : m_book.entries) {
        if (entry.origin == origin && entry.digest == digest)
            voice.entry = &entry;
    }
    const auto who = m_known.find(keyOf(origin, digest));
    voice.name = voice.entry            ? voice.entry->name
                 : who != m_known.end() ? who->second.name
                                        : QLatin1Char('#') + digest;
    return voice;
}

Accounts::Voice Accounts::namedVoice(const QString& origin, const QString& name) const
{
    if (const BookEntry* entry = m_book.find(origin, name)) {
        const auto secret = m_secrets.find(keyOf(origin, entry->name));
        return {entry->name, secret == m_secrets.end() ? Secret() : secret->second, entry};
    }
    Voice environment = environmentVoice(origin);
    const bool same =
        isSameName(environment.name, name) || name == QLatin1Char('#') + digestOf(environment.secret.token);
    return same && !environment.secret.isEmpty() ? environment : Voice{name, {}, nullptr};
}

Accounts::Voice Accounts::voiceAt(const QString& origin) const
{
    auto chosen = m_chosen.constFind(origin);
    bool isChosen = chosen != m_chosen.cend();
    if (!isChosen) {
        const bool variable =
            !hub::tokenVariable().isEmpty() && environmentToken(origin) == hub::tokenVariable();
        chosen = m_book.current.constFind(origin);
        isChosen = !variable && chosen != m_book.current.cend();
    }
    if (!isChosen)
        return environmentVoice(origin);
    if (chosen->isEmpty())
        return {};
    const Voice voice = namedVoice(origin, *chosen);
    if (!voice.secret.isEmpty())
        return voice;
    // Someone who is remembered, but whose token is not here (yet), is not replaced by someone else.
    return voice.entry ? Voice() : environmentVoice(origin);
}

hub::Identity Accounts::identity(const hub::Place& place, const QString& name) const
{
    const Voice voice = name.isEmpty() ? voiceAt(place.origin()) : namedVoice(place.origin(), name);
    return {voice.name, voice.secret.token};
}

std::optional<hub::WhoAmI> Accounts::known(const QString& origin, const Voice& voice) const
{
    const auto found = m_known.find(keyOf(origin, digestOf(voice.secret.token)));
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Account> Accounts::current(const hub::Place& place) const
{
    const Voice voice = voiceAt(place.origin());
    if (voice.secret.isEmpty())
        return std::nullopt;
    const auto who = known(place.origin(), voice);
    if (!who)
        return std::nullopt;
    if (voice.entry)
        return accountOf(*voice.entry);
    Account account;
    account.origin = place.origin();
    account.name = who->name;
    account.who = *who;
    account.placeName = place.name;
    account.endpoint = place.endpoint;
    return account;
}

QCoro::Task<Result<Account>> Accounts::who(hub::Place place, net::CancelToken cancel)
{
    if (auto account = current(place))
        co_return std::move(*account);
    const Voice voice = voiceAt(place.origin());
    if (voice.secret.isEmpty())
        co_return fail(nobodyHere(place));
    const Secret asked = voice.secret;
    const QPointer<Accounts> alive(this);
    const hub::Identity identity{voice.name, asked.token};
    const hub::HubClient client(m_network, place, identity);
    const auto answer = co_await hub::whoAmI(client, cancel);
    if (!answer)
        co_return fail(answer.error());
    if (alive)
        learn(place, {answer->name, asked, nullptr}, *answer);
    Account account;
    account.origin = place.origin();
    account.name = answer->name;
    account.who = *answer;
    account.placeName = place.name;
    account.endpoint = place.endpoint;
    co_return account;
}

void Accounts::learn(const hub::Place& place, const Voice& voice, const hub::WhoAmI& who)
{
    const QString key = keyOf(place.origin(), digestOf(voice.secret.token));
    const bool isNew = m_known.insert_or_assign(key, who).second;
    // A token of the environment is known at the next start before it is asked.
    persist([key, object = who.raw](AccountBook& book) { book.seen.insert(key, object); });
    if (!isNew)
        return;
    Q_EMIT identityChanged(place.origin());
    Q_EMIT changed(place.origin());
}

QString Accounts::speaker(const hub::Place& place) const
{
    return voiceAt(place.origin()).name;
}

QString Accounts::speaker(const hub::Place& place, const RepoId& repo) const
{
    const QString chosen = m_book.repositories.value(repositoryKey(place.origin(), repo));
    if (!chosen.isEmpty() && !namedVoice(place.origin(), chosen).secret.isEmpty())
        return chosen;
    return speaker(place);
}

bool Accounts::mayShow(const QString& origin, const QString& account) const
{
    if (account.isEmpty())
        return true;
    const Voice voice = voiceAt(origin);
    if (!voice.secret.isEmpty() &&
        (isSameName(voice.name, account) || account == QLatin1Char('#') + digestOf(voice.secret.token)))
        return true;
    // Who speaks for a repository here shows what they do with it.
    for (auto it = m_book.repositories.cbegin(); it != m_book.repositories.cend(); ++it) {
        if (it.key().startsWith(origin + QLatin1Char(' ')) && isSameName(it.value(), account))
            return !namedVoice(origin, account).secret.isEmpty();
    }
    return false;
}

Account Accounts::accountOf(const BookEntry& entry) const
{
    Account account;
    account.origin = entry.origin;
    account.name = entry.name;
    account.kept = entry.kept;
    account.placeName = entry.placeName;
    account.endpoint = entry.endpoint;
    account.oauth = entry.oauth;
    const QString key = keyOf(entry.origin, entry.name);
    account.hasToken = m_secrets.contains(key);
    if (const auto problem = m_problems.find(key); problem != m_problems.end())
        account.problem = problem->second;
    const auto who = m_known.find(keyOf(entry.origin, entry.digest));
    account.who = who == m_known.end() ? hub::WhoAmI() : who->second;
    account.who.name = entry.name;
    return account;
}

std::optional<Account> Accounts::environmentAccount(const hub::Place& place) const
{
    const Voice voice = environmentVoice(place.origin());
    const auto who = voice.secret.isEmpty() ? std::nullopt : known(place.origin(), voice);
    if (!who)
        return std::nullopt;
    Account account;
    account.origin = place.origin();
    account.name = who->name;
    account.who = *who;
    account.placeName = place.name;
    account.endpoint = place.endpoint;
    return account;
}

QList<Account> Accounts::all() const
{
    QList<Account> accounts;
    for (const BookEntry& entry : m_book.entries)
        accounts.append(accountOf(entry));
    for (const hub::Place& place : {thisComputer(), hub::Place::fromEnvironment()}) {
        const auto account = environmentAccount(place);
        if (account && !m_book.find(place.origin(), account->name))
            accounts.prepend(*account);
    }
    return accounts;
}

QList<Account> Accounts::all(const hub::Place& place) const
{
    QList<Account> accounts = all();
    accounts.removeIf([&](const Account& account) { return account.origin != place.origin(); });
    return accounts;
}

void Accounts::persist(const std::function<void(AccountBook&)>& change)
{
    change(m_book);
    if (m_options.folder.isEmpty())
        return;
    m_writer.start([file = m_options.folder + QStringLiteral("/accounts.json"), change] {
        if (const auto written = AccountBook::change(file, change); !written)
            qCWarning(lcHub) << "accounts are not remembered:" << written.error().message();
    });
}

void Accounts::tell(const QString& origin, const QString& before)
{
    Q_EMIT identityChanged(origin);
    if (voiceAt(origin).name != before)
        Q_EMIT switched(origin);
    Q_EMIT changed(origin);
}

void Accounts::choose(const QString& origin, const QString& name)
{
    m_chosen.insert(origin, name);
    const BookEntry* entry = m_book.find(origin, name);
    if (entry && entry->kept == Kept::Session)
        return; // at the next start they are not there
    persist([origin, name](AccountBook& book) { book.current.insert(origin, name); });
}

void Accounts::use(const hub::Place& place, const QString& name)
{
    const QString before = voiceAt(place.origin()).name;
    choose(place.origin(), name);
    tell(place.origin(), before);
}

void Accounts::useFor(const hub::Place& place, const RepoId& repo, const QString& name)
{
    const QString key = repositoryKey(place.origin(), repo);
    persist([key, name](AccountBook& book) {
        if (name.isEmpty())
            book.repositories.remove(key);
        else
            book.repositories.insert(key, name);
    });
    Q_EMIT identityChanged(place.origin());
    Q_EMIT changed(place.origin());
}

void Accounts::setClientId(const QString& id)
{
    if (std::exchange(m_clientId, id.trimmed()) != m_clientId)
        Q_EMIT clientIdChanged();
}

} // namespace vitrine::account
