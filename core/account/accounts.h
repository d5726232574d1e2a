#pragma once

#include "core/account/accountbook.h"
#include "core/account/hftokens.h"
#include "core/account/tokenstore.h"
#include "core/base/repoid.h"
#include "core/hub/whoami.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>

namespace vitrine::account {

/// Someone who can speak at a place.
struct Account {
    QString origin; ///< of the place (hub::Place::origin())
    QString name;   ///< at that place
    hub::WhoAmI who;
    Kept kept = Kept::Environment;
    QString placeName;
    QUrl endpoint;
    bool oauth = false;
    bool hasToken = true;         ///< false: it could not be read, see \p problem, or is not read yet
    std::optional<Error> problem; ///< why it cannot speak: sign in again
};

/// Someone whose token a place has just accepted, and who is not kept yet.
struct Newcomer {
    hub::Place place;
    Secret secret;
    hub::WhoAmI who;
    bool oauth = false;
    QString section; ///< found in `stored_tokens` under this name; empty: not from there
};

/// A token of the Hugging Face tools that was found; the token itself stays inside.
struct FoundToken {
    QString section;       ///< in `stored_tokens`; empty: the token file alone
    bool isActive = false; ///< the one that `hf` uses now
};

struct AccountsOptions {
    QString folder;                       ///< of accounts.json; empty: nothing outlives the program
    std::shared_ptr<TokenStore> keychain; ///< null: there is none
    QString hfTokenFile;                  ///< hub::tokenFile(); empty: the tools' files are left alone
    QString thisComputerToken;            ///< file with the token of this computer's own hub; empty: none
};

/// Who speaks at which place. Tokens stay inside. GUI thread.
///
/// At a place speaks, in this order: who was chosen while the program runs; HF_TOKEN; who was chosen before
/// (nobody, where that was chosen); the token file of the Hugging Face tools; nobody. HF_TOKEN and the token
/// file only for Place::fromEnvironment().
class Accounts : public QObject {
    Q_OBJECT

public:
    explicit Accounts(net::Network& network, AccountsOptions options = {}, QObject* parent = nullptr);
    ~Accounts() override;

    /// Who asks at \p place: the account of that name, or (empty) the current one. An empty token: nobody.
    hub::Identity identity(const hub::Place& place, const QString& name = {}) const;
    /// The current account of a place, once the place has said who it is; nothing: nobody, or not known yet.
    std::optional<Account> current(const hub::Place& place) const;
    /// The same, asked for where it is not known. \return kind SignIn where nobody speaks there
    QCoro::Task<Result<Account>> who(hub::Place place, net::CancelToken cancel);

    /// What things of whoever speaks are kept under: a name, "#" and a digest for a token whose owner is not
    /// known yet, or nothing for nobody. For a repository: the one chosen for it, where they are signed in.
    QString speaker(const hub::Place& place) const;
    QString speaker(const hub::Place& place, const RepoId& repo) const;
    /// Whether what is kept under \p account (see speaker()) may be shown now. What nobody made is
    /// everybody's.
    bool mayShow(const QString& origin, const QString& account) const;

    /// Everyone who is signed in, at all places or one; the environment's accounts too, once they are known.
    QList<Account> all() const;
    QList<Account> all(const hub::Place& place) const;

    /// Reads the tokens of those who are remembered; switched() follows where one of them speaks.
    QCoro::Task<void> load();
    bool isLoading() const { return m_loading > 0; }

    /// Asks \p place whose token this is; nothing is kept. \return kind SignIn where it is not accepted,
    /// Invalid where it is no token at all
    QCoro::Task<Result<Newcomer>> ask(hub::Place place, Secret secret, net::CancelToken cancel);
    /// Keeps them, and lets them speak. \return kind Invalid for Kept::File at another place than the
    /// environment's: other programs would send that token to the wrong server
    QCoro::Task<Result<void>> add(Newcomer newcomer, Kept kept);
    /// Signs out and forgets the token. An account of the environment is not used any more, but its token
    /// stays where it was.
    QCoro::Task<Result<void>> remove(QString origin, QString name);
    /// Lets someone speak at a place from now on; an empty name: nobody.
    void use(const hub::Place& place, const QString& name);
    /// The same for one repository; an empty name: whoever speaks at the place.
    void useFor(const hub::Place& place, const RepoId& repo, const QString& name);

    QCoro::Task<bool> hasKeychain();
    /// Whether \p place may use the token file of the Hugging Face tools.
    bool mayUseFile(const hub::Place& place) const;
    /// Tokens of the Hugging Face tools that are not in use here yet.
    QList<FoundToken> found(const hub::Place& place) const;
    QCoro::Task<Result<Newcomer>> askFound(hub::Place place, FoundToken token, net::CancelToken cancel);

    /// The client id for signing in by browser; empty: that is not offered.
    const QString& clientId() const { return m_clientId; }
    void setClientId(const QString& id);
    /// Prolongs sign-ins by browser that end within a day.
    QCoro::Task<void> prolong();
    net::Network& network() const { return m_network; }
    /// Waits until what was chosen is on the disk. Blocking.
    void settle() { m_writer.waitForDone(); }

Q_SIGNALS:
    /// Something about who speaks at the place became known or is another: what its pages show may be
    /// different.
    void changed(const QString& origin);
    /// Another account speaks at the place, or nobody: its pages load anew.
    void switched(const QString& origin);
    /// Clients made before hold an old identity.
    void identityChanged(const QString& origin);
    /// Someone signed out: what was kept for them alone goes.
    void gone(const QString& origin, const QString& name);
    /// The client id, or whether there is one.
    void clientIdChanged();

private:
    struct Voice {
        QString name;
        Secret secret;
        const BookEntry* entry = nullptr;
    };
    Voice voiceAt(const QString& origin) const;
    Voice environmentVoice(const QString& origin) const;
    QString environmentToken(const QString& origin) const;
    std::optional<Account> environmentAccount(const hub::Place& place) const;
    Voice namedVoice(const QString& origin, const QString& name) const;
    std::optional<hub::WhoAmI> known(const QString& origin, const Voice& voice) const;
    Account accountOf(const BookEntry& entry) const;
    void learn(const hub::Place& place, const Voice& voice, const hub::WhoAmI& who);
    void persist(const std::function<void(AccountBook&)>& change);
    void choose(const QString& origin, const QString& name);
    void tell(const QString& origin, const QString& before);
    std::shared_ptr<TokenStore> sharedStoreOf(Kept kept) const;
    QCoro::Task<Result<void>> keep(Newcomer newcomer, Kept kept, QString section);
    QCoro::Task<void> prolongOne(BookEntry entry);

    net::Network& m_network;
    AccountsOptions m_options;
    std::shared_ptr<TokenStore> m_fileStore;
    AccountBook m_book;
    QMap<QString, QString> m_chosen;        ///< origin -> name, while the program runs
    std::map<QString, Secret> m_secrets;    ///< by "origin name"
    std::map<QString, Error> m_problems;    ///< by "origin name"
    std::map<QString, hub::WhoAmI> m_known; ///< by "origin digest"
    QString m_clientId;
    QTimer m_prolonging;
    QThreadPool m_writer; ///< one thread: changes in the order they were made
    int m_loading = 0;
};

/// "origin name": what a token is kept under in a keychain.
QString keyOf(const QString& origin, const QString& name);

} // namespace vitrine::account
