#include "core/inference/pipelines/texts.h"

#include <QCoreApplication>

namespace vitrine::inference {

QJsonObject PreparedTexts::notes() const
{
    QJsonObject notes{{QStringLiteral("tokens"), qint64(rows.ids.size())}};
    if (truncated)
        notes.insert(QStringLiteral("truncated"), true);
    return notes;
}

TextInput textInput(const QJsonValue& value)
{
    if (!value.isObject())
        return {value.toString().toStdString(), std::nullopt};
    const QJsonObject both = value.toObject();
    TextInput input{both.value(QLatin1String("text")).toString().toStdString(), std::nullopt};
    if (both.value(QLatin1String("text_pair")).isString())
        input.pair = both.value(QLatin1String("text_pair")).toString().toStdString();
    return input;
}

Result<PreparedTexts> prepareTexts(const std::vector<TextInput>& texts, ModelParts& parts,
                                   const StageSteps& steps)
{
    Tokenizer& tokenizer = *parts.tokenizer;
    tokenizer.padding.reset();
    Truncation cut;
    cut.maxLength = size_t(parts.maxTokens);
    cut.direction = parts.truncationSide;
    tokenizer.truncation = cut;
    PreparedTexts prepared;
    std::vector<int64_t> ids;
    std::vector<int64_t> types;
    for (const TextInput& text : texts) {
        steps(QStringLiteral("tokenize"), qint64(prepared.rows.texts()), qint64(texts.size()));
        const Result<Encoding> encoding = tokenizer.encode(text);
        if (!encoding)
            return fail(encoding.error());
        ids.clear();
        types.clear();
        for (const Token& token : encoding->tokens) {
            if (token.id >= parts.model.text->vocabularySize())
                return fail(ErrorKind::Corrupt,
                            QCoreApplication::translate(
                                "Model", "The tokenizer and the weights do not belong together."),
                            QCoreApplication::translate(
                                "Model", "Download the model again; if that does not help, tell its author."),
                            QStringLiteral("token %1 of a vocabulary of %2")
                                .arg(token.id)
                                .arg(parts.model.text->vocabularySize()));
            ids.push_back(token.id);
            types.push_back(parts.typeIds ? token.type : 0);
        }
        prepared.truncated = prepared.truncated || !encoding->overflowing.empty();
        prepared.rows.append(ids, types);
    }
    return prepared;
}

} // namespace vitrine::inference
