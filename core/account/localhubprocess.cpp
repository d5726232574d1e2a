#include "core/account/localhubprocess.h"

#include <QDir>
#include <QDirIterator>

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
                          QStringLiteral("--exit-with-stdin")};
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
        if (!line.startsWith(greeting) || isRunning())
            continue;
        m_url = QUrl(QString::fromUtf8(line.mid(greeting.size())));
        Q_EMIT started(m_url);
    }
}

void LocalHubProcess::ended()
{
    const bool wasRunning = isRunning();
    m_url.clear();
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
