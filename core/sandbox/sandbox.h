#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// Locks a process that works on what strangers wrote: no network, no new processes, no files but those
/// handed over. Landlock (landlock(7)) for files and sockets, seccomp (seccomp(2)) for system calls, limits
/// for memory.
namespace vitrine::sandbox {

/// What a process keeps after lock().
struct Policy {
    /// Folders and files that may be opened read-only later (libraries, plug-ins). Missing ones are skipped.
    QStringList readable;
    /// Bytes of heap and private mappings (RLIMIT_DATA); 0: none. File mappings of read-only descriptors are
    /// free.
    qint64 memoryCeiling = 0;
    /// End with the process that started this one.
    bool endWithParent = true;
};

/// One wall and whether it stands.
struct Wall {
    QString name; ///< stable: "files", "network", "calls", "memory", "dump"
    bool stands = false;
    QString detail; ///< for the log: the version found, or why it is missing
};

struct Report {
    int landlockAbi = 0; ///< 0: the kernel has no Landlock, or it is switched off
    QList<Wall> walls;

    /// Names of the walls that this kernel lacks; empty where all stand.
    QStringList missing() const;
    QJsonObject toJson() const;
    static Report fromJson(const QJsonObject& object);
};

/// Locks this process for good. Call it first in main(), while there is one thread.
/// A wall that the kernel lacks is reported, not an error; one that should stand and could not be built is.
/// \return kind Failed where there is a second thread already, or a wall that the kernel has could not be
/// built
Result<Report> lock(const Policy& policy);

/// Libraries and plug-ins that this program may load after lock(): where its loaded libraries lie, with the
/// standard library folders and /etc/ld.so.cache. Not: fonts, certificates, configuration, anybody's home.
QStringList libraryFolders();

/// Threads of this process, counted in /proc/self/task.
int threadCount();

/// What lock() could build here, without locking anything: for the verdict page.
Report probe();

} // namespace vitrine::sandbox
