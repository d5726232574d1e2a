#pragma once

#include "core/hub/apisession.h"

#include <QJsonValue>

namespace vitrine::hub {

/// One call that changes something, or whose answer is not kept. JSON goes with its type; an undefined \p
/// body sends none. It is not repeated by itself. Errors as Network::fetch().
QCoro::Task<Result<net::Reply>> call(SessionPtr session, net::Method method, QUrl url, QJsonValue body,
                                     net::CancelToken cancel);

/// The same, whose answer says nothing of use.
QCoro::Task<Result<void>> order(SessionPtr session, net::Method method, QUrl url, QJsonValue body,
                                net::CancelToken cancel);

/// call(), then \p parse in a worker thread. \return kind Server where it does not parse
template <typename T>
QCoro::Task<Result<T>> callFor(SessionPtr session, net::Method method, QUrl url, QJsonValue body,
                               std::function<Result<T>(const net::Reply&)> parse, net::CancelToken cancel)
{
    auto reply = co_await call(session, method, url, std::move(body), cancel);
    if (!reply)
        co_return fail(std::move(reply.error()));
    std::function<Result<T>()> work = [url, parse = std::move(parse), reply = std::move(*reply)] {
        Result<T> value = parse(reply);
        if (!value) {
            net::Request asked;
            asked.url = url;
            value = fail(unreadable(asked, reply.body, value.error()));
        }
        return value;
    };
    if (!session->network)
        co_return fail(Error::cancelled());
    auto value = co_await net::inBackground(std::move(work), session->network->readers());
    if (cancel.isCancelled())
        co_return fail(Error::cancelled());
    co_return value;
}

} // namespace vitrine::hub
