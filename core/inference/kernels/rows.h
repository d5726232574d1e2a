#pragma once

#include "core/inference/kernels/curve.h"

#include <cstdint>

/// Loops over rows of float32 numbers, each passing over memory once. Rows are shared out among libtorch's
/// threads.
namespace vitrine::inference::kernels {

/// sum = x + bias + residual; out = (sum - mean) / sqrt(variance + epsilon) * weight + shift, for each row.
struct NormRows {
    const float* x;        ///< [rows, width]
    const float* bias;     ///< [width] or null
    const float* residual; ///< [rows, width] or null
    float* sum;            ///< [rows, width], where the sum is kept; null: it is not; may be `residual`
    const float* weight;   ///< [width]
    const float* shift;    ///< [width]
    float* out;            ///< [rows, width]; may be `x` or `residual` (unless `sum` is)
    std::int64_t width;
    float epsilon;
};
void normRows(const NormRows& job, std::int64_t rows);

/// x = curve(x + bias) in place. \param bias [width] or null
void activateRows(float* x, const float* bias, std::int64_t rows, std::int64_t width, Curve curve);

} // namespace vitrine::inference::kernels
