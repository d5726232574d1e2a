#pragma once

#include "core/base/result.h"

#include <ATen/core/Tensor.h>
#include <QString>

namespace vitrine::inference {

/// Activation functions under the names that configurations use.
enum class Activation {
    Linear,
    Gelu,
    GeluTanh,
    GeluQuick,
    Relu,
    Silu,
    Tanh,
    Sigmoid,
    Mish,
    Relu6,
    HardSwish,
    GeluClipped,
    Laplace,
    LeakyRelu,
    ReluSquared,
    SqrtSoftplus,
};

/// \param name "gelu", "gelu_new", "silu", … \return kind Unsupported for a name that is not known here
Result<Activation> parseActivation(const QString& name);

/// \p x through \p activation; same shape and dtype.
at::Tensor activated(const at::Tensor& x, Activation activation);

} // namespace vitrine::inference
