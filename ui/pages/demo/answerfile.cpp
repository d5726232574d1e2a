#include "ui/pages/demo/answerfile.h"

#include <QJsonArray>
#include <QtEndian>

#include <cstring>

namespace vitrine::ui {

namespace {

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 9);
}

} // namespace

QString csvField(const QString& text)
{
    QString safe = text;
    // "=1+1" in a file that somebody opens in a spreadsheet would be computed there.
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.at(0)))
        safe.prepend(QLatin1Char('\''));
    const bool plain =
        std::none_of(safe.begin(), safe.end(), [](QChar c) { return QStringLiteral(",\"\r\n").contains(c); });
    if (plain)
        return safe;
    safe.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + safe + QLatin1Char('"');
}

QList<float> valuesOf(const tasks::Tensor& tensor)
{
    QList<float> values(tensor.data.size() / qsizetype(sizeof(float)));
    for (qsizetype i = 0; i < values.size(); ++i)
        values[i] = qFromLittleEndian<float>(tensor.data.constData() + i * qsizetype(sizeof(float)));
    return values;
}

QByteArray npyOf(const tasks::Tensor& tensor)
{
    QByteArray shape;
    for (const qint64 size : tensor.shape)
        shape += QByteArray::number(size) + ", ";
    if (tensor.shape.size() == 1)
        shape.chop(1); // "(384,)" has its comma, "(12, 384)" needs none at the end
    else
        shape.chop(2);
    QByteArray head = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }";
    constexpr qsizetype before = 10;    // magic, version and length
    constexpr qsizetype alignment = 64; // of the numbers
    head = head.leftJustified((before + head.size() + alignment) / alignment * alignment - before - 1, ' ');
    head += '\n';
    QByteArray bytes("\x93NUMPY\x01\x00", 8);
    bytes += char(head.size() & 0xff);
    bytes += char(head.size() >> 8);
    return bytes + head + tensor.data;
}

QByteArray csvOf(const tasks::Tensor& tensor)
{
    const QList<float> values = valuesOf(tensor);
    const qsizetype columns = tensor.shape.isEmpty() ? 1 : qMax<qsizetype>(1, tensor.shape.last());
    QByteArray text;
    for (qsizetype i = 0; i < values.size(); ++i)
        text += number(double(values.at(i))) + ((i + 1) % columns == 0 ? "\n" : ",");
    return text;
}

QByteArray csvOf(const QJsonValue& output, const QStringList& labels)
{
    QByteArray text = "label,score\n";
    const QJsonArray items = output.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        const bool named = item.isObject();
        const QString label = named ? item[QLatin1String("label")].toString() : labels.value(i);
        const double score = named ? item[QLatin1String("score")].toDouble() : item.toDouble();
        text += csvField(label).toUtf8() + ',' + number(score) + '\n';
    }
    return text;
}

} // namespace vitrine::ui
