#include "core/net/exchange.h"

#include "core/net/sinkfeeder.h"
#include "core/net/streamhead.h"
#include "core/net/transporterror.h"

// The way of an answer's bytes into a sink.
namespace vitrine::net {

void Exchange::beginStream()
{
    const auto head = parseStreamHead(m_request, m_answer);
    if (!head)
        return fail(head.error());
    m_flow = Flow::Running;
    m_expected = head->length;
    m_clock.stop();
    m_feeder->begin(*head);
}

void Exchange::feed()
{
    if (m_result || m_feeder->isBusy() || m_flow != Flow::Running)
        return;
    const QByteArray bytes = m_reply->read(readBuffer);
    if (!bytes.isEmpty()) {
        m_clock.stop(); // the disk may take its time
        m_answer.bytes += bytes.size();
        m_feeder->write(bytes);
    } else if (m_replyEnded) {
        endStream();
    } else {
        m_clock.start(m_request.stallTimeout);
    }
}

void Exchange::fed(const Result<void>& result)
{
    if (m_result)
        return deliver();
    if (!result)
        return fail(result.error());
    if (m_flow == Flow::Finishing)
        return complete(std::move(m_answer));
    feed();
}

void Exchange::endStream()
{
    m_clock.stop();
    const bool whole =
        m_expected >= 0 ? m_answer.bytes == m_expected : m_replyError == QNetworkReply::NoError;
    if (whole) {
        m_flow = Flow::Finishing;
        return m_feeder->finish();
    }
    if (m_replyError == QNetworkReply::NoError || !isTransportError(m_replyError))
        fail(brokenOffError(m_request.url, m_answer.bytes, m_expected));
    else
        fail(transportError(m_replyError, m_request.url, m_replyWords));
}

} // namespace vitrine::net
