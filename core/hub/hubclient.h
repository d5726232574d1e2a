#pragma once

#include "core/base/repoid.h"
#include "core/base/revision.h"
#include "core/hub/filemeta.h"
#include "core/hub/place.h"
#include "core/hub/repoinfo.h"
#include "core/hub/repoquery.h"
#include "core/net/canceltoken.h"

#include <QCoroTask>

#include <memory>

namespace vitrine::net {
class Network;
}

namespace vitrine::hub {

class ReplyCache;
struct ApiSession;

/// Where a value may come from. CacheOnly answers at once, with kind Offline where nothing is stored.
enum class Freshness { Network, CacheOnly };

/// A value and its age. Network falls back to what is stored where the place cannot be reached.
template <typename T>
struct Fresh {
    T value;
    QDateTime fetchedAt;
    bool fromCache = false;
};

/// One place as one identity: what everybody reads of repositories. Everything else of the API is free
/// functions by family, which take a client. Call from any thread with an event loop; tasks resume there.
/// Replies are parsed outside the caller's thread.
class HubClient {
public:
    /// \param cache where replies are kept, keyed by place and account; may be null: nothing is kept
    HubClient(net::Network& network, Place place, Identity identity, ReplyCache* cache = nullptr);
    ~HubClient();
    Q_DISABLE_COPY_MOVE(HubClient)

    const Place& place() const;
    const Identity& identity() const;
    /// For the families of calls beside this class (gate.h, discussions.h, …): they share its place and
    /// token.
    const std::shared_ptr<ApiSession>& session() const;

    QCoro::Task<Result<Fresh<RepoPage>>> list(RepoQuery query, Freshness freshness, net::CancelToken cancel);
    /// The page behind RepoPage::next.
    QCoro::Task<Result<Fresh<RepoPage>>> listNext(RepoType type, QUrl next, net::CancelToken cancel);
    QCoro::Task<Result<Fresh<RepoInfo>>> info(RepoId repo, Revision revision, Freshness freshness,
                                              net::CancelToken cancel);
    /// README.md as it is; kind NotFound where there is none.
    QCoro::Task<Result<Fresh<QByteArray>>> readme(RepoId repo, Revision revision, Freshness freshness,
                                                  net::CancelToken cancel);
    /// All entries below \p folder (empty: the root), every page of them.
    QCoro::Task<Result<Fresh<QList<TreeEntry>>>> tree(RepoId repo, Revision revision, QString folder,
                                                      bool recursive, bool withCommits, Freshness freshness,
                                                      net::CancelToken cancel);
    QCoro::Task<Result<Fresh<Refs>>> refs(RepoId repo, Freshness freshness, net::CancelToken cancel);
    QCoro::Task<Result<Fresh<CommitPage>>> commits(RepoId repo, Revision revision, int page,
                                                   Freshness freshness, net::CancelToken cancel);
    /// Content of one file, whole or \p length bytes from \p offset (length -1: to the end), at most 32 MiB.
    QCoro::Task<Result<QByteArray>> fileBytes(RepoId repo, Revision revision, QString path, qint64 offset,
                                              qint64 length, net::CancelToken cancel);
    /// Metadata of a file before its download (protocol section 4.3), counted as one.
    /// \return FileMeta::exists false where the place says that this commit has no such file
    QCoro::Task<Result<FileMeta>> headFile(RepoId repo, Revision revision, QString path,
                                           net::CancelToken cancel);
    /// The request that fetches the bytes from \p offset on (length -1: to the end), for Network::stream().
    /// The token goes along only where meta.url is of this place.
    net::Request contentRequest(const FileMeta& meta, qint64 offset = 0, qint64 length = -1) const;
    /// A picture or text from any address (cards with remote images, after consent): never with a token
    /// unless the address is a file of this place.
    QCoro::Task<Result<QByteArray>> remoteBytes(QUrl url, qint64 maximum, net::CancelToken cancel);
    /// Whether the place answers at all.
    QCoro::Task<Result<void>> ping(net::CancelToken cancel);

    /// {endpoint}/{webPath}/resolve/{revision}/{path}
    QUrl resolveUrl(const RepoId& repo, const Revision& revision, const QString& path) const;
    /// The page a browser would show.
    QUrl webUrl(const RepoId& repo) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::hub
