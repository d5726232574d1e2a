#include "core/inference/pipelines/pooling.h"

#include "core/base/json.h"
#include "core/inference/weights/binder.h"
#include "core/inference/weights/mappedfile.h"

#include <ATen/ATen.h>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace vitrine::inference {

namespace {

tl::unexpected<Error> unsupported(const QString& what)
{
    return fail(ErrorKind::Unsupported,
                QCoreApplication::translate(
                    "Model", "The model makes sentence vectors in a way that does not run here yet (%1).")
                    .arg(what),
                QCoreApplication::translate("Model", "Choose another model."), what);
}

/// {} where the file is missing, which it may be.
Result<QJsonObject> optionalObject(const RepositoryFiles& repository, const QString& name)
{
    if (!repository.find(name))
        return QJsonObject();
    const auto text = readSmall(repository, name, 1 << 20);
    if (!text)
        return fail(text.error());
    return json::object(*text, name);
}

Result<QStringList> readPooling(const QJsonObject& config)
{
    if (config.value(QLatin1String("include_prompt")).toBool(true) == false)
        return unsupported(QStringLiteral("include_prompt"));
    QStringList modes = json::strings(config.value(QLatin1String("pooling_mode")));
    modes.replaceInStrings(QStringLiteral("mean_sqrt_len_tokens"), QStringLiteral("mean_sqrt_len"));
    static const std::pair<const char*, const char*> flags[] = {
        {"pooling_mode_cls_token", "cls"},
        {"pooling_mode_max_tokens", "max"},
        {"pooling_mode_mean_tokens", "mean"},
        {"pooling_mode_mean_sqrt_len_tokens", "mean_sqrt_len"},
        {"pooling_mode_weightedmean_tokens", "weightedmean"},
        {"pooling_mode_lasttoken", "lasttoken"}};
    const bool newForm = !modes.isEmpty();
    for (const auto& [flag, name] : flags) {
        if (!newForm && config.value(QLatin1String(flag)).toBool(false))
            modes.append(QLatin1String(name));
    }
    for (const QString& name : modes) {
        if (std::none_of(std::begin(flags), std::end(flags),
                         [&](const auto& flag) { return name == QLatin1String(flag.second); }))
            return unsupported(QStringLiteral("pooling ") + name);
    }
    return modes.isEmpty() ? QStringList{QStringLiteral("mean")} : modes;
}

Result<Activation> denseActivation(const QJsonObject& config)
{
    const QString name = config.value(QLatin1String("activation_function"))
                             .toString(QStringLiteral("torch.nn.modules.activation.Tanh"));
    static const QHash<QString, Activation> known = {
        {QStringLiteral("Tanh"), Activation::Tanh}, {QStringLiteral("Identity"), Activation::Linear},
        {QStringLiteral("ReLU"), Activation::Relu}, {QStringLiteral("GELU"), Activation::Gelu},
        {QStringLiteral("SiLU"), Activation::Silu}, {QStringLiteral("Sigmoid"), Activation::Sigmoid}};
    const auto found = known.constFind(name.section(QLatin1Char('.'), -1));
    if (!name.startsWith(QLatin1String("torch.nn.")) || found == known.constEnd())
        return unsupported(name);
    return *found;
}

Result<SentenceStep> readDense(const RepositoryFiles& repository, const QString& path)
{
    const auto config = optionalObject(repository, path + QStringLiteral("/config.json"));
    if (!config)
        return fail(config.error());
    const QString input =
        config->value(QLatin1String("module_input_name")).toString(QStringLiteral("sentence_embedding"));
    const QString output = config->value(QLatin1String("module_output_name")).toString(input);
    if (config->value(QLatin1String("use_residual")).toBool(false) || input != output ||
        input != QLatin1String("sentence_embedding"))
        return unsupported(QStringLiteral("a dense layer beside the vectors"));
    const auto activation = denseActivation(*config);
    if (!activation)
        return fail(activation.error());
    const auto weights = Weights::openFile(repository, path + QStringLiteral("/model.safetensors"));
    if (!weights)
        return fail(weights.error());
    const int64_t in = config->value(QLatin1String("in_features")).toInt();
    const int64_t out = config->value(QLatin1String("out_features")).toInt();
    LoadReport report;
    const Binder linear = Binder(*weights, at::kFloat, at::kCPU, report).at(QStringLiteral("linear"));
    SentenceStep step{linear.take(QStringLiteral("weight"), {out, in}), {}, *activation};
    if (config->value(QLatin1String("bias")).toBool(true))
        step.bias = linear.take(QStringLiteral("bias"), {out});
    if (!report.clean())
        return fail(report.toError(repository.name + QLatin1Char('/') + path));
    return step;
}

at::Tensor pooledOne(const at::Tensor& tokens, const QString& mode)
{
    if (mode == QLatin1String("cls"))
        return tokens.select(0, 0);
    if (mode == QLatin1String("max"))
        return std::get<0>(tokens.max(0));
    if (mode == QLatin1String("lasttoken"))
        return tokens.select(0, tokens.size(0) - 1);
    if (mode == QLatin1String("weightedmean")) { // the later, the heavier
        const at::Tensor weights = at::arange(1, tokens.size(0) + 1, tokens.options()).unsqueeze(1);
        return (tokens * weights).sum(0) / weights.sum();
    }
    const double divisor =
        mode == QLatin1String("mean") ? double(tokens.size(0)) : std::sqrt(double(tokens.size(0)));
    return tokens.sum(0) / divisor;
}

} // namespace

Result<SentenceModules> SentenceModules::read(const RepositoryFiles& repository)
{
    SentenceModules modules;
    const QString listName = QStringLiteral("modules.json");
    if (!repository.find(listName))
        return modules;
    const auto text = readSmall(repository, listName, 1 << 20);
    if (!text)
        return fail(text.error());
    const auto list = json::array(*text, listName);
    if (!list)
        return fail(list.error());
    modules.known = true;
    for (const QJsonValue& value : *list) {
        const QString kind =
            value.toObject().value(QLatin1String("type")).toString().section(QLatin1Char('.'), -1);
        const QString path = value.toObject().value(QLatin1String("path")).toString();
        if (kind == QLatin1String("Normalize")) {
            modules.steps.emplace_back();
        } else if (kind == QLatin1String("Dense")) {
            auto dense = readDense(repository, path);
            if (!dense)
                return fail(dense.error());
            modules.steps.push_back(std::move(*dense));
        } else if (kind == QLatin1String("Pooling")) {
            const auto config = optionalObject(repository, path + QStringLiteral("/config.json"));
            const auto modes = config ? readPooling(*config) : Result<QStringList>(fail(config.error()));
            if (!modes)
                return fail(modes.error());
            modules.pooling = *modes;
        } else if (kind != QLatin1String("Transformer")) {
            return unsupported(kind);
        }
    }
    const auto limits = optionalObject(repository, QStringLiteral("sentence_bert_config.json"));
    const auto general = optionalObject(repository, QStringLiteral("config_sentence_transformers.json"));
    if (!limits || !general)
        return fail(limits ? general.error() : limits.error());
    modules.maxTokens = limits->value(QLatin1String("max_seq_length")).toInt(0);
    modules.lower = limits->value(QLatin1String("do_lower_case")).toBool(false);
    const QString promptName = general->value(QLatin1String("default_prompt_name")).toString();
    modules.prompt = general->value(QLatin1String("prompts")).toObject().value(promptName).toString();
    return modules;
}

at::Tensor pooled(const at::Tensor& hidden, const RowStarts& starts, const QStringList& modes)
{
    std::vector<at::Tensor> vectors;
    for (size_t text = 0; text + 1 < starts.size(); ++text) {
        const at::Tensor tokens = hidden.narrow(0, starts[text], starts[text + 1] - starts[text]);
        std::vector<at::Tensor> parts;
        for (const QString& mode : modes)
            parts.push_back(pooledOne(tokens, mode));
        vectors.push_back(at::cat(parts));
    }
    return at::stack(vectors);
}

bool SentenceModules::normalizes() const
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const SentenceStep& step) { return step.isNormalize(); });
}

at::Tensor through(at::Tensor rows, const std::vector<SentenceStep>& steps, bool dense, bool normalize)
{
    for (const SentenceStep& step : steps) {
        if (step.isNormalize()) {
            rows = normalize ? normalizedRows(rows) : rows;
        } else if (dense) {
            const at::Tensor product = at::matmul(rows, step.weight.to(rows.device()).t());
            rows = activated(step.bias.defined() ? product + step.bias.to(rows.device()) : product,
                             step.activation);
        }
    }
    return rows;
}

at::Tensor normalizedRows(const at::Tensor& rows)
{
    return rows / at::clamp_min(at::norm(rows, 2, {1}, true), 1e-12);
}

} // namespace vitrine::inference
