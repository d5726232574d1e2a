#pragma once

#include "core/inference/weights/weights.h"

#include <QSet>

#include <initializer_list>

namespace vitrine::inference {

/// What a strict load found: everything at once, so that a person or a log sees the whole difference.
struct LoadReport {
    QStringList missing;    ///< names that modules asked for
    QStringList unexpected; ///< names in the checkpoint that nobody asked for
    QStringList wrongShape; ///< "name: [2, 3], expected [3, 2]"
    QStringList wrongDtype; ///< "name: F8_E4M3"
    QStringList unused;     ///< heads of other tasks, which are known and left out

    bool clean() const
    {
        return missing.isEmpty() && unexpected.isEmpty() && wrongShape.isEmpty() && wrongDtype.isEmpty();
    }
    /// Kind Corrupt, with at most a handful of names in the sentence and all of them in the detail.
    Error toError(const QString& repository) const;
};

/// Hands tensors to modules under the checkpoint's own names, each name once, and keeps account of it.
/// Modules take a Binder by value in their constructor and pass `binder.at("attention")` to their parts.
class Binder {
public:
    /// \param dtype of every tensor handed out \param device where they are put
    Binder(const Weights& weights, at::ScalarType dtype, at::Device device, LoadReport& report);

    /// The same with \p part behind the names so far: at("encoder").at("layer").at(3).
    Binder at(const QString& part) const;
    Binder at(qint64 index) const { return at(QString::number(index)); }

    /// The tensor `<prefix>.<name>` of exactly \p shape; where it is missing or different, that is noted and
    /// a tensor of zeros of that shape takes its place (the load fails afterwards).
    at::Tensor take(const QString& name, std::initializer_list<qint64> shape) const;
    /// Undefined where the checkpoint has no such tensor.
    at::Tensor takeOptional(const QString& name, std::initializer_list<qint64> shape) const;
    bool has(const QString& name) const { return m_weights->contains(full(name)); }

    /// After the last take(): notes what nobody asked for, except what \p mayBeLeft accepts (kept as unused).
    void finish(const std::function<bool(const QString&)>& mayBeLeft) const;

private:
    QString full(const QString& name) const
    {
        return m_prefix.isEmpty() ? name : m_prefix + QLatin1Char('.') + name;
    }

    const Weights* m_weights;
    at::ScalarType m_dtype;
    at::Device m_device;
    LoadReport* m_report;
    std::shared_ptr<QSet<QString>> m_taken;
    QString m_prefix;
};

} // namespace vitrine::inference
