#include "core/inference/tokenizers/models/wordlevel.h"

namespace vitrine::inference {

WordLevel::WordLevel(Vocabulary vocabulary, std::optional<std::uint32_t> unknown)
    : m_vocabulary(std::move(vocabulary)), m_unknown(unknown)
{
}

Result<TokenModelPtr> WordLevel::fromJson(const QJsonObject& json)
{
    auto vocabulary = Vocabulary::fromJson(json.value(QLatin1String("vocab")).toObject());
    if (!vocabulary)
        return fail(vocabulary.error());
    const QString token = json.value(QLatin1String("unk_token")).toString(QStringLiteral("<unk>"));
    const auto unknown = vocabulary->idOf(token.toStdString());
    return std::make_unique<WordLevel>(std::move(*vocabulary), unknown);
}

void WordLevel::tokenize(const Glyphs& text, Span word, std::int32_t wordIndex, std::vector<Token>& out)
{
    if (word.begin == word.end)
        return;
    const Glyph* begin = text.data() + word.begin;
    const Glyph* end = text.data() + word.end;
    const auto id = m_vocabulary.idOf(toUtf8(begin, end));
    out.push_back({id.value_or(m_unknown.value_or(NoToken)), 0, begin->begin, (end - 1)->end, wordIndex});
}

} // namespace vitrine::inference
