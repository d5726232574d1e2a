#include "core/inference/tokenizers/tokenizer.h"

#include "core/base/json.h"
#include "core/inference/tokenizers/factory.h"
#include "core/inference/tokenizers/normalizers/unicodenormalizers.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine::inference {

namespace {

class LowerFirst : public Normalizer {
public:
    explicit LowerFirst(NormalizerPtr then) : m_then(std::move(then)) {}

    void normalize(Glyphs& text, std::uint32_t start) const override
    {
        toLowercase(text);
        if (m_then)
            m_then->normalize(text, start);
    }

private:
    NormalizerPtr m_then;
};

/// The Rust library prints the names of the post-processor where it adds tokens, whatever their numbers mean.
Result<void> checkNames(const Tokenizer::Parts& parts)
{
    if (!parts.postProcessor)
        return {};
    for (const auto& [id, name] : parts.postProcessor->names()) {
        const auto added = std::find_if(parts.added.begin(), parts.added.end(),
                                        [id = id](const AddedToken& token) { return token.id == id; });
        const std::string_view known = added == parts.added.end() ? parts.model->tokenOf(id) : added->content;
        if (known != name)
            return unsupportedPart(
                QStringLiteral("post-processor"),
                QStringLiteral("token %1 called %2").arg(id).arg(QString::fromStdString(name)));
    }
    return {};
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
    Parts parts;
    const auto keep = [](auto&& made, auto& place) -> std::optional<Error> {
        if (!made)
            return made.error();
        place = std::move(*made);
        return std::nullopt;
    };
    std::optional<Error> error = keep(makeNormalizer(part("normalizer")), parts.normalizer);
    if (!error)
        error = keep(makePreTokenizer(part("pre_tokenizer")), parts.preTokenizer);
    if (!error)
        error = keep(makeTokenModel(part("model").toObject()), parts.model);
    if (!error)
        error = keep(makePostProcessor(part("post_processor")), parts.postProcessor);
    if (!error)
        error = keep(makeDecoder(part("decoder")), parts.decoder);
    if (!error)
        error = keep(Truncation::fromJson(part("truncation")), parts.truncation);
    if (!error)
        error = keep(Padding::fromJson(part("padding")), parts.padding);
    if (!error)
        error = keep(AddedTokens::fromJson(part("added_tokens").toArray()), parts.added);
    if (error)
        return fail(*error);
    numberTokens(parts.added, *parts.model);
    if (const auto checked = checkNames(parts); !checked)
        return fail(checked.error());
    return fromParts(std::move(parts));
}

std::unique_ptr<Tokenizer> Tokenizer::fromParts(Parts parts)
{
    std::unique_ptr<Tokenizer> tokenizer(new Tokenizer);
    tokenizer->m_added = AddedTokens(std::move(parts.added), parts.normalizer.get());
    tokenizer->m_normalizer = std::move(parts.normalizer);
    tokenizer->m_preTokenizer = std::move(parts.preTokenizer);
    tokenizer->m_model = std::move(parts.model);
    tokenizer->m_postProcessor = std::move(parts.postProcessor);
    tokenizer->m_decoder = std::move(parts.decoder);
    tokenizer->truncation = std::move(parts.truncation);
    tokenizer->padding = std::move(parts.padding);
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
            const std::string_view other =
                m_model->tokenOf(token.id); // ids of files with gaps may mean two tokens
            if (spelled != part.token->content || (!other.empty() && other != spelled)) {
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
    if (!m_model->knowsUnknown() &&
        std::any_of(encoding.tokens.begin(), encoding.tokens.end(),
                    [](const Token& token) { return token.id == TokenModel::NoToken; }))
        return brokenPart(QStringLiteral("model"), QStringLiteral("the vocabulary lacks its unknown token"));
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
    const size_t added = addSpecial && m_postProcessor ? m_postProcessor->added(other != nullptr) : 0;
    if (truncation &&
        truncation->maxLength >= added) { // the Rust library cuts nothing where there is no room at all
        const Result<void> shortened = truncate(*first, other, *truncation, truncation->maxLength - added);
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

void Tokenizer::lowerFirst()
{
    m_normalizer = std::make_unique<LowerFirst>(std::move(m_normalizer));
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
    const std::string_view known = m_model->tokenOf(token.id);
    const AddedToken* added = known.empty() ? m_added.find(token.id) : nullptr;
    return added ? added->content : std::string(known);
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
