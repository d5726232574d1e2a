// Products of bfloat16. Weights are the left factor, as they lie in the file; rows, in pairs, the right one.
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

/// Outputs [begin, end) of rows [firstRow, lastRow).
void multiplySome(const Product& product, std::int64_t firstRow, std::int64_t lastRow, std::int64_t begin,
                  std::int64_t end)
{
    const PackedRows& x = *product.x;
    const std::int64_t depth = 2 * x.units();
    const TileUse use;
    for (std::int64_t output = begin; output < end; output += HalfTile::Outputs) {
        const std::int64_t outputs = std::min(HalfTile::Outputs, end - output);
        const auto* weight = static_cast<const std::uint16_t*>(product.weight) + output * depth;
        const bool hasNext = output + outputs + HalfTile::Outputs <= product.outputs;
        for (std::int64_t row = firstRow; row < lastRow; row += x.panelRows()) {
            alignas(64) float sums[HalfTile::Outputs * HalfTile::Rows];
            const bool calls = row == firstRow && hasNext;
            use.multiply({weight, depth, outputs, x.panel(row), x.panelWidth(row),
                          calls ? weight + outputs * depth : nullptr, sums});
            onThisCpu<Finish>(&product, static_cast<const float*>(sums), output, outputs, row);
        }
    }
}

} // namespace

void multiplyHalves(const Product& product)
{
    const PackedRows& x = *product.x;
    const std::int64_t panelsAtOnce = std::max<std::int64_t>(1, RowBytes / (x.panelRows() * x.units() * 4));
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
