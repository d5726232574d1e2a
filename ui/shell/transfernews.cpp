#include "ui/shell/transfernews.h"

#include "core/hub/huburl.h"
#include "core/storage/following.h"
#include "ui/shell/addresses.h"
#include "ui/shell/services.h"
#include "ui/widgets/toast.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTimer>

namespace vitrine::ui {

using storage::Download;
using storage::DownloadStatus;

namespace {

/// The desktop shows it or not; nobody waits for an answer.
void notifyDesktop(const QString& title, const QString& text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call << QStringLiteral("Vitrine") << 0U << QStringLiteral("vitrine") << title << text << QStringList()
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("vitrine")}} << -1;
    bus.send(call);
}

bool isOpen(const Download& download)
{
    return download.status == DownloadStatus::Running || download.status == DownloadStatus::Queued;
}

} // namespace

TransferTotal transferTotal(const QList<Download>& downloads)
{
    TransferTotal total;
    qint64 done = 0;
    qint64 all = 0;
    for (const Download& download : downloads) {
        total.failed += download.status == DownloadStatus::Failed;
        if (!isOpen(download))
            continue;
        ++total.open;
        total.bytesPerSecond += download.bytesPerSecond;
        done += download.doneBytes;
        all += download.totalBytes;
    }
    if (all > 0)
        total.part = qBound(0.0, double(done) / double(all), 1.0);
    return total;
}

TransferNews::TransferNews(Services& services, Toast& toast, QObject* parent)
    : QObject(parent), m_services(services), m_toast(toast)
{
    for (const Download& download : services.downloads.downloads())
        m_known.insert(download.id, download.status);
    connect(&services.downloads, &storage::DownloadQueue::added, this, &TransferNews::look);
    connect(&services.downloads, &storage::DownloadQueue::changed, this, &TransferNews::look);
    connect(&services.downloads, &storage::DownloadQueue::removed, this,
            [this](const QString& id) { m_known.remove(id); });
    connect(&services.following, &storage::Following::news, this,
            [this](const storage::FollowedRepo& followed) { m_changed.append(followed.repo.id()); });
    connect(&services.following, &storage::Following::checkingChanged, this, &TransferNews::tellChanged);
    // What goes on is said once the window is there.
    QTimer::singleShot(0, this, &TransferNews::greet);
}

void TransferNews::greet()
{
    const int open = transferTotal(m_services.downloads.downloads()).open;
    if (open > 0)
        m_toast.say(open == 1 ? tr("A download goes on where it stopped.")
                              : tr("%1 downloads go on where they stopped.").arg(open));
}

void TransferNews::farewell()
{
    const int open = transferTotal(m_services.downloads.downloads()).open;
    if (open == 0)
        return;
    const QString title =
        open == 1 ? tr("A download waits for you") : tr("%1 downloads wait for you").arg(open);
    const QString text = tr("What has arrived is kept. It goes on when Vitrine is started again.");
    notifyDesktop(title, text);
    Q_EMIT notified(title, text);
}

// One word for all that a round of questions found.
void TransferNews::tellChanged()
{
    if (m_changed.isEmpty() || m_services.following.isChecking())
        return;
    const QStringList changed = std::exchange(m_changed, {});
    tell(changed.size() == 1
             ? tr("%1 has changed").arg(changed.first())
             : tr("%n repositories that you follow have changed", nullptr, static_cast<int>(changed.size())),
         {}, m_shown.startsWith(QLatin1String("vitrine:following")));
}

void TransferNews::look(const QString& id)
{
    const auto download = m_services.downloads.find(id);
    if (!download)
        return;
    const DownloadStatus now = download->status;
    const auto before = m_known.constFind(id);
    const bool fresh = before != m_known.constEnd() && before.value() != now;
    m_known.insert(id, now);
    if (!fresh)
        return;
    const RepoId& repo = download->request.repo;
    const bool inList = m_shown == QLatin1String("vitrine:transfers");
    const bool onItsPage = repositoryOf(m_shown) == hub::HubUrl::repository(repo).address();
    if (now == DownloadStatus::Done)
        tell(tr("%1 is downloaded").arg(repo.id()), {}, inList || onItsPage);
    else if (now == DownloadStatus::Failed && download->error)
        tell(tr("The download of %1 stopped").arg(repo.id()), download->error->what, inList);
}

void TransferNews::tell(const QString& title, const QString& text, bool isShown)
{
    if (!m_toast.window()->isActiveWindow()) {
        notifyDesktop(title, text);
        Q_EMIT notified(title, text);
    } else if (!isShown) {
        m_toast.say(text.isEmpty() ? title : title + QStringLiteral(". ") + text);
    }
}

} // namespace vitrine::ui
