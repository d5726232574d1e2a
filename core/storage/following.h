#pragma once

#include "core/hub/hubclient.h"
#include "core/storage/followrecords.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace vitrine::storage {

/// Asks places whether what is followed has changed, gently: one question after the other with a pause
/// between, at the start and every half hour. The replies' cache makes them If-None-Match. GUI thread.
class Following : public QObject {
    Q_OBJECT

public:
    /// How a place is asked now. No client: it is not to be asked (it is not open, not known any more).
    struct Voice {
        std::shared_ptr<hub::HubClient> client;
        QString account; ///< name of who speaks; what others follow is not asked for
    };
    using VoiceAt = std::function<Voice(const QString& origin)>;

    struct Pace {
        std::chrono::milliseconds first = std::chrono::seconds(10); ///< after start()
        std::chrono::milliseconds every = std::chrono::minutes(30);
        std::chrono::milliseconds gap = std::chrono::seconds(3); ///< at most 20 questions a minute
    };

    Following(const QString& file, VoiceAt voice, Pace pace, QObject* parent = nullptr);
    ~Following() override;

    /// Begins to ask by itself.
    void start();
    /// Asks for all of one account now, at the same pace; F5.
    void check(const QString& origin, const QString& account);
    bool isChecking() const { return m_asked || !m_queue.isEmpty(); }

    QList<FollowedRepo> list(const QString& origin, const QString& account) const;
    std::optional<FollowedRepo> find(const QString& origin, const QString& account, const RepoId& repo) const;
    /// How many of them have changed.
    int changedCount(const QString& origin, const QString& account) const;

    /// \param commit of main that the person sees now; empty: the next check takes what it finds as known
    Result<void> follow(const QString& origin, const QString& account, const RepoId& repo,
                        const QString& commit);
    /// Puts back what unfollow() took away.
    Result<void> restore(const FollowedRepo& followed);
    Result<void> unfollow(const FollowedRepo& followed);
    /// The person knows the newest commit now. \return as it was before, for restore()
    std::optional<FollowedRepo> markSeen(const QString& origin, const QString& account, const RepoId& repo);

Q_SIGNALS:
    void changed();
    void checkingChanged();
    /// Something is new since the last check.
    void news(const vitrine::storage::FollowedRepo& followed);

private:
    void checkAll();
    void askNext();
    void take(FollowedRepo followed, const Result<hub::Fresh<hub::RepoInfo>>& reply);
    void dropPlace(const QString& origin);

    FollowRecords m_records;
    VoiceAt m_voice;
    Pace m_pace;
    QTimer m_round;
    QTimer m_gap;
    QList<FollowedRepo> m_queue;
    std::optional<FollowedRepo> m_asked; ///< under way
    net::CancelSource m_closing;
};

} // namespace vitrine::storage
