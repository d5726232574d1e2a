#include "core/worker/workerclient_p.h"

#include "core/worker/workererrors.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace vitrine::worker {

namespace {

constexpr std::chrono::milliseconds describeTime{10000};
constexpr std::chrono::milliseconds memoryInterval{250};
constexpr std::chrono::milliseconds memoryIntervalIdle{5000};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

} // namespace

WorkerClient::Private::Private(WorkerClient* client, WorkerOptions options)
    : m_options(std::move(options)), q(client)
{
    m_startTimer.setSingleShot(true);
    m_settleTimer.setSingleShot(true);
    m_replyTimer.setSingleShot(true);
    m_idleTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this,
            [this] { endBecause(lostError(Text::tr("The model's process did not start in time."), {})); });
    connect(&m_settleTimer, &QTimer::timeout, this, [this] { stopProcess(); });
    connect(&m_replyTimer, &QTimer::timeout, this,
            [this] { endBecause(lostError(Text::tr("The model's process does not answer."), {})); });
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        stopProcess();
        Q_EMIT q->unloadedIdle();
    });
    connect(&m_memoryTimer, &QTimer::timeout, this, [this] { watchMemory(); });
}

WorkerClient::Private::~Private()
{
    const Error error = Error::cancelled();
    if (m_current)
        m_current->fail(error);
    for (const auto& operation : m_queue)
        operation->fail(error);
}

std::shared_ptr<Operation> WorkerClient::Private::enqueue(Operation::Kind kind, net::CancelToken cancel)
{
    auto operation = std::make_shared<Operation>();
    operation->number = m_nextNumber++;
    operation->kind = kind;
    operation->cancel = cancel;
    // The one who cancels may be another thread, and this object may be gone by then.
    operation->cancelHandle = cancel.onCancel([self = QPointer<Private>(this), number = operation->number] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, number] {
                if (self)
                    self->cancelOperation(number);
            },
            Qt::QueuedConnection);
    });
    m_queue.push_back(operation);
    return operation;
}

void WorkerClient::Private::pump()
{
    while (!m_current && m_request == 0 && !m_queue.empty()) {
        m_current = m_queue.front();
        m_queue.pop_front();
        m_idleTimer.stop();
        if (m_current->cancel.isCancelled())
            failCurrent(Error::cancelled());
        else
            advance();
    }
    setState();
    restartIdleTimer();
}

void WorkerClient::Private::setState()
{
    State state = State::Stopped;
    if (m_process) {
        if (!m_hello)
            state = State::Starting;
        else if (m_openingFiles || (m_request != 0 && m_requestIsLoad))
            state = State::Loading;
        else if (m_request != 0)
            state = State::Running;
        else
            state = m_modelLoaded ? State::Ready : State::Idle;
    }
    const auto interval = m_request != 0 ? memoryInterval : memoryIntervalIdle;
    if (m_memoryTimer.intervalAsDuration() != interval)
        m_memoryTimer.setInterval(interval);
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT q->stateChanged(state);
}

void WorkerClient::Private::restartIdleTimer()
{
    const bool idle = m_process && !m_current && m_request == 0;
    if (!idle || m_options.idleUnload.count() <= 0)
        m_idleTimer.stop();
    else
        m_idleTimer.start(m_options.idleUnload);
}

// --- steps of the operation under way ---

const LoadRequest& WorkerClient::Private::wantedLoad() const
{
    return m_current->kind == Operation::Kind::Load ? m_current->load : *m_lastLoad;
}

void WorkerClient::Private::advance()
{
    const bool isRun = m_current->kind == Operation::Kind::Run;
    if (isRun && !m_lastLoad) {
        failCurrent(
            Error::make(ErrorKind::Invalid, Text::tr("No model is loaded."), Text::tr("Open one first.")));
        return;
    }
    const bool needsModel = m_current->kind == Operation::Kind::Load || (isRun && !m_modelLoaded);
    const int threads = needsModel ? wantedLoad().threads : m_threads;
    // Threads are set once in a process.
    if (m_process && m_hello && threads != m_threads)
        stopProcess();
    if (!m_process) {
        startProcess(threads);
        return;
    }
    if (!m_hello || m_openingFiles)
        return; // goes on when that is done
    if (needsModel)
        openFiles();
    else if (isRun)
        sendRun();
    else {
        m_requestIsLoad = false;
        send(protocol::request(QStringLiteral("describe"), m_nextId));
        m_replyTimer.start(describeTime);
    }
}

void WorkerClient::Private::startProcess(int threads)
{
    const QString name = QStringLiteral("vitrine-worker");
    const QString program = m_options.program.isEmpty() ? findProgram(name) : m_options.program;
    if (program.isEmpty()) {
        failCurrent(Error::make(ErrorKind::Failed, Text::tr("The program that runs models is not installed."),
                                Text::tr("Install Vitrine again."), name));
        return;
    }
    m_threads = threads;
    m_ceiling = m_options.memoryCeiling > 0 ? m_options.memoryCeiling : automaticCeiling(systemMemory());
    QStringList arguments{QStringLiteral("--threads"), QString::number(threads)};
    if (!m_options.language.isEmpty())
        arguments += {QStringLiteral("--language"), m_options.language};
    if (helpersHaveCeilings)
        arguments += {QStringLiteral("--ceiling"), QString::number(m_ceiling)};
    m_hello.reset();
    m_memory = {};
    m_process = std::make_unique<HelperProcess>(program, arguments);
    m_process->onFrame = [this](Frame frame) {
        received(std::move(frame));
    };
    m_process->onEnd = [this](const HelperEnd& end) {
        ended(end);
    };
    m_process->start();
    m_startTimer.start(m_options.startTimeout);
    m_memoryTimer.start();
    setState();
}

void WorkerClient::Private::openFiles()
{
    m_openingFiles = true;
    m_modelLoaded = false;
    const quint64 generation = ++m_generation;
    using Files = std::shared_ptr<std::vector<OpenFile>>;
    QThreadPool::globalInstance()->start(
        [self = QPointer<Private>(this), generation, sources = wantedLoad().sources] {
            Result<Files> result = Files();
            if (auto opened = openModelFiles(sources))
                result = std::make_shared<std::vector<OpenFile>>(std::move(*opened));
            else
                result = vitrine::fail(opened.error());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, generation, result] {
                    if (self)
                        self->filesOpened(generation, result);
                },
                Qt::QueuedConnection);
        });
    setState();
}

void WorkerClient::Private::filesOpened(quint64 generation,
                                        Result<std::shared_ptr<std::vector<OpenFile>>> files)
{
    if (generation != m_generation || !m_openingFiles)
        return; // cancelled, or the process was lost meanwhile
    m_openingFiles = false;
    if (!files)
        failCurrent(files.error());
    else
        sendLoad(std::move(**files));
    pump();
}

void WorkerClient::Private::sendLoad(std::vector<OpenFile> files)
{
    const quint32 id = m_nextId;
    for (size_t start = 0; start < files.size();) {
        Frame frame = protocol::request(QStringLiteral("files"), id);
        QCborArray names;
        QCborArray sizes;
        const int source = files[start].source;
        while (start < files.size() && files[start].source == source &&
               frame.descriptors.size() < maxFrameDescriptors) {
            names.append(files[start].name);
            sizes.append(files[start].size);
            frame.descriptors.push_back(std::move(files[start].descriptor));
            ++start;
        }
        frame.body.insert(QStringLiteral("source"), source);
        frame.body.insert(QStringLiteral("names"), names);
        frame.body.insert(QStringLiteral("sizes"), sizes);
        if (auto sent = m_process->send(std::move(frame)); !sent) {
            endBecause(sent.error()); // half of it was said: the conversation is out of step
            return;
        }
    }
    const LoadRequest& load = wantedLoad();
    Frame frame = protocol::request(QStringLiteral("load"), id);
    QCborArray names;
    for (const ModelSource& source : load.sources)
        names.append(source.name);
    frame.body.insert(QStringLiteral("sources"), names);
    frame.body.insert(QStringLiteral("task"), load.task);
    frame.body.insert(QStringLiteral("device"), load.device);
    frame.body.insert(QStringLiteral("dtype"), load.dtype);
    m_requestIsLoad = true;
    if (m_current->kind == Operation::Kind::Load) {
        m_lastLoad.reset();
        m_report.reset();
    }
    send(std::move(frame));
}

void WorkerClient::Private::sendRun()
{
    m_requestIsLoad = false;
    send(protocol::runFrame(m_nextId, m_current->run));
}

void WorkerClient::Private::send(Result<Frame> frame)
{
    Result<void> sent = frame ? m_process->send(std::move(*frame)) : vitrine::fail(frame.error());
    if (!sent) {
        failCurrent(sent.error());
        return;
    }
    m_request = m_nextId++;
    setState();
}

} // namespace vitrine::worker
