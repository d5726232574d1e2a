#include "core/sandbox/landlock.h"

#include <QFile>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace vitrine::sandbox {

namespace {

// Numbers and names of <linux/landlock.h>, written out because Debian 12's header knows only the first
// interfaces.
constexpr long createRuleset = 444;
constexpr long addRule = 445;
constexpr long restrictSelf = 446;
constexpr uint32_t versionFlag = 1;
constexpr int pathBeneath = 1;

constexpr uint64_t readFile = 1U << 2;
constexpr uint64_t readFolder = 1U << 3;
constexpr uint64_t firstAccesses = (1U << 13) - 1; // execute, read, write, make and remove of every kind
constexpr uint64_t refer = 1U << 13;               // since 2
constexpr uint64_t truncate = 1U << 14;            // since 3
constexpr uint64_t bindAndConnectTcp = 3;          // since 4
constexpr uint64_t deviceControl = 1U << 15;       // since 5
constexpr uint64_t abstractSocketsAndSignals = 3;  // since 6

struct RulesetAttributes {
    uint64_t files = 0;
    uint64_t network = 0;
    uint64_t scoped = 0;
};

struct __attribute__((packed)) PathAttributes {
    uint64_t allowed;
    int32_t folder;
};

RulesetAttributes everything(int abi)
{
    RulesetAttributes attributes;
    attributes.files = firstAccesses;
    if (abi >= 2)
        attributes.files |= refer;
    if (abi >= 3)
        attributes.files |= truncate;
    if (abi >= 4)
        attributes.network = bindAndConnectTcp;
    if (abi >= 5)
        attributes.files |= deviceControl;
    if (abi >= 6)
        attributes.scoped = abstractSocketsAndSignals;
    return attributes;
}

// Older kernels refuse a structure that is longer than theirs unless the rest is zero; this is exact anyway.
size_t attributesSize(int abi)
{
    if (abi >= 6)
        return sizeof(RulesetAttributes);
    return abi >= 4 ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
}

QString failure(const char* what)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(errno)));
}

QString allowReading(int ruleset, const QString& path)
{
    const int fd = open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC);
    if (fd < 0)
        return {}; // what is not there cannot be read
    struct stat status = {};
    const bool isFolder = fstat(fd, &status) == 0 && S_ISDIR(status.st_mode);
    const PathAttributes attributes{isFolder ? readFile | readFolder : readFile, fd};
    const long done = syscall(addRule, ruleset, pathBeneath, &attributes, 0);
    const QString error = done == 0 ? QString() : failure("landlock_add_rule");
    close(fd);
    return error;
}

} // namespace

int landlockAbi()
{
    const long version = syscall(createRuleset, nullptr, 0, versionFlag);
    return version > 0 ? static_cast<int>(version) : 0;
}

QString restrictFiles(const QStringList& readable)
{
    const int abi = landlockAbi();
    const RulesetAttributes attributes = everything(abi);
    const int ruleset = static_cast<int>(syscall(createRuleset, &attributes, attributesSize(abi), 0));
    if (ruleset < 0)
        return failure("landlock_create_ruleset");
    QString error;
    for (const QString& path : readable) {
        if (error.isEmpty())
            error = allowReading(ruleset, path);
    }
    if (error.isEmpty() && syscall(restrictSelf, ruleset, 0) != 0)
        error = failure("landlock_restrict_self");
    close(ruleset);
    return error;
}

} // namespace vitrine::sandbox
