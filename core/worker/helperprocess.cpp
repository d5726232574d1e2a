#include "core/worker/helperprocess.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace vitrine::worker {

namespace {

constexpr qsizetype lastWordsBytes = 4096;
constexpr int reapTime = 5000; // milliseconds

// What a helper may know of the person's environment: language, where libraries lie, and our own switches.
bool mayKnow(const QString& variable)
{
    static const QStringList exact{QStringLiteral("LANG"),
                                   QStringLiteral("LANGUAGE"),
                                   QStringLiteral("TZ"),
                                   QStringLiteral("LD_LIBRARY_PATH"),
                                   QStringLiteral("QT_PLUGIN_PATH"),
                                   QStringLiteral("QT_LOGGING_RULES"),
                                   QStringLiteral("ASAN_OPTIONS"),
                                   QStringLiteral("UBSAN_OPTIONS"),
                                   QStringLiteral("TSAN_OPTIONS")};
    return exact.contains(variable) || variable.startsWith(QLatin1String("LC_")) ||
           variable.startsWith(QLatin1String("VITRINE_"));
}

QProcessEnvironment narrowEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment theirs;
    const QStringList names = ours.keys();
    for (const QString& name : names) {
        if (mayKnow(name))
            theirs.insert(name, ours.value(name));
    }
#if defined(__SANITIZE_ADDRESS__)
    // The search for leaks traces the process, which the sandbox forbids.
    theirs.insert(QStringLiteral("ASAN_OPTIONS"),
                  ours.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":detect_leaks=0"));
#endif
    return theirs;
}

// Runs in the child between fork and exec: system calls only.
void prepareChild(int socket)
{
    syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
    fcntl(socket, F_SETFD, 0);
    dup2(STDERR_FILENO, STDOUT_FILENO); // nothing a library prints may look like an answer
}

} // namespace

HelperProcess::HelperProcess(const QString& program, const QStringList& arguments)
    : m_process(std::make_unique<QProcess>())
{
    int pair[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0) {
        m_theirs.reset(pair[1]);
        m_channel = std::make_unique<FrameChannel>(UniqueFd(pair[0]));
        m_channel->onFrame = [this](Frame frame) {
            const auto deliver = onFrame;
            if (deliver)
                deliver(std::move(frame));
        };
        m_channel->onClosed = [this](std::optional<Error> error) {
            closed(std::move(error));
        };
    }
    m_process->setProgram(program);
    m_process->setArguments(arguments +
                            QStringList{QStringLiteral("--socket"), QString::number(m_theirs.fd())});
    m_process->setProcessEnvironment(narrowEnvironment());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([socket = m_theirs.fd()] { prepareChild(socket); });
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] { readWords(); });
    connect(m_process.get(), &QProcess::finished, this, [this] { finished(); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failedToStart();
    });
}

// A process that still runs is left to the event loop to reap: waiting for it could take as long as freeing
// its memory. Where the program itself ends first, it is killed already and reaped without a warning.
HelperProcess::~HelperProcess()
{
    QProcess* process = m_process.release();
    process->disconnect();
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
    QCoreApplication* application = QCoreApplication::instance();
    if (!application || application->thread() != process->thread())
        return;
    process->setParent(application);
    connect(application, &QObject::destroyed, process, [process] { process->waitForFinished(reapTime); });
}

void HelperProcess::start()
{
    if (!m_channel) {
        QMetaObject::invokeMethod(
            this, [this] { failedToStart(); }, Qt::QueuedConnection);
        return;
    }
    m_process->start(QIODevice::ReadOnly);
    m_theirs.reset(); // the child has its own; ours would keep the line open after its end
}

Result<void> HelperProcess::send(Frame frame)
{
    return m_channel ? m_channel->send(std::move(frame)) : Result<void>();
}

void HelperProcess::kill()
{
    m_process->kill();
}

qint64 HelperProcess::processId() const
{
    return m_process->processId();
}

void HelperProcess::closed(std::optional<Error> error)
{
    if (error && !m_end.protocol)
        m_end.protocol = std::move(error);
    m_process->kill(); // where it lives on, nothing can be said to it any more
}

void HelperProcess::finished()
{
    const QPointer<HelperProcess> alive(this);
    if (m_channel)
        m_channel->drain();
    if (!alive)
        return;
    readWords();
    if (m_process->exitStatus() == QProcess::CrashExit)
        m_end.signal = m_process->exitCode();
    else
        m_end.exitCode = m_process->exitCode();
    m_end.lastWords = redacted(QString::fromLocal8Bit(m_words)).trimmed();
    const auto end = std::exchange(onEnd, nullptr);
    if (end)
        end(m_end);
}

void HelperProcess::failedToStart()
{
    m_end.started = false;
    m_end.lastWords = m_process->errorString();
    // Not from within start(): its caller is not ready for the end.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const auto end = std::exchange(onEnd, nullptr);
            if (end)
                end(m_end);
        },
        Qt::QueuedConnection);
}

void HelperProcess::readWords()
{
    const QByteArray words = m_process->readAllStandardError();
    if (!words.trimmed().isEmpty())
        qCDebug(lcWorker).noquote()
            << redacted(QString::fromLocal8Bit(words.right(lastWordsBytes))).trimmed();
    m_words += words;
    if (m_words.size() > lastWordsBytes)
        m_words = m_words.right(lastWordsBytes);
}

} // namespace vitrine::worker
