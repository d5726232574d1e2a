#pragma once

#include "core/inference/kernels/cpu.h"

#include <cstdint>
#include <cstring>

/// Sixteen floats at once, in GCC's and clang's own vector notation: one AVX-512 register, two of AVX2.
namespace vitrine::inference::kernels {

constexpr std::int64_t LaneCount = 16;
typedef float Lanes __attribute__((vector_size(64)));

VITRINE_INLINE void load(Lanes& lanes, const float* from)
{
    std::memcpy(&lanes, from, sizeof lanes);
}

VITRINE_INLINE void store(float* to, const Lanes& lanes)
{
    std::memcpy(to, &lanes, sizeof lanes);
}

VITRINE_INLINE float sum(const Lanes& lanes)
{
    float parts[LaneCount];
    store(parts, lanes);
    for (int half = 8; half > 0; half /= 2) {
        for (int i = 0; i < half; ++i)
            parts[i] += parts[i + half];
    }
    return parts[0];
}

} // namespace vitrine::inference::kernels
