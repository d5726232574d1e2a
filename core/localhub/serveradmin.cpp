#include "core/localhub/accessrequests.h"
#include "core/localhub/server_p.h"

#include <QCoreApplication>

// What only the owner of the data folder does, beside the HTTP API.
namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

QString stateName(AccessState state)
{
    switch (state) {
    case AccessState::None:
        return {};
    case AccessState::Pending:
        return QStringLiteral("pending");
    case AccessState::Accepted:
        return QStringLiteral("accepted");
    case AccessState::Rejected:
        return QStringLiteral("rejected");
    case AccessState::Reset:
        return QStringLiteral("reset");
    }
    return {};
}

} // namespace

Result<void> Server::setPrivate(const RepoId& id, bool isPrivate)
{
    return d->open().and_then([&](Opened* data) { return data->repositories.setPrivate(id, isPrivate); });
}

Result<void> Server::setDisabled(const RepoId& id, bool disabled)
{
    return d->open().and_then([&](Opened* data) { return data->repositories.setDisabled(id, disabled); });
}

Result<void> Server::setGated(const RepoId& id, const QString& mode)
{
    return d->open().and_then([&](Opened* data) { return data->repositories.setGated(id, mode); });
}

Result<void> Server::setAccess(const RepoId& id, const QString& user, AccessState state)
{
    return d->open().and_then([&](Opened* data) -> Result<void> {
        const auto record = data->repositories.find(id);
        const auto account = data->accounts.user(user);
        if (!record || !account)
            return fail(ErrorKind::NotFound,
                        tr("There is no repository %1 or no user %2.").arg(id.id(), user));
        return AccessRequests(*data->database).set(*record, account->row, stateName(state));
    });
}

Result<void> Server::setCounters(const RepoId& id, qint64 downloads, qint64 likes)
{
    return d->open().and_then(
        [&](Opened* data) { return data->repositories.setCounters(id, downloads, likes); });
}

Result<void> Server::rename(const RepoId& from, const QString& newId)
{
    const auto to = RepoId::parse(newId, from.type);
    if (!to)
        return fail(to.error());
    return d->open().and_then([&](Opened* data) { return data->repositories.rename(from, *to); });
}

Result<void> Server::createRef(const RepoId& id, const QString& ref, const QString& revision)
{
    return d->open().and_then([&](Opened* data) -> Result<void> {
        const auto record = data->repositories.find(id);
        if (!record)
            return fail(ErrorKind::NotFound, tr("There is no repository %1.").arg(id.id()));
        const std::lock_guard writing(data->repositories.writing());
        const auto git = data->repositories.git(*record);
        if (!git)
            return fail(git.error());
        const auto commit = git->resolve(revision);
        return commit ? git->setRef(ref, *commit) : fail(commit.error());
    });
}

Result<void> Server::removeRepository(const RepoId& id)
{
    return d->open().and_then([&](Opened* data) { return data->repositories.remove(id); });
}

Result<void> Server::expireToken(const QByteArray& token)
{
    return d->open().and_then([&](Opened* data) { return data->accounts.expireToken(token); });
}

QStringList Server::waitingCodes()
{
    const auto data = d->open();
    return data ? OAuth(*(*data)->database, d->options.oauth).waitingCodes() : QStringList();
}

Result<void> Server::approveCode(const QString& userCode, const QString& user)
{
    return d->open().and_then([&](Opened* data) -> Result<void> {
        const auto account = data->accounts.user(user);
        if (!account)
            return fail(ErrorKind::NotFound, tr("There is no user %1.").arg(user));
        return OAuth(*data->database, d->options.oauth).approve(userCode, account->row);
    });
}

Result<void> Server::denyCode(const QString& userCode)
{
    return d->open().and_then(
        [&](Opened* data) { return OAuth(*data->database, d->options.oauth).deny(userCode); });
}

Result<void> Server::expireCode(const QString& userCode)
{
    return d->open().and_then(
        [&](Opened* data) { return OAuth(*data->database, d->options.oauth).expire(userCode); });
}

void Server::setRateLimits(std::optional<RateLimits> limits)
{
    d->limiter.set(std::move(limits));
}

} // namespace vitrine::localhub
