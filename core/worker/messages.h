#pragma once

#include "core/sandbox/sandbox.h"
#include "core/tasks/run.h"
#include "core/worker/frame.h"

#include <QJsonValue>

/// What client and worker say to each other, written and read in one place. Everything that is read is
/// checked: a value of the wrong kind is kind Corrupt and ends the conversation.
///
///     worker: hello {protocol, program, version, sandbox, ceiling}            once, first
///     client: files {id, source, names, sizes} + descriptors                  as many as it takes, then
///             load {id, sources, task, device, dtype}                         -> result {id, value} or error
///             run {id, task, inputs, parameters, files} + memfds              -> result {id, run…} or error
///             describe {id}, unload {id}                                      -> result {id, value}
///             cancel {id}                                                     any time; no answer of its own
///     worker: progress {id, stage, fraction, text}, token {id, text}, log {text}, error {id, kind, what, …}
///
/// One request at a time: another one before the answer is out of order. Ids grow.
namespace vitrine::worker::protocol {

inline constexpr int version = 1;
/// Longest text of inputs, outputs and files that one message hands over in memory.
inline constexpr qint64 maxBlobBytes = 512LL * 1024 * 1024;

struct Hello {
    int protocol = version;
    QString program;
    QString programVersion;
    sandbox::Report sandbox;
    qint64 memoryCeiling = 0;
};
Frame helloFrame(const Hello& hello);
Result<Hello> readHello(const Frame& frame);

struct Progress {
    quint32 id = 0;
    QString stage;        ///< "map", "build", "tokenize", "decode", "run"
    double fraction = -1; ///< 0 to 1, or -1 where not known
    QString text;
};
Frame progressFrame(const Progress& progress);
Progress readProgress(const Frame& frame);

/// The id of a request or of what answers it; 0 where there is none.
quint32 frameId(const Frame& frame);
Frame request(const QString& type, quint32 id);

Frame errorFrame(quint32 id, const Error& error);
Error readError(const Frame& frame);

/// result {id, value}
Result<Frame> valueFrame(quint32 id, const QJsonValue& value);
Result<QJsonValue> readValue(Frame& frame);

Result<Frame> runFrame(quint32 id, const tasks::RunRequest& request);
Result<tasks::RunRequest> readRun(Frame& frame);

Result<Frame> runResultFrame(quint32 id, const tasks::RunResult& result);
Result<tasks::RunResult> readRunResult(Frame& frame);

/// Puts \p bytes under \p key: inside where they are few, else beside the frame as sealed memory.
Result<void> putBytes(Frame& frame, const QString& key, const QByteArray& bytes);
Result<QByteArray> takeBytes(const Frame& frame, const QString& key, qint64 limit = maxBlobBytes);
Result<void> putJson(Frame& frame, const QString& key, const QJsonValue& value);
Result<QJsonValue> takeJson(const Frame& frame, const QString& key);

/// "The helper process said something that cannot be understood", for the reason \p detail.
Error misunderstanding(const QString& detail);

} // namespace vitrine::worker::protocol
