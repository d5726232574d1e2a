#include "core/inference/tokenizers/tokenizer.h"

#include "core/base/json.h"
#include "core/inference/tokenizers/decoders/wordpiecedecoder.h"
#include "core/inference/tokenizers/factory.h"
#include "core/inference/tokenizers/models/wordpiece.h"
#include "core/inference/tokenizers/normalizers/bertnormalizer.h"
#include "core/inference/tokenizers/postprocessors/templateprocessing.h"
#include "core/inference/tokenizers/pretokenizers/wordpretokenizers.h"

#include <QCoreApplication>

namespace vitrine::inference {

namespace {

/// A special token of tokenizer_config.json: its text, or an object with "content".
std::string specialToken(const QJsonObject& config, const char* key, const char* fallback)
{
    const QJsonValue value = config.value(QLatin1String(key));
    const QString text =
        value.isObject() ? value.toObject().value(QLatin1String("content")).toString() : value.toString();
    return text.isEmpty() ? fallback : text.toStdString();
}

} // namespace

Result<std::unique_ptr<Tokenizer>> Tokenizer::fromJson(const QByteArray& text)
{
    const auto json = json::object(text, QStringLiteral("tokenizer.json"));
    if (!json)
        return fail(json.error());
    const auto part = [&](const char* name) {
        return json->value(QLatin1String(name));
    };
    std::unique_ptr<Tokenizer> tokenizer(new Tokenizer);
    const auto keep = [](auto&& made, auto& place) -> std::optional<Error> {
        if (!made)
            return made.error();
        place = std::move(*made);
        return std::nullopt;
    };
    std::vector<AddedToken> added;
    std::optional<Error> error = keep(makeNormalizer(part("normalizer")), tokenizer->m_normalizer);
    if (!error)
        error = keep(makePreTokenizer(part("pre_tokenizer")), tokenizer->m_preTokenizer);
    if (!error)
        error = keep(makeTokenModel(part("model").toObject()), tokenizer->m_model);
    if (!error)
        error = keep(makePostProcessor(part("post_processor")), tokenizer->m_postProcessor);
    if (!error)
        error = keep(makeDecoder(part("decoder")), tokenizer->m_decoder);
    if (!error)
        error = keep(Truncation::fromJson(part("truncation")), tokenizer->truncation);
    if (!error)
        error = keep(Padding::fromJson(part("padding")), tokenizer->padding);
    if (!error)
        error = keep(AddedTokens::fromJson(part("added_tokens").toArray()), added);
    if (error)
        return fail(*error);
    tokenizer->m_added = AddedTokens(std::move(added), tokenizer->m_normalizer.get());
    return tokenizer;
}

Result<std::unique_ptr<Tokenizer>> Tokenizer::fromVocabulary(const QByteArray& lines,
                                                             const QJsonObject& config)
{
    Vocabulary vocabulary = Vocabulary::fromLines(lines);
    WordPiece::Options options;
    options.unknownToken = specialToken(config, "unk_token", "[UNK]");
    auto model = WordPiece::make(std::move(vocabulary), options);
    if (!model)
        return fail(model.error());
    std::unique_ptr<Tokenizer> tokenizer(new Tokenizer);
    tokenizer->m_model = std::move(*model);
    BertNormalizer::Options normal;
    normal.lowercase = config.value(QLatin1String("do_lower_case")).toBool(true);
    normal.handleChineseChars = config.value(QLatin1String("tokenize_chinese_chars")).toBool(true);
    if (config.value(QLatin1String("strip_accents")).isBool())
        normal.stripAccents = config.value(QLatin1String("strip_accents")).toBool();
    tokenizer->m_normalizer = std::make_unique<BertNormalizer>(normal);
    tokenizer->m_preTokenizer = std::make_unique<BertPreTokenizer>();
    tokenizer->m_decoder = std::make_unique<WordPieceDecoder>("##", true);

    std::vector<AddedToken> added;
    const auto add = [&](const std::string& content) -> std::optional<std::uint32_t> {
        const auto id = tokenizer->m_model->idOf(content);
        if (id)
            added.push_back({*id, content, false, false, false, false, true});
        return id;
    };
    const auto pad = add(specialToken(config, "pad_token", "[PAD]"));
    add(options.unknownToken);
    add(specialToken(config, "mask_token", "[MASK]"));
    const auto cls = add(specialToken(config, "cls_token", "[CLS]"));
    const auto sep = add(specialToken(config, "sep_token", "[SEP]"));
    if (!cls || !sep || !pad)
        return brokenPart(QStringLiteral("model"), QStringLiteral("vocab.txt lacks [PAD], [CLS] or [SEP]"));
    tokenizer->m_postProcessor = TemplateProcessing::bert(*cls, *sep);
    tokenizer->m_added = AddedTokens(std::move(added), tokenizer->m_normalizer.get());
    return tokenizer;
}

Result<Encoding> Tokenizer::encodeOne(std::string_view text, std::uint32_t type)
{
    Glyphs glyphs;
    if (!decodeUtf8(text, glyphs))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Tokenizer", "The text is not valid Unicode (UTF-8)."),
                    QCoreApplication::translate("Tokenizer", "Save it as UTF-8 and try again."));
    Encoding encoding;
    encoding.tokens.reserve(glyphs.size() / 3 + 8);
    std::int32_t word = 0;
    for (AddedTokens::Part& part : m_added.parts(std::move(glyphs), m_normalizer.get())) {
        if (part.token) {
            Token token{part.token->id, 0, part.text.front().begin, part.text.back().end, word++};
            std::string spelled = toUtf8(part.text.data(), part.text.data() + part.text.size());
            if (spelled != part.token->content) {
                token.spelled = std::int32_t(encoding.spellings.size());
                encoding.spellings.push_back(std::move(spelled));
            }
            encoding.tokens.push_back(token);
            continue;
        }
        const auto end = std::uint32_t(part.text.size());
        Pieces pieces{std::move(part.text), {{0, end}}};
        if (m_preTokenizer)
            m_preTokenizer->split(pieces);
        for (const Span& span : pieces.spans)
            m_model->tokenize(pieces.text, span, word++, encoding.tokens);
    }
    if (type != 0)
        encoding.setTypes(type);
    return encoding;
}

Result<Encoding> Tokenizer::encodeUnpadded(const TextInput& input, bool addSpecial)
{
    Result<Encoding> first = encodeOne(input.text, 0);
    if (!first)
        return first;
    std::optional<Encoding> second;
    if (input.pair) {
        Result<Encoding> encoded = encodeOne(*input.pair, 1);
        if (!encoded)
            return encoded;
        second = std::move(*encoded);
    }
    Encoding* other = second ? &*second : nullptr;
    if (truncation) {
        const size_t added = addSpecial && m_postProcessor ? m_postProcessor->added(other != nullptr) : 0;
        const size_t room = truncation->maxLength > added ? truncation->maxLength - added : 0;
        const Result<void> shortened = truncate(*first, other, *truncation, room);
        if (!shortened)
            return fail(shortened.error());
    }
    if (m_postProcessor)
        return m_postProcessor->process(std::move(*first), other, addSpecial);
    if (other)
        first->append(*other);
    return first;
}

Result<Encoding> Tokenizer::encode(const TextInput& input, bool addSpecial)
{
    auto batch = encodeBatch({input}, addSpecial);
    if (!batch)
        return fail(batch.error());
    return std::move(batch->front());
}

Result<std::vector<Encoding>> Tokenizer::encodeBatch(const std::vector<TextInput>& inputs, bool addSpecial)
{
    std::vector<Encoding> batch;
    batch.reserve(inputs.size());
    for (const TextInput& input : inputs) {
        Result<Encoding> encoding = encodeUnpadded(input, addSpecial);
        if (!encoding)
            return fail(encoding.error());
        batch.push_back(std::move(*encoding));
    }
    if (padding)
        pad(batch, *padding);
    return batch;
}

std::string Tokenizer::decode(const std::vector<std::uint32_t>& ids, bool skipSpecial) const
{
    std::vector<std::string> tokens;
    for (std::uint32_t id : ids) {
        const AddedToken* added = m_added.find(id);
        if (added && added->special && skipSpecial)
            continue;
        std::string token(added ? std::string_view(added->content) : m_model->tokenOf(id));
        if (!token.empty())
            tokens.push_back(std::move(token));
    }
    if (m_decoder)
        return m_decoder->decode(tokens);
    std::string out;
    for (const std::string& token : tokens)
        out += (out.empty() ? "" : " ") + token;
    return out;
}

std::string Tokenizer::spelling(const Encoding& encoding, const Token& token) const
{
    if (token.spelled >= 0)
        return encoding.spellings[size_t(token.spelled)];
    if (token.attention == 0 && padding)
        return padding->token;
    const AddedToken* added = m_added.find(token.id);
    return added ? added->content : std::string(m_model->tokenOf(token.id));
}

std::optional<std::uint32_t> Tokenizer::idOf(std::string_view token) const
{
    if (const AddedToken* added = m_added.find(token))
        return added->id;
    return m_model->idOf(token);
}

std::uint32_t Tokenizer::size() const
{
    std::uint32_t largest = m_model->size();
    for (const AddedToken& token : m_added.all())
        largest = std::max(largest, token.id + 1);
    return largest;
}

} // namespace vitrine::inference
