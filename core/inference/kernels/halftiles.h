#pragma once

#include <cstdint>

namespace vitrine::inference::kernels {

/// A small product of bfloat16: up to 32 rows of weights by up to 32 packed
/// rows.
struct HalfTile {
    static constexpr std::int64_t Outputs = 32;
    static constexpr std::int64_t Rows = 32;

    const std::uint16_t* weight; ///< [outputs, depth], \p stride numbers from row to row
    std::int64_t stride;
    std::int64_t depth;        ///< a multiple of 32
    std::int64_t outputs;      ///< 16 or 32
    const float* panel;        ///< [depth / 2, rows] pairs
    std::int64_t rows;         ///< 16 or 32
    const std::uint16_t* next; ///< Outputs rows of weights to be called for meanwhile, or null
    std::int64_t nextStride;
    float* sums; ///< [outputs, Rows]
    bool add;    ///< to what is there
};

/// While it lives, the thread may multiply; by AMX where the machine has it
/// (its registers are set up and given back here), else by AVX512-BF16.
class TileUse {
public:
    TileUse();
    ~TileUse();
    TileUse(const TileUse&) = delete;
    TileUse& operator=(const TileUse&) = delete;

    void multiply(const HalfTile& tile) const;

private:
    bool m_amx;
};

/// Tests take AMX away to see the other path.
void allowAmx(bool allowed);

} // namespace vitrine::inference::kernels
