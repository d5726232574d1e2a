#pragma once

#include "core/worker/workerclient.h"

#include <list>

namespace vitrine::worker {

/// A model that can be asked, and how to find it on this computer.
struct ModelRef {
    QString key; ///< equal keys are the same model: origin, repository and commit, or a folder's path
    ModelSource source;
    QString task; ///< pipeline tag; empty: as its configuration says

    friend bool operator==(const ModelRef& a, const ModelRef& b)
    {
        return a.key == b.key && a.task == b.task;
    }
};

/// All models that are loaded, one worker each, the least recently asked unloaded first. GUI thread; never
/// blocks.
class ModelRunner : public QObject {
    Q_OBJECT

public:
    /// \param limit workers alive at once
    explicit ModelRunner(WorkerOptions options = {}, int limit = 3, QObject* parent = nullptr);
    ~ModelRunner() override;

    /// Loads the model where it is not loaded yet, then asks it. Kinds as WorkerClient::load() and run().
    QCoro::Task<Result<tasks::RunResult>> run(ModelRef model, tasks::RunRequest request,
                                              net::CancelToken cancel);
    /// Loads ahead of the first question.
    QCoro::Task<Result<LoadReport>> load(ModelRef model, net::CancelToken cancel);

    bool isLoaded(const ModelRef& model) const;
    void unload(const QString& key);
    void unloadAll();
    /// For models loaded from now on; 0: all cores.
    void setThreads(int threads) { m_threads = threads; }
    void setIdleUnload(std::chrono::milliseconds after);
    /// Of error messages, for processes started from now on. \param language "fr_FR"; empty: English
    void setLanguage(const QString& language);

Q_SIGNALS:
    /// As WorkerClient::progress(), for the model of \p key.
    void progress(const QString& key, const QString& stage, double fraction, const QString& text);
    void token(const QString& key, const QString& text);
    void lost(const QString& key, const vitrine::Error& error);

private:
    struct Entry {
        ModelRef model;
        std::shared_ptr<WorkerClient> client;
        bool loaded = false;
    };
    Entry& entryFor(const ModelRef& model);
    Entry* find(const ModelRef& model);
    void makeRoom();

    WorkerOptions m_options;
    size_t m_limit;
    int m_threads = 0;
    std::list<Entry> m_entries; ///< most recently asked first
};

} // namespace vitrine::worker
