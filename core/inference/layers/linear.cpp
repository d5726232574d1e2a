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

void Linear::multiply(const at::Tensor& x, at::Tensor out) const
{
    multiplyAll(x, {this}, {out});
}

void Linear::multiplyAll(const at::Tensor& x, const std::vector<const Linear*>& linears,
                         const std::vector<at::Tensor>& outs)
{
    const at::Tensor& first = linears.front()->m_weight;
    const bool full = first.scalar_type() == at::kFloat;
    if (full && x.is_cpu() && kernels::canMultiplyRows()) {
        const kernels::PackedRows packed(x.data_ptr<float>(), x.size(0), x.size(1), x.stride(0));
        for (size_t i = 0; i < linears.size(); ++i)
            kernels::multiplyRows(packed, linears[i]->m_weight.data_ptr<float>(), linears[i]->outputs(),
                                  outs[i].data_ptr<float>(), outs[i].stride(0));
        return;
    }
    const at::Tensor input = x.to(first.scalar_type());
    for (size_t i = 0; i < linears.size(); ++i) {
        at::Tensor out = outs[i];
        if (full)
            at::mm_out(out, input, linears[i]->m_weight.t());
        else
            out.copy_(at::mm(input, linears[i]->m_weight.t()));
    }
}

at::Tensor Linear::operator()(const at::Tensor& x) const
{
    at::Tensor out = at::empty({x.size(0), outputs()}, x.options());
    multiply(x, out);
    return m_bias.defined() ? out.add_(m_bias) : out;
}

} // namespace vitrine::inference
