#include "core/inference/tokenizers/models/wordpiece.h"

namespace vitrine::inference {

namespace {

constexpr size_t RememberedWords = 1 << 14;

} // namespace

Result<TokenModelPtr> WordPiece::fromJson(const QJsonObject& json)
{
    auto vocabulary = Vocabulary::fromJson(json.value(QLatin1String("vocab")).toObject());
    if (!vocabulary)
        return fail(vocabulary.error());
    Options options;
    options.unknownToken =
        json.value(QLatin1String("unk_token")).toString(QStringLiteral("[UNK]")).toStdString();
    options.continuingPrefix =
        json.value(QLatin1String("continuing_subword_prefix")).toString(QStringLiteral("##")).toStdString();
    options.maxCharactersPerWord =
        std::uint32_t(json.value(QLatin1String("max_input_chars_per_word")).toInt(100));
    return make(std::move(*vocabulary), std::move(options));
}

TokenModelPtr WordPiece::make(Vocabulary vocabulary, Options options)
{
    const std::uint32_t unknown = vocabulary.idOf(options.unknownToken).value_or(NoToken);
    return std::make_unique<WordPiece>(std::move(vocabulary), std::move(options), unknown);
}

WordPiece::WordPiece(Vocabulary vocabulary, Options options, std::uint32_t unknown)
    : m_vocabulary(std::move(vocabulary)), m_options(std::move(options)), m_unknown(unknown),
      m_remembered(RememberedWords)
{
    for (std::uint32_t id = 0; id < m_vocabulary.size(); ++id) {
        const std::string_view token = m_vocabulary.tokenOf(id);
        if (token.empty() || m_vocabulary.idOf(token) != id)
            continue;
        m_starts.insert(token, id);
        if (token.starts_with(m_options.continuingPrefix))
            m_continuations.insert(token.substr(m_options.continuingPrefix.size()), id);
    }
}

WordPiece::Remembered* WordPiece::slotOf(const Glyph* begin, size_t characters)
{
    std::uint64_t hash = characters;
    for (size_t i = 0; i < characters; ++i)
        hash = (hash ^ begin[i].c) * 0x9e3779b97f4a7c15ull;
    return &m_remembered[(hash >> 40) & (RememberedWords - 1)];
}

void WordPiece::findPieces(const Glyph* begin, const Glyph* end)
{
    m_pieces.clear();
    const auto characters = std::uint32_t(end - begin);
    std::string utf8; // small words stay inside the string itself
    const ByteTrie* trie = &m_starts;
    for (std::uint32_t at = 0; at < characters && characters <= m_options.maxCharactersPerWord;) {
        ByteTrie::Node node = ByteTrie::Root;
        Piece longest{ByteTrie::NoValue, at};
        for (std::uint32_t i = at; i < characters && node != ByteTrie::None; ++i) {
            utf8.clear();
            appendUtf8(begin[i].c, utf8);
            for (size_t b = 0; b < utf8.size() && node != ByteTrie::None; ++b)
                node = trie->next(node, static_cast<unsigned char>(utf8[b]));
            if (node != ByteTrie::None && trie->value(node) != ByteTrie::NoValue)
                longest = {trie->value(node), i + 1};
        }
        if (longest.id == ByteTrie::NoValue)
            break;
        m_pieces.push_back(longest);
        at = longest.end;
        trie = &m_continuations;
    }
    if (m_pieces.empty() || m_pieces.back().end != characters)
        m_pieces.assign(1, {m_unknown, characters}); // one piece that fails makes the whole word unknown
}

void WordPiece::tokenize(const Glyphs& text, Span word, std::int32_t wordIndex, std::vector<Token>& out)
{
    const Glyph* begin = text.data() + word.begin;
    const size_t characters = word.end - word.begin;
    if (characters == 0)
        return;
    std::uint32_t at = 0;
    const auto emit = [&](std::uint32_t id, std::uint32_t end) {
        out.push_back({id, 0, begin[at].begin, begin[end - 1].end, wordIndex});
        at = end;
    };
    Remembered* slot = characters <= Remembered::MaxCharacters ? slotOf(begin, characters) : nullptr;
    const auto same = [](const Glyph& glyph, char32_t c) {
        return glyph.c == c;
    };
    if (slot && slot->characters == characters &&
        std::equal(begin, begin + characters, slot->word.begin(), same)) {
        for (size_t i = 0; i < slot->pieces; ++i)
            emit(slot->ids[i], slot->ends[i]);
        return;
    }
    findPieces(begin, begin + characters);
    for (const Piece& piece : m_pieces)
        emit(piece.id, piece.end);
    if (!slot || m_pieces.size() > Remembered::MaxPieces)
        return;
    slot->characters = std::uint8_t(characters);
    slot->pieces = std::uint8_t(m_pieces.size());
    for (size_t i = 0; i < characters; ++i)
        slot->word[i] = begin[i].c;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        slot->ids[i] = m_pieces[i].id;
        slot->ends[i] = std::uint8_t(m_pieces[i].end);
    }
}

} // namespace vitrine::inference
