#include "core/inference/kernels/product.h"

#include "core/inference/kernels/lanes.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace vitrine::inference::kernels {

namespace {

constexpr std::int64_t PanelsAtOnce =
    6; ///< with DepthAtOnce, at most 1.2 MB of rows stay in the second cache
constexpr std::int64_t DepthAtOnce = 1024; ///< eight rows of weights of this depth stay in the first
constexpr int Outputs = 8;                 ///< computed together

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

/// Rows of weights to be multiplied: in the file, or copied to where they do not push each other out of the
/// cache.
struct WeightRows {
    const float* numbers;
    std::int64_t stride;
};

/// One step of turning eight vectors: as one line of 128 numbers, its halves are interleaved.
VITRINE_INLINE void interleave(Lanes (&lines)[8])
{
    Lanes out[8];
    for (int i = 0; i < 4; ++i) {
        out[2 * i] = __builtin_shufflevector(lines[i], lines[i + 4], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21,
                                             6, 22, 7, 23);
        out[2 * i + 1] = __builtin_shufflevector(lines[i], lines[i + 4], 8, 24, 9, 25, 10, 26, 11, 27, 12, 28,
                                                 13, 29, 14, 30, 15, 31);
    }
    for (int i = 0; i < 8; ++i)
        lines[i] = out[i];
}

/// Writes Count outputs of up to sixteen rows, whose sums lie the other way round. \param add to what is
/// there
template <int Count>
VITRINE_INLINE void storeTurned(Lanes (&sums)[Count], float* out, std::int64_t stride, std::int64_t rows,
                                bool add)
{
    float turned[LaneCount * Count];
    if constexpr (Count ==
                  8) { // three steps move the three bits of the output's number behind those of the row's
        interleave(sums);
        interleave(sums);
        interleave(sums);
        for (int i = 0; i < Count; ++i)
            store(turned + i * LaneCount, sums[i]);
    } else {
        for (int o = 0; o < Count; ++o) {
            for (int r = 0; r < LaneCount; ++r)
                turned[r * Count + o] = sums[o][r];
        }
    }
    for (std::int64_t r = 0; r < rows; ++r) {
        float* to = out + r * stride;
        if (add) {
            for (int o = 0; o < Count; ++o)
                to[o] += turned[r * Count + o];
        } else {
            __builtin_memcpy(to, turned + r * Count, Count * sizeof(float));
        }
    }
}

/// Count outputs for a panel of Vectors * 16 rows.
template <int Count, int Vectors>
VITRINE_INLINE void tile(const Job& job, const WeightRows& weight, std::int64_t output, std::int64_t row)
{
    constexpr std::int64_t Width = Vectors * LaneCount;
    const float* panel = job.x->panel(row) + job.firstDepth * Width;
    Lanes sums[Count][Vectors] = {};
    for (std::int64_t k = 0; k < job.depth; ++k) {
        Lanes line[Vectors];
        for (int v = 0; v < Vectors; ++v)
            load(line[v], panel + k * Width + v * LaneCount);
        for (int o = 0; o < Count; ++o) {
            const float factor = weight.numbers[o * weight.stride + k];
            for (int v = 0; v < Vectors; ++v)
                sums[o][v] += factor * line[v];
        }
    }
    const std::int64_t left = job.x->rows() - row;
    for (int v = 0; v < Vectors; ++v) {
        Lanes column[Count];
        for (int o = 0; o < Count; ++o)
            column[o] = sums[o][v];
        const std::int64_t count = left - v * LaneCount < LaneCount ? left - v * LaneCount : LaneCount;
        storeTurned<Count>(column, job.out + (row + v * LaneCount) * job.stride + output, job.stride, count,
                           job.firstDepth > 0);
    }
}

template <int Count>
VITRINE_INLINE void everyPanel(const Job& job, std::int64_t output)
{
    // Rows of weights often lie a multiple of 4096 bytes apart, which one set of the first cache would have
    // to hold.
    alignas(64) float copy[Count][DepthAtOnce + LaneCount];
    WeightRows weight{job.weight + output * job.x->depth() + job.firstDepth, job.x->depth()};
    if (job.lastRow - job.firstRow > PackedRows::PanelRows) {
        for (int o = 0; o < Count; ++o)
            __builtin_memcpy(copy[o], weight.numbers + o * weight.stride, size_t(job.depth) * sizeof(float));
        weight = {copy[0], DepthAtOnce + LaneCount};
    }
    for (std::int64_t row = job.firstRow; row < job.lastRow; row += PackedRows::PanelRows) {
        const std::int64_t left = job.lastRow - row;
        if (left >= PackedRows::PanelRows)
            tile<Count, 3>(job, weight, output, row);
        else if (left > LaneCount)
            tile<Count, 2>(job, weight, output, row);
        else
            tile<Count, 1>(job, weight, output, row);
    }
}

struct Multiply {
    template <Cpu cpu>
    static VITRINE_INLINE void run(const Job* job, std::int64_t begin, std::int64_t end)
    {
        constexpr int Count = cpu == Cpu::Avx512 ? Outputs : 2; // registers: 8 * 3 of 32, 2 * 6 of 16
        std::int64_t output = begin;
        for (; output + Count <= end; output += Count)
            everyPanel<Count>(*job, output);
        for (; output < end; ++output)
            everyPanel<1>(*job, output);
    }
};

} // namespace

bool canMultiplyRows()
{
    return thisCpu() == Cpu::Avx512;
}

PackedRows::PackedRows(const float* x, std::int64_t rows, std::int64_t depth, std::int64_t stride)
    : m_rows(rows), m_depth(depth), m_paddedRows((rows + LaneCount - 1) / LaneCount * LaneCount),
      m_memory(std::make_unique_for_overwrite<float[]>(size_t(m_paddedRows * depth) + 16))
{
    void* begin = m_memory.get();
    size_t space = (size_t(m_paddedRows * depth) + 16) * sizeof(float);
    m_numbers =
        static_cast<float*>(std::align(64, size_t(m_paddedRows * depth) * sizeof(float), begin, space));
    const std::int64_t panels = (m_paddedRows + PanelRows - 1) / PanelRows;
    at::parallel_for(0, panels, std::max<std::int64_t>(1, 65536 / (depth * PanelRows)),
                     [&](std::int64_t begin, std::int64_t end) {
                         for (std::int64_t panel = begin; panel < end; ++panel) {
                             const std::int64_t first = panel * PanelRows;
                             const std::int64_t width = std::min(PanelRows, m_paddedRows - first);
                             const std::int64_t count = std::min(PanelRows, rows - first);
                             float* to = m_numbers + first * depth;
                             for (std::int64_t k = 0; k < depth; ++k, to += width) {
                                 for (std::int64_t r = 0; r < count; ++r)
                                     to[r] = x[(first + r) * stride + k];
                                 for (std::int64_t r = count; r < width; ++r)
                                     to[r] = 0;
                             }
                         }
                     });
}

void multiplyRows(const PackedRows& x, const float* weight, std::int64_t outputs, float* out,
                  std::int64_t stride)
{
    const std::int64_t tiles = (outputs + Outputs - 1) / Outputs;
    // Every round reads all weights: as few rounds as possible, of nearly the same size.
    const std::int64_t panels = (x.paddedRows() + PackedRows::PanelRows - 1) / PackedRows::PanelRows;
    const std::int64_t rounds = (panels + PanelsAtOnce - 1) / PanelsAtOnce;
    const std::int64_t rowsAtOnce =
        (panels + rounds - 1) / std::max<std::int64_t>(rounds, 1) * PackedRows::PanelRows;
    for (std::int64_t row = 0; row < x.paddedRows(); row += rowsAtOnce) {
        const std::int64_t lastRow = std::min(row + rowsAtOnce, x.paddedRows());
        for (std::int64_t depth = 0; depth < x.depth(); depth += DepthAtOnce) {
            const Job job{&x,      weight, out,
                          outputs, stride, row,
                          lastRow, depth,  std::min(DepthAtOnce, x.depth() - depth)};
            const std::int64_t work = job.depth * (lastRow - row) * Outputs; // multiplications of a tile
            at::parallel_for(0, tiles, std::max<std::int64_t>(1, 500'000 / work),
                             [&](std::int64_t begin, std::int64_t end) {
                                 onThisCpu<Multiply>(&job, begin * Outputs, std::min(end * Outputs, outputs));
                             });
        }
    }
}

} // namespace vitrine::inference::kernels
