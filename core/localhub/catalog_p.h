#pragma once

#include "core/localhub/catalog.h"

#include <QHash>

#include <algorithm>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// What the two halves of the catalogue share: catalog.cpp keeps the tables, catalogsearch.cpp searches them.
namespace vitrine::localhub::catalogue {

using Doc = quint32;
using Postings = std::vector<Doc>;

constexpr int letters = 41; ///< a-z, 0-9, four signs, and one for what no id contains
constexpr int noLetter = 40;

inline int letterOf(char c)
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

inline size_t trigramAt(std::string_view text, size_t at)
{
    return static_cast<size_t>((letterOf(text[at]) * letters + letterOf(text[at + 1])) * letters +
                               letterOf(text[at + 2]));
}

/// Index of the first one or two letters.
inline size_t prefixOf(std::string_view text, size_t length)
{
    const int first = letterOf(text[0]);
    return static_cast<size_t>(length == 1 ? first : letters + first * letters + letterOf(text[1]));
}

/// A bit for each letter that occurs: most texts without a word are told apart by this alone.
inline quint64 lettersOf(std::string_view text)
{
    quint64 letters = 0;
    for (const char c : text)
        letters |= quint64(1) << letterOf(c);
    return letters;
}

inline std::string lowered(const QString& text)
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

inline QString ownerWord(const QString& owner)
{
    return QStringLiteral("owner:") + owner.toLower();
}

inline QString tagWord(const QString& tag)
{
    return QStringLiteral("tag:") + tag;
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

} // namespace vitrine::localhub::catalogue

namespace vitrine::localhub {

struct Catalog::Private {
    mutable std::shared_mutex mutex;
    std::vector<catalogue::Record> records;
    std::vector<quint64> letters; ///< of each record's id: most are passed over by this alone
    std::string arena;
    std::vector<quint32> tagArena;
    std::unordered_map<qint64, catalogue::Doc> byRow;
    QHash<QString, quint32> words; ///< tags and "owner:x", numbered
    std::vector<QString> wordTexts;
    std::vector<catalogue::Postings> byWord;
    std::vector<catalogue::Postings> byTrigram = std::vector<catalogue::Postings>(
        static_cast<size_t>(catalogue::letters) * catalogue::letters * catalogue::letters);
    std::vector<catalogue::Postings> byPrefix =
        std::vector<catalogue::Postings>(static_cast<size_t>(catalogue::letters) * (catalogue::letters + 1));
    size_t dead = 0;

    std::string_view textOf(const catalogue::Record& record) const
    {
        return std::string_view(arena).substr(record.text, record.length);
    }
    quint32 word(const QString& text);
    std::optional<quint32> knownWord(const QString& text) const;
    void add(const CatalogItem& item);
    void bury(qint64 row);
    CatalogItem itemOf(const catalogue::Record& record) const;
    void compact();

    catalogue::Wanted lookUp(const CatalogQuery& query) const;
    static bool isShown(const catalogue::Record& record, const PrivateView& view,
                        const catalogue::Wanted& wanted);
    bool matches(const catalogue::Record& record, const CatalogQuery& query,
                 const catalogue::Wanted& wanted) const;
    int rankOf(const catalogue::Record& record, const catalogue::Wanted& wanted) const;
    const catalogue::Postings* shortest(const catalogue::Wanted& wanted) const;
    void offer(catalogue::Best& best, catalogue::Doc doc, const CatalogQuery& query,
               const catalogue::Wanted& wanted) const;
    template <typename DocAt>
    void offerAll(catalogue::Best& best, size_t count, DocAt docAt, const CatalogQuery& query,
                  const catalogue::Wanted& wanted) const;
    void search(catalogue::Best& best, const CatalogQuery& query, const catalogue::Wanted& wanted) const;
};

} // namespace vitrine::localhub
