#include "core/worker/readerpool.h"

#include "core/base/log.h"
#include "core/worker/memorywatch.h"
#include "core/worker/messages.h"
#include "core/worker/workerclient.h"

#include <QCoreApplication>
#include <QPointer>

namespace vitrine::worker {

namespace {

constexpr std::chrono::seconds startTimeout{20};
constexpr int mostExtensions = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

Error readerLost(const HelperEnd& end)
{
    const QString detail =
        QStringLiteral("signal %1, exit code %2: %3").arg(end.signal).arg(end.exitCode).arg(end.lastWords);
    if (end.lastWords.contains(QLatin1String("bad_alloc")))
        return Error::make(ErrorKind::OutOfMemory,
                           Text::tr("This takes more memory to read than is allowed."),
                           Text::tr("Open it on the web instead."), detail);
    return Error::make(ErrorKind::WorkerLost,
                       Text::tr("This could not be read: the process that reads it ended."),
                       Text::tr("Open it on the web instead."), detail);
}

Error tooSlow()
{
    return Error::make(ErrorKind::Timeout, Text::tr("This takes too long to read."),
                       Text::tr("Open it on the web instead."));
}

Error notInstalled()
{
    return Error::make(ErrorKind::Failed,
                       Text::tr("The program that reads cards and pictures is not installed."),
                       Text::tr("Install Vitrine again."), QStringLiteral("vitrine-reader"));
}

} // namespace

ReaderClient::Private::Private(ReaderOptions options) : m_options(std::move(options))
{
    for (int i = 0; i < std::max(1, m_options.processes); ++i) {
        m_slots.push_back(std::make_unique<Slot>());
        Slot* slot = m_slots.back().get();
        slot->timer.setSingleShot(true);
        connect(&slot->timer, &QTimer::timeout, this, [this, slot] { timeIsUp(*slot); });
    }
}

ReaderClient::Private::~Private()
{
    for (const auto& slot : m_slots) {
        if (slot->job)
            slot->job->answer.complete(fail(Error::cancelled()));
    }
    for (const auto& job : m_queue)
        job->answer.complete(fail(Error::cancelled()));
}

Pending<Result<SharedFrame>>
ReaderClient::Private::ask(SharedFrame question, std::chrono::milliseconds timeout, net::CancelToken cancel)
{
    auto job = std::make_shared<Job>();
    job->id = m_nextId++;
    job->question = std::move(question);
    job->question->body.insert(QStringLiteral("id"), static_cast<qint64>(job->id));
    job->timeout = timeout;
    job->cancel = cancel;
    job->cancelHandle = cancel.onCancel([self = QPointer<Private>(this), id = job->id] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, id] {
                if (self)
                    self->cancelJob(id);
            },
            Qt::QueuedConnection);
    });
    m_queue.push_back(job);
    const auto answer = job->answer;
    pump();
    return answer;
}

void ReaderClient::Private::warmUp()
{
    Slot& first = *m_slots.front();
    if (!first.process)
        startSlot(first);
}

void ReaderClient::Private::setLanguage(const QString& language)
{
    m_options.language = language;
    for (const auto& slot : m_slots) {
        if (slot->process && !slot->job && slot->language != language)
            end(*slot);
    }
}

// A free process first, then one that is not started yet: two start only where two are needed.
ReaderClient::Private::Slot* ReaderClient::Private::freeSlot()
{
    for (const auto& slot : m_slots) {
        if (!slot->job && slot->process)
            return slot.get();
    }
    for (const auto& slot : m_slots) {
        if (!slot->process)
            return slot.get();
    }
    return nullptr;
}

void ReaderClient::Private::pump()
{
    while (!m_queue.empty()) {
        Slot* slot = freeSlot();
        if (!slot)
            return;
        const auto job = m_queue.front();
        m_queue.pop_front();
        if (job->answer.isComplete())
            continue;
        slot->job = job;
        if (!slot->process && !startSlot(*slot)) {
            slot->job.reset();
            job->answer.complete(fail(notInstalled()));
            continue;
        }
        if (slot->greeted)
            send(*slot);
    }
}

bool ReaderClient::Private::startSlot(Slot& slot)
{
    const QString program =
        m_options.program.isEmpty() ? findProgram(QStringLiteral("vitrine-reader")) : m_options.program;
    if (program.isEmpty())
        return false;
    QStringList arguments;
    if (helpersHaveCeilings)
        arguments = {QStringLiteral("--ceiling"), QString::number(m_options.memoryCeiling)};
    if (!m_options.language.isEmpty())
        arguments += {QStringLiteral("--language"), m_options.language};
    slot.language = m_options.language;
    slot.greeted = false;
    slot.process = std::make_unique<HelperProcess>(program, arguments);
    slot.process->onFrame = [this, &slot](Frame frame) {
        received(slot, std::move(frame));
    };
    slot.process->onEnd = [this, &slot](const HelperEnd& end) {
        lose(slot, end.started ? readerLost(end) : notInstalled());
    };
    slot.process->start();
    slot.timer.start(startTimeout);
    return true;
}

void ReaderClient::Private::send(Slot& slot)
{
    slot.timer.start(slot.job->timeout);
    slot.usedBefore = processorTime(slot.process->processId());
    slot.extensions = 0;
    if (auto sent = slot.process->send(std::move(*slot.job->question)); !sent)
        lose(slot, sent.error());
}

void ReaderClient::Private::received(Slot& slot, Frame frame)
{
    if (!slot.greeted) {
        if (const auto hello = protocol::readHello(frame); !hello) {
            lose(slot, frame.type == QLatin1String("error") ? protocol::readError(frame) : hello.error());
            return;
        }
        slot.greeted = true;
        slot.timer.stop();
        if (slot.job)
            send(slot);
        return;
    }
    if (!slot.job || protocol::frameId(frame) != slot.job->id) {
        const Error said =
            frame.type == QLatin1String("error")
                ? protocol::readError(frame)
                : protocol::misunderstanding(QStringLiteral("an answer that nobody asked for"));
        lose(slot, Error::make(ErrorKind::WorkerLost, said.what, said.next, said.detail));
        return;
    }
    slot.timer.stop();
    const auto job = std::exchange(slot.job, nullptr);
    if (frame.type == QLatin1String("error"))
        job->answer.complete(fail(protocol::readError(frame)));
    else
        job->answer.complete(std::make_shared<Frame>(std::move(frame)));
    job->cancelHandle.reset();
    if (slot.language != m_options.language)
        end(slot);
    pump();
}

// On a busy machine a reader may have waited for its turn: it is not its fault, within bounds.
void ReaderClient::Private::timeIsUp(Slot& slot)
{
    constexpr std::chrono::milliseconds grain{20};
    if (slot.greeted && slot.job && slot.extensions < mostExtensions) {
        const auto used = processorTime(slot.process->processId()) - slot.usedBefore;
        const auto left = slot.job->timeout - used;
        if (left > grain) {
            ++slot.extensions;
            slot.timer.start(left);
            return;
        }
    }
    lose(slot, tooSlow());
}

void ReaderClient::Private::lose(Slot& slot, const Error& error)
{
    qCInfo(lcWorker).noquote() << "ending a reader:" << error.message() << error.detail;
    end(slot);
    if (const auto job = std::exchange(slot.job, nullptr)) {
        job->answer.complete(fail(error));
        job->cancelHandle.reset();
    }
    pump();
}

void ReaderClient::Private::end(Slot& slot)
{
    slot.timer.stop();
    slot.process->onFrame = nullptr;
    slot.process->onEnd = nullptr;
    slot.process->kill();
    slot.process.release()->deleteLater();
    slot.greeted = false;
}

// Whoever cancels is answered at once; a process that is at it finishes, or runs out of its time.
void ReaderClient::Private::cancelJob(quint32 id)
{
    for (const auto& job : m_queue) {
        if (job->id == id)
            job->answer.complete(fail(Error::cancelled()));
    }
    for (const auto& slot : m_slots) {
        if (slot->job && slot->job->id == id)
            slot->job->answer.complete(fail(Error::cancelled()));
    }
}

} // namespace vitrine::worker
