#include "core/storage/ownerdesk.h"

#include "core/base/log.h"
#include "core/storage/ownertalk.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

namespace vitrine::storage {

namespace {

constexpr qsizetype mostTalks = 32;
constexpr qint64 mostUnread = 64 << 10; // bytes that one who does not listen is told

QString makeNonce()
{
    return QStringLiteral("%1%2")
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'))
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace

/// One connection and the download it asked for.
class OwnerDesk::Talk : public QObject {
public:
    Talk(OwnerDesk& desk, QLocalSocket* socket)
        : QObject(&desk), m_desk(desk), m_socket(*socket), m_nonce(makeNonce())
    {
        socket->setParent(this);
        connect(socket, &QLocalSocket::readyRead, this, &Talk::read);
        connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
        connect(&desk.m_queue, &DownloadQueue::changed, this, [this](const QString& id) {
            if (id == m_id)
                report();
        });
        connect(&desk.m_queue, &DownloadQueue::removed, this, [this](const QString& id) {
            if (id == m_id)
                end({{QStringLiteral("removed"), true}});
        });
        read();
    }

private:
    void read()
    {
        while (m_socket.state() == QLocalSocket::ConnectedState) {
            const auto line = takeLine(m_socket);
            if (!line) {
                qCWarning(lcStorage) << "someone else at the owner's socket:" << line.error().detail;
                return m_socket.abort();
            }
            if (!*line)
                return;
            take(**line);
        }
    }

    void take(const QJsonObject& line)
    {
        if (line.contains(QLatin1String("vitrine"))) {
            sendLine(m_socket,
                     {{QStringLiteral("vitrine"), ownerProtocol}, {QStringLiteral("nonce"), m_nonce}});
        } else if (line.contains(QLatin1String("download")) && m_id.isEmpty()) {
            add(line);
        } else if (line.contains(QLatin1String("cancel")) && m_isNew) {
            m_isNew = false;
            const QString id = m_id; // which goes with "removed"
            m_desk.m_queue.cancel(id);
        }
    }

    std::optional<DownloadRequest> accept(const QJsonObject& line) const
    {
        const auto terms = m_desk.m_terms(QUrl(line.value(QLatin1String("endpoint")).toString()));
        auto request = requestFromJson(line.value(QLatin1String("download")).toObject());
        const QString cache = line.value(QLatin1String("cache")).toString();
        const QString proof = line.value(QLatin1String("proof")).toString();
        if (!terms || !request || QDir::cleanPath(cache) != QDir::cleanPath(terms->cacheRoot) ||
            proof != proofOf(terms->token, m_nonce))
            return {};
        request->place = terms->place;
        request->account = terms->account;
        return *request;
    }

    void add(const QJsonObject& line)
    {
        const auto request = accept(line);
        if (!request)
            return end({{QStringLiteral("refused"), true}});
        const QList<Download> before = m_desk.m_queue.downloads();
        const QString id = m_desk.m_queue.add(*request);
        m_isNew = std::none_of(before.begin(), before.end(),
                               [&](const Download& download) { return download.id == id; });
        sendLine(m_socket, {{QStringLiteral("accepted"), true}, {QStringLiteral("new"), m_isNew}});
        m_id = id;
        report();
    }

    void report()
    {
        const auto download = m_desk.m_queue.find(m_id);
        if (!download)
            return;
        if (download->status == DownloadStatus::Done)
            return end({{QStringLiteral("done"), download->folder}});
        if (download->status == DownloadStatus::Failed)
            return end({{QStringLiteral("failed"), errorToJson(download->error.value_or(Error()))}});
        if (m_socket.bytesToWrite() < mostUnread)
            sendLine(m_socket, {{QStringLiteral("state"), stateToJson(*download)}});
    }

    void end(const QJsonObject& line)
    {
        m_id.clear();
        m_isNew = false;
        sendLine(m_socket, line);
        m_socket.disconnectFromServer(); // once all is written
    }

    OwnerDesk& m_desk;
    QLocalSocket& m_socket;
    QString m_nonce;
    QString m_id;
    bool m_isNew = false; ///< asked for here, and not in the queue before
};

OwnerDesk::OwnerDesk(DownloadQueue& queue, std::function<std::optional<OwnerTerms>(const QUrl&)> terms,
                     QObject* parent)
    : QObject(parent), m_queue(queue), m_terms(std::move(terms))
{
}

void OwnerDesk::serve(QLocalSocket* socket)
{
    if (isSameUser(*socket) && children().size() < mostTalks) {
        new Talk(*this, socket);
        return;
    }
    socket->abort();
    socket->deleteLater();
}

} // namespace vitrine::storage
