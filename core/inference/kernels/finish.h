#pragma once

#include "core/inference/kernels/mathfunctions.h"

/// What becomes of a product's sums, which lie the other way round: one vector of rows for each output.
namespace vitrine::inference::kernels {

/// Writes Count outputs of up to sixteen rows. \param add to what is there
template <int Count>
VITRINE_INLINE void storeTurned(Lanes (&sums)[Count], float* out, std::int64_t stride, std::int64_t rows,
                                bool add)
{
    if constexpr (Count == 16) {
        if (rows == LaneCount && !add) {
            turn(sums);
            for (int r = 0; r < LaneCount; ++r)
                store(out + r * stride, sums[r]);
            return;
        }
    }
    alignas(64) float turned[LaneCount * Count];
    if constexpr (Count == 8 || Count == 16) {
        turn(sums);
        for (int i = 0; i < Count; ++i)
            store(turned + i * LaneCount, sums[i]);
    } else {
        for (int o = 0; o < Count; ++o) {
            for (int r = 0; r < LaneCount; ++r)
                turned[r * Count + o] = sums[o][r];
        }
    }
    for (std::int64_t r = 0; r < rows; ++r) {
        float* to = out + r * stride;
        if (add) {
            for (int o = 0; o < Count; ++o)
                to[o] += turned[r * Count + o];
        } else {
            __builtin_memcpy(to, turned + r * Count, Count * sizeof(float));
        }
    }
}

template <Curve curve>
VITRINE_INLINE Lanes bent(const float* sums, float bias)
{
    Lanes value;
    load(value, sums);
    return through<curve, Lanes>(value + bias);
}

/// curve(sums + bias) in place. \param sums [outputs, width], width a multiple of LaneCount
template <Curve curve>
VITRINE_INLINE void bend(float* sums, const float* bias, std::int64_t outputs, std::int64_t width)
{
    for (std::int64_t o = 0; o < outputs; ++o) {
        for (std::int64_t r = 0; r < width; r += LaneCount)
            store(sums + o * width + r, bent<curve>(sums + o * width + r, bias ? bias[o] : 0.0f));
    }
}

/// curve(sums + bias), two outputs as one unit of bfloat16. \param sums [outputs, stride] \param to [outputs
/// / 2, width]
template <Curve curve>
VITRINE_INLINE void bendToHalves(const float* sums, std::int64_t stride, const float* bias,
                                 std::int64_t outputs, float* to, std::int64_t width)
{
    for (std::int64_t o = 0; o < outputs; o += 2) {
        for (std::int64_t r = 0; r < width; r += LaneCount) {
            const Lanes first = bent<curve>(sums + o * stride + r, bias ? bias[o] : 0.0f);
            const Lanes second = bent<curve>(sums + (o + 1) * stride + r, bias ? bias[o + 1] : 0.0f);
            store(to + o / 2 * width + r, halvesBeside(first, second));
        }
    }
}

} // namespace vitrine::inference::kernels
