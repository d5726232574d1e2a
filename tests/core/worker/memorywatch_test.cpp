#include "core/worker/memorywatch.h"
#include "tests/support/testmain.h"

#include <unistd.h>

using namespace vitrine::worker;

class MemoryWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rollup()
    {
        const ProcessMemory memory =
            parseSmapsRollup("55d0-7ffd ---p 00000000 00:00 0    [rollup]\n"
                             "Rss:               10240 kB\nPss:                4096 kB\n"
                             "Pss_Dirty:            12 kB\nPss_Anon:           1024 kB\n"
                             "Pss_File:           2048 kB\nPss_Shmem:             8 kB\n");
        QCOMPARE(memory.share, 4096 * 1024);
        QCOMPARE(memory.own, 1032 * 1024);
    }

    void statusWhereTheRollupIsHidden()
    {
        const ProcessMemory memory = parseStatus(
            "Name:\tworker\nVmRSS:\t   30 kB\nRssAnon:\t   10 kB\nRssFile:\t   15 kB\nRssShmem:\t    5 kB\n");
        QCOMPARE(memory.share, 30 * 1024);
        QCOMPARE(memory.own, 15 * 1024);
        QCOMPARE(parseStatus({}).share, 0);
        QCOMPARE(parseSmapsRollup("nonsense").share, 0);
    }

    void thisProcess()
    {
        const ProcessMemory memory = processMemory(getpid());
        QVERIFY(memory.share > 1024 * 1024);
        QVERIFY(memory.own > 0 && memory.own <= memory.share);
        QCOMPARE(processMemory(-5).share, 0);
        QVERIFY(systemMemory().available > 0);
        QVERIFY(systemMemory().total >= systemMemory().available);
    }

    void processorTimes()
    {
        const QByteArray ticks = "1 (a) b) (c) R 2 3 4 5 6 7 8 9 10 11 150 50 14 15 20 0";
        QCOMPARE(parseProcessorTime(ticks).count(), 200 * 1000 / sysconf(_SC_CLK_TCK));
        QCOMPARE(parseProcessorTime("1 (cut").count(), 0);
        QCOMPARE(processorTime(-5).count(), 0);
    }

    void ceilings()
    {
        constexpr qint64 gigabyte = 1LL << 30;
        QCOMPARE(automaticCeiling({16 * gigabyte, 10 * gigabyte}), 9 * gigabyte);
        QCOMPARE(automaticCeiling({4 * gigabyte, gigabyte / 10}), gigabyte / 2);
        QVERIFY((SystemMemory{16 * gigabyte, gigabyte / 8}).isNearlyGone());
        QVERIFY(!(SystemMemory{16 * gigabyte, gigabyte}).isNearlyGone());
        QVERIFY(!SystemMemory().isNearlyGone());
    }
};

VITRINE_TEST(MemoryWatchTest)
#include "memorywatch_test.moc"
