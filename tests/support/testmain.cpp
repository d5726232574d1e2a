#include "tests/support/testmain.h"

#include <QStandardPaths>

#include <cstdio>

namespace vitrine::test {

std::vector<Factory>& factories()
{
    static std::vector<Factory> list;
    return list;
}

int runAll(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    // A test must never meet the person's own settings of the Hub.
    for (const char* name :
         {"HF_TOKEN", "HF_TOKEN_PATH", "HF_HOME", "HF_HUB_CACHE", "HF_ENDPOINT", "HF_HUB_OFFLINE",
          "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    const QByteArray wanted = argc > 1 && argv[1][0] != '-' ? QByteArray(argv[1]) : QByteArray();
    int failed = 0;
    int ran = 0;
    for (const Factory& make : factories()) {
        const auto test = make();
        const QByteArray name = test->metaObject()->className();
        QStringList arguments{QString::fromLocal8Bit(argv[0])};
        if (!wanted.isEmpty()) {
            if (name != wanted)
                continue;
            for (int i = 2; i < argc; ++i)
                arguments.append(QString::fromLocal8Bit(argv[i]));
        } else {
            for (int i = 1; i < argc; ++i)
                arguments.append(QString::fromLocal8Bit(argv[i]));
        }
        ++ran;
        if (QTest::qExec(test.get(), arguments) != 0) {
            std::fprintf(stderr, "FAILED CLASS: %s\n", name.constData());
            ++failed;
        }
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class was run\n");
        return 1;
    }
    return failed;
}

} // namespace vitrine::test
