#pragma once

#include <QtGlobal>

#include <functional>

namespace vitrine::inference {

/// Thrown out of a forward pass when the person stopped it; caught at the runtime's border.
struct Stopped {};

/// Called between the layers of a forward pass.
class Steps {
public:
    Steps() = default;
    Steps(std::function<void(qint64 done, qint64 total)> progress, std::function<bool()> cancelled)
        : m_progress(std::move(progress)), m_cancelled(std::move(cancelled))
    {
    }

    /// \throw Stopped
    void at(qint64 done, qint64 total) const
    {
        if (m_cancelled && m_cancelled())
            throw Stopped();
        if (m_progress)
            m_progress(done, total);
    }

private:
    std::function<void(qint64, qint64)> m_progress;
    std::function<bool()> m_cancelled;
};

} // namespace vitrine::inference
