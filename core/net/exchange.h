#pragma once

#include "core/net/engine.h"

#include <QNetworkReply>
#include <QTimer>

#include <optional>

namespace vitrine::net {

class SinkFeeder;

/// One request from its first byte to its last: pacing, sending, redirects, retries, time limits. Lives in
/// the network thread and ends by calling Job::done exactly once.
class Exchange : public QObject {
    Q_OBJECT

public:
    Exchange(Engine& engine, Job job);
    ~Exchange() override;

    void start();
    void cancel();
    /// Fails with kind Offline unless the request stays on this computer.
    void goOffline();
    /// The engine ends and no sink is being written: completes as cancelled.
    void abandon();

private:
    void pace();
    void send();
    QNetworkRequest networkRequest() const;
    QNetworkReply* dispatch();
    void headArrived();
    void bytesArrived();
    void collect();
    void replyFinished();
    void errorArrived();
    void timedOut();

    void judge();
    void judgeLine(QNetworkReply::NetworkError code, const QString& words);
    void refuse();
    bool follow();
    bool repeats(const Error& error, int cost);
    bool isLengthWrong() const;

    void beginStream();
    void feed();
    void fed(const Result<void>& result);
    void endStream();

    void fail(const Error& error);
    void complete(Result<Answer> result);
    void deliver();
    void dropReply();

    static constexpr qint64 readBuffer = 4ll << 20;

    Engine& m_engine;
    Job m_job;
    Request m_request; ///< of the present step: changes with redirects
    Answer m_answer;
    QNetworkReply* m_reply = nullptr;
    std::unique_ptr<SinkFeeder> m_feeder;
    std::optional<Result<Answer>> m_result; ///< set once; delivered when no sink call is under way
    QTimer m_clock;                         ///< head and stall limits
    QTimer m_pause;                         ///< pacing and back-off
    int m_redirects = 0;
    int m_spent = 0; ///< of Patience::retries
    bool m_delivered = false;

    // The answer that goes to the sink.
    enum class Flow { None, Running, Finishing };
    Flow m_flow = Flow::None;
    qint64 m_expected = -1;
    bool m_replyEnded = false;
    QNetworkReply::NetworkError m_replyError = QNetworkReply::NoError;
    QString m_replyWords;
};

} // namespace vitrine::net
