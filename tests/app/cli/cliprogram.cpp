#include "tests/app/cli/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace vitrine::test {

QJsonValue Outcome::json() const
{
    if (!out.endsWith('\n') || out.count('\n') != 1)
        return QJsonValue(QJsonValue::Undefined);
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError)
        return QJsonValue(QJsonValue::Undefined);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString Outcome::errorKind() const
{
    const QJsonObject body = object().value(QLatin1String("error")).toObject();
    const bool whole = object().size() == 1 && body.size() == 3 && body.contains(QLatin1String("detail")) &&
                       !body.value(QLatin1String("message")).toString().isEmpty();
    return whole ? body.value(QLatin1String("kind")).toString() : QString();
}

QList<QByteArray> Outcome::lines() const
{
    QList<QByteArray> all = out.split('\n');
    if (!all.isEmpty() && all.last().isEmpty())
        all.removeLast();
    return all;
}

CliProgram::CliProgram(const QUrl& endpoint)
{
    const auto all = QProcessEnvironment::systemEnvironment();
    const QStringList names = all.keys();
    for (const QString& name : names) {
        if (!name.startsWith(QLatin1String("HF_")) && !name.startsWith(QLatin1String("VITRINE_")) &&
            !name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive))
            m_environment.insert(name, all.value(name));
    }
    setVariable("HF_ENDPOINT", endpoint.toEncoded());
    setVariable("HF_HOME", m_folder.path().toUtf8());
    setVariable("HF_HUB_CACHE", cache().toUtf8());
    setVariable("VITRINE_HOME", path(QStringLiteral("vitrine")).toUtf8());
    setVariable("HOME", path(QStringLiteral("home")).toUtf8());
    setVariable("LC_ALL", "C.UTF-8");
}

void CliProgram::setVariable(const char* name, const QByteArray& value)
{
    m_environment.insert(QLatin1String(name), QString::fromUtf8(value));
}

QString CliProgram::write(const QString& name, const QByteArray& content) const
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file));
    return file;
}

void CliProgram::start(QProcess& process, const QStringList& arguments, int standardError)
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([standardError] {
        setsid();
        if (standardError >= 0)
            dup2(standardError, STDERR_FILENO);
    });
    process.start(QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine-cli"), arguments);
    process.waitForStarted();
}

Outcome CliProgram::finish(QProcess& process)
{
    Outcome outcome;
    process.closeWriteChannel();
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    process.kill();
    process.waitForFinished();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    for (const char* token : {"hf_adaWrite", "hf_benRead", "hf_eveStranger"})
        m_tokenSeen = m_tokenSeen || outcome.out.contains(token) || outcome.err.contains(token);
    return outcome;
}

Outcome CliProgram::run(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    return finish(process);
}

Outcome CliProgram::runOnTerminal(const QStringList& arguments)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
        qFatal("no terminal");
    const int other = open(ptsname(terminal), O_RDWR | O_NOCTTY);
    QProcess process;
    start(process, arguments, other);
    Outcome outcome = finish(process);
    char buffer[65536];
    const auto size = read(terminal, buffer, sizeof buffer); // all of it: a second of progress is short
    outcome.err = size > 0 ? QByteArray(buffer, static_cast<qsizetype>(size)) : QByteArray();
    close(other);
    close(terminal);
    return outcome;
}

QString samplePath(const QString& name)
{
    return QStringLiteral(VITRINE_SOURCE_DIR "/resources/samples/vitrine-samples/") + name;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace vitrine::test
