#include "core/worker/frame.h"
#include "tests/fuzz/expect.h"

using namespace vitrine;

namespace {

// Everything that comes out of \p wire when it arrives in pieces of \p step bytes; then whether it was
// refused.
std::pair<QList<QByteArray>, bool> decoded(const QByteArray& wire, qsizetype step)
{
    worker::FrameDecoder decoder;
    QList<QByteArray> frames;
    for (qsizetype at = 0; at < wire.size(); at += step) {
        decoder.feed(QByteArrayView(wire).sliced(at, qMin(step, wire.size() - at)));
        while (true) {
            const auto frame = decoder.next();
            if (!frame) {
                EXPECT(!decoder.next()); // once broken, broken for ever
                return {frames, true};
            }
            if (!*frame)
                break;
            const auto again = worker::encode(**frame);
            EXPECT(again.has_value());
            frames.append(*again);
        }
    }
    return {frames, false};
}

} // namespace

// How the bytes are cut must not change what they mean, and what was read can be written again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray wire = fuzz::bytes(data, size);
    const auto whole = decoded(wire, qMax<qsizetype>(1, wire.size()));
    EXPECT(decoded(wire, 1) == whole);
    const QByteArray again = whole.first.join();
    EXPECT(decoded(again, qMax<qsizetype>(1, again.size())).first == whole.first);
    return 0;
}
