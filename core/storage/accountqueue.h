#pragma once

#include "core/storage/downloadqueue.h"

#include <QSet>

namespace vitrine::account {
class Accounts;
}

namespace vitrine::storage {

/// A queue as whoever is signed in sees it: downloads of others go on, but are not shown. What is added is
/// whoever's who speaks at its place; what failed for want of a right is tried again when another token
/// speaks.
class AccountQueue : public DownloadQueue {
    Q_OBJECT

public:
    /// Both must outlive this.
    AccountQueue(DownloadQueue& queue, account::Accounts& accounts, QObject* parent = nullptr);

    QString add(const DownloadRequest& request) override;
    void pause(const QString& id) override { m_queue.pause(id); }
    void resume(const QString& id) override { m_queue.resume(id); }
    void cancel(const QString& id) override { m_queue.cancel(id); }
    void clearFinished() override;
    QList<Download> downloads() const override;
    std::optional<Download> find(const QString& id) const override;
    void setSpeedLimit(qint64 bytesPerSecond) override { m_queue.setSpeedLimit(bytesPerSecond); }
    void setCacheFolder(const QString& folder) override { m_queue.setCacheFolder(folder); }
    void setParallel(int count) override { m_queue.setParallel(count); }

private:
    bool isShown(const Download& download) const;
    void look(const QString& id);
    void lookAgain();
    void tryAgain(const QString& origin);

    DownloadQueue& m_queue;
    account::Accounts& m_accounts;
    QSet<QString> m_shown;
};

} // namespace vitrine::storage
