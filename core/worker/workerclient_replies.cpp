#include "core/base/log.h"
#include "core/worker/workerclient_p.h"
#include "core/worker/workererrors.h"

// What the worker says to its client.

namespace vitrine::worker {

namespace {

LoadReport loadReport(const QJsonObject& json, int threads)
{
    LoadReport report;
    report.task = json.value(QStringLiteral("task")).toString();
    report.modelType = json.value(QStringLiteral("modelType")).toString();
    report.device = json.value(QStringLiteral("device")).toString();
    report.dtype = json.value(QStringLiteral("dtype")).toString();
    report.threads = json.value(QStringLiteral("threads")).toInt(threads);
    report.weightsBytes = json.value(QStringLiteral("weightsBytes")).toInteger();
    report.loadMs = json.value(QStringLiteral("loadMs")).toDouble();
    report.details = json;
    return report;
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        list.append(entry.toString());
    return list;
}

Description description(const QJsonObject& json, const protocol::Hello& hello)
{
    Description description;
    description.version = hello.programVersion;
    description.libtorch = json.value(QStringLiteral("libtorch")).toString();
    description.devices = strings(json.value(QStringLiteral("devices")));
    description.modelTypes = strings(json.value(QStringLiteral("modelTypes")));
    description.sandbox = hello.sandbox;
    description.memoryCeiling = hello.memoryCeiling;
    description.details = json;
    return description;
}

} // namespace

void WorkerClient::Private::received(Frame frame)
{
    if (!m_hello) {
        greeted(frame);
        return;
    }
    if (frame.type == QLatin1String("log")) {
        qCDebug(lcWorker).noquote() << redacted(
            frame.body.value(QStringLiteral("text")).toString().left(1000));
        return;
    }
    const quint32 id = protocol::frameId(frame);
    if (frame.type == QLatin1String("error") && id == 0) {
        endBecause(protocol::readError(frame)); // it did not understand us
        return;
    }
    if (id == 0 || id != m_request) {
        broken(QStringLiteral("%1 for a request that nobody made").arg(frame.type.left(40)));
        return;
    }
    if (frame.type == QLatin1String("result") || frame.type == QLatin1String("error")) {
        answered(frame);
    } else if (frame.type == QLatin1String("progress")) {
        const protocol::Progress progress = protocol::readProgress(frame);
        if (m_current)
            Q_EMIT q->progress(stageText(progress.stage), progress.fraction, progress.text);
    } else if (frame.type == QLatin1String("token")) {
        if (m_current)
            Q_EMIT q->token(frame.body.value(QStringLiteral("text")).toString());
    } else {
        broken(QStringLiteral("nothing is called %1").arg(frame.type.left(40)));
    }
}

void WorkerClient::Private::greeted(const Frame& frame)
{
    if (frame.type == QLatin1String("error")) {
        endBecause(protocol::readError(frame)); // it could not lock itself in
        return;
    }
    auto hello = protocol::readHello(frame);
    if (!hello) {
        endBecause(hello.error());
        return;
    }
    m_hello = std::move(*hello);
    m_startTimer.stop();
    if (m_current)
        advance();
    pump();
}

void WorkerClient::Private::answered(Frame& frame)
{
    m_request = 0;
    m_settleTimer.stop();
    m_replyTimer.stop();
    if (!m_current) {
        settled(frame);
        pump();
        return;
    }
    if (m_requestIsLoad) {
        loadAnswered(frame);
    } else if (frame.type == QLatin1String("error")) {
        failCurrent(protocol::readError(frame));
    } else if (m_current->kind == Operation::Kind::Run) {
        auto result = protocol::readRunResult(frame);
        if (!result) {
            broken(result.error().detail);
            return;
        }
        m_current->answered.complete(std::move(*result));
        finish();
    } else {
        const auto value = protocol::readValue(frame);
        if (!value) {
            broken(value.error().detail);
            return;
        }
        m_current->described.complete(description(value->toObject(), *m_hello));
        finish();
    }
    pump();
}

void WorkerClient::Private::loadAnswered(Frame& frame)
{
    const auto value = frame.type == QLatin1String("error") ? vitrine::fail(protocol::readError(frame))
                                                            : protocol::readValue(frame);
    if (!value) {
        failCurrent(value.error());
        return;
    }
    m_modelLoaded = true;
    m_report = loadReport(value->toObject(), m_threads);
    if (m_current->kind == Operation::Kind::Run) {
        advance();
        return;
    }
    m_lastLoad = m_current->load;
    m_current->loaded.complete(*m_report);
    finish();
}

// The answer to a request whose operation was cancelled.
void WorkerClient::Private::settled(const Frame& frame)
{
    if (m_requestIsLoad)
        m_modelLoaded = frame.type == QLatin1String("result") && m_lastLoad.has_value();
}

void WorkerClient::Private::broken(const QString& detail)
{
    endBecause(lostError(protocol::misunderstanding({}).what, detail));
}

} // namespace vitrine::worker
