#include "core/inference/kernels/halftiles.h"

#include "core/inference/kernels/amx.h"
#include "core/inference/kernels/lanes.h"

#include <atomic>

#ifdef VITRINE_X86
#include <immintrin.h>
#endif

namespace vitrine::inference::kernels {

namespace {

std::atomic<bool> amxAllowed = true;

#ifdef VITRINE_X86

/// What LDTILECFG reads: every register has 16 rows of 64 bytes.
struct TileShapes {
    std::uint8_t palette = 1;
    std::uint8_t startRow = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t bytes[16] = {64, 64, 64, 64, 64, 64, 64, 64};
    std::uint8_t rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};
static_assert(sizeof(TileShapes) == 64);

#define VITRINE_AMX __attribute__((target("amx-tile,amx-bf16")))

VITRINE_AMX void beginTiles()
{
    alignas(64) static const TileShapes shapes;
    _tile_loadconfig(&shapes);
}

VITRINE_AMX void endTiles()
{
    _tile_release();
}

/// Registers 0 to 3 hold sums ([weights][rows]), 4 and 5 weights, 6 and 7 rows.
/// \tparam Left sixteens of weights \tparam Right sixteens of rows
template <int Left, int Right>
VITRINE_AMX void multiplyByAmx(const HalfTile& tile)
{
    const std::int64_t weightStride = tile.stride * 2;
    const std::int64_t panelStride = tile.rows * 4;
    const auto* weight = reinterpret_cast<const char*>(tile.weight);
    const auto* panel = reinterpret_cast<const char*>(tile.panel);
    const auto* next = reinterpret_cast<const char*>(tile.next);
    __asm__ volatile("" ::: "memory"); // what the registers load is written by now
    constexpr std::int64_t SumStride = HalfTile::Rows * 4;
    if (tile.add) {
        _tile_loadd(0, tile.sums, SumStride);
        if constexpr (Right == 2)
            _tile_loadd(1, tile.sums + 16, SumStride);
        if constexpr (Left == 2) {
            _tile_loadd(2, tile.sums + 16 * HalfTile::Rows, SumStride);
            if constexpr (Right == 2)
                _tile_loadd(3, tile.sums + 16 * HalfTile::Rows + 16, SumStride);
        }
    } else {
        _tile_zero(0);
        _tile_zero(1);
        _tile_zero(2);
        _tile_zero(3);
    }
    for (std::int64_t k = 0; k < tile.depth; k += 32, weight += 64, panel += 16 * panelStride) {
        _tile_loadd(4, weight, weightStride);
        _tile_loadd(6, panel, panelStride);
        _tile_dpbf16ps(0, 4, 6);
        if constexpr (Right == 2) {
            _tile_loadd(7, panel + 64, panelStride);
            _tile_dpbf16ps(1, 4, 7);
        }
        if constexpr (Left == 2) {
            _tile_loadd(5, weight + 16 * weightStride, weightStride);
            _tile_dpbf16ps(2, 5, 6);
            if constexpr (Right == 2)
                _tile_dpbf16ps(3, 5, 7);
        }
        if (next) {
            for (std::int64_t row = 0; row < HalfTile::Outputs; ++row)
                __builtin_prefetch(next + (row * tile.nextStride + k) * 2, 0, 2);
        }
    }
    _tile_stored(0, tile.sums, SumStride);
    if constexpr (Right == 2)
        _tile_stored(1, tile.sums + 16, SumStride);
    if constexpr (Left == 2) {
        _tile_stored(2, tile.sums + 16 * HalfTile::Rows, SumStride);
        if constexpr (Right == 2)
            _tile_stored(3, tile.sums + 16 * HalfTile::Rows + 16, SumStride);
    }
    __asm__ volatile("" ::: "memory");
}

/// Eight outputs for Right vectors of rows.
template <int Right>
__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16"))) void
multiplyByPairs(const HalfTile& tile, std::int64_t output)
{
    const std::uint16_t* weight = tile.weight + output * tile.stride;
    __m512 sums[8][Right];
    for (int o = 0; o < 8; ++o) {
        for (int v = 0; v < Right; ++v) {
            const float* before = tile.sums + (output + o) * HalfTile::Rows + v * LaneCount;
            sums[o][v] = tile.add ? _mm512_loadu_ps(before) : _mm512_setzero_ps();
        }
    }
    for (std::int64_t k = 0; k < tile.depth; k += 2) {
        __m512 line[Right];
        for (int v = 0; v < Right; ++v)
            line[v] = _mm512_loadu_ps(tile.panel + (k / 2) * tile.rows + v * LaneCount);
        for (int o = 0; o < 8; ++o) {
            int pair;
            __builtin_memcpy(&pair, weight + o * tile.stride + k, sizeof pair);
            const __m512i factor = _mm512_set1_epi32(pair);
            for (int v = 0; v < Right; ++v)
                sums[o][v] = _mm512_dpbf16_ps(sums[o][v], (__m512bh)factor, (__m512bh)line[v]);
        }
        if (tile.next && k % 32 == 0) {
            for (std::int64_t row = 0; row < 8; ++row)
                __builtin_prefetch(tile.next + (output + row) * tile.nextStride + k, 0, 2);
        }
    }
    for (int o = 0; o < 8; ++o) {
        for (int v = 0; v < Right; ++v)
            _mm512_storeu_ps(tile.sums + (output + o) * HalfTile::Rows + v * LaneCount, sums[o][v]);
    }
}

#endif

} // namespace

void allowAmx(bool allowed)
{
    amxAllowed = allowed;
}

#ifdef VITRINE_X86

TileUse::TileUse() : m_amx(hasAmx() && amxAllowed)
{
    if (m_amx)
        beginTiles();
}

TileUse::~TileUse()
{
    if (m_amx)
        endTiles();
}

void TileUse::multiply(const HalfTile& tile) const
{
    const bool wide = tile.rows == HalfTile::Rows;
    if (!m_amx) {
        for (std::int64_t output = 0; output < tile.outputs; output += 8)
            wide ? multiplyByPairs<2>(tile, output) : multiplyByPairs<1>(tile, output);
    } else if (tile.outputs == HalfTile::Outputs) {
        wide ? multiplyByAmx<2, 2>(tile) : multiplyByAmx<2, 1>(tile);
    } else {
        wide ? multiplyByAmx<1, 2>(tile) : multiplyByAmx<1, 1>(tile);
    }
}

#else

TileUse::TileUse() : m_amx(false) {}
TileUse::~TileUse() = default;
void TileUse::multiply(const HalfTile&) const {} // productKind() never says Halves here

#endif

} // namespace vitrine::inference::kernels
