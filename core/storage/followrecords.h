#pragma once

#include "core/base/repoid.h"
#include "core/base/result.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace vitrine::storage {

/// A repository that someone follows: the commit they know, and the newest one there is.
struct FollowedRepo {
    QString origin;  ///< of the place
    QString account; ///< who follows; empty: whoever uses this computer
    RepoId repo;
    QString seen;       ///< commit of main that the person knows; empty: not known yet
    QString latest;     ///< commit of main when last asked
    QDateTime latestAt; ///< when the repository last changed, as the place says
    QDateTime checkedAt;
    QDateTime since;
    QString problem;   ///< errorKindName() of the last check; empty: it went well
    QString nowCalled; ///< "owner/name" where it was renamed

    bool isChanged() const { return !seen.isEmpty() && !latest.isEmpty() && seen != latest; }
    friend bool operator==(const FollowedRepo&, const FollowedRepo&) = default;
};

/// Where followed repositories are kept (SQLite). GUI thread; each call takes under a millisecond.
class FollowRecords {
public:
    explicit FollowRecords(QString file);
    ~FollowRecords();
    Q_DISABLE_COPY_MOVE(FollowRecords)

    /// Adds, or replaces what is known of the same repository.
    Result<void> put(const FollowedRepo& followed);
    Result<void> remove(const FollowedRepo& followed);
    /// By name.
    QList<FollowedRepo> list(const QString& origin, const QString& account) const;
    std::optional<FollowedRepo> find(const QString& origin, const QString& account, const RepoId& repo) const;
    /// Of all places and accounts.
    QList<FollowedRepo> all() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::storage
