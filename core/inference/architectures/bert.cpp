// BERT (Devlin et al., arXiv:1810.04805), as transformers' models/bert computes it.
#include "core/inference/architectures/bert.h"

#include "core/inference/architectures/configreader.h"
#include "core/inference/layers/feedforward.h"
#include "core/inference/layers/norm.h"

#include <ATen/ATen.h>

namespace vitrine::inference::bert {

namespace {

struct Config {
    int64_t vocabulary = 30522;
    int64_t hidden = 768;
    int64_t layers = 12;
    int64_t heads = 12;
    int64_t intermediate = 3072;
    int64_t positions = 512;
    int64_t types = 2;
    double epsilon = 1e-12;
    Activation activation = Activation::Gelu;

    static Result<Config> read(const QJsonObject& json)
    {
        ConfigReader reader(json);
        Config config;
        config.vocabulary = reader.whole("vocab_size", 30522, 1, 16'000'000);
        config.hidden = reader.whole("hidden_size", 768, 1, 65536);
        config.layers = reader.whole("num_hidden_layers", 12, 0, 1024);
        config.heads = reader.whole("num_attention_heads", 12, 1, 65536);
        config.intermediate = reader.whole("intermediate_size", 3072, 1, 1 << 20);
        config.positions = reader.whole("max_position_embeddings", 512);
        config.types = reader.whole("type_vocab_size", 2, 1, 65536);
        config.epsilon = reader.positive("layer_norm_eps", 1e-12);
        config.activation = reader.activation("hidden_act", QStringLiteral("gelu"));
        const QString position = reader.text("position_embedding_type", QStringLiteral("absolute"));
        if (position != QLatin1String("absolute"))
            reader.refuse(QStringLiteral("position_embedding_type \"%1\"").arg(position),
                          ErrorKind::Unsupported);
        if (reader.flag("is_decoder", false) || reader.flag("add_cross_attention", false))
            reader.refuse(QStringLiteral("BERT as a decoder"), ErrorKind::Unsupported);
        if (config.hidden % config.heads != 0)
            reader.refuse(QStringLiteral("hidden_size is not a multiple of num_attention_heads"));
        if (reader.error())
            return fail(*reader.error());
        return config;
    }
};

class Embeddings {
public:
    Embeddings(const Binder& binder, const Config& config)
        : m_words(binder.at(QStringLiteral("word_embeddings"))
                      .take(QStringLiteral("weight"), {config.vocabulary, config.hidden})),
          m_positions(binder.at(QStringLiteral("position_embeddings"))
                          .take(QStringLiteral("weight"), {config.positions, config.hidden})),
          m_types(binder.at(QStringLiteral("token_type_embeddings"))
                      .take(QStringLiteral("weight"), {config.types, config.hidden})),
          m_norm(binder.at(QStringLiteral("LayerNorm")), config.hidden, config.epsilon)
    {
    }

    /// \return [rows, hidden], in the workspace's Hidden
    at::Tensor operator()(const TokenRows& rows, Workspace& workspace) const
    {
        std::vector<int64_t> positions;
        positions.reserve(rows.ids.size());
        for (size_t text = 0; text < rows.texts(); ++text) {
            for (int64_t at = rows.starts[text]; at < rows.starts[text + 1]; ++at)
                positions.push_back(at - rows.starts[text]);
        }
        at::Tensor sum = look(m_words, rows.ids);
        sum.add_(look(m_types, rows.types));
        sum.add_(look(m_positions, positions));
        at::Tensor out = workspace.rows(Workspace::Hidden, sum.size(0), sum.size(1));
        m_norm.apply(sum, out);
        return out;
    }

private:
    static at::Tensor look(const at::Tensor& table, const std::vector<int64_t>& places)
    {
        auto* data = const_cast<int64_t*>(places.data());
        const at::Tensor index = at::from_blob(data, {int64_t(places.size())}, at::kLong).to(table.device());
        return table.index_select(0, index).to(at::kFloat);
    }

    at::Tensor m_words;
    at::Tensor m_positions;
    at::Tensor m_types;
    LayerNorm m_norm;
};

class Layer {
public:
    Layer(const Binder& binder, const Config& config)
    {
        const int64_t hidden = config.hidden;
        const Binder self = binder.at(QStringLiteral("attention")).at(QStringLiteral("self"));
        const Binder attended = binder.at(QStringLiteral("attention")).at(QStringLiteral("output"));
        const Binder output = binder.at(QStringLiteral("output"));
        const auto linear = [](const Binder& at, const char* name, int64_t in, int64_t out) {
            return Linear(at.at(QLatin1String(name)), in, out);
        };
        m_attention =
            SelfAttention(linear(self, "query", hidden, hidden), linear(self, "key", hidden, hidden),
                          linear(self, "value", hidden, hidden), config.heads);
        m_attentionOutput = linear(attended, "dense", hidden, hidden);
        m_attentionNorm = LayerNorm(attended.at(QStringLiteral("LayerNorm")), hidden, config.epsilon);
        m_feedForward = FeedForward(
            linear(binder.at(QStringLiteral("intermediate")), "dense", hidden, config.intermediate),
            linear(output, "dense", config.intermediate, hidden), config.activation);
        m_norm = LayerNorm(output.at(QStringLiteral("LayerNorm")), hidden, config.epsilon);
    }

    /// Changes \p hidden [rows, hidden] in place.
    void operator()(at::Tensor hidden, const RowStarts& starts, Workspace& workspace) const
    {
        const at::Tensor context = m_attention(hidden, starts, workspace);
        at::Tensor projected = workspace.rows(Workspace::Output, hidden.size(0), hidden.size(1));
        m_attentionOutput.multiply(context, projected, workspace);
        m_attentionNorm.applySum(projected, m_attentionOutput.bias(), hidden, hidden);
        m_norm.applySum(m_feedForward(hidden, workspace), m_feedForward.bias(), hidden, hidden);
    }

private:
    SelfAttention m_attention;
    Linear m_attentionOutput;
    LayerNorm m_attentionNorm;
    FeedForward m_feedForward;
    LayerNorm m_norm;
};

class Bert : public TextModel {
public:
    /// \param labels 0: no classifier
    Bert(const Binder& root, const Config& config, int64_t labels)
        : m_config(config),
          m_embeddings(root.at(QStringLiteral("bert")).at(QStringLiteral("embeddings")), config)
    {
        const Binder body = root.at(QStringLiteral("bert"));
        const Binder layers = body.at(QStringLiteral("encoder")).at(QStringLiteral("layer"));
        for (int64_t i = 0; i < config.layers; ++i)
            m_layers.emplace_back(layers.at(i), config);
        if (labels == 0)
            return;
        m_pooler = Linear(body.at(QStringLiteral("pooler")).at(QStringLiteral("dense")), config.hidden,
                          config.hidden);
        m_classifier = Linear(root.at(QStringLiteral("classifier")), config.hidden, labels);
        m_hasClassifier = true;
    }

    int64_t hiddenSize() const override { return m_config.hidden; }
    int64_t maxTokens() const override { return m_config.positions; }
    int64_t vocabularySize() const override { return m_config.vocabulary; }

    at::Tensor encode(const TokenRows& rows, Workspace& workspace, const Steps& steps) const override
    {
        at::Tensor hidden = m_embeddings(rows, workspace);
        for (size_t i = 0; i < m_layers.size(); ++i) {
            steps.at(qint64(i), qint64(m_layers.size()));
            m_layers[i](hidden, rows.starts, workspace);
        }
        return hidden;
    }

    at::Tensor classify(const TokenRows& rows, Workspace& workspace, const Steps& steps) const override
    {
        if (!m_hasClassifier)
            return {};
        const at::Tensor hidden = encode(rows, workspace, steps);
        std::vector<int64_t> firsts(rows.starts.begin(), rows.starts.end() - 1);
        const at::Tensor index =
            at::from_blob(firsts.data(), {int64_t(firsts.size())}, at::kLong).to(hidden.device());
        return m_classifier(at::tanh(m_pooler(hidden.index_select(0, index))));
    }

private:
    Config m_config;
    Embeddings m_embeddings;
    std::vector<Layer> m_layers;
    Linear m_pooler;
    Linear m_classifier;
    bool m_hasClassifier = false;
};

Result<Model> build(const BuildRequest& request, int64_t labels)
{
    const Result<Config> config = Config::read(request.config);
    if (!config)
        return fail(config.error());
    const Binder root(request.weights, request.dtype, request.device, request.report);
    Model model;
    model.text = std::make_unique<Bert>(root, *config, labels);
    root.finish([labels](const QString& name) {
        // Heads of other tasks, positions that older versions wrote down, and the pooler where only tokens
        // are wanted.
        const bool head = !name.startsWith(QLatin1String("bert.")) &&
                          (labels == 0 || !name.startsWith(QLatin1String("classifier.")));
        return head || name == QLatin1String("bert.embeddings.position_ids") ||
               (labels == 0 && name.startsWith(QLatin1String("bert.pooler.")));
    });
    return model;
}

} // namespace

QString canonicalName(const QString& name, bool hasPrefix)
{
    QString canonical = name;
    canonical.replace(QLatin1String("LayerNorm.gamma"), QLatin1String("LayerNorm.weight"));
    canonical.replace(QLatin1String("LayerNorm.beta"), QLatin1String("LayerNorm.bias"));
    const bool body = canonical.startsWith(QLatin1String("embeddings.")) ||
                      canonical.startsWith(QLatin1String("encoder.")) ||
                      canonical.startsWith(QLatin1String("pooler."));
    return !hasPrefix && body ? QStringLiteral("bert.") + canonical : canonical;
}

Result<Model> buildEncoder(const BuildRequest& request)
{
    return build(request, 0);
}

Result<Model> buildSequenceClassifier(const BuildRequest& request)
{
    const Result<Labels> labels = Labels::fromConfig(request.config);
    if (!labels)
        return fail(labels.error());
    return build(request, labels->names.size());
}

} // namespace vitrine::inference::bert
