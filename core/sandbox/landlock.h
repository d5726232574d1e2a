#pragma once

#include <QString>
#include <QStringList>

/// The kernel's access control for unprivileged processes, by system call: glibc has no wrappers.
/// https://docs.kernel.org/userspace-api/landlock.html
namespace vitrine::sandbox {

/// Version of the kernel's interface; 0 where it is missing or switched off.
int landlockAbi();

/// Denies every file but reading below \p readable, and where the kernel can, TCP and signals to others.
/// Binds the calling thread and those it makes. Needs no_new_privs. \return empty, or what failed
QString restrictFiles(const QStringList& readable);

} // namespace vitrine::sandbox
