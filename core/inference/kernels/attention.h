#pragma once

#include <cstdint>
#include <vector>

namespace vitrine::inference::kernels {

/// softmax(scale * (Q + q)(K + k)ᵀ) (V + v) for every head of several texts that lie behind each other
/// without padding. The scores of a block of questions stay in the cache and are never written to memory (in
/// the spirit of FlashAttention, arXiv:2205.14135).
struct Attention {
    const float* qkv;    ///< [rows, 3 * heads * headSize]: questions, keys, values side by side
    const float* biases; ///< [3 * heads * headSize] or null
    float* out;          ///< [rows, heads * headSize]
    std::int64_t heads;
    std::int64_t headSize;
    float scale;
};

/// \param starts first row of each text, and behind the last one the number of rows
void attend(const Attention& job, const std::vector<std::int64_t>& starts);

} // namespace vitrine::inference::kernels
