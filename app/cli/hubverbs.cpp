#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "app/cli/verbstart.h"
#include "core/base/bytesize.h"
#include "core/cards/card.h"
#include "core/worker/readerclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

// As the Hub writes it: false, "auto" or "manual".
QJsonValue gatedJson(hub::Gating gated)
{
    switch (gated) {
    case hub::Gating::None:
        break;
    case hub::Gating::Auto:
        return QStringLiteral("auto");
    case hub::Gating::Manual:
        return QStringLiteral("manual");
    }
    return false;
}

QJsonObject infoJson(const hub::RepoInfo& info)
{
    QJsonObject parameters;
    for (auto it = info.parameters.begin(); it != info.parameters.end(); ++it)
        parameters.insert(it.key(), it.value());
    QJsonObject object{{QStringLiteral("id"), info.id.id()},
                       {QStringLiteral("type"), repoTypeName(info.id.type)},
                       {QStringLiteral("downloads"), info.downloads},
                       {QStringLiteral("likes"), info.likes},
                       {QStringLiteral("private"), info.isPrivate},
                       {QStringLiteral("gated"), gatedJson(info.gated)},
                       {QStringLiteral("tags"), QJsonArray::fromStringList(info.tags)}};
    const auto add = [&object](const char* key, const QString& value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    };
    add("sha", info.commit);
    add("pipeline_tag", info.pipelineTag);
    add("library_name", info.library);
    add("license", info.license());
    add("sdk", info.sdk);
    add("createdAt", info.createdAt.toString(Qt::ISODateWithMs));
    add("lastModified", info.lastModified.toString(Qt::ISODateWithMs));
    if (!parameters.isEmpty())
        object.insert(QStringLiteral("parameters"), parameters);
    return object;
}

Result<hub::Sort> parseSort(const QString& name)
{
    static const QList<QPair<QString, hub::Sort>> names{{QStringLiteral("trending"), hub::Sort::Trending},
                                                        {QStringLiteral("likes"), hub::Sort::Likes},
                                                        {QStringLiteral("downloads"), hub::Sort::Downloads},
                                                        {QStringLiteral("created"), hub::Sort::Created},
                                                        {QStringLiteral("modified"), hub::Sort::Modified}};
    for (const auto& [known, sort] : names) {
        if (known == name)
            return sort;
    }
    return fail(ErrorKind::Invalid, tr("One cannot sort by “%1”.").arg(name),
                tr("Use trending, likes, downloads, created or modified."));
}

Result<hub::RepoQuery> queryOf(const Arguments& arguments)
{
    hub::RepoQuery query;
    QStringList words = arguments.positional();
    if (!words.isEmpty()) {
        if (const auto type = parseRepoType(words.first())) {
            query.type = *type;
            words.removeFirst();
        }
    }
    query.search = words.join(QLatin1Char(' '));
    query.task = arguments.value(QStringLiteral("task"));
    query.library = arguments.value(QStringLiteral("library"));
    query.languages = arguments.all(QStringLiteral("language"));
    query.license = arguments.value(QStringLiteral("license"));
    query.author = arguments.value(QStringLiteral("author"));
    query.tags = arguments.all(QStringLiteral("tag"));
    const auto sort = parseSort(arguments.value(QStringLiteral("sort"), QStringLiteral("trending")));
    if (!sort)
        return fail(sort.error());
    query.sort = *sort;
    const auto limit = arguments.number(QStringLiteral("limit"), 20, 1, 100'000);
    if (!limit)
        return fail(limit.error());
    query.limit = qMin(*limit, 1000);
    return query;
}

// Pages until there are as many as were asked for.
QCoro::Task<Result<QList<hub::RepoInfo>>> listUpTo(std::shared_ptr<Context> context, hub::RepoQuery query,
                                                   int limit)
{
    auto page = co_await context->client->list(query, hub::Freshness::Network, interruption());
    QList<hub::RepoInfo> items;
    while (page) {
        items += page->value.items;
        if (items.size() >= limit || page->value.next.isEmpty())
            co_return items.mid(0, limit);
        page = co_await context->client->listNext(query.type, page->value.next, interruption());
    }
    co_return fail(page.error());
}

} // namespace

QCoro::Task<int> runSearch(QStringList words)
{
    const auto start = VerbStart::make(
        words, {{},
                {QStringLiteral("task"), QStringLiteral("library"), QStringLiteral("language"),
                 QStringLiteral("license"), QStringLiteral("author"), QStringLiteral("tag"),
                 QStringLiteral("sort"), QStringLiteral("limit")}});
    if (!start)
        co_return start.error();
    const Arguments& arguments = start->arguments;
    const auto query = queryOf(arguments);
    if (!query)
        co_return failed(query.error(), arguments.json());
    const int limit = *arguments.number(QStringLiteral("limit"), 20, 1, 100'000);
    const auto items = co_await listUpTo(start->context, *query, limit);
    if (!items)
        co_return failed(items.error(), arguments.json());
    if (arguments.json()) {
        QJsonArray array;
        for (const hub::RepoInfo& info : *items)
            array.append(infoJson(info));
        printJson(array);
        co_return 0;
    }
    QList<QStringList> rows;
    for (const hub::RepoInfo& info : *items)
        rows.append({info.id.id(), info.pipelineTag,
                     info.parameterCount() > 0 ? countText(info.parameterCount()) : QString(),
                     QStringLiteral("↓ ") + countText(info.downloads),
                     QStringLiteral("♥ ") + countText(info.likes)});
    printTable(rows);
    if (items->isEmpty() && !arguments.quiet())
        say(tr("Nothing was found."));
    co_return 0;
}

QCoro::Task<int> runInfo(QStringList words)
{
    const auto start = RepoVerbStart::make(words, {}, 1);
    if (!start)
        co_return start.error();
    const auto info = co_await start->context->client->info(start->repo.id, start->repo.revision,
                                                            hub::Freshness::Network, interruption());
    if (!info)
        co_return failed(info.error(), start->arguments.json());
    const QJsonObject object = infoJson(info->value);
    if (start->arguments.json()) {
        printJson(object);
        co_return 0;
    }
    QList<QStringList> rows;
    for (auto it = object.begin(); it != object.end(); ++it)
        rows.append({it.key(), it.value().isArray()
                                   ? it.value().toVariant().toStringList().join(QStringLiteral(", "))
                               : it.value().isObject() ? countText(info->value.parameterCount())
                                                       : it.value().toVariant().toString()});
    printTable(rows);
    co_return 0;
}

QCoro::Task<int> runCard(QStringList words)
{
    const auto start =
        RepoVerbStart::make(words, {{QStringLiteral("markdown"), QStringLiteral("metadata")}, {}}, 1);
    if (!start)
        co_return start.error();
    const auto readme = co_await start->context->client->readme(start->repo.id, start->repo.revision,
                                                                hub::Freshness::Network, interruption());
    if (!readme)
        co_return failed(readme.error(), start->arguments.json());
    if (start->arguments.flag(QStringLiteral("markdown"))) {
        if (start->arguments.json())
            printJson(QJsonObject{{QStringLiteral("markdown"), QString::fromUtf8(readme->value)}});
        else
            printBytes(readme->value);
        co_return 0;
    }
    worker::ReaderClient reader;
    if (start->arguments.flag(QStringLiteral("metadata")) || start->arguments.json()) {
        const auto metadata = co_await reader.readFrontMatter(readme->value, interruption());
        if (!metadata)
            co_return failed(metadata.error(), start->arguments.json());
        printJson(*metadata);
        co_return 0;
    }
    const auto card = co_await reader.readCard(readme->value, worker::CardPart::Whole, interruption());
    if (!card)
        co_return failed(card.error(), start->arguments.json());
    for (const cards::Note& note : card->notes)
        say(cards::noteText(note));
    print(cards::plainText(card->blocks));
    co_return 0;
}

QCoro::Task<int> runFiles(QStringList words)
{
    const auto start = RepoVerbStart::make(words, {}, 1);
    if (!start)
        co_return start.error();
    const auto tree = co_await start->context->client->tree(start->repo.id, start->repo.revision, {}, true,
                                                            false, hub::Freshness::Network, interruption());
    if (!tree)
        co_return failed(tree.error(), start->arguments.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::TreeEntry& entry : tree->value) {
        if (entry.type != hub::TreeEntry::Type::File)
            continue;
        QJsonObject object{{QStringLiteral("path"), entry.path},
                           {QStringLiteral("size"), entry.size},
                           {QStringLiteral("oid"), entry.oid}};
        if (entry.isLfs())
            object.insert(QStringLiteral("sha256"), entry.lfsSha256);
        array.append(object);
        rows.append(
            {entry.path, byteSizeText(entry.size), entry.isLfs() ? QStringLiteral("LFS") : QString()});
    }
    if (start->arguments.json())
        printJson(array);
    else
        printTable(rows);
    co_return 0;
}

} // namespace vitrine::cli
