// Vision Transformer (Dosovitskiy et al., arXiv:2010.11929), as transformers' models/vit computes it.
#include "core/inference/architectures/vit.h"

#include "core/inference/architectures/configreader.h"
#include "core/inference/layers/feedforward.h"
#include "core/inference/layers/norm.h"

#include <ATen/ATen.h>
#include <QRegularExpression>

namespace vitrine::inference::vit {

namespace {

struct Config {
    int64_t hidden = 768;
    int64_t layers = 12;
    int64_t heads = 12;
    int64_t intermediate = 3072;
    int64_t channels = 3;
    std::pair<int64_t, int64_t> image{224, 224}; ///< height, width
    std::pair<int64_t, int64_t> patch{16, 16};
    bool qkvBias = true;
    double epsilon = 1e-12;
    Activation activation = Activation::Gelu;

    int64_t patches() const { return (image.first / patch.first) * (image.second / patch.second); }

    static Result<Config> read(const QJsonObject& json)
    {
        ConfigReader reader(json);
        Config config;
        config.hidden = reader.whole("hidden_size", 768, 1, 65536);
        config.layers = reader.whole("num_hidden_layers", 12, 0, 1024);
        config.heads = reader.whole("num_attention_heads", 12, 1, 65536);
        config.intermediate = reader.whole("intermediate_size", 3072);
        config.channels = reader.whole("num_channels", 3, 1, 4096);
        config.image = reader.sides("image_size", 224, 8192);
        config.patch = reader.sides("patch_size", 16, 8192);
        config.qkvBias = reader.flag("qkv_bias", true);
        config.epsilon = reader.positive("layer_norm_eps", 1e-12);
        config.activation = reader.activation("hidden_act", QStringLiteral("gelu"));
        if (config.hidden % config.heads != 0)
            reader.refuse(QStringLiteral("hidden_size is not a multiple of num_attention_heads"));
        if (config.patch.first > config.image.first || config.patch.second > config.image.second)
            reader.refuse(QStringLiteral("patch_size is larger than image_size"));
        if (config.channels != 3)
            reader.refuse(QStringLiteral("pictures of %1 channels").arg(config.channels),
                          ErrorKind::Unsupported);
        if (reader.error())
            return fail(*reader.error());
        return config;
    }
};

class Embeddings {
public:
    Embeddings(const Binder& binder, const Config& config)
        : m_config(config),
          m_class(binder.take(QStringLiteral("cls_token"), {1, 1, config.hidden}).to(at::kFloat)),
          m_positions(
              binder.take(QStringLiteral("position_embeddings"), {1, config.patches() + 1, config.hidden})
                  .to(at::kFloat))
    {
        const Binder projection =
            binder.at(QStringLiteral("patch_embeddings")).at(QStringLiteral("projection"));
        const at::Tensor kernel =
            projection.take(QStringLiteral("weight"),
                            {config.hidden, config.channels, config.patch.first, config.patch.second});
        m_projection = Linear(kernel.reshape({config.hidden, -1}),
                              projection.take(QStringLiteral("bias"), {config.hidden}));
    }

    /// Patches do not overlap, so the convolution is one product of rows.
    /// \param pixels [pictures, channels, height, width] \return [pictures * tokens, hidden], in the
    /// workspace's Hidden
    at::Tensor operator()(const at::Tensor& pixels, Workspace& workspace) const
    {
        const auto [patchHeight, patchWidth] = m_config.patch;
        const int64_t down = m_config.image.first / patchHeight;
        const int64_t across = m_config.image.second / patchWidth;
        const int64_t pictures = pixels.size(0);
        const at::Tensor whole = pixels.narrow(2, 0, down * patchHeight).narrow(3, 0, across * patchWidth);
        const at::Tensor patches =
            whole.reshape({pictures, m_config.channels, down, patchHeight, across, patchWidth})
                .permute({0, 2, 4, 1, 3, 5})
                .reshape({pictures * down * across, -1});
        const at::Tensor projected = m_projection(patches).view({pictures, down * across, m_config.hidden});
        const int64_t tokens = down * across + 1;
        at::Tensor out = workspace.rows(Workspace::Hidden, pictures * tokens, m_config.hidden);
        at::Tensor grid = out.view({pictures, tokens, m_config.hidden});
        grid.narrow(1, 0, 1).copy_(m_class.expand({pictures, 1, m_config.hidden}));
        grid.narrow(1, 1, tokens - 1).copy_(projected);
        grid.add_(m_positions);
        return out;
    }

private:
    Config m_config;
    at::Tensor m_class;
    at::Tensor m_positions;
    Linear m_projection;
};

struct Layer {
    LayerNorm before;
    SelfAttention attention;
    Linear attentionOutput;
    LayerNorm after;
    FeedForward feedForward;

    Layer(const Binder& binder, const Config& config)
    {
        const int64_t hidden = config.hidden;
        const Binder attend = binder.at(QStringLiteral("attention"));
        const Binder projections = attend.at(QStringLiteral("attention"));
        const auto projection = [&](const char* name) {
            return Linear(projections.at(QLatin1String(name)), hidden, hidden, config.qkvBias);
        };
        before = LayerNorm(binder.at(QStringLiteral("layernorm_before")), hidden, config.epsilon);
        attention = SelfAttention(projection("query"), projection("key"), projection("value"), config.heads);
        attentionOutput =
            Linear(attend.at(QStringLiteral("output")).at(QStringLiteral("dense")), hidden, hidden);
        after = LayerNorm(binder.at(QStringLiteral("layernorm_after")), hidden, config.epsilon);
        feedForward =
            FeedForward(Linear(binder.at(QStringLiteral("intermediate")).at(QStringLiteral("dense")), hidden,
                               config.intermediate),
                        Linear(binder.at(QStringLiteral("output")).at(QStringLiteral("dense")),
                               config.intermediate, hidden),
                        config.activation);
    }
};

class Vit : public ImageModel {
public:
    Vit(const Binder& root, const Config& config, int64_t labels)
        : m_config(config),
          m_embeddings(root.at(QStringLiteral("vit")).at(QStringLiteral("embeddings")), config),
          m_norm(root.at(QStringLiteral("vit")).at(QStringLiteral("layernorm")), config.hidden,
                 config.epsilon),
          m_classifier(root.at(QStringLiteral("classifier")), config.hidden, labels)
    {
        const Binder layers =
            root.at(QStringLiteral("vit")).at(QStringLiteral("encoder")).at(QStringLiteral("layer"));
        for (int64_t i = 0; i < config.layers; ++i)
            m_layers.emplace_back(layers.at(i), config);
    }

    int64_t height() const override { return m_config.image.first; }
    int64_t width() const override { return m_config.image.second; }

    at::Tensor classify(const at::Tensor& pixels, Workspace& workspace, const Steps& steps) const override
    {
        at::Tensor hidden = m_embeddings(pixels, workspace);
        const int64_t tokens = m_config.patches() + 1;
        RowStarts starts;
        for (int64_t row = 0; row <= hidden.size(0); row += tokens)
            starts.push_back(row);
        at::Tensor normed = workspace.rows(Workspace::Normed, hidden.size(0), hidden.size(1));
        at::Tensor projected = workspace.rows(Workspace::Output, hidden.size(0), hidden.size(1));
        (m_layers.empty() ? m_norm : m_layers.front().before).apply(hidden, normed);
        for (size_t i = 0; i < m_layers.size(); ++i) {
            steps.at(qint64(i), qint64(m_layers.size()));
            const Layer& layer = m_layers[i];
            const LayerNorm& next = i + 1 < m_layers.size() ? m_layers[i + 1].before : m_norm;
            layer.attentionOutput.multiply(layer.attention(normed, starts, workspace), projected, workspace);
            layer.after.addThenApply(projected, layer.attentionOutput.bias(), hidden, normed);
            next.addThenApply(layer.feedForward(normed, workspace), layer.feedForward.bias(), hidden, normed);
        }
        return m_classifier(normed.view({-1, tokens, m_config.hidden}).select(1, 0).contiguous());
    }

private:
    Config m_config;
    Embeddings m_embeddings;
    std::vector<Layer> m_layers;
    LayerNorm m_norm;
    Linear m_classifier;
};

} // namespace

QString canonicalName(const QString& name, bool hasPrefix)
{
    static const QRegularExpression layer(QStringLiteral("^((?:vit\\.)?)layers\\.(\\d+)\\."));
    QString canonical = name;
    if (layer.match(canonical).hasMatch()) {
        canonical.replace(layer, QStringLiteral("\\1encoder.layer.\\2."));
        static const std::pair<const char*, const char*> names[] = {
            {"attention.q_proj.", "attention.attention.query."},
            {"attention.k_proj.", "attention.attention.key."},
            {"attention.v_proj.", "attention.attention.value."},
            {"attention.o_proj.", "attention.output.dense."},
            {"mlp.fc1.", "intermediate.dense."},
            {"mlp.fc2.", "output.dense."}};
        for (const auto& [now, then] : names)
            canonical.replace(QLatin1String(now), QLatin1String(then));
    }
    const bool body = canonical.startsWith(QLatin1String("embeddings.")) ||
                      canonical.startsWith(QLatin1String("encoder.")) ||
                      canonical.startsWith(QLatin1String("layernorm.")) ||
                      canonical.startsWith(QLatin1String("pooler."));
    return !hasPrefix && body ? QStringLiteral("vit.") + canonical : canonical;
}

Result<Model> buildImageClassifier(const BuildRequest& request)
{
    const Result<Config> config = Config::read(request.config);
    if (!config)
        return fail(config.error());
    const Result<Labels> labels = Labels::fromConfig(request.config);
    if (!labels)
        return fail(labels.error());
    const Binder root(request.weights, request.dtype, request.device, request.report);
    Model model;
    model.image = std::make_unique<Vit>(root, *config, labels->names.size());
    root.finish([](const QString& name) {
        return (!name.startsWith(QLatin1String("vit.")) && !name.startsWith(QLatin1String("classifier."))) ||
               name.startsWith(QLatin1String("vit.pooler.")) ||
               name == QLatin1String("vit.embeddings.mask_token");
    });
    return model;
}

} // namespace vitrine::inference::vit
