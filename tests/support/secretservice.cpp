#include "tests/support/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace vitrine::test {

namespace {

constexpr int patience = 20'000; // milliseconds

void stop(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
}

/// Waits for a line on the output of a program that goes on running.
QByteArray firstLine(QProcess& process)
{
    QElapsedTimer clock;
    clock.start();
    while (!process.canReadLine() && process.state() != QProcess::NotRunning && clock.elapsed() < patience)
        process.waitForReadyRead(100);
    return process.readLine().trimmed();
}

} // namespace

SecretService::SecretService()
{
    start();
}

SecretService::~SecretService()
{
    stop(m_keyring);
    stop(m_bus);
    for (const auto& [name, value] : std::as_const(m_before)) {
        if (value.isNull())
            qunsetenv(name.constData());
        else
            qputenv(name.constData(), value);
    }
}

void SecretService::start()
{
    const auto set = [this](const char* name, const QByteArray& value) {
        m_before.append({name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray()});
        qputenv(name, value);
    };
    const auto folder = [this](const char* name) {
        const QString path = m_home.filePath(QLatin1String(name));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path.toLocal8Bit();
    };
    set("XDG_RUNTIME_DIR", folder("run"));
    set("XDG_DATA_HOME", folder("share"));
    set("XDG_CONFIG_HOME", folder("config"));
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                 QStringLiteral("--print-address"),
                 QStringLiteral("--address=unix:dir=") + m_home.filePath(QStringLiteral("run"))});
    const QByteArray address = firstLine(m_bus);
    if (address.isEmpty()) {
        m_problem = QStringLiteral("no bus: ") + QString::fromLocal8Bit(m_bus.readAllStandardError());
        return;
    }
    set("DBUS_SESSION_BUS_ADDRESS", address);
    m_keyring.setStandardErrorFile(m_home.filePath(QStringLiteral("keyring.log")));
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_keyring.waitForStarted(patience);
    m_keyring.write("a word to open it\n");
    m_keyring.waitForBytesWritten(patience); // no event loop writes it here
    m_keyring.closeWriteChannel();
    if (!isAnswering(QString::fromLocal8Bit(address))) {
        QFile log(m_home.filePath(QStringLiteral("keyring.log")));
        const bool isOpen = log.open(QIODevice::ReadOnly);
        m_problem = QStringLiteral("no keyring: ") + m_keyring.errorString() +
                    (isOpen ? QString::fromLocal8Bit(log.readAll()) : QString());
    }
}

/// It says nothing when it is ready: its name on the bus and the open keyring do.
bool SecretService::isAnswering(const QString& address) const
{
    const QString name = QStringLiteral("vitrine-test-bus");
    QDBusConnection bus = QDBusConnection::connectToBus(address, name);
    QElapsedTimer clock;
    clock.start();
    bool ready = false;
    while (!ready && clock.elapsed() < patience && m_keyring.state() != QProcess::NotRunning) {
        const bool open = QFile::exists(m_home.filePath(QStringLiteral("share/keyrings/login.keyring")));
        ready = open && bus.interface() &&
                bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"));
        if (!ready)
            QThread::msleep(20);
    }
    QDBusConnection::disconnectFromBus(name);
    return ready;
}

QByteArray SecretService::writtenBytes() const
{
    QByteArray bytes;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

EnvironmentVariable::EnvironmentVariable(const char* name, const QByteArray& value)
    : m_name(name), m_wasSet(qEnvironmentVariableIsSet(name)), m_before(qgetenv(name))
{
    qputenv(name, value);
}

EnvironmentVariable::~EnvironmentVariable()
{
    if (m_wasSet)
        qputenv(m_name, m_before);
    else
        qunsetenv(m_name);
}

} // namespace vitrine::test
