// What the server says of discussions, as values.
#include "core/base/json.h"
#include "core/hub/discussions.h"

namespace vitrine::hub {

namespace {

constexpr int mostLines = 100'000; ///< of one file of a diff

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

bool flag(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toBool();
}

QDateTime date(const QJsonObject& object, const char* key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODateWithMs).toUTC();
}

Speaker speakerOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    Speaker speaker;
    speaker.name = text(object, "name");
    speaker.fullName = text(object, "fullname");
    speaker.avatarUrl = text(object, "avatarUrl");
    speaker.isOrganization = text(object, "type") == QLatin1String("org");
    speaker.isOwner = flag(object, "isOwner");
    speaker.isOrgMember = flag(object, "isOrgMember");
    return speaker;
}

DiscussionStatus statusOf(const QString& status)
{
    if (status == QLatin1String("open"))
        return DiscussionStatus::Open;
    if (status == QLatin1String("closed"))
        return DiscussionStatus::Closed;
    if (status == QLatin1String("merged"))
        return DiscussionStatus::Merged;
    return status == QLatin1String("draft") ? DiscussionStatus::Draft : DiscussionStatus::Other;
}

Result<DiscussionSummary> summaryOf(const QJsonObject& object)
{
    DiscussionSummary summary;
    summary.num = object.value(QLatin1String("num")).toInt();
    if (summary.num <= 0)
        return fail(ErrorKind::Corrupt, QStringLiteral("a discussion without a number"));
    summary.title = text(object, "title");
    summary.author = speakerOf(object.value(QLatin1String("author")));
    summary.createdAt = date(object, "createdAt");
    summary.statusText = text(object, "status");
    summary.status = statusOf(summary.statusText);
    summary.isPullRequest = flag(object, "isPullRequest");
    summary.pinned = flag(object, "pinned");
    summary.comments = object.value(QLatin1String("numComments")).toInt();
    summary.reactions = object.value(QLatin1String("numReactionUsers")).toInt();
    return summary;
}

CommentVersion versionOf(const QJsonObject& object)
{
    return {text(object, "raw"), date(object, "updatedAt"), speakerOf(object.value(QLatin1String("author")))};
}

Comment commentOf(const QJsonObject& data)
{
    Comment comment;
    comment.latest = versionOf(data.value(QLatin1String("latest")).toObject());
    const QJsonArray earlier = data.value(QLatin1String("history")).toArray();
    for (const QJsonValue& version : earlier)
        comment.earlier.append(versionOf(version.toObject()));
    comment.edits = data.value(QLatin1String("numEdits")).toInt(flag(data, "edited") ? 1 : 0);
    comment.hidden = flag(data, "hidden");
    const QJsonValue by = data.value(QLatin1String("hiddenBy"));
    comment.hiddenBy = by.isObject() ? text(by.toObject(), "name") : by.toString();
    comment.hiddenReason = text(data, "hiddenReason");
    return comment;
}

Result<DiscussionEvent> eventOf(const QJsonObject& object)
{
    DiscussionEvent event;
    event.id = text(object, "id").toLower();
    const QString type = text(object, "type");
    if (event.id.isEmpty() || type.isEmpty())
        return fail(ErrorKind::Corrupt, QStringLiteral("an event without id or type"));
    event.createdAt = date(object, "createdAt");
    event.author = speakerOf(object.value(QLatin1String("author")));
    const QJsonObject data = object.value(QLatin1String("data")).toObject();
    if (type == QLatin1String("comment")) {
        event.what = commentOf(data);
    } else if (type == QLatin1String("status-change")) {
        const QString status = text(data, "status");
        event.what = StatusChange{statusOf(status), status, text(data, "reason")};
    } else if (type == QLatin1String("title-change")) {
        event.what = TitleChange{text(data, "from"), text(data, "to")};
    } else if (type == QLatin1String("pinning-change")) {
        event.what = PinChange{flag(data, "pinned")};
    } else if (type == QLatin1String("locking-change")) {
        event.what = LockChange{flag(data, "locked")};
    } else if (type == QLatin1String("commit")) {
        event.what = CommitMade{text(data, "subject"), text(data, "oid")};
    } else if (type == QLatin1String("ref-deleted")) {
        event.what = RefDeleted{};
    } else {
        event.what = OtherEvent{type};
    }
    return event;
}

void readPullRequest(const QJsonObject& object, Discussion& discussion)
{
    const QJsonObject changes = object.value(QLatin1String("changes")).toObject();
    discussion.base = text(changes, "base");
    discussion.headCommit = text(changes, "headCommitId");
    discussion.mergeCommit = text(changes, "mergeCommitId");
    discussion.refDeleted = flag(changes, "refDeleted");
    const QJsonValue conflicts = object.value(QLatin1String("filesWithConflicts"));
    discussion.conflicts = conflicts.isArray() ? json::strings(conflicts) : QStringList();
    discussion.hasConflicts = conflicts.toBool() || !discussion.conflicts.isEmpty();
    const QJsonValue diff = object.value(QLatin1String("diff"));
    discussion.hasDiff = diff.isString();
    if (discussion.hasDiff)
        discussion.diff = parseUnifiedDiff(diff.toString().toUtf8(), mostLines);
}

} // namespace

Result<DiscussionPage> parseDiscussionPage(const QByteArray& body)
{
    const auto object = json::object(body, QStringLiteral("discussions"));
    if (!object)
        return fail(object.error());
    const QJsonValue list = object->value(QLatin1String("discussions"));
    if (!list.isArray())
        return fail(ErrorKind::Corrupt, QStringLiteral("a list of discussions without discussions"));
    DiscussionPage page;
    page.total = object->value(QLatin1String("count")).toInt();
    page.start = object->value(QLatin1String("start")).toInt();
    page.closed = object->value(QLatin1String("numClosedDiscussions")).toInt(-1);
    const QJsonArray array = list.toArray();
    for (const QJsonValue& value : array) {
        if (auto summary = summaryOf(value.toObject()))
            page.items.append(std::move(*summary));
    }
    return page;
}

Result<Discussion> parseDiscussion(const QByteArray& body)
{
    const auto object = json::object(body, QStringLiteral("discussion"));
    if (!object)
        return fail(object.error());
    auto summary = summaryOf(*object);
    if (!summary)
        return fail(summary.error());
    Discussion discussion;
    discussion.summary = std::move(*summary);
    discussion.locked = flag(*object, "locked");
    const QJsonArray events = object->value(QLatin1String("events")).toArray();
    int comments = 0;
    for (const QJsonValue& value : events) {
        auto event = eventOf(value.toObject());
        if (!event)
            continue;
        comments += event->comment() ? 1 : 0;
        discussion.events.append(std::move(*event));
    }
    discussion.summary.comments = std::max(discussion.summary.comments, comments);
    if (discussion.summary.isPullRequest)
        readPullRequest(*object, discussion);
    return discussion;
}

Result<DiscussionEvent> parseEvent(const QByteArray& body, const QString& key)
{
    const auto object = json::object(body, QStringLiteral("event"));
    if (!object)
        return fail(object.error());
    return eventOf(object->value(key).toObject());
}

} // namespace vitrine::hub
