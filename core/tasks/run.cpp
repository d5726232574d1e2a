#include "core/tasks/run.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <cstring>

namespace vitrine::tasks {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

// Embeddings come as rows of float32; the Hub writes them as nested arrays.
QJsonValue unfold(const Tensor& tensor, qsizetype dimension, qsizetype& position)
{
    if (dimension == tensor.shape.size()) {
        float value = 0;
        std::memcpy(&value, tensor.data.constData() + position * qsizetype(sizeof value), sizeof value);
        ++position;
        return static_cast<double>(value);
    }
    QJsonArray items;
    for (qint64 i = 0; i < tensor.shape.at(dimension); ++i)
        items.append(unfold(tensor, dimension + 1, position));
    return items;
}

Result<void> checkField(const InputField& field, const RunRequest& request)
{
    const QString name = field.title;
    if (field.kind == FieldKind::Image) {
        if (request.files.value(field.name).isEmpty())
            return fail(ErrorKind::Invalid, Text::tr("“%1” is empty.").arg(name),
                        Text::tr("Add a picture, then run again."));
        return {};
    }
    const QJsonValue value = request.inputs.value(field.name);
    if (field.kind == FieldKind::Text) {
        if (!value.isString())
            return fail(ErrorKind::Invalid, Text::tr("“%1” is missing.").arg(name),
                        Text::tr("Type a text, then run again."));
        return {};
    }
    const QJsonArray items = value.toArray();
    const bool strings =
        std::all_of(items.begin(), items.end(), [](const QJsonValue& item) { return item.isString(); });
    if (!value.isArray() || items.isEmpty() || !strings)
        return fail(ErrorKind::Invalid, Text::tr("“%1” needs at least one text.").arg(name),
                    Text::tr("Type one a line."));
    return {};
}

Result<void> checkNumber(const Parameter& parameter, double number)
{
    const bool whole = parameter.kind != ParameterKind::Integer || std::floor(number) == number;
    const bool inside =
        number >= parameter.minimum.value_or(number) && number <= parameter.maximum.value_or(number);
    if (whole && inside)
        return {};
    return fail(ErrorKind::Invalid,
                Text::tr("“%1” cannot be %2.").arg(parameter.name, QString::number(number)),
                Text::tr("Use a number from %1 to %2.")
                    .arg(QString::number(parameter.minimum.value_or(0)),
                         QString::number(parameter.maximum.value_or(0))));
}

Result<void> checkParameter(const Task& task, const QString& name, const QJsonValue& value)
{
    const auto found = std::find_if(task.parameters.begin(), task.parameters.end(),
                                    [&](const Parameter& parameter) { return parameter.name == name; });
    if (found == task.parameters.end()) {
        QStringList known;
        for (const Parameter& parameter : task.parameters)
            known.append(parameter.name);
        return fail(ErrorKind::Invalid, Text::tr("%1 has no option “%2”.").arg(task.title, name),
                    Text::tr("It has: %1.").arg(known.join(QStringLiteral(", "))));
    }
    if (value.isNull())
        return {};
    switch (found->kind) {
    case ParameterKind::Integer:
    case ParameterKind::Number:
        if (value.isDouble())
            return checkNumber(*found, value.toDouble());
        break;
    case ParameterKind::Boolean:
        if (value.isBool())
            return {};
        break;
    case ParameterKind::Choice:
        if (found->choices.contains(value.toString()))
            return {};
        return fail(ErrorKind::Invalid,
                    Text::tr("“%1” cannot be “%2”.").arg(name, value.toVariant().toString()),
                    Text::tr("Use one of: %1.").arg(found->choices.join(QStringLiteral(", "))));
    }
    return fail(ErrorKind::Invalid, Text::tr("“%1” has a value of the wrong kind.").arg(name));
}

} // namespace

QJsonValue RunResult::fullOutput() const
{
    if (!embedding)
        return output;
    qsizetype position = 0;
    return unfold(*embedding, 0, position);
}

Result<void> validate(const Task& task, const RunRequest& request)
{
    QStringList names;
    for (const InputField& field : task.inputs) {
        names.append(field.name);
        if (auto checked = checkField(field, request); !checked)
            return checked;
    }
    const QStringList given = request.inputs.keys() + request.files.keys();
    for (const QString& name : given) {
        if (!names.contains(name))
            return fail(ErrorKind::Invalid, Text::tr("%1 has no input “%2”.").arg(task.title, name),
                        Text::tr("It has: %1.").arg(names.join(QStringLiteral(", "))));
    }
    for (auto it = request.parameters.begin(); it != request.parameters.end(); ++it) {
        if (auto checked = checkParameter(task, it.key(), it.value()); !checked)
            return checked;
    }
    return {};
}

Result<RunRequest> fromHubBody(const Task& task, const QJsonObject& body)
{
    RunRequest request;
    request.task = task.id;
    request.parameters = body.value(QLatin1String("parameters")).toObject();
    const QJsonValue inputs = body.value(QLatin1String("inputs"));
    const bool several = task.inputs.size() > 1;
    for (const InputField& field : task.inputs) {
        const QJsonValue value = several ? inputs.toObject().value(field.name) : inputs;
        if (field.kind != FieldKind::Image) {
            if (!value.isUndefined())
                request.inputs.insert(field.name, value);
            continue;
        }
        const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return fail(ErrorKind::Invalid, Text::tr("“%1” is not base64.").arg(field.name));
        request.files.insert(field.name, *decoded);
    }
    if (auto checked = validate(task, request); !checked)
        return fail(checked.error());
    return request;
}

} // namespace vitrine::tasks
