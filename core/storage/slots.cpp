#include "core/storage/slots.h"

#include <QCoroTimer>
#include <QElapsedTimer>

#include <algorithm>

namespace vitrine::storage {

QCoro::Task<void> waitFor(std::chrono::milliseconds time, net::CancelToken cancel)
{
    QElapsedTimer clock;
    clock.start();
    while (!cancel.isCancelled()) {
        const std::chrono::milliseconds left = time - std::chrono::milliseconds(clock.elapsed());
        if (left.count() <= 0)
            co_return;
        const std::chrono::milliseconds step = std::min(left, std::chrono::milliseconds(50));
        co_await QCoro::sleepFor(step);
    }
}

QCoro::Task<std::shared_ptr<void>> Slots::acquire(net::CancelToken cancel)
{
    while (m_free == 0 && !cancel.isCancelled())
        co_await QCoro::sleepFor(std::chrono::milliseconds(2));
    if (cancel.isCancelled())
        co_return std::shared_ptr<void>();
    --m_free;
    co_return std::shared_ptr<void>(this, [this](void*) { ++m_free; });
}

} // namespace vitrine::storage
