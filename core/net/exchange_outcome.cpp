#include "core/net/exchange.h"

#include "core/net/redirects.h"
#include "core/net/servererror.h"
#include "core/net/transporterror.h"

#include <QRandomGenerator>

#include <algorithm>

// What an answer, or the lack of one, comes to: follow, repeat, fail or complete.
namespace vitrine::net {

namespace {

bool isRepeatableStatus(int status)
{
    return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool isUnreachable(QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::HostNotFoundError || code == QNetworkReply::ConnectionRefusedError ||
           code == QNetworkReply::TemporaryNetworkFailureError || code == QNetworkReply::UnknownNetworkError;
}

} // namespace

bool Exchange::isLengthWrong() const
{
    if (m_job.request.method == Method::Head || m_answer.status >= 300 || m_answer.status == 204)
        return false;
    const qint64 length = m_answer.contentLength();
    return length >= 0 && !m_answer.hasHeader("Content-Encoding") && length != m_answer.body.size();
}

void Exchange::judgeLine(QNetworkReply::NetworkError code, const QString& words)
{
    const QNetworkReply::NetworkError known =
        isTransportError(code) ? m_engine.named(code, m_request.url) : QNetworkReply::ProtocolFailure;
    const Error error = transportError(known, m_request.url, words);
    if (m_answer.status == 0 && error.kind != ErrorKind::Server)
        m_engine.noteUnreachable(m_request.url);
    const bool again = isUnreachable(known) ? m_request.patience.whenUnreachable
                                            : known == QNetworkReply::RemoteHostClosedError ||
                                                  known == QNetworkReply::TimeoutError ||
                                                  known == QNetworkReply::NetworkSessionFailedError;
    if (!again || !repeats(error, 1))
        fail(error);
}

void Exchange::judge()
{
    if (m_answer.status >= 400)
        refuse();
    else if (!follow())
        complete(std::move(m_answer));
}

void Exchange::refuse()
{
    if (m_job.mode == Job::Mode::Stream && m_answer.status == 416)
        return complete(std::move(m_answer));
    const Error error = serverError(m_request, m_answer);
    if (isRepeatableStatus(m_answer.status) && repeats(error, 1))
        return;
    if (m_request.errorsAsReplies && m_job.mode != Job::Mode::Stream)
        complete(std::move(m_answer));
    else
        fail(error);
}

bool Exchange::follow()
{
    auto next = redirected(m_request, m_answer);
    if (!next) {
        fail(next.error());
        return true;
    }
    if (!*next) {
        if (m_job.mode != Job::Mode::Stream)
            return false;
        fail(unexpectedAnswerError(m_request, m_answer, QStringLiteral("no content")));
        return true;
    }
    if (++m_redirects > mostRedirects)
        fail(tooManyRedirectsError(m_job.request.url));
    else {
        m_request = std::move(**next);
        pace();
    }
    return true;
}

/// Schedules another try where this is allowed, and says whether it did.
bool Exchange::repeats(const Error& error, int cost)
{
    const Patience& patience = m_request.patience;
    const bool safe =
        m_request.method == Method::Get || m_request.method == Method::Head || m_request.repeatable;
    if (!safe || m_result || m_spent + cost > patience.retries)
        return false;
    std::chrono::milliseconds delay = m_engine.firstRetryDelay() * (1 << std::min(m_spent, 3));
    delay += delay * QRandomGenerator::global()->bounded(25) / 100;
    if (error.retryAfter) {
        if (*error.retryAfter > patience.rateLimit)
            return false;
        delay = *error.retryAfter;
    }
    m_spent += cost;
    m_clock.stop();
    m_pause.start(delay);
    return true;
}

} // namespace vitrine::net
