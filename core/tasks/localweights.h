#pragma once

#include "core/tasks/safetensorsheader.h"

#include <QJsonObject>

#include <optional>

namespace vitrine::tasks {

/// What the weights that lie on this computer are like, from their headers alone.
struct LocalWeights {
    QList<SafetensorsHeader> headers; ///< of every file that running reads, in the order of filesToRun()
    QMap<QString, qint64> parameters; ///< by dtype, over all of them
    std::optional<Error> damage;      ///< the first defect: kind Corrupt, or NotFound for a missing shard
};

/// Reads the index of sharded weights and the header of every weights file in \p folder, and checks each
/// against the file's real length: a file that is shorter than its header says, a pointer in place of the
/// file, a missing shard. The numbers themselves are not read. Blocking (a few kilobytes a file). \param
/// files every path below \p folder with its size in bytes; where there are no safetensors, the answer is
/// empty
LocalWeights checkLocalWeights(const QString& folder, const QMap<QString, qint64>& files);

/// The defect of sharded weights as their index tells it, or nothing (also where there is no index):
/// kind NotFound for a missing shard. Blocking. \param files as for checkLocalWeights()
std::optional<Error> indexDamage(const QString& folder, const QMap<QString, qint64>& files);

/// Length and header of the safetensors file at \p path, unread. Blocking. \return kinds NotFound, Failed, or
/// Corrupt where the length cannot be
Result<QByteArray> safetensorsHead(const QString& path);

/// The header of the safetensors file at \p path. Blocking. \return kinds NotFound, Failed, Corrupt
Result<SafetensorsHeader> readSafetensorsHeader(const QString& path);

/// config.json of a model's folder; empty where there is none. Blocking. \return kind Corrupt where it is not
/// a JSON object or too large to be one
Result<QJsonObject> readModelConfig(const QString& folder);

} // namespace vitrine::tasks
