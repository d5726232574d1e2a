#include "core/hub/ownedrepos.h"

#include "core/base/json.h"
#include "core/hub/call.h"
#include "core/hub/paging.h"

namespace vitrine::hub {

namespace {

std::optional<OwnedRepo> repoOf(const QJsonObject& item)
{
    const auto type = parseRepoType(item.value(QLatin1String("type")).toString());
    if (!type)
        return {};
    const auto id = RepoId::parse(item.value(QLatin1String("id")).toString(), *type);
    if (!id)
        return {};
    OwnedRepo repo;
    repo.id = *id;
    const QString updated = item.value(QLatin1String("updatedAt")).toString();
    repo.updatedAt = QDateTime::fromString(updated, Qt::ISODateWithMs).toUTC();
    repo.visibility = parseVisibility(item.value(QLatin1String("visibility")).toString());
    if (const QJsonValue storage = item.value(QLatin1String("storage")); storage.isDouble())
        repo.storage = storage.toInteger(qint64(storage.toDouble()));
    if (const QJsonValue percent = item.value(QLatin1String("storagePercent")); percent.isDouble())
        repo.storagePart = percent.toDouble() / 100;
    return repo;
}

} // namespace

Result<OwnedPage> parseOwned(const QByteArray& body, const QByteArray& link, const QUrl& url)
{
    const auto items = json::array(body, QStringLiteral("settings/repositories"));
    if (!items)
        return fail(items.error());
    OwnedPage page;
    page.items.reserve(items->size());
    for (const QJsonValue& item : *items) {
        if (auto repo = repoOf(item.toObject()))
            page.items.append(std::move(*repo));
    }
    page.next = nextPage(link, url);
    return page;
}

QCoro::Task<Result<OwnedPage>> ownedRepos(const HubClient& client, QString organization, QUrl next,
                                          net::CancelToken cancel)
{
    const QByteArray path =
        organization.isEmpty()
            ? QByteArray("/api/settings/repositories")
            : "/api/organizations/" + QUrl::toPercentEncoding(organization) + "/settings/repositories";
    const QUrl url = next.isEmpty() ? client.session()->url(path, "limit=1000") : next;
    std::function<Result<OwnedPage>(const net::Reply&)> parse = [](const net::Reply& reply) {
        return parseOwned(reply.body, reply.header("Link"), reply.url);
    };
    return callFor<OwnedPage>(client.session(), net::Method::Get, url, QJsonValue(QJsonValue::Undefined),
                              std::move(parse), std::move(cancel));
}

OwnedRepo ownedFrom(const RepoInfo& info)
{
    OwnedRepo repo;
    repo.id = info.id;
    repo.updatedAt = info.lastModified;
    repo.visibility = info.isPrivate ? Visibility::Private : Visibility::Public;
    if (info.usedStorage > 0)
        repo.storage = info.usedStorage;
    completeOwned(repo, info);
    return repo;
}

void completeOwned(OwnedRepo& repo, const RepoInfo& info)
{
    if (info.id.type != RepoType::Space) {
        repo.gated = info.gated;
        repo.downloads = info.downloads;
    }
    repo.likes = info.likes;
    if (!repo.updatedAt.isValid())
        repo.updatedAt = info.lastModified;
}

} // namespace vitrine::hub
