#pragma once

#include "core/tasks/run.h"
#include "core/worker/messages.h"
#include "core/worker/socketio.h"

#include <QJsonObject>

#include <functional>
#include <vector>

/// The worker's side of the conversation; what it does is behind ModelHost. No libtorch here.
namespace vitrine::worker {

/// A file of a repository as the worker gets it: no path, only an open descriptor.
struct HandedFile {
    QString name;
    UniqueFd descriptor;
    qint64 size = 0; ///< bytes
};

struct HandedSource {
    QString name; ///< of the repository, for messages
    std::vector<HandedFile> files;
};

struct HandedLoad {
    std::vector<HandedSource> sources;
    QString task;
    QString device;
    QString dtype;
};

/// What a request under way tells and asks. Call from the thread that the request came in.
struct Reporter {
    std::function<void(const QString& stage, double fraction, const QString& text)> progress;
    std::function<void(const QString& text)> token;
    std::function<bool()> cancelled; ///< whether the client asked to stop; cheap
};

/// What a worker can do. Called from one thread, one request at a time.
class ModelHost {
public:
    virtual ~ModelHost() = default;
    virtual Result<QJsonObject> load(HandedLoad load, const Reporter& reporter) = 0;
    virtual Result<tasks::RunResult> run(const tasks::RunRequest& request, const Reporter& reporter) = 0;
    virtual void unload() = 0;
    virtual QJsonObject describe() = 0;
};

/// Says hello and carries out requests in the calling thread, while a thread of its own reads the line, so
/// that `cancel` arrives during work. Never returns: ends the process with 0 where the client closed the
/// line, with 3 where it broke the protocol (after telling it).
[[noreturn]] void serve(int socket, const protocol::Hello& hello, ModelHost& host);

} // namespace vitrine::worker
