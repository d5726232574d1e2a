#pragma once

#include "core/inference/kernels/curve.h"
#include "core/inference/kernels/lanes.h"

#include <bit>
#include <cstdint>
#include <type_traits>

/// Elementary functions in single precision without branches or calls, of one number or of Lanes.
namespace vitrine::inference::kernels {

template <typename Real>
using BitsOf = std::conditional_t<std::is_same_v<Real, Lanes>, BitLanes, std::uint32_t>;

/// e^x within two units in the last place; 0 below -87.3, the value at 88.3 above it.
template <typename Real>
VITRINE_INLINE Real exponential(const Real& x)
{
    const Real low = Real{} - 87.33654f;
    const Real high = Real{} + 88.3762f;
    const Real raised = x < low ? low : x;
    const Real inside = raised > high ? high : raised;
    // x = n ln2 + r, |r| <= ln2 / 2; adding 1.5 * 2^23 rounds to the nearest whole number
    constexpr float Magic = 12582912.0f;
    const Real shifted = inside * 1.44269504088896341f + Magic;
    const Real n = shifted - Magic;
    const Real r = (inside - n * 0.693359375f) + n * 2.12194440e-4f;
    Real p = r * 1.9875691500e-4f + 1.3981999507e-3f; // minimax polynomial of Cephes (Moshier), expf
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const BitsOf<Real> whole = std::bit_cast<BitsOf<Real>>(shifted) - std::bit_cast<std::uint32_t>(Magic);
    const Real value = p * std::bit_cast<Real>((whole << 23) + 0x3f800000u);
    return x < low ? Real{} : value;
}

template <typename Real>
VITRINE_INLINE Real sigmoid(const Real& x)
{
    return 1.0f / (1.0f + exponential<Real>(-x));
}

/// tanh(x), absolute error below 2e-7.
template <typename Real>
VITRINE_INLINE Real hyperbolicTangent(const Real& x)
{
    return 1.0f - 2.0f / (1.0f + exponential<Real>(2.0f * x));
}

/// erf(x), absolute error below 5e-7: a ratio of polynomials fitted to it (error of the fit 2e-8), held where
/// it reaches one.
template <typename Real>
VITRINE_INLINE Real errorFunction(const Real& x)
{
    const Real end = Real{} + 3.92f;
    const Real one = Real{} + 1.0f;
    const Real raised = x < -end ? -end : x;
    const Real y = raised > end ? end : raised;
    const Real z = y * y;
    Real p = z * 2.050091658e-06f + 2.848797564e-04f;
    p = p * z + 3.765521659e-03f;
    p = p * z + 5.274842059e-02f;
    p = p * z + 1.904043670e-01f;
    p = p * z + 1.128379146e+00f;
    Real q = z * 3.809160730e-05f + 1.162510986e-03f;
    q = q * z + 1.496902424e-02f;
    q = q * z + 1.141082220e-01f;
    q = q * z + 5.020742180e-01f;
    q = q * z + 1.0f;
    const Real ratio = y * p / q;
    const Real atMost = x >= end ? one : ratio;
    return x <= -end ? -one : atMost;
}

template <Curve curve, typename Real>
VITRINE_INLINE Real through(const Real& v)
{
    if constexpr (curve == Curve::Gelu)
        return 0.5f * v * (1.0f + errorFunction<Real>(v * 0.70710678118654752f));
    else if constexpr (curve == Curve::GeluTanh)
        return 0.5f * v * (1.0f + hyperbolicTangent<Real>(0.7978845608028654f * (v + 0.044715f * v * v * v)));
    else if constexpr (curve == Curve::Relu)
        return v > 0.0f ? v : Real{};
    else
        return v * sigmoid<Real>(v);
}

} // namespace vitrine::inference::kernels
