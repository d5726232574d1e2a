#include "core/worker/server.h"

#include <QCborArray>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace vitrine::worker {

namespace {

constexpr int brokenProtocol = 3;
constexpr std::chrono::milliseconds progressInterval{40};
constexpr qsizetype maxSources = 16;
constexpr size_t maxFiles = 4096;

class Server {
public:
    Server(int socket, ModelHost& host) : m_channel(socket), m_host(host) {}

    [[noreturn]] void run(const protocol::Hello& hello)
    {
        m_channel.send(protocol::helloFrame(hello));
        std::thread([this] { readLine(); }).detach();
        for (;;) {
            Frame frame = nextRequest();
            answer(frame);
        }
    }

private:
    // --- the thread that reads ---

    [[noreturn]] void readLine()
    {
        for (;;) {
            auto frame = m_channel.receive();
            if (!frame)
                end(frame.error());
            if (!*frame)
                _exit(0); // the client is gone, and so is all reason to work
            take(std::move(**frame));
        }
    }

    void take(Frame frame)
    {
        const quint32 id = protocol::frameId(frame);
        if (frame.type == QLatin1String("cancel")) {
            if (id == m_working)
                m_cancelled = id;
            return;
        }
        if (m_working != 0)
            end(protocol::misunderstanding(
                QStringLiteral("%1 while a request is under way").arg(frame.type)));
        if (id < m_lastId || id == 0)
            end(protocol::misunderstanding(QStringLiteral("%1 with an old id").arg(frame.type)));
        if (frame.type == QLatin1String("files")) {
            m_lastId = id;
            takeFiles(frame, id);
            return;
        }
        if (m_filesId != 0 && (frame.type != QLatin1String("load") || id != m_filesId))
            end(protocol::misunderstanding(QStringLiteral("%1 between files and load").arg(frame.type)));
        m_lastId = id + 1;
        m_working = id;
        const std::lock_guard lock(m_mutex);
        m_request = std::move(frame);
        m_wake.notify_one();
    }

    void takeFiles(Frame& frame, quint32 id)
    {
        const qint64 source = frame.body.value(QStringLiteral("source")).toInteger(-1);
        const QCborArray names = frame.body.value(QStringLiteral("names")).toArray();
        const QCborArray sizes = frame.body.value(QStringLiteral("sizes")).toArray();
        const auto count = static_cast<qsizetype>(frame.descriptors.size());
        if (source < 0 || source >= maxSources || names.size() != count || sizes.size() != count)
            end(protocol::misunderstanding(QStringLiteral("files do not match their names")));
        if (m_filesId != 0 && m_filesId != id)
            end(protocol::misunderstanding(QStringLiteral("files of two loads")));
        m_filesId = id;
        m_sources.resize(std::max<size_t>(m_sources.size(), static_cast<size_t>(source) + 1));
        auto& files = m_sources[static_cast<size_t>(source)].files;
        for (qsizetype i = 0; i < count; ++i)
            files.push_back({names.at(i).toString(), std::move(frame.descriptors[static_cast<size_t>(i)]),
                             sizes.at(i).toInteger()});
        if (files.size() > maxFiles)
            end(protocol::misunderstanding(QStringLiteral("too many files")));
    }

    [[noreturn]] void end(const Error& error)
    {
        m_channel.send(protocol::errorFrame(0, error));
        _exit(brokenProtocol);
    }

    // --- the thread that works ---

    Frame nextRequest()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_request.has_value(); });
        Frame frame = std::move(*m_request);
        m_request.reset();
        return frame;
    }

    void answer(Frame& frame)
    {
        const quint32 id = protocol::frameId(frame);
        auto reply = carryOut(frame, id);
        // The client may send the next request as soon as it has this answer.
        m_working = 0;
        if (reply)
            m_channel.send(*reply);
        else
            m_channel.send(protocol::errorFrame(id, reply.error()));
    }

    Result<Frame> carryOut(Frame& frame, quint32 id)
    {
        if (frame.type == QLatin1String("load"))
            return load(frame, id);
        if (frame.type == QLatin1String("run"))
            return runModel(frame, id);
        if (frame.type == QLatin1String("describe"))
            return protocol::valueFrame(id, m_host.describe());
        if (frame.type == QLatin1String("unload")) {
            m_host.unload();
            return protocol::valueFrame(id, QJsonValue());
        }
        end(protocol::misunderstanding(QStringLiteral("no request is called %1").arg(frame.type.left(40))));
    }

    Result<Frame> load(const Frame& frame, quint32 id)
    {
        HandedLoad load;
        load.sources = std::exchange(m_sources, {});
        m_filesId = 0;
        const QCborArray names = frame.body.value(QStringLiteral("sources")).toArray();
        for (size_t i = 0; i < load.sources.size(); ++i)
            load.sources[i].name = names.at(static_cast<qsizetype>(i)).toString();
        load.task = frame.body.value(QStringLiteral("task")).toString();
        load.device = frame.body.value(QStringLiteral("device")).toString();
        load.dtype = frame.body.value(QStringLiteral("dtype")).toString();
        const auto report = m_host.load(std::move(load), reporter(id));
        if (!report)
            return fail(report.error());
        return protocol::valueFrame(id, *report);
    }

    Result<Frame> runModel(Frame& frame, quint32 id)
    {
        const auto request = protocol::readRun(frame);
        if (!request)
            end(request.error());
        const auto result = m_host.run(*request, reporter(id));
        if (!result)
            return fail(result.error());
        return protocol::runResultFrame(id, *result);
    }

    Reporter reporter(quint32 id)
    {
        Reporter reporter;
        reporter.cancelled = [this, id] {
            return m_cancelled == id;
        };
        reporter.token = [this, id](const QString& text) {
            Frame frame = protocol::request(QStringLiteral("token"), id);
            frame.body.insert(QStringLiteral("text"), text);
            m_channel.send(frame);
        };
        reporter.progress = [this, id](const QString& stage, double fraction, const QString& text) {
            const auto now = std::chrono::steady_clock::now();
            if (stage == m_stage && fraction < 1 && now - m_lastProgress < progressInterval)
                return;
            m_stage = stage;
            m_lastProgress = now;
            m_channel.send(protocol::progressFrame({id, stage, fraction, text}));
        };
        return reporter;
    }

    BlockingChannel m_channel;
    ModelHost& m_host;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Frame> m_request;
    std::atomic<quint32> m_working{0};
    std::atomic<quint32> m_cancelled{0};

    // Only one of the two threads uses these at a time: the reading one until it hands over a load.
    std::vector<HandedSource> m_sources;
    std::atomic<quint32> m_filesId{0};
    quint32 m_lastId = 0;

    QString m_stage;
    std::chrono::steady_clock::time_point m_lastProgress;
};

} // namespace

void serve(int socket, const protocol::Hello& hello, ModelHost& host)
{
    // Lives as long as the process: the reading thread ends it from within.
    auto* server = new Server(socket, host);
    server->run(hello);
}

} // namespace vitrine::worker
