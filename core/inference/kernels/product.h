#pragma once

#include "core/inference/kernels/curve.h"
#include "core/inference/kernels/packedrows.h"

#include <cstdint>
#include <optional>

namespace vitrine::inference::kernels {

/// The kind of rows for which this processor has registers that make our products worth it; elsewhere a BLAS
/// is as good. \param halves whether the weights are bfloat16
std::optional<Kind> productKind(bool halves);
/// Whether there is a product of ours for weights of this shape.
bool fitsProduct(Kind kind, std::int64_t outputs, std::int64_t depth);

/// x Wᵀ. The weights are read in the order in which they lie in the file and never copied or packed: each is
/// multiplied with a vector of rows, and the next ones are called for meanwhile. A BLAS packs them first,
/// which costs a sixth of its time for a sentence.
struct Product {
    const PackedRows* x;
    const void* weight; ///< [outputs, depth] of x's kind: float or bfloat16
    std::int64_t outputs;
    // One of two goals:
    float* out;                         ///< [rows, outputs], or null
    std::int64_t stride;                ///< numbers from row to row of `out`
    const PackedRows* packed = nullptr; ///< curve(x Wᵀ + bias), laid out for the next product; of x's kind
    const float* bias = nullptr;        ///< [outputs] or null
    Curve curve = Curve::Relu;
};
void multiply(const Product& product);

/// For each kind; multiply() chooses.
void multiplyFloats(const Product& product);
void multiplyHalves(const Product& product);

} // namespace vitrine::inference::kernels
