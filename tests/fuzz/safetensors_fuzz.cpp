#include "core/tasks/safetensorsheader.h"
#include "tests/fuzz/expect.h"

using namespace vitrine;

// A header that is accepted may be trusted by whoever maps the numbers: every range lies inside the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray head = fuzz::bytes(data, size);
    const QString name = QStringLiteral("model.safetensors");
    // The header says how long the rest must be, so one size too many is tried along with the right one.
    const auto length = tasks::safetensorsHeaderBytes(head.left(8), head.size(), name);
    if (!length)
        return 0;
    EXPECT(*length >= 8 && *length <= head.size());
    const auto header = tasks::parseSafetensorsHeader(head, head.size(), name);
    if (!header)
        return 0;
    EXPECT(header->dataStart == *length);
    qint64 covered = 0;
    for (const tasks::SafetensorsTensor& tensor : header->tensors) {
        EXPECT(tensor.begin >= 0 && tensor.begin <= tensor.end);
        EXPECT(header->dataStart + tensor.end <= head.size());
        EXPECT(tensor.elements() >= 0 && tasks::safetensorsDtypeBits(tensor.dtype) > 0);
        covered += tensor.end - tensor.begin;
    }
    EXPECT(header->dataStart + covered == head.size());
    header->parametersByDtype();
    return 0;
}
