#pragma once

#include "core/hub/hubclient.h"
#include "core/net/network.h"
#include "core/storage/downloadqueue.h"
#include "core/storage/filefetch.h"

#include <functional>
#include <memory>

namespace vitrine::storage {

/// Who speaks to a place for an account; called in the queue's thread. May return null: the download fails
/// with SignIn.
using ClientProvider =
    std::function<std::shared_ptr<hub::HubClient>(const hub::Place& place, const QString& account)>;

struct QueueOptions {
    QString dataFolder;    ///< holds downloads.sqlite, and the caches of places that share none
    QString cacheFolder;   ///< the person's choice for the Hub (HfCache::rootFor)
    int parallel = 3;      ///< downloads at once
    qint64 speedLimit = 0; ///< bytes a second
    FetchOptions fetch;
};

/// The queue in SQLite. What waited or ran when the last process ended starts again by itself. Downloads that
/// failed because nothing could be reached start again when it can. The data folder's owner makes it (see
/// DataFolderOwner). \p network must outlive it; destroying it stops transfers, whose partial files stay.
/// \return kind Failed or DiskFull where the database cannot be opened
Result<std::unique_ptr<DownloadQueue>> makeDownloadQueue(net::Network& network, ClientProvider provider,
                                                         QueueOptions options);

} // namespace vitrine::storage
