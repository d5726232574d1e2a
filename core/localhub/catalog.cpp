#include "core/localhub/catalog_p.h"

namespace vitrine::localhub {

using namespace catalogue;

quint32 Catalog::Private::word(const QString& text)
{
    const auto found = words.constFind(text);
    if (found != words.constEnd())
        return *found;
    const auto number = static_cast<quint32>(byWord.size());
    words.insert(text, number);
    wordTexts.push_back(text);
    byWord.emplace_back();
    return number;
}

std::optional<quint32> Catalog::Private::knownWord(const QString& text) const
{
    const auto found = words.constFind(text);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

void Catalog::Private::add(const CatalogItem& item)
{
    const auto doc = static_cast<Doc>(records.size());
    const std::string id = lowered(item.id);
    const size_t slash = id.find('/');
    Record record;
    record.row = item.row;
    record.downloads = item.downloads;
    record.likes = item.likes;
    record.created = item.created;
    record.modified = item.modified;
    record.parameters = item.parameters;
    record.text = arena.size();
    record.length = static_cast<quint16>(id.size());
    record.name = static_cast<quint16>(slash == std::string::npos ? 0 : slash + 1);
    record.isPrivate = item.isPrivate;
    record.gated = item.gated;
    record.owner = word(ownerWord(item.id.section(QLatin1Char('/'), 0, -2)));
    record.tags = tagArena.size();
    record.tagCount = static_cast<quint16>(item.tags.size());
    byWord[record.owner].push_back(doc);
    for (const QString& tag : item.tags) {
        const quint32 number = word(tagWord(tag));
        tagArena.push_back(number);
        if (byWord[number].empty() || byWord[number].back() != doc)
            byWord[number].push_back(doc);
    }
    arena += id;
    for (size_t at = 0; at + 3 <= id.size(); ++at) {
        Postings& postings = byTrigram[trigramAt(id, at)];
        if (postings.empty() || postings.back() != doc)
            postings.push_back(doc);
    }
    const std::string_view name = std::string_view(id).substr(record.name);
    for (size_t length = 1; length <= 2 && length <= name.size(); ++length)
        byPrefix[prefixOf(name, length)].push_back(doc);
    byRow[item.row] = doc;
    records.push_back(record);
    letters.push_back(lettersOf(id));
}

void Catalog::Private::bury(qint64 row)
{
    const auto found = byRow.find(row);
    if (found == byRow.end())
        return;
    records[found->second].alive = false;
    byRow.erase(found);
    ++dead;
}

CatalogItem Catalog::Private::itemOf(const Record& record) const
{
    CatalogItem item;
    item.row = record.row;
    item.id = QString::fromUtf8(textOf(record).data(), record.length);
    for (size_t i = 0; i < record.tagCount; ++i)
        item.tags.append(wordTexts[tagArena[record.tags + i]].mid(4));
    item.downloads = record.downloads;
    item.likes = record.likes;
    item.created = record.created;
    item.modified = record.modified;
    item.parameters = record.parameters;
    item.isPrivate = record.isPrivate;
    item.gated = record.gated;
    return item;
}

/// Replaced repositories leave their old record behind; once those are the most, everything is laid out anew.
void Catalog::Private::compact()
{
    if (dead < 1000 || dead * 2 < records.size())
        return;
    std::vector<CatalogItem> items;
    for (const Record& record : records) {
        if (record.alive)
            items.push_back(itemOf(record));
    }
    records.clear();
    letters.clear();
    arena.clear();
    tagArena.clear();
    byRow.clear();
    dead = 0;
    for (auto* table : {&byWord, &byTrigram, &byPrefix}) {
        for (Postings& postings : *table)
            postings.clear();
    }
    for (const CatalogItem& item : items)
        add(item);
}

Catalog::Catalog() : d(std::make_unique<Private>()) {}

Catalog::~Catalog() = default;

void Catalog::put(const CatalogItem& item)
{
    const std::unique_lock lock(d->mutex);
    d->bury(item.row);
    d->add(item);
    d->compact();
}

void Catalog::addDownload(qint64 row)
{
    const std::unique_lock lock(d->mutex);
    const auto found = d->byRow.find(row);
    if (found != d->byRow.end())
        ++d->records[found->second].downloads;
}

void Catalog::remove(qint64 row)
{
    const std::unique_lock lock(d->mutex);
    d->bury(row);
    d->compact();
}

CatalogPage Catalog::find(const CatalogQuery& query) const
{
    const std::shared_lock lock(d->mutex);
    Best best(static_cast<size_t>(std::max(1, query.limit)) + 1);
    d->search(best, query, d->lookUp(query));
    std::vector<Hit> hits = best.sorted();
    CatalogPage page;
    if (hits.size() > static_cast<size_t>(query.limit)) {
        hits.resize(static_cast<size_t>(query.limit));
        page.next = CatalogCursor{hits.back().rank, hits.back().key, hits.back().row};
    }
    for (const Hit& hit : hits)
        page.rows.append(hit.row);
    return page;
}

int Catalog::count() const
{
    const std::shared_lock lock(d->mutex);
    return static_cast<int>(d->byRow.size());
}

QList<QPair<QString, int>> Catalog::tagCounts() const
{
    const std::shared_lock lock(d->mutex);
    QList<QPair<QString, int>> counts;
    for (size_t number = 0; number < d->byWord.size(); ++number) {
        if (!d->wordTexts[number].startsWith(QLatin1String("tag:")))
            continue;
        const auto& postings = d->byWord[number];
        const auto visible = std::count_if(postings.begin(), postings.end(), [this](Doc doc) {
            return d->records[doc].alive && !d->records[doc].isPrivate;
        });
        if (visible > 0)
            counts.append({d->wordTexts[number].mid(4), static_cast<int>(visible)});
    }
    return counts;
}

} // namespace vitrine::localhub
