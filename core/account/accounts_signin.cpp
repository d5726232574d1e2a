// Signing in and out, and the tokens of those who are remembered.
#include "core/account/accounts.h"

#include "core/base/log.h"
#include "core/hub/oauth.h"

#include <QCoreApplication>
#include <QPointer>

namespace vitrine::account {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

constexpr qint64 prolongBefore = 24 * 3600; // seconds

Error noToken()
{
    return Error::make(ErrorKind::Invalid, Text::tr("This is not a token."),
                       Text::tr("A token is one word and begins with hf_. Copy it again."));
}

Error cannotKeep()
{
    return Error::make(
        ErrorKind::Invalid, Text::tr("The token file belongs to the Hub alone."),
        Text::tr("Other programs would send this token to the wrong server. Use the keychain, or sign in "
                 "for this session."));
}

Error noKeychain()
{
    return Error::make(
        ErrorKind::Failed, Text::tr("This computer has no keychain that answers."),
        Text::tr("Keep the token in the file of the hf command line, or sign in for this session."));
}

QString sectionOf(const Newcomer& newcomer)
{
    if (!newcomer.section.isEmpty())
        return newcomer.section;
    const QString& name = newcomer.who.token.name;
    return newcomer.oauth || name.isEmpty() ? QStringLiteral("oauth-") + newcomer.who.name : name;
}

} // namespace

std::shared_ptr<TokenStore> Accounts::sharedStoreOf(Kept kept) const
{
    switch (kept) {
    case Kept::Keychain:
        return m_options.keychain;
    case Kept::File:
        return m_fileStore;
    case Kept::Environment:
    case Kept::Session:
        break;
    }
    return nullptr;
}

QCoro::Task<void> Accounts::load()
{
    const QPointer<Accounts> alive(this);
    ++m_loading;
    const QList<BookEntry> entries = m_book.entries;
    for (const BookEntry& entry : entries) {
        const QString key = keyOf(entry.origin, entry.name);
        const auto store = sharedStoreOf(entry.kept);
        if (!store || m_secrets.contains(key))
            continue;
        const auto secret = co_await store->read(entry.kept == Kept::File ? entry.section : key);
        if (!alive)
            co_return;
        if (!m_book.find(entry.origin, entry.name) || m_secrets.contains(key))
            continue; // signed out, or in anew, while the store was asked
        const QString before = voiceAt(entry.origin).name;
        if (secret)
            m_secrets.insert_or_assign(key, *secret);
        else
            m_problems.insert_or_assign(key, secret.error());
        tell(entry.origin, before);
    }
    co_await prolong();
    if (!alive)
        co_return;
    --m_loading;
    m_prolonging.start();
}

QCoro::Task<Result<Newcomer>> Accounts::ask(hub::Place place, Secret secret, net::CancelToken cancel)
{
    secret.token = hub::cleanToken(secret.token);
    if (secret.isEmpty())
        co_return fail(noToken());
    const hub::Identity identity{{}, secret.token};
    const hub::HubClient client(m_network, place, identity);
    const auto who = co_await hub::whoAmI(client, cancel);
    if (!who)
        co_return fail(who.error());
    co_return Newcomer{place, secret, *who, false, {}};
}

QCoro::Task<Result<void>> Accounts::keep(Newcomer newcomer, Kept kept, QString section)
{
    if (kept == Kept::Session)
        co_return {};
    if (kept == Kept::Environment || (kept == Kept::File && !mayUseFile(newcomer.place)))
        co_return fail(cannotKeep());
    const auto store = sharedStoreOf(kept);
    if (!store)
        co_return fail(noKeychain());
    // What was found in the file stays as it stands there.
    if (kept == Kept::File && !newcomer.section.isEmpty())
        co_return {};
    const QString key = kept == Kept::File ? section : keyOf(newcomer.place.origin(), newcomer.who.name);
    co_return co_await store->write(key, newcomer.secret);
}

QCoro::Task<Result<void>> Accounts::add(Newcomer newcomer, Kept kept)
{
    const QPointer<Accounts> alive(this);
    const QString origin = newcomer.place.origin();
    const QString section = sectionOf(newcomer);
    const auto written = co_await keep(newcomer, kept, section);
    if (!written || !alive)
        co_return written;
    std::optional<BookEntry> old;
    if (const BookEntry* known = m_book.find(origin, newcomer.who.name))
        old = *known;
    const QString before = voiceAt(origin).name;
    const QString digest = digestOf(newcomer.secret.token);
    BookEntry entry{origin,
                    newcomer.who.name,
                    newcomer.place.endpoint,
                    newcomer.place.name,
                    kept,
                    kept == Kept::File ? section : QString(),
                    newcomer.oauth,
                    digest,
                    newcomer.who.raw};
    const QString key = keyOf(origin, entry.name);
    m_secrets.insert_or_assign(key, newcomer.secret);
    m_problems.erase(key);
    m_known.insert_or_assign(keyOf(origin, digest), newcomer.who);
    persist([entry](AccountBook& book) { book.put(entry); });
    choose(origin, entry.name);
    if (entry.oauth)
        m_prolonging.start();
    tell(origin, before);
    // Where they were kept before, nothing of them stays.
    if (const auto store =
            old && (old->kept != kept || old->section != entry.section) ? sharedStoreOf(old->kept) : nullptr)
        (void)co_await store->remove(old->kept == Kept::File ? old->section : key);
    co_return {};
}

QCoro::Task<Result<void>> Accounts::remove(QString origin, QString name)
{
    const QPointer<Accounts> alive(this);
    const BookEntry* known = m_book.find(origin, name);
    const QString before = voiceAt(origin).name;
    if (!known) { // of the environment: its token is not ours
        choose(origin, {});
        Q_EMIT gone(origin, name);
        tell(origin, before);
        co_return {};
    }
    const BookEntry entry = *known;
    const QString key = keyOf(origin, entry.name);
    if (const auto store = sharedStoreOf(entry.kept)) {
        const auto removed = co_await store->remove(entry.kept == Kept::File ? entry.section : key);
        if (!removed || !alive)
            co_return removed;
    }
    const bool spoke = before == entry.name;
    m_secrets.erase(key);
    m_problems.erase(key);
    persist([entry](AccountBook& book) { book.drop(entry.origin, entry.name); });
    if (spoke)
        choose(origin, {});
    Q_EMIT gone(origin, entry.name);
    tell(origin, before);
    co_return {};
}

QCoro::Task<bool> Accounts::hasKeychain()
{
    const auto keychain = m_options.keychain;
    if (!keychain)
        co_return false;
    co_return co_await keychain->isAvailable();
}

bool Accounts::mayUseFile(const hub::Place& place) const
{
    return m_fileStore && place.origin() == hub::Place::fromEnvironment().origin();
}

QList<FoundToken> Accounts::found(const hub::Place& place) const
{
    if (!mayUseFile(place))
        return {};
    const auto isKnown = [&](const QString& token) {
        return std::any_of(m_book.entries.begin(), m_book.entries.end(), [&](const BookEntry& entry) {
            return entry.origin == place.origin() && entry.digest == digestOf(token);
        });
    };
    const HfTokenFiles files(m_options.hfTokenFile);
    const QString active = files.active();
    QList<FoundToken> tokens;
    bool activeListed = active.isEmpty() || isKnown(active);
    for (const HfToken& token : files.sections()) {
        const bool isActive = token.secret.token == active;
        activeListed |= isActive;
        if (!isKnown(token.secret.token))
            tokens.append({token.section, isActive});
    }
    if (!activeListed)
        tokens.prepend({{}, true});
    return tokens;
}

QCoro::Task<Result<Newcomer>> Accounts::askFound(hub::Place place, FoundToken token, net::CancelToken cancel)
{
    const HfTokenFiles files(m_options.hfTokenFile);
    Secret secret{files.active(), {}, {}};
    for (const HfToken& known : files.sections()) {
        if (!token.section.isEmpty() && known.section == token.section)
            secret = known.secret;
    }
    auto newcomer = co_await ask(place, secret, cancel);
    if (newcomer)
        newcomer->section = token.section;
    co_return newcomer;
}

QCoro::Task<void> Accounts::prolong()
{
    const QPointer<Accounts> alive(this);
    const QList<BookEntry> entries = m_book.entries;
    for (const BookEntry& entry : entries) {
        if (entry.oauth)
            co_await prolongOne(entry);
        if (!alive)
            co_return;
    }
}

QCoro::Task<void> Accounts::prolongOne(BookEntry entry)
{
    const QPointer<Accounts> alive(this);
    const QString key = keyOf(entry.origin, entry.name);
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end() || m_clientId.isEmpty())
        co_return;
    const Secret old = found->second;
    const bool due =
        old.expiresAt.isValid() && QDateTime::currentDateTimeUtc().secsTo(old.expiresAt) < prolongBefore;
    if (!due || old.refreshToken.isEmpty())
        co_return;
    const hub::Place place{hub::Place::Kind::Other, entry.placeName, entry.endpoint};
    const hub::Identity nobody;
    const hub::HubClient client(m_network, place, nobody);
    const auto token = co_await hub::refreshOAuth(client, m_clientId, old.refreshToken, {});
    if (!alive)
        co_return;
    // Whoever signed out or in anew meanwhile is not brought back.
    const auto still = m_secrets.find(key);
    if (!m_book.find(entry.origin, entry.name) || still == m_secrets.end() ||
        still->second.token != old.token)
        co_return;
    if (!token) {
        qCWarning(lcHub) << "a sign-in could not be prolonged:" << token.error().message();
        if (token.error().kind == ErrorKind::SignIn)
            m_problems.insert_or_assign(key, token.error());
        Q_EMIT changed(entry.origin);
        co_return;
    }
    const Secret fresh{token->accessToken, token->refreshToken, token->expiresAt};
    const QString before = voiceAt(entry.origin).name;
    m_secrets.insert_or_assign(key, fresh);
    m_problems.erase(key);
    if (const auto who = m_known.find(keyOf(entry.origin, entry.digest)); who != m_known.end())
        m_known.insert_or_assign(keyOf(entry.origin, digestOf(fresh.token)), who->second);
    entry.digest = digestOf(fresh.token);
    persist([entry](AccountBook& book) { book.put(entry); });
    tell(entry.origin, before);
    if (const auto store = sharedStoreOf(entry.kept)) {
        const auto kept = co_await store->write(entry.kept == Kept::File ? entry.section : key, fresh);
        if (!kept)
            qCWarning(lcHub) << "a prolonged sign-in is not kept:" << kept.error().message();
    }
}

} // namespace vitrine::account
