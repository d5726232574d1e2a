#include "core/storage/accountqueue.h"

#include "core/account/accounts.h"

namespace vitrine::storage {

namespace {

bool lacksRight(const Download& download)
{
    if (download.status != DownloadStatus::Failed || !download.error)
        return false;
    switch (download.error->kind) {
    case ErrorKind::SignIn:
    case ErrorKind::Forbidden:
    case ErrorKind::Gated:
    case ErrorKind::NotFound: // how a place hides what one may not see
        return true;
    default:
        return false;
    }
}

} // namespace

AccountQueue::AccountQueue(DownloadQueue& queue, account::Accounts& accounts, QObject* parent)
    : DownloadQueue(parent), m_queue(queue), m_accounts(accounts)
{
    const QList<Download> all = queue.downloads();
    for (const Download& download : all) {
        if (isShown(download))
            m_shown.insert(download.id);
    }
    connect(&queue, &DownloadQueue::added, this, &AccountQueue::look);
    connect(&queue, &DownloadQueue::changed, this, [this](const QString& id) {
        if (m_shown.contains(id))
            Q_EMIT changed(id);
    });
    connect(&queue, &DownloadQueue::removed, this, [this](const QString& id) {
        if (m_shown.remove(id))
            Q_EMIT removed(id);
    });
    connect(&accounts, &account::Accounts::changed, this, &AccountQueue::lookAgain);
    connect(&accounts, &account::Accounts::identityChanged, this, &AccountQueue::tryAgain,
            Qt::QueuedConnection); // after everybody has new clients
}

bool AccountQueue::isShown(const Download& download) const
{
    return m_accounts.mayShow(download.request.place.origin(), download.request.account);
}

QString AccountQueue::add(const DownloadRequest& asked)
{
    DownloadRequest request = asked;
    if (request.account.isEmpty())
        request.account = m_accounts.speaker(request.place, request.repo);
    return m_queue.add(request);
}

void AccountQueue::clearFinished()
{
    const QList<Download> shown = downloads();
    for (const Download& download : shown) {
        if (download.status == DownloadStatus::Done)
            m_queue.cancel(download.id);
    }
}

QList<Download> AccountQueue::downloads() const
{
    QList<Download> all = m_queue.downloads();
    all.removeIf([this](const Download& download) { return !isShown(download); });
    return all;
}

std::optional<Download> AccountQueue::find(const QString& id) const
{
    auto download = m_queue.find(id);
    return download && isShown(*download) ? download : std::nullopt;
}

void AccountQueue::look(const QString& id)
{
    const auto download = find(id);
    if (!download || m_shown.contains(id))
        return;
    m_shown.insert(id);
    Q_EMIT added(id);
}

void AccountQueue::lookAgain()
{
    QSet<QString> now;
    const QList<Download> shown = downloads();
    for (const Download& download : shown)
        now.insert(download.id);
    const QSet<QString> gone = m_shown - now;
    m_shown &= now;
    for (const QString& id : gone)
        Q_EMIT removed(id);
    for (const Download& download : shown)
        look(download.id);
}

void AccountQueue::tryAgain(const QString& origin)
{
    const QList<Download> all = m_queue.downloads();
    for (const Download& download : all) {
        const DownloadRequest& request = download.request;
        if (request.place.origin() == origin && lacksRight(download) &&
            !m_accounts.identity(request.place, request.account).token.isEmpty())
            m_queue.resume(download.id);
    }
}

} // namespace vitrine::storage
