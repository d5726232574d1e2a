#pragma once

#include "core/inference/weights/binder.h"

namespace vitrine::inference {

/// Layer normalisation (arXiv:1607.06450) with the additions that stand before it in a transformer, in one
/// pass.
class LayerNorm {
public:
    LayerNorm() = default;
    /// Binds "weight" and "bias", [width] each.
    LayerNorm(const Binder& binder, int64_t width, double epsilon);

    /// \param x [rows, width] float32 \param out may be \p x
    void apply(const at::Tensor& x, at::Tensor out) const;

    /// out = norm(x + bias + residual): what ends a post-norm block. \param bias [width] or undefined
    void applySum(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& residual,
                  at::Tensor out) const;

    /// residual += x + bias, then out = norm(residual): what joins two pre-norm blocks.
    void addThenApply(const at::Tensor& x, const at::Tensor& bias, at::Tensor residual, at::Tensor out) const;

private:
    at::Tensor m_weight;
    at::Tensor m_bias;
    double m_epsilon = 1e-12;
};

} // namespace vitrine::inference
