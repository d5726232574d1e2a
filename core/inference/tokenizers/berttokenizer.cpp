#include "core/inference/tokenizers/berttokenizer.h"

#include "core/base/json.h"
#include "core/inference/tokenizers/decoders/wordpiecedecoder.h"
#include "core/inference/tokenizers/factory.h"
#include "core/inference/tokenizers/models/wordpiece.h"
#include "core/inference/tokenizers/normalizers/bertnormalizer.h"
#include "core/inference/tokenizers/postprocessors/templateprocessing.h"
#include "core/inference/tokenizers/pretokenizers/wordpretokenizers.h"

#include <algorithm>
#include <map>

namespace vitrine::inference {

namespace {

// In the order in which transformers adds them.
constexpr std::pair<const char*, const char*> SpecialNames[] = {
    {"bos_token", nullptr}, {"eos_token", nullptr}, {"unk_token", "[UNK]"},  {"sep_token", "[SEP]"},
    {"pad_token", "[PAD]"}, {"cls_token", "[CLS]"}, {"mask_token", "[MASK]"}};

/// A string is special; an object says of itself what it is.
std::optional<AddedToken> tokenOf(const QJsonValue& value)
{
    AddedToken token;
    token.special = true;
    token.normalized = false;
    const QJsonObject object = value.toObject();
    const QString content =
        value.isString() ? value.toString() : object.value(QLatin1String("content")).toString();
    if (content.isEmpty())
        return std::nullopt;
    token.content = content.toStdString();
    if (value.isString())
        return token;
    const auto flag = [&](const char* name, bool fallback) {
        return object.value(QLatin1String(name)).toBool(fallback);
    };
    token.special = flag("special", true);
    token.normalized = flag("normalized", !token.special);
    token.singleWord = flag("single_word", false);
    token.lstrip = flag("lstrip", false);
    token.rstrip = flag("rstrip", false);
    return token;
}

/// Every token beside the vocabulary, in the order in which it is added.
class TokenList {
public:
    TokenList(const BertFiles& files, const QJsonArray& ofJson)
    {
        std::map<qint64, AddedToken> byId;
        QJsonObject config = files.config;
        const QJsonValue decoder = config.value(QLatin1String("added_tokens_decoder"));
        if (decoder.isObject()) {
            const QJsonObject entries = decoder.toObject();
            for (auto it = entries.begin(); it != entries.end(); ++it)
                remember(byId, it.key().toLongLong(), it.value());
        } else {
            for (auto it = files.specialTokens.begin(); it != files.specialTokens.end(); ++it)
                config.insert(it.key(), it.value());
            addOld(byId, files.addedTokens, config);
            for (const QJsonValue& entry : ofJson)
                remember(byId, entry.toObject().value(QLatin1String("id")).toInteger(), entry);
        }
        for (const auto& [id, token] : byId)
            add(token);
        addNamed(config);
        for (const char* key : {"extra_special_tokens", "additional_special_tokens"}) {
            const QJsonArray more = config.value(QLatin1String(key)).toArray();
            for (const QJsonValue& value : more) {
                if (const auto token = tokenOf(value))
                    add(*token);
            }
        }
    }

    std::string named(const char* key) const
    {
        const auto found = m_named.find(key);
        return found == m_named.end() ? std::string() : found->second;
    }

    const std::vector<AddedToken>& all() const { return m_tokens; }

private:
    static void remember(std::map<qint64, AddedToken>& byId, qint64 id, const QJsonValue& value)
    {
        QJsonObject object = value.toObject();
        if (!object.contains(QLatin1String("special")))
            object.insert(QLatin1String("special"), false);
        if (const auto token = tokenOf(object))
            byId.insert_or_assign(id, *token);
    }

    /// {"token": id}: special only where another file names it so.
    static void addOld(std::map<qint64, AddedToken>& byId, const QJsonObject& tokens,
                       const QJsonObject& config)
    {
        QStringList special = json::strings(config.value(QLatin1String("additional_special_tokens")));
        for (const auto& [key, fallback] : SpecialNames)
            special.append(config.value(QLatin1String(key)).toString());
        for (auto it = tokens.begin(); it != tokens.end(); ++it)
            remember(byId, it.value().toInteger(),
                     QJsonObject{{QStringLiteral("content"), it.key()},
                                 {QStringLiteral("special"), special.contains(it.key())}});
    }

    void addNamed(const QJsonObject& config)
    {
        for (const auto& [key, fallback] : SpecialNames) {
            const QJsonValue said = config.value(QLatin1String(key));
            const auto token = tokenOf(said.isUndefined() ? QJsonValue(QLatin1String(fallback)) : said);
            if (!token)
                continue;
            m_named[key] = token->content;
            add(*token);
        }
        for (AddedToken& token : m_tokens) {
            const auto same = [&](const auto& entry) {
                return entry.second == token.content;
            };
            token.special = token.special || std::any_of(m_named.begin(), m_named.end(), same);
        }
    }

    void add(const AddedToken& token)
    {
        const auto same = [&](const AddedToken& other) {
            return other.content == token.content;
        };
        if (std::none_of(m_tokens.begin(), m_tokens.end(), same))
            m_tokens.push_back(token);
    }

    std::vector<AddedToken> m_tokens;
    std::map<std::string, std::string> m_named;
};

Result<Tokenizer::Parts> assemble(Vocabulary vocabulary, const BertFiles& files, const QJsonArray& ofJson)
{
    const TokenList tokens(files, ofJson);
    const std::string cls = tokens.named("cls_token");
    const std::string sep = tokens.named("sep_token");
    WordPiece::Options options;
    options.unknownToken = tokens.named("unk_token");
    if (!vocabulary.idOf(options.unknownToken) && !vocabulary.idOf(cls) && !vocabulary.idOf(sep))
        return brokenPart(QStringLiteral("model"),
                          QStringLiteral("the vocabulary lacks %1, %2 and %3")
                              .arg(QString::fromStdString(options.unknownToken), QString::fromStdString(cls),
                                   QString::fromStdString(sep)));
    Tokenizer::Parts parts;
    parts.model = WordPiece::make(std::move(vocabulary), options);
    BertNormalizer::Options normal;
    normal.lowercase = files.config.value(QLatin1String("do_lower_case")).toBool(true);
    normal.handleChineseChars = files.config.value(QLatin1String("tokenize_chinese_chars")).toBool(true);
    if (files.config.value(QLatin1String("strip_accents")).isBool())
        normal.stripAccents = files.config.value(QLatin1String("strip_accents")).toBool();
    parts.normalizer = std::make_unique<BertNormalizer>(normal);
    parts.preTokenizer = std::make_unique<BertPreTokenizer>();
    parts.decoder = std::make_unique<WordPieceDecoder>("##", true);
    parts.added = tokens.all();
    numberTokens(parts.added, *parts.model);
    const auto idOf = [&](const std::string& content, std::uint32_t fallback) {
        const auto found = std::find_if(parts.added.begin(), parts.added.end(),
                                        [&](const AddedToken& token) { return token.content == content; });
        return found == parts.added.end() ? fallback : found->id;
    };
    parts.postProcessor = TemplateProcessing::bert(idOf(cls, 2), idOf(sep, 3));
    return parts;
}

} // namespace

Result<std::unique_ptr<Tokenizer>> bertFromVocabulary(const QByteArray& lines, const BertFiles& files)
{
    auto parts = assemble(Vocabulary::fromLines(lines), files, {});
    if (!parts)
        return fail(parts.error());
    return Tokenizer::fromParts(std::move(*parts));
}

Result<std::unique_ptr<Tokenizer>> bertFromJson(const QByteArray& text, const BertFiles& files)
{
    const auto json = json::object(text, QStringLiteral("tokenizer.json"));
    if (!json)
        return fail(json.error());
    const QJsonObject model = json->value(QLatin1String("model")).toObject();
    auto vocabulary = Vocabulary::fromJson(model.value(QLatin1String("vocab")).toObject());
    if (!vocabulary)
        return fail(vocabulary.error());
    auto parts =
        assemble(std::move(*vocabulary), files, json->value(QLatin1String("added_tokens")).toArray());
    if (!parts)
        return fail(parts.error());
    auto truncation = Truncation::fromJson(json->value(QLatin1String("truncation")));
    auto padding = Padding::fromJson(json->value(QLatin1String("padding")));
    if (!truncation || !padding)
        return fail(truncation ? padding.error() : truncation.error());
    parts->truncation = *truncation;
    parts->padding = *padding;
    return Tokenizer::fromParts(std::move(*parts));
}

bool isBertTokenizer(const QJsonObject& config, const QJsonObject& model)
{
    QString name = config.value(QLatin1String("tokenizer_class")).toString();
    if (name.isEmpty())
        name = model.value(QLatin1String("tokenizer_class")).toString();
    if (name.isEmpty())
        return model.value(QLatin1String("model_type")).toString() == QLatin1String("bert");
    if (name.endsWith(QLatin1String("Fast")))
        name.chop(4);
    return name == QLatin1String("BertTokenizer");
}

} // namespace vitrine::inference
