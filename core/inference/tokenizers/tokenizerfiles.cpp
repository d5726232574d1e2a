#include "core/inference/tokenizers/tokenizerfiles.h"

#include "core/base/json.h"
#include "core/inference/tokenizers/berttokenizer.h"

#include <QCoreApplication>

namespace vitrine::inference {

namespace {

Result<QJsonObject> object(const ReadFile& read, const QString& name)
{
    const auto text = read(name);
    if (!text)
        return fail(text.error());
    return *text ? json::object(**text, name) : Result<QJsonObject>(QJsonObject());
}

Result<BertFiles> bertFiles(const ReadFile& read)
{
    const auto config = object(read, QStringLiteral("tokenizer_config.json"));
    const auto special = object(read, QStringLiteral("special_tokens_map.json"));
    const auto added = object(read, QStringLiteral("added_tokens.json"));
    if (!config || !special || !added)
        return fail(!config ? config.error() : !special ? special.error() : added.error());
    return BertFiles{*config, *special, *added};
}

} // namespace

Result<std::unique_ptr<Tokenizer>> tokenizerFromFiles(const ReadFile& read, const QJsonObject& model,
                                                      TokenizerUse use)
{
    const auto whole = read(QStringLiteral("tokenizer.json"));
    if (!whole)
        return fail(whole.error());
    if (*whole && use == TokenizerUse::AsFile)
        return Tokenizer::fromJson(**whole);
    const auto files = bertFiles(read);
    if (!files)
        return fail(files.error());
    if (*whole)
        return !files->config.isEmpty() && isBertTokenizer(files->config, model)
                   ? bertFromJson(**whole, *files)
                   : Tokenizer::fromJson(**whole);
    const auto vocabulary = read(QStringLiteral("vocab.txt"));
    if (!vocabulary)
        return fail(vocabulary.error());
    if (*vocabulary)
        return bertFromVocabulary(**vocabulary, *files);
    return fail(
        ErrorKind::NotFound,
        QCoreApplication::translate("Tokenizer", "There is no tokenizer (tokenizer.json or vocab.txt)."),
        QCoreApplication::translate("Tokenizer", "Download the whole repository, or choose another model."));
}

} // namespace vitrine::inference
