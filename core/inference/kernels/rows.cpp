#include "core/inference/kernels/rows.h"

#include "core/inference/kernels/mathfunctions.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace vitrine::inference::kernels {

namespace {

/// Rows worth a thread of their own: below this many numbers waking one costs more than it saves.
constexpr std::int64_t NumbersPerTask = 8192;

VITRINE_INLINE void sumRow(const NormRows& job, std::int64_t row, float* to)
{
    const float* x = job.x + row * job.width;
    const float* residual = job.residual ? job.residual + row * job.width : nullptr;
    if (job.bias && residual) {
        for (std::int64_t i = 0; i < job.width; ++i)
            to[i] = x[i] + job.bias[i] + residual[i];
    } else if (residual) {
        for (std::int64_t i = 0; i < job.width; ++i)
            to[i] = x[i] + residual[i];
    } else if (job.bias) {
        for (std::int64_t i = 0; i < job.width; ++i)
            to[i] = x[i] + job.bias[i];
    } else if (to != x) {
        for (std::int64_t i = 0; i < job.width; ++i)
            to[i] = x[i];
    }
}

VITRINE_INLINE float total(const float* values, std::int64_t count, float shift, bool squared)
{
    Lanes lanes = {};
    std::int64_t i = 0;
    for (; i + LaneCount <= count; i += LaneCount) {
        Lanes next;
        load(next, values + i);
        next -= shift;
        lanes += squared ? next * next : next;
    }
    float rest = sum(lanes);
    for (; i < count; ++i) {
        const float next = values[i] - shift;
        rest += squared ? next * next : next;
    }
    return rest;
}

struct Norm {
    template <Cpu>
    static VITRINE_INLINE void run(const NormRows* norm, std::int64_t begin, std::int64_t end)
    {
        const NormRows& job = *norm;
        const auto width = float(job.width);
        for (std::int64_t row = begin; row < end; ++row) {
            float* out = job.out + row * job.width;
            float* values = job.sum ? job.sum + row * job.width : out;
            sumRow(job, row, values);
            const float mean = total(values, job.width, 0.0f, false) / width;
            const float variance = total(values, job.width, mean, true) / width;
            const float scale = 1.0f / __builtin_sqrtf(variance + job.epsilon);
            for (std::int64_t i = 0; i < job.width; ++i)
                out[i] = (values[i] - mean) * scale * job.weight[i] + job.shift[i];
        }
    }
};

template <Curve curve>
struct Activate {
    template <Cpu>
    static VITRINE_INLINE void run(float* x, const float* bias, std::int64_t rows, std::int64_t width)
    {
        for (std::int64_t row = 0; row < rows; ++row, x += width) {
            std::int64_t i = 0;
            for (; i + LaneCount <= width; i += LaneCount) {
                Lanes value;
                Lanes shift = {};
                load(value, x + i);
                if (bias)
                    load(shift, bias + i);
                store(x + i, through<curve, Lanes>(value + shift));
            }
            for (; i < width; ++i)
                x[i] = through<curve, float>(x[i] + (bias ? bias[i] : 0.0f));
        }
    }
};

void activateSome(float* x, const float* bias, std::int64_t rows, std::int64_t width, Curve curve)
{
    switch (curve) {
    case Curve::Gelu:
        return onThisCpu<Activate<Curve::Gelu>>(x, bias, rows, width);
    case Curve::GeluTanh:
        return onThisCpu<Activate<Curve::GeluTanh>>(x, bias, rows, width);
    case Curve::Relu:
        return onThisCpu<Activate<Curve::Relu>>(x, bias, rows, width);
    case Curve::Silu:
        return onThisCpu<Activate<Curve::Silu>>(x, bias, rows, width);
    }
}

} // namespace

void normRows(const NormRows& job, std::int64_t rows)
{
    const std::int64_t grain = std::max<std::int64_t>(1, NumbersPerTask / job.width);
    at::parallel_for(0, rows, grain,
                     [&](std::int64_t begin, std::int64_t end) { onThisCpu<Norm>(&job, begin, end); });
}

void activateRows(float* x, const float* bias, std::int64_t rows, std::int64_t width, Curve curve)
{
    const std::int64_t grain = std::max<std::int64_t>(1, NumbersPerTask / width);
    at::parallel_for(0, rows, grain, [&](std::int64_t begin, std::int64_t end) {
        activateSome(x + begin * width, bias, end - begin, width, curve);
    });
}

} // namespace vitrine::inference::kernels
