#include "core/inference/pipelines/pooling.h"

#include "core/base/json.h"
#include "core/inference/weights/mappedfile.h"

#include <ATen/ATen.h>
#include <QCoreApplication>

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
    const QJsonValue mode = config.value(QLatin1String("pooling_mode"));
    QStringList modes = json::strings(mode);
    const QStringList known = {QStringLiteral("cls"), QStringLiteral("max"), QStringLiteral("mean"),
                               QStringLiteral("mean_sqrt_len")};
    if (modes.isEmpty()) {
        static const std::pair<const char*, const char*> flags[] = {
            {"pooling_mode_cls_token", "cls"},
            {"pooling_mode_max_tokens", "max"},
            {"pooling_mode_mean_tokens", "mean"},
            {"pooling_mode_mean_sqrt_len_tokens", "mean_sqrt_len"},
            {"pooling_mode_weightedmean_tokens", "weightedmean"},
            {"pooling_mode_lasttoken", "lasttoken"}};
        for (const auto& [flag, name] : flags) {
            if (config.value(QLatin1String(flag)).toBool(false))
                modes.append(QLatin1String(name));
        }
    }
    for (const QString& name : modes) {
        if (!known.contains(name))
            return unsupported(QStringLiteral("pooling ") + name);
    }
    return modes.isEmpty() ? QStringList{QStringLiteral("mean")} : modes;
}

at::Tensor pooledOne(const at::Tensor& tokens, const QString& mode)
{
    if (mode == QLatin1String("cls"))
        return tokens.select(0, 0);
    if (mode == QLatin1String("max"))
        return std::get<0>(tokens.max(0));
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
            modules.normalize = true;
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

at::Tensor normalizedRows(const at::Tensor& rows)
{
    return rows / at::clamp_min(at::norm(rows, 2, {1}, true), 1e-12);
}

} // namespace vitrine::inference
