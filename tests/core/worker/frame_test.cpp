#include "core/worker/frame.h"
#include "core/worker/memfd.h"
#include "core/worker/messages.h"
#include "core/worker/socketio.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>

using namespace vitrine;
using namespace vitrine::worker;

namespace {

Frame sample()
{
    return Frame(QStringLiteral("run"),
                 {{QStringLiteral("id"), 7}, {QStringLiteral("text"), QStringLiteral("é")}});
}

QByteArray header(quint32 length, int descriptors = 0, const QByteArray& magic = QByteArray("VT\0", 3))
{
    QByteArray bytes = magic + static_cast<char>(descriptors);
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>(length >> shift));
    return bytes;
}

UniqueFd anyDescriptor()
{
    return UniqueFd(open("/dev/null", O_RDONLY | O_CLOEXEC));
}

int openDescriptors()
{
    int count = 0;
    for (int fd = 0; fd < 1024; ++fd)
        count += fcntl(fd, F_GETFD) >= 0;
    return count;
}

} // namespace

class FrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTripInAnyPieces()
    {
        const QByteArray one = *encode(sample());
        const QByteArray stream = one + one + one;
        for (qsizetype piece = 1; piece <= stream.size(); ++piece) {
            FrameDecoder decoder;
            int frames = 0;
            for (qsizetype start = 0; start < stream.size(); start += piece) {
                decoder.feed(QByteArrayView(stream).sliced(start, std::min(piece, stream.size() - start)));
                for (;;) {
                    const auto frame = decoder.next();
                    VERIFY_RESULT(frame);
                    if (!*frame)
                        break;
                    ++frames;
                    QCOMPARE((*frame)->type, QStringLiteral("run"));
                    QCOMPARE((*frame)->body, sample().body);
                }
            }
            QCOMPARE(frames, 3);
            QVERIFY(decoder.isBetweenFrames());
        }
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray cbor = (*encode(sample())).mid(8);
        QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("other magic") << header(4, 0, "VX!") + "abcd";
        QTest::newRow("empty") << header(0);
        QTest::newRow("over the limit") << header(maxFrameBytes + 1);
        QTest::newRow("huge") << header(0xffffffff);
        QTest::newRow("too many descriptors") << header(static_cast<quint32>(cbor.size()), 65) + cbor;
        QTest::newRow("descriptors that did not come") << header(static_cast<quint32>(cbor.size()), 1) + cbor;
        QTest::newRow("no CBOR") << header(4) + "\xff\xff\xff\xff";
        QTest::newRow("cut CBOR") << header(static_cast<quint32>(cbor.size() - 1)) + cbor.chopped(1) + "V";
        QTest::newRow("more after the CBOR") << header(static_cast<quint32>(cbor.size() + 1)) + cbor + '\0';
        QTest::newRow("an array") << header(1) + "\x80";
        QTest::newRow("no type") << header(1) + "\xa0";
        QTest::newRow("deeply nested") << header(100000) + QByteArray(100000, '\x81');
        QTest::newRow("claims many") << header(9) + QByteArray::fromHex("bbffffffffffffff00");
    }

    void malformed()
    {
        QFETCH(QByteArray, bytes);
        FrameDecoder decoder;
        decoder.feed(bytes);
        VERIFY_ERROR(decoder.next(), ErrorKind::Corrupt);
        // What follows an error is never read again.
        decoder.feed(*encode(sample()));
        VERIFY_ERROR(decoder.next(), ErrorKind::Corrupt);
    }

    void unnamedDescriptorsEndIt()
    {
        FrameDecoder decoder;
        std::vector<UniqueFd> extra;
        extra.push_back(anyDescriptor());
        decoder.feed(*encode(sample()), std::move(extra));
        VERIFY_ERROR(decoder.next(), ErrorKind::Corrupt);
    }

    void limitsHoldForUsToo()
    {
        Frame large = sample();
        large.body.insert(QStringLiteral("x"), QByteArray(maxFrameBytes, 'x'));
        VERIFY_ERROR(encode(large), ErrorKind::Invalid);
        Frame many = sample();
        for (size_t i = 0; i <= maxFrameDescriptors; ++i)
            many.descriptors.push_back(anyDescriptor());
        VERIFY_ERROR(encode(many), ErrorKind::Invalid);
    }

    // Random damage to real frames: an error or a frame, never a crash, a hang or a lost descriptor.
    void fuzzed()
    {
        QRandomGenerator random(20240601);
        const int before = openDescriptors();
        int whole = 0;
        int refused = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray stream;
            for (int i = 0; i < 3; ++i)
                stream += *encode(sample());
            const int damages = random.bounded(4);
            for (int i = 0; i < damages; ++i)
                stream[random.bounded(static_cast<int>(stream.size()))] =
                    static_cast<char>(random.bounded(256));
            if (random.bounded(3) == 0)
                stream.truncate(random.bounded(static_cast<int>(stream.size())));
            FrameDecoder decoder;
            qsizetype start = 0;
            while (start < stream.size()) {
                const qsizetype piece = std::min<qsizetype>(1 + random.bounded(40), stream.size() - start);
                std::vector<UniqueFd> descriptors;
                if (random.bounded(64) == 0)
                    descriptors.push_back(anyDescriptor());
                decoder.feed(QByteArrayView(stream).sliced(start, piece), std::move(descriptors));
                start += piece;
                auto frame = decoder.next();
                while (frame && *frame) {
                    ++whole;
                    frame = decoder.next();
                }
                refused += !frame;
            }
        }
        QVERIFY(whole > 1000);
        QVERIFY(refused > 1000);
        QCOMPARE(openDescriptors(), before);
    }

    void descriptorsTravel()
    {
        int pair[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
        const UniqueFd one(pair[0]);
        UniqueFd other(pair[1]);
        BlockingChannel sender(one.fd());
        BlockingChannel receiver(other.fd());
        for (int i = 0; i < 3; ++i) {
            Frame frame = sample();
            for (int k = 0; k <= i; ++k) {
                auto memory = sealedMemory("number " + QByteArray::number(k), "test");
                VERIFY_RESULT(memory);
                frame.descriptors.push_back(std::move(*memory));
            }
            QVERIFY(sender.send(frame));
        }
        for (int i = 0; i < 3; ++i) {
            const auto frame = receiver.receive();
            VERIFY_RESULT(frame);
            QCOMPARE((*frame)->descriptors.size(), static_cast<size_t>(i + 1));
            for (int k = 0; k <= i; ++k) {
                const auto memory = MappedMemory::map((*frame)->descriptors[static_cast<size_t>(k)], 100);
                VERIFY_RESULT(memory);
                QCOMPARE((*memory)->bytes().toByteArray(), "number " + QByteArray::number(k));
            }
        }
        shutdown(one.fd(), SHUT_WR);
        const auto end = receiver.receive();
        VERIFY_RESULT(end);
        QVERIFY(!*end);
    }

    void memoryMustBeSealed()
    {
        const UniqueFd open(memfd_create("open", MFD_CLOEXEC | MFD_ALLOW_SEALING));
        VERIFY_ERROR(MappedMemory::map(open, 100), ErrorKind::Corrupt);
        VERIFY_ERROR(MappedMemory::map(anyDescriptor(), 100), ErrorKind::Corrupt);
        const auto large = sealedMemory(QByteArray(101, 'x'), "large");
        VERIFY_RESULT(large);
        VERIFY_ERROR(MappedMemory::map(*large, 100), ErrorKind::Corrupt);
        const auto empty = sealedMemory({}, "empty");
        VERIFY_RESULT(empty);
        const auto mapped = MappedMemory::map(*empty, 100);
        VERIFY_RESULT(mapped);
        QCOMPARE((*mapped)->bytes().size(), 0);
        QVERIFY(::write(large->fd(), "y", 1) < 0);
    }

    void runsAndResultsSurvive()
    {
        tasks::RunRequest request;
        request.task = QStringLiteral("text-classification");
        request.inputs = {{QStringLiteral("inputs"), QString(200000, QLatin1Char('t'))}};
        request.parameters = {{QStringLiteral("top_k"), 3}, {QStringLiteral("x"), QJsonValue::Null}};
        request.files.insert(QStringLiteral("small"), "png");
        request.files.insert(QStringLiteral("large"), QByteArray(3'000'000, 'p'));
        auto frame = protocol::runFrame(5, request);
        VERIFY_RESULT(frame);
        VERIFY_RESULT(encode(*frame));
        const auto read = protocol::readRun(*frame);
        VERIFY_RESULT(read);
        QCOMPARE(read->inputs, request.inputs);
        QCOMPARE(read->parameters, request.parameters);
        QCOMPARE(read->files, request.files);
        QCOMPARE(protocol::frameId(*frame), 5u);

        tasks::RunResult result;
        result.output = QJsonArray{QJsonObject{{QStringLiteral("score"), 0.123456789012345}}};
        result.embedding = tasks::Tensor{{2, 3}, QByteArray(24, 'z')};
        result.timing = {1.25, {2}, {3, 4}, {5}};
        result.weightsBytes = 1LL << 40;
        result.runtime = {{QStringLiteral("dtype"), QStringLiteral("float32")}};
        auto answer = protocol::runResultFrame(6, result);
        VERIFY_RESULT(answer);
        const auto back = protocol::readRunResult(*answer);
        VERIFY_RESULT(back);
        QCOMPARE(back->output, result.output);
        QCOMPARE(back->embedding->shape, result.embedding->shape);
        QCOMPARE(back->embedding->data, result.embedding->data);
        QCOMPARE(back->timing.modelMs, result.timing.modelMs);
        QCOMPARE(back->weightsBytes, result.weightsBytes);
        QCOMPARE(back->runtime, result.runtime);
    }

    void anEmbeddingMustFitItsShape()
    {
        tasks::RunResult result;
        result.embedding = tasks::Tensor{{2, 3}, QByteArray(20, 'z')};
        auto frame = protocol::runResultFrame(1, result);
        VERIFY_RESULT(frame);
        VERIFY_ERROR(protocol::readRunResult(*frame), ErrorKind::Corrupt);
        result.embedding->shape = {1LL << 62, 1LL << 62};
        frame = protocol::runResultFrame(1, result);
        VERIFY_ERROR(protocol::readRunResult(*frame), ErrorKind::Corrupt);
    }

    void errorsSurvive()
    {
        Error error =
            Error::make(ErrorKind::Gated, QStringLiteral("w"), QStringLiteral("n"), QStringLiteral("d"));
        error.safe = QStringLiteral("s");
        const Error back = protocol::readError(protocol::errorFrame(1, error));
        QCOMPARE(errorKindName(back.kind), errorKindName(error.kind));
        QCOMPARE(back.message(), error.message());
        QCOMPARE(back.detail, error.detail);
    }
};

VITRINE_TEST(FrameTest)
#include "frame_test.moc"
