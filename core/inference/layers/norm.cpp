#include "core/inference/layers/norm.h"

#include "core/inference/kernels/rows.h"

#include <ATen/ATen.h>

namespace vitrine::inference {

namespace {

const float* optional(const at::Tensor& tensor)
{
    return tensor.defined() ? tensor.data_ptr<float>() : nullptr;
}

} // namespace

LayerNorm::LayerNorm(const Binder& binder, int64_t width, double epsilon)
    : m_weight(binder.take(QStringLiteral("weight"), {width}).to(at::kFloat).contiguous()),
      m_bias(binder.take(QStringLiteral("bias"), {width}).to(at::kFloat).contiguous()), m_epsilon(epsilon)
{
}

void LayerNorm::apply(const at::Tensor& x, at::Tensor out) const
{
    if (!x.is_cpu()) {
        out.copy_(at::layer_norm(x, {x.size(1)}, m_weight, m_bias, m_epsilon));
        return;
    }
    kernels::NormRows job{x.data_ptr<float>(),
                          nullptr,
                          nullptr,
                          nullptr,
                          m_weight.data_ptr<float>(),
                          m_bias.data_ptr<float>(),
                          out.data_ptr<float>(),
                          x.size(1),
                          float(m_epsilon)};
    kernels::normRows(job, x.size(0));
}

void LayerNorm::applySum(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& residual,
                         at::Tensor out) const
{
    if (!x.is_cpu()) {
        apply(bias.defined() ? x + bias + residual : x + residual, out);
        return;
    }
    kernels::NormRows job{x.data_ptr<float>(),
                          optional(bias),
                          residual.data_ptr<float>(),
                          nullptr,
                          m_weight.data_ptr<float>(),
                          m_bias.data_ptr<float>(),
                          out.data_ptr<float>(),
                          x.size(1),
                          float(m_epsilon)};
    kernels::normRows(job, x.size(0));
}

void LayerNorm::addThenApply(const at::Tensor& x, const at::Tensor& bias, at::Tensor residual,
                             at::Tensor out) const
{
    if (!x.is_cpu()) {
        residual.add_(bias.defined() ? x + bias : x);
        apply(residual, out);
        return;
    }
    kernels::NormRows job{x.data_ptr<float>(),
                          optional(bias),
                          residual.data_ptr<float>(),
                          residual.data_ptr<float>(),
                          m_weight.data_ptr<float>(),
                          m_bias.data_ptr<float>(),
                          out.data_ptr<float>(),
                          x.size(1),
                          float(m_epsilon)};
    kernels::normRows(job, x.size(0));
}

} // namespace vitrine::inference
