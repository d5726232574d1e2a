#include "core/worker/memfd.h"
#include "core/worker/messages.h"
#include "core/worker/socketio.h"
#include "tests/support/testmain.h"

#include <QCborArray>
#include <QProcess>

#include <fcntl.h>
#include <sys/socket.h>

using namespace vitrine;
using namespace vitrine::worker;

namespace {

constexpr int brokenProtocol = 3;

/// A worker and a line to it over which anything can be said.
struct RawWorker {
    QProcess process;
    UniqueFd line;
    std::unique_ptr<BlockingChannel> channel;

    RawWorker()
    {
        int pair[2] = {-1, -1};
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair);
        line.reset(pair[0]);
        UniqueFd theirs(pair[1]);
        process.setChildProcessModifier([fd = theirs.fd()] { fcntl(fd, F_SETFD, 0); });
        process.start(QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine-faulty-worker"),
                      {QStringLiteral("--socket"), QString::number(theirs.fd())});
        process.waitForStarted();
        theirs.reset();
        channel = std::make_unique<BlockingChannel>(line.fd());
        channel->receive(); // hello
    }

    ~RawWorker()
    {
        line.reset();
        process.waitForFinished();
    }

    void say(const QByteArray& bytes)
    {
        ::send(line.fd(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }
    void say(const Frame& frame) { channel->send(frame); }

    /// Waits for the end. \return what the worker said last, as "type kind"
    QString lastWords()
    {
        QString last;
        for (;;) {
            const auto frame = channel->receive();
            if (!frame || !*frame)
                break;
            last =
                (*frame)->type + QLatin1Char(' ') + (*frame)->body.value(QStringLiteral("kind")).toString();
        }
        process.waitForFinished();
        return last;
    }
};

Frame run(quint32 id, const char* what)
{
    tasks::RunRequest request;
    request.parameters = {{QStringLiteral("do"), QLatin1String(what)}};
    return std::move(*protocol::runFrame(id, request));
}

Frame files(quint32 id, int count)
{
    Frame frame = protocol::request(QStringLiteral("files"), id);
    QCborArray names;
    for (int i = 0; i < count; ++i)
        names.append(QStringLiteral("file %1").arg(i));
    frame.body.insert(QStringLiteral("source"), 0);
    frame.body.insert(QStringLiteral("names"), names);
    frame.body.insert(QStringLiteral("sizes"), names);
    return frame;
}

} // namespace

/// The worker does not trust its client either: whatever it cannot understand ends the conversation with an
/// error.
class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersRequests()
    {
        RawWorker worker;
        worker.say(protocol::request(QStringLiteral("describe"), 1));
        auto answer = worker.channel->receive();
        VERIFY_RESULT(answer);
        QCOMPARE((*answer)->type, QStringLiteral("result"));
        QCOMPARE(protocol::frameId(**answer), 1u);
        worker.say(protocol::request(QStringLiteral("unload"), 2));
        answer = worker.channel->receive();
        VERIFY_RESULT(answer);
        QCOMPARE(protocol::frameId(**answer), 2u);
    }

    void aClosedLineEndsTheWorker()
    {
        RawWorker worker;
        worker.say(run(1, "hang"));
        QVERIFY(worker.channel->receive());
        worker.channel.reset();
        worker.line.reset();
        QVERIFY(worker.process.waitForFinished());
        QCOMPARE(worker.process.exitCode(), 0);
    }

    void aCancelThatComesTooLateIsNoFault()
    {
        RawWorker worker;
        worker.say(protocol::request(QStringLiteral("cancel"), 5));
        worker.say(protocol::request(QStringLiteral("describe"), 6));
        const auto answer = worker.channel->receive();
        VERIFY_RESULT(answer);
        QCOMPARE((*answer)->type, QStringLiteral("result"));
    }

    void misuse_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what :
             {"garbage", "oversized", "cut CBOR", "unknown request", "no id", "old id", "two at once",
              "files without descriptors", "run between files and load", "inputs are no object"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void misuse()
    {
        QFETCH(QString, what);
        RawWorker worker;
        if (what == QLatin1String("garbage")) {
            worker.say(QByteArray("GET / HTTP/1.1\r\n\r\n"));
        } else if (what == QLatin1String("oversized")) {
            worker.say(QByteArray::fromHex("565400000000ff7f"));
        } else if (what == QLatin1String("cut CBOR")) {
            worker.say(QByteArray::fromHex("5654000001000000a1"));
        } else if (what == QLatin1String("unknown request")) {
            worker.say(protocol::request(QStringLiteral("dance"), 1));
        } else if (what == QLatin1String("no id")) {
            worker.say(Frame(QStringLiteral("describe")));
        } else if (what == QLatin1String("old id")) {
            worker.say(protocol::request(QStringLiteral("describe"), 7));
            QVERIFY(worker.channel->receive());
            worker.say(protocol::request(QStringLiteral("describe"), 7));
        } else if (what == QLatin1String("two at once")) {
            worker.say(run(1, "wait"));
            QVERIFY(worker.channel->receive()); // else its progress could be the last word
            worker.say(run(2, ""));
        } else if (what == QLatin1String("files without descriptors")) {
            worker.say(files(1, 2));
        } else if (what == QLatin1String("run between files and load")) {
            worker.say(files(1, 0));
            worker.say(run(2, ""));
        } else {
            Frame frame = protocol::request(QStringLiteral("run"), 1);
            QVERIFY(protocol::putJson(frame, QStringLiteral("inputs"), QJsonArray{1}));
            QVERIFY(protocol::putJson(frame, QStringLiteral("parameters"), QJsonObject()));
            worker.say(frame);
        }
        QCOMPARE(worker.lastWords(), QStringLiteral("error corrupt"));
        QCOMPARE(worker.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(worker.process.exitCode(), brokenProtocol);
    }
};

VITRINE_TEST(ServerTest)
#include "server_test.moc"
