#include "core/inference/runtime/machine.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <thread>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace vitrine::inference {

namespace {

#ifdef Q_OS_LINUX
QByteArray topology(int cpu, const char* name)
{
    QFile file(QStringLiteral("/sys/devices/system/cpu/cpu%1/topology/%2").arg(cpu).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}
#endif

} // namespace

int physicalCores()
{
    const int logical = std::max(1, int(std::thread::hardware_concurrency()));
#ifdef Q_OS_LINUX
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return logical;
    QSet<QByteArray> cores;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed))
            continue;
        const QByteArray core = topology(cpu, "core_id");
        // Without a topology every processor counts.
        cores.insert(core.isEmpty() ? QByteArray::number(cpu)
                                    : topology(cpu, "physical_package_id") + ':' + core);
    }
    return std::max(1, int(cores.size()));
#else
    return logical;
#endif
}

bool hasNativeBfloat16()
{
#if defined(__x86_64__) && defined(__GNUC__)
    return __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

QString vectorName()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx512f"))
        return QStringLiteral("avx512");
    if (__builtin_cpu_supports("avx2"))
        return QStringLiteral("avx2");
#endif
    return QStringLiteral("baseline");
}

qint64 peakRssBytes()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
#ifdef Q_OS_MACOS
        return usage.ru_maxrss;
#else
        return qint64(usage.ru_maxrss) * 1024;
#endif
    }
#endif
    return 0;
}

} // namespace vitrine::inference
