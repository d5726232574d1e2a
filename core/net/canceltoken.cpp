#include "core/net/canceltoken.h"

#include <atomic>
#include <map>
#include <mutex>

namespace vitrine::net {

struct CancelToken::State {
    std::atomic<bool> cancelled{false};
    std::mutex mutex;
    std::map<quint64, std::function<void()>> callbacks;
    quint64 next = 0;
};

bool CancelToken::isCancelled() const
{
    return m_state && m_state->cancelled.load();
}

std::shared_ptr<void> CancelToken::onCancel(std::function<void()> callback) const
{
    if (!m_state)
        return {};
    std::unique_lock lock(m_state->mutex);
    if (m_state->cancelled.load()) {
        lock.unlock();
        callback();
        return {};
    }
    const quint64 id = ++m_state->next;
    m_state->callbacks.emplace(id, std::move(callback));
    lock.unlock();
    return std::shared_ptr<void>(nullptr, [state = m_state, id](void*) {
        const std::lock_guard lock(state->mutex);
        state->callbacks.erase(id);
    });
}

CancelSource::CancelSource() : m_state(std::make_shared<CancelToken::State>()) {}

CancelToken CancelSource::token() const
{
    return CancelToken(m_state);
}

void CancelSource::cancel()
{
    std::map<quint64, std::function<void()>> callbacks;
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->cancelled.exchange(true))
            return;
        callbacks.swap(m_state->callbacks);
    }
    for (const auto& [id, callback] : callbacks)
        callback();
}

} // namespace vitrine::net
