#include "core/inference/layers/feedforward.h"

#include "core/inference/kernels/rows.h"

#include <ATen/ATen.h>

#include <optional>

namespace vitrine::inference {

namespace {

std::optional<kernels::Curve> curveOf(Activation activation)
{
    switch (activation) {
    case Activation::Gelu:
        return kernels::Curve::Gelu;
    case Activation::GeluTanh:
        return kernels::Curve::GeluTanh;
    case Activation::Relu:
        return kernels::Curve::Relu;
    case Activation::Silu:
        return kernels::Curve::Silu;
    default:
        return std::nullopt;
    }
}

} // namespace

FeedForward::FeedForward(Linear up, Linear down, Activation activation)
    : m_up(std::move(up)), m_down(std::move(down)), m_activation(activation)
{
}

at::Tensor FeedForward::operator()(const at::Tensor& x, Workspace& workspace) const
{
    at::Tensor out = workspace.rows(Workspace::Output, x.size(0), m_down.outputs());
    const auto curve = curveOf(m_activation);
    if (curve && m_up.multiplyThrough(x, *curve, m_down, out, workspace))
        return out;
    at::Tensor inner = workspace.rows(Workspace::Inner, x.size(0), m_up.outputs());
    m_up.multiply(x, inner, workspace);
    const at::Tensor& bias = m_up.bias();
    if (x.is_cpu() && curve)
        kernels::activateRows(inner.data_ptr<float>(), bias.defined() ? bias.data_ptr<float>() : nullptr,
                              inner.size(0), inner.size(1), *curve);
    else
        inner = activated(bias.defined() ? inner + bias : inner, m_activation);
    m_down.multiply(inner, out, workspace);
    return out;
}

} // namespace vitrine::inference
