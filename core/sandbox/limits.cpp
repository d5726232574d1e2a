#include "core/sandbox/limits.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace vitrine::sandbox {

namespace {

QString failure(const char* what)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(errno)));
}

bool limit(__rlimit_resource_t resource, rlim_t value)
{
    rlimit now = {};
    if (getrlimit(resource, &now) != 0)
        return false;
    if (now.rlim_max != RLIM_INFINITY && now.rlim_max < value)
        value = now.rlim_max;
    const rlimit wanted{value, value};
    return setrlimit(resource, &wanted) == 0;
}

} // namespace

QString closeProcess(bool endWithParent)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failure("PR_SET_NO_NEW_PRIVS");
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return failure("PR_SET_DUMPABLE");
    if (endWithParent && prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return failure("PR_SET_PDEATHSIG");
    if (!limit(RLIMIT_CORE, 0))
        return failure("RLIMIT_CORE");
    return {};
}

QString limitMemory(qint64 bytes)
{
    // Pages of a memfd count nowhere else; this bounds each of them.
    if (!limit(RLIMIT_DATA, static_cast<rlim_t>(bytes)) || !limit(RLIMIT_FSIZE, static_cast<rlim_t>(bytes)))
        return failure("RLIMIT_DATA");
    return {};
}

} // namespace vitrine::sandbox
