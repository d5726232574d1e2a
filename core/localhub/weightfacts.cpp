#include "core/localhub/weightfacts.h"

#include "core/localhub/facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace vitrine::localhub {

namespace {

constexpr qint64 longestIndex = 4 << 20;
constexpr quint64 longestHeader = 25'000'000; ///< as clients read it (protocol 4.4)
constexpr int mostShards = 1000;

QStringList weightFiles(const Snapshot& snapshot)
{
    for (const char* single : {"model.safetensors", "adapter_model.safetensors"}) {
        if (snapshot.has(QLatin1String(single)))
            return {QLatin1String(single)};
    }
    QStringList files;
    const QByteArray index = snapshot.read(QStringLiteral("model.safetensors.index.json"), 0, longestIndex);
    const QJsonObject map =
        QJsonDocument::fromJson(index).object().value(QLatin1String("weight_map")).toObject();
    for (const QJsonValue& file : map) {
        if (!files.contains(file.toString()))
            files.append(file.toString());
    }
    if (files.isEmpty()) {
        for (const TreeEntry& file : snapshot.files()) {
            if (file.path.endsWith(QLatin1String(".safetensors")) && !file.path.contains(QLatin1Char('/')))
                files.append(file.path);
        }
    }
    return files.mid(0, mostShards);
}

/// -1 where the header lies: negative sizes, or more than can be counted.
qint64 elementsOf(const QJsonArray& shape)
{
    qint64 count = 1;
    for (const QJsonValue& size : shape) {
        const qint64 length = size.toInteger(-1);
        if (length < 0 || __builtin_mul_overflow(count, length, &count))
            return -1;
    }
    return count;
}

} // namespace

QJsonObject safetensorsHeader(const Snapshot& snapshot, const QString& path)
{
    const QByteArray start = snapshot.read(path, 0, 8);
    if (start.size() != 8)
        return {};
    const auto length = qFromLittleEndian<quint64>(start.constData());
    if (length > longestHeader)
        return {};
    return QJsonDocument::fromJson(snapshot.read(path, 8, static_cast<qint64>(length))).object();
}

QJsonObject parameterCounts(const Snapshot& snapshot)
{
    QJsonObject parameters;
    qint64 total = 0;
    for (const QString& path : weightFiles(snapshot)) {
        const QJsonObject header = safetensorsHeader(snapshot, path);
        for (auto tensor = header.begin(); tensor != header.end(); ++tensor) {
            if (tensor.key() == QLatin1String("__metadata__"))
                continue;
            const qint64 count =
                elementsOf(tensor.value().toObject().value(QLatin1String("shape")).toArray());
            const QString dtype = tensor.value().toObject().value(QLatin1String("dtype")).toString();
            if (count < 0 || dtype.isEmpty() || __builtin_add_overflow(total, count, &total))
                return {};
            parameters.insert(dtype, parameters.value(dtype).toInteger() + count);
        }
    }
    if (parameters.isEmpty())
        return {};
    return {{QStringLiteral("parameters"), parameters}, {QStringLiteral("total"), total}};
}

} // namespace vitrine::localhub
