#include "core/sandbox/sandbox.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace vitrine;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

constexpr qint64 ceiling = 192LL << 20;
constexpr int couldNotLock = 90;
constexpr int noWall = 0;

// What a probe says: 0 where the deed was done, else the errno that stopped it.
using Probe = std::function<int()>;

int errnoOf(long result)
{
    return result >= 0 ? noWall : errno;
}

/// Runs \p probe inside a real child behind the walls. \return its answer, or -signal where it was killed
int insideSandbox(const Probe& probe, const sandbox::Policy& extra = {})
{
    const pid_t child = fork();
    if (child == 0) {
        sandbox::Policy policy = extra;
        if (!sanitized && policy.memoryCeiling == 0)
            policy.memoryCeiling = ceiling;
        if (!sandbox::lock(policy))
            _exit(couldNotLock);
        _exit(probe());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int openForReading(const QByteArray& path)
{
    return errnoOf(open(path.constData(), O_RDONLY | O_CLOEXEC));
}

bool isRefusal(int answer)
{
    return answer == EACCES || answer == EPERM;
}

int connectTo(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0)
        return errno;
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return errnoOf(connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address));
}

int execute()
{
    char program[] = "/bin/true";
    char* const arguments[] = {program, nullptr};
    return errnoOf(execv(program, arguments));
}

int forkChild()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return errnoOf(child);
}

int vmRead(pid_t process)
{
    char byte = 0;
    iovec here{&byte, 1};
    iovec there{&byte, 1};
    return errnoOf(process_vm_readv(process, &here, 1, &there, 1, 0));
}

int allocate(size_t bytes)
{
    void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return errno;
    static_cast<char*>(memory)[bytes - 1] = 1;
    return errnoOf(munmap(memory, bytes));
}

} // namespace

class SandboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sandbox::probe().landlockAbi == 0)
            qWarning("this kernel has no Landlock: tests of files are skipped");
    }

    void everyDeedIsPossibleOutside()
    {
        // Without this, a refusal below might come from elsewhere.
        QCOMPARE(openForReading("/etc/passwd"), noWall);
        QCOMPARE(forkChild(), noWall);
        QCOMPARE(errnoOf(socket(AF_UNIX, SOCK_STREAM, 0)), noWall);
        QCOMPARE(errnoOf(kill(getpid(), 0)), noWall);
        QCOMPARE(allocate(2 * ceiling), noWall);
    }

    void filesAreClosed()
    {
        if (sandbox::probe().landlockAbi == 0)
            QSKIP("no Landlock");
        QTemporaryFile mine;
        QVERIFY(mine.open());
        const QByteArray path = mine.fileName().toLocal8Bit();
        QCOMPARE(insideSandbox([] { return openForReading("/etc/passwd"); }), EACCES);
        QCOMPARE(insideSandbox([path] { return openForReading(path); }), EACCES);
        const QByteArray home = QDir::homePath().toLocal8Bit();
        QCOMPARE(insideSandbox([home] { return openForReading(home); }), EACCES);
        QCOMPARE(insideSandbox([] { return openForReading("/"); }), EACCES);
        QCOMPARE(insideSandbox([] { return openForReading("/proc/1/status"); }), EACCES);
        const QByteArray parent = "/proc/" + QByteArray::number(getpid()) + "/environ";
        QCOMPARE(insideSandbox([parent] { return openForReading(parent); }), EACCES);
    }

    void nothingIsWritten()
    {
        const QTemporaryDir folder;
        const QByteArray path = folder.filePath(QStringLiteral("new")).toLocal8Bit();
        QVERIFY(isRefusal(
            insideSandbox([path] { return errnoOf(open(path.constData(), O_WRONLY | O_CREAT, 0600)); })));
        QVERIFY(isRefusal(insideSandbox([path] { return errnoOf(mkdir(path.constData(), 0700)); })));
        QVERIFY(!QFile::exists(QFile::decodeName(path)));
        QFile kept(folder.filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("x");
        kept.close();
        const QByteArray old = kept.fileName().toLocal8Bit();
        QVERIFY(isRefusal(insideSandbox([old] { return errnoOf(truncate(old.constData(), 0)); })));
        QVERIFY(isRefusal(insideSandbox([old] { return errnoOf(unlink(old.constData())); })));
        QVERIFY(isRefusal(insideSandbox([old] { return errnoOf(chmod(old.constData(), 0777)); })));
        QCOMPARE(kept.size(), 1);
    }

    void aReadOnlyDescriptorStaysReadOnly()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("weights");
        file.flush();
        const int fd = open(file.fileName().toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
        const QByteArray again = "/proc/self/fd/" + QByteArray::number(fd);
        QVERIFY(isRefusal(insideSandbox([again] { return errnoOf(open(again.constData(), O_RDWR)); })));
        QVERIFY(isRefusal(insideSandbox([fd] { return errnoOf(fchmod(fd, 0777)); })));
        close(fd);
    }

    void thereIsNoNetwork()
    {
        QCOMPARE(insideSandbox([] { return connectTo(1); }), EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(socket(AF_UNIX, SOCK_STREAM, 0)); }), EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(socket(AF_NETLINK, SOCK_RAW, 0)); }), EPERM);
        int pair[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
        // One handed over stays what it is: it cannot be bound or connected elsewhere.
        sockaddr_in any = {};
        any.sin_family = AF_INET;
        QCOMPARE(insideSandbox(
                     [&] { return errnoOf(bind(pair[1], reinterpret_cast<sockaddr*>(&any), sizeof any)); }),
                 EPERM);
        close(pair[0]);
        close(pair[1]);
    }

    void thereAreNoNewProcesses()
    {
        QCOMPARE(insideSandbox(forkChild), EPERM);
        QCOMPARE(insideSandbox(execute), EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(syscall(SYS_clone3, nullptr, 0)); }), ENOSYS);
        QCOMPARE(insideSandbox([] { return errnoOf(syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)); }), EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(syscall(SYS_execveat, -1, "/bin/true", 0, 0, 0)); }),
                 EPERM);
    }

    void othersAreLeftAlone()
    {
        const pid_t parent = getpid();
        QCOMPARE(insideSandbox([parent] { return errnoOf(kill(parent, SIGTERM)); }), EPERM);
        QCOMPARE(insideSandbox([parent] { return errnoOf(syscall(SYS_tgkill, parent, parent, SIGTERM)); }),
                 EPERM);
        QCOMPARE(insideSandbox([parent] { return errnoOf(ptrace(PTRACE_ATTACH, parent, nullptr, nullptr)); }),
                 EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); }), EPERM);
        QCOMPARE(insideSandbox([parent] { return vmRead(parent); }), EPERM);
        QCOMPARE(insideSandbox([parent] { return errnoOf(syscall(SYS_pidfd_open, parent, 0)); }), EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(syscall(SYS_pidfd_getfd, 0, 0, 0)); }), EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(syscall(SYS_io_uring_setup, 1, nullptr)); }), ENOSYS);
        QCOMPARE(insideSandbox([parent] { return errnoOf(setpriority(PRIO_PROCESS, parent, 19)); }), EPERM);
    }

    void theWallsCannotBeTakenDown()
    {
        QCOMPARE(insideSandbox([] { return errnoOf(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)); }), EPERM);
        QCOMPARE(insideSandbox([] { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }), 0);
        QCOMPARE(insideSandbox([] { return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0); }), 1);
        QCOMPARE(insideSandbox([] { return errnoOf(prctl(PR_SET_PDEATHSIG, 0, 0, 0, 0)); }), EPERM);
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        QCOMPARE(insideSandbox([&] { return errnoOf(setrlimit(RLIMIT_DATA, &all)); }), EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(syscall(SYS_unshare, 0x10000000)); }), EPERM);
        QCOMPARE(insideSandbox([] { return errnoOf(syscall(SYS_mount, "a", "/", "b", 0, 0)); }), EPERM);
    }

    void memoryHasACeiling()
    {
        if (sanitized)
            QSKIP("a sanitizer maps more than any ceiling");
        QCOMPARE(insideSandbox([] { return allocate(2 * ceiling); }), ENOMEM);
        QCOMPARE(insideSandbox([] { return allocate(ceiling / 8); }), noWall);
        // Shared anonymous memory would escape the ceiling.
        QCOMPARE(insideSandbox([] {
                     void* m = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
                     return m == MAP_FAILED ? errno : noWall;
                 }),
                 EPERM);
    }

    void mappedWeightsAreFreeOfTheCeiling()
    {
        if (sanitized)
            QSKIP("a sanitizer maps more than any ceiling");
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(4 * ceiling)); // sparse
        const int fd = file.handle();
        QCOMPARE(insideSandbox([fd] {
                     const void* m = mmap(nullptr, 4 * ceiling, PROT_READ, MAP_PRIVATE, fd, 0);
                     return m == MAP_FAILED ? errno : static_cast<const char*>(m)[ceiling];
                 }),
                 noWall);
    }

    void workGoesOn()
    {
        // Threads, reading what was handed over, memory files, random numbers, the clock.
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("abc");
        file.flush();
        const int fd = file.handle();
#if !defined(__SANITIZE_THREAD__) // which takes no new threads after fork(); the programs' tests have them
        QCOMPARE(insideSandbox([] {
                     int answer = 1;
                     std::thread([&answer] { answer = 42; }).join();
                     return answer;
                 }),
                 42);
#endif
        QCOMPARE(insideSandbox([fd] {
                     char text[4] = {};
                     return pread(fd, text, 3, 0) == 3 && std::string(text) == "abc" ? 42 : 1;
                 }),
                 42);
        QCOMPARE(insideSandbox([] {
                     const int memory = memfd_create("m", MFD_CLOEXEC | MFD_ALLOW_SEALING);
                     return memory >= 0 && ftruncate(memory, 64) == 0 &&
                                    fcntl(memory, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_WRITE) == 0
                                ? 42
                                : errno;
                 }),
                 42);
        QCOMPARE(insideSandbox([] { return openForReading("/proc/self/maps"); }), noWall);
        QCOMPARE(insideSandbox([] { return openForReading("/proc/cpuinfo"); }), noWall);
        QCOMPARE(insideSandbox([] { return openForReading("/dev/urandom"); }), noWall);
        QCOMPARE(insideSandbox([] { return sysconf(_SC_NPROCESSORS_ONLN) > 0 ? 42 : 1; }), 42);
        QCOMPARE(insideSandbox([] {
                     std::signal(SIGABRT, SIG_DFL);
                     return std::raise(SIGABRT);
                 }),
                 -SIGABRT);
    }

    void allowedFoldersAreReadable()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("plugin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QByteArray path = file.fileName().toLocal8Bit();
        sandbox::Policy policy;
        policy.readable = {folder.path(), QStringLiteral("/nowhere/at/all")};
        QCOMPARE(insideSandbox([path] { return openForReading(path); }, policy), noWall);
        QVERIFY(isRefusal(insideSandbox([path] { return errnoOf(open(path.constData(), O_RDWR)); }, policy)));
    }

    void aSecondThreadIsRefused()
    {
        const pid_t child = fork();
        if (child == 0) {
            const std::thread idle([] { pause(); });
#if defined(__SANITIZE_THREAD__) // allowed one of its own
            const std::thread another([] { pause(); });
#endif
            const bool refused = !sandbox::lock({});
            _exit(refused ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void theReportNamesTheWalls()
    {
        const sandbox::Report report = sandbox::probe();
        const sandbox::Report copy = sandbox::Report::fromJson(report.toJson());
        QCOMPARE(copy.landlockAbi, report.landlockAbi);
        QCOMPARE(copy.missing(), report.missing());
        QCOMPARE(copy.walls.size(), report.walls.size());
        QCOMPARE(report.missing().contains(QStringLiteral("truncation")), report.landlockAbi < 3);
    }

    void libraryFoldersAreNarrow()
    {
        const QStringList folders = sandbox::libraryFolders();
        QVERIFY(folders.size() > 1);
        QVERIFY(!folders.contains(QStringLiteral("/")));
        QVERIFY(!folders.contains(QDir::homePath()));
    }
};

VITRINE_TEST(SandboxTest)
#include "sandbox_test.moc"
