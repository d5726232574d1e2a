#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace vitrine::net {

class CancelSource;

/// Asks work to stop. Cheap to copy, thread-safe. A default-made token is never cancelled.
class CancelToken {
public:
    CancelToken() = default;

    bool isCancelled() const;

    /// Calls \p callback once when cancelled: at once where that happened already, else in the thread that
    /// cancels. The callback must be quick (it usually posts to its own thread). Dropped when the returned
    /// handle goes.
    [[nodiscard]] std::shared_ptr<void> onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    struct State;
    explicit CancelToken(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<State> m_state;
};

/// The side that cancels. Its destruction cancels nothing.
class CancelSource {
public:
    CancelSource();

    CancelToken token() const;
    void cancel();

private:
    std::shared_ptr<CancelToken::State> m_state;
};

} // namespace vitrine::net
