#include "core/hub/hubclient_p.h"

namespace vitrine::hub {

HubClient::HubClient(net::Network& network, Place place, Identity identity, ReplyCache* cache)
    : d(std::make_unique<Private>(
          Private{SessionPtr(new ApiSession{&network, std::move(place), std::move(identity), cache, {}})}))
{
}

HubClient::~HubClient() = default;

const Place& HubClient::place() const
{
    return d->session->place;
}

const Identity& HubClient::identity() const
{
    return d->session->identity;
}

const SessionPtr& HubClient::session() const
{
    return d->session;
}

QUrl HubClient::resolveUrl(const RepoId& repo, const Revision& revision, const QString& path) const
{
    return d->session->url('/' + repo.webPath().toLatin1() + "/resolve/" + revision.quoted() + '/' +
                           QUrl::toPercentEncoding(path, "/"));
}

QUrl HubClient::webUrl(const RepoId& repo) const
{
    return d->session->url('/' + repo.webPath().toLatin1());
}

namespace {

QCoro::Task<Result<void>> pingPlace(SessionPtr session, net::CancelToken cancel)
{
    net::Request request = session->request(session->url("/api/models", "limit=1"));
    request.patience = net::Patience::none();
    request.headTimeout = std::chrono::seconds(5);
    request.errorsAsReplies = true;
    const auto reply = co_await session->network->fetch(std::move(request), cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return {};
}

} // namespace

QCoro::Task<Result<void>> HubClient::ping(net::CancelToken cancel)
{
    return pingPlace(d->session, std::move(cancel));
}

} // namespace vitrine::hub
