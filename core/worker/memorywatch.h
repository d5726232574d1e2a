#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <chrono>

namespace vitrine::worker {

/// Memory of a process in bytes.
struct ProcessMemory {
    qint64 share =
        0;          ///< proportional share of everything (PSS), or what is resident where the kernel hides it
    qint64 own = 0; ///< of that, what no file backs: it cannot be dropped and read again
};

/// From /proc/PID/smaps_rollup, else /proc/PID/status; zeros where the process is gone. The kernel walks the
/// whole address space for it (milliseconds for gigabytes): not for the GUI thread.
ProcessMemory processMemory(qint64 processId);
ProcessMemory parseSmapsRollup(const QByteArray& text);
ProcessMemory parseStatus(const QByteArray& text);

/// Processor time that a process has used so far (/proc/PID/stat); zero where it is gone. Quick.
std::chrono::milliseconds processorTime(qint64 processId);
std::chrono::milliseconds parseProcessorTime(const QByteArray& stat);

/// MemTotal and MemAvailable of /proc/meminfo in bytes; zeros where it cannot be read.
struct SystemMemory {
    qint64 total = 0;
    qint64 available = 0;

    /// So little left that the desktop is about to stall.
    bool isNearlyGone() const;
};
SystemMemory systemMemory();

/// False in sanitized builds only: a sanitizer maps a shadow of all memory, which no helper's ceiling would
/// allow.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool helpersHaveCeilings = false;
#else
constexpr bool helpersHaveCeilings = true;
#endif

/// The ceiling of a worker started now: what is available, less a reserve for the rest of the desktop.
qint64 automaticCeiling(const SystemMemory& memory);

} // namespace vitrine::worker
