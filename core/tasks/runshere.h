#pragma once

#include "core/tasks/task.h"

#include <QMap>

#include <optional>

namespace vitrine::tasks {

/// What is known of a model before anything large is downloaded.
struct ModelFacts {
    QString id;                  ///< "owner/name", for messages
    QJsonObject config;          ///< config.json; empty where there is none
    QMap<QString, qint64> files; ///< every path with its size in bytes
    QMap<QString, qint64>
        parameters; ///< weights by dtype as safetensors names them ("F32"); empty: not known
    QString pipelineTag;
    QString library;
    QStringList tags;
    QStringList baseModels;      ///< ids of what it was made from
    std::optional<Error> damage; ///< of the weights on this computer (LocalWeights::damage, or what the
                                 ///< reader says of their header); nothing: sound, not looked at, or not here
};

/// What this machine has.
struct Machine {
    qint64 memoryTotal = 0;     ///< bytes
    qint64 memoryAvailable = 0; ///< bytes
    int threads = 1;
    QStringList missingWalls; ///< parts of the sandbox that this kernel lacks

    static Machine here();
};

enum class Verdict {
    RunsWell,
    RunsSlowly,
    TooLarge,    ///< the machine lacks memory
    Unsupported, ///< the architecture, format or task is not known
    Damaged,     ///< it would run, but its weights on this computer are cut off or broken
    Unknown,     ///< not enough is known yet
};

/// The answer of runsHere(), in words a person reads (translated).
struct RunsHere {
    Verdict verdict = Verdict::Unknown;
    QString task;     ///< pipeline tag it would run as; empty unless it runs
    QString headline; ///< "Runs well here"
    QString reason;   ///< one or two sentences
    QString next;     ///< what to do instead; may be empty
    QString nearest;  ///< id of the nearest original that may run; may be empty
    qint64 downloadBytes = 0;
    qint64 memoryBytes = 0;
    double answerMs = 0;                ///< estimated for a usual input
    QList<QPair<QString, QString>> sum; ///< the lines behind "why?": name and value

    bool runs() const { return verdict == Verdict::RunsWell || verdict == Verdict::RunsSlowly; }
};

/// Whether a model runs on this machine: a pure function of what is known of both.
/// \param task what it shall do; empty: what its configuration says. Any head's body makes features.
RunsHere runsHere(const ModelFacts& facts, const Machine& machine, const QString& task = {});

/// The files that running needs, out of all files of a repository: weights in the format that is read
/// (safetensors first), configuration, tokenizer and processor files.
QStringList filesToRun(const QMap<QString, qint64>& files);

} // namespace vitrine::tasks
