#include "core/localhub/repositories_p.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/localhub/facts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace vitrine::localhub {

namespace {

constexpr const char* columns =
    "SELECT row, oid, type, name, private, disabled, gated, created, modified, head, "
    "downloads, likes, facts, discussions_disabled, discussions_sorting, org_members_gated, "
    "gated_notifications_mode, gated_notifications_email, creator, resource_group FROM repos ";

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

RepoRecord recordOf(const Statement& row)
{
    RepoRecord record;
    record.row = row.integer(0);
    record.oid = row.text(1);
    const QString name = row.text(3);
    record.id = RepoId{static_cast<RepoType>(row.integer(2)), name.section(QLatin1Char('/'), 0, -2),
                       name.section(QLatin1Char('/'), -1)};
    record.isPrivate = row.integer(4) != 0;
    record.disabled = row.integer(5) != 0;
    record.gated = row.text(6);
    record.created = row.integer(7);
    record.modified = row.integer(8);
    record.head = row.bytes(9);
    record.downloads = row.integer(10);
    record.likes = row.integer(11);
    record.facts = QJsonDocument::fromJson(row.bytes(12)).object();
    record.discussionsDisabled = row.integer(13) != 0;
    record.discussionsSorting = row.text(14);
    record.orgMembersGated = row.integer(15) != 0;
    record.gatedNotificationsMode = row.text(16);
    record.gatedNotificationsEmail = row.text(17);
    record.creator = row.integer(18);
    record.resourceGroup = row.integer(19);
    return record;
}

QStringList usedBy(const RepoRecord& record)
{
    QStringList tags;
    for (const char* kind : {"models", "datasets"}) {
        for (const QString& id : json::strings(record.facts.value(QLatin1String(kind))))
            tags.append(usesTag(kind, id));
    }
    return tags;
}

CatalogItem itemOf(const RepoRecord& record)
{
    CatalogItem item;
    item.row = record.row;
    item.id = record.id.id();
    item.tags = json::strings(record.facts.value(QLatin1String("tags")));
    if (record.id.type == RepoType::Space)
        item.tags += usedBy(record);
    item.downloads = record.downloads;
    item.likes = record.likes;
    item.created = record.created;
    item.modified = record.modified;
    item.parameters =
        record.facts.value(QLatin1String("safetensors")).toObject().value(QLatin1String("total")).toInteger();
    item.isPrivate = record.isPrivate;
    item.gated = record.isGated();
    return item;
}

} // namespace

QString usesTag(const char* kind, const QString& id)
{
    return QStringLiteral("uses %1:%2").arg(QLatin1String(kind), id.toLower());
}

QByteArray defaultAttributes(RepoType type)
{
    static const QByteArray model = "*.7z *.arrow *.bin *.bz2 *.ckpt *.ftz *.gz *.h5 *.joblib *.lfs.* "
                                    "*.mlmodel *.model *.msgpack *.npy *.npz "
                                    "*.onnx *.ot *.parquet *.pb *.pickle *.pkl *.pt *.pth *.rar "
                                    "*.safetensors saved_model/**/* *.tar.* *.tar "
                                    "*.tflite *.tgz *.wasm *.xz *.zip *.zst *tfevents*";
    static const QByteArray media =
        " *.pcm *.sam *.raw *.aac *.flac *.mp3 *.ogg *.wav *.bmp *.gif *.png *.tiff *.jpg "
        "*.jpeg *.webp *.mp4 *.webm";
    QByteArray text;
    const QByteArray patterns = type == RepoType::Dataset ? model + media : model;
    for (const QByteArray& pattern : patterns.split(' '))
        text += pattern + " filter=lfs diff=lfs merge=lfs -text\n";
    return text;
}

Repositories::Repositories(Database& database, const DataFolder& folder)
    : m_database(database), m_folder(folder), m_objects(folder.objectsPath(), folder.temporaryPath())
{
}

void Repositories::load()
{
    Database::Lease connection(m_database);
    Statement all(connection, (QByteArray(columns) + "ORDER BY downloads DESC").constData());
    QList<RepoRecord> behind;
    while (all.step()) {
        const RepoRecord record = recordOf(all);
        catalogOf(record.id.type).put(itemOf(record));
        if (headOf(record) != record.head)
            behind.append(record);
    }
    all.reset();
    for (const RepoRecord& record : std::as_const(behind)) {
        if (const auto fresh = refresh(record); !fresh)
            qCWarning(lcLocalHub).noquote() << record.id.id() << fresh.error().message();
    }
}

/// Where main is. Reads one small file: at the start this is asked of every repository.
QByteArray Repositories::headOf(const RepoRecord& record) const
{
    QFile loose(m_folder.repositoryPath(record.oid) + QStringLiteral("/refs/heads/main"));
    if (loose.open(QIODevice::ReadOnly))
        return loose.read(100).trimmed();
    const auto git = this->git(record);
    return git ? git->resolve(QStringLiteral("refs/heads/main")).value_or(record.head) : record.head;
}

std::optional<RepoRecord> Repositories::find(const RepoId& id) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, (QByteArray(columns) + "WHERE type = ?1 AND key = ?2").constData());
    statement.bind(1, static_cast<int>(id.type)).bind(2, id.id().toLower());
    return statement.step() ? std::optional(recordOf(statement)) : std::nullopt;
}

std::optional<RepoId> Repositories::movedTo(const RepoId& id) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, "SELECT name FROM redirects JOIN repos ON repos.row = redirects.repo "
                                    "WHERE redirects.type = ?1 AND redirects.key = ?2");
    statement.bind(1, static_cast<int>(id.type)).bind(2, id.id().toLower());
    if (!statement.step())
        return std::nullopt;
    const auto target = RepoId::parse(statement.text(0), id.type);
    return target ? std::optional(*target) : std::nullopt;
}

QList<RepoRecord> Repositories::everyOf(RepoType type) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, (QByteArray(columns) + "WHERE type = ?1").constData());
    statement.bind(1, static_cast<int>(type));
    QList<RepoRecord> records;
    while (statement.step())
        records.append(recordOf(statement));
    return records;
}

QList<RepoRecord> Repositories::byRows(const QList<qint64>& rows) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, (QByteArray(columns) + "WHERE row = ?1").constData());
    QList<RepoRecord> records;
    for (const qint64 row : rows) {
        statement.bind(1, row);
        if (statement.step())
            records.append(recordOf(statement));
        statement.reset();
    }
    return records;
}

int Repositories::countOf(RepoType type, const QString& owner, const PrivateView& view) const
{
    CatalogQuery query;
    query.author = owner;
    query.view = view;
    query.limit = 1'000'000;
    return static_cast<int>(catalog(type).find(query).rows.size());
}

Result<GitRepository> Repositories::git(const RepoRecord& record) const
{
    return GitRepository::open(m_folder.repositoryPath(record.oid));
}

namespace {

Result<QList<GitRepository::NewFile>> firstTree(const GitRepository& git, RepoType type,
                                                const NewRepository& start)
{
    QList<GitRepository::NewFile> tree;
    QList<QPair<QString, QByteArray>> files{{QStringLiteral(".gitattributes"), defaultAttributes(type)}};
    files += start.files;
    for (const auto& [path, content] : std::as_const(files)) {
        const auto blob = git.writeBlob(content);
        if (!blob)
            return fail(blob.error());
        tree.append({path, *blob});
    }
    return tree;
}

} // namespace

Result<RepoRecord> Repositories::create(const RepoId& id, const NewRepository& start)
{
    if (find(id))
        return fail(ErrorKind::Conflict, tr("There is a repository %1 already.").arg(id.id()));
    RepoRecord record;
    record.oid = newObjectId();
    record.id = id;
    record.created = record.modified = QDateTime::currentSecsSinceEpoch() * 1000; // as precise as git
    const auto git = GitRepository::create(m_folder.repositoryPath(record.oid));
    if (!git)
        return fail(git.error());
    const auto tree = firstTree(*git, id.type, start);
    if (!tree)
        return fail(tree.error());
    const QString author = !start.user.isEmpty() ? start.user : id.owner.isEmpty() ? id.name : id.owner;
    const auto commit =
        git->commit(QStringLiteral("main"), {}, *tree, author, QStringLiteral("initial commit"), {});
    if (!commit)
        return fail(commit.error());
    {
        Database::Transaction transaction(m_database);
        Statement(transaction, "DELETE FROM redirects WHERE type = ?1 AND key = ?2")
            .bind(1, static_cast<int>(id.type))
            .bind(2, id.id().toLower())
            .run();
        Statement insert(transaction,
                         "INSERT INTO repos (oid, type, name, key, created, modified, creator, private, "
                         "resource_group) VALUES (?1, ?2, ?3, ?4, ?5, ?5, "
                         "COALESCE((SELECT row FROM users WHERE key = ?6), 0), ?7, ?8)");
        insert.bind(1, record.oid).bind(2, static_cast<int>(id.type)).bind(3, id.id());
        insert.bind(4, id.id().toLower()).bind(5, record.created).bind(6, start.user.toLower());
        insert.bind(7, start.isPrivate).bind(8, start.resourceGroup);
        if (!insert.run())
            return notWritten();
        record.row = transaction.lastRow();
        if (!transaction.commit())
            return notWritten();
    }
    return refresh(record);
}

Result<RepoRecord> Repositories::refresh(const RepoRecord& record)
{
    const auto git = this->git(record);
    if (!git)
        return fail(git.error());
    const auto head = git->resolve(QStringLiteral("main"));
    if (!head)
        return fail(head.error());
    const auto snapshot = Snapshot::of(*git, m_objects, *head);
    const auto commit = git->commitInfo(*head);
    if (!snapshot || !commit)
        return fail(!snapshot ? snapshot.error() : commit.error());
    const QByteArray facts = json::compact(deriveFacts(record.id.type, *snapshot));
    const qint64 modified = commit->date.toMSecsSinceEpoch();
    return change(record.row, "UPDATE repos SET head = ?2, modified = ?3, facts = ?4 WHERE row = ?1",
                  [&](Statement& update) { update.bind(2, *head).bind(3, modified).bind(4, facts); });
}

/// Changes a row, and shows the catalog what came of it before anybody else changes it.
Result<RepoRecord> Repositories::change(qint64 row, const char* sql,
                                        const std::function<void(Statement&)>& bind)
{
    const std::lock_guard changing(m_changing);
    {
        Database::Transaction transaction(m_database);
        Statement update(transaction, sql);
        bind(update.bind(1, row));
        if (!update.run() || !transaction.commit())
            return notWritten();
    }
    const QList<RepoRecord> fresh = byRows({row});
    if (fresh.isEmpty())
        return fail(ErrorKind::NotFound, tr("The repository is gone."));
    catalogOf(fresh.first().id.type).put(itemOf(fresh.first()));
    return fresh.first();
}

Result<void> Repositories::remove(const RepoId& id)
{
    const auto record = find(id);
    if (!record)
        return missing(id);
    const std::lock_guard changing(m_changing);
    Database::Transaction transaction(m_database);
    if (!Statement(transaction, "DELETE FROM repos WHERE row = ?1").bind(1, record->row).run() ||
        !transaction.commit())
        return notWritten();
    catalogOf(id.type).remove(record->row);
    QDir(m_folder.repositoryPath(record->oid)).removeRecursively();
    return {};
}

Result<void> Repositories::rename(const RepoId& from, const RepoId& to)
{
    const auto record = find(from);
    if (!record)
        return missing(from);
    const auto taken = find(to);
    if (taken && taken->row != record->row)
        return fail(ErrorKind::Conflict, tr("There is a repository %1 already.").arg(to.id()));
    const std::lock_guard changing(m_changing);
    {
        Database::Transaction transaction(m_database);
        Statement move(transaction,
                       "UPDATE repos SET name = ?1, key = ?2, resource_group = ?4 WHERE row = ?3");
        move.bind(1, to.id()).bind(2, to.id().toLower()).bind(3, record->row);
        const bool stays = from.owner.compare(to.owner, Qt::CaseInsensitive) == 0;
        move.bind(4, stays ? record->resourceGroup : 0); // groups belong to an organization
        Statement clear(transaction, "DELETE FROM redirects WHERE type = ?1 AND key = ?2");
        clear.bind(1, static_cast<int>(to.type)).bind(2, to.id().toLower());
        Statement redirect(transaction,
                           "INSERT OR REPLACE INTO redirects (type, key, repo) VALUES (?1, ?2, ?3)");
        redirect.bind(1, static_cast<int>(from.type)).bind(2, from.id().toLower()).bind(3, record->row);
        const bool respelled = taken.has_value();
        if (!move.run() || !clear.run() || (!respelled && !redirect.run()) || !transaction.commit())
            return notWritten();
    }
    catalogOf(to.type).put(itemOf(*find(to)));
    return {};
}

void Repositories::publish(qint64 row)
{
    const QList<RepoRecord> records = byRows({row});
    if (!records.isEmpty())
        catalogOf(records.first().id.type).put(itemOf(records.first()));
}

Result<void> Repositories::setCounters(const RepoId& id, qint64 downloads, qint64 likes)
{
    const auto record = find(id);
    if (!record)
        return missing(id);
    const auto set = change(record->row, "UPDATE repos SET downloads = ?2, likes = ?3 WHERE row = ?1",
                            [&](Statement& update) { update.bind(2, downloads).bind(3, likes); });
    return set.map([](const RepoRecord&) {});
}

} // namespace vitrine::localhub
