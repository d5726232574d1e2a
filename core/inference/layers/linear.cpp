#include "core/inference/layers/linear.h"

#include <ATen/ATen.h>

namespace vitrine::inference {

Linear::Linear(const Binder& binder, int64_t in, int64_t out, bool bias)
    : Linear(binder.take(QStringLiteral("weight"), {out, in}), bias ? binder.take(QStringLiteral("bias"), {out}) : at::Tensor())
{
}

Linear::Linear(at::Tensor weight, at::Tensor bias)
    : m_weight(std::move(weight)), m_bias(bias.defined() ? bias.to(at::kFloat) : bias)
{
}

void Linear::multiply(const at::Tensor& x, at::Tensor out) const
{
    if (m_weight.scalar_type() == at::kFloat)
        at::mm_out(out, x, m_weight.t());
    else
        out.copy_(at::mm(x.to(m_weight.scalar_type()), m_weight.t()));
}

at::Tensor Linear::operator()(const at::Tensor& x) const
{
    at::Tensor out = at::empty({x.size(0), outputs()}, x.options());
    multiply(x, out);
    return m_bias.defined() ? out.add_(m_bias) : out;
}

} // namespace vitrine::inference
