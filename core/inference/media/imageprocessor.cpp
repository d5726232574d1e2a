#include "core/inference/media/imageprocessor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSize>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace vitrine::inference {

namespace {

constexpr int SideLimit = 8192; ///< pixels; far above any model's input

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

tl::unexpected<Error> unsupported(const QString& what)
{
    return fail(ErrorKind::Unsupported,
                Text::tr("The model prepares pictures in a way that does not run here yet (%1).").arg(what),
                Text::tr("Choose another model."), QStringLiteral("preprocessor_config.json: ") + what);
}

Result<std::array<float, 3>> readChannels(const QJsonObject& json, const QString& name, float fallback)
{
    std::array<float, 3> values{fallback, fallback, fallback};
    const QJsonValue value = json.value(name);
    if (value.isUndefined() || value.isNull())
        return values;
    const QJsonArray list = value.toArray();
    if (value.isDouble())
        values.fill(float(value.toDouble()));
    else if (list.size() != 3)
        return unsupported(QStringLiteral("%1 without three numbers").arg(name));
    for (qsizetype i = 0; i < list.size(); ++i)
        values[size_t(i)] = float(list.at(i).toDouble());
    return values;
}

/// Crops around the centre; what lies outside the picture is black.
Picture centerCropped(const Picture& in, int width, int height)
{
    Picture out{width, height, std::vector<std::uint8_t>(size_t(width) * size_t(height) * 3)};
    // A smaller picture gets its larger border at the top and left, as in the reference.
    const auto start = [](int have, int want) {
        return have >= want ? (have - want) / 2 : -((want - have + 1) / 2);
    };
    const int top = start(in.height, height);
    const int left = start(in.width, width);
    for (int y = std::max(0, -top); y < height && y + top < in.height; ++y) {
        for (int x = std::max(0, -left); x < width && x + left < in.width; ++x)
            std::copy_n(in.row(y + top) + (x + left) * 3, 3,
                        &out.rgb[(size_t(y) * size_t(width) + size_t(x)) * 3]);
    }
    return out;
}

} // namespace

Result<ImageProcessor::Size> ImageProcessor::readSize(const QJsonValue& value, const QString& name,
                                                      int fallback)
{
    Size size;
    if (value.isUndefined() || value.isNull())
        return Size{fallback, fallback};
    const QJsonObject object = value.toObject();
    const auto side = [&](const char* key) {
        return object.value(QLatin1String(key)).toInt();
    };
    if (value.isDouble())
        size = {value.toInt(), value.toInt()};
    else
        size = {side("height"),       side("width"),      side("shortest_edge"),
                side("longest_edge"), side("max_height"), side("max_width")};
    const auto sides = {size.height,      size.width,     size.shortestEdge,
                        size.longestEdge, size.maxHeight, size.maxWidth};
    const bool inRange =
        std::all_of(sides.begin(), sides.end(), [](int s) { return s >= 0 && s <= SideLimit; });
    const bool complete =
        (size.height && size.width) || size.shortestEdge || (size.maxHeight && size.maxWidth);
    if (!inRange || !complete)
        return unsupported(QStringLiteral("%1 of an unknown form").arg(name));
    return size;
}

Result<ImageProcessor> ImageProcessor::fromJson(const QJsonObject& json)
{
    QString type = json.value(QLatin1String("image_processor_type")).toString();
    if (type.isEmpty())
        type = json.value(QLatin1String("feature_extractor_type")).toString();
    static const QStringList known = {QString(),
                                      QStringLiteral("ViTImageProcessor"),
                                      QStringLiteral("ViTImageProcessorFast"),
                                      QStringLiteral("ViTImageProcessorPil"),
                                      QStringLiteral("ViTFeatureExtractor"),
                                      QStringLiteral("DeiTImageProcessor"),
                                      QStringLiteral("DeiTImageProcessorFast"),
                                      QStringLiteral("DeiTFeatureExtractor")};
    if (!known.contains(type))
        return unsupported(type);
    const bool deit = type.startsWith(QLatin1String("DeiT"));
    const auto flag = [&](const char* key, bool fallback) {
        return json.value(QLatin1String(key)).toBool(fallback);
    };
    if (flag("do_pad", false))
        return unsupported(QStringLiteral("do_pad"));

    ImageProcessor processor;
    processor.m_resize = flag("do_resize", true);
    processor.m_crop = flag("do_center_crop", deit);
    processor.m_rescale = flag("do_rescale", true);
    processor.m_normalize = flag("do_normalize", true);
    processor.m_factor = json.value(QLatin1String("rescale_factor")).toDouble(1.0 / 255);
    const int filter = json.value(QLatin1String("resample")).toInt(deit ? 3 : 2);
    if (filter < 0 || filter > 5)
        return unsupported(QStringLiteral("resample %1").arg(filter));
    processor.m_filter = Filter(filter);
    const auto size = readSize(json.value(QLatin1String("size")), QStringLiteral("size"), deit ? 256 : 224);
    const auto crop = readSize(json.value(QLatin1String("crop_size")), QStringLiteral("crop_size"), 224);
    if (!size || !crop)
        return fail(size ? crop.error() : size.error());
    processor.m_size = *size;
    processor.m_cropSize = *crop;
    if (processor.m_crop && !(crop->height && crop->width))
        return unsupported(QStringLiteral("crop_size without height and width"));
    const auto mean = readChannels(json, QStringLiteral("image_mean"), 0.5f);
    const auto deviation = readChannels(json, QStringLiteral("image_std"), 0.5f);
    if (!mean || !deviation)
        return fail(mean ? deviation.error() : mean.error());
    processor.m_mean = *mean;
    processor.m_std = *deviation;
    return processor;
}

QSize ImageProcessor::resizedSize(QSize picture) const
{
    if (!m_resize)
        return picture;
    if (m_size.height && m_size.width)
        return {m_size.width, m_size.height};
    const double height = picture.height();
    const double width = picture.width();
    if (m_size.maxHeight && m_size.maxWidth) {
        const double scale = std::min(m_size.maxHeight / height, m_size.maxWidth / width);
        return {int(width * scale), int(height * scale)};
    }
    const int shorter = std::min(picture.width(), picture.height());
    const int longer = std::max(picture.width(), picture.height());
    double exactShort = m_size.shortestEdge;
    int newShort = m_size.shortestEdge;
    if (m_size.longestEdge > 0 && double(longer) / shorter * newShort > m_size.longestEdge) {
        exactShort = double(m_size.longestEdge) * shorter / longer;
        newShort = int(std::nearbyint(exactShort)); // ties to even, as Python rounds
    }
    int newLong = int(exactShort * longer / shorter);
    newLong = std::max(1, newLong);
    return picture.width() <= picture.height() ? QSize(newShort, newLong) : QSize(newLong, newShort);
}

QSize ImageProcessor::outputSize(QSize picture) const
{
    return m_crop ? QSize(m_cropSize.width, m_cropSize.height) : resizedSize(picture);
}

std::vector<float> ImageProcessor::process(const Picture& picture) const
{
    const QSize size = resizedSize({picture.width, picture.height});
    Picture ready = resized(picture, size.width(), size.height(), m_filter);
    if (m_crop)
        ready = centerCropped(ready, m_cropSize.width, m_cropSize.height);
    const size_t pixels = size_t(ready.width) * size_t(ready.height);
    std::vector<float> out(pixels * 3);
    for (size_t channel = 0; channel < 3; ++channel) {
        std::array<float, 256> value; // one computation for each brightness, not for each pixel
        for (size_t level = 0; level < 256; ++level) {
            float v = m_rescale ? float(double(level) * m_factor) : float(level);
            if (m_normalize)
                v = (v - m_mean[channel]) / m_std[channel];
            value[level] = v;
        }
        for (size_t i = 0; i < pixels; ++i)
            out[channel * pixels + i] = value[ready.rgb[i * 3 + channel]];
    }
    return out;
}

} // namespace vitrine::inference
