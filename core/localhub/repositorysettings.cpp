#include "core/localhub/repositories_p.h"

#include <QCoreApplication>

// Who may see a repository, and how often it was fetched.
namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

} // namespace

tl::unexpected<Error> missing(const RepoId& id)
{
    return fail(ErrorKind::NotFound, tr("There is no repository %1.").arg(id.id()));
}

tl::unexpected<Error> notWritten()
{
    return fail(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
}

Result<void> Repositories::setPrivate(const RepoId& id, bool isPrivate)
{
    auto record = find(id);
    if (!record)
        return missing(id);
    record->isPrivate = isPrivate;
    return store(*record);
}

Result<void> Repositories::setDisabled(const RepoId& id, bool disabled)
{
    auto record = find(id);
    if (!record)
        return missing(id);
    record->disabled = disabled;
    return store(*record);
}

Result<void> Repositories::setGated(const RepoId& id, const QString& mode)
{
    auto record = find(id);
    if (!record)
        return missing(id);
    if (!mode.isEmpty() && mode != QLatin1String("auto") && mode != QLatin1String("manual"))
        return fail(ErrorKind::Invalid, tr("“%1” is not a way to gate a repository.").arg(mode),
                    tr("Use auto or manual."));
    record->gated = mode;
    return store(*record);
}

Result<void> Repositories::setOptions(const RepoRecord& record)
{
    Database::Transaction transaction(m_database);
    Statement update(
        transaction,
        "UPDATE repos SET discussions_disabled = ?1, discussions_sorting = ?2, org_members_gated "
        "= ?3, gated_notifications_mode = ?4, gated_notifications_email = ?5 WHERE row = ?6");
    update.bind(1, record.discussionsDisabled).bind(2, record.discussionsSorting);
    update.bind(3, record.orgMembersGated).bind(4, record.gatedNotificationsMode);
    update.bind(5, record.gatedNotificationsEmail).bind(6, record.row);
    if (!update.run() || !transaction.commit())
        return notWritten();
    return {};
}

void Repositories::countDownload(const RepoRecord& record)
{
    Database::Transaction transaction(m_database);
    Statement(transaction, "UPDATE repos SET downloads = downloads + 1 WHERE row = ?1")
        .bind(1, record.row)
        .run();
    transaction.commit();
    catalogOf(record.id.type).addDownload(record.row);
}

QString Repositories::accessState(const RepoRecord& record, qint64 user) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, "SELECT state FROM access WHERE repo = ?1 AND user = ?2");
    statement.bind(1, record.row).bind(2, user);
    return statement.step() ? statement.text(0) : QString();
}

Result<void> Repositories::setAccessState(const RepoRecord& record, qint64 user, const QString& state)
{
    Database::Transaction transaction(m_database);
    Statement clear(transaction, "DELETE FROM access WHERE repo = ?1 AND user = ?2");
    clear.bind(1, record.row).bind(2, user);
    Statement insert(transaction, "INSERT INTO access (repo, user, state) VALUES (?1, ?2, ?3)");
    insert.bind(1, record.row).bind(2, user).bind(3, state);
    if (!clear.run() || (!state.isEmpty() && !insert.run()) || !transaction.commit())
        return notWritten();
    return {};
}

} // namespace vitrine::localhub
