#include "core/tasks/localweights.h"

#include "core/base/json.h"
#include "core/tasks/runshere.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vitrine::tasks {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocalWeights)
};

// The index of a model of thousands of tensors has a few hundred kilobytes.
constexpr qint64 maximumIndex = 64 << 20;

const QString IndexFile = QStringLiteral("model.safetensors.index.json");

std::optional<Error> indexDamage(const QString& folder, const QMap<QString, qint64>& files)
{
    QFile file(folder + QLatin1Char('/') + IndexFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error::make(ErrorKind::Failed, Text::tr("“%1” cannot be read.").arg(IndexFile), {},
                           file.errorString());
    const auto index = json::object(file.read(maximumIndex), IndexFile);
    if (!index)
        return index.error();
    const QJsonObject map = index->value(QLatin1String("weight_map")).toObject();
    for (const QJsonValue& shard : map) {
        if (!files.contains(shard.toString()))
            return Error::make(ErrorKind::NotFound,
                               Text::tr("The weights file “%1” is missing.").arg(shard.toString()),
                               Text::tr("Download the whole repository."));
    }
    return std::nullopt;
}

} // namespace

Result<SafetensorsHeader> readSafetensorsHeader(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Failed : ErrorKind::NotFound,
                    Text::tr("“%1” cannot be read.").arg(name), {}, file.errorString());
    QByteArray head = file.read(8);
    const auto length = safetensorsHeaderBytes(head, file.size(), name);
    if (!length)
        return fail(length.error());
    head += file.read(*length - 8);
    return parseSafetensorsHeader(head, file.size(), name);
}

LocalWeights checkLocalWeights(const QString& folder, const QMap<QString, qint64>& files)
{
    LocalWeights found;
    const QStringList needed = filesToRun(files);
    if (needed.contains(IndexFile))
        found.damage = indexDamage(folder, files);
    for (const QString& path : needed) {
        if (!path.endsWith(QLatin1String(".safetensors")))
            continue;
        const auto header = readSafetensorsHeader(folder + QLatin1Char('/') + path);
        if (!header) {
            if (!found.damage)
                found.damage = header.error();
            continue;
        }
        const auto counts = header->parametersByDtype();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            found.parameters[it.key()] += it.value();
        found.headers.append(*header);
    }
    return found;
}

} // namespace vitrine::tasks
