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

bool areTexts(const QJsonArray& items)
{
    return std::all_of(items.begin(), items.end(), [](const QJsonValue& item) { return item.isString(); });
}

QJsonArray twoTexts(const QJsonValue& pair)
{
    QJsonArray texts{pair[QLatin1String("text")]};
    if (const QJsonValue second = pair[QLatin1String("text_pair")]; !second.isUndefined() && !second.isNull())
        texts.append(second);
    return texts;
}

bool isPair(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const qsizetype known = qsizetype(object.contains(QLatin1String("text"))) +
                            qsizetype(object.contains(QLatin1String("text_pair")));
    return value.isObject() && known == object.size() && areTexts(twoTexts(value));
}

// JSON can write half a surrogate pair, which is no character.
Result<void> checkUnicode(const QString& name, const QJsonArray& texts)
{
    for (const QJsonValue& text : texts) {
        if (!text.toString().isValidUtf16())
            return fail(ErrorKind::Invalid, Text::tr("“%1” is not valid Unicode.").arg(name),
                        Text::tr("Write both halves of a surrogate pair."));
    }
    return {};
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
        if (!value.isString() && !(field.pairs && isPair(value)))
            return fail(ErrorKind::Invalid, Text::tr("“%1” is missing.").arg(name),
                        Text::tr("Type a text, then run again."));
        return checkUnicode(name, value.isString() ? QJsonArray{value} : twoTexts(value));
    }
    const QJsonArray items = value.toArray();
    if (!value.isArray() || items.isEmpty() || !areTexts(items))
        return fail(ErrorKind::Invalid, Text::tr("“%1” needs at least one text.").arg(name),
                    Text::tr("Type one a line."));
    return checkUnicode(name, items);
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

// What embedding servers understand beside "inputs" and this does not: only the values that change nothing.
Result<void> checkOptions(const QJsonObject& body)
{
    static const QList<std::pair<QString, QJsonValue>> usual = {
        {QStringLiteral("prompt_name"), QJsonValue()},
        {QStringLiteral("truncate"), true},
        {QStringLiteral("truncation_direction"), QStringLiteral("right")}};
    for (const auto& [name, value] : usual) {
        const QJsonValue said = body.value(name);
        if (!said.isUndefined() && !said.isNull() && said.toString().toLower() != value.toString() &&
            said != value)
            return fail(ErrorKind::Unsupported, Text::tr("The option “%1” does not work here yet.").arg(name),
                        Text::tr("Leave it out."));
    }
    return {};
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
    if (auto usual = checkOptions(body); !usual)
        return fail(usual.error());
    RunRequest request;
    request.task = task.id;
    const QJsonValue parameters = body.value(QLatin1String("parameters"));
    if (!parameters.isUndefined() && !parameters.isNull() && !parameters.isObject())
        return fail(ErrorKind::Invalid, Text::tr("“parameters” is not an object."));
    request.parameters = parameters.toObject();
    for (const Parameter& parameter : task.parameters) {
        if (body.contains(parameter.name) && !request.parameters.contains(parameter.name))
            request.parameters.insert(parameter.name, body.value(parameter.name));
    }
    const QJsonValue inputs = body.value(QLatin1String("inputs"));
    const bool several = task.inputs.size() > 1;
    for (const InputField& field : task.inputs) {
        const QJsonValue value = several ? inputs.toObject().value(field.name) : inputs;
        if (field.kind != FieldKind::Image) {
            if (!value.isUndefined())
                request.inputs.insert(field.name, value);
            continue;
        }
        if (!value.isString())
            return fail(ErrorKind::Invalid, Text::tr("“%1” is missing.").arg(field.title),
                        Text::tr("Give the picture's file as base64."));
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

bool asksSeveral(const Task& task, const QJsonObject& body)
{
    return task.inputs.size() == 1 && task.inputs.first().kind != FieldKind::TextList &&
           body.value(QLatin1String("inputs")).isArray();
}

QList<QJsonObject> eachOf(const QJsonObject& body)
{
    QList<QJsonObject> bodies;
    const QJsonArray inputs = body.value(QLatin1String("inputs")).toArray();
    for (const QJsonValue& input : inputs) {
        QJsonObject one = body;
        one.insert(QLatin1String("inputs"), input);
        bodies.append(one);
    }
    return bodies;
}

} // namespace vitrine::tasks
