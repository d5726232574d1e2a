#pragma once

#include <QObject>

#include <coroutine>
#include <functional>
#include <memory>
#include <optional>

namespace vitrine::net {

/// Brings one value from any thread to the coroutine that awaits it, which resumes in the thread that made
/// the Delivery. The thread needs an event loop; the sender must be called once and before the awaiting
/// thread ends.
template <typename T>
class Delivery {
    struct State {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
    };

public:
    Delivery() : m_receiver(new QObject), m_state(std::make_shared<State>()) {}
    ~Delivery() { m_receiver->deleteLater(); }
    Q_DISABLE_COPY_MOVE(Delivery)

    std::function<void(T)> sender() const
    {
        return [receiver = m_receiver, state = m_state](T value) {
            auto parcel = std::make_shared<T>(std::move(value));
            QMetaObject::invokeMethod(
                receiver,
                [state, parcel] {
                    state->value = std::move(*parcel);
                    if (state->waiting)
                        state->waiting.resume();
                },
                Qt::QueuedConnection);
        };
    }

    class Awaiter {
    public:
        explicit Awaiter(std::shared_ptr<typename Delivery::State> state) : m_state(std::move(state)) {}
        bool await_ready() const noexcept { return m_state->value.has_value(); }
        void await_suspend(std::coroutine_handle<> waiting) noexcept { m_state->waiting = waiting; }
        T await_resume() { return std::move(*m_state->value); }

    private:
        std::shared_ptr<typename Delivery::State> m_state;
    };

    /// `co_await delivery.arrival()`, once.
    Awaiter arrival() const { return Awaiter(m_state); }

private:
    QObject* m_receiver;
    std::shared_ptr<State> m_state;
};

} // namespace vitrine::net
