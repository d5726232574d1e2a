#pragma once

#include "core/net/delivery.h"

#include <QCoroTask>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace vitrine::net {

/// Runs \p work on the thread pool and resumes in the caller's thread: for disk and parsing that the GUI
/// thread must not wait for. \p work owns everything it touches; it cannot be cancelled, so it is short or
/// looks at a CancelToken.
/// \param pool where; null: the application's. Work that must not wait behind long work has a pool of its own
template <typename Work>
QCoro::Task<std::invoke_result_t<Work>> inBackground(Work work, QThreadPool* pool = nullptr)
{
    using Value = std::invoke_result_t<Work>;
    using Parcel = std::conditional_t<std::is_void_v<Value>, bool, Value>;
    Delivery<Parcel> delivery;
    auto owned = std::make_shared<Work>(std::move(work));
    (pool ? pool : QThreadPool::globalInstance())->start([owned, send = delivery.sender()]() mutable {
        if constexpr (std::is_void_v<Value>) {
            (*owned)();
            owned.reset();
            send(true);
        } else {
            Parcel parcel = (*owned)();
            owned.reset(); // what the work held goes here, not in the caller's thread
            send(std::move(parcel));
        }
    });
    owned.reset();
    if constexpr (std::is_void_v<Value>)
        co_await delivery.arrival();
    else
        co_return co_await delivery.arrival();
}

} // namespace vitrine::net
