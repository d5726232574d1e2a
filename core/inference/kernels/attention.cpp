#include "core/inference/kernels/attention.h"

#include "core/inference/kernels/lanes.h"
#include "core/inference/kernels/mathfunctions.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <memory>

namespace vitrine::inference::kernels {

namespace {

constexpr std::int64_t QuestionBlock =
    48; ///< rows of scores at once: with 512 keys, 96 KB of the second cache; divisible by every Rows

/// Numbers of one task, each part on its own cache lines.
struct Scratch {
    std::int64_t keys;     ///< of the text, rounded up to whole Lanes
    std::int64_t headSize; ///< rounded up
    std::unique_ptr<float[]> memory;
    float* keysTurned; ///< [headSize, keys]
    float* values;     ///< [keys, headSize]
    float* questions;  ///< [QuestionBlock, headSize]
    float* scores;     ///< [QuestionBlock, keys]
    float* result;     ///< [QuestionBlock, headSize]

    static std::int64_t rounded(std::int64_t count)
    {
        return (count + LaneCount - 1) / LaneCount * LaneCount;
    }

    Scratch(std::int64_t keyCount, std::int64_t size) : keys(rounded(keyCount)), headSize(rounded(size))
    {
        const std::int64_t total = 2 * keys * headSize + QuestionBlock * (keys + 2 * headSize);
        memory = std::make_unique_for_overwrite<float[]>(size_t(total));
        keysTurned = memory.get();
        values = keysTurned + keys * headSize;
        questions = values + keys * headSize;
        scores = questions + QuestionBlock * headSize;
        result = scores + QuestionBlock * keys;
    }
};

/// C[Rows, Vectors * 16] = A[Rows, depth] B[depth, …], everything row-major.
template <int Rows, int Vectors>
VITRINE_INLINE void tile(const float* a, std::int64_t aStride, const float* b, std::int64_t bStride, float* c,
                         std::int64_t cStride, std::int64_t depth)
{
    Lanes sums[Rows][Vectors] = {};
    for (std::int64_t k = 0; k < depth; ++k) {
        Lanes line[Vectors];
        for (int v = 0; v < Vectors; ++v)
            load(line[v], b + k * bStride + v * LaneCount);
        for (int r = 0; r < Rows; ++r) {
            for (int v = 0; v < Vectors; ++v)
                sums[r][v] += a[r * aStride + k] * line[v];
        }
    }
    for (int r = 0; r < Rows; ++r) {
        for (int v = 0; v < Vectors; ++v)
            store(c + r * cStride + v * LaneCount, sums[r][v]);
    }
}

template <int Rows, int Vectors>
VITRINE_INLINE void band(const float* a, std::int64_t aStride, const float* b, std::int64_t bStride, float* c,
                         std::int64_t cStride, std::int64_t columns, std::int64_t depth)
{
    std::int64_t j = 0;
    for (; j + Vectors * LaneCount <= columns; j += Vectors * LaneCount)
        tile<Rows, Vectors>(a, aStride, b + j, bStride, c + j, cStride, depth);
    for (; j < columns; j += LaneCount)
        tile<Rows, 1>(a, aStride, b + j, bStride, c + j, cStride, depth);
}

/// C = A B; \p rows is a multiple of Rows, \p columns one of LaneCount.
template <int Rows, int Vectors>
VITRINE_INLINE void product(const float* a, std::int64_t aStride, const float* b, std::int64_t bStride,
                            float* c, std::int64_t cStride, std::int64_t rows, std::int64_t columns,
                            std::int64_t depth)
{
    for (std::int64_t i = 0; i < rows; i += Rows)
        band<Rows, Vectors>(a + i * aStride, aStride, b, bStride, c + i * cStride, cStride, columns, depth);
}

/// Sixteen numbers of a row from \p d on, with their bias; zeros beyond the head's size.
VITRINE_INLINE Lanes numbersOf(const float* row, const float* bias, std::int64_t d, std::int64_t headSize)
{
    Lanes value;
    Lanes shift = {};
    if (d + LaneCount <= headSize) {
        load(value, row + d);
        if (bias)
            load(shift, bias + d);
    } else {
        loadSome(value, row + d, headSize - d);
        if (bias)
            loadSome(shift, bias + d, headSize - d);
    }
    return value + shift;
}

/// Keys turned so that neighbouring keys lie beside each other, values as they are; both with their bias.
VITRINE_INLINE void pack(const Attention& job, const float* text, std::int64_t head, std::int64_t count,
                         Scratch& scratch)
{
    const std::int64_t width = job.heads * job.headSize;
    const float* keyBias = job.biases ? job.biases + width + head * job.headSize : nullptr;
    const float* valueBias = keyBias ? keyBias + width : nullptr;
    for (std::int64_t first = 0; first < count; first += LaneCount) {
        for (std::int64_t d = 0; d < scratch.headSize; d += LaneCount) {
            Lanes keys[LaneCount] = {};
            for (std::int64_t t = first; t < first + LaneCount && t < count; ++t) {
                const float* key = text + t * 3 * width + width + head * job.headSize;
                keys[t - first] = numbersOf(key, keyBias, d, job.headSize);
                store(scratch.values + t * scratch.headSize + d,
                      numbersOf(key + width, valueBias, d, job.headSize));
            }
            turn(keys);
            for (std::int64_t i = 0; i < LaneCount; ++i)
                store(scratch.keysTurned + (d + i) * scratch.keys + first, keys[i]);
        }
    }
}

/// Scores to shares of one, times the largest share's size: the sum is divided out of the result. \param
/// padded \p count rounded up to whole vectors \return the sum
VITRINE_INLINE float softmaxRow(float* scores, std::int64_t count, std::int64_t padded)
{
    for (std::int64_t i = count; i < padded; ++i)
        scores[i] = -__builtin_huge_valf();
    Lanes most;
    load(most, scores);
    for (std::int64_t i = LaneCount; i < padded; i += LaneCount) {
        Lanes next;
        load(next, scores + i);
        most = next > most ? next : most;
    }
    float largest = most[0];
    for (int i = 1; i < LaneCount; ++i)
        largest = most[i] > largest ? most[i] : largest;
    Lanes total = {};
    for (std::int64_t i = 0; i < padded; i += LaneCount) {
        Lanes next;
        load(next, scores + i);
        next = exponential<Lanes>(next - largest);
        store(scores + i, next);
        total += next;
    }
    return sum(total);
}

/// One head of one text.
template <int Rows, int Vectors>
VITRINE_INLINE void attendHead(const Attention& job, const float* text, float* out, std::int64_t head,
                               std::int64_t count, Scratch& scratch)
{
    const std::int64_t width = job.heads * job.headSize;
    const float* bias = job.biases ? job.biases + head * job.headSize : nullptr;
    pack(job, text, head, count, scratch);
    for (std::int64_t begin = 0; begin < count; begin += QuestionBlock) {
        const std::int64_t rows = count - begin < QuestionBlock ? count - begin : QuestionBlock;
        const std::int64_t whole = (rows + Rows - 1) / Rows * Rows;
        for (std::int64_t r = 0; r < whole; ++r) {
            const float* question = text + (begin + (r < rows ? r : 0)) * 3 * width + head * job.headSize;
            for (std::int64_t d = 0; d < scratch.headSize; d += LaneCount)
                store(scratch.questions + r * scratch.headSize + d,
                      r < rows ? numbersOf(question, bias, d, job.headSize) * job.scale : Lanes{});
        }
        product<Rows, Vectors>(scratch.questions, scratch.headSize, scratch.keysTurned, scratch.keys,
                               scratch.scores, scratch.keys, whole, scratch.keys, job.headSize);
        float sums[QuestionBlock];
        for (std::int64_t r = 0; r < rows; ++r)
            sums[r] = softmaxRow(scratch.scores + r * scratch.keys, count, scratch.keys);
        product<Rows, Vectors>(scratch.scores, scratch.keys, scratch.values, scratch.headSize, scratch.result,
                               scratch.headSize, whole, scratch.headSize, count);
        for (std::int64_t r = 0; r < rows; ++r) {
            float* line = out + (begin + r) * width + head * job.headSize;
            const float scale = 1.0f / sums[r];
            for (std::int64_t d = 0; d < job.headSize; ++d)
                line[d] = scratch.result[r * scratch.headSize + d] * scale;
        }
    }
}

struct AttendHead {
    /// As many sums as the processor has registers for: 8 * 2 of 16 numbers, 6 * 1 of 2 * 8, 4 * 1 of 4 * 4.
    template <Cpu cpu>
    static VITRINE_INLINE void run(const Attention* job, const float* text, float* out, std::int64_t head,
                                   std::int64_t count, Scratch* scratch)
    {
        if constexpr (cpu == Cpu::Avx512)
            attendHead<8, 2>(*job, text, out, head, count, *scratch);
        else
            attendHead<cpu == Cpu::Avx2 ? 6 : 4, 1>(*job, text, out, head, count, *scratch);
    }
};

} // namespace

void attend(const Attention& job, const std::vector<std::int64_t>& starts)
{
    const auto texts = std::int64_t(starts.size()) - 1;
    std::int64_t longest = 0;
    for (std::int64_t text = 0; text < texts; ++text)
        longest = std::max(longest, starts[size_t(text) + 1] - starts[size_t(text)]);
    const std::int64_t width = job.heads * job.headSize;
    at::parallel_for(0, texts * job.heads, 1, [&](std::int64_t begin, std::int64_t end) {
        Scratch scratch(longest, job.headSize);
        for (std::int64_t task = begin; task < end; ++task) {
            const std::int64_t first = starts[size_t(task / job.heads)];
            const std::int64_t count = starts[size_t(task / job.heads) + 1] - first;
            scratch.keys = Scratch::rounded(count);
            if (count > 0)
                onThisCpu<AttendHead>(&job, job.qkv + first * 3 * width, job.out + first * width,
                                      task % job.heads, count, &scratch);
        }
    });
}

} // namespace vitrine::inference::kernels
