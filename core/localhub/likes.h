#pragma once

#include "core/localhub/accounts.h"
#include "core/localhub/repositories.h"

namespace vitrine::localhub {

/// One like, in a list.
struct Like {
    qint64 cursor = 0; ///< where the next page begins
    qint64 repo = 0;   ///< row
    qint64 created = 0;
    User user;
};

/// Who likes what, and what people watch (protocol 2.11). Lists begin with the newest, and hold one more than
/// \p limit where there is more; \p before is the cursor of the last one (0: the first page).
class Likes {
public:
    Likes(Database& database, Repositories& repositories) : m_database(database), m_repositories(repositories)
    {
    }

    /// Likes, or no longer; doing it twice changes nothing. The counter of the repository follows.
    Result<void> set(const RepoRecord& repo, qint64 user, bool likes);
    QList<Like> ofRepository(const RepoRecord& repo, qint64 before, int limit) const;
    QList<Like> ofUser(qint64 user, qint64 before, int limit) const;
    /// Of public repositories.
    int countOf(qint64 user) const;

    /// \param type "org", "user" or "repo"; \param target its _id
    Result<void> watch(qint64 user, const QList<QPair<QString, QString>>& add,
                       const QList<QPair<QString, QString>>& remove);
    QList<QPair<QString, QString>> watchedBy(qint64 user) const; ///< type, target

private:
    Database& m_database;
    Repositories& m_repositories;
};

} // namespace vitrine::localhub
