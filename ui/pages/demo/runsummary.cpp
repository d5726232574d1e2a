#include "ui/pages/demo/runsummary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QtEndian>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunSummary)
};

const QString shapeKey = QStringLiteral("shape");

constexpr qsizetype mostNumbers = 8192;

QList<qint64> shapeOf(const storage::RunRecord& record)
{
    QList<qint64> shape;
    const QJsonArray sizes = record.runtime.value(shapeKey).toArray();
    for (const QJsonValue& size : sizes)
        shape.append(size.toInteger());
    return shape;
}

void appendNumbers(const QJsonValue& value, QByteArray& data)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            appendNumbers(item, data);
        return;
    }
    const float number = qToLittleEndian(static_cast<float>(value.toDouble()));
    data.append(reinterpret_cast<const char*>(&number), sizeof number);
}

QString closest(const QJsonArray& similarities)
{
    double best = -1;
    for (const QJsonValue& item : similarities)
        best = qMax(best, item.toDouble());
    return Text::tr("closest %1").arg(QLocale().toString(best, 'f', 2));
}

QString best(const QJsonArray& scores)
{
    const QJsonObject first = scores.first().toObject();
    return first.value(QLatin1String("label")).toString() + QLatin1Char(' ') +
           QLocale().toString(first.value(QLatin1String("score")).toDouble(), 'f', 2);
}

QString numbers(const QList<qint64>& shape)
{
    return shape.isEmpty() ? QString() : Text::tr("%1 numbers").arg(shapeText(shape));
}

} // namespace

QString summaryOf(const tasks::Task& task, const tasks::RunResult& result)
{
    if (task.output == tasks::OutputKind::Embedding)
        return result.embedding ? numbers(result.embedding->shape) : QString();
    const QJsonArray items = result.output.toArray();
    if (items.isEmpty())
        return {};
    return task.output == tasks::OutputKind::Similarities ? closest(items) : best(items);
}

QString summaryOf(const storage::RunRecord& record)
{
    const auto task = tasks::findTask(record.task);
    if (!task)
        return record.summary;
    const QString words = task->output == tasks::OutputKind::Embedding ? numbers(shapeOf(record))
                                                                       : summaryOf(*task, answerOf(record));
    return words.isEmpty() ? record.summary : words;
}

void keepAnswer(storage::RunRecord& record, const tasks::RunResult& result)
{
    record.runtime = result.runtime;
    record.milliseconds = answerMilliseconds(result.timing);
    record.output = result.output;
    if (!result.embedding)
        return;
    QJsonArray shape;
    for (const qint64 size : result.embedding->shape)
        shape.append(size);
    record.runtime.insert(shapeKey, shape);
    if (result.embedding->data.size() <= mostNumbers * qsizetype(sizeof(float)))
        record.output = result.fullOutput();
}

tasks::RunResult answerOf(const storage::RunRecord& record)
{
    tasks::RunResult result;
    result.task = record.task;
    result.runtime = record.runtime;
    result.timing.modelMs = {record.milliseconds};
    const QList<qint64> shape = shapeOf(record);
    if (shape.isEmpty()) {
        result.output = record.output;
    } else if (record.output.isArray()) {
        tasks::Tensor tensor{shape, {}};
        appendNumbers(record.output, tensor.data);
        result.embedding = tensor;
    }
    return result;
}

QString askedText(const storage::RunRecord& record)
{
    QStringList parts;
    for (auto it = record.inputs.begin(); it != record.inputs.end(); ++it)
        parts.append(it.value().isArray()
                         ? Text::tr("%n text(s)", nullptr, static_cast<int>(it.value().toArray().size()))
                         : it.value().toString().simplified());
    if (!record.files.isEmpty())
        parts.append(Text::tr("A picture"));
    return parts.join(QStringLiteral(" · ")).left(300);
}

QString timeText(double ms)
{
    if (ms < 1)
        return Text::tr("under 1 ms");
    if (ms < 1000)
        return Text::tr("%1 ms").arg(QLocale().toString(qRound(ms)));
    return Text::tr("%1 s").arg(QLocale().toString(ms / 1000, 'f', 1));
}

QString shapeText(const QList<qint64>& shape)
{
    QStringList sizes;
    for (const qint64 size : shape)
        sizes.append(QLocale().toString(size));
    return sizes.join(QStringLiteral(" × "));
}

double answerMilliseconds(const tasks::Timing& timing)
{
    const auto last = [](const QList<double>& values) {
        return values.isEmpty() ? 0.0 : values.last();
    };
    return last(timing.preprocessMs) + last(timing.modelMs) + last(timing.postprocessMs);
}

} // namespace vitrine::ui
