#pragma once

#include "core/sandbox/sandbox.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine::worker {

/// One file of a repository: its name inside it ("tokenizer.json", "1_Pooling/config.json") and where it
/// lies.
struct ModelFile {
    QString name;
    QString path; ///< absolute; links are followed by the client, and must end inside ModelSource::root
};

/// A repository whose files are handed to the worker, open and read-only.
struct ModelSource {
    QString name; ///< "owner/name" or the folder's name, for messages
    QString root; ///< the cache's root or the dropped folder: every file must lie below it after all links
    QList<ModelFile> files;

    /// Every regular file below \p folder (links followed, hidden ones left out) as a source.
    /// \param root where links may end; empty: \p folder itself
    static ModelSource fromFolder(const QString& folder, const QString& root = {});
};

/// What to load. The first source is the model; others are what it builds on (an adapter's base).
struct LoadRequest {
    QList<ModelSource> sources;
    QString task;                            ///< pipeline tag; empty: as the model's configuration says
    QString device = QStringLiteral("auto"); ///< auto, cpu, cuda:N
    QString dtype = QStringLiteral("auto");  ///< auto, float32, bfloat16
    int threads = 0;                         ///< 0: as many as the processor has cores
};

/// What was loaded.
struct LoadReport {
    QString task;
    QString modelType; ///< "bert"
    QString device;    ///< what auto became
    QString dtype;
    int threads = 0;
    qint64 weightsBytes = 0;
    double loadMs = 0;
    QJsonObject details; ///< the runtime's whole report, as it sent it
};

/// What the worker says of itself.
struct Description {
    QString version; ///< of the worker program
    QString libtorch;
    QStringList devices; ///< "cpu", "cuda:0"
    QStringList modelTypes;
    sandbox::Report sandbox;  ///< which walls stand around it
    qint64 memoryCeiling = 0; ///< bytes; 0: none
    QJsonObject details;      ///< the runtime's whole description, as it sent it
};

} // namespace vitrine::worker
