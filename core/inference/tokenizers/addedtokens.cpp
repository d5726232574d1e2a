#include "core/inference/tokenizers/addedtokens.h"

#include "core/inference/tokenizers/factory.h"

#include <algorithm>
#include <unordered_set>

namespace vitrine::inference {

Result<std::vector<AddedToken>> AddedTokens::fromJson(const QJsonArray& json)
{
    std::vector<AddedToken> tokens;
    for (const QJsonValue& value : json) {
        const QJsonObject object = value.toObject();
        const double id = object.value(QLatin1String("id")).toDouble(-1);
        if (id < 0 || id != double(std::uint32_t(id)) || !object.value(QLatin1String("content")).isString())
            return brokenPart(QStringLiteral("added tokens"),
                              QStringLiteral("an added token lacks id or content"));
        AddedToken token;
        token.id = std::uint32_t(id);
        token.content = object.value(QLatin1String("content")).toString().toStdString();
        token.singleWord = object.value(QLatin1String("single_word")).toBool(false);
        token.lstrip = object.value(QLatin1String("lstrip")).toBool(false);
        token.rstrip = object.value(QLatin1String("rstrip")).toBool(false);
        token.special = object.value(QLatin1String("special")).toBool(false);
        token.normalized = object.value(QLatin1String("normalized")).toBool(!token.special);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

void numberTokens(std::vector<AddedToken>& tokens, const TokenModel& model)
{
    std::vector<AddedToken> kept;
    std::unordered_set<std::string> seen;
    std::uint32_t next = model.count();
    for (AddedToken& token : tokens) {
        if (token.content.empty() || !seen.insert(token.content).second)
            continue;
        token.id = model.idOf(token.content).value_or(next);
        next = std::max(next, token.id + 1);
        kept.push_back(std::move(token));
    }
    tokens = std::move(kept);
}

AddedTokens::AddedTokens(std::vector<AddedToken> tokens, const Normalizer* normalizer)
    : m_tokens(std::move(tokens))
{
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        const AddedToken& token = m_tokens[i];
        m_byId.emplace(token.id, i);
        Glyphs glyphs;
        decodeUtf8(token.content, glyphs);
        if (token.normalized && normalizer)
            normalizer->normalize(glyphs, 0);
        std::u32string text;
        for (const Glyph& glyph : glyphs)
            text.push_back(glyph.c);
        if (!text.empty())
            (token.normalized ? m_normalized : m_original).add(std::move(text), i);
    }
}

void AddedTokens::Patterns::add(std::u32string text, size_t token)
{
    std::vector<Entry>& entries = byFirst[text.front()];
    const auto longer = [&](const Entry& entry) {
        return entry.text.size() >= text.size();
    };
    const auto place = std::find_if_not(entries.begin(), entries.end(), longer);
    entries.insert(place, Entry{std::move(text), token});
}

const AddedTokens::Patterns::Entry* AddedTokens::Patterns::longestAt(const Glyphs& text, size_t at) const
{
    const auto found = byFirst.find(text[at].c);
    if (found == byFirst.end())
        return nullptr;
    for (const Entry& entry : found->second) {
        if (at + entry.text.size() <= text.size() &&
            std::equal(entry.text.begin(), entry.text.end(), text.begin() + std::ptrdiff_t(at),
                       [](char32_t c, const Glyph& glyph) { return c == glyph.c; }))
            return &entry;
    }
    return nullptr;
}

void AddedTokens::cut(const Glyphs& text, const Patterns& patterns, std::vector<Part>& out) const
{
    const auto is = [&](size_t at, unicode::Class wanted) {
        return unicode::is(text[at].c, wanted);
    };
    const auto push = [&](size_t begin, size_t end, const AddedToken* token) {
        if (end > begin)
            out.push_back(
                {Glyphs(text.begin() + std::ptrdiff_t(begin), text.begin() + std::ptrdiff_t(end)), token});
    };
    size_t done = 0;
    for (size_t at = 0; at < text.size() && !patterns.byFirst.empty();) {
        const Patterns::Entry* entry = patterns.longestAt(text, at);
        if (!entry) {
            ++at;
            continue;
        }
        const AddedToken& token = m_tokens[entry->token];
        size_t begin = at;
        size_t end = at + entry->text.size();
        at = end; // the search goes on behind the match itself, whatever it swallows
        const bool touched =
            (begin > 0 && is(begin - 1, unicode::Word)) || (end < text.size() && is(end, unicode::Word));
        if (token.singleWord && touched)
            continue;
        while (token.lstrip && begin > done && is(begin - 1, unicode::Space))
            --begin;
        while (token.rstrip && end < text.size() && is(end, unicode::Space))
            ++end;
        push(done, begin, nullptr);
        push(begin, end, &token);
        done = end;
    }
    push(done, text.size(), nullptr);
}

std::vector<AddedTokens::Part> AddedTokens::parts(Glyphs text, const Normalizer* normalizer) const
{
    std::vector<Part> first;
    cut(text, m_original, first);
    std::vector<Part> out;
    for (Part& part : first) {
        if (part.token) {
            out.push_back(std::move(part));
            continue;
        }
        if (normalizer)
            normalizer->normalize(part.text, part.text.front().begin);
        cut(part.text, m_normalized, out);
    }
    return out;
}

const AddedToken* AddedTokens::find(std::uint32_t id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_tokens[found->second];
}

const AddedToken* AddedTokens::find(std::string_view content) const
{
    const auto same = [&](const AddedToken& token) {
        return token.content == content;
    };
    const auto found = std::find_if(m_tokens.begin(), m_tokens.end(), same);
    return found == m_tokens.end() ? nullptr : &*found;
}

} // namespace vitrine::inference
