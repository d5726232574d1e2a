#include "core/hub/largefiles.h"

#include "core/base/json.h"
#include "core/hub/call.h"
#include "core/hub/paging.h"

namespace vitrine::hub {

namespace {

constexpr int filesOfACall = 1000;

LargeFile fileOf(const QJsonObject& item)
{
    const auto text = [&item](const char* key) {
        return item.value(QLatin1String(key)).toString();
    };
    LargeFile file;
    file.fileOid = text("fileOid");
    file.sha256 = text("oid");
    file.size = item.value(QLatin1String("size")).toInteger();
    file.pushedAt = QDateTime::fromString(text("pushedAt"), Qt::ISODateWithMs).toUTC();
    file.path = text("filename");
    file.ref = text("ref");
    const QJsonObject pusher = item.value(QLatin1String("pusher")).toObject();
    file.pusher =
        pusher.value(QLatin1String("name")).toString(pusher.value(QLatin1String("user")).toString());
    return file;
}

} // namespace

Result<LargeFilePage> parseLargeFiles(const QByteArray& body, const QByteArray& link, const QUrl& url)
{
    const auto items = json::array(body, QStringLiteral("lfs-files"));
    if (!items)
        return fail(items.error());
    LargeFilePage page;
    page.items.reserve(items->size());
    for (const QJsonValue& item : *items) {
        LargeFile file = fileOf(item.toObject());
        if (!file.fileOid.isEmpty())
            page.items.append(std::move(file));
    }
    page.next = nextPage(link, url);
    return page;
}

QCoro::Task<Result<LargeFilePage>> largeFiles(const HubClient& client, RepoId repo, QUrl next,
                                              net::CancelToken cancel)
{
    const QUrl url = next.isEmpty() ? client.session()->apiUrl(repo, "/lfs-files", "limit=1000") : next;
    std::function<Result<LargeFilePage>(const net::Reply&)> parse = [](const net::Reply& reply) {
        return parseLargeFiles(reply.body, reply.header("Link"), reply.url);
    };
    return callFor<LargeFilePage>(client.session(), net::Method::Get, url, QJsonValue(QJsonValue::Undefined),
                                  std::move(parse), std::move(cancel));
}

QCoro::Task<Result<void>> deleteLargeFiles(const HubClient& client, RepoId repo, QStringList fileOids,
                                           bool rewriteHistory, net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    const QUrl url = session->apiUrl(repo, "/lfs-files/batch");
    for (qsizetype at = 0; at < fileOids.size(); at += filesOfACall) {
        const QJsonObject deletions{
            {QStringLiteral("sha"), QJsonArray::fromStringList(fileOids.mid(at, filesOfACall))},
            {QStringLiteral("rewriteHistory"), rewriteHistory}};
        const QJsonObject body{{QStringLiteral("deletions"), deletions}};
        auto done = co_await order(session, net::Method::Post, url, body, cancel);
        if (!done)
            co_return fail(done.error());
    }
    co_return {};
}

} // namespace vitrine::hub
