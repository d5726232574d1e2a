// Products of bfloat16. Weights are the left factor, as they lie in the file;
// rows, in pairs, the right one.
#include "core/inference/kernels/amx.h"
#include "core/inference/kernels/finish.h"
#include "core/inference/kernels/halftiles.h"
#include "core/inference/kernels/product.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace vitrine::inference::kernels {

std::optional<Kind> productKind(bool halves)
{
    if (!halves)
        return thisCpu() == Cpu::Avx512 ? std::optional(Kind::Floats) : std::nullopt;
    return hasAmx() || hasPairProducts() ? std::optional(Kind::Halves) : std::nullopt;
}

bool fitsProduct(Kind kind, std::int64_t outputs, std::int64_t depth)
{
    return kind == Kind::Floats || (outputs % 16 == 0 && depth % 32 == 0 && depth > 0);
}

namespace {

constexpr std::int64_t RowBytes = 1 << 20; ///< of rows that stay in the second cache
constexpr std::int64_t DepthAtOnce = 384;  ///< 32 rows of weights of this depth stay in the first
constexpr std::int64_t FewPanels = 4;      ///< up to which weights are used where they lie
constexpr std::int64_t PanelsAtMost = 24;  ///< whose sums are kept meanwhile

struct Finish {
    template <Cpu>
    static VITRINE_INLINE void run(const Product* product, const float* sums, std::int64_t output,
                                   std::int64_t outputs, std::int64_t row)
    {
        const std::int64_t width = product->x->panelWidth(row);
        if (!product->packed)
            return toRows(*product, sums, output, outputs, row, width);
        float* to = product->packed->panel(row) + output / 2 * width;
        const float* bias = product->bias ? product->bias + output : nullptr;
        if (product->curve == Curve::Gelu)
            bendToHalves<Curve::Gelu>(sums, HalfTile::Rows, bias, outputs, to, width);
        else if (product->curve == Curve::GeluTanh)
            bendToHalves<Curve::GeluTanh>(sums, HalfTile::Rows, bias, outputs, to, width);
        else if (product->curve == Curve::Relu)
            bendToHalves<Curve::Relu>(sums, HalfTile::Rows, bias, outputs, to, width);
        else
            bendToHalves<Curve::Silu>(sums, HalfTile::Rows, bias, outputs, to, width);
    }

    static VITRINE_INLINE void toRows(const Product& product, const float* sums, std::int64_t output,
                                      std::int64_t outputs, std::int64_t row, std::int64_t width)
    {
        for (std::int64_t r = 0; r < width; r += LaneCount) {
            const std::int64_t left = product.x->rows() - row - r;
            for (std::int64_t o = 0; o < outputs; o += LaneCount) {
                Lanes lines[LaneCount];
                for (int i = 0; i < LaneCount; ++i)
                    load(lines[i], sums + (o + i) * HalfTile::Rows + r);
                storeTurned<LaneCount>(lines, product.out + (row + r) * product.stride + output + o,
                                       product.stride, left < LaneCount ? left : LaneCount, false);
            }
        }
    }
};

/// Rows [firstRow, lastRow) of every output of a thread.
struct Round {
    const Product* product;
    std::int64_t firstRow;
    std::int64_t lastRow;
    float* sums;           ///< [panels, HalfTile::Outputs, HalfTile::Rows]
    std::uint16_t* copied; ///< [HalfTile::Outputs, DepthAtOnce + 32] weights,
                           ///< null: used where they lie
};

/// Up to HalfTile::Outputs outputs.
void multiplyOutputs(const TileUse& use, const Round& round, std::int64_t output, std::int64_t outputs)
{
    constexpr std::int64_t CopyStride = DepthAtOnce + 32; // rows do not share sets of the cache
    const Product& product = *round.product;
    const PackedRows& x = *product.x;
    const std::int64_t depth = 2 * x.units();
    const auto* weight = static_cast<const std::uint16_t*>(product.weight) + output * depth;
    const bool hasNext = output + outputs + HalfTile::Outputs <= product.outputs;
    const std::int64_t step = round.copied ? DepthAtOnce : depth;
    for (std::int64_t k = 0; k < depth; k += step) {
        HalfTile tile{weight + k, depth, std::min(step, depth - k), outputs, nullptr, 0, nullptr, depth,
                      nullptr,    k > 0};
        if (round.copied) {
            for (std::int64_t o = 0; o < outputs; ++o)
                std::copy_n(weight + o * depth + k, tile.depth, round.copied + o * CopyStride);
            tile.weight = round.copied;
            tile.stride = CopyStride;
        }
        tile.sums = round.sums;
        for (std::int64_t row = round.firstRow; row < round.lastRow; row += x.panelRows()) {
            tile.rows = x.panelWidth(row);
            tile.panel = x.panel(row) + k / 2 * tile.rows;
            tile.next = row == round.firstRow && hasNext ? weight + outputs * depth + k : nullptr;
            if (product.out && k + step >= depth) { // where the sums go comes to the cache meanwhile
                const std::int64_t last = std::min(row + tile.rows, x.rows());
                for (std::int64_t r = row; r < last; ++r) {
                    __builtin_prefetch(product.out + r * product.stride + output, 1);
                    __builtin_prefetch(product.out + r * product.stride + output + LaneCount, 1);
                }
            }
            use.multiply(tile);
            if (k + step >= depth)
                onThisCpu<Finish>(&product, static_cast<const float*>(tile.sums), output, outputs, row);
            if (round.copied)
                tile.sums += HalfTile::Outputs * HalfTile::Rows;
        }
    }
}

/// Outputs [begin, end) of rows [firstRow, lastRow).
void multiplySome(const Product& product, std::int64_t firstRow, std::int64_t lastRow, std::int64_t begin,
                  std::int64_t end)
{
    alignas(64) float sums[PanelsAtMost * HalfTile::Outputs * HalfTile::Rows];
    alignas(64) std::uint16_t copied[HalfTile::Outputs * (DepthAtOnce + 32)];
    const bool copies = lastRow - firstRow > FewPanels * product.x->panelRows();
    const Round round{&product, firstRow, lastRow, sums, copies ? copied : nullptr};
    const TileUse use;
    for (std::int64_t output = begin; output < end; output += HalfTile::Outputs)
        multiplyOutputs(use, round, output, std::min(HalfTile::Outputs, end - output));
}

} // namespace

void multiplyHalves(const Product& product)
{
    const PackedRows& x = *product.x;
    const std::int64_t panelsAtOnce =
        std::clamp<std::int64_t>(RowBytes / (x.panelRows() * x.units() * 4), 1, PanelsAtMost);
    const std::int64_t rounds = std::max<std::int64_t>(1, (x.panels() + panelsAtOnce - 1) / panelsAtOnce);
    const std::int64_t rowsAtOnce = (x.panels() + rounds - 1) / rounds * x.panelRows();
    const std::int64_t tiles = (product.outputs + HalfTile::Outputs - 1) / HalfTile::Outputs;
    for (std::int64_t row = 0; row < x.paddedRows(); row += rowsAtOnce) {
        const std::int64_t lastRow = std::min(row + rowsAtOnce, x.paddedRows());
        const std::int64_t work = x.units() * (lastRow - row) * HalfTile::Outputs;
        at::parallel_for(0, tiles, std::max<std::int64_t>(1, 2'000'000 / work),
                         [&](std::int64_t begin, std::int64_t end) {
                             multiplySome(product, row, lastRow, begin * HalfTile::Outputs,
                                          std::min(end * HalfTile::Outputs, product.outputs));
                         });
    }
}

} // namespace vitrine::inference::kernels
