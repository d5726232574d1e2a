#include "core/inference/kernels/product.h"

#include "core/inference/kernels/lanes.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace vitrine::inference::kernels {

namespace {

constexpr std::int64_t RowsAtOnce = 192;  ///< with DepthAtOnce, 786 KB of rows stay in the second cache
constexpr std::int64_t DepthAtOnce = 1024; ///< eight rows of weights of this depth stay in the first
constexpr int Outputs = 8;                ///< computed together

struct Job {
    const PackedRows* x;
    const float* weight;
    float* out;
    std::int64_t outputs;
    std::int64_t stride;
    std::int64_t firstRow;
    std::int64_t lastRow; ///< padded
    std::int64_t firstDepth;
    std::int64_t depth;
};

/// Count outputs for Vectors * 16 rows.
template <int Count, int Vectors>
VITRINE_INLINE void tile(const Job& job, std::int64_t output, std::int64_t row)
{
    const std::int64_t wholeDepth = job.x->depth();
    const float* weight = job.weight + output * wholeDepth + job.firstDepth;
    const float* rows[Vectors];
    for (int v = 0; v < Vectors; ++v)
        rows[v] = job.x->vectors(row + v * LaneCount) + job.firstDepth * LaneCount;
    Lanes sums[Count][Vectors] = {};
    for (std::int64_t k = 0; k < job.depth; ++k) {
        Lanes line[Vectors];
        for (int v = 0; v < Vectors; ++v)
            load(line[v], rows[v] + k * LaneCount);
        for (int o = 0; o < Count; ++o) {
            const float factor = weight[o * wholeDepth + k];
            for (int v = 0; v < Vectors; ++v)
                sums[o][v] += factor * line[v];
        }
    }
    float turned[Count][Vectors * LaneCount];
    for (int o = 0; o < Count; ++o) {
        for (int v = 0; v < Vectors; ++v)
            store(turned[o] + v * LaneCount, sums[o][v]);
    }
    const std::int64_t left = job.x->rows() - row;
    const std::int64_t count = left < Vectors * LaneCount ? left : Vectors * LaneCount;
    for (std::int64_t r = 0; r < count; ++r) {
        float* to = job.out + (row + r) * job.stride + output;
        for (int o = 0; o < Count; ++o)
            to[o] = job.firstDepth == 0 ? turned[o][r] : to[o] + turned[o][r];
    }
}

template <int Count, int Vectors>
VITRINE_INLINE void everyRow(const Job& job, std::int64_t output)
{
    std::int64_t row = job.firstRow;
    for (; row + Vectors * LaneCount <= job.lastRow; row += Vectors * LaneCount)
        tile<Count, Vectors>(job, output, row);
    if constexpr (Vectors > 2) {
        if (row + 2 * LaneCount <= job.lastRow) {
            tile<Count, 2>(job, output, row);
            row += 2 * LaneCount;
        }
    }
    for (; row < job.lastRow; row += LaneCount)
        tile<Count, 1>(job, output, row);
}

struct Multiply {
    template <Cpu cpu>
    static VITRINE_INLINE void run(const Job* job, std::int64_t begin, std::int64_t end)
    {
        constexpr int Vectors = cpu == Cpu::Avx512 ? 3 : 1;
        constexpr int Count = cpu == Cpu::Avx512 ? Outputs : Outputs / 2; // registers: 8 * 3 of 32, 4 * 2 of 16
        std::int64_t output = begin;
        for (; output + Count <= end; output += Count)
            everyRow<Count, Vectors>(*job, output);
        for (; output < end; ++output)
            everyRow<1, Vectors>(*job, output);
    }
};

} // namespace

bool canMultiplyRows()
{
    return thisCpu() == Cpu::Avx512;
}

PackedRows::PackedRows(const float* x, std::int64_t rows, std::int64_t depth, std::int64_t stride)
    : m_rows(rows), m_depth(depth), m_paddedRows((rows + LaneCount - 1) / LaneCount * LaneCount),
      m_numbers(std::make_unique_for_overwrite<float[]>(size_t(m_paddedRows * depth)))
{
    const std::int64_t vectors = m_paddedRows / LaneCount;
    at::parallel_for(0, vectors, std::max<std::int64_t>(1, 65536 / (depth * LaneCount)), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t vector = begin; vector < end; ++vector) {
            float* to = m_numbers.get() + vector * LaneCount * depth;
            const std::int64_t first = vector * LaneCount;
            const std::int64_t count = std::min(LaneCount, rows - first);
            for (std::int64_t k = 0; k < depth; ++k, to += LaneCount) {
                for (std::int64_t r = 0; r < count; ++r)
                    to[r] = x[(first + r) * stride + k];
                for (std::int64_t r = count; r < LaneCount; ++r)
                    to[r] = 0;
            }
        }
    });
}

void multiplyRows(const PackedRows& x, const float* weight, std::int64_t outputs, float* out, std::int64_t stride)
{
    const std::int64_t tiles = (outputs + Outputs - 1) / Outputs;
    for (std::int64_t row = 0; row < x.paddedRows(); row += RowsAtOnce) {
        const std::int64_t lastRow = std::min(row + RowsAtOnce, x.paddedRows());
        for (std::int64_t depth = 0; depth < x.depth(); depth += DepthAtOnce) {
            const Job job{&x, weight, out, outputs, stride, row, lastRow, depth, std::min(DepthAtOnce, x.depth() - depth)};
            const std::int64_t work = job.depth * (lastRow - row) * Outputs; // multiplications of a tile
            at::parallel_for(0, tiles, std::max<std::int64_t>(1, 500'000 / work), [&](std::int64_t begin, std::int64_t end) {
                onThisCpu<Multiply>(&job, begin * Outputs, std::min(end * Outputs, outputs));
            });
        }
    }
}

} // namespace vitrine::inference::kernels
