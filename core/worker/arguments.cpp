#include "core/worker/arguments.h"

#include "vitrine/version.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>

namespace vitrine::worker {

namespace {

constexpr int wrongUsage = 2;

void printHelp(const char* program, const char* purpose)
{
    std::printf("usage: %s --socket N [--ceiling BYTES] [--threads N] [--language CODE]\n\n"
                "%s\n"
                "Vitrine starts it, locked into a sandbox, and talks to it over the socket; there is nothing "
                "to do with it by hand.\n\n"
                "  --socket N       descriptor of an open socket, inherited\n"
                "  --ceiling BYTES  most memory of its own (default: no limit)\n"
                "  --threads N      threads of one computation (default: one for each core)\n"
                "  --language CODE  of its error messages (default: English)\n"
                "  --version        print the version\n"
                "  --help           print this\n",
                program, purpose);
}

} // namespace

HelperArguments helperArguments(int argc, char** argv, const char* program, const char* purpose)
{
    HelperArguments arguments;
    for (int i = 1; i < argc; i += 2) {
        const char* value = i + 1 < argc ? argv[i + 1] : nullptr;
        if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "--version") == 0) {
            if (argv[i][2] == 'h')
                printHelp(program, purpose);
            else
                std::printf("%s %s\n", program, VITRINE_VERSION);
            arguments.exitCode = 0;
            return arguments;
        }
        if (value && std::strcmp(argv[i], "--socket") == 0)
            arguments.socket = std::atoi(value);
        else if (value && std::strcmp(argv[i], "--ceiling") == 0)
            arguments.memoryCeiling = std::atoll(value);
        else if (value && std::strcmp(argv[i], "--threads") == 0)
            arguments.threads = std::atoi(value);
        else if (value && std::strcmp(argv[i], "--language") == 0)
            arguments.language = QString::fromLatin1(value);
        else {
            std::fprintf(stderr, "%s: what is \"%s\"? See --help.\n", program, argv[i]);
            arguments.exitCode = wrongUsage;
            return arguments;
        }
    }
    if (arguments.socket < 0 || fcntl(arguments.socket, F_GETFD) < 0) {
        std::fprintf(stderr, "%s: no socket to talk through. See --help.\n", program);
        arguments.exitCode = wrongUsage;
    }
    return arguments;
}

} // namespace vitrine::worker
