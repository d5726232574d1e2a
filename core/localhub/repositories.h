#pragma once

#include "core/base/repoid.h"
#include "core/base/result.h"
#include "core/localhub/catalog.h"
#include "core/localhub/database.h"
#include "core/localhub/datafolder.h"
#include "core/localhub/gitrepository.h"
#include "core/localhub/objectstore.h"

#include <QJsonObject>

#include <array>
#include <mutex>
#include <optional>

namespace vitrine::localhub {

/// A repository as the database has it.
struct RepoRecord {
    qint64 row = 0;
    QString oid; ///< 24 hex digits, for good
    RepoId id;   ///< in the spelling it was made with
    bool isPrivate = false;
    bool disabled = false;
    QString gated;       ///< "auto", "manual", or empty
    qint64 created = 0;  ///< milliseconds since 1970
    qint64 modified = 0; ///< milliseconds since 1970
    QByteArray head;     ///< commit of main
    qint64 downloads = 0;
    qint64 likes = 0;
    QJsonObject facts; ///< of the files of main (facts.h)

    bool discussionsDisabled = false;
    QString discussionsSorting;     ///< as PUT settings names it; empty: as made
    bool orgMembersGated = false;   ///< the gate stops members of the organization too (protocol 7.2)
    QString gatedNotificationsMode; ///< "bulk", "real-time", or empty
    QString gatedNotificationsEmail;

    qint64 creator = 0;       ///< user row; 0: imported
    qint64 resourceGroup = 0; ///< row; 0: in none

    bool isGated() const { return !gated.isEmpty(); }
};

/// All repositories of a data folder: their rows in the database, their git repositories, and the catalogs
/// that make lists fast. May be used from several threads.
class Repositories {
public:
    Repositories(Database& database, const DataFolder& folder);

    /// Fills the catalogs from the database.
    void load();

    std::optional<RepoRecord> find(const RepoId& id) const;
    /// Where a name of the past leads now.
    std::optional<RepoId> movedTo(const RepoId& id) const;
    /// In the order of \p rows; those that are gone are left out.
    QList<RepoRecord> byRows(const QList<qint64>& rows) const;
    const Catalog& catalog(RepoType type) const { return m_catalogs[static_cast<size_t>(type)]; }
    int countOf(RepoType type, const QString& owner, const PrivateView& view) const;

    Result<GitRepository> git(const RepoRecord& record) const;
    const ObjectStore& objects() const { return m_objects; }

    /// Makes an empty one: one commit with .gitattributes. \return kind Conflict where the name is taken
    Result<RepoRecord> create(const RepoId& id, const QString& user);
    /// Takes over the state of main: head and derived facts. Call after every commit.
    Result<RepoRecord> refresh(const RepoRecord& record);
    Result<void> remove(const RepoId& id);
    Result<void> rename(const RepoId& from, const RepoId& to);
    Result<void> setPrivate(const RepoId& id, bool isPrivate);
    Result<void> setDisabled(const RepoId& id, bool disabled);
    Result<void> setGated(const RepoId& id, const QString& mode);
    /// Takes over what PUT settings changes beside visibility and gate: discussions…, orgMembersGated and
    /// gatedNotifications… of \p record.
    Result<void> setOptions(const RepoRecord& record);
    Result<void> setCounters(const RepoId& id, qint64 downloads, qint64 likes);
    void countDownload(const RepoRecord& record);

    QString accessState(const RepoRecord& record, qint64 user) const; ///< "" for none
    Result<void> setAccessState(const RepoRecord& record, qint64 user, const QString& state);

    /// Held while a branch is being moved.
    std::mutex& writing() { return m_writing; }

private:
    Catalog& catalogOf(RepoType type) { return m_catalogs[static_cast<size_t>(type)]; }
    Result<void> store(const RepoRecord& record);

    Database& m_database;
    DataFolder m_folder;
    ObjectStore m_objects;
    std::array<Catalog, 3> m_catalogs;
    std::mutex m_writing;
};

/// The word under which the catalog of Spaces keeps what one uses. \param kind "models" or "datasets"
QString usesTag(const char* kind, const QString& id);

/// The .gitattributes of a new repository (protocol 5.7).
QByteArray defaultAttributes(RepoType type);

} // namespace vitrine::localhub
