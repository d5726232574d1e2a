#include "core/storage/ownertalk.h"

#include "core/base/json.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

namespace vitrine::storage {

namespace {

constexpr qint64 longestLine = 1 << 20;

ErrorKind kindNamed(const QString& name)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == name)
            return static_cast<ErrorKind>(kind);
    }
    return ErrorKind::Failed;
}

tl::unexpected<Error> notOurs(const QByteArray& line)
{
    return fail(ErrorKind::Corrupt, QStringLiteral("not the owner's protocol"), {},
                QString::fromUtf8(line.left(100)));
}

} // namespace

bool isSameUser(const QLocalSocket& socket)
{
#ifdef SO_PEERCRED
    ucred other = {};
    socklen_t size = sizeof other;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == getuid();
#else
    return socket.isOpen(); // the permissions of its file say who may come
#endif
}

QString proofOf(const QString& token, const QString& nonce)
{
    if (token.isEmpty())
        return {};
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(nonce.toUtf8(), token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void sendLine(QLocalSocket& socket, const QJsonObject& line)
{
    socket.write(json::compact(line) + '\n');
    socket.flush();
}

Result<std::optional<QJsonObject>> takeLine(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestLine)
            return notOurs(socket.peek(100));
        return std::optional<QJsonObject>();
    }
    const QByteArray line = socket.readLine(longestLine);
    const auto object = json::object(line, QStringLiteral("owner"));
    if (!line.endsWith('\n') || !object)
        return notOurs(line);
    return std::optional(*object);
}

QJsonObject requestToJson(const DownloadRequest& request)
{
    return {{QStringLiteral("type"), repoTypeName(request.repo.type)},
            {QStringLiteral("repo"), request.repo.id()},
            {QStringLiteral("revision"), request.revision.text()},
            {QStringLiteral("files"), QJsonArray::fromStringList(request.files)},
            {QStringLiteral("include"), QJsonArray::fromStringList(request.include)},
            {QStringLiteral("exclude"), QJsonArray::fromStringList(request.exclude)}};
}

Result<DownloadRequest> requestFromJson(const QJsonObject& object)
{
    const auto type = parseRepoType(object.value(QLatin1String("type")).toString());
    if (!type)
        return fail(type.error());
    const auto repo = RepoId::parse(object.value(QLatin1String("repo")).toString(), *type);
    if (!repo)
        return fail(repo.error());
    const auto revision = Revision::parse(object.value(QLatin1String("revision")).toString());
    if (!revision)
        return fail(revision.error());
    DownloadRequest request;
    request.repo = *repo;
    request.revision = *revision;
    request.files = json::strings(object.value(QLatin1String("files")));
    request.include = json::strings(object.value(QLatin1String("include")));
    request.exclude = json::strings(object.value(QLatin1String("exclude")));
    return request;
}

QJsonObject stateToJson(const Download& download)
{
    QJsonObject state{{QStringLiteral("status"), static_cast<int>(download.status)},
                      {QStringLiteral("doneBytes"), download.doneBytes},
                      {QStringLiteral("totalBytes"), download.totalBytes},
                      {QStringLiteral("file"), download.currentFile}};
    if (download.waitingUntil)
        state.insert(QStringLiteral("waitingUntil"), download.waitingUntil->toString(Qt::ISODate));
    return state;
}

Download stateFromJson(const QJsonObject& object)
{
    Download download;
    const int status = object.value(QLatin1String("status")).toInt();
    download.status =
        static_cast<DownloadStatus>(std::clamp(status, 0, static_cast<int>(DownloadStatus::Failed)));
    download.doneBytes = object.value(QLatin1String("doneBytes")).toInteger();
    download.totalBytes = object.value(QLatin1String("totalBytes")).toInteger();
    download.currentFile = object.value(QLatin1String("file")).toString();
    const QString until = object.value(QLatin1String("waitingUntil")).toString();
    if (!until.isEmpty())
        download.waitingUntil = QDateTime::fromString(until, Qt::ISODate);
    return download;
}

QJsonObject errorToJson(const Error& error)
{
    QJsonObject object{{QStringLiteral("kind"), errorKindName(error.kind)},
                       {QStringLiteral("what"), error.what},
                       {QStringLiteral("safe"), error.safe},
                       {QStringLiteral("next"), error.next},
                       {QStringLiteral("detail"), error.detail}};
    if (error.retryAfter)
        object.insert(QStringLiteral("retryAfter"), static_cast<qint64>(error.retryAfter->count()));
    return object;
}

Error errorFromJson(const QJsonObject& object)
{
    Error error = Error::make(kindNamed(object.value(QLatin1String("kind")).toString()),
                              object.value(QLatin1String("what")).toString(),
                              object.value(QLatin1String("next")).toString(),
                              object.value(QLatin1String("detail")).toString());
    error.safe = object.value(QLatin1String("safe")).toString();
    if (object.contains(QLatin1String("retryAfter")))
        error.retryAfter = std::chrono::seconds(object.value(QLatin1String("retryAfter")).toInteger());
    return error;
}

} // namespace vitrine::storage
