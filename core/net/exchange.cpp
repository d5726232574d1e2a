#include "core/net/exchange.h"

#include "core/base/log.h"
#include "core/net/oncebody.h"
#include "core/net/servererror.h"
#include "core/net/sinkfeeder.h"
#include "core/net/transporterror.h"
#include "vitrine/version.h"

#include <QUuid>

#include <algorithm>

namespace vitrine::net {

namespace {

/// Of a redirect's or an error's body, which only explains.
constexpr qint64 mostExplanation = 64ll << 10;

} // namespace

Exchange::Exchange(Engine& engine, Job job)
    : m_engine(engine), m_job(std::move(job)), m_request(m_job.request)
{
    m_clock.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &Exchange::timedOut);
    connect(&m_pause, &QTimer::timeout, this, &Exchange::send);
    if (m_job.sink) {
        m_feeder = std::make_unique<SinkFeeder>(m_job.sink, engine.writers(), this,
                                                [this](const Result<void>& result) { fed(result); });
    }
}

Exchange::~Exchange() = default;

void Exchange::start()
{
    if (originOf(m_request.url).isEmpty())
        fail(notAnAddressError(m_request.url));
    else
        pace();
}

void Exchange::cancel()
{
    complete(vitrine::fail(Error::cancelled()));
}

void Exchange::goOffline()
{
    if (!m_request.local)
        fail(offlineError(m_request.url));
}

void Exchange::abandon()
{
    if (!std::exchange(m_delivered, true))
        m_job.done(std::move(*m_result));
}

void Exchange::pace()
{
    const RateLimits::Advice advice = m_engine.rateLimits().advise(m_request);
    const std::chrono::milliseconds most = m_request.patience.rateLimit;
    if (advice.exhausted && advice.wait > most) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(advice.wait);
        m_engine.noteRateLimit(m_request.url, wait);
        fail(rateLimitError(m_request.url, wait));
    } else if (advice.wait.count() > 0) {
        m_pause.start(std::min(advice.wait, most));
    } else {
        send();
    }
}

void Exchange::send()
{
    if (m_engine.isOffline() && !m_request.local)
        return fail(offlineError(m_request.url));
    qCDebug(lcNet).noquote() << "asking" << loggable(m_request.url);
    m_answer = {};
    m_answer.url = m_request.url;
    m_replyEnded = false;
    m_reply = dispatch();
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::bytesArrived);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    connect(m_reply, &QNetworkReply::errorOccurred, this, &Exchange::errorArrived);
    m_clock.start(m_request.headTimeout);
}

QNetworkRequest Exchange::networkRequest() const
{
    const bool content = m_request.content || m_job.mode == Job::Mode::Stream;
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, !content);
    request.setDecompressedSafetyCheckThreshold(-1); // Request::maximumBytes is our own limit
    for (const auto& [name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!m_request.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_request.token.toUtf8());
    if (!m_request.contentType.isEmpty())
        request.setRawHeader("Content-Type", m_request.contentType);
    if (content || m_job.mode == Job::Mode::Head)
        request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "vitrine/" VITRINE_VERSION);
    request.setRawHeader("X-Amzn-Trace-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return request;
}

namespace {

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    return "GET";
}

} // namespace

QNetworkReply* Exchange::dispatch()
{
    QNetworkRequest request = networkRequest();
    QNetworkAccessManager& manager = m_engine.manager(m_request.content || m_job.mode == Job::Mode::Stream);
    const bool mayRepeat =
        m_request.method == Method::Get || m_request.method == Method::Head || m_request.repeatable;
    if (!mayRepeat) {
        auto* body = new OnceBody(m_request.body);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        QNetworkReply* reply = manager.sendCustomRequest(request, methodName(m_request.method), body);
        body->setParent(reply);
        return reply;
    }
    if (m_request.method == Method::Get)
        return manager.get(request);
    if (m_request.method == Method::Head)
        return manager.head(request);
    return manager.sendCustomRequest(request, methodName(m_request.method), m_request.body);
}

void Exchange::headArrived()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_answer.status != 0 || status < 200)
        return;
    m_answer.status = status;
    m_answer.headers = m_reply->rawHeaderPairs();
    m_engine.noteAnswer(m_request, m_answer);
    m_clock.start(m_request.stallTimeout);
    if (m_job.mode == Job::Mode::Stream && (status == 200 || status == 206))
        beginStream();
    else if (status < 300 && m_job.mode == Job::Mode::Memory &&
             m_answer.contentLength() > m_request.maximumBytes)
        fail(tooLargeError(m_request, m_answer));
}

void Exchange::bytesArrived()
{
    if (m_flow != Flow::None)
        return feed();
    m_clock.start(m_request.stallTimeout);
    collect();
}

void Exchange::collect()
{
    m_answer.body += m_reply->readAll();
    const bool explains = m_answer.status >= 300;
    const qint64 most = explains ? mostExplanation : m_request.maximumBytes;
    if (m_answer.body.size() <= most)
        return;
    if (!explains)
        return fail(tooLargeError(m_request, m_answer));
    m_answer.body.truncate(mostExplanation);
    dropReply();
    judge();
}

void Exchange::replyFinished()
{
    m_clock.stop();
    headArrived();
    if (!m_reply)
        return;
    m_replyEnded = true;
    m_replyError = m_reply->error();
    m_replyWords = m_reply->errorString();
    if (m_flow != Flow::None)
        return feed();
    collect();
    if (!m_reply)
        return;
    dropReply();
    m_clock.stop();
    const bool broken = m_answer.status < 300 && m_replyError != QNetworkReply::NoError;
    if (m_answer.status == 0 || broken)
        judgeLine(m_replyError, m_replyWords);
    else if (isLengthWrong())
        judgeLine(QNetworkReply::RemoteHostClosedError, QStringLiteral("the body is shorter than announced"));
    else
        judge();
}

/// "finished" follows at once, but for one case: Qt 6.4 forgets it after a body that does not decompress.
void Exchange::errorArrived()
{
    if (m_flow == Flow::None)
        m_clock.start(std::chrono::milliseconds(100));
}

void Exchange::timedOut()
{
    if (m_reply && m_reply->error() != QNetworkReply::NoError && m_flow == Flow::None)
        return replyFinished();
    const bool head = m_answer.status == 0;
    const Error error = timeoutError(m_request.url, head ? m_request.headTimeout : m_request.stallTimeout);
    if (head)
        m_engine.noteUnreachable(m_request.url);
    dropReply();
    if (m_flow != Flow::None || !repeats(error, 2))
        fail(error);
}

void Exchange::fail(const Error& error)
{
    qCDebug(lcNet).noquote() << "failed" << errorKindName(error.kind) << error.detail;
    complete(vitrine::fail(error));
}

void Exchange::complete(Result<Answer> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_clock.stop();
    m_pause.stop();
    dropReply();
    deliver();
}

void Exchange::deliver()
{
    if (m_delivered || (m_feeder && m_feeder->isBusy()))
        return;
    m_delivered = true;
    m_job.done(std::move(*m_result));
    m_engine.finished(m_job.id);
}

void Exchange::dropReply()
{
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

} // namespace vitrine::net
