#pragma once

#include "core/account/accessrecord.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace vitrine::account {

class Accounts;
class Places;

/// Requests for access to gated repositories that were made, or seen, from here: kept in a file (0600), per
/// place and account; what was written into their forms is kept only while the program runs. Whoever speaks
/// for a repository (Accounts::speaker()) is who asks. GUI thread.
class AccessDesk : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds firstWatch{30}; ///< between two looks at what waits; grows…
    static constexpr std::chrono::seconds lastWatch{300}; ///< …up to this

    /// \param file where requests are kept; empty: nothing outlives the program
    AccessDesk(Places& places, Accounts& accounts, QString file, QObject* parent = nullptr);
    ~AccessDesk() override;

    /// Those that whoever speaks now may see, the latest first.
    QList<AccessRecord> records() const;
    std::optional<AccessRecord> find(const hub::Place& place, const RepoId& repo) const;

    /// Where whoever speaks stands at the gate of \p repo, asked anew.
    QCoro::Task<Result<hub::Access>> check(hub::Place place, RepoId repo, net::CancelToken cancel);
    /// The same for a request of the list, as the account that made it. \return kind NotFound where its place
    /// is not there any more
    QCoro::Task<Result<hub::Access>> check(AccessRecord record, net::CancelToken cancel);
    /// Asks for access. \return the state that follows, once the place shows it
    QCoro::Task<Result<hub::Access>> ask(hub::Place place, RepoId repo, QList<hub::GateAnswer> answers,
                                         net::CancelToken cancel);
    /// Takes back what is pending. \return the state that follows
    QCoro::Task<Result<hub::Access>> withdraw(hub::Place place, RepoId repo, net::CancelToken cancel);
    QCoro::Task<Result<hub::Access>> withdraw(AccessRecord record, net::CancelToken cancel);

    /// Whether granted() shall come when \p repo opens: it is looked for while the program runs.
    void setWantsDownload(const hub::Place& place, const RepoId& repo, const QString& revision, bool wanted);
    /// Takes a request off the list; the place is not asked.
    void forget(const AccessRecord& record);

    /// What was written into the form of \p repo and not sent yet.
    QMap<QString, QString> draft(const hub::Place& place, const RepoId& repo) const;
    void setDraft(const hub::Place& place, const RepoId& repo, const QMap<QString, QString>& draft);

    /// Begins to look at the requests whose files are wanted; call once those who listen are there.
    void watch();
    /// Waits until all is on the disk. Blocking.
    void settle() { m_writer.waitForDone(); }

Q_SIGNALS:
    void changed();
    /// The place answered \p access about \p repo, to whoever asked as \p account.
    void seen(const QString& origin, const QString& account, const vitrine::RepoId& repo,
              vitrine::hub::AccessState state);
    /// The files of a request with wantsDownload can be read now; comes once.
    void granted(const vitrine::account::AccessRecord& record);

private:
    using Checked = Result<hub::Access>;
    AccessRecord* entry(const QString& origin, const QString& account, const RepoId& repo);
    AccessRecord* entryOrNew(const QString& origin, const QString& account, const RepoId& repo);
    std::optional<hub::Place> placeOf(const QString& origin) const;
    QString key(const hub::Place& place, const RepoId& repo) const;
    QCoro::Task<QString> speaker(hub::Place place, RepoId repo, net::CancelToken cancel);
    QCoro::Task<Checked> checkAs(hub::Place place, QString account, RepoId repo, net::CancelToken cancel);
    QCoro::Task<Checked> withdrawAs(hub::Place place, QString account, RepoId repo, net::CancelToken cancel);
    void note(const QString& origin, const QString& account, const RepoId& repo, const hub::Access& access);
    void look();
    void save();

    Places& m_places;
    Accounts& m_accounts;
    QString m_file;
    QList<AccessRecord> m_records;
    QHash<QString, QMap<QString, QString>> m_drafts;
    QTimer m_watch;
    net::CancelSource m_cancel;
    bool m_watching = false;
    QThreadPool m_writer; ///< one thread: changes in their order
};

} // namespace vitrine::account
