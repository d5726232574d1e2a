#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace vitrine::test {

/// A request as it came over the line.
struct RawRequest {
    QByteArray method;
    QByteArray target; ///< raw, with the query
    QByteArray head;   ///< all of it
    QByteArray body;

    /// Value of the first header of that name, in any case.
    QByteArray header(const QByteArray& name) const;
};

/// Exactly the bytes to answer with, right or wrong, and what becomes of the line.
struct RawReply {
    enum class After { KeepOpen, Close, Reset, Stall };

    QByteArray bytes;
    After after = After::KeepOpen;
    qint64 pattern = 0;      ///< so many bytes of pattern() follow `bytes`
    qint64 patternStart = 0; ///< offset of the first of them
    int pieceBytes = 0;      ///< send `bytes` in pieces of this size…
    int pieceDelay = 0;      ///< …with so many milliseconds between them

    static RawReply ok(const QByteArray& body, const QByteArray& headers = {});
    /// \param headers whole lines, each ended by CR LF
    static RawReply status(int code, const QByteArray& body = {}, const QByteArray& headers = {});
    static RawReply redirect(int code, const QByteArray& location, const QByteArray& headers = {});
    /// Closes (or resets, or keeps silent) without a byte.
    static RawReply nothing(After after);
    /// A 200 or 206 whose body is a piece of the endless pattern.
    static RawReply content(const RawRequest& request, qint64 size, const QByteArray& headers = {});

    RawReply then(After what) const;
};

/// The byte at an offset of a generated file: no two stretches look the same.
char patternByte(qint64 offset);
QByteArray pattern(qint64 start, qint64 length);

/// A server on a free loopback port that answers what the handler says, in a thread of its own. The handler
/// is called there, one request at a time.
class RawServer {
public:
    using Handler = std::function<RawReply(const RawRequest&)>;

    explicit RawServer(Handler handler);
    ~RawServer();
    Q_DISABLE_COPY_MOVE(RawServer)

    QUrl url(const QByteArray& target = "/") const;
    quint16 port() const { return m_port; }

    QList<RawRequest> requests() const;
    int requestCount() const { return static_cast<int>(requests().size()); }
    /// Lines the other side has closed so far, and lines opened so far.
    int closedByClient() const;
    int opened() const;
    /// Bytes handed to the kernel so far.
    qint64 bytesSent() const;

private:
    struct State;
    class Line;
    class Listener;
    QThread m_thread;
    std::shared_ptr<State> m_state;
    quint16 m_port = 0;
};

} // namespace vitrine::test
