#include "core/net/sinkfeeder.h"

namespace vitrine::net {

SinkFeeder::SinkFeeder(std::shared_ptr<Sink> sink, QThreadPool& pool, QObject* context,
                       std::function<void(Result<void>)> done)
    : m_sink(std::move(sink)), m_pool(pool), m_done(std::move(done)),
      m_mailbox(std::make_shared<Mailbox>(context))
{
}

SinkFeeder::~SinkFeeder()
{
    m_mailbox->close();
}

void SinkFeeder::run(std::function<Result<void>(Sink&)> call)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    m_pool.start([this, call = std::move(call), sink = m_sink, mailbox = m_mailbox] {
        auto result = std::make_shared<Result<void>>(call(*sink));
        // Runs in the owner's thread, and only while the feeder lives: its destructor closes the mailbox
        // there.
        mailbox->post([this, mailbox, result] {
            m_busy = false;
            m_done(*result);
        });
    });
}

void SinkFeeder::begin(const StreamHead& head)
{
    run([head](Sink& sink) { return sink.begin(head); });
}

void SinkFeeder::write(const QByteArray& bytes)
{
    run([bytes](Sink& sink) { return sink.write(bytes); });
}

void SinkFeeder::finish()
{
    run([](Sink& sink) { return sink.finish(); });
}

} // namespace vitrine::net
