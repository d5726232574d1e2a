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
// A configuration with the names of 20,000 labels has one megabyte.
constexpr qint64 maximumConfig = 4 << 20;

const QString IndexFile = QStringLiteral("model.safetensors.index.json");

} // namespace

std::optional<Error> indexDamage(const QString& folder, const QMap<QString, qint64>& files)
{
    if (!filesToRun(files).contains(IndexFile))
        return std::nullopt;
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

Result<QByteArray> safetensorsHead(const QString& path)
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
    return head + file.read(*length - 8);
}

Result<SafetensorsHeader> readSafetensorsHeader(const QString& path)
{
    const auto head = safetensorsHead(path);
    if (!head)
        return fail(head.error());
    const QFileInfo file(path);
    return parseSafetensorsHeader(*head, file.size(), file.fileName());
}

Result<QJsonObject> readModelConfig(const QString& folder)
{
    const QString name = QStringLiteral("config.json");
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonObject();
    return json::object(file.read(maximumConfig), name);
}

LocalWeights checkLocalWeights(const QString& folder, const QMap<QString, qint64>& files)
{
    LocalWeights found;
    found.damage = indexDamage(folder, files);
    const QStringList needed = filesToRun(files);
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
