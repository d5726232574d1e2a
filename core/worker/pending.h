#pragma once

#include <QTimer>

#include <coroutine>
#include <memory>
#include <optional>

namespace vitrine::worker {

/// A value that comes later, for one coroutine to co_await. Copies share it; only the first value counts. The
/// coroutine goes on from the event loop, never inside complete(), so that whoever completes need not fear
/// being deleted by it. For one thread with an event loop.
template <typename T>
class Pending {
public:
    bool isComplete() const { return m_state->value.has_value(); }

    void complete(T value) const
    {
        if (isComplete())
            return;
        m_state->value = std::move(value);
        if (m_state->waiting)
            QTimer::singleShot(0, [waiting = std::exchange(m_state->waiting, nullptr)] { waiting.resume(); });
    }

    bool await_ready() const noexcept { return isComplete(); }
    void await_suspend(std::coroutine_handle<> waiting) const noexcept { m_state->waiting = waiting; }
    T await_resume() const { return std::move(*m_state->value); }

private:
    struct State {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace vitrine::worker
