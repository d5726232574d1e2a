#pragma once

#include "core/base/result.h"
#include "core/inference/weights/weights.h"

#include <QStringList>

namespace vitrine::inference {

/// Devices that this libtorch and this machine have: "cpu", "cuda:0", …
QStringList deviceNames();

/// \param name auto | cpu | cuda:N \return kind Invalid for another name, Unsupported where there is no such
/// device
Result<at::Device> findDevice(const QString& name);

/// \param name auto | float32 | bfloat16. auto: bfloat16 for checkpoints of that kind where the processor
/// multiplies it by itself, float32 otherwise. \return kind Invalid for another name
Result<at::ScalarType> findDtype(const QString& name, const Weights& weights, at::Device device);

QString dtypeName(at::ScalarType dtype);

} // namespace vitrine::inference
