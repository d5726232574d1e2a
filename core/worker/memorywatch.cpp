#include "core/worker/memorywatch.h"

#include <QFile>

#include <unistd.h>

namespace vitrine::worker {

namespace {

constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = 1024 * kibibyte;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "Name:   1234 kB" at the beginning of a line.
qint64 bytesOf(const QByteArray& text, const char* name)
{
    const QByteArray key = QByteArray(name) + ':';
    qsizetype start = text.startsWith(key) ? 0 : text.indexOf('\n' + key) + 1;
    if (start == 0 && !text.startsWith(key))
        return 0;
    start += key.size();
    const qsizetype end = text.indexOf(" kB", start);
    return end < 0 ? 0 : text.mid(start, end - start).trimmed().toLongLong() * kibibyte;
}

} // namespace

ProcessMemory parseSmapsRollup(const QByteArray& text)
{
    return {bytesOf(text, "Pss"), bytesOf(text, "Pss_Anon") + bytesOf(text, "Pss_Shmem")};
}

ProcessMemory parseStatus(const QByteArray& text)
{
    return {bytesOf(text, "VmRSS"), bytesOf(text, "RssAnon") + bytesOf(text, "RssShmem")};
}

ProcessMemory processMemory(qint64 processId)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(processId);
    // A process that forbids looking in hides its maps from everyone but root, its size from nobody.
    const ProcessMemory exact = parseSmapsRollup(contentOf(folder + QStringLiteral("smaps_rollup")));
    return exact.share > 0 ? exact : parseStatus(contentOf(folder + QStringLiteral("status")));
}

std::chrono::milliseconds parseProcessorTime(const QByteArray& stat)
{
    // proc(5): the second field is a name in parentheses that may hold anything; utime and stime are fields
    // 14 and 15.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype userTime = 14 - 3;
    if (fields.size() <= userTime + 1)
        return {};
    const qint64 ticks = fields.at(userTime).toLongLong() + fields.at(userTime + 1).toLongLong();
    return std::chrono::milliseconds(ticks * 1000 / sysconf(_SC_CLK_TCK));
}

std::chrono::milliseconds processorTime(qint64 processId)
{
    return parseProcessorTime(contentOf(QStringLiteral("/proc/%1/stat").arg(processId)));
}

SystemMemory systemMemory()
{
    const QByteArray text = contentOf(QStringLiteral("/proc/meminfo"));
    return {bytesOf(text, "MemTotal"), bytesOf(text, "MemAvailable")};
}

bool SystemMemory::isNearlyGone() const
{
    return total > 0 && available < std::min(total / 50, 256 * mebibyte);
}

qint64 automaticCeiling(const SystemMemory& memory)
{
    const qint64 reserve = std::min(memory.total / 10, 1024 * mebibyte);
    return std::max(memory.available - reserve, 512 * mebibyte);
}

} // namespace vitrine::worker
