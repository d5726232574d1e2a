#pragma once

#include "core/worker/helperprocess.h"
#include "core/worker/memorywatch.h"
#include "core/worker/messages.h"
#include "core/worker/modelfiles.h"
#include "core/worker/operation.h"
#include "core/worker/workerclient.h"

#include <QTimer>

#include <deque>

namespace vitrine::worker {

/// The state behind WorkerClient: a queue of operations, one process, and at most one request in it.
///
/// An operation goes from the queue to m_current, then step by step (advance): process started and greeted,
/// files opened, model loaded, request sent. m_request is the id that the worker owes an answer for. Where
/// its operation was cancelled meanwhile, m_current is empty and the answer is awaited (settled) before the
/// next one starts.
class WorkerClient::Private : public QObject {
    Q_OBJECT

public:
    Private(WorkerClient* client, WorkerOptions options);
    ~Private() override;

    std::shared_ptr<Operation> enqueue(Operation::Kind kind, net::CancelToken cancel);
    void pump();
    void unload();
    void setState();
    void restartIdleTimer();

    WorkerOptions m_options;
    State m_state = State::Stopped;
    std::optional<LoadReport> m_report;
    ProcessMemory m_memory;

    std::unique_ptr<HelperProcess> m_process;

private:
    // Steps of the operation under way.
    void advance();
    void startProcess(int threads);
    void openFiles();
    void filesOpened(quint64 generation, Result<std::shared_ptr<std::vector<OpenFile>>> files);
    void sendLoad(std::vector<OpenFile> files);
    void sendRun();
    void send(Result<Frame> frame);
    const LoadRequest& wantedLoad() const;

    // What the worker says.
    void received(Frame frame);
    void greeted(const Frame& frame);
    void answered(Frame& frame);
    void loadAnswered(Frame& frame);
    void settled(const Frame& frame);
    void broken(const QString& detail);

    // Ends.
    void finish();
    void failCurrent(const Error& error);
    void cancelOperation(quint64 number);
    void stopProcess();
    void endBecause(const Error& error);
    void ended(const HelperEnd& end);
    Error explain(const HelperEnd& end) const;

    void watchMemory();
    void memoryMeasured(qint64 processId, ProcessMemory process, SystemMemory system);

    WorkerClient* q;
    std::deque<std::shared_ptr<Operation>> m_queue;
    std::shared_ptr<Operation> m_current;
    quint64 m_nextNumber = 1;

    std::optional<protocol::Hello> m_hello;
    int m_threads = 0; ///< that the process was started with
    qint64 m_ceiling = 0;
    quint32 m_nextId = 1;
    quint32 m_request = 0; ///< the worker owes an answer for this
    bool m_requestIsLoad = false;
    bool m_openingFiles = false;
    quint64 m_generation = 0; ///< of the opening of files: an older one is of no use any more

    std::optional<LoadRequest> m_lastLoad;
    bool m_modelLoaded = false;

    QTimer m_startTimer;
    QTimer m_settleTimer;
    QTimer m_replyTimer;
    QTimer m_idleTimer;
    QTimer m_memoryTimer;
    bool m_measuring = false;
};

} // namespace vitrine::worker
