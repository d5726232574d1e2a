#include "core/inference/layers/activation.h"

#include <ATen/ATen.h>
#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace vitrine::inference {

Result<Activation> parseActivation(const QString& name)
{
    static const QHash<QString, Activation> names = {
        {QStringLiteral("linear"), Activation::Linear},
        {QStringLiteral("gelu"), Activation::Gelu},
        {QStringLiteral("gelu_python"), Activation::Gelu},
        {QStringLiteral("gelu_new"), Activation::GeluTanh},
        {QStringLiteral("gelu_fast"), Activation::GeluTanh},
        {QStringLiteral("gelu_pytorch_tanh"), Activation::GeluTanh},
        {QStringLiteral("gelu_python_tanh"), Activation::GeluTanh},
        {QStringLiteral("gelu_accurate"), Activation::GeluTanh},
        {QStringLiteral("quick_gelu"), Activation::GeluQuick},
        {QStringLiteral("relu"), Activation::Relu},
        {QStringLiteral("silu"), Activation::Silu},
        {QStringLiteral("swish"), Activation::Silu},
        {QStringLiteral("tanh"), Activation::Tanh},
        {QStringLiteral("sigmoid"), Activation::Sigmoid},
        {QStringLiteral("mish"), Activation::Mish},
        {QStringLiteral("relu6"), Activation::Relu6},
        {QStringLiteral("hardswish"), Activation::HardSwish},
        {QStringLiteral("gelu_10"), Activation::GeluClipped},
        {QStringLiteral("laplace"), Activation::Laplace},
        {QStringLiteral("leaky_relu"), Activation::LeakyRelu},
        {QStringLiteral("relu2"), Activation::ReluSquared},
        {QStringLiteral("sqrtsoftplus"), Activation::SqrtSoftplus},
    };
    const auto found = names.constFind(name);
    if (found == names.constEnd())
        return fail(
            ErrorKind::Unsupported,
            QCoreApplication::translate(
                "Model", "The model uses the activation function \"%1\", which does not run here yet.")
                .arg(name),
            QCoreApplication::translate("Model", "Choose another model."));
    return *found;
}

at::Tensor activated(const at::Tensor& x, Activation activation)
{
    switch (activation) {
    case Activation::Linear:
        return x;
    case Activation::Gelu:
        return at::gelu(x);
    case Activation::GeluTanh:
        return at::gelu(x, "tanh");
    case Activation::GeluQuick:
        return x * at::sigmoid(x * 1.702);
    case Activation::Relu:
        return at::relu(x);
    case Activation::Silu:
        return at::silu(x);
    case Activation::Tanh:
        return at::tanh(x);
    case Activation::Sigmoid:
        return at::sigmoid(x);
    case Activation::Mish:
        return at::mish(x);
    case Activation::Relu6:
        return at::clamp(x, 0, 6);
    case Activation::HardSwish:
        return at::hardswish(x);
    case Activation::GeluClipped:
        return at::clamp(at::gelu(x), -10, 10);
    case Activation::Laplace: // mean and width as transformers writes them down
        return 0.5 * (1.0 + at::erf((x - 0.707107) / (0.282095 * std::sqrt(2.0))));
    case Activation::LeakyRelu:
        return at::leaky_relu(x, 0.01);
    case Activation::ReluSquared:
        return at::square(at::relu(x));
    case Activation::SqrtSoftplus:
        return at::sqrt(at::softplus(x));
    }
    return x;
}

} // namespace vitrine::inference
