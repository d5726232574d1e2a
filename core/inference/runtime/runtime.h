#pragma once

#include "core/base/result.h"
#include "core/inference/weights/repositoryfiles.h"
#include "core/tasks/run.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

/// The only door to libtorch: nothing of it shows in this header, and none of its exceptions leaves.
namespace vitrine::inference {

struct LoadRequest {
    QList<RepositoryFiles> repositories;     ///< the model first; adapters and the like would follow
    QString device = QStringLiteral("auto"); ///< auto | cpu | cuda:N
    QString dtype = QStringLiteral("auto");  ///< auto | float32 | bfloat16
    QString task;                            ///< pipeline tag; empty: what the configuration names
};

/// What is called back during load() and run(), always on the calling thread. Both may be empty.
struct Hooks {
    /// \p stage is one of "map", "build", "tokenize", "decode", "run"; \p done of \p total in any unit.
    std::function<void(const QString& stage, qint64 done, qint64 total)> progress;
    /// Asked between steps (a layer, a text of a list); true ends the call with kind Cancelled.
    /// May read an atomic that another thread sets.
    std::function<bool()> cancelled;
};

/// A model in memory with everything a run needs. Created by Runtime::load(); must not outlive the Runtime.
/// run() is for one thread at a time.
class LoadedModel {
public:
    virtual ~LoadedModel() = default;

    /// The task it was loaded for: what a RunRequest with an empty `task` gets.
    virtual QString task() const = 0;
    /// Every task this model answers ("feature-extraction" and "sentence-similarity" for an encoder).
    virtual QStringList tasks() const = 0;

    /// Answers one question. \return kind Invalid (an input or parameter), Unsupported (a task of another
    /// model), Corrupt (a picture that cannot be decoded, numbers that are no numbers), OutOfMemory,
    /// Cancelled
    virtual Result<tasks::RunResult> run(const tasks::RunRequest& request, const Hooks& hooks = {}) = 0;

    /// {"modelType", "headClass", "task", "tasks", "device", "dtype", "parameters", "weightsBytes", "labels",
    ///  "unusedTensors": [names], "loadMs"}
    virtual QJsonObject describe() const = 0;

protected:
    LoadedModel() = default;
    Q_DISABLE_COPY_MOVE(LoadedModel)
};

/// libtorch in this process. One object a process: the constructor sets the number of threads, once and for
/// all.
class Runtime {
public:
    /// \param threads of one operation; 0: one for each physical core this process may use
    explicit Runtime(int threads = 0);
    ~Runtime();
    Q_DISABLE_COPY_MOVE(Runtime)

    /// {"libtorch": "1.13.1", "threads": 2, "devices": ["cpu"], "dtypes": ["float32", "bfloat16"],
    ///  "nativeBfloat16": bool, "cpu": "avx512"}
    QJsonObject describe() const;

    /// Maps weights, reads configuration and tokenizer or processor, builds the model.
    /// \return kind Unsupported (architecture, task, device, dtype or tokenizer kind, named), Corrupt (a
    /// broken file, named with its defect), NotFound (a file that is missing), OutOfMemory, Cancelled
    Result<std::unique_ptr<LoadedModel>> load(const LoadRequest& request, const Hooks& hooks = {});

private:
    int m_threads = 1;
};

} // namespace vitrine::inference
