#include "core/inference/runtime/loading.h"

#include "core/base/json.h"
#include "core/inference/runtime/device.h"
#include "core/inference/tokenizers/tokenizerfiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine::inference {

namespace {

Result<QJsonObject> readObject(const RepositoryFiles& repository, const QString& name)
{
    const auto text = readSmall(repository, name, 64 << 20);
    if (!text)
        return fail(text.error());
    auto object = json::object(*text, name);
    if (!object && object.error().next.isEmpty())
        object.error().next =
            QCoreApplication::translate("Model", "Download it again; if it stays broken, tell its author.");
    return object;
}

Result<QJsonObject> readOptionalObject(const RepositoryFiles& repository, const QString& name)
{
    return repository.find(name) ? readObject(repository, name) : Result<QJsonObject>(QJsonObject());
}

Result<std::unique_ptr<Tokenizer>> readTokenizer(const RepositoryFiles& repository, const QJsonObject& model)
{
    const auto read = [&](const QString& name) -> Result<std::optional<QByteArray>> {
        if (!repository.find(name))
            return std::optional<QByteArray>();
        auto text = readSmall(repository, name);
        return text ? Result<std::optional<QByteArray>>(std::move(*text)) : fail(text.error());
    };
    auto tokenizer = tokenizerFromFiles(read, model, TokenizerUse::ForModel);
    if (!tokenizer && tokenizer.error().kind == ErrorKind::NotFound)
        tokenizer.error().what =
            QCoreApplication::translate("Model", "%1 has no tokenizer (tokenizer.json or vocab.txt).")
                .arg(repository.name);
    return tokenizer;
}

/// From which end transformers cuts: tokenizer_config.json, else the file's own truncation.
Side truncationSide(const QJsonObject& config, const Tokenizer& tokenizer)
{
    const QString said = config.value(QLatin1String("truncation_side")).toString();
    if (!said.isEmpty())
        return said == QLatin1String("left") ? Side::Left : Side::Right;
    return tokenizer.truncation ? tokenizer.truncation->direction : Side::Right;
}

Result<void> readTextParts(const RepositoryFiles& repository, const QJsonObject& model, ModelParts& parts)
{
    const auto config = readOptionalObject(repository, QStringLiteral("tokenizer_config.json"));
    if (!config)
        return fail(config.error());
    auto tokenizer = readTokenizer(repository, model);
    if (!tokenizer)
        return fail(tokenizer.error());
    parts.tokenizer = std::move(*tokenizer);
    parts.truncationSide = truncationSide(*config, *parts.tokenizer);
    const QStringList inputs = json::strings(config->value(QLatin1String("model_input_names")));
    parts.typeIds = inputs.isEmpty() || inputs.contains(QLatin1String("token_type_ids"));
    auto sentence = SentenceModules::read(repository);
    if (!sentence)
        return fail(sentence.error());
    parts.sentence = std::move(*sentence);
    if (parts.sentence.lower)
        parts.tokenizer->lowerFirst();
    parts.maxTokens = parts.model.text->maxTokens();
    // "model_max_length" is 1e30 where nobody set it.
    const double said = config->value(QLatin1String("model_max_length")).toDouble(0);
    if (said >= 3 && said < double(parts.maxTokens))
        parts.maxTokens = int64_t(said);
    if (parts.sentence.maxTokens >= 3) // this has the last word in sentence-transformers
        parts.maxTokens = std::min(parts.model.text->maxTokens(), parts.sentence.maxTokens);
    return {};
}

Result<void> readImageParts(const RepositoryFiles& repository, ModelParts& parts)
{
    const auto config = readObject(repository, QStringLiteral("preprocessor_config.json"));
    if (!config)
        return fail(config.error());
    const auto processor = ImageProcessor::fromJson(*config);
    if (!processor)
        return fail(processor.error());
    parts.imageProcessor = *processor;
    return {};
}

Result<void> buildModel(const QJsonObject& config, Weights& weights, const QString& repository,
                        Loaded& loaded)
{
    const QStringList names = weights.names();
    const QString prefix = loaded.architecture.prefix;
    const bool hasPrefix =
        std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.startsWith(prefix); });
    const Result<void> renamed = weights.rename(
        [&](const QString& name) { return loaded.architecture.canonicalName(name, hasPrefix); });
    if (!renamed)
        return renamed;
    auto model =
        loaded.architecture.build({config, weights, loaded.dtype, loaded.parts.device, loaded.report});
    if (!model)
        return fail(model.error());
    if (!loaded.report.clean())
        return fail(loaded.report.toError(repository));
    loaded.parts.model = std::move(*model);
    return {};
}

} // namespace

Result<Loaded> loadModel(const LoadRequest& request, const StageSteps& steps)
{
    if (request.repositories.isEmpty())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Model", "No model was named."));
    const RepositoryFiles& repository = request.repositories.first();
    const auto device = findDevice(request.device);
    if (!device)
        return fail(device.error());
    const auto config = readObject(repository, QStringLiteral("config.json"));
    if (!config)
        return fail(config.error());
    auto architecture = findArchitecture(*config, request.task);
    if (!architecture)
        return fail(architecture.error());

    Loaded loaded;
    loaded.architecture = *architecture;
    loaded.parts.device = *device;
    loaded.parts.workspace = Workspace(*device);
    steps(QStringLiteral("map"), 0, 2);
    auto weights = Weights::open(repository);
    if (!weights)
        return fail(weights.error());
    loaded.parameters = weights->parametersByDtype();
    loaded.weightsBytes = weights->bytes();
    const auto dtype = findDtype(request.dtype, *weights, *device);
    if (!dtype)
        return fail(dtype.error());
    loaded.dtype = *dtype;
    auto labels = Labels::fromConfig(*config);
    if (!labels)
        return fail(labels.error());
    loaded.parts.labels = std::move(*labels);
    steps(QStringLiteral("build"), 1, 2);
    if (const auto built = buildModel(*config, *weights, repository.name, loaded); !built)
        return fail(built.error());
    const auto read = loaded.parts.model.text ? readTextParts(repository, *config, loaded.parts)
                                              : readImageParts(repository, loaded.parts);
    if (!read)
        return fail(read.error());
    loaded.task = request.task;
    if (loaded.task.isEmpty()) // a repository of sentence-transformers is there to compare sentences
        loaded.task = loaded.architecture.tasks.value(loaded.parts.sentence.known ? 1 : 0,
                                                      loaded.architecture.tasks.first());
    steps(QStringLiteral("build"), 2, 2);
    return loaded;
}

} // namespace vitrine::inference
