#pragma once

#include "core/inference/media/picture.h"

namespace vitrine::inference {

/// Numbers as Pillow has them in preprocessor_config.json.
enum class Filter { Nearest = 0, Lanczos = 1, Bilinear = 2, Bicubic = 3, Box = 4, Hamming = 5 };

/// Resizes with antialiasing, bit-equal to Pillow's Image.resize for 8-bit RGB (convolution in two passes
/// with coefficients in 22-bit fixed point; https://pillow.readthedocs.io, "Filters"). \pre width and height
/// of both are positive
Picture resized(const Picture& picture, int width, int height, Filter filter);

} // namespace vitrine::inference
