#pragma once

#include "core/tasks/task.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace vitrine::tasks {

/// One question to a model.
struct RunRequest {
    QString task;       ///< pipeline tag; empty: the task the model was loaded for
    QJsonObject inputs; ///< Text and TextList fields by name; a pair of texts as {"text", "text_pair"}
    QMap<QString, QByteArray> files; ///< file content of Image fields by name
    QJsonObject parameters;          ///< by name; absent: the default
};

/// Rows of numbers that would be too large for a control frame.
struct Tensor {
    QList<qint64> shape;
    QByteArray data; ///< float32, little-endian, row-major
};

/// How long the steps took, in milliseconds.
struct Timing {
    double loadMs = 0;
    QList<double> preprocessMs; ///< one entry a repetition
    QList<double> modelMs;
    QList<double> postprocessMs;
};

/// One answer, in the Hub's output schema of the task.
struct RunResult {
    QString task;
    QJsonValue output; ///< for Embedding: null, the numbers are in `embedding`
    std::optional<Tensor> embedding;
    Timing timing;
    qint64 weightsBytes = 0; ///< mapped or held for weights
    qint64 peakRssBytes = 0;
    QJsonObject runtime; ///< {"libtorch", "threads", "dtype", "device"}

    /// The output with an embedding unfolded into nested arrays: what the command line prints.
    QJsonValue fullOutput() const;
};

/// Checks names, kinds and ranges against the task's description. \return kind Invalid, naming the field
Result<void> validate(const Task& task, const RunRequest& request);

/// From the Hub's request body {"inputs": …, "parameters": {…}}; pictures are base64 there. Options may also
/// stand beside "inputs", as embedding servers have them.
Result<RunRequest> fromHubBody(const Task& task, const QJsonObject& body);

/// Whether the body of a task with one input asks several questions at once: "inputs" is a list.
bool asksSeveral(const Task& task, const QJsonObject& body);
/// The bodies of each of them. Not for a body that asks one.
QList<QJsonObject> eachOf(const QJsonObject& body);

} // namespace vitrine::tasks
