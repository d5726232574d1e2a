#include "core/inference/runtime/device.h"

#include "core/inference/runtime/machine.h"

#include <ATen/Context.h>
#include <QCoreApplication>

namespace vitrine::inference {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Model)
};

} // namespace

QStringList deviceNames()
{
    QStringList names{QStringLiteral("cpu")};
    const int count = at::hasCUDA() ? int(at::getNumGPUs()) : 0;
    for (int i = 0; i < count; ++i)
        names.append(QStringLiteral("cuda:%1").arg(i));
    return names;
}

Result<at::Device> findDevice(const QString& name)
{
    if (name.isEmpty() || name == QLatin1String("auto"))
        return deviceNames().contains(QStringLiteral("cuda:0")) ? at::Device(at::kCUDA, 0)
                                                                : at::Device(at::kCPU);
    if (name == QLatin1String("cpu"))
        return at::Device(at::kCPU);
    bool number = false;
    const int index = name.section(QLatin1Char(':'), 1).toInt(&number);
    if (!name.startsWith(QLatin1String("cuda:")) || !number || index < 0)
        return fail(ErrorKind::Invalid, Text::tr("There is no kind of device called “%1”.").arg(name),
                    Text::tr("Use auto, cpu or cuda:0."));
    if (!deviceNames().contains(name))
        return fail(ErrorKind::Unsupported,
                    Text::tr("This computer has no device %1 that can be used.").arg(name),
                    Text::tr("Use auto or cpu; the devices here are: %1.")
                        .arg(deviceNames().join(QStringLiteral(", "))));
    return at::Device(at::kCUDA, c10::DeviceIndex(index));
}

Result<at::ScalarType> findDtype(const QString& name, const Weights& weights, at::Device device)
{
    if (name == QLatin1String("float32"))
        return at::kFloat;
    if (name == QLatin1String("bfloat16"))
        return at::kBFloat16;
    if (!name.isEmpty() && name != QLatin1String("auto"))
        return fail(ErrorKind::Invalid, Text::tr("There is no number format called “%1”.").arg(name),
                    Text::tr("Use auto, float32 or bfloat16."));
    const QMap<QString, qint64> counts = weights.parametersByDtype();
    const qint64 half = counts.value(QStringLiteral("BF16"));
    const bool mostly = half > counts.value(QStringLiteral("F32")) + counts.value(QStringLiteral("F16"));
    return mostly && (!device.is_cpu() || hasNativeBfloat16()) ? at::kBFloat16 : at::kFloat;
}

QString dtypeName(at::ScalarType dtype)
{
    return dtype == at::kBFloat16 ? QStringLiteral("bfloat16") : QStringLiteral("float32");
}

} // namespace vitrine::inference
