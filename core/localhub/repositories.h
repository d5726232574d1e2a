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
#include <functional>
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

/// What a new repository starts with.
struct NewRepository {
    QString user; ///< who makes it; empty: its owner
    bool isPrivate = false;
    qint64 resourceGroup = 0;                ///< row; 0: in none
    QList<QPair<QString, QByteArray>> files; ///< path and content, beside .gitattributes
};

/// All repositories of a data folder: their rows in the database, their git repositories, and the catalogs
/// that make lists fast. May be used from several threads.
class Repositories {
public:
    Repositories(Database& database, const DataFolder& folder);

    /// Fills the catalogs from the database. Where main is not what the database says (the process ended
    /// between the two), the database is put right.
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

    /// Makes one of a single commit: .gitattributes and what \p start says. \return kind Conflict where the
    /// name is taken
    Result<RepoRecord> create(const RepoId& id, const NewRepository& start);
    Result<RepoRecord> create(const RepoId& id, const QString& user)
    {
        return create(id, NewRepository{user, false, 0, {}});
    }
    /// Takes over the state of main: head and derived facts. Call after every commit.
    Result<RepoRecord> refresh(const RepoRecord& record);
    Result<void> remove(const RepoId& id);
    /// One made from \p source: its commits, branches and tags, without its discussions. Call with writing()
    /// held. \return kind Conflict where the name is taken
    Result<RepoRecord> duplicate(const RepoRecord& source, const RepoId& id, const QString& user,
                                 bool isPrivate);
    /// All of a type, private ones too.
    QList<RepoRecord> everyOf(RepoType type) const;
    Result<void> rename(const RepoId& from, const RepoId& to);
    Result<void> setPrivate(const RepoId& id, bool isPrivate);
    Result<void> setDisabled(const RepoId& id, bool disabled);
    Result<void> setGated(const RepoId& id, const QString& mode);
    /// Takes over what PUT settings changes beside visibility and gate: discussions…, orgMembersGated and
    /// gatedNotifications… of \p record.
    Result<void> setOptions(const RepoRecord& record);
    Result<void> setCounters(const RepoId& id, qint64 downloads, qint64 likes);
    void countDownload(const RepoRecord& record);
    /// Takes over into the lists what the database says of it now.
    void publish(qint64 row);

    /// Held while a branch is being moved.
    std::mutex& writing() { return m_writing; }

private:
    Catalog& catalogOf(RepoType type) { return m_catalogs[static_cast<size_t>(type)]; }
    Result<RepoRecord> change(qint64 row, const char* sql, const std::function<void(Statement&)>& bind);
    QByteArray headOf(const RepoRecord& record) const;

    Database& m_database;
    DataFolder m_folder;
    ObjectStore m_objects;
    std::array<Catalog, 3> m_catalogs;
    std::mutex m_writing;
    std::mutex m_changing; ///< row and catalog change together
};

/// The word under which the catalog of Spaces keeps what one uses. \param kind "models" or "datasets"
QString usesTag(const char* kind, const QString& id);

/// The .gitattributes of a new repository (protocol 5.7).
QByteArray defaultAttributes(RepoType type);

} // namespace vitrine::localhub
