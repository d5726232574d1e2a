#pragma once

#include "core/net/delivery.h"

#include <QCoroTask>
#include <QThreadPool>

#include <type_traits>

namespace vitrine::net {

/// Runs \p work (copyable, returning a value) in a worker thread; the task resumes in the caller's thread
/// with what it returned. For parsing and files, never for waiting on a network.
template <typename Work>
QCoro::Task<std::invoke_result_t<Work>> inWorker(Work work)
{
    Delivery<std::invoke_result_t<Work>> delivery;
    QThreadPool::globalInstance()->start(
        [work = std::move(work), send = delivery.sender()] { send(work()); });
    co_return co_await delivery.arrival();
}

} // namespace vitrine::net
