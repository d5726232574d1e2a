#include "core/hub/call.h"

#include "core/base/json.h"

namespace vitrine::hub {

QCoro::Task<Result<net::Reply>> call(SessionPtr session, net::Method method, QUrl url, QJsonValue body,
                                     net::CancelToken cancel)
{
    if (!session->network || cancel.isCancelled())
        co_return fail(Error::cancelled());
    net::Request request = session->request(url);
    request.method = method;
    if (!body.isUndefined()) {
        request.body = json::compact(body);
        request.contentType = "application/json";
    }
    co_return co_await session->network->fetch(std::move(request), cancel);
}

QCoro::Task<Result<void>> order(SessionPtr session, net::Method method, QUrl url, QJsonValue body,
                                net::CancelToken cancel)
{
    const auto reply = co_await call(session, method, url, std::move(body), cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return {};
}

} // namespace vitrine::hub
