#include "core/base/bytesize.h"
#include "core/base/log.h"
#include "core/worker/workerclient_p.h"
#include "core/worker/workererrors.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <csignal>
#include <cstring>

// How operations and processes end, and the watch over memory.

namespace vitrine::worker {

namespace {

// How long a cancelled request may take to notice before its process is ended.
constexpr std::chrono::milliseconds settleTime{1500};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

} // namespace

void WorkerClient::Private::finish()
{
    m_current->cancelHandle.reset();
    m_current.reset();
}

void WorkerClient::Private::failCurrent(const Error& error)
{
    m_current->fail(error);
    finish();
}

void WorkerClient::Private::cancelOperation(quint64 number)
{
    for (auto waiting = m_queue.begin(); waiting != m_queue.end(); ++waiting) {
        if ((*waiting)->number == number) {
            (*waiting)->fail(Error::cancelled());
            m_queue.erase(waiting);
            return;
        }
    }
    if (!m_current || m_current->number != number)
        return;
    m_openingFiles = false;
    if (m_request != 0) {
        Frame frame = protocol::request(QStringLiteral("cancel"), m_request);
        if (m_process->send(std::move(frame)))
            m_settleTimer.start(settleTime);
    }
    failCurrent(Error::cancelled());
    pump();
}

void WorkerClient::Private::unload()
{
    const Error error = Error::cancelled();
    const auto waiting = std::exchange(m_queue, {});
    for (const auto& operation : waiting)
        operation->fail(error);
    if (m_current)
        failCurrent(error);
    stopProcess();
}

// Ends the process without a word to anyone: its memory is wanted back.
void WorkerClient::Private::stopProcess()
{
    for (QTimer* timer : {&m_startTimer, &m_settleTimer, &m_replyTimer, &m_idleTimer, &m_memoryTimer})
        timer->stop();
    if (m_process) {
        // It may be in the middle of telling us something.
        m_process->onFrame = nullptr;
        m_process->onEnd = nullptr;
        m_process->kill();
        m_process.release()->deleteLater();
    }
    m_hello.reset();
    m_request = 0;
    m_openingFiles = false;
    m_modelLoaded = false;
    pump();
}

// Ends the process for a reason that its operation and everybody else are told at once.
void WorkerClient::Private::endBecause(const Error& error)
{
    qCWarning(lcWorker).noquote() << "ending the worker:" << error.message() << error.detail;
    if (m_current)
        failCurrent(error);
    stopProcess();
    Q_EMIT q->lost(error);
}

void WorkerClient::Private::ended(const HelperEnd& end)
{
    endBecause(explain(end));
}

Error WorkerClient::Private::explain(const HelperEnd& end) const
{
    QStringList detail;
    if (end.signal != 0)
        detail.append(
            QStringLiteral("signal %1 (%2)").arg(end.signal).arg(QLatin1String(strsignal(end.signal))));
    else
        detail.append(QStringLiteral("exit code %1").arg(end.exitCode));
    if (end.protocol)
        detail.append(end.protocol->detail);
    detail.append(end.lastWords);
    const QString text = detail.join(QLatin1Char('\n'));
    if (!end.started)
        return lostError(Text::tr("The model's process could not be started."), end.lastWords);
    if (end.protocol)
        return lostError(end.protocol->what, text);
    // A SIGKILL that is not ours is the kernel's own, for want of memory.
    const bool noMemory = end.lastWords.contains(QLatin1String("bad_alloc")) ||
                          end.lastWords.contains(QLatin1String("can't allocate memory")) ||
                          (end.signal == SIGKILL && systemMemory().isNearlyGone());
    if (noMemory)
        return memoryError(text);
    return lostError(end.signal != 0 ? Text::tr("The model's process crashed.")
                                     : Text::tr("The model's process ended."),
                     text);
}

// --- memory ---

void WorkerClient::Private::watchMemory()
{
    if (m_measuring || !m_process)
        return;
    m_measuring = true;
    QThreadPool::globalInstance()->start([self = QPointer<Private>(this), id = m_process->processId()] {
        const ProcessMemory process = processMemory(id);
        const SystemMemory system = systemMemory();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, id, process, system] {
                if (self)
                    self->memoryMeasured(id, process, system);
            },
            Qt::QueuedConnection);
    });
}

void WorkerClient::Private::memoryMeasured(qint64 processId, ProcessMemory process, SystemMemory system)
{
    m_measuring = false;
    if (!m_process || m_process->processId() != processId)
        return;
    m_memory = process;
    if (process.own <= m_ceiling && !system.isNearlyGone())
        return;
    endBecause(memoryError(
        QStringLiteral("the worker holds %1 (ceiling %2), the system has %3 left")
            .arg(byteSizeText(process.own), byteSizeText(m_ceiling), byteSizeText(system.available))));
}

} // namespace vitrine::worker
