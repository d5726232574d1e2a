#include "core/account/localhubprocess.h"

#include "core/net/delivery.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::account {

LocalHubProcess::LocalHubProcess(QString program, QString dataFolder, QString samplesFolder, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_dataFolder(std::move(dataFolder)),
      m_samplesFolder(std::move(samplesFolder))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalHubProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors = (m_errors + m_process.readAllStandardError()).right(4000); });
    connect(&m_process, &QProcess::finished, this, &LocalHubProcess::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
}

LocalHubProcess::~LocalHubProcess()
{
    m_stopping = true;
    giveUp(Error::cancelled());
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Its standard input closes: it finishes what it writes and ends by itself.
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
}

void LocalHubProcess::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_url.clear();
    m_output.clear();
    m_errors.clear();
    QDir().mkpath(m_dataFolder);
    m_process.start(m_program, arguments());
}

QStringList LocalHubProcess::arguments() const
{
    QStringList arguments{QStringLiteral("serve"),
                          QStringLiteral("--port"),
                          QStringLiteral("0"),
                          QStringLiteral("--data"),
                          m_dataFolder,
                          QStringLiteral("--control")};
    if (m_samplesFolder.isEmpty())
        return arguments;
    const QDir samples(m_samplesFolder);
    const QStringList owners = samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& owner : owners) {
        const QDir folder(samples.filePath(owner));
        const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString& name : names) {
            arguments.append(QStringLiteral("--seed"));
            arguments.append(QStringLiteral("%1/%2=%3").arg(owner, name, folder.absoluteFilePath(name)));
        }
    }
    return arguments;
}

void LocalHubProcess::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    static const QByteArray greeting("Listening on ");
    while (m_output.contains('\n')) {
        const QByteArray line = m_output.left(m_output.indexOf('\n')).trimmed();
        m_output = m_output.mid(m_output.indexOf('\n') + 1);
        if (line.startsWith('{'))
            readAnswer(line);
        if (!line.startsWith(greeting) || isRunning())
            continue;
        m_url = QUrl(QString::fromUtf8(line.mid(greeting.size())));
        Q_EMIT started(m_url);
    }
}

namespace {

ErrorKind kindNamed(const QString& name)
{
    for (int kind = static_cast<int>(ErrorKind::Failed); kind <= static_cast<int>(ErrorKind::Cancelled);
         ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == name)
            return static_cast<ErrorKind>(kind);
    }
    return ErrorKind::Failed;
}

Result<SharedRepository> sharedFrom(const QJsonObject& answer)
{
    const QJsonObject done = answer.value(QLatin1String("import")).toObject();
    if (!done.isEmpty())
        return SharedRepository{done.value(QLatin1String("commit")).toString(),
                                done.value(QLatin1String("changed")).toBool(),
                                done.value(QLatin1String("files")).toInt()};
    const QJsonObject error = answer.value(QLatin1String("error")).toObject();
    return fail(kindNamed(error.value(QLatin1String("kind")).toString()),
                error.value(QLatin1String("what")).toString(), error.value(QLatin1String("next")).toString());
}

} // namespace

QCoro::Task<Result<SharedRepository>> LocalHubProcess::share(RepoId id, QString snapshotFolder)
{
    start();
    const int number = ++m_lastAsked;
    const QJsonObject wanted{{QStringLiteral("repo"), repoTypeName(id.type) + QLatin1Char(' ') + id.id()},
                             {QStringLiteral("folder"), snapshotFolder}};
    const QJsonObject command{{QStringLiteral("id"), number}, {QStringLiteral("import"), wanted}};
    net::Delivery<Result<SharedRepository>> delivery;
    m_asked.insert(number, delivery.sender());
    // What is written before it listens waits in the pipe.
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    if (m_process.state() == QProcess::NotRunning)
        ended();
    co_return co_await delivery.arrival();
}

void LocalHubProcess::readAnswer(const QByteArray& line)
{
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    const Answer asked = m_asked.take(answer.value(QLatin1String("id")).toInt());
    if (asked)
        asked(sharedFrom(answer));
}

/// Nobody waits for an answer that does not come.
void LocalHubProcess::giveUp(const Error& error)
{
    const QHash<int, Answer> asked = std::exchange(m_asked, {});
    for (const Answer& answer : asked)
        answer(fail(error));
}

void LocalHubProcess::ended()
{
    const bool wasRunning = isRunning();
    m_url.clear();
    giveUp(Error::make(ErrorKind::Failed, tr("The place “This computer” ended before it was done."),
                       tr("Try again: it starts anew."), QString::fromLocal8Bit(m_errors)));
    if (m_stopping)
        return;
    if (wasRunning) {
        Q_EMIT lost();
        return;
    }
    Q_EMIT failed(Error::make(ErrorKind::Failed, tr("The place “This computer” could not be started."),
                              tr("What is in the cache can still be opened from the library."),
                              m_program + QStringLiteral(": ") + m_process.errorString() + QLatin1Char('\n') +
                                  QString::fromLocal8Bit(m_errors)));
}

} // namespace vitrine::account
