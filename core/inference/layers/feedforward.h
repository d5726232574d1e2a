#pragma once

#include "core/inference/layers/activation.h"
#include "core/inference/layers/linear.h"
#include "core/inference/layers/workspace.h"

namespace vitrine::inference {

/// down(activation(up(x))): the two products of a transformer block.
class FeedForward {
public:
    FeedForward() = default;
    FeedForward(Linear up, Linear down, Activation activation);

    /// \param x [rows, width] \return [rows, width] without the bias of `down`, in the workspace's Output
    at::Tensor operator()(const at::Tensor& x, Workspace& workspace) const;
    /// What the caller still has to add.
    const at::Tensor& bias() const { return m_down.bias(); }

private:
    Linear m_up;
    Linear m_down;
    Activation m_activation = Activation::Gelu;
};

} // namespace vitrine::inference
