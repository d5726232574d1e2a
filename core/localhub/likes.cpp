#include "core/localhub/likes.h"

#include "core/localhub/repositories_p.h"

#include <QDateTime>

#include <limits>

namespace vitrine::localhub {

namespace {

qint64 orLast(qint64 before)
{
    return before > 0 ? before : std::numeric_limits<qint64>::max();
}

} // namespace

Result<void> Likes::set(const RepoRecord& repo, qint64 user, bool likes)
{
    {
        Database::Transaction transaction(m_database);
        Statement known(transaction, "SELECT 1 FROM likes WHERE user = ?1 AND repo = ?2");
        known.bind(1, user).bind(2, repo.row);
        if (known.step() == likes)
            return {};
        Statement change(transaction, likes ? "INSERT INTO likes (user, repo, created) VALUES (?1, ?2, ?3)"
                                            : "DELETE FROM likes WHERE user = ?1 AND repo = ?2");
        change.bind(1, user).bind(2, repo.row).bind(3, QDateTime::currentMSecsSinceEpoch());
        Statement count(transaction, "UPDATE repos SET likes = MAX(0, likes + ?1) WHERE row = ?2");
        count.bind(1, likes ? 1 : -1).bind(2, repo.row);
        if (!change.run() || !count.run() || !transaction.commit())
            return notWritten();
    }
    m_repositories.publish(repo.row);
    return {};
}

QList<Like> Likes::ofRepository(const RepoRecord& repo, qint64 before, int limit) const
{
    Database::Lease connection(m_database);
    Statement rows(connection,
                   "SELECT likes.rowid, likes.created, u.row, u.oid, u.name, u.fullname, u.is_pro FROM likes "
                   "JOIN users AS u ON u.row = likes.user WHERE likes.repo = ?1 AND likes.rowid < ?2 "
                   "ORDER BY likes.rowid DESC LIMIT ?3");
    rows.bind(1, repo.row).bind(2, orLast(before)).bind(3, limit + 1);
    QList<Like> likes;
    while (rows.step()) {
        Like like{rows.integer(0), repo.row, rows.integer(1), {}};
        like.user.row = rows.integer(2);
        like.user.oid = rows.text(3);
        like.user.name = rows.text(4);
        like.user.fullname = rows.text(5);
        like.user.isPro = rows.integer(6) != 0;
        likes.append(like);
    }
    return likes;
}

QList<Like> Likes::ofUser(qint64 user, qint64 before, int limit) const
{
    Database::Lease connection(m_database);
    Statement rows(connection, "SELECT rowid, repo, created FROM likes WHERE user = ?1 AND rowid < ?2 "
                               "ORDER BY rowid DESC LIMIT ?3");
    rows.bind(1, user).bind(2, orLast(before)).bind(3, limit + 1);
    QList<Like> likes;
    while (rows.step())
        likes.append({rows.integer(0), rows.integer(1), rows.integer(2), {}});
    return likes;
}

int Likes::countOf(qint64 user) const
{
    Database::Lease connection(m_database);
    Statement count(connection, "SELECT COUNT(*) FROM likes JOIN repos ON repos.row = likes.repo "
                                "WHERE likes.user = ?1 AND NOT repos.private");
    count.bind(1, user);
    return count.step() ? static_cast<int>(count.integer(0)) : 0;
}

Result<void> Likes::watch(qint64 user, const QList<QPair<QString, QString>>& add,
                          const QList<QPair<QString, QString>>& remove)
{
    Database::Transaction transaction(m_database);
    bool good = true;
    const auto each = [&](const char* sql, const QList<QPair<QString, QString>>& targets) {
        for (const auto& [type, target] : targets)
            good = good && Statement(transaction, sql).bind(1, user).bind(2, type).bind(3, target).run();
    };
    each("INSERT OR IGNORE INTO watches (user, type, target) VALUES (?1, ?2, ?3)", add);
    each("DELETE FROM watches WHERE user = ?1 AND type = ?2 AND target = ?3", remove);
    if (!good || !transaction.commit())
        return notWritten();
    return {};
}

QList<QPair<QString, QString>> Likes::watchedBy(qint64 user) const
{
    Database::Lease connection(m_database);
    Statement rows(connection, "SELECT type, target FROM watches WHERE user = ?1 ORDER BY type, target");
    rows.bind(1, user);
    QList<QPair<QString, QString>> watched;
    while (rows.step())
        watched.append({rows.text(0), rows.text(1)});
    return watched;
}

} // namespace vitrine::localhub
