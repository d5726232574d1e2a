#pragma once

#include <QString>

namespace vitrine::sandbox {

/// Whether the kernel takes filters (seccomp(2)).
bool canFilterCalls();

/// Allows the system calls that computing in memory needs, for every thread, and answers EPERM to all others:
/// no new process, socket or file for writing, nothing done to another process. \return empty, or what failed
QString filterCalls();

} // namespace vitrine::sandbox
