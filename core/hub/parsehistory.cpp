#include "core/hub/parsehistory.h"

#include "core/base/json.h"
#include "core/base/safepath.h"

namespace vitrine::hub {

namespace {

QString text(const QJsonObject& object, QLatin1String key)
{
    return object.value(key).toString();
}

QDateTime date(const QJsonObject& object, QLatin1String key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODateWithMs).toUTC();
}

/// Empty for the 64 stars that a gate shows in place of a hash.
QString sha256(const QJsonObject& lfs)
{
    const QString oid = text(lfs, QLatin1String("oid"));
    return oid.size() == 64 && !oid.contains(QLatin1Char('*')) ? oid : QString();
}

TreeEntry entry(const QJsonObject& item)
{
    TreeEntry result;
    const bool directory = text(item, QLatin1String("type")) == QLatin1String("directory");
    result.type = directory ? TreeEntry::Type::Directory : TreeEntry::Type::File;
    result.path = text(item, QLatin1String("path"));
    result.size = item.value(QLatin1String("size")).toInteger();
    result.oid = text(item, QLatin1String("oid"));
    result.lfsSha256 = sha256(item.value(QLatin1String("lfs")).toObject());
    result.hashMasked = item.contains(QLatin1String("lfs")) && result.lfsSha256.isEmpty();
    const QJsonObject commit = item.value(QLatin1String("lastCommit")).toObject();
    result.lastCommit = text(commit, QLatin1String("id"));
    result.lastCommitTitle = text(commit, QLatin1String("title"));
    result.lastCommitDate = date(commit, QLatin1String("date"));
    result.securityStatus =
        text(item.value(QLatin1String("securityFileStatus")).toObject(), QLatin1String("status"));
    return result;
}

QList<Ref> refList(const QJsonValue& value)
{
    QList<Ref> result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        const QJsonObject object = item.toObject();
        result.append({text(object, QLatin1String("name")), text(object, QLatin1String("ref")),
                       text(object, QLatin1String("targetCommit"))});
    }
    return result;
}

QStringList authors(const QJsonArray& items)
{
    QStringList result;
    for (const QJsonValue& item : items) {
        const QString name = text(item.toObject(), QLatin1String("user"));
        if (!name.isEmpty())
            result.append(name);
    }
    return result;
}

} // namespace

Result<QList<TreeEntry>> parseTree(const QByteArray& body)
{
    const auto items = json::array(body, QStringLiteral("tree"));
    if (!items)
        return fail(items.error());
    QList<TreeEntry> result;
    result.reserve(items->size());
    for (const QJsonValue& item : *items) {
        TreeEntry parsed = entry(item.toObject());
        if (isSafeRelativePath(parsed.path))
            result.append(std::move(parsed));
    }
    return result;
}

Result<Refs> parseRefs(const QByteArray& body)
{
    const auto object = json::object(body, QStringLiteral("refs"));
    if (!object)
        return fail(object.error());
    return Refs{refList(object->value(QLatin1String("branches"))),
                refList(object->value(QLatin1String("tags"))),
                refList(object->value(QLatin1String("converts"))),
                refList(object->value(QLatin1String("pullRequests")))};
}

Result<QList<Commit>> parseCommits(const QByteArray& body)
{
    const auto items = json::array(body, QStringLiteral("commits"));
    if (!items)
        return fail(items.error());
    QList<Commit> result;
    result.reserve(items->size());
    for (const QJsonValue& item : *items) {
        const QJsonObject object = item.toObject();
        result.append({text(object, QLatin1String("id")), text(object, QLatin1String("title")),
                       text(object, QLatin1String("message")),
                       authors(object.value(QLatin1String("authors")).toArray()),
                       date(object, QLatin1String("date"))});
    }
    return result;
}

} // namespace vitrine::hub
