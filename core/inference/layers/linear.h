#pragma once

#include "core/inference/kernels/product.h"
#include "core/inference/layers/workspace.h"
#include "core/inference/weights/binder.h"

#include <optional>
#include <vector>

namespace vitrine::inference {

/// y = x Wᵀ + b. Inputs and outputs are float32 whatever the weights are; a bfloat16 product runs where
/// weights are.
class Linear {
public:
    Linear() = default;
    /// Binds "weight" [out, in] and, with \p bias, "bias" [out].
    Linear(const Binder& binder, int64_t in, int64_t out, bool bias = true);
    Linear(at::Tensor weight, at::Tensor bias);

    int64_t outputs() const { return m_weight.size(0); }
    /// [out] float32; undefined without one.
    const at::Tensor& bias() const { return m_bias; }

    /// \param x [rows, in] \return [rows, out], bias included
    at::Tensor operator()(const at::Tensor& x) const;
    /// Writes x Wᵀ without the bias (whoever comes next adds it on its way) to \p out [rows, out], which may
    /// be columns of a wider tensor.
    void multiply(const at::Tensor& x, at::Tensor out, Workspace& workspace) const;
    /// The same for several with one input: `outs[i]` gets that of `linears[i]`.
    static void multiplyAll(const at::Tensor& x, const std::vector<const Linear*>& linears,
                            const std::vector<at::Tensor>& outs, Workspace& workspace);
    /// The same for \p down of curve(x Wᵀ + b), which is never written out in rows. \return false when
    /// products of ours cannot do that here
    bool multiplyThrough(const at::Tensor& x, kernels::Curve curve, const Linear& down, at::Tensor out,
                         Workspace& workspace) const;

private:
    /// The kind of rows that a product of ours takes here; none: libtorch multiplies.
    std::optional<kernels::Kind> kind(const at::Tensor& x) const;
    /// \p x for products of \p kind, in the workspace.
    static kernels::PackedRows packed(kernels::Kind kind, const at::Tensor& x, Workspace& workspace);

    at::Tensor m_weight;
    at::Tensor m_bias;
};

} // namespace vitrine::inference
