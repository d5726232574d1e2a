#pragma once

#include "core/inference/kernels/cpu.h"

#include <bit>
#include <cstdint>

/// Elementary functions in single precision without branches or calls, so that loops over them become vector
/// code.
namespace vitrine::inference::kernels {

/// e^x within two units in the last place; 0 below -87.3, the value at 88.3 above it.
VITRINE_INLINE float exponential(float x)
{
    constexpr float Low = -87.33654f;
    const float inside = x < Low ? Low : (x > 88.3762f ? 88.3762f : x);
    // x = n ln2 + r, |r| <= ln2 / 2; adding 1.5 * 2^23 rounds to the nearest whole number
    constexpr float Magic = 12582912.0f;
    const float shifted = inside * 1.44269504088896341f + Magic;
    const float n = shifted - Magic;
    const float r = (inside - n * 0.693359375f) + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f; // minimax polynomial of Cephes (Moshier), expf
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const std::int32_t bits = std::bit_cast<std::int32_t>(shifted) - std::bit_cast<std::int32_t>(Magic);
    const float value = p * std::bit_cast<float>((bits << 23) + 0x3f800000);
    return x < Low ? 0.0f : value;
}

VITRINE_INLINE float sigmoid(float x)
{
    return 1.0f / (1.0f + exponential(-x));
}

/// tanh(x), absolute error below 2e-7.
VITRINE_INLINE float hyperbolicTangent(float x)
{
    return 1.0f - 2.0f / (1.0f + exponential(2.0f * x));
}

/// The share of a normal distribution below \p x: (1 + erf(x / sqrt 2)) / 2, relative error below 3e-7 on
/// both sides.
VITRINE_INLINE float normalShare(float x)
{
    const float a = (x < 0 ? -x : x) * 0.70710678118654752f;
    // erfc by Chebyshev fitting in t (Numerical Recipes, 2nd edition, 6.2, erfcc)
    const float t = 1.0f / (1.0f + 0.5f * a);
    float p = 0.17087277f;
    p = p * t - 0.82215223f;
    p = p * t + 1.48851587f;
    p = p * t - 1.13520398f;
    p = p * t + 0.27886807f;
    p = p * t - 0.18628806f;
    p = p * t + 0.09678418f;
    p = p * t + 0.37409196f;
    p = p * t + 1.00002368f;
    p = p * t - 1.26551223f;
    const float tail = 0.5f * t * exponential(p - a * a);
    return x < 0 ? tail : 1.0f - tail;
}

} // namespace vitrine::inference::kernels
