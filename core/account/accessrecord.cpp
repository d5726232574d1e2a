#include "core/account/accessrecord.h"

#include "core/base/json.h"

#include <QJsonDocument>

namespace vitrine::account {

namespace {

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QDateTime date(const QJsonObject& object, const char* key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const AccessRecord& record)
{
    QJsonObject object{{QStringLiteral("origin"), record.origin},
                       {QStringLiteral("account"), record.account},
                       {QStringLiteral("type"), repoTypeName(record.repo.type)},
                       {QStringLiteral("repo"), record.repo.id()},
                       {QStringLiteral("state"), hub::accessStateName(record.state)}};
    const auto add = [&object](const char* key, const QDateTime& when) {
        if (when.isValid())
            object.insert(QLatin1String(key), when.toString(Qt::ISODateWithMs));
    };
    add("asked", record.askedAt);
    add("seen", record.seenAt);
    add("changed", record.changedAt);
    if (record.wantsDownload)
        object.insert(QStringLiteral("download"), record.revision);
    return object;
}

std::optional<AccessRecord> fromJson(const QJsonObject& object)
{
    const auto type = parseRepoType(text(object, "type"));
    const auto repo = type ? RepoId::parse(text(object, "repo"), *type) : fail(type.error());
    if (!repo || text(object, "origin").isEmpty())
        return std::nullopt;
    AccessRecord record;
    record.origin = text(object, "origin");
    record.account = text(object, "account");
    record.repo = *repo;
    record.state = hub::parseAccessState(text(object, "state"));
    record.askedAt = date(object, "asked");
    record.seenAt = date(object, "seen");
    record.changedAt = date(object, "changed");
    record.wantsDownload = object.contains(QLatin1String("download"));
    record.revision = text(object, "download");
    return record;
}

} // namespace

QByteArray accessRecordsToJson(const QList<AccessRecord>& records)
{
    QJsonArray array;
    for (const AccessRecord& record : records)
        array.append(toJson(record));
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QList<AccessRecord> accessRecordsFromJson(const QByteArray& text)
{
    QList<AccessRecord> records;
    const auto array = json::array(text, QStringLiteral("access requests"));
    if (!array)
        return records;
    for (const QJsonValue& value : *array) {
        if (auto record = fromJson(value.toObject()))
            records.append(std::move(*record));
    }
    return records;
}

} // namespace vitrine::account
