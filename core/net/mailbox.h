#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace vitrine::net {

/// Posts work into the thread of an object that may be gone before its senders are. Thread-safe.
class Mailbox {
public:
    explicit Mailbox(QObject* target) : m_target(target) {}

    /// \return false where the target is gone: the work is dropped
    bool post(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        return m_target && QMetaObject::invokeMethod(m_target, std::move(work), Qt::QueuedConnection);
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_target = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject* m_target;
};

} // namespace vitrine::net
