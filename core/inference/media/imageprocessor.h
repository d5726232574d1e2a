#pragma once

#include "core/inference/media/resample.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace vitrine::inference {

/// preprocessor_config.json with the arithmetic of transformers' ViTImageProcessorPil: resize, centre crop,
/// rescale, normalise. Agrees to the last bit for the same decoded pixels.
class ImageProcessor {
public:
    /// \return kind Unsupported for another kind of processor or an option that is not known here, by name
    static Result<ImageProcessor> fromJson(const QJsonObject& json);

    /// Width and height of what process() gives for a picture of this size.
    QSize outputSize(QSize picture) const;

    /// \return [3, height, width] in row-major order, of outputSize()
    std::vector<float> process(const Picture& picture) const;

private:
    /// "size" and "crop_size" in the forms that files use.
    struct Size {
        int height = 0;
        int width = 0;
        int shortestEdge = 0;
        int longestEdge = 0;
        int maxHeight = 0;
        int maxWidth = 0;
    };
    static Result<Size> readSize(const QJsonValue& value, const QString& name, int fallback);
    QSize resizedSize(QSize picture) const;

    bool m_resize = true;
    Size m_size;
    Filter m_filter = Filter::Bilinear;
    bool m_crop = false;
    Size m_cropSize;
    bool m_rescale = true;
    double m_factor = 1.0 / 255;
    bool m_normalize = true;
    std::array<float, 3> m_mean{0.5f, 0.5f, 0.5f};
    std::array<float, 3> m_std{0.5f, 0.5f, 0.5f};
};

} // namespace vitrine::inference
