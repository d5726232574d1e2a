#pragma once

#include "core/tasks/run.h"

namespace vitrine::ui {

/// One field of a CSV line (RFC 4180): quoted where it must be. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it.
QString csvField(const QString& text);

/// The numbers of a tensor, in its order.
QList<float> valuesOf(const tasks::Tensor& tensor);
/// A NumPy file (format 1.0) with the tensor as float32 in its shape.
QByteArray npyOf(const tasks::Tensor& tensor);
/// One line for each row of the last dimension.
QByteArray csvOf(const tasks::Tensor& tensor);
/// "label,score" lines with a head, best first as \p output has them. \p labels name plain numbers.
QByteArray csvOf(const QJsonValue& output, const QStringList& labels);

} // namespace vitrine::ui
