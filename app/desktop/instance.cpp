#include "app/desktop/instance.h"

#include "core/storage/owner.h"

#include <QDataStream>

namespace vitrine::app {

namespace {

constexpr int patience = 1000;               // milliseconds
constexpr int answerPatience = 5000;         // milliseconds: somebody is there, on a busy machine
constexpr qint64 longestMessage = 64 * 1024; // bytes

} // namespace

Instance::Instance(const QString& dataFolder, QObject* parent)
    : QObject(parent), m_name(storage::DataFolderOwner::serverName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::take);
}

bool Instance::handOver(const QStringList& addresses)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << addresses;
    socket.write(message);
    socket.flush();
    // The first one answers with a byte once it has read everything.
    return socket.waitForReadyRead(answerPatience);
}

bool Instance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // Left behind by one that was killed: nobody answered in handOver().
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void Instance::take()
{
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->peek(1) == "{") { // no list of addresses is as long as that would make it
            disconnect(socket, nullptr, this, nullptr);
            return Q_EMIT asked(socket);
        }
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList addresses;
        stream >> addresses;
        if (socket->bytesAvailable() > longestMessage)
            return socket->abort();
        if (!stream.commitTransaction())
            return;
        socket->write("\n");
        socket->flush();
        Q_EMIT received(addresses);
    });
}

} // namespace vitrine::app
