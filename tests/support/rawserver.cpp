#include "tests/support/rawserver.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace vitrine::test {

struct RawServer::State {
    Handler handler;
    mutable QMutex mutex;
    QList<RawRequest> requests;
    int closedByClient = 0;
    int opened = 0;
    qint64 sent = 0;
    quint16 port = 0;
    QSemaphore listening;
};

QByteArray RawRequest::header(const QByteArray& name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawReply RawReply::status(int code, const QByteArray& body, const QByteArray& headers)
{
    RawReply reply;
    reply.bytes = "HTTP/1.1 " + QByteArray::number(code) + " Some Words\r\n" + headers +
                  "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return reply;
}

RawReply RawReply::ok(const QByteArray& body, const QByteArray& headers)
{
    return status(200, body, headers);
}

RawReply RawReply::redirect(int code, const QByteArray& location, const QByteArray& headers)
{
    return status(code, "Redirecting", "Location: " + location + "\r\n" + headers);
}

RawReply RawReply::nothing(After after)
{
    RawReply reply;
    reply.after = after;
    return reply;
}

RawReply RawReply::then(After what) const
{
    RawReply reply = *this;
    reply.after = what;
    return reply;
}

RawReply RawReply::content(const RawRequest& request, qint64 size, const QByteArray& headers)
{
    static const QRegularExpression range(QStringLiteral("^bytes=(\\d+)-(\\d*)$"));
    const auto match = range.match(QString::fromLatin1(request.header("Range")));
    const qint64 first = match.captured(1).toLongLong();
    const qint64 last =
        match.captured(2).isEmpty() ? size - 1 : std::min(size - 1, match.captured(2).toLongLong());
    if (match.hasMatch() && first >= size)
        return status(416, {}, "Content-Range: bytes */" + QByteArray::number(size) + "\r\n");
    RawReply reply;
    reply.patternStart = first;
    reply.pattern = last - first + 1;
    QByteArray part;
    if (match.hasMatch()) {
        part = "Content-Range: bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' +
               QByteArray::number(size) + "\r\n";
    }
    reply.bytes = QByteArray("HTTP/1.1 ") + (match.hasMatch() ? "206" : "200") + " Content\r\n" + headers +
                  part + "Content-Length: " + QByteArray::number(reply.pattern) + "\r\n\r\n";
    if (request.method == "HEAD")
        reply.pattern = 0;
    return reply;
}

char patternByte(qint64 offset)
{
    const auto block = static_cast<quint64>(offset) / 64;
    return static_cast<char>((block * 2654435761u >> 7) + static_cast<quint64>(offset));
}

QByteArray pattern(qint64 start, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (qint64 i = 0; i < length; ++i)
        bytes[i] = patternByte(start + i);
    return bytes;
}

/// One connection: reads requests, writes replies a little ahead of the kernel.
class RawServer::Line : public QObject {
public:
    Line(QTcpSocket* socket, std::shared_ptr<State> state) : m_socket(socket), m_state(std::move(state))
    {
        socket->setParent(this);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { write(); });
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) { written(count); });
        connect(socket, &QTcpSocket::disconnected, this, [this] { gone(); });
    }

private:
    void read()
    {
        m_input += m_socket->readAll();
        if (!m_busy)
            next();
    }

    void next()
    {
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        RawRequest request;
        request.head = m_input.left(end);
        const QList<QByteArray> words = request.head.left(request.head.indexOf("\r\n")).split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        const qint64 length = request.header("Content-Length").toLongLong();
        if (m_input.size() < end + 4 + length)
            return;
        request.body = m_input.mid(end + 4, length);
        m_input.remove(0, end + 4 + length);
        {
            const QMutexLocker lock(&m_state->mutex);
            m_state->requests.append(request);
        }
        m_busy = true;
        m_reply = m_state->handler(request);
        m_at = 0;
        write();
    }

    void write()
    {
        if (m_socket->bytesToWrite() > (256 << 10))
            return;
        if (m_at < m_reply.bytes.size()) {
            const qsizetype size = m_reply.pieceBytes > 0 ? m_reply.pieceBytes : m_reply.bytes.size();
            m_at += m_socket->write(m_reply.bytes.mid(m_at, size));
            if (m_at < m_reply.bytes.size()) {
                m_timer.start(m_reply.pieceDelay);
                return;
            }
        }
        if (m_reply.pattern > 0) {
            const qint64 size = std::min<qint64>(m_reply.pattern, 256 << 10);
            m_socket->write(pattern(m_reply.patternStart, size));
            m_reply.pattern -= size;
            m_reply.patternStart += size;
        }
        if (m_reply.pattern == 0)
            finish();
    }

    void written(qint64 count)
    {
        {
            const QMutexLocker lock(&m_state->mutex);
            m_state->sent += count;
        }
        if (m_busy && m_reply.pattern > 0)
            write();
        else if (m_reset && m_socket->bytesToWrite() == 0)
            reset();
    }

    void finish()
    {
        switch (m_reply.after) {
        case RawReply::After::Stall:
            return;
        case RawReply::After::Close:
            m_ours = true;
            m_socket->disconnectFromHost();
            return;
        case RawReply::After::Reset:
            m_reset = true;
            if (m_socket->bytesToWrite() == 0)
                reset();
            return;
        case RawReply::After::KeepOpen:
            break;
        }
        m_busy = false;
        next();
    }

    void reset()
    {
        m_ours = true;
        const linger hard{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_socket->abort();
    }

    void gone()
    {
        if (!m_ours) {
            const QMutexLocker lock(&m_state->mutex);
            ++m_state->closedByClient;
        }
        deleteLater();
    }

    QTcpSocket* m_socket;
    std::shared_ptr<State> m_state;
    QByteArray m_input;
    RawReply m_reply;
    qsizetype m_at = 0;
    QTimer m_timer;
    bool m_busy = false;
    bool m_reset = false;
    bool m_ours = false;
};

class RawServer::Listener : public QTcpServer {
public:
    explicit Listener(std::shared_ptr<State> state) : m_state(std::move(state))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                {
                    const QMutexLocker lock(&m_state->mutex);
                    ++m_state->opened;
                }
                auto* line = new Line(socket, m_state);
                line->setParent(this);
            }
        });
    }

private:
    std::shared_ptr<State> m_state;
};

RawServer::RawServer(Handler handler) : m_state(std::make_shared<State>())
{
    m_state->handler = std::move(handler);
    auto* starter = new QObject;
    starter->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, starter, [state = m_state, starter] {
        auto* listener = new Listener(state);
        listener->setParent(starter);
        if (!listener->listen(QHostAddress::LocalHost))
            qFatal("cannot listen on a loopback port");
        state->port = listener->serverPort();
        state->listening.release();
    });
    QObject::connect(&m_thread, &QThread::finished, starter, &QObject::deleteLater);
    m_thread.start();
    m_state->listening.acquire();
    m_port = m_state->port;
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl RawServer::url(const QByteArray& target) const
{
    return QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(m_port) + target, QUrl::StrictMode);
}

QList<RawRequest> RawServer::requests() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->requests;
}

int RawServer::closedByClient() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->closedByClient;
}

int RawServer::opened() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->opened;
}

qint64 RawServer::bytesSent() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->sent;
}

} // namespace vitrine::test
