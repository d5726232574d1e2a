#include "core/inference/layers/linear.h"

#include "core/inference/kernels/product.h"

#include <ATen/ATen.h>

namespace vitrine::inference {

Linear::Linear(const Binder& binder, int64_t in, int64_t out, bool bias)
    : Linear(binder.take(QStringLiteral("weight"), {out, in}),
             bias ? binder.take(QStringLiteral("bias"), {out}) : at::Tensor())
{
}

Linear::Linear(at::Tensor weight, at::Tensor bias)
    : m_weight(weight.contiguous()), m_bias(bias.defined() ? bias.to(at::kFloat) : bias)
{
}

std::optional<kernels::Kind> Linear::kind(const at::Tensor& x) const
{
    const at::ScalarType type = m_weight.scalar_type();
    if (!x.is_cpu() || (type != at::kFloat && type != at::kBFloat16))
        return std::nullopt;
    const auto kind = kernels::productKind(type == at::kBFloat16);
    return kind && kernels::fitsProduct(*kind, m_weight.size(0), m_weight.size(1)) ? kind : std::nullopt;
}

kernels::PackedRows Linear::packed(kernels::Kind kind, const at::Tensor& x, Workspace& workspace)
{
    // A view may have its columns apart: one pixel of each channel, for patches of one pixel.
    const at::Tensor rows = x.stride(1) == 1 ? x : x.contiguous();
    const at::Tensor memory =
        workspace.rows(Workspace::Packed, 1, kernels::PackedRows::size(kind, rows.size(0), rows.size(1)));
    const kernels::PackedRows packed(kind, memory.data_ptr<float>(), rows.size(0), rows.size(1));
    packed.pack(rows.data_ptr<float>(), rows.stride(0));
    return packed;
}

void Linear::multiply(const at::Tensor& x, at::Tensor out, Workspace& workspace) const
{
    multiplyAll(x, {this}, {out}, workspace);
}

void Linear::multiplyAll(const at::Tensor& x, const std::vector<const Linear*>& linears,
                         const std::vector<at::Tensor>& outs, Workspace& workspace)
{
    const Linear& first = *linears.front();
    if (const auto kind = first.kind(x)) {
        const kernels::PackedRows rows = packed(*kind, x, workspace);
        for (size_t i = 0; i < linears.size(); ++i)
            kernels::multiply({&rows, linears[i]->m_weight.data_ptr(), linears[i]->outputs(),
                               outs[i].data_ptr<float>(), outs[i].stride(0)});
        return;
    }
    const bool full = first.m_weight.scalar_type() == at::kFloat;
    const at::Tensor input = x.to(first.m_weight.scalar_type());
    for (size_t i = 0; i < linears.size(); ++i) {
        at::Tensor out = outs[i];
        if (full)
            at::mm_out(out, input, linears[i]->m_weight.t());
        else
            out.copy_(at::mm(input, linears[i]->m_weight.t()));
    }
}

bool Linear::multiplyThrough(const at::Tensor& x, kernels::Curve curve, const Linear& down, at::Tensor out,
                             Workspace& workspace) const
{
    const auto upKind = kind(x);
    if (!upKind || upKind != down.kind(x))
        return false;
    const kernels::PackedRows rows = packed(*upKind, x, workspace);
    const at::Tensor memory =
        workspace.rows(Workspace::Inner, 1, kernels::PackedRows::size(*upKind, x.size(0), outputs()));
    const kernels::PackedRows inner(*upKind, memory.data_ptr<float>(), x.size(0), outputs());
    kernels::multiply({&rows, m_weight.data_ptr(), outputs(), nullptr, 0, &inner,
                       m_bias.defined() ? m_bias.data_ptr<float>() : nullptr, curve});
    kernels::multiply(
        {&inner, down.m_weight.data_ptr(), down.outputs(), out.data_ptr<float>(), out.stride(0)});
    return true;
}

at::Tensor Linear::operator()(const at::Tensor& x) const
{
    at::Tensor out = at::empty({x.size(0), outputs()}, x.options());
    Workspace workspace(x.device());
    multiply(x, out, workspace);
    return m_bias.defined() ? out.add_(m_bias) : out;
}

} // namespace vitrine::inference
