#include "core/inference/kernels/product.h"

#include "core/inference/kernels/finish.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace vitrine::inference::kernels {

namespace {

constexpr std::int64_t PanelsAtOnce =
    6; ///< with DepthAtOnce, at most 1.2 MB of rows stay in the second cache
constexpr std::int64_t DepthAtOnce = 1024; ///< eight rows of weights of this depth stay in the first
constexpr int Outputs = 8;                 ///< computed together
constexpr int OutputsAtOnce = 32;          ///< before the next panel: whole cache lines of the result
constexpr std::int64_t Ahead = 8;          ///< columns of a panel called for before they are needed

struct Job {
    const Product* product;
    const PackedRows* x;
    const float* weight;
    std::int64_t firstRow;
    std::int64_t lastRow; ///< padded
    std::int64_t firstDepth;
    std::int64_t depth;
    bool isLast; ///< of the depths
};

/// Rows of weights to be multiplied: in the file, or copied to where they do not push each other out of the
/// cache.
struct WeightRows {
    const float* numbers;
    std::int64_t stride;
    const float* next; ///< what to call for meanwhile
    std::int64_t nextStride;
};

/// Count outputs for a panel of Vectors * 16 rows. \tparam calls for the next weights too
template <int Count, int Vectors, bool calls>
VITRINE_INLINE void tile(const Job& job, const WeightRows& weight, std::int64_t output, std::int64_t row)
{
    constexpr std::int64_t Width = Vectors * LaneCount;
    const float* panel = job.x->panel(row) + job.firstDepth * Width;
    Lanes sums[Count][Vectors] = {};
    for (std::int64_t k = 0; k < job.depth; ++k) {
        if constexpr (calls) // a cache line of each row in the course of sixteen columns
            __builtin_prefetch(weight.next + ((k >> 1) & (Outputs - 1)) * weight.nextStride + (k & ~15), 0,
                               2);
        for (int v = 0; v < Vectors; ++v)
            __builtin_prefetch(panel + (k + Ahead) * Width + v * LaneCount);
        Lanes line[Vectors];
        for (int v = 0; v < Vectors; ++v)
            load(line[v], panel + k * Width + v * LaneCount);
        for (int o = 0; o < Count; ++o) {
            const float factor = weight.numbers[o * weight.stride + k];
            for (int v = 0; v < Vectors; ++v)
                sums[o][v] += factor * line[v];
        }
    }
    const bool add = job.firstDepth > 0;
    if (job.product->packed) {
        float* to = job.product->packed->panel(row) + output * Width;
        for (int o = 0; o < Count; ++o) {
            for (int v = 0; v < Vectors; ++v, to += LaneCount) {
                Lanes before = {};
                if (add)
                    load(before, to);
                store(to, before + sums[o][v]);
            }
        }
        return;
    }
    const std::int64_t left = job.x->rows() - row;
    for (int v = 0; v < Vectors; ++v) {
        Lanes column[Count];
        for (int o = 0; o < Count; ++o)
            column[o] = sums[o][v];
        const std::int64_t count = left - v * LaneCount < LaneCount ? left - v * LaneCount : LaneCount;
        storeTurned<Count>(column, job.product->out + (row + v * LaneCount) * job.product->stride + output,
                           job.product->stride, count, add);
    }
}

template <int Count>
VITRINE_INLINE void tileOf(const Job& job, const WeightRows& weight, std::int64_t output, std::int64_t row)
{
    const std::int64_t left = job.lastRow - row;
    const bool calls = row == job.firstRow;
    if (left >= 3 * LaneCount)
        calls ? tile<Count, 3, true>(job, weight, output, row)
              : tile<Count, 3, false>(job, weight, output, row);
    else if (left > LaneCount)
        calls ? tile<Count, 2, true>(job, weight, output, row)
              : tile<Count, 2, false>(job, weight, output, row);
    else
        calls ? tile<Count, 1, true>(job, weight, output, row)
              : tile<Count, 1, false>(job, weight, output, row);
}

/// Bias and curve for outputs whose sums are complete.
VITRINE_INLINE void finish(const Job& job, std::int64_t output, std::int64_t outputs, std::int64_t row)
{
    const Product& product = *job.product;
    const std::int64_t width = product.packed->panelWidth(row);
    float* sums = product.packed->panel(row) + output * width;
    const float* bias = product.bias ? product.bias + output : nullptr;
    if (product.curve == Curve::Gelu)
        bend<Curve::Gelu>(sums, bias, outputs, width);
    else if (product.curve == Curve::GeluTanh)
        bend<Curve::GeluTanh>(sums, bias, outputs, width);
    else if (product.curve == Curve::Relu)
        bend<Curve::Relu>(sums, bias, outputs, width);
    else
        bend<Curve::Silu>(sums, bias, outputs, width);
}

/// Up to OutputsAtOnce outputs.
template <int Count>
VITRINE_INLINE void everyPanel(const Job& job, std::int64_t output, std::int64_t outputs)
{
    const std::int64_t stride = job.x->units();
    const float* file = job.weight + output * stride + job.firstDepth;
    WeightRows weight{file, stride, file, stride};
    // Rows of weights often lie a multiple of 4096 bytes apart, which one set of the first cache would have
    // to hold.
    alignas(64) float copy[OutputsAtOnce][DepthAtOnce + LaneCount];
    if (job.lastRow - job.firstRow > job.x->panelRows()) {
        for (std::int64_t o = 0; o < outputs; ++o)
            __builtin_memcpy(copy[o], file + o * stride, size_t(job.depth) * sizeof(float));
        weight.numbers = copy[0];
        weight.stride = DepthAtOnce + LaneCount;
    }
    // Nothing lies behind the last weights.
    const bool hasNext = output + outputs + OutputsAtOnce <= job.product->outputs;
    for (std::int64_t row = job.firstRow; row < job.lastRow; row += job.x->panelRows()) {
        std::int64_t o = 0;
        for (; o + Count <= outputs; o += Count) {
            const WeightRows part{weight.numbers + o * weight.stride, weight.stride,
                                  file + (hasNext ? outputs + o : 0) * stride, stride};
            tileOf<Count>(job, part, output + o, row);
        }
        for (; o < outputs; ++o) {
            const WeightRows part{weight.numbers + o * weight.stride, weight.stride, file, 0};
            tileOf<1>(job, part, output + o, row);
        }
        if (job.isLast && job.product->packed)
            finish(job, output, outputs, row);
    }
}

struct Multiply {
    template <Cpu cpu>
    static VITRINE_INLINE void run(const Job* job, std::int64_t begin, std::int64_t end)
    {
        constexpr int Count = cpu == Cpu::Avx512 ? Outputs : 2; // registers: 8 * 3 of 32, 2 * 6 of 16
        for (std::int64_t output = begin; output < end; output += OutputsAtOnce)
            everyPanel<Count>(*job, output, end - output < OutputsAtOnce ? end - output : OutputsAtOnce);
    }
};

} // namespace

void multiply(const Product& product)
{
    product.x->kind() == Kind::Floats ? multiplyFloats(product) : multiplyHalves(product);
}

void multiplyFloats(const Product& product)
{
    const PackedRows& x = *product.x;
    const std::int64_t tiles = (product.outputs + Outputs - 1) / Outputs;
    // Every round reads all weights: as few rounds as possible, of nearly the same size.
    const std::int64_t rounds = (x.panels() + PanelsAtOnce - 1) / PanelsAtOnce;
    const std::int64_t rowsAtOnce =
        (x.panels() + rounds - 1) / std::max<std::int64_t>(rounds, 1) * x.panelRows();
    for (std::int64_t row = 0; row < x.paddedRows(); row += rowsAtOnce) {
        const std::int64_t lastRow = std::min(row + rowsAtOnce, x.paddedRows());
        for (std::int64_t depth = 0; depth < x.units(); depth += DepthAtOnce) {
            const std::int64_t count = std::min(DepthAtOnce, x.units() - depth);
            const Job job{&product,
                          &x,
                          static_cast<const float*>(product.weight),
                          row,
                          lastRow,
                          depth,
                          count,
                          depth + count == x.units()};
            const std::int64_t work = count * (lastRow - row) * Outputs; // multiplications of a tile
            at::parallel_for(0, tiles, std::max<std::int64_t>(1, 500'000 / work),
                             [&](std::int64_t begin, std::int64_t end) {
                                 onThisCpu<Multiply>(&job, begin * Outputs,
                                                     std::min(end * Outputs, product.outputs));
                             });
        }
    }
}

} // namespace vitrine::inference::kernels
