#include "core/inference/kernels/packedrows.h"

#include "core/inference/kernels/lanes.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace vitrine::inference::kernels {

namespace {

/// Sixteen rows of a panel.
struct Strip {
    const float* x;      ///< first row
    std::int64_t stride; ///< of x
    std::int64_t rows;   ///< that there are, at most 16
    float* to;
    std::int64_t width; ///< of the panel
    std::int64_t units;
};

template <Kind kind>
struct Pack {
    /// Sixteen units of each row.
    static VITRINE_INLINE void block(const Strip& strip, std::int64_t unit, std::int64_t units)
    {
        constexpr int Numbers = kind == Kind::Floats ? 1 : 2;
        Lanes lines[LaneCount] = {};
        for (std::int64_t r = 0; r < strip.rows; ++r) {
            const float* from = strip.x + r * strip.stride + unit * Numbers;
            Lanes parts[Numbers];
            if (units == LaneCount) {
                for (int i = 0; i < Numbers; ++i)
                    load(parts[i], from + i * LaneCount);
            } else {
                const std::int64_t count = units * Numbers;
                loadSome(parts[0], from, count < LaneCount ? count : LaneCount);
                if constexpr (Numbers == 2)
                    loadSome(parts[1], from + LaneCount, count > LaneCount ? count - LaneCount : 0);
            }
            if constexpr (kind == Kind::Floats)
                lines[r] = parts[0];
            else
                lines[r] = halvesOf(parts[0], parts[1]);
        }
        turn(lines);
        for (std::int64_t k = 0; k < units; ++k)
            store(strip.to + (unit + k) * strip.width, lines[k]);
    }

    template <Cpu>
    static VITRINE_INLINE void run(const Strip* strip)
    {
        std::int64_t unit = 0;
        for (; unit + LaneCount <= strip->units; unit += LaneCount)
            block(*strip, unit, LaneCount);
        if (unit < strip->units)
            block(*strip, unit, strip->units - unit);
    }
};

} // namespace

PackedRows::PackedRows(Kind kind, float* memory, std::int64_t rows, std::int64_t depth)
    : m_kind(kind), m_rows(rows), m_units(kind == Kind::Floats ? depth : depth / 2), m_numbers(memory)
{
}

std::int64_t PackedRows::size(Kind kind, std::int64_t rows, std::int64_t depth)
{
    const PackedRows shape(kind, nullptr, rows, depth);
    return shape.paddedRows() * shape.units();
}

void PackedRows::pack(const float* x, std::int64_t stride) const
{
    const std::int64_t strips = paddedRows() / LaneCount;
    const std::int64_t grain =
        std::max<std::int64_t>(1, 32768 / (LaneCount * std::max<std::int64_t>(1, m_units)));
    at::parallel_for(0, strips, grain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t row = i * LaneCount;
            const std::int64_t first = row / panelRows() * panelRows();
            const Strip strip{
                x + row * stride,  stride, std::min(LaneCount, m_rows - row), panel(first) + (row - first),
                panelWidth(first), m_units};
            if (m_kind == Kind::Floats)
                onThisCpu<Pack<Kind::Floats>>(&strip);
            else
                onThisCpu<Pack<Kind::Halves>>(&strip);
        }
    });
}

} // namespace vitrine::inference::kernels
