#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace vitrine::inference {

/// A picture as models take it: RGB, 8 bits, rows from the top, no gaps.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb; ///< height * width * 3

    const std::uint8_t* row(int y) const { return rgb.data() + size_t(y) * size_t(width) * 3; }
};

/// Largest picture that is decoded, in pixels.
inline constexpr qint64 PicturePixelLimit = 100'000'000;

/// Decodes a file's content and turns it upright by its EXIF orientation, then drops transparency and depth
/// exactly as Pillow's convert("RGB") does (what transformers' load_image gives to a processor). \return kind
/// Corrupt (no picture, or broken), Unsupported (over PicturePixelLimit)
Result<Picture> decodePicture(const QByteArray& content);

} // namespace vitrine::inference
