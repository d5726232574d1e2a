#include "core/inference/layers/attention.h"

#include "core/inference/kernels/attention.h"

#include <ATen/ATen.h>

#include <cmath>

namespace vitrine::inference {

namespace {

/// The same by libtorch's own operations, for devices without our kernels. \param joined [rows, 3 * width]
void attendPlainly(const at::Tensor& joined, const RowStarts& starts, int64_t heads, at::Tensor out)
{
    const int64_t width = out.size(1);
    const int64_t headSize = width / heads;
    for (size_t text = 0; text + 1 < starts.size(); ++text) {
        const int64_t length = starts[text + 1] - starts[text];
        const at::Tensor rows = joined.narrow(0, starts[text], length).view({length, 3, heads, headSize});
        const at::Tensor query = rows.select(1, 0).transpose(0, 1);
        const at::Tensor key = rows.select(1, 1).permute({1, 2, 0});
        const at::Tensor value = rows.select(1, 2).transpose(0, 1);
        const at::Tensor shares = at::softmax(at::matmul(query, key) / std::sqrt(double(headSize)), -1);
        out.narrow(0, starts[text], length)
            .copy_(at::matmul(shares, value).transpose(0, 1).reshape({length, width}));
    }
}

} // namespace

SelfAttention::SelfAttention(Linear query, Linear key, Linear value, int64_t heads)
    : m_query(std::move(query)), m_key(std::move(key)), m_value(std::move(value)), m_heads(heads)
{
    if (m_query.bias().defined())
        m_biases = at::cat({m_query.bias(), m_key.bias(), m_value.bias()});
}

at::Tensor SelfAttention::operator()(const at::Tensor& x, const RowStarts& starts, Workspace& workspace) const
{
    const int64_t rows = x.size(0);
    const int64_t width = m_query.outputs();
    const at::Tensor joined = workspace.rows(Workspace::Joined, rows, 3 * width);
    Linear::multiplyAll(
        x, {&m_query, &m_key, &m_value},
        {joined.narrow(1, 0, width), joined.narrow(1, width, width), joined.narrow(1, 2 * width, width)},
        workspace);
    at::Tensor context = workspace.rows(Workspace::Context, rows, width);
    if (!x.is_cpu()) {
        attendPlainly(m_biases.defined() ? joined + m_biases : joined, starts, m_heads, context);
        return context;
    }
    const int64_t headSize = width / m_heads;
    kernels::attend({joined.data_ptr<float>(), m_biases.defined() ? m_biases.data_ptr<float>() : nullptr,
                     context.data_ptr<float>(), m_heads, headSize, 1.0f / std::sqrt(float(headSize))},
                    starts);
    return context;
}

} // namespace vitrine::inference
