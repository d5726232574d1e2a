#include "core/localhub/catalog_p.h"

#include <array>

namespace vitrine::localhub {

using namespace catalogue;

namespace {

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
    for (const QString& owner : query.view.owners) {
        if (const auto number = knownWord(ownerWord(owner)))
            wanted.privateOwners.push_back(*number);
    }
    return wanted;
}

/// Whether a private one may be seen.
bool Catalog::Private::isShown(const Record& record, const PrivateView& view, const Wanted& wanted)
{
    if (view.hidden.contains(record.row))
        return false;
    const auto& owners = wanted.privateOwners;
    return std::find(owners.begin(), owners.end(), record.owner) != owners.end() ||
           view.shown.contains(record.row);
}

bool Catalog::Private::matches(const Record& record, const CatalogQuery& query, const Wanted& wanted) const
{
    if (!record.alive || (wanted.owner && record.owner != *wanted.owner) ||
        (query.gated && record.gated != *query.gated))
        return false;
    if (query.leastParameters && record.parameters < std::max<qint64>(1, *query.leastParameters))
        return false;
    if (query.mostParameters && (record.parameters == 0 || record.parameters > *query.mostParameters))
        return false;
    if (record.isPrivate && !isShown(record, query.view, wanted))
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

/// Offers every one of \p count records that has the letters; \p docAt names them. They lie far apart in
/// memory, so a handful at a time is fetched before it is looked at.
template <typename DocAt>
void Catalog::Private::offerAll(Best& best, size_t count, DocAt docAt, const CatalogQuery& query,
                                const Wanted& wanted) const
{
    std::array<Doc, 32> batch;
    size_t filled = 0;
    const auto flush = [&] {
        for (size_t i = 0; i < filled; ++i)
            __builtin_prefetch(&records[batch[i]]);
        for (size_t i = 0; i < filled; ++i)
            __builtin_prefetch(arena.data() + records[batch[i]].text);
        for (size_t i = 0; i < filled; ++i)
            offer(best, batch[i], query, wanted);
        filled = 0;
    };
    for (size_t i = 0; i < count; ++i) {
        const Doc doc = docAt(i);
        if ((wanted.letters & ~letters[doc]) != 0)
            continue;
        batch[filled++] = doc;
        if (filled == batch.size())
            flush();
    }
    flush();
}

void Catalog::Private::search(Best& best, const CatalogQuery& query, const Wanted& wanted) const
{
    if (wanted.impossible)
        return;
    const auto offerList = [&](Best& target, const Postings& docs) {
        offerAll(
            target, docs.size(), [&docs](size_t i) { return docs[i]; }, query, wanted);
    };
    if (const Postings* postings = shortest(wanted))
        return offerList(best, *postings);
    const bool ranked = query.sort == CatalogSort::Relevance && wanted.terms.size() == 1;
    const std::string_view term = ranked ? std::string_view(wanted.terms.front()) : std::string_view();
    if (!term.empty()) {
        // Names that begin with it come before all others, so a page full of them is the answer.
        Best prefixed = best;
        offerList(prefixed, byPrefix[prefixOf(term, term.size())]);
        if (prefixed.isFull()) {
            best = prefixed;
            return;
        }
    }
    offerAll(
        best, records.size(), [](size_t i) { return static_cast<Doc>(i); }, query, wanted);
}

} // namespace vitrine::localhub
