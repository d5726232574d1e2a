#pragma once

namespace vitrine::inference::kernels {

/// Activation functions that our loops know.
enum class Curve { Gelu, GeluTanh, Relu, Silu };

} // namespace vitrine::inference::kernels
