#include "core/hub/likes.h"

#include "core/base/json.h"
#include "core/hub/call.h"
#include "core/hub/paging.h"

namespace vitrine::hub {

namespace {

const QJsonValue noBody(QJsonValue::Undefined);

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

Result<LikerPage> likerPage(const net::Reply& reply)
{
    auto items = parseLikers(reply.body);
    if (!items)
        return fail(items.error());
    return LikerPage{std::move(*items), nextPage(reply.header("Link"), reply.url)};
}

Result<LikePage> likePage(const net::Reply& reply)
{
    auto items = parseLikes(reply.body);
    if (!items)
        return fail(items.error());
    return LikePage{std::move(*items), nextPage(reply.header("Link"), reply.url)};
}

} // namespace

std::optional<RepoId> Like::repo() const
{
    const auto known = parseRepoType(type);
    const auto id = known ? RepoId::parse(name, *known) : fail(ErrorKind::Invalid, {});
    return id ? std::optional(*id) : std::nullopt;
}

Result<QList<Liker>> parseLikers(const QByteArray& body)
{
    const auto array = json::array(body, QStringLiteral("likers"));
    if (!array)
        return fail(array.error());
    QList<Liker> result;
    for (const QJsonValue& value : *array) {
        const QJsonObject object = value.toObject();
        const Liker liker{text(object, object.contains(QLatin1String("user")) ? "user" : "name"),
                          text(object, "fullname"), text(object, "avatarUrl"),
                          text(object, "type") == QLatin1String("org")};
        if (!liker.name.isEmpty())
            result.append(liker);
    }
    return result;
}

Result<QList<Like>> parseLikes(const QByteArray& body)
{
    const auto array = json::array(body, QStringLiteral("likes"));
    if (!array)
        return fail(array.error());
    QList<Like> result;
    for (const QJsonValue& value : *array) {
        const QJsonObject repo = value.toObject().value(QLatin1String("repo")).toObject();
        const Like like{text(repo, "name"), text(repo, "type"),
                        QDateTime::fromString(text(value.toObject(), "createdAt"), Qt::ISODateWithMs)};
        if (!like.name.isEmpty())
            result.append(like);
    }
    return result;
}

QCoro::Task<Result<void>> setLiked(const HubClient& client, RepoId repo, bool liked, net::CancelToken cancel)
{
    return order(client.session(), liked ? net::Method::Post : net::Method::Delete,
                 client.session()->apiUrl(repo, "/like"), noBody, std::move(cancel));
}

QCoro::Task<Result<LikerPage>> likers(const HubClient& client, RepoId repo, net::CancelToken cancel)
{
    return callFor<LikerPage>(client.session(), net::Method::Get, client.session()->apiUrl(repo, "/likers"),
                              noBody, likerPage, std::move(cancel));
}

QCoro::Task<Result<LikerPage>> nextLikers(const HubClient& client, QUrl next, net::CancelToken cancel)
{
    return callFor<LikerPage>(client.session(), net::Method::Get, std::move(next), noBody, likerPage,
                              std::move(cancel));
}

QCoro::Task<Result<LikePage>> likes(const HubClient& client, QString user, net::CancelToken cancel)
{
    return callFor<LikePage>(client.session(), net::Method::Get,
                             client.session()->url("/api/users/" + QUrl::toPercentEncoding(user) + "/likes"),
                             noBody, likePage, std::move(cancel));
}

QCoro::Task<Result<LikePage>> nextLikes(const HubClient& client, QUrl next, net::CancelToken cancel)
{
    return callFor<LikePage>(client.session(), net::Method::Get, std::move(next), noBody, likePage,
                             std::move(cancel));
}

} // namespace vitrine::hub
