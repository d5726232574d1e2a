#pragma once

#include "core/storage/downloadqueue.h"

#include <QLocalSocket>
#include <QUrl>

#include <functional>

namespace vitrine::storage {

/// How the owner would download from a place.
struct OwnerTerms {
    hub::Place place;
    QString account; ///< as in DownloadRequest
    QString token;   ///< of that account; only compared, never said
    QString cacheRoot;
};

/// The side of a data folder's owner where other programs of the same person ask for downloads: they go into
/// the owner's queue, are seen there by everyone, and the asker is told how far they are. Who goes away
/// without a word leaves its download to the queue. In the queue's thread.
class OwnerDesk : public QObject {
public:
    /// \param terms for an endpoint; nothing where the owner would not download from it now
    OwnerDesk(DownloadQueue& queue, std::function<std::optional<OwnerTerms>(const QUrl& endpoint)> terms,
              QObject* parent = nullptr);

    /// Takes over a connection whose first byte is '{' (ownertalk.h). Another user's is closed.
    void serve(QLocalSocket* socket);

private:
    class Talk;
    DownloadQueue& m_queue;
    std::function<std::optional<OwnerTerms>(const QUrl&)> m_terms;
};

} // namespace vitrine::storage
