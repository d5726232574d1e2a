#pragma once

#include "core/inference/kernels/cpu.h"

#include <cstdint>
#include <cstring>

/// Sixteen floats at once, in GCC's and clang's own vector notation: one AVX-512 register, two of AVX2.
namespace vitrine::inference::kernels {

constexpr std::int64_t LaneCount = 16;
typedef float Lanes __attribute__((vector_size(64)));
typedef std::uint32_t BitLanes __attribute__((vector_size(64)));

VITRINE_INLINE void load(Lanes& lanes, const float* from)
{
    std::memcpy(&lanes, from, sizeof lanes);
}

/// The first \p count numbers, zeros behind them.
VITRINE_INLINE void loadSome(Lanes& lanes, const float* from, std::int64_t count)
{
    lanes = Lanes{};
    std::memcpy(&lanes, from, size_t(count) * sizeof(float));
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

/// Count (8 or 16) vectors as one line of numbers: its halves are interleaved.
template <int Count>
VITRINE_INLINE void interleave(Lanes (&lines)[Count])
{
    Lanes out[Count];
    for (int i = 0; i < Count / 2; ++i) {
        const Lanes& a = lines[i];
        const Lanes& b = lines[i + Count / 2];
        out[2 * i] = __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
        out[2 * i + 1] =
            __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    }
    for (int i = 0; i < Count; ++i)
        lines[i] = out[i];
}

/// A block of Count x 16 numbers becomes one of 16 x Count, row behind row. Each step moves one bit of the
/// row's number behind those of the column's.
template <int Count>
VITRINE_INLINE void turn(Lanes (&lines)[Count])
{
    for (int step = 1; step < Count; step *= 2)
        interleave(lines);
}

/// The bits of 16 numbers whose upper halves are the nearest bfloat16 (ties to even).
VITRINE_INLINE BitLanes roundedBits(const Lanes& numbers)
{
    BitLanes bits;
    std::memcpy(&bits, &numbers, sizeof bits);
    return bits + 0x7fffu + ((bits >> 16) & 1u);
}

/// The nearest bfloat16 of 32 numbers (ties to even), in pairs: the earlier one of a pair in the lower half.
VITRINE_INLINE Lanes halvesOf(const Lanes& first, const Lanes& second)
{
    const BitLanes a = roundedBits(first);
    const BitLanes b = roundedBits(second);
    const BitLanes even =
        __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    const BitLanes odd =
        __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
    const BitLanes pairs = (even >> 16) | (odd & 0xffff0000u);
    Lanes out;
    std::memcpy(&out, &pairs, sizeof out);
    return out;
}

/// The same for two numbers that stand at the same place of two vectors.
VITRINE_INLINE Lanes halvesBeside(const Lanes& first, const Lanes& second)
{
    const BitLanes a = roundedBits(first);
    const BitLanes b = roundedBits(second);
    const BitLanes pairs = (a >> 16) | (b & 0xffff0000u);
    Lanes out;
    std::memcpy(&out, &pairs, sizeof out);
    return out;
}

} // namespace vitrine::inference::kernels
