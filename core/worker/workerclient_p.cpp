#include "core/worker/workerclient_p.h"

#include "core/base/bytesize.h"
#include "core/base/log.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <csignal>

namespace vitrine::worker {

namespace {

// How long a cancelled request may take to notice before its process is ended.
constexpr std::chrono::milliseconds settleTime{1500};
constexpr std::chrono::milliseconds describeTime{10000};
constexpr std::chrono::milliseconds memoryInterval{250};
constexpr std::chrono::milliseconds memoryIntervalIdle{5000};

QString tr(const char* text)
{
    return QCoreApplication::translate("Worker", text);
}

QString stageText(const QString& stage)
{
    if (stage == QLatin1String("map"))
        return tr("Reading the weights");
    if (stage == QLatin1String("build"))
        return tr("Building the model");
    if (stage == QLatin1String("tokenize"))
        return tr("Splitting the text");
    if (stage == QLatin1String("decode"))
        return tr("Decoding the picture");
    if (stage == QLatin1String("run"))
        return tr("Computing");
    return stage;
}

Error lostError(const QString& what, const QString& detail)
{
    Error error = Error::make(ErrorKind::WorkerLost, what,
                              tr("Run it again; if it ends once more, the details may help to report it."), detail);
    error.safe = tr("Your input and everything else in the window are kept.");
    return error;
}

Error memoryError(const QString& detail)
{
    Error error = Error::make(ErrorKind::OutOfMemory, tr("The model needs more memory than this computer has left."),
                              tr("Close other programs, use a smaller input, or choose a smaller model."), detail);
    error.safe = tr("Your input and everything else in the window are kept.");
    return error;
}

LoadReport loadReport(const QJsonObject& json, int threads)
{
    LoadReport report;
    report.task = json.value(QStringLiteral("task")).toString();
    report.modelType = json.value(QStringLiteral("modelType")).toString();
    report.device = json.value(QStringLiteral("device")).toString();
    report.dtype = json.value(QStringLiteral("dtype")).toString();
    report.threads = json.value(QStringLiteral("threads")).toInt(threads);
    report.weightsBytes = json.value(QStringLiteral("weightsBytes")).toInteger();
    report.loadMs = json.value(QStringLiteral("loadMs")).toDouble();
    report.details = json;
    return report;
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        list.append(entry.toString());
    return list;
}

Description description(const QJsonObject& json, const protocol::Hello& hello)
{
    Description description;
    description.version = hello.programVersion;
    description.libtorch = json.value(QStringLiteral("libtorch")).toString();
    description.devices = strings(json.value(QStringLiteral("devices")));
    description.modelTypes = strings(json.value(QStringLiteral("modelTypes")));
    description.sandbox = hello.sandbox;
    description.memoryCeiling = hello.memoryCeiling;
    description.details = json;
    return description;
}

} // namespace

WorkerClient::Private::Private(WorkerClient* client, WorkerOptions options)
    : m_options(std::move(options)), q(client)
{
    m_startTimer.setSingleShot(true);
    m_settleTimer.setSingleShot(true);
    m_replyTimer.setSingleShot(true);
    m_idleTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, [this] {
        endBecause(lostError(tr("The model's process did not start in time."), {}));
    });
    connect(&m_settleTimer, &QTimer::timeout, this, [this] { stopProcess(); });
    connect(&m_replyTimer, &QTimer::timeout, this, [this] {
        endBecause(lostError(tr("The model's process does not answer."), {}));
    });
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
        failCurrent(Error::make(ErrorKind::Invalid, tr("No model is loaded."), tr("Open one first.")));
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
        failCurrent(Error::make(ErrorKind::Failed, tr("The program that runs models is not installed."),
                                tr("Install Vitrine again."), name));
        return;
    }
    m_threads = threads;
    m_ceiling = m_options.memoryCeiling > 0 ? m_options.memoryCeiling : automaticCeiling(systemMemory());
    QStringList arguments{QStringLiteral("--threads"), QString::number(threads)};
    if (!qEnvironmentVariableIsSet("VITRINE_WORKER_NO_CEILING"))
        arguments += {QStringLiteral("--ceiling"), QString::number(m_ceiling)};
    m_hello.reset();
    m_memory = {};
    m_process = std::make_unique<HelperProcess>(program, arguments);
    m_process->onFrame = [this](Frame frame) { received(std::move(frame)); };
    m_process->onEnd = [this](const HelperEnd& end) { ended(end); };
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
    QThreadPool::globalInstance()->start([self = QPointer<Private>(this), generation,
                                          sources = wantedLoad().sources] {
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

void WorkerClient::Private::filesOpened(quint64 generation, Result<std::shared_ptr<std::vector<OpenFile>>> files)
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

// --- what the worker says ---

void WorkerClient::Private::received(Frame frame)
{
    if (!m_hello) {
        greeted(frame);
        return;
    }
    if (frame.type == QLatin1String("log")) {
        qCDebug(lcWorker).noquote() << redacted(frame.body.value(QStringLiteral("text")).toString().left(1000));
        return;
    }
    const quint32 id = protocol::frameId(frame);
    if (frame.type == QLatin1String("error") && id == 0) {
        endBecause(protocol::readError(frame)); // it did not understand us
        return;
    }
    if (id == 0 || id != m_request) {
        broken(QStringLiteral("%1 for a request that nobody made").arg(frame.type.left(40)));
        return;
    }
    if (frame.type == QLatin1String("result") || frame.type == QLatin1String("error")) {
        answered(frame);
    } else if (frame.type == QLatin1String("progress")) {
        const protocol::Progress progress = protocol::readProgress(frame);
        if (m_current)
            Q_EMIT q->progress(stageText(progress.stage), progress.fraction, progress.text);
    } else if (frame.type == QLatin1String("token")) {
        if (m_current)
            Q_EMIT q->token(frame.body.value(QStringLiteral("text")).toString());
    } else {
        broken(QStringLiteral("nothing is called %1").arg(frame.type.left(40)));
    }
}

void WorkerClient::Private::greeted(const Frame& frame)
{
    if (frame.type == QLatin1String("error")) {
        endBecause(protocol::readError(frame)); // it could not lock itself in
        return;
    }
    auto hello = protocol::readHello(frame);
    if (!hello) {
        endBecause(hello.error());
        return;
    }
    m_hello = std::move(*hello);
    m_startTimer.stop();
    if (m_current)
        advance();
    pump();
}

void WorkerClient::Private::answered(Frame& frame)
{
    m_request = 0;
    m_settleTimer.stop();
    m_replyTimer.stop();
    if (!m_current) {
        settled(frame);
        pump();
        return;
    }
    if (m_requestIsLoad) {
        loadAnswered(frame);
    } else if (frame.type == QLatin1String("error")) {
        failCurrent(protocol::readError(frame));
    } else if (m_current->kind == Operation::Kind::Run) {
        auto result = protocol::readRunResult(frame);
        if (!result) {
            broken(result.error().detail);
            return;
        }
        m_current->answered.complete(std::move(*result));
        finish();
    } else {
        const auto value = protocol::readValue(frame);
        if (!value) {
            broken(value.error().detail);
            return;
        }
        m_current->described.complete(description(value->toObject(), *m_hello));
        finish();
    }
    pump();
}

void WorkerClient::Private::loadAnswered(Frame& frame)
{
    const auto value = frame.type == QLatin1String("error") ? vitrine::fail(protocol::readError(frame))
                                                             : protocol::readValue(frame);
    if (!value) {
        failCurrent(value.error());
        return;
    }
    m_modelLoaded = true;
    m_report = loadReport(value->toObject(), m_threads);
    if (m_current->kind == Operation::Kind::Run) {
        advance();
        return;
    }
    m_lastLoad = m_current->load;
    m_current->loaded.complete(*m_report);
    finish();
}

// The answer to a request whose operation was cancelled.
void WorkerClient::Private::settled(const Frame& frame)
{
    if (m_requestIsLoad)
        m_modelLoaded = frame.type == QLatin1String("result") && m_lastLoad.has_value();
}

void WorkerClient::Private::broken(const QString& detail)
{
    endBecause(lostError(protocol::misunderstanding({}).what, detail));
}

// --- ends ---

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
        detail.append(QStringLiteral("signal %1 (%2)").arg(end.signal).arg(QLatin1String(strsignal(end.signal))));
    else
        detail.append(QStringLiteral("exit code %1").arg(end.exitCode));
    if (end.protocol)
        detail.append(end.protocol->detail);
    detail.append(end.lastWords);
    const QString text = detail.join(QLatin1Char('\n'));
    if (!end.started)
        return lostError(tr("The model's process could not be started."), end.lastWords);
    if (end.protocol)
        return lostError(end.protocol->what, text);
    // A SIGKILL that is not ours is the kernel's own, for want of memory.
    const bool noMemory = end.lastWords.contains(QLatin1String("bad_alloc")) ||
                          end.lastWords.contains(QLatin1String("can't allocate memory")) ||
                          (end.signal == SIGKILL && systemMemory().isNearlyGone());
    if (noMemory)
        return memoryError(text);
    return lostError(end.signal != 0 ? tr("The model's process crashed.") : tr("The model's process ended."), text);
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
    endBecause(memoryError(QStringLiteral("the worker holds %1 (ceiling %2), the system has %3 left")
                               .arg(byteSizeText(process.own), byteSizeText(m_ceiling),
                                    byteSizeText(system.available))));
}

} // namespace vitrine::worker
