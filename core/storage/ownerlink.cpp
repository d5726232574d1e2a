#include "core/storage/ownerlink.h"

#include "core/base/log.h"
#include "core/storage/owner.h"
#include "core/storage/ownertalk.h"

#include <QCoroTimer>
#include <QElapsedTimer>

namespace vitrine::storage {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 5s; // of a busy window, until it answers
constexpr auto goodbye = 2s;  // until a cancelled download is off the list

using Line = std::optional<QJsonObject>;

// The next line; nothing where the owner went away, says what cannot be understood, or nothing in time.
QCoro::Task<Line> nextLine(std::shared_ptr<QLocalSocket> socket, std::chrono::milliseconds most,
                           net::CancelToken cancel)
{
    QElapsedTimer clock;
    clock.start();
    while (!cancel.isCancelled() && clock.elapsed() < most.count()) {
        const auto line = takeLine(*socket);
        if (!line)
            co_return Line();
        if (*line)
            co_return *line;
        if (socket->state() != QLocalSocket::ConnectedState)
            co_return Line();
        co_await QCoro::sleepFor(10ms);
    }
    co_return Line();
}

std::optional<Result<QString>> outcome(const QJsonObject& line)
{
    if (line.contains(QLatin1String("done")))
        return Result<QString>(line.value(QLatin1String("done")).toString());
    if (line.contains(QLatin1String("failed")))
        return Result<QString>(fail(errorFromJson(line.value(QLatin1String("failed")).toObject())));
    if (line.contains(QLatin1String("removed")))
        return Result<QString>(fail(Error::cancelled()));
    return {};
}

// \return whether it was taken, and then whether it is new
QCoro::Task<std::optional<bool>> ask(std::shared_ptr<QLocalSocket> socket, OwnerRequest request,
                                     net::CancelToken cancel)
{
    sendLine(*socket, {{QStringLiteral("vitrine"), ownerProtocol}});
    const Line hello = co_await nextLine(socket, patience, cancel);
    if (!hello || hello->value(QLatin1String("vitrine")).toInt() != ownerProtocol)
        co_return std::optional<bool>();
    const QString nonce = hello->value(QLatin1String("nonce")).toString();
    sendLine(*socket, {{QStringLiteral("download"), requestToJson(request.request)},
                       {QStringLiteral("endpoint"), request.request.place.endpoint.toString()},
                       {QStringLiteral("cache"), request.cacheRoot},
                       {QStringLiteral("proof"), proofOf(request.token, nonce)}});
    const Line answer = co_await nextLine(socket, patience, cancel);
    if (!answer || !answer->value(QLatin1String("accepted")).toBool())
        co_return std::optional<bool>();
    co_return answer->value(QLatin1String("new")).toBool();
}

} // namespace

QCoro::Task<std::optional<Result<QString>>> downloadByOwner(QString dataFolder, OwnerRequest request,
                                                            std::function<void(Download)> tell,
                                                            net::CancelToken cancel)
{
    const auto socket = std::make_shared<QLocalSocket>();
    socket->connectToServer(DataFolderOwner::serverName(dataFolder));
    if (!socket->waitForConnected(0) || !isSameUser(*socket)) // a local one connects at once or not at all
        co_return std::optional<Result<QString>>();
    const auto isNew = co_await ask(socket, request, cancel);
    if (!isNew && !cancel.isCancelled())
        co_return std::optional<Result<QString>>();
    while (!cancel.isCancelled()) {
        const Line line = co_await nextLine(socket, 24h, cancel);
        if (cancel.isCancelled())
            break;
        if (!line) {
            qCInfo(lcStorage) << "the window went away";
            co_return std::optional<Result<QString>>();
        }
        if (const auto ended = outcome(*line))
            co_return *ended;
        tell(stateFromJson(line->value(QLatin1String("state")).toObject()));
    }
    const Result<QString> cancelled = fail(Error::cancelled());
    sendLine(*socket, {{QStringLiteral("cancel"), true}}); // does nothing to one that was there before
    if (isNew && !*isNew)
        co_return cancelled;
    const net::CancelToken never;
    Line line = co_await nextLine(socket, goodbye, never);
    while (line && !outcome(*line))
        line = co_await nextLine(socket, goodbye, never);
    co_return cancelled;
}

} // namespace vitrine::storage
