#include "core/storage/downloadqueue.h"

#include <QCoroTimer>
#include <QPointer>

namespace vitrine::storage {

DownloadQueue::~DownloadQueue() = default;

QCoro::Task<Result<QString>> DownloadQueue::wait(QString id, net::CancelToken cancel)
{
    const QPointer<DownloadQueue> self(this);
    while (self && !cancel.isCancelled()) {
        const auto download = self->find(id);
        if (!download)
            break; // taken off the list
        if (download->status == DownloadStatus::Done)
            co_return download->folder;
        if (download->status == DownloadStatus::Failed)
            co_return fail(download->error.value_or(Error()));
        co_await QCoro::sleepFor(std::chrono::milliseconds(20));
    }
    co_return fail(Error::cancelled());
}

} // namespace vitrine::storage
