#include "core/sandbox/sandbox.h"

#include "core/sandbox/landlock.h"
#include "core/sandbox/limits.h"
#include "core/sandbox/syscallfilter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <dirent.h>

namespace vitrine::sandbox {

namespace {

// A sanitizer of threads keeps one of its own, which runs nothing of ours and is lost by fork().
#if defined(__SANITIZE_THREAD__)
constexpr int mostThreads = 2;
#else
constexpr int mostThreads = 1;
#endif

constexpr int truncationAbi = 3;

// What libtorch and the C library read while they run; without these libtorch aborts.
QStringList systemFiles()
{
    return {QStringLiteral("/proc/cpuinfo"),
            QStringLiteral("/proc/self"),
            QStringLiteral("/proc/meminfo"),
            QStringLiteral("/sys/devices/system/cpu"),
            QStringLiteral("/sys/devices/system/node"),
            QStringLiteral("/dev/urandom")};
}

Error unlocked(const QString& detail)
{
    return Error::make(
        ErrorKind::Failed,
        QCoreApplication::translate("Sandbox", "The helper process could not be locked in."),
        QCoreApplication::translate("Sandbox", "Nothing was opened. Please report this with the details."),
        detail);
}

Wall wall(const char* name, bool stands, const QString& detail)
{
    return {QLatin1String(name), stands, detail};
}

Report kernelWalls(bool limitedMemory)
{
    Report report;
    report.landlockAbi = landlockAbi();
    const bool calls = canFilterCalls();
    const QString version = QStringLiteral("Landlock %1").arg(report.landlockAbi);
    const QString filter = calls ? QStringLiteral("seccomp") : QStringLiteral("no seccomp in this kernel");
    report.walls = {
        wall("files", report.landlockAbi > 0, version),
        wall("truncation", report.landlockAbi >= truncationAbi, version),
        wall("network", calls, filter),
        wall("calls", calls, filter),
        wall("memory", limitedMemory, QStringLiteral("RLIMIT_DATA")),
        wall("dump", true, QStringLiteral("no core files, not traceable")),
    };
    return report;
}

bool isTooWide(const QString& folder)
{
    return folder.isEmpty() || folder == QLatin1String("/") || folder == QDir::homePath() ||
           folder == QDir::tempPath();
}

} // namespace

QStringList Report::missing() const
{
    QStringList names;
    for (const Wall& wall : walls) {
        if (!wall.stands)
            names.append(wall.name);
    }
    return names;
}

QJsonObject Report::toJson() const
{
    QJsonArray list;
    for (const Wall& wall : walls)
        list.append(QJsonObject{{QStringLiteral("name"), wall.name},
                                {QStringLiteral("stands"), wall.stands},
                                {QStringLiteral("detail"), wall.detail}});
    return {{QStringLiteral("landlockAbi"), landlockAbi}, {QStringLiteral("walls"), list}};
}

Report Report::fromJson(const QJsonObject& object)
{
    Report report;
    report.landlockAbi = object.value(QStringLiteral("landlockAbi")).toInt();
    const QJsonArray list = object.value(QStringLiteral("walls")).toArray();
    for (const QJsonValue& entry : list) {
        const QJsonObject wall = entry.toObject();
        report.walls.append({wall.value(QStringLiteral("name")).toString(),
                             wall.value(QStringLiteral("stands")).toBool(),
                             wall.value(QStringLiteral("detail")).toString()});
    }
    return report;
}

Result<Report> lock(const Policy& policy)
{
    // Landlock binds the calling thread and its children only: a second one would stay outside.
    const int threads = threadCount();
    if (threads < 1 || threads > mostThreads)
        return fail(unlocked(QStringLiteral("%1 threads at entry").arg(threads)));
    const Report report = kernelWalls(policy.memoryCeiling > 0);
    QString error = closeProcess(policy.endWithParent);
    if (error.isEmpty() && policy.memoryCeiling > 0)
        error = limitMemory(policy.memoryCeiling);
    if (error.isEmpty() && report.landlockAbi > 0)
        error = restrictFiles(systemFiles() + policy.readable);
    if (error.isEmpty() && canFilterCalls())
        error = filterCalls();
    if (!error.isEmpty())
        return fail(unlocked(error));
    return report;
}

QStringList libraryFolders()
{
    QStringList folders{QStringLiteral("/etc/ld.so.cache")};
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return folders;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype start = line.indexOf('/');
        if (start < 0 || !line.contains(".so"))
            continue;
        const QString folder = QFileInfo(QFile::decodeName(line.mid(start))).absolutePath();
        if (!isTooWide(folder) && !folders.contains(folder))
            folders.append(folder);
    }
    return folders;
}

int threadCount()
{
    DIR* tasks = opendir("/proc/self/task");
    if (!tasks)
        return 0;
    int count = 0;
    while (const dirent* entry = readdir(tasks))
        count += entry->d_name[0] != '.';
    closedir(tasks);
    return count;
}

Report probe()
{
    return kernelWalls(true);
}

} // namespace vitrine::sandbox
