#include "core/localhub/catalog.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vitrine::localhub {

namespace {

using Doc = quint32;
using Postings = std::vector<Doc>;

constexpr int letters = 41; ///< a-z, 0-9, four signs, and one for what no id contains
constexpr int noLetter = 40;

int letterOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    if (c >= '0' && c <= '9')
        return 26 + c - '0';
    switch (c) {
    case '-':
        return 36;
    case '_':
        return 37;
    case '.':
        return 38;
    case '/':
        return 39;
    default:
        return noLetter;
    }
}

size_t trigramAt(std::string_view text, size_t at)
{
    return static_cast<size_t>((letterOf(text[at]) * letters + letterOf(text[at + 1])) * letters +
                               letterOf(text[at + 2]));
}

/// Index of the first one or two letters.
size_t prefixOf(std::string_view text, size_t length)
{
    const int first = letterOf(text[0]);
    return static_cast<size_t>(length == 1 ? first : letters + first * letters + letterOf(text[1]));
}

/// A bit for each letter that occurs: most texts without a word are told apart by this alone.
quint64 lettersOf(std::string_view text)
{
    quint64 letters = 0;
    for (const char c : text)
        letters |= quint64(1) << letterOf(c);
    return letters;
}

std::string lowered(const QString& text)
{
    return text.toLower().toStdString();
}

struct Record {
    qint64 row = 0;
    qint64 downloads = 0;
    qint64 likes = 0;
    qint64 created = 0;
    qint64 modified = 0;
    qint64 parameters = 0;
    quint64 letters = 0;
    size_t text = 0; ///< where the id begins in the arena
    size_t tags = 0; ///< where its tags begin
    quint32 owner = 0;
    quint16 length = 0;
    quint16 name = 0; ///< where the name begins in the id
    quint16 tagCount = 0;
    bool isPrivate = false;
    bool gated = false;
    bool alive = true;
};

struct Hit {
    int rank;
    qint64 key;
    qint64 row;

    /// Better ones first.
    bool operator<(const Hit& other) const
    {
        if (rank != other.rank)
            return rank < other.rank;
        return key != other.key ? key > other.key : row < other.row;
    }
};

/// The best so many of all hits offered.
class Best {
public:
    explicit Best(size_t limit) : m_limit(limit) {}

    void offer(const Hit& hit)
    {
        if (m_hits.size() == m_limit) {
            if (!wants(hit))
                return;
            std::pop_heap(m_hits.begin(), m_hits.end());
            m_hits.back() = hit;
        } else {
            m_hits.push_back(hit);
        }
        std::push_heap(m_hits.begin(), m_hits.end());
    }
    bool isFull() const { return m_hits.size() == m_limit; }
    /// Whether offer() would keep it.
    bool wants(const Hit& hit) const { return !isFull() || hit < m_hits.front(); }
    std::vector<Hit> sorted()
    {
        std::sort_heap(m_hits.begin(), m_hits.end());
        return m_hits;
    }

private:
    size_t m_limit;
    std::vector<Hit> m_hits;
};

qint64 keyOf(const Record& record, CatalogSort sort)
{
    switch (sort) {
    case CatalogSort::Relevance:
    case CatalogSort::Downloads:
        return record.downloads;
    case CatalogSort::Trending:
        return record.downloads + record.likes;
    case CatalogSort::Likes:
        return record.likes;
    case CatalogSort::Created:
        return record.created;
    case CatalogSort::Modified:
        return record.modified;
    case CatalogSort::Parameters:
        return record.parameters;
    }
    return 0;
}

} // namespace

QByteArray CatalogCursor::text() const
{
    const QByteArray plain =
        QByteArray::number(rank) + '.' + QByteArray::number(key) + '.' + QByteArray::number(row);
    return plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<CatalogCursor> CatalogCursor::parse(const QByteArray& text)
{
    const QList<QByteArray> parts = QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding).split('.');
    if (parts.size() != 3)
        return std::nullopt;
    std::array<bool, 3> numbers{};
    const CatalogCursor cursor{parts[0].toInt(&numbers[0]), parts[1].toLongLong(&numbers[1]),
                               parts[2].toLongLong(&numbers[2])};
    return numbers[0] && numbers[1] && numbers[2] ? std::optional(cursor) : std::nullopt;
}

/// A query with its words looked up.
struct Wanted {
    std::vector<std::string> terms;
    quint64 letters = 0; ///< of all terms
    std::vector<quint32> tags;
    std::optional<quint32> owner;
    std::vector<quint32> privateOwners;
    bool impossible = false; ///< a word that no repository has
};

struct Catalog::Private {
    mutable std::shared_mutex mutex;
    std::vector<Record> records;
    std::string arena;
    std::vector<quint32> tagArena;
    std::unordered_map<qint64, Doc> byRow;
    QHash<QString, quint32> words; ///< tags and "owner:x", numbered
    std::vector<QString> wordTexts;
    std::vector<Postings> byWord;
    std::vector<Postings> byTrigram = std::vector<Postings>(static_cast<size_t>(letters) * letters * letters);
    std::vector<Postings> byPrefix = std::vector<Postings>(static_cast<size_t>(letters) * (letters + 1));
    size_t dead = 0;

    std::string_view textOf(const Record& record) const
    {
        return std::string_view(arena).substr(record.text, record.length);
    }
    quint32 word(const QString& text);
    std::optional<quint32> knownWord(const QString& text) const;
    void add(const CatalogItem& item);
    void bury(qint64 row);
    CatalogItem itemOf(const Record& record) const;
    void compact();

    Wanted lookUp(const CatalogQuery& query) const;
    bool matches(const Record& record, const CatalogQuery& query, const Wanted& wanted) const;
    int rankOf(const Record& record, const Wanted& wanted) const;
    const Postings* shortest(const Wanted& wanted) const;
    void offer(Best& best, Doc doc, const CatalogQuery& query, const Wanted& wanted) const;
    void search(Best& best, const CatalogQuery& query, const Wanted& wanted) const;
};

namespace {

QString ownerWord(const QString& owner)
{
    return QStringLiteral("owner:") + owner.toLower();
}

QString tagWord(const QString& tag)
{
    return QStringLiteral("tag:") + tag;
}

} // namespace

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
    record.letters = lettersOf(id);
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

Wanted Catalog::Private::lookUp(const CatalogQuery& query) const
{
    Wanted wanted;
    for (const QString& text : query.search) {
        for (const QString& term : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            wanted.terms.push_back(lowered(term));
        wanted.letters |= lettersOf(lowered(text.simplified().remove(QLatin1Char(' '))));
    }
    for (const QString& tag : query.tags) {
        const auto number = knownWord(tagWord(tag));
        wanted.impossible = wanted.impossible || !number;
        wanted.tags.push_back(number.value_or(0));
    }
    if (!query.author.isEmpty()) {
        wanted.owner = knownWord(ownerWord(query.author));
        wanted.impossible = wanted.impossible || !wanted.owner;
    }
    for (const QString& owner : query.privateOwners) {
        if (const auto number = knownWord(ownerWord(owner)))
            wanted.privateOwners.push_back(*number);
    }
    return wanted;
}

bool Catalog::Private::matches(const Record& record, const CatalogQuery& query, const Wanted& wanted) const
{
    if (!record.alive || (wanted.letters & ~record.letters) != 0 ||
        (wanted.owner && record.owner != *wanted.owner) || (query.gated && record.gated != *query.gated))
        return false;
    if (query.leastParameters && record.parameters < std::max<qint64>(1, *query.leastParameters))
        return false;
    if (query.mostParameters && (record.parameters == 0 || record.parameters > *query.mostParameters))
        return false;
    if (record.isPrivate && std::find(wanted.privateOwners.begin(), wanted.privateOwners.end(),
                                      record.owner) == wanted.privateOwners.end())
        return false;
    const auto* tags = tagArena.data() + record.tags;
    const bool tagged = std::all_of(wanted.tags.begin(), wanted.tags.end(), [&](quint32 tag) {
        return std::find(tags, tags + record.tagCount, tag) != tags + record.tagCount;
    });
    const std::string_view text = textOf(record);
    return tagged && std::all_of(wanted.terms.begin(), wanted.terms.end(), [text](const std::string& term) {
               return text.find(term) != std::string_view::npos;
           });
}

/// 0: exactly a name that was searched for, 1: begins with it, 2: contains it.
int Catalog::Private::rankOf(const Record& record, const Wanted& wanted) const
{
    int rank = 0;
    for (const std::string& term : wanted.terms) {
        const bool whole = term.find('/') != std::string::npos;
        const std::string_view text = textOf(record).substr(whole ? 0 : record.name);
        rank = std::max(rank, text == term ? 0 : text.starts_with(term) ? 1 : 2);
    }
    return rank;
}

/// The shortest list that holds every match; nothing where all must be looked at.
const Postings* Catalog::Private::shortest(const Wanted& wanted) const
{
    const Postings* best = nullptr;
    const auto consider = [&best](const Postings& postings) {
        if (!best || postings.size() < best->size())
            best = &postings;
    };
    for (const std::string& term : wanted.terms) {
        for (size_t at = 0; at + 3 <= term.size(); ++at)
            consider(byTrigram[trigramAt(term, at)]);
    }
    for (const quint32 tag : wanted.tags)
        consider(byWord[tag]);
    if (wanted.owner)
        consider(byWord[*wanted.owner]);
    return best;
}

void Catalog::Private::offer(Best& best, Doc doc, const CatalogQuery& query, const Wanted& wanted) const
{
    // Whether it is good enough is cheaper to tell than whether it matches.
    const Record& record = records[doc];
    const Hit hit{query.sort == CatalogSort::Relevance ? rankOf(record, wanted) : 0,
                  keyOf(record, query.sort), record.row};
    const bool passed = query.after && !(Hit{query.after->rank, query.after->key, query.after->row} < hit);
    if (!passed && best.wants(hit) && matches(record, query, wanted))
        best.offer(hit);
}

void Catalog::Private::search(Best& best, const CatalogQuery& query, const Wanted& wanted) const
{
    if (wanted.impossible)
        return;
    if (const Postings* postings = shortest(wanted)) {
        for (const Doc doc : *postings)
            offer(best, doc, query, wanted);
        return;
    }
    const bool ranked = query.sort == CatalogSort::Relevance && wanted.terms.size() == 1;
    const std::string_view term = ranked ? std::string_view(wanted.terms.front()) : std::string_view();
    if (!term.empty()) {
        // Names that begin with it come before all others, so a page full of them is the answer.
        Best prefixed = best;
        for (const Doc doc : byPrefix[prefixOf(term, term.size())])
            offer(prefixed, doc, query, wanted);
        if (prefixed.isFull()) {
            best = prefixed;
            return;
        }
    }
    for (size_t doc = 0; doc < records.size(); ++doc)
        offer(best, static_cast<Doc>(doc), query, wanted);
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
