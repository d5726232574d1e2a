#include "core/storage/following.h"

#include <algorithm>

namespace vitrine::storage {

namespace {

/// Errors that say nothing of the repository: the place is asked again another time.
bool isOfThePlace(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::RateLimited ||
           kind == ErrorKind::Server;
}

bool isSameRepo(const FollowedRepo& one, const FollowedRepo& other)
{
    return one.origin == other.origin && one.account == other.account && one.repo == other.repo;
}

} // namespace

Following::Following(const QString& file, VoiceAt voice, Pace pace, QObject* parent)
    : QObject(parent), m_records(file), m_voice(std::move(voice)), m_pace(pace)
{
    m_gap.setSingleShot(true);
    m_round.setSingleShot(true);
    connect(&m_gap, &QTimer::timeout, this, &Following::askNext);
    connect(&m_round, &QTimer::timeout, this, [this] {
        checkAll();
        m_round.start(m_pace.every);
    });
}

Following::~Following()
{
    m_closing.cancel();
}

void Following::start()
{
    m_round.start(m_pace.first);
}

void Following::checkAll()
{
    const QList<FollowedRepo> all = m_records.all();
    for (const FollowedRepo& followed : all) {
        const Voice voice = m_voice(followed.origin);
        if (voice.client && voice.account == followed.account)
            check(followed.origin, followed.account);
    }
}

void Following::check(const QString& origin, const QString& account)
{
    const bool idle = !isChecking();
    const QList<FollowedRepo> wanted = m_records.list(origin, account);
    for (const FollowedRepo& followed : wanted) {
        const bool waits = std::any_of(m_queue.begin(), m_queue.end(), [&](const FollowedRepo& queued) {
            return isSameRepo(queued, followed);
        });
        if (!waits && !(m_asked && isSameRepo(*m_asked, followed)))
            m_queue.append(followed);
    }
    if (!idle || m_queue.isEmpty())
        return;
    Q_EMIT checkingChanged();
    if (!m_gap.isActive())
        askNext();
}

void Following::askNext()
{
    if (m_asked)
        return;
    while (!m_queue.isEmpty()) {
        const FollowedRepo followed = m_queue.takeFirst();
        const Voice voice = m_voice(followed.origin);
        if (!voice.client || voice.account != followed.account ||
            !m_records.find(followed.origin, followed.account, followed.repo))
            continue;
        m_asked = followed;
        QCoro::connect(
            voice.client->info(followed.repo, {}, hub::Freshness::Network, m_closing.token()), this,
            [this, followed](const Result<hub::Fresh<hub::RepoInfo>>& reply) { take(followed, reply); });
        return;
    }
    Q_EMIT checkingChanged();
}

void Following::take(FollowedRepo asked, const Result<hub::Fresh<hub::RepoInfo>>& reply)
{
    m_asked.reset();
    m_gap.start(m_pace.gap);
    // Meanwhile it may have been marked as seen, or not be followed any more.
    auto followed = m_records.find(asked.origin, asked.account, asked.repo);
    if (!followed)
        return;
    if (!reply && reply.error().kind == ErrorKind::Cancelled)
        return;
    if ((!reply && isOfThePlace(reply.error().kind)) || (reply && reply->fromCache)) {
        dropPlace(asked.origin);
        return;
    }
    const QString known = followed->latest;
    followed->checkedAt = QDateTime::currentDateTimeUtc();
    followed->problem = reply ? QString() : errorKindName(reply.error().kind);
    if (reply) {
        const hub::RepoInfo& info = reply->value;
        followed->latest = info.commit;
        followed->latestAt = info.lastModified;
        followed->nowCalled = info.id.id() == asked.repo.id() ? QString() : info.id.id();
        if (followed->seen.isEmpty())
            followed->seen = info.commit;
    }
    (void)m_records.put(*followed);
    Q_EMIT changed();
    if (followed->isChanged() && followed->latest != known)
        Q_EMIT news(*followed);
}

void Following::dropPlace(const QString& origin)
{
    m_queue.removeIf([&](const FollowedRepo& queued) { return queued.origin == origin; });
}

QList<FollowedRepo> Following::list(const QString& origin, const QString& account) const
{
    return m_records.list(origin, account);
}

std::optional<FollowedRepo> Following::find(const QString& origin, const QString& account,
                                            const RepoId& repo) const
{
    return m_records.find(origin, account, repo);
}

int Following::changedCount(const QString& origin, const QString& account) const
{
    const QList<FollowedRepo> all = list(origin, account);
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const FollowedRepo& one) { return one.isChanged(); }));
}

Result<void> Following::follow(const QString& origin, const QString& account, const RepoId& repo,
                               const QString& commit)
{
    FollowedRepo followed;
    followed.origin = origin;
    followed.account = account;
    followed.repo = repo;
    followed.seen = commit;
    followed.latest = commit;
    followed.since = QDateTime::currentDateTimeUtc();
    return restore(followed);
}

Result<void> Following::restore(const FollowedRepo& followed)
{
    auto kept = m_records.put(followed);
    if (kept)
        Q_EMIT changed();
    return kept;
}

Result<void> Following::unfollow(const FollowedRepo& followed)
{
    auto gone = m_records.remove(followed);
    if (gone)
        Q_EMIT changed();
    return gone;
}

std::optional<FollowedRepo> Following::markSeen(const QString& origin, const QString& account,
                                                const RepoId& repo)
{
    const auto before = m_records.find(origin, account, repo);
    if (!before || before->latest.isEmpty())
        return std::nullopt;
    FollowedRepo now = *before;
    now.seen = now.latest;
    if (!restore(now))
        return std::nullopt;
    return before;
}

} // namespace vitrine::storage
