#include "core/inference/media/resample.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::inference {

namespace {

constexpr int Precision =
    32 - 8 - 2; ///< bits behind the point: 8-bit pixels and two bits of room must fit in 32

double box(double x)
{
    return x > -0.5 && x <= 0.5 ? 1.0 : 0.0;
}

double triangle(double x)
{
    x = std::fabs(x);
    return x < 1.0 ? 1.0 - x : 0.0;
}

double hamming(double x)
{
    x = std::fabs(x);
    if (x == 0.0)
        return 1.0;
    if (x >= 1.0)
        return 0.0;
    x *= std::numbers::pi;
    return std::sin(x) / x * (0.54 + 0.46 * std::cos(x));
}

double cubic(double x)
{
    constexpr double a = -0.5;
    x = std::fabs(x);
    if (x < 1.0)
        return ((a + 2.0) * x - (a + 3.0)) * x * x + 1;
    return x < 2.0 ? (((x - 5) * x + 8) * x - 4) * a : 0.0;
}

double sinc(double x)
{
    if (x == 0.0)
        return 1.0;
    x *= std::numbers::pi;
    return std::sin(x) / x;
}

double lanczos(double x)
{
    return x >= -3.0 && x < 3.0 ? sinc(x) * sinc(x / 3) : 0.0;
}

struct Kernel {
    double (*weight)(double);
    double support; ///< radius in pixels
};

Kernel kernelOf(Filter filter)
{
    switch (filter) {
    case Filter::Box:
        return {box, 0.5};
    case Filter::Hamming:
        return {hamming, 1.0};
    case Filter::Bicubic:
        return {cubic, 2.0};
    case Filter::Lanczos:
        return {lanczos, 3.0};
    case Filter::Bilinear:
    case Filter::Nearest:
        break;
    }
    return {triangle, 1.0};
}

/// What each pixel of a line is made of.
struct Weights {
    std::vector<int> first; ///< source pixel
    std::vector<int> count;
    std::vector<std::int32_t> fixed; ///< [pixel][stride]
    size_t stride = 0;
};

Weights weightsOf(int from, int to, Filter filter)
{
    const Kernel kernel = kernelOf(filter);
    const double scale = double(from) / to;
    const double filterScale = std::max(scale, 1.0);
    const double support = kernel.support * filterScale;
    Weights weights;
    weights.stride = size_t(std::ceil(support)) * 2 + 1;
    weights.first.resize(size_t(to));
    weights.count.resize(size_t(to));
    weights.fixed.assign(size_t(to) * weights.stride, 0);
    std::vector<double> exact(weights.stride);
    for (int i = 0; i < to; ++i) {
        const double center = (i + 0.5) * scale;
        const int first = std::max(0, int(center - support + 0.5));
        const int count = std::min(from, int(center + support + 0.5)) - first;
        double sum = 0;
        for (int k = 0; k < count; ++k) {
            exact[size_t(k)] = kernel.weight((k + first - center + 0.5) * (1.0 / filterScale));
            sum += exact[size_t(k)];
        }
        for (int k = 0; k < count; ++k) {
            const double share = sum != 0.0 ? exact[size_t(k)] / sum : exact[size_t(k)];
            const double scaled = share * (1 << Precision);
            weights.fixed[size_t(i) * weights.stride + size_t(k)] =
                int(share < 0 ? scaled - 0.5 : scaled + 0.5);
        }
        weights.first[size_t(i)] = first;
        weights.count[size_t(i)] = count;
    }
    return weights;
}

std::uint8_t clipped(std::int32_t value)
{
    return std::uint8_t(std::clamp(value >> Precision, 0, 255));
}

constexpr std::int32_t Half = 1 << (Precision - 1);

Picture horizontally(const Picture& in, int width, Filter filter)
{
    const Weights weights = weightsOf(in.width, width, filter);
    Picture out{width, in.height, std::vector<std::uint8_t>(size_t(width) * size_t(in.height) * 3)};
    std::uint8_t* to = out.rgb.data();
    for (int y = 0; y < in.height; ++y) {
        for (int x = 0; x < width; ++x) {
            const std::int32_t* weight = &weights.fixed[size_t(x) * weights.stride];
            const std::uint8_t* from = in.row(y) + weights.first[size_t(x)] * 3;
            std::int32_t sum[3] = {Half, Half, Half};
            for (int k = 0; k < weights.count[size_t(x)]; ++k, from += 3) {
                for (int c = 0; c < 3; ++c)
                    sum[c] += from[c] * weight[k];
            }
            for (int c = 0; c < 3; ++c)
                *to++ = clipped(sum[c]);
        }
    }
    return out;
}

Picture vertically(const Picture& in, int height, Filter filter)
{
    const Weights weights = weightsOf(in.height, height, filter);
    const size_t line = size_t(in.width) * 3;
    Picture out{in.width, height, std::vector<std::uint8_t>(line * size_t(height))};
    std::vector<std::int32_t> sum(line);
    for (int y = 0; y < height; ++y) {
        std::fill(sum.begin(), sum.end(), Half);
        const std::int32_t* weight = &weights.fixed[size_t(y) * weights.stride];
        for (int k = 0; k < weights.count[size_t(y)]; ++k) {
            const std::uint8_t* from = in.row(weights.first[size_t(y)] + k);
            for (size_t i = 0; i < line; ++i)
                sum[i] += from[i] * weight[k];
        }
        std::transform(sum.begin(), sum.end(), out.rgb.begin() + std::ptrdiff_t(line * size_t(y)), clipped);
    }
    return out;
}

/// Source pixel of each of \p to: Pillow walks in equal steps and adds them up, rounding errors included.
std::vector<int> nearest(int from, int to)
{
    std::vector<int> places(size_t(to), 0);
    const double step = double(from) / to;
    double at = step * 0.5;
    for (int& place : places) {
        place = std::min(int(at), from - 1);
        at += step;
    }
    return places;
}

Picture nearestResized(const Picture& in, int width, int height)
{
    Picture out{width, height, std::vector<std::uint8_t>(size_t(width) * size_t(height) * 3)};
    const std::vector<int> columns = nearest(in.width, width);
    std::uint8_t* to = out.rgb.data();
    for (int y : nearest(in.height, height)) {
        for (int x : columns)
            to = std::copy_n(in.row(y) + x * 3, 3, to);
    }
    return out;
}

} // namespace

Picture resized(const Picture& picture, int width, int height, Filter filter)
{
    if (width == picture.width && height == picture.height)
        return picture;
    if (filter == Filter::Nearest)
        return nearestResized(picture, width, height);
    if (width == picture.width)
        return vertically(picture, height, filter);
    if (height == picture.height)
        return horizontally(picture, width, filter);
    // Pillow 13 takes the other way round where that leaves clearly less to do; the passes round, so the
    // order shows. (Found by comparing both orders with its results for sizes of all kinds.)
    const bool verticalFirst =
        height < picture.height && picture.height - height > 2 * (picture.width - width);
    return verticalFirst ? horizontally(vertically(picture, height, filter), width, filter)
                         : vertically(horizontally(picture, width, filter), height, filter);
}

} // namespace vitrine::inference
