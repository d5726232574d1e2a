#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QPair>
#include <QTcpSocket>

namespace vitrine::test {

struct WireReply {
    int status = 0; ///< 0: the line ended before an answer
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(const QByteArray& name) const;
    QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

/// One line to the server, byte by byte under the test's control. The server has threads of its own, so
/// waiting blocks.
class Wire {
public:
    explicit Wire(quint16 port);

    void send(const QByteArray& bytes);
    /// One answer: head, and as much body as Content-Length says (none for \p head).
    WireReply read(bool head = false);
    /// Everything until the other side ends the line; nothing where it does not within ten seconds.
    std::optional<QByteArray> readToEnd();
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    bool more();

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// A whole request on a line of its own. \p headers are lines with "\r\n".
WireReply request(quint16 port, const QByteArray& method, const QByteArray& target,
                  const QByteArray& headers = {}, const QByteArray& body = {});
WireReply get(quint16 port, const QByteArray& target, const QByteArray& headers = {});
/// "Authorization: Bearer …\r\n"; empty for an empty token.
QByteArray bearer(const QByteArray& token);

} // namespace vitrine::test
