#include "core/worker/framechannel.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTimer>

#include <sys/socket.h>
#include <thread>

using namespace vitrine;
using namespace vitrine::worker;

class FrameChannelTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FrameChannel> m_channel;
    UniqueFd m_peer;
    std::vector<Frame> m_frames;
    bool m_closed = false;
    std::optional<Error> m_error;

private Q_SLOTS:
    void init()
    {
        int pair[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
        m_channel = std::make_unique<FrameChannel>(UniqueFd(pair[0]));
        m_peer.reset(pair[1]);
        m_frames.clear();
        m_closed = false;
        m_error.reset();
        m_channel->onFrame = [this](Frame frame) {
            m_frames.push_back(std::move(frame));
        };
        m_channel->onClosed = [this](std::optional<Error> error) {
            m_closed = true;
            m_error = std::move(error);
        };
    }

    void sendsMoreThanTheLineHolds()
    {
        constexpr int count = 200;
        for (int i = 0; i < count; ++i)
            VERIFY_RESULT(
                m_channel->send(Frame(QStringLiteral("n"), {{QStringLiteral("i"), i},
                                                            {QStringLiteral("x"), QByteArray(50000, 'x')}})));
        std::atomic<int> received = 0;
        bool inOrder = true;
        std::thread reader([&] {
            BlockingChannel peer(m_peer.fd());
            while (received < count) {
                const auto frame = peer.receive();
                if (!frame || !*frame)
                    return;
                inOrder = inOrder && (*frame)->body.value(QStringLiteral("i")).toInteger() == received;
                ++received;
            }
        });
        QTimer done;
        QTRY_COMPARE_WITH_TIMEOUT(received.load(), count, 20000);
        reader.join();
        QVERIFY(inOrder);
    }

    void aFloodDoesNotStopTheEventLoop()
    {
        std::atomic<bool> stop = false;
        std::thread flood([&] {
            BlockingChannel peer(m_peer.fd());
            while (!stop &&
                   peer.send(Frame(QStringLiteral("log"), {{QStringLiteral("x"), QByteArray(100, 'x')}}))) {
            }
        });
        int turns = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
        ticker.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_frames.size() > 5000 && turns > 100, 20000);
        stop = true;
        m_channel.reset();
        flood.join();
    }

    void aClosedLineIsToldOnce()
    {
        m_peer.reset();
        QTRY_VERIFY(m_closed);
        QVERIFY(!m_error);
        VERIFY_RESULT(m_channel->send(Frame(QStringLiteral("late"))));
    }

    void whatCameBeforeTheEndIsDelivered()
    {
        BlockingChannel(m_peer.fd()).send(Frame(QStringLiteral("last words")));
        m_peer.reset();
        QTRY_VERIFY(m_closed);
        QCOMPARE(m_frames.size(), size_t(1));
        QVERIFY(!m_error);
    }

    void garbageEndsIt()
    {
        QCOMPARE(::send(m_peer.fd(), "hello there", 11, 0), 11);
        QTRY_VERIFY(m_closed);
        QVERIFY(m_error);
        QCOMPARE(m_error->kind, ErrorKind::Corrupt);
    }

    void aCutFrameIsAnError()
    {
        const QByteArray bytes = *encode(Frame(QStringLiteral("whole")));
        QCOMPARE(::send(m_peer.fd(), bytes.constData(), static_cast<size_t>(bytes.size() - 1), 0),
                 bytes.size() - 1);
        m_peer.reset();
        QTRY_VERIFY(m_closed);
        QVERIFY(m_error);
        QVERIFY(m_frames.empty());
    }

    void theReceiverMayDestroyIt()
    {
        m_channel->onFrame = [this](Frame) {
            m_channel.reset();
        };
        BlockingChannel peer(m_peer.fd());
        peer.send(Frame(QStringLiteral("one")));
        peer.send(Frame(QStringLiteral("two")));
        QTRY_VERIFY(!m_channel);
    }
};

VITRINE_TEST(FrameChannelTest)
#include "framechannel_test.moc"
