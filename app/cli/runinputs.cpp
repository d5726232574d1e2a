#include "app/cli/runinputs.h"

#include "app/cli/output.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

// JSON where it parses as JSON, else text.
QJsonValue jsonOrText(const QString& text)
{
    const auto parsed = json::array('[' + text.toUtf8() + ']', QStringLiteral("value"));
    return parsed && parsed->size() == 1 ? parsed->first() : QJsonValue(text);
}

bool readsFile(const QString& input)
{
    return input == QLatin1String("-") || input.startsWith(QLatin1Char('@'));
}

// "a,b,c" or a JSON array; the lines of a file.
Result<QJsonValue> listOf(const QString& input)
{
    if (readsFile(input)) {
        const auto bytes = readInput(input);
        if (!bytes)
            return fail(bytes.error());
        return QJsonArray::fromStringList(
            QString::fromUtf8(*bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    }
    const QJsonValue value = jsonOrText(input);
    return value.isArray() ? value : QJsonValue(QJsonArray::fromStringList(input.split(QLatin1Char(','))));
}

Result<void> put(tasks::RunRequest& request, const tasks::InputField& field, const QString& input)
{
    if (field.kind == tasks::FieldKind::TextList) {
        const auto list = listOf(input);
        if (!list)
            return fail(list.error());
        request.inputs.insert(field.name, *list);
        return {};
    }
    if (!readsFile(input) && field.kind == tasks::FieldKind::Image)
        return fail(ErrorKind::Invalid, tr("“%1” is not a file.").arg(input),
                    tr("Write @ before the path of a picture."));
    if (!readsFile(input)) {
        request.inputs.insert(field.name, input);
        return {};
    }
    const auto bytes = readInput(input);
    if (!bytes)
        return fail(bytes.error());
    if (field.kind == tasks::FieldKind::Image)
        request.files.insert(field.name, *bytes);
    else
        request.inputs.insert(field.name, QString::fromUtf8(*bytes));
    return {};
}

// "name=value" where the task has a field of that name; else the first field that has nothing yet.
const tasks::InputField* fieldFor(const tasks::Task& task, const tasks::RunRequest& request, QString& input)
{
    for (const tasks::InputField& field : task.inputs) {
        if (task.inputs.size() > 1 && input.startsWith(field.name + QLatin1Char('='))) {
            input = input.mid(field.name.size() + 1);
            return &field;
        }
    }
    for (const tasks::InputField& field : task.inputs) {
        if (!request.inputs.contains(field.name) && !request.files.contains(field.name))
            return &field;
    }
    return nullptr;
}

Result<void> addParameters(tasks::RunRequest& request, const QStringList& given)
{
    for (const QString& parameter : given) {
        const qsizetype equals = parameter.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return fail(ErrorKind::Invalid, tr("“%1” is not NAME=VALUE.").arg(parameter));
        request.parameters.insert(parameter.left(equals), jsonOrText(parameter.mid(equals + 1)));
    }
    return {};
}

} // namespace

Result<tasks::RunRequest> runRequest(const tasks::Task& task, const QStringList& inputs,
                                     const Arguments& arguments)
{
    tasks::RunRequest request;
    request.task = task.id;
    if (arguments.has(QStringLiteral("input-json"))) {
        const QString file = arguments.value(QStringLiteral("input-json"));
        const auto bytes = readInput(file == QLatin1String("-") ? file : QLatin1Char('@') + file);
        if (!bytes)
            return fail(bytes.error());
        const auto body = json::object(*bytes, file);
        if (!body)
            return fail(ErrorKind::Invalid, body.error().what,
                        tr("Use the Hub's own request body: {\"inputs\": …}."), body.error().detail);
        auto read = tasks::fromHubBody(task, *body);
        if (!read)
            return fail(read.error());
        request = *read;
    }
    for (QString input : inputs) {
        const tasks::InputField* field = fieldFor(task, request, input);
        if (!field)
            return fail(ErrorKind::Invalid, tr("“%1” is one input too many.").arg(input),
                        tr("“tasks” lists the inputs."));
        if (const auto done = put(request, *field, input); !done)
            return fail(done.error());
    }
    if (const auto done = addParameters(request, arguments.all(QStringLiteral("param"))); !done)
        return fail(done.error());
    if (const auto checked = tasks::validate(task, request); !checked)
        return fail(checked.error());
    return request;
}

} // namespace vitrine::cli
