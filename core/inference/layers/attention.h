#pragma once

#include "core/inference/layers/linear.h"
#include "core/inference/layers/workspace.h"

#include <vector>

namespace vitrine::inference {

/// First row of each text in a pile of rows without padding, and behind the last one the number of rows.
using RowStarts = std::vector<int64_t>;

/// Multi-head self-attention (arXiv:1706.03762), every token seeing every token of its own text.
/// The projections keep the checkpoint's tensors apart; their results land side by side in one buffer.
class SelfAttention {
public:
    SelfAttention() = default;
    /// \param heads divides the projections' outputs
    SelfAttention(Linear query, Linear key, Linear value, int64_t heads);

    /// \param x [rows, width] \return [rows, width], in the workspace's Context
    at::Tensor operator()(const at::Tensor& x, const RowStarts& starts, Workspace& workspace) const;

private:
    Linear m_query;
    Linear m_key;
    Linear m_value;
    at::Tensor m_biases; ///< [3 * width] or undefined
    int64_t m_heads = 1;
};

} // namespace vitrine::inference
