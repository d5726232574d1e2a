#pragma once

#include <QByteArray>
#include <QImage>

#include <optional>

namespace vitrine::inference {

/// A JPEG in colours for printing (CMYK, YCCK) as RGB, converted and rounded as Pillow does; Qt rounds
/// otherwise. Not turned by EXIF. Nothing for a JPEG in other colours or one that cannot be read. \param
/// pixelLimit larger pictures are not read
std::optional<QImage> decodePrintJpeg(const QByteArray& content, qint64 pixelLimit);

} // namespace vitrine::inference
