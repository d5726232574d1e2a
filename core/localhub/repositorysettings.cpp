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
    const auto record = find(id);
    if (!record)
        return missing(id);
    const auto set = change(record->row, "UPDATE repos SET private = ?2 WHERE row = ?1",
                            [isPrivate](Statement& update) { update.bind(2, isPrivate); });
    return set.map([](const RepoRecord&) {});
}

Result<void> Repositories::setDisabled(const RepoId& id, bool disabled)
{
    const auto record = find(id);
    if (!record)
        return missing(id);
    const auto set = change(record->row, "UPDATE repos SET disabled = ?2 WHERE row = ?1",
                            [disabled](Statement& update) { update.bind(2, disabled); });
    return set.map([](const RepoRecord&) {});
}

Result<void> Repositories::setGated(const RepoId& id, const QString& mode)
{
    const auto record = find(id);
    if (!record)
        return missing(id);
    if (!mode.isEmpty() && mode != QLatin1String("auto") && mode != QLatin1String("manual"))
        return fail(ErrorKind::Invalid, tr("“%1” is not a way to gate a repository.").arg(mode),
                    tr("Use auto or manual."));
    const auto set = change(record->row, "UPDATE repos SET gated = ?2 WHERE row = ?1",
                            [&mode](Statement& update) { update.bind(2, mode); });
    return set.map([](const RepoRecord&) {});
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

} // namespace vitrine::localhub
