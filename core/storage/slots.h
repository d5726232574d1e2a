#pragma once

#include "core/net/canceltoken.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>

namespace vitrine::storage {

/// A number of places that coroutines of one thread wait for: lines to servers are few, and a request that
/// waits inside the network layer would look like one that a server does not answer.
class Slots {
public:
    explicit Slots(int count) : m_free(count) {}

    /// Held until the returned handle goes; null where cancelled.
    QCoro::Task<std::shared_ptr<void>> acquire(net::CancelToken cancel);

private:
    int m_free;
};

/// Waits in the thread's event loop; ends early (within 50 ms) when cancelled.
QCoro::Task<void> waitFor(std::chrono::milliseconds time, net::CancelToken cancel);

} // namespace vitrine::storage
