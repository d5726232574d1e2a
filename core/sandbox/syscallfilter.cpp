#include "core/sandbox/syscallfilter.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace vitrine::sandbox {

namespace {

using Context = std::unique_ptr<void, decltype(&seccomp_release)>;

// By name, because some exist on one processor only; libseccomp skips what this one lacks.
constexpr const char* alwaysAllowed[] = {
    // memory (mmap and prctl have rules of their own below)
    "brk",
    "munmap",
    "mprotect",
    "mremap",
    "madvise",
    "mincore",
    "msync",
    "mlock",
    "munlock",
    "membarrier",
    // threads and time
    "futex",
    "futex_waitv",
    "set_robust_list",
    "get_robust_list",
    "rseq",
    "set_tid_address",
    "sched_yield",
    "sched_getaffinity",
    "sched_getparam",
    "sched_getscheduler",
    "sched_get_priority_max",
    "sched_get_priority_min",
    "getcpu",
    "exit",
    "exit_group",
    "restart_syscall",
    "clock_gettime",
    "clock_getres",
    "clock_nanosleep",
    "nanosleep",
    "gettimeofday",
    "time",
    "arch_prctl",
    // signals to itself (tgkill has a rule of its own)
    "rt_sigaction",
    "rt_sigprocmask",
    "rt_sigreturn",
    "rt_sigpending",
    "rt_sigtimedwait",
    "sigaltstack",
    // descriptors that are open already
    "read",
    "readv",
    "pread64",
    "preadv",
    "write",
    "writev",
    "pwrite64",
    "close",
    "close_range",
    "lseek",
    "_llseek",
    "fstat",
    "fstat64",
    "newfstatat",
    "fstatat64",
    "stat",
    "lstat",
    "statx",
    "statfs",
    "fstatfs",
    "fadvise64",
    "readahead",
    "getdents64",
    "readlink",
    "readlinkat",
    "access",
    "faccessat",
    "faccessat2",
    "getcwd",
    "dup",
    "dup2",
    "dup3",
    "poll",
    "ppoll",
    "select",
    "pselect6",
    "epoll_create1",
    "epoll_ctl",
    "epoll_wait",
    "epoll_pwait",
    "eventfd2",
    "pipe2",
    "sendmsg",
    "recvmsg",
    "sendto",
    "recvfrom",
    "shutdown",
    "getsockopt",
    "memfd_create",
    "ftruncate",
    "fallocate",
    // who and where one is
    "getpid",
    "gettid",
    "getppid",
    "getuid",
    "geteuid",
    "getgid",
    "getegid",
    "getresuid",
    "getresgid",
    "uname",
    "sysinfo",
    "getrusage",
    "times",
    "getrandom",
    "getrlimit",
};

// What libraries try first, falling back to something older where the kernel says it has no such call.
constexpr const char* saidToBeMissing[] = {"clone3", "openat2",       "io_uring_setup", "map_shadow_stack",
                                           "mbind",  "get_mempolicy", "set_mempolicy"};

// The library's macros for it are compound literals, which are C only.
scmp_arg_cmp argument(unsigned index, scmp_compare comparison, scmp_datum_t valueOrMask,
                      scmp_datum_t masked = 0)
{
    return {index, comparison, valueOrMask, masked};
}

int allow(scmp_filter_ctx context, const char* name)
{
    const int number = seccomp_syscall_resolve_name(name);
    return number < 0 ? 0 : seccomp_rule_add(context, SCMP_ACT_ALLOW, number, 0);
}

int allowIf(scmp_filter_ctx context, const char* name, std::initializer_list<scmp_arg_cmp> conditions)
{
    const int number = seccomp_syscall_resolve_name(name);
    if (number < 0)
        return 0;
    return seccomp_rule_add_array(context, SCMP_ACT_ALLOW, number, static_cast<unsigned>(conditions.size()),
                                  conditions.begin());
}

int allowPlainCalls(scmp_filter_ctx context)
{
    for (const char* name : alwaysAllowed) {
        if (const int error = allow(context, name))
            return error;
    }
    for (const char* name : saidToBeMissing) {
        const int number = seccomp_syscall_resolve_name(name);
        if (number < 0)
            continue;
        if (const int error = seccomp_rule_add(context, SCMP_ACT_ERRNO(ENOSYS), number, 0))
            return error;
    }
    return 0;
}

// Threads but no processes; signals only to this process (abort() needs them).
int allowThreads(scmp_filter_ctx context)
{
    constexpr scmp_datum_t thread = 0x00010000; // CLONE_THREAD
    if (const int error = allowIf(context, "clone", {argument(0, SCMP_CMP_MASKED_EQ, thread, thread)}))
        return error;
    if (const int error = allowIf(context, "sched_setaffinity", {argument(0, SCMP_CMP_EQ, 0)}))
        return error;
    return allowIf(context, "tgkill", {argument(0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()))});
}

// Opening is for reading only, even where the kernel has no Landlock.
int allowReadingFiles(scmp_filter_ctx context)
{
    constexpr scmp_datum_t writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    if (const int error = allowIf(context, "open", {argument(1, SCMP_CMP_MASKED_EQ, writing, O_RDONLY)}))
        return error;
    return allowIf(context, "openat", {argument(2, SCMP_CMP_MASKED_EQ, writing, O_RDONLY)});
}

// Shared anonymous memory would not count for RLIMIT_DATA.
int allowMemory(scmp_filter_ctx context)
{
    if (const int error = allowIf(context, "mmap", {argument(3, SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, 0)}))
        return error;
    return allowIf(context, "mmap", {argument(3, SCMP_CMP_MASKED_EQ, MAP_SHARED, 0)});
}

int allowControls(scmp_filter_ctx context)
{
    for (const int command :
         {F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD, F_DUPFD_CLOEXEC, F_ADD_SEALS, F_GET_SEALS}) {
        if (const int error =
                allowIf(context, "fcntl", {argument(1, SCMP_CMP_EQ, static_cast<scmp_datum_t>(command))}))
            return error;
    }
    constexpr int nameAnonymousMemory = 0x53564d41; // PR_SET_VMA
    for (const int command :
         {PR_SET_NAME, PR_GET_NAME, PR_GET_DUMPABLE, PR_GET_NO_NEW_PRIVS, nameAnonymousMemory}) {
        if (const int error =
                allowIf(context, "prctl", {argument(0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(command))}))
            return error;
    }
    if (const int error = allowIf(context, "ioctl", {argument(1, SCMP_CMP_EQ, FIONREAD)}))
        return error;
    // Reading limits, of this process, without setting them.
    return allowIf(context, "prlimit64", {argument(0, SCMP_CMP_EQ, 0), argument(2, SCMP_CMP_EQ, 0)});
}

QString failure(const char* step, int error)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(step), QString::fromLocal8Bit(std::strerror(-error)));
}

} // namespace

bool canFilterCalls()
{
    constexpr unsigned availability = 2; // SECCOMP_GET_ACTION_AVAIL
    const uint32_t action = 0x00050000;  // SECCOMP_RET_ERRNO
    return syscall(SYS_seccomp, availability, 0, &action) == 0;
}

QString filterCalls()
{
    const Context context(seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
    if (!context)
        return failure("seccomp_init", -ENOMEM);
    if (const int error = seccomp_attr_set(context.get(), SCMP_FLTATR_CTL_TSYNC, 1))
        return failure("seccomp TSYNC", error);
    for (const auto step : {allowPlainCalls, allowThreads, allowReadingFiles, allowMemory, allowControls}) {
        if (const int error = step(context.get()))
            return failure("seccomp_rule_add", error);
    }
    if (const int error = seccomp_load(context.get()))
        return failure("seccomp_load", error);
    return {};
}

} // namespace vitrine::sandbox
