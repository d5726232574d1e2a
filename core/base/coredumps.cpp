#include "core/base/coredumps.h"

#include <sys/resource.h>

namespace vitrine {

void forbidCoreDumps()
{
    // One byte, not none: a limit of 0 is not looked at where core_pattern names a program, 1 ends that too
    // (core(5)). PR_SET_DUMPABLE would also do, but then no portal may look at who calls it.
    const rlimit least{1, 1};
    setrlimit(RLIMIT_CORE, &least);
}

} // namespace vitrine
