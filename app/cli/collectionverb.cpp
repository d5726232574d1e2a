#include "app/cli/confirm.h"
#include "app/cli/output.h"
#include "app/cli/subverbs.h"
#include "app/cli/verbs.h"
#include "core/hub/collections.h"
#include "core/hub/whoami.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject itemJson(const hub::CollectionItem& item)
{
    QJsonObject json{{QStringLiteral("type"), item.type}, {QStringLiteral("id"), item.id}};
    if (!item.note.isEmpty())
        json.insert(QStringLiteral("note"), item.note);
    if (!item.title.isEmpty())
        json.insert(QStringLiteral("title"), item.title);
    return json;
}

QJsonObject collectionJson(const hub::Collection& collection)
{
    QJsonObject json{{QStringLiteral("slug"), collection.slug},
                     {QStringLiteral("title"), collection.title},
                     {QStringLiteral("description"), collection.description},
                     {QStringLiteral("owner"), collection.owner},
                     {QStringLiteral("private"), collection.isPrivate},
                     {QStringLiteral("theme"), collection.theme},
                     {QStringLiteral("upvotes"), collection.upvotes},
                     {QStringLiteral("lastUpdated"), collection.updatedAt.toString(Qt::ISODateWithMs)}};
    if (!collection.isWhole)
        return json;
    QJsonArray items;
    for (const hub::CollectionItem& item : collection.items)
        items.append(itemJson(item));
    json.insert(QStringLiteral("items"), items);
    return json;
}

int show(const VerbStart& start, const hub::Collection& collection)
{
    if (start.arguments.json()) {
        printJson(collectionJson(collection));
        return 0;
    }
    print(collection.title + (collection.isPrivate ? QStringLiteral(" · ") + tr("private") : QString()));
    if (!collection.description.isEmpty())
        print(collection.description);
    print(collection.slug);
    QList<QStringList> rows;
    for (const hub::CollectionItem& item : collection.items)
        rows.append({item.type, item.id, item.note});
    printTable(rows);
    return 0;
}

/// What every verb about one collection begins with.
Result<QString> slugIn(const Arguments& arguments)
{
    const QString slug = arguments.positional().value(0);
    if (!hub::isCollectionSlug(slug))
        return fail(ErrorKind::Invalid, tr("“%1” names no collection.").arg(slug),
                    tr("“vitrine-cli collection list” shows their names."));
    return slug;
}

/// ITEM with --type, a link, or an id.
Result<hub::CollectionEntry> entryIn(const VerbStart& start, const QString& text)
{
    const QString type = start.arguments.value(QStringLiteral("type"));
    auto entry = hub::CollectionEntry::parse(text, start.context->place);
    if (type.isEmpty())
        return entry;
    const auto repoType = parseRepoType(type);
    if (!repoType)
        return hub::CollectionEntry{type, text, {}};
    const auto repo = RepoId::parse(text, *repoType);
    if (!repo)
        return fail(repo.error());
    return hub::CollectionEntry::of(*repo);
}

/// The collection as it is, and the entry of it that the second word names.
struct Entry {
    QString slug;
    QString entry;
};

QCoro::Task<Result<Entry>> findEntry(VerbStart start)
{
    const auto slug = slugIn(start.arguments);
    if (!slug)
        co_return fail(slug.error());
    const QString word = start.arguments.positional().value(1);
    const auto wanted = entryIn(start, word);
    if (!wanted)
        co_return fail(wanted.error());
    const auto found =
        co_await hub::collection(*start.context->client, *slug, hub::Freshness::Network, interruption());
    if (!found)
        co_return fail(found.error());
    for (const hub::CollectionItem& item : found->value.items) {
        const bool same = item.id.compare(wanted->id, Qt::CaseInsensitive) == 0;
        if (same && (item.type == wanted->type || !start.arguments.has(QStringLiteral("type"))))
            co_return Entry{*slug, item.entry};
    }
    co_return fail(ErrorKind::NotFound, tr("The collection does not hold %1.").arg(word),
                   tr("“vitrine-cli collection show” lists what it holds."));
}

QCoro::Task<int> listCollections(VerbStart start)
{
    hub::CollectionQuery query;
    query.owners = start.arguments.positional();
    query.search = start.arguments.value(QStringLiteral("search"));
    const auto limit = start.arguments.number(QStringLiteral("limit"), 100, 1, 10'000);
    if (!limit)
        co_return failed(limit.error(), start.arguments.json());
    query.limit = *limit;
    if (start.arguments.has(QStringLiteral("item"))) {
        const auto type =
            parseRepoType(start.arguments.value(QStringLiteral("type"), QStringLiteral("model")));
        const auto repo =
            RepoId::parse(start.arguments.value(QStringLiteral("item")), type.value_or(RepoType::Model));
        if (!repo)
            co_return failed(repo.error(), start.arguments.json());
        query.item = *repo;
    }
    if (query.owners.isEmpty() && !query.item && query.search.isEmpty()) {
        const auto who = co_await hub::whoAmI(*start.context->client, interruption());
        if (!who)
            co_return failed(who.error(), start.arguments.json());
        query.owners = {who->name};
    }
    QList<hub::Collection> all;
    auto page =
        co_await hub::collections(*start.context->client, query, hub::Freshness::Network, interruption());
    while (page) {
        all += page->value.items;
        if (all.size() >= *limit || page->value.next.isEmpty())
            break;
        page = co_await hub::nextCollections(*start.context->client, page->value.next, interruption());
    }
    if (!page)
        co_return failed(page.error(), start.arguments.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::Collection& collection : all.mid(0, *limit)) {
        array.append(collectionJson(collection));
        rows.append({collection.slug, collection.title, collection.isPrivate ? tr("private") : QString()});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    co_return 0;
}

QCoro::Task<int> showCollection(VerbStart start)
{
    const auto slug = slugIn(start.arguments);
    if (!slug)
        co_return failed(slug.error(), start.arguments.json());
    const auto found =
        co_await hub::collection(*start.context->client, *slug, hub::Freshness::Network, interruption());
    co_return found ? show(start, found->value) : failed(found.error(), start.arguments.json());
}

QCoro::Task<int> create(VerbStart start)
{
    hub::CollectionDraft draft;
    draft.title = start.arguments.positional().value(0);
    draft.owner = start.arguments.value(QStringLiteral("owner"));
    draft.description = start.arguments.value(QStringLiteral("description"));
    draft.isPrivate = start.arguments.flag(QStringLiteral("private"));
    if (start.arguments.has(QStringLiteral("add"))) {
        const auto first = entryIn(start, start.arguments.value(QStringLiteral("add")));
        if (!first)
            co_return failed(first.error(), start.arguments.json());
        draft.first = *first;
    }
    if (draft.owner.isEmpty()) {
        const auto who = co_await hub::whoAmI(*start.context->client, interruption());
        if (!who)
            co_return failed(who.error(), start.arguments.json());
        draft.owner = who->name;
    }
    const auto made = co_await hub::createCollection(*start.context->client, draft, interruption());
    co_return made ? show(start, *made) : failed(made.error(), start.arguments.json());
}

QCoro::Task<int> add(VerbStart start)
{
    const auto slug = slugIn(start.arguments);
    auto entry = entryIn(start, start.arguments.positional().value(1));
    if (!slug || !entry)
        co_return failed(slug ? entry.error() : slug.error(), start.arguments.json());
    entry->note = start.arguments.value(QStringLiteral("note"));
    const auto whole = co_await hub::addToCollection(*start.context->client, *slug, *entry, interruption());
    co_return whole ? show(start, *whole) : failed(whole.error(), start.arguments.json());
}

QCoro::Task<int> remove(VerbStart start)
{
    const auto entry = co_await findEntry(start);
    if (!entry)
        co_return failed(entry.error(), start.arguments.json());
    const auto result =
        co_await hub::removeItem(*start.context->client, entry->slug, entry->entry, interruption());
    co_return reported(start.arguments, result, tr("It is no longer in the collection."));
}

QCoro::Task<int> change(VerbStart start)
{
    hub::ItemChange change;
    if (start.arguments.has(QStringLiteral("position"))) {
        const auto position = start.arguments.number(QStringLiteral("position"), 0, 0, 100'000);
        if (!position)
            co_return failed(position.error(), start.arguments.json());
        change.position = *position;
    }
    if (start.arguments.has(QStringLiteral("text")))
        change.note = start.arguments.value(QStringLiteral("text"));
    if (!change.position && !change.note)
        co_return failed(Error::make(ErrorKind::Invalid, tr("Nothing was named that should change."),
                                     tr("Use “move … --position N” or “note … --text TEXT”.")),
                         start.arguments.json());
    const auto entry = co_await findEntry(start);
    if (!entry)
        co_return failed(entry.error(), start.arguments.json());
    change.entry = entry->entry;
    const auto result = co_await hub::changeItem(*start.context->client, entry->slug, change, interruption());
    co_return reported(start.arguments, result, tr("Changed."));
}

QCoro::Task<int> edit(VerbStart start)
{
    const auto slug = slugIn(start.arguments);
    if (!slug)
        co_return failed(slug.error(), start.arguments.json());
    hub::CollectionChange change;
    const auto text = [&start](const char* name) {
        return start.arguments.has(QLatin1String(name))
                   ? std::optional(start.arguments.value(QLatin1String(name)))
                   : std::nullopt;
    };
    change.title = text("title");
    change.description = text("description");
    change.theme = text("theme");
    if (start.arguments.flag(QStringLiteral("private")) || start.arguments.flag(QStringLiteral("public")))
        change.isPrivate = start.arguments.flag(QStringLiteral("private"));
    const auto result = co_await hub::changeCollection(*start.context->client, *slug, change, interruption());
    co_return reported(start.arguments, result, tr("Changed."));
}

QCoro::Task<int> end(VerbStart start)
{
    const auto slug = slugIn(start.arguments);
    if (!slug)
        co_return failed(slug.error(), start.arguments.json());
    const auto sure = confirmed(start.arguments, tr("The collection %1 will be gone.").arg(*slug));
    if (!sure)
        co_return failed(sure.error(), start.arguments.json());
    const auto result = co_await hub::deleteCollection(*start.context->client, *slug, interruption());
    co_return reported(start.arguments, result, tr("The collection is gone; what it held is as it was."));
}

const QList<SubVerb>& table()
{
    const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QList<SubVerb> verbs{
        {"list", {{}, words("item type search limit")}, -1, listCollections},
        {"show", {}, 1, showCollection},
        {"create", {words("private"), words("owner description add type")}, 1, create},
        {"add", {{}, words("type note")}, 2, add},
        {"remove", {{}, words("type")}, 2, remove},
        {"move", {{}, words("type position")}, 2, change},
        {"note", {{}, words("type text")}, 2, change},
        {"edit", {words("private public"), words("title description theme")}, 1, edit},
        {"delete", {words("yes"), {}}, 1, end},
    };
    return verbs;
}

} // namespace

QCoro::Task<int> runCollection(QStringList words)
{
    return runSubVerb(QStringLiteral("collection"), table(), std::move(words));
}

} // namespace vitrine::cli
