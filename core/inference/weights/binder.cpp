#include "core/inference/weights/binder.h"

#include <ATen/ATen.h>
#include <QCoreApplication>

namespace vitrine::inference {

namespace {

QString shapeText(const QList<qint64>& shape)
{
    QStringList sizes;
    for (qint64 size : shape)
        sizes.append(QString::number(size));
    return QStringLiteral("[%1]").arg(sizes.join(QStringLiteral(", ")));
}

/// "3 missing (a, b, c)", or nothing.
QString part(const QString& word, const QStringList& names)
{
    if (names.isEmpty())
        return {};
    QString some = names.mid(0, 3).join(QStringLiteral(", "));
    if (names.size() > 3)
        some += QStringLiteral(", …");
    return word.arg(names.size()).arg(some);
}

/// One zero seen from every place: a configuration may ask for any size, and must not get memory for it.
at::Tensor placeholder(std::initializer_list<qint64> shape, at::ScalarType dtype)
{
    return at::zeros({}, dtype).expand(std::vector<int64_t>(shape.begin(), shape.end()));
}

} // namespace

Error LoadReport::toError(const QString& repository) const
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("vitrine::inference::LoadReport", text);
    };
    QStringList parts = {part(tr("%1 missing (%2)"), missing), part(tr("%1 unexpected (%2)"), unexpected),
                         part(tr("%1 of another shape (%2)"), wrongShape),
                         part(tr("%1 of a number format that is not supported (%2)"), wrongDtype)};
    parts.removeAll(QString());
    const QStringList detail = {QStringLiteral("missing: ") + missing.join(QStringLiteral(", ")),
                                QStringLiteral("unexpected: ") + unexpected.join(QStringLiteral(", ")),
                                QStringLiteral("shapes: ") + wrongShape.join(QStringLiteral("; ")),
                                QStringLiteral("dtypes: ") + wrongDtype.join(QStringLiteral("; "))};
    const bool onlyDtype =
        !wrongDtype.isEmpty() && missing.isEmpty() && unexpected.isEmpty() && wrongShape.isEmpty();
    return Error::make(onlyDtype ? ErrorKind::Unsupported : ErrorKind::Corrupt,
                       tr("The weights of %1 do not fit its configuration: %2.")
                           .arg(repository, parts.join(QStringLiteral("; "))),
                       tr("Download it again; if that does not help, choose another model."),
                       detail.join(QLatin1Char('\n')));
}

Binder::Binder(const Weights& weights, at::ScalarType dtype, at::Device device, LoadReport& report)
    : m_weights(&weights), m_dtype(dtype), m_device(device), m_report(&report),
      m_taken(std::make_shared<QSet<QString>>())
{
}

Binder Binder::at(const QString& part) const
{
    Binder below = *this;
    below.m_prefix = full(part);
    return below;
}

at::Tensor Binder::take(const QString& name, std::initializer_list<qint64> shape) const
{
    at::Tensor tensor = takeOptional(name, shape);
    if (tensor.defined())
        return tensor;
    m_report->missing.append(full(name));
    return placeholder(shape, m_dtype);
}

at::Tensor Binder::takeOptional(const QString& name, std::initializer_list<qint64> shape) const
{
    const QString wanted = full(name);
    if (!m_weights->contains(wanted))
        return {};
    m_taken->insert(wanted);
    const QList<qint64> expected(shape);
    if (!m_weights->isNumber(wanted))
        m_report->wrongDtype.append(QStringLiteral("%1: %2").arg(wanted, m_weights->dtype(wanted)));
    else if (m_weights->shape(wanted) != expected)
        m_report->wrongShape.append(
            QStringLiteral("%1: %2, expected %3")
                .arg(wanted, shapeText(m_weights->shape(wanted)), shapeText(expected)));
    else
        return m_weights->tensor(wanted, m_dtype).to(m_device);
    return placeholder(shape, m_dtype);
}

void Binder::finish(const std::function<bool(const QString&)>& mayBeLeft) const
{
    for (const QString& name : m_weights->names()) {
        if (!m_taken->contains(name))
            (mayBeLeft(name) ? m_report->unused : m_report->unexpected).append(name);
    }
}

} // namespace vitrine::inference
