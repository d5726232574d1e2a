#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace vitrine::net {

/// Runs \p work on the thread pool and resumes in the caller's thread: for disk and parsing that the GUI
/// thread must not wait for. \p work owns everything it touches; it cannot be cancelled, so it is short or
/// looks at a CancelToken.
template <typename Work>
QCoro::Task<std::invoke_result_t<Work>> inBackground(Work work)
{
    co_return co_await QtConcurrent::run(std::move(work));
}

} // namespace vitrine::net
