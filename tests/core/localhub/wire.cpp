#include "tests/core/localhub/wire.h"

#include <QHostAddress>

namespace vitrine::test {

namespace {

constexpr int patience = 10'000; ///< milliseconds

} // namespace

QByteArray WireReply::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Wire::Wire(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(patience);
}

void Wire::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.waitForBytesWritten(patience);
}

bool Wire::more()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

WireReply Wire::read(bool head)
{
    WireReply reply;
    qsizetype end = m_buffer.indexOf("\r\n\r\n");
    while (end < 0) {
        if (!more())
            return reply;
        end = m_buffer.indexOf("\r\n\r\n");
    }
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray& line : lines.mid(1))
        reply.headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
    m_buffer = m_buffer.mid(end + 4);
    const qsizetype length = head ? 0 : reply.header("Content-Length").toLongLong();
    while (m_buffer.size() < length && more()) {
    }
    reply.body = m_buffer.left(length);
    m_buffer = m_buffer.mid(length);
    return reply;
}

std::optional<QByteArray> Wire::readToEnd()
{
    while (more()) {
    }
    m_buffer += m_socket.readAll();
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        return std::nullopt;
    return m_buffer;
}

WireReply request(quint16 port, const QByteArray& method, const QByteArray& target, const QByteArray& headers,
                  const QByteArray& body)
{
    Wire wire(port);
    QByteArray head =
        method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" + headers;
    if (!body.isEmpty())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    wire.send(head + "\r\n" + body);
    return wire.read(method == "HEAD");
}

WireReply get(quint16 port, const QByteArray& target, const QByteArray& headers)
{
    return request(port, "GET", target, headers);
}

QByteArray bearer(const QByteArray& token)
{
    return token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n";
}

} // namespace vitrine::test
