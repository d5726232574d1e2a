#include "core/localhub/routes/discussionjson.h"

#include "core/base/json.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace vitrine::localhub {

namespace {

QJsonObject versionJson(Authors& authors, const QJsonObject& version)
{
    const QString raw = version.value(QLatin1String("raw")).toString();
    QJsonObject json{{QStringLiteral("raw"), raw},
                     {QStringLiteral("html"), plainHtml(raw)},
                     {QStringLiteral("updatedAt"), dateText(version.value(QLatin1String("at")).toInteger())}};
    const QJsonObject author = authors.of(version.value(QLatin1String("author")).toInteger());
    if (!author.isEmpty())
        json.insert(QLatin1String("author"), author);
    return json;
}

QJsonObject commentJson(Authors& authors, const QJsonObject& data)
{
    const QJsonArray versions = data.value(QLatin1String("versions")).toArray();
    QJsonArray history;
    QStringList editors;
    QJsonArray pictures;
    for (const QJsonValue& version : versions) {
        const QJsonObject json = versionJson(authors, version.toObject());
        const QJsonObject author = json.value(QLatin1String("author")).toObject();
        const QString name = author.value(QLatin1String("name")).toString();
        if (!name.isEmpty() && !editors.contains(name)) {
            editors.append(name);
            pictures.append(author.value(QLatin1String("avatarUrl")));
        }
        history.append(json);
    }
    const QJsonValue latest = history.takeAt(history.size() - 1);
    QJsonObject json{{QStringLiteral("edited"), !history.isEmpty()},
                     {QStringLiteral("hidden"), data.value(QLatin1String("hidden")).toBool()},
                     {QStringLiteral("latest"), latest},
                     {QStringLiteral("numEdits"), history.size()},
                     {QStringLiteral("editors"), QJsonArray::fromStringList(editors)},
                     {QStringLiteral("editorAvatarUrls"), pictures},
                     {QStringLiteral("reactions"), QJsonArray()},
                     {QStringLiteral("isReport"), false},
                     {QStringLiteral("history"), history}};
    if (data.contains(QLatin1String("hiddenBy")))
        json.insert(QLatin1String("hiddenBy"), data.value(QLatin1String("hiddenBy")));
    return json;
}

bool isSame(const QString& left, const QString& right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

tl::expected<Discussion, HttpResponse> openDiscussion(const Call& call)
{
    bool isNumber = false;
    const int num = call.match.part("num").toInt(&isNumber);
    const auto found = isNumber ? Discussions(call.services.database).find(call.repo, num) : std::nullopt;
    if (!found)
        return tl::unexpected(errorReply(call.family, 404, QStringLiteral("Discussion not found")));
    return *found;
}

bool mayMaintain(const Call& call)
{
    return mayWrite(call.caller, call.repo);
}

bool mayModerate(const Call& call, const Discussion& discussion)
{
    return call.caller.user == discussion.author || mayMaintain(call);
}

HttpResponse speechRefused(const Call& call)
{
    return errorReply(call.family, 403, missingPermission());
}

QString plainHtml(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QString unix = text;
    unix.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString html;
    const QStringList paragraphs = unix.trimmed().split(gap);
    for (const QString& paragraph : paragraphs)
        html += QStringLiteral("<p>%1</p>\n")
                    .arg(paragraph.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    return html;
}

QJsonObject discussionJson(const Call& call, Authors& authors, const Discussion& discussion)
{
    const QJsonObject repo{{QStringLiteral("name"), call.repo.id.id()},
                           {QStringLiteral("type"), repoTypeName(call.repo.id.type)}};
    QJsonObject json{{QStringLiteral("num"), discussion.num},
                     {QStringLiteral("repo"), repo},
                     {QStringLiteral("title"), discussion.title},
                     {QStringLiteral("createdAt"), dateText(discussion.created)},
                     {QStringLiteral("status"), discussion.status},
                     {QStringLiteral("isPullRequest"), discussion.isPullRequest},
                     {QStringLiteral("pinned"), discussion.pinned}};
    const QJsonObject author = authors.of(discussion.author);
    if (!author.isEmpty())
        json.insert(QLatin1String("author"), author);
    return json;
}

QJsonObject eventJson(const Call& call, Authors& authors, const DiscussionEvent& event)
{
    QJsonObject json{{QStringLiteral("id"), event.oid},
                     {QStringLiteral("createdAt"), dateText(event.created)},
                     {QStringLiteral("type"), event.type},
                     {QStringLiteral("data"), event.type == QLatin1String("comment")
                                                  ? commentJson(authors, event.data)
                                                  : event.data}};
    QJsonObject author = authors.of(event.author);
    if (author.isEmpty())
        return json;
    const QString name = author.value(QLatin1String("name")).toString();
    const QStringList members = authors.membersOf(call.repo.id.owner);
    author.insert(QLatin1String("isOwner"), isSame(name, call.repo.id.owner));
    author.insert(QLatin1String("isOrgMember"), members.contains(name, Qt::CaseInsensitive));
    json.insert(QLatin1String("author"), author);
    return json;
}

HttpResponse eventReply(const Call& call, const char* key, const Result<DiscussionEvent>& event, int status)
{
    if (!event && event.error().kind == ErrorKind::Conflict)
        return errorReply(call.family, 409, event.error().message());
    if (!event)
        return serverFailed(call.family, event.error());
    Authors authors(call);
    return jsonReply(QJsonObject{{QLatin1String(key), eventJson(call, authors, *event)}}, status);
}

} // namespace vitrine::localhub
