#include "core/tasks/safetensorsheader.h"

#include "core/tasks/strictjson.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace vitrine::tasks {

namespace {

tl::unexpected<Error> broken(const QString& file, const QString& defect)
{
    return fail(
        ErrorKind::Corrupt,
        QCoreApplication::translate("Safetensors", "The weights file %1 is broken: %2.").arg(file, defect),
        QCoreApplication::translate("Safetensors", "Download it again; if it stays broken, tell its author."),
        QStringLiteral("safetensors %1: %2").arg(file, defect));
}

bool readTensor(StrictJson& json, SafetensorsTensor& tensor)
{
    int fields = 0;
    const auto number = [&](qint64& value) {
        return json.count(value);
    };
    const bool read = json.object([&](const QString& key) {
        ++fields;
        if (key == QLatin1String("dtype"))
            return json.string(tensor.dtype);
        if (key == QLatin1String("shape"))
            return json.array([&] {
                qint64 size = 0;
                if (!number(size))
                    return false;
                tensor.shape.append(size);
                return true;
            });
        if (key == QLatin1String("data_offsets")) {
            QList<qint64> ends;
            const bool ok = json.array([&] {
                qint64 offset = 0;
                if (!number(offset))
                    return false;
                ends.append(offset);
                return true;
            });
            if (!ok || ends.size() != 2)
                return json.failWith(
                    QStringLiteral("data_offsets of \"%1\" are not two numbers").arg(tensor.name));
            tensor.begin = ends[0];
            tensor.end = ends[1];
            return true;
        }
        return json.failWith(QStringLiteral("unknown field \"%1\" of \"%2\"").arg(key, tensor.name));
    });
    if (read && fields != 3)
        return json.failWith(QStringLiteral("\"%1\" lacks dtype, shape or data_offsets").arg(tensor.name));
    return read;
}

/// Bytes that dtype and shape ask for; -1 where that number does not fit.
qint64 bytesOf(const SafetensorsTensor& tensor)
{
    qint64 bits = safetensorsDtypeBits(tensor.dtype);
    for (qint64 size : tensor.shape) {
        if (qMulOverflow(bits, size, &bits))
            return -1;
    }
    return bits % 8 == 0 ? bits / 8 : -1;
}

/// What is wrong with the layout, or nothing. \p tensors are sorted by their place in the file.
QString layoutDefect(const QList<SafetensorsTensor>& tensors, qint64 dataBytes)
{
    qint64 at = 0;
    for (const SafetensorsTensor& tensor : tensors) {
        if (safetensorsDtypeBits(tensor.dtype) == 0)
            return QStringLiteral("\"%1\" has the unknown dtype \"%2\"").arg(tensor.name, tensor.dtype);
        const qint64 wanted = bytesOf(tensor);
        if (wanted < 0)
            return QStringLiteral("the shape of \"%1\" is too large").arg(tensor.name);
        if (tensor.end < tensor.begin || tensor.end > dataBytes)
            return QStringLiteral("\"%1\" lies outside the file").arg(tensor.name);
        if (tensor.end - tensor.begin != wanted)
            return QStringLiteral("\"%1\" has %2 bytes where dtype and shape ask for %3")
                .arg(tensor.name)
                .arg(tensor.end - tensor.begin)
                .arg(wanted);
        if (tensor.begin < at)
            return QStringLiteral("\"%1\" overlaps the tensor before it").arg(tensor.name);
        if (tensor.begin > at)
            return QStringLiteral("there is a hole before \"%1\"").arg(tensor.name);
        at = tensor.end;
    }
    if (at != dataBytes)
        return QStringLiteral("%1 bytes at the end belong to no tensor").arg(dataBytes - at);
    return {};
}

} // namespace

qint64 SafetensorsTensor::elements() const
{
    qint64 product = 1;
    for (qint64 size : shape)
        product *= size;
    return product;
}

QMap<QString, qint64> SafetensorsHeader::parametersByDtype() const
{
    QMap<QString, qint64> counts;
    for (const SafetensorsTensor& tensor : tensors)
        counts[tensor.dtype] += tensor.elements();
    return counts;
}

int safetensorsDtypeBits(const QString& dtype)
{
    static const QMap<QString, int> bits = {
        {QStringLiteral("F4"), 4},          {QStringLiteral("F6_E2M3"), 6},
        {QStringLiteral("F6_E3M2"), 6},     {QStringLiteral("BOOL"), 8},
        {QStringLiteral("U8"), 8},          {QStringLiteral("I8"), 8},
        {QStringLiteral("F8_E5M2"), 8},     {QStringLiteral("F8_E4M3"), 8},
        {QStringLiteral("F8_E8M0"), 8},     {QStringLiteral("F8_E4M3FNUZ"), 8},
        {QStringLiteral("F8_E5M2FNUZ"), 8}, {QStringLiteral("I16"), 16},
        {QStringLiteral("U16"), 16},        {QStringLiteral("F16"), 16},
        {QStringLiteral("BF16"), 16},       {QStringLiteral("I32"), 32},
        {QStringLiteral("U32"), 32},        {QStringLiteral("F32"), 32},
        {QStringLiteral("I64"), 64},        {QStringLiteral("U64"), 64},
        {QStringLiteral("F64"), 64},        {QStringLiteral("C64"), 64}};
    return bits.value(dtype, 0);
}

Result<qint64> safetensorsHeaderBytes(QByteArrayView first8, qint64 fileSize, const QString& file)
{
    if (first8.size() < 8 || fileSize < 8)
        return broken(file, QStringLiteral("it is shorter than its 8 bytes of length"));
    if (first8.first(8) == QByteArrayView("version "))
        return broken(file, QStringLiteral("it is a git pointer, the file itself was never fetched"));
    const quint64 length = qFromLittleEndian<quint64>(first8.data());
    if (length > quint64(SafetensorsHeaderLimit))
        return broken(file,
                      QStringLiteral("its header claims %1 bytes, more than the format allows").arg(length));
    if (qint64(length) > fileSize - 8)
        return broken(file, QStringLiteral("its header is cut off"));
    return qint64(length) + 8;
}

Result<SafetensorsHeader> parseSafetensorsHeader(QByteArrayView head, qint64 fileSize, const QString& file)
{
    const Result<qint64> bytes = safetensorsHeaderBytes(head, fileSize, file);
    if (!bytes)
        return fail(bytes.error());
    if (head.size() < *bytes)
        return broken(file, QStringLiteral("its header is cut off"));
    const QByteArrayView text = head.sliced(8, *bytes - 8);
    if (text.isEmpty() || text.front() != '{')
        return broken(file, QStringLiteral("its header does not start with '{'"));

    SafetensorsHeader header;
    header.dataStart = *bytes;
    StrictJson json(text);
    const bool read = json.object([&](const QString& name) {
        if (name == QLatin1String("__metadata__"))
            return json.object([&](const QString& key) { return json.string(header.metadata[key]); });
        SafetensorsTensor tensor;
        tensor.name = name;
        if (!readTensor(json, tensor))
            return false;
        header.tensors.append(tensor);
        return true;
    });
    if (!read || !json.end())
        return broken(file, QStringLiteral("its header cannot be read: %1").arg(json.fault()));
    std::stable_sort(header.tensors.begin(), header.tensors.end(), [](const auto& a, const auto& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    const QString defect = layoutDefect(header.tensors, fileSize - header.dataStart);
    if (!defect.isEmpty())
        return broken(file, defect);
    return header;
}

} // namespace vitrine::tasks
