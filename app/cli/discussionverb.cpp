#include "app/cli/confirm.h"
#include "app/cli/output.h"
#include "app/cli/subverbs.h"
#include "app/cli/verbs.h"
#include "core/hub/discussions.h"
#include "core/hub/likes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// What every verb about one discussion begins with: REPO NUM.
struct Subject {
    RepoId repo;
    int num = 0;
};

Result<Subject> subjectOf(const Arguments& arguments)
{
    const auto repo = RepoArgument::parse(arguments.positional().value(0), arguments);
    if (!repo)
        return fail(repo.error());
    bool isNumber = false;
    const int num = arguments.positional().value(1).toInt(&isNumber);
    if (!isNumber || num < 1)
        return fail(ErrorKind::Invalid,
                    tr("“%1” is no number of a discussion.").arg(arguments.positional().value(1)),
                    tr("“vitrine-cli discussion list REPO” shows the numbers."));
    return Subject{repo->id, num};
}

/// --text TEXT, --text @FILE or --text -.
Result<QString> textIn(const Arguments& arguments)
{
    const QString text = arguments.value(QStringLiteral("text"));
    if (text != QLatin1String("-") && !text.startsWith(QLatin1Char('@')))
        return hub::commentText(text);
    const auto bytes = readInput(text);
    if (!bytes)
        return fail(bytes.error());
    return hub::commentText(QString::fromUtf8(*bytes));
}

QJsonObject summaryJson(const hub::DiscussionSummary& summary)
{
    return {{QStringLiteral("num"), summary.num},
            {QStringLiteral("title"), summary.title},
            {QStringLiteral("author"), summary.author.name},
            {QStringLiteral("status"), summary.statusText},
            {QStringLiteral("isPullRequest"), summary.isPullRequest},
            {QStringLiteral("pinned"), summary.pinned},
            {QStringLiteral("comments"), summary.comments},
            {QStringLiteral("createdAt"), summary.createdAt.toString(Qt::ISODateWithMs)}};
}

/// One line for an event that is no comment; empty for one this version knows nothing of.
QString lineOf(const hub::DiscussionEvent& event)
{
    if (const auto* status = std::get_if<hub::StatusChange>(&event.what))
        return tr("%1 set the status to %2").arg(event.author.name, status->text);
    if (const auto* title = std::get_if<hub::TitleChange>(&event.what))
        return tr("%1 renamed it from “%2” to “%3”").arg(event.author.name, title->from, title->to);
    if (const auto* made = std::get_if<hub::CommitMade>(&event.what))
        return tr("%1 committed %2 %3").arg(event.author.name, made->oid.left(8), made->subject);
    if (const auto* pin = std::get_if<hub::PinChange>(&event.what))
        return pin->pinned ? tr("%1 pinned it").arg(event.author.name)
                           : tr("%1 unpinned it").arg(event.author.name);
    return {};
}

QJsonObject eventJson(const hub::DiscussionEvent& event)
{
    QJsonObject json{{QStringLiteral("id"), event.id},
                     {QStringLiteral("author"), event.author.name},
                     {QStringLiteral("createdAt"), event.createdAt.toString(Qt::ISODateWithMs)}};
    if (const hub::Comment* comment = event.comment()) {
        json.insert(QStringLiteral("type"), QStringLiteral("comment"));
        json.insert(QStringLiteral("text"), comment->latest.text);
        json.insert(QStringLiteral("hidden"), comment->hidden);
        json.insert(QStringLiteral("edits"), comment->edits);
    } else {
        json.insert(QStringLiteral("type"), QStringLiteral("event"));
        json.insert(QStringLiteral("text"), lineOf(event));
    }
    return json;
}

QJsonObject discussionJson(const hub::Discussion& discussion)
{
    QJsonObject json = summaryJson(discussion.summary);
    QJsonArray events;
    for (const hub::DiscussionEvent& event : discussion.events)
        events.append(eventJson(event));
    json.insert(QStringLiteral("events"), events);
    if (!discussion.summary.isPullRequest)
        return json;
    json.insert(QStringLiteral("base"), discussion.base);
    json.insert(QStringLiteral("conflicts"), discussion.hasConflicts);
    json.insert(QStringLiteral("revision"), discussion.revision().text());
    return json;
}

void printDiscussion(const hub::Discussion& discussion)
{
    const hub::DiscussionSummary& summary = discussion.summary;
    print(QStringLiteral("#%1 %2").arg(QString::number(summary.num), summary.title));
    print(tr("%1 · %2 · %3")
              .arg(summary.statusText, summary.author.name, summary.createdAt.toString(Qt::ISODate)));
    for (const hub::DiscussionEvent& event : discussion.events) {
        const hub::Comment* comment = event.comment();
        const QString line = comment ? QString() : lineOf(event);
        if (comment) {
            print({});
            print(QStringLiteral("%1  %2  %3")
                      .arg(event.author.name, event.createdAt.toString(Qt::ISODate), event.id));
            print(comment->hidden ? tr("(hidden)") : comment->latest.text);
        } else if (!line.isEmpty()) {
            print({});
            print(QStringLiteral("— ") + line);
        }
    }
}

Result<hub::DiscussionQuery> queryIn(const Arguments& arguments)
{
    hub::DiscussionQuery query;
    query.search = arguments.value(QStringLiteral("search"));
    query.author = arguments.value(QStringLiteral("author"));
    const QString status = arguments.value(QStringLiteral("status"), QStringLiteral("all"));
    const QString kind = arguments.value(QStringLiteral("kind"), QStringLiteral("all"));
    using Query = hub::DiscussionQuery;
    if (status == QLatin1String("open") || status == QLatin1String("closed"))
        query.status = status == QLatin1String("open") ? Query::Status::Open : Query::Status::Closed;
    else if (status != QLatin1String("all"))
        return fail(ErrorKind::Invalid, tr("There is no status “%1”.").arg(status),
                    tr("Use open, closed or all."));
    if (kind == QLatin1String("discussion") || kind == QLatin1String("pull-request"))
        query.kind =
            kind == QLatin1String("discussion") ? Query::Kind::Discussions : Query::Kind::PullRequests;
    else if (kind != QLatin1String("all"))
        return fail(ErrorKind::Invalid, tr("There is no kind “%1”.").arg(kind),
                    tr("Use discussion, pull-request or all."));
    return query;
}

QCoro::Task<int> list(VerbStart start)
{
    const auto repo = RepoArgument::parse(start.arguments.positional().value(0), start.arguments);
    auto query = queryIn(start.arguments);
    const auto limit = start.arguments.number(QStringLiteral("limit"), 50, 1, 100'000);
    if (!repo || !query || !limit)
        co_return failed(!repo    ? repo.error()
                         : !query ? query.error()
                                  : limit.error(),
                         start.arguments.json());
    QList<hub::DiscussionSummary> all;
    while (all.size() < *limit) {
        const auto page = co_await hub::discussions(*start.context->client, repo->id, *query,
                                                    hub::Freshness::Network, interruption());
        if (!page)
            co_return failed(page.error(), start.arguments.json());
        all += page->value.items;
        if (page->value.isLast())
            break;
        ++query->page;
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::DiscussionSummary& summary : all.mid(0, *limit)) {
        array.append(summaryJson(summary));
        rows.append({QStringLiteral("#%1").arg(summary.num),
                     summary.isPullRequest ? tr("pull request") : tr("discussion"), summary.statusText,
                     summary.author.name, summary.title});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    co_return 0;
}

QCoro::Task<int> show(VerbStart start)
{
    const auto subject = subjectOf(start.arguments);
    if (!subject)
        co_return failed(subject.error(), start.arguments.json());
    const auto found = co_await hub::discussion(*start.context->client, subject->repo, subject->num, false,
                                                hub::Freshness::Network, interruption());
    if (!found)
        co_return failed(found.error(), start.arguments.json());
    if (start.arguments.json())
        printJson(discussionJson(found->value));
    else
        printDiscussion(found->value);
    co_return 0;
}

QCoro::Task<int> create(VerbStart start)
{
    const auto repo = RepoArgument::parse(start.arguments.positional().value(0), start.arguments);
    const auto title = hub::discussionTitle(start.arguments.positional().value(1));
    const auto text = textIn(start.arguments);
    if (!repo || !title || !text)
        co_return failed(!repo    ? repo.error()
                         : !title ? title.error()
                                  : text.error(),
                         start.arguments.json());
    const auto num =
        co_await hub::createDiscussion(*start.context->client, repo->id, *title, *text,
                                       start.arguments.flag(QStringLiteral("pull-request")), interruption());
    if (!num)
        co_return failed(num.error(), start.arguments.json());
    const QString page = hub::discussionPage(*start.context->client, repo->id, *num).toString();
    if (start.arguments.json())
        printJson(QJsonObject{{QStringLiteral("num"), *num}, {QStringLiteral("url"), page}});
    else
        print(page);
    co_return 0;
}

QCoro::Task<int> comment(VerbStart start)
{
    const auto subject = subjectOf(start.arguments);
    const auto text = textIn(start.arguments);
    if (!subject || !text)
        co_return failed(!subject ? subject.error() : text.error(), start.arguments.json());
    const auto made =
        co_await hub::addComment(*start.context->client, subject->repo, subject->num, *text, interruption());
    if (!made)
        co_return failed(made.error(), start.arguments.json());
    if (start.arguments.json())
        printJson(eventJson(*made));
    else
        print(made->id);
    co_return 0;
}

QCoro::Task<int> edit(VerbStart start)
{
    const auto subject = subjectOf(start.arguments);
    const auto text = textIn(start.arguments);
    if (!subject || !text)
        co_return failed(!subject ? subject.error() : text.error(), start.arguments.json());
    const auto made = co_await hub::editComment(*start.context->client, subject->repo, subject->num,
                                                start.arguments.positional().value(2), *text, interruption());
    const auto result = made ? Result<void>() : fail(made.error());
    co_return reported(start.arguments, result, tr("Changed."));
}

QCoro::Task<int> hide(VerbStart start)
{
    const auto subject = subjectOf(start.arguments);
    if (!subject)
        co_return failed(subject.error(), start.arguments.json());
    const auto sure = confirmed(start.arguments, tr("A hidden comment cannot be shown again."));
    if (!sure)
        co_return failed(sure.error(), start.arguments.json());
    const auto made = co_await hub::hideComment(*start.context->client, subject->repo, subject->num,
                                                start.arguments.positional().value(2), interruption());
    const auto result = made ? Result<void>() : fail(made.error());
    co_return reported(start.arguments, result, tr("The comment is hidden."));
}

QCoro::Task<int> setOpen(VerbStart start, bool open)
{
    const auto subject = subjectOf(start.arguments);
    if (!subject)
        co_return failed(subject.error(), start.arguments.json());
    const auto made =
        co_await hub::setDiscussionOpen(*start.context->client, subject->repo, subject->num, open,
                                        start.arguments.value(QStringLiteral("text")), interruption());
    const auto result = made ? Result<void>() : fail(made.error());
    co_return reported(start.arguments, result, open ? tr("It is open.") : tr("It is closed."));
}

QCoro::Task<int> close(VerbStart start)
{
    return setOpen(std::move(start), false);
}

QCoro::Task<int> reopen(VerbStart start)
{
    return setOpen(std::move(start), true);
}

QCoro::Task<int> rename(VerbStart start)
{
    const auto subject = subjectOf(start.arguments);
    const auto title = hub::discussionTitle(start.arguments.positional().value(2));
    if (!subject || !title)
        co_return failed(!subject ? subject.error() : title.error(), start.arguments.json());
    const auto made = co_await hub::renameDiscussion(*start.context->client, subject->repo, subject->num,
                                                     *title, interruption());
    const auto result = made ? Result<void>() : fail(made.error());
    co_return reported(start.arguments, result, tr("Renamed."));
}

QCoro::Task<int> merge(VerbStart start)
{
    const auto subject = subjectOf(start.arguments);
    if (!subject)
        co_return failed(subject.error(), start.arguments.json());
    const auto result =
        co_await hub::mergePullRequest(*start.context->client, subject->repo, subject->num,
                                       start.arguments.value(QStringLiteral("text")), interruption());
    co_return reported(start.arguments, result, tr("It is merged."));
}

QCoro::Task<int> remove(VerbStart start)
{
    const auto subject = subjectOf(start.arguments);
    if (!subject)
        co_return failed(subject.error(), start.arguments.json());
    const auto sure = confirmed(start.arguments, tr("The discussion and all its comments will be gone."));
    if (!sure)
        co_return failed(sure.error(), start.arguments.json());
    const auto result =
        co_await hub::deleteDiscussion(*start.context->client, subject->repo, subject->num, interruption());
    co_return reported(start.arguments, result, tr("It is gone."));
}

QString kindName(hub::FileDiff::Kind kind)
{
    using Kind = hub::FileDiff::Kind;
    switch (kind) {
    case Kind::Added:
        return QStringLiteral("added");
    case Kind::Deleted:
        return QStringLiteral("deleted");
    case Kind::Renamed:
        return QStringLiteral("renamed");
    case Kind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QCoro::Task<int> diff(VerbStart start)
{
    const auto subject = subjectOf(start.arguments);
    if (!subject)
        co_return failed(subject.error(), start.arguments.json());
    const auto found = co_await hub::discussion(*start.context->client, subject->repo, subject->num, true,
                                                hub::Freshness::Network, interruption());
    if (!found)
        co_return failed(found.error(), start.arguments.json());
    if (!found->value.summary.isPullRequest)
        co_return failed(Error::make(ErrorKind::Invalid, tr("This discussion is no pull request."),
                                     tr("“vitrine-cli discussion list --kind pull-request” lists them.")),
                         start.arguments.json());
    QJsonArray array;
    for (const hub::FileDiff& file : found->value.diff) {
        array.append(QJsonObject{{QStringLiteral("path"), file.path},
                                 {QStringLiteral("change"), kindName(file.kind)},
                                 {QStringLiteral("added"), file.added},
                                 {QStringLiteral("removed"), file.removed}});
        if (!start.arguments.json())
            print(file.asText());
    }
    if (start.arguments.json())
        printJson(array);
    co_return 0;
}

const QList<SubVerb>& table()
{
    const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QList<SubVerb> verbs{
        {"list", {{}, words("type revision status kind author search limit")}, 1, list},
        {"show", {{}, words("type revision")}, 2, show},
        {"create", {words("pull-request"), words("type revision text")}, 2, create},
        {"comment", {{}, words("type revision text")}, 2, comment},
        {"edit", {{}, words("type revision text")}, 3, edit},
        {"hide", {words("yes"), words("type revision")}, 3, hide},
        {"close", {{}, words("type revision text")}, 2, close},
        {"reopen", {{}, words("type revision text")}, 2, reopen},
        {"rename", {{}, words("type revision")}, 3, rename},
        {"merge", {{}, words("type revision text")}, 2, merge},
        {"diff", {{}, words("type revision")}, 2, diff},
        {"delete", {words("yes"), words("type revision")}, 2, remove},
    };
    return verbs;
}

} // namespace

QCoro::Task<int> runDiscussion(QStringList words)
{
    return runSubVerb(QStringLiteral("discussion"), table(), std::move(words));
}

QCoro::Task<int> runLike(QStringList words)
{
    const auto start = RepoVerbStart::make(words, {{QStringLiteral("undo")}, {}}, 1);
    if (!start)
        co_return start.error();
    const bool liked = !start->arguments.flag(QStringLiteral("undo"));
    const auto result =
        co_await hub::setLiked(*start->context->client, start->repo.id, liked, interruption());
    co_return reported(start->arguments, result, liked ? tr("You like it.") : tr("You no longer like it."));
}

} // namespace vitrine::cli
