#pragma once

#include "core/net/mailbox.h"
#include "core/net/sink.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace vitrine::net {

/// Hands calls to a Sink, one at a time, to a worker thread. Used in one thread, which `done` is called in.
class SinkFeeder {
public:
    /// \param done  after each call; the feeder is idle again when it is called
    SinkFeeder(std::shared_ptr<Sink> sink, QThreadPool& pool, QObject* context,
               std::function<void(Result<void>)> done);
    ~SinkFeeder();
    Q_DISABLE_COPY_MOVE(SinkFeeder)

    bool isBusy() const { return m_busy; }
    void begin(const StreamHead& head);
    void write(const QByteArray& bytes);
    void finish();

private:
    void run(std::function<Result<void>(Sink&)> call);

    std::shared_ptr<Sink> m_sink;
    QThreadPool& m_pool;
    std::function<void(Result<void>)> m_done;
    std::shared_ptr<Mailbox> m_mailbox;
    bool m_busy = false;
};

} // namespace vitrine::net
