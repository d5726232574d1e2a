#pragma once

#include "core/inference/layers/attention.h"
#include "core/inference/layers/steps.h"
#include "core/inference/weights/binder.h"

#include <QJsonObject>

#include <memory>

namespace vitrine::inference {

/// Texts as an encoder takes them: rows behind each other, no padding.
struct TokenRows {
    std::vector<int64_t> ids;
    std::vector<int64_t> types;
    RowStarts starts{0};

    size_t texts() const { return starts.size() - 1; }
    void append(const std::vector<int64_t>& textIds, const std::vector<int64_t>& textTypes);
};

/// A model that reads text: BERT and its like.
class TextModel {
public:
    virtual ~TextModel() = default;
    virtual int64_t hiddenSize() const = 0;
    virtual int64_t maxTokens() const = 0;
    virtual int64_t vocabularySize() const = 0;

    /// \return [rows, hiddenSize] float32: the last layer's state of every token. Valid until the next call.
    /// \throw Stopped
    virtual at::Tensor encode(const TokenRows& rows, Workspace& workspace, const Steps& steps) const = 0;
    /// \return [texts, labels] float32; undefined where the model has no classifier
    virtual at::Tensor classify(const TokenRows& rows, Workspace& workspace, const Steps& steps) const = 0;
};

/// A model that looks at a picture.
class ImageModel {
public:
    virtual ~ImageModel() = default;
    virtual int64_t height() const = 0; ///< pixels it was made for
    virtual int64_t width() const = 0;

    /// \param pixels [pictures, 3, height, width] float32 \return [pictures, labels] float32 \throw Stopped
    virtual at::Tensor classify(const at::Tensor& pixels, Workspace& workspace, const Steps& steps) const = 0;
};

/// One of both.
struct Model {
    std::unique_ptr<TextModel> text;
    std::unique_ptr<ImageModel> image;
};

/// What a head is built from. The weights carry their canonical names already.
struct BuildRequest {
    const QJsonObject& config;
    const Weights& weights;
    at::ScalarType dtype;
    at::Device device;
    LoadReport& report;
};

/// An architecture with one of its heads.
struct ArchitectureEntry {
    QString modelType; ///< "bert"
    QString headClass; ///< entry of "architectures" in config.json
    QStringList tasks; ///< pipeline tags, the first one is what it runs as by itself
    /// The checkpoint's name for what modules ask for: older spellings, missing prefixes.
    QString (*canonicalName)(const QString& name, bool hasPrefix);
    QString prefix; ///< of the encoder in checkpoints with a head: "bert."
    Result<Model> (*build)(const BuildRequest& request);
};

/// Every architecture and head: the one place to name a new one.
const QList<ArchitectureEntry>& architectureTable();

/// The entry for a configuration and, where not empty, a task.
/// \return kind Unsupported, naming type, head or task; kind Corrupt where the configuration names no type
Result<ArchitectureEntry> findArchitecture(const QJsonObject& config, const QString& task);

} // namespace vitrine::inference
