// A worker that does what it is told, bad things included. It stands in for vitrine-worker where a test needs
// a fault that a real model never has. At start: VITRINE_FAULT = silent | exit | garbage | version | twice.
// During load: the task of the request. During run: the parameter "do".
#include "core/worker/helpermain.h"
#include "core/worker/server.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::worker;

namespace {

constexpr std::chrono::milliseconds step{5};

void sendRaw(int socket, const QByteArray& bytes)
{
    ::send(socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
}

class FaultyHost : public ModelHost {
public:
    explicit FaultyHost(int socket) : m_socket(socket) {}

    Result<QJsonObject> load(HandedLoad load, const Reporter& reporter) override
    {
        QJsonArray files;
        for (const HandedSource& source : load.sources) {
            for (const HandedFile& file : source.files)
                files.append(QStringLiteral("%1:%2:%3").arg(source.name, file.name).arg(file.size));
        }
        reporter.progress(QStringLiteral("map"), 0.5, QStringLiteral("half way"));
        m_content = load.sources.empty() ? QByteArray() : readAll(load.sources.front().files.front());
        if (auto done = deed(load.task, reporter); !done)
            return fail(done.error());
        return QJsonObject{{QStringLiteral("task"), load.task.isEmpty() ? QStringLiteral("echo") : load.task},
                           {QStringLiteral("modelType"), QStringLiteral("faulty")},
                           {QStringLiteral("device"), load.device},
                           {QStringLiteral("dtype"), load.dtype},
                           {QStringLiteral("files"), files},
                           {QStringLiteral("content"), QString::fromUtf8(m_content)}};
    }

    Result<tasks::RunResult> run(const tasks::RunRequest& request, const Reporter& reporter) override
    {
        reporter.progress(QStringLiteral("run"), 0, {});
        const QString what = request.parameters.value(QStringLiteral("do")).toString();
        if (auto done = deed(what, reporter); !done)
            return fail(done.error());
        tasks::RunResult result;
        result.task = QStringLiteral("echo");
        result.output = QJsonObject{{QStringLiteral("inputs"), request.inputs},
                                    {QStringLiteral("parameters"), request.parameters},
                                    {QStringLiteral("bytes"), fileBytes(request)}};
        if (what == QLatin1String("embed"))
            result.embedding = tasks::Tensor{{256, 64}, QByteArray(256 * 64 * 4, 'e')};
        result.timing = {1.5, {0.25}, {3}, {0.5}};
        result.weightsBytes = 7;
        result.runtime = {{QStringLiteral("threads"), 2}};
        return result;
    }

    void unload() override { m_content.clear(); }

    QJsonObject describe() override
    {
        return {{QStringLiteral("libtorch"), QStringLiteral("none")},
                {QStringLiteral("devices"), QJsonArray{QStringLiteral("cpu")}},
                {QStringLiteral("environment"), QString::fromLocal8Bit(qgetenv("HF_TOKEN"))}};
    }

private:
    static qint64 fileBytes(const tasks::RunRequest& request)
    {
        qint64 sum = 0;
        for (const QByteArray& content : request.files)
            sum += content.size();
        return sum;
    }

    static QByteArray readAll(const HandedFile& file)
    {
        QByteArray content(std::min<qint64>(file.size, 1024), Qt::Uninitialized);
        const ssize_t count =
            pread(file.descriptor.fd(), content.data(), static_cast<size_t>(content.size()), 0);
        return content.left(count);
    }

    Result<void> deed(const QString& what, const Reporter& reporter)
    {
        if (what == QLatin1String("hang")) // deaf to cancel as well
            for (;;)
                pause();
        if (what == QLatin1String("wait")) {
            while (!reporter.cancelled())
                std::this_thread::sleep_for(step);
            return fail(Error::cancelled());
        }
        if (what == QLatin1String("crash")) {
            std::fputs("about to crash\n", stderr);
            std::signal(SIGSEGV, SIG_DFL); // a sanitizer has a handler of its own
            std::raise(SIGSEGV);
        }
        if (what == QLatin1String("leave"))
            _exit(7);
        if (what == QLatin1String("throw"))
            throw std::bad_alloc();
        if (what == QLatin1String("allocate"))
            allocate();
        if (what == QLatin1String("tokens"))
            for (const char* text : {"a", "b", "c"})
                reporter.token(QLatin1String(text));
        if (what == QLatin1String("refuse"))
            return fail(ErrorKind::Unsupported, QStringLiteral("what"), QStringLiteral("next"),
                        QStringLiteral("detail"));
        sayWrongThings(what);
        return {};
    }

    void sayWrongThings(const QString& what)
    {
        if (what == QLatin1String("garbage"))
            sendRaw(m_socket, QByteArray(4096, 'x'));
        if (what == QLatin1String("oversized"))
            sendRaw(m_socket, QByteArray::fromHex("565400000000ff7f"));
        if (what == QLatin1String("cut")) {
            sendRaw(m_socket, QByteArray::fromHex("5654000040000000a0"));
            _exit(0);
        }
        if (what == QLatin1String("stranger"))
            sendRaw(m_socket, *encode(protocol::progressFrame({999, QStringLiteral("run"), 0.5, {}})));
        if (what == QLatin1String("unknown"))
            sendRaw(m_socket, *encode(protocol::request(QStringLiteral("dance"), 1)));
        if (what == QLatin1String("flood")) {
            for (int i = 0; i < 20000; ++i)
                sendRaw(m_socket, *encode(Frame(QStringLiteral("log"), {{QStringLiteral("text"), i}})));
        }
    }

    // Grows until somebody stops it.
    [[noreturn]] static void allocate()
    {
        constexpr size_t piece = 8 << 20;
        for (;;) {
            void* memory = mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            if (memory == MAP_FAILED)
                throw std::bad_alloc();
            std::memset(memory, 1, piece);
            std::this_thread::sleep_for(step);
        }
    }

    int m_socket;
    QByteArray m_content;
};

void failAtStart(const QByteArray& fault, const HelperArguments& arguments)
{
    if (fault == "silent")
        for (;;)
            pause();
    if (fault == "exit") {
        std::fputs("no library found\n", stderr);
        _exit(127);
    }
    if (fault == "garbage")
        sendRaw(arguments.socket, "hello?");
    if (fault == "version") {
        protocol::Hello hello;
        hello.protocol = 99;
        BlockingChannel(arguments.socket).send(protocol::helloFrame(hello));
    }
}

} // namespace

int main(int argc, char** argv)
{
    HelperArguments arguments =
        helperArguments(argc, argv, "vitrine-faulty-worker", "Breaks things, for tests.");
    if (arguments.exitCode >= 0)
        return arguments.exitCode;
    failAtStart(qgetenv("VITRINE_FAULT"), arguments);
    if (qEnvironmentVariableIsSet("VITRINE_FAULT_UNLIMITED"))
        arguments.memoryCeiling = 0; // so that only the client's own watch is left
    const protocol::Hello hello = lockHelper(arguments, QStringLiteral("vitrine-faulty-worker"));
    FaultyHost host(arguments.socket);
    serve(arguments.socket, hello, host);
}
