#pragma once

#include "core/base/result.h"
#include "core/net/canceltoken.h"
#include "core/tasks/run.h"
#include "core/worker/loadrequest.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>

namespace vitrine::worker {

/// Settings of a WorkerClient; the defaults are what the product uses.
struct WorkerOptions {
    QString program; ///< empty: vitrine-worker where it is installed or built (findProgram)
    std::chrono::milliseconds idleUnload = std::chrono::minutes(10); ///< 0: never
    std::chrono::milliseconds startTimeout = std::chrono::seconds(60);
    QString language;         ///< of the worker's error messages, "fr_FR"; empty: English
    qint64 memoryCeiling = 0; ///< bytes; 0: what the machine has, less a reserve for the rest of the desktop
};

/// One sandboxed vitrine-worker with at most one model, seen from the window. Everything happens in the
/// thread of this object (the GUI thread: nothing here blocks). Calls queue up and are carried out in order.
///
/// A worker that ends, however and whenever, completes what is under way with kind WorkerLost (OutOfMemory
/// where memory was the reason), and the next call starts a new one; run() also loads the last model again
/// where it must.
class WorkerClient : public QObject {
    Q_OBJECT

public:
    enum class State {
        Stopped, ///< no process, no memory
        Starting,
        Idle, ///< a process without a model
        Loading,
        Ready, ///< a model is loaded
        Running,
    };
    Q_ENUM(State)

    explicit WorkerClient(WorkerOptions options = {}, QObject* parent = nullptr);
    ~WorkerClient() override;

    State state() const;
    /// What load() reported last; empty where no model is loaded or kept for the next run().
    std::optional<LoadReport> loaded() const;
    /// Of the running process; 0 where there is none.
    qint64 processId() const;
    /// Proportional share of memory of the running process in bytes, as last measured; 0 where there is none.
    qint64 memory() const;

    void setIdleUnload(std::chrono::milliseconds after);
    /// For the next process. \param language as WorkerOptions::language
    void setLanguage(const QString& language);

    /// Replaces the loaded model. Progress comes by progress() meanwhile.
    /// \return kinds Unsupported (named), Corrupt (the file named), Invalid (a file outside its root),
    /// OutOfMemory,
    ///         WorkerLost, Cancelled
    QCoro::Task<Result<LoadReport>> load(LoadRequest request, net::CancelToken cancel);

    /// Asks the loaded model. Where the worker was unloaded or lost since load(), loads the same again first.
    /// \return kinds Invalid (no model was loaded, or an input is wrong: the field is named), OutOfMemory,
    /// WorkerLost,
    ///         Cancelled, and what load() returns
    QCoro::Task<Result<tasks::RunResult>> run(tasks::RunRequest request, net::CancelToken cancel);

    QCoro::Task<Result<Description>> describe();

    /// Gives the memory back: ends the process. The next run() loads again. What is under way is cancelled.
    void unload();

Q_SIGNALS:
    void stateChanged(vitrine::worker::WorkerClient::State state);
    /// \param stage what is done, translated ("Reading weights") \param fraction 0 to 1, or -1 where not
    /// known
    void progress(const QString& stage, double fraction, const QString& text);
    /// A piece of text of the answer under way.
    void token(const QString& text);
    /// The process ended without being asked to, also while nobody waited for it.
    void lost(const vitrine::Error& error);
    /// The model was unloaded because nobody asked it anything for a while.
    void unloadedIdle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Where a helper program is: next to this one, in ../libexec/vitrine, or ../../bin of a build tree. Empty:
/// nowhere. VITRINE_LIBEXEC in the environment comes first.
QString findProgram(const QString& name);

} // namespace vitrine::worker
