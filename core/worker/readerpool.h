#pragma once

#include "core/net/canceltoken.h"
#include "core/worker/helperprocess.h"
#include "core/worker/pending.h"
#include "core/worker/readerclient.h"

#include <QTimer>

#include <deque>
#include <vector>

namespace vitrine::worker {

using SharedFrame = std::shared_ptr<Frame>;

/// The reader processes behind ReaderClient: a queue of questions, each asked of the first process that is
/// free.
class ReaderClient::Private : public QObject {
    Q_OBJECT

public:
    explicit Private(ReaderOptions options);
    ~Private() override;

    /// \param question without an id yet \param timeout processor time from the moment a process has it
    Pending<Result<SharedFrame>> ask(SharedFrame question, std::chrono::milliseconds timeout,
                                     net::CancelToken cancel);
    void warmUp();
    void setLanguage(const QString& language);

    ReaderOptions m_options;

private:
    struct Job {
        quint32 id = 0;
        SharedFrame question;
        std::chrono::milliseconds timeout;
        Pending<Result<SharedFrame>> answer;
        net::CancelToken cancel;
        std::shared_ptr<void> cancelHandle;
    };
    struct Slot {
        std::unique_ptr<HelperProcess> process;
        bool greeted = false;
        QString language;
        std::shared_ptr<Job> job;
        QTimer timer;
        std::chrono::milliseconds usedBefore{}; ///< processor time when the job was sent
        int extensions = 0;                     ///< of the job's time
    };

    void pump();
    Slot* freeSlot();
    bool startSlot(Slot& slot);
    void send(Slot& slot);
    void received(Slot& slot, Frame frame);
    void timeIsUp(Slot& slot);
    void lose(Slot& slot, const Error& error);
    void end(Slot& slot);
    void cancelJob(quint32 id);

    std::deque<std::shared_ptr<Job>> m_queue;
    std::vector<std::unique_ptr<Slot>> m_slots;
    quint32 m_nextId = 1;
};

} // namespace vitrine::worker
