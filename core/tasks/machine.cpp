#include "core/tasks/runshere.h"

#include <QFile>
#include <QThread>

namespace vitrine::tasks {

namespace {

qint64 kilobytes(const QByteArray& text, const char* name)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return 0;
    const QByteArray line = text.mid(at + qsizetype(qstrlen(name))).split('\n').first().trimmed();
    return line.split(' ').first().toLongLong();
}

} // namespace

Machine Machine::here()
{
    Machine machine;
    machine.threads = QThread::idealThreadCount();
    QFile file(QStringLiteral("/proc/meminfo"));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray text = file.readAll();
        machine.memoryTotal = kilobytes(text, "MemTotal:") * 1024;
        machine.memoryAvailable = kilobytes(text, "MemAvailable:") * 1024;
    }
    return machine;
}

} // namespace vitrine::tasks
