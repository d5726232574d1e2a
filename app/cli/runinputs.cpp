#include "app/cli/runinputs.h"

#include "app/cli/output.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

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

Result<QString> textOf(const QByteArray& bytes, const QString& input)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(ErrorKind::Invalid, tr("“%1” is not a text in UTF-8.").arg(input),
                    tr("Save it as UTF-8 and try again."));
    return text;
}

// "a,b,c" or a JSON array; the lines of a file.
Result<QJsonValue> listOf(const QString& input)
{
    if (readsFile(input)) {
        const auto bytes = readInput(input);
        const auto text = bytes ? textOf(*bytes, input) : Result<QString>(fail(bytes.error()));
        if (!text)
            return fail(text.error());
        return QJsonArray::fromStringList(text->split(QLatin1Char('\n'), Qt::SkipEmptyParts));
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
    if (field.kind == tasks::FieldKind::Image) {
        request.files.insert(field.name, *bytes);
        return {};
    }
    const auto text = textOf(*bytes, input);
    if (!text)
        return fail(text.error());
    request.inputs.insert(field.name, *text);
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

// The bodies in FILE, one or several; none without the option.
Result<QList<QJsonObject>> bodies(const tasks::Task& task, const Arguments& arguments, bool& several)
{
    if (!arguments.has(QStringLiteral("input-json")))
        return QList<QJsonObject>();
    const QString file = arguments.value(QStringLiteral("input-json"));
    const auto bytes = readInput(file == QLatin1String("-") ? file : QLatin1Char('@') + file);
    if (!bytes)
        return fail(bytes.error());
    const auto body = json::object(*bytes, file);
    if (!body)
        return fail(ErrorKind::Invalid, body.error().what,
                    tr("Use the Hub's own request body: {\"inputs\": …}."), body.error().detail);
    several = tasks::asksSeveral(task, *body);
    return several ? tasks::eachOf(*body) : QList<QJsonObject>{*body};
}

Result<tasks::RunRequest> runRequest(const tasks::Task& task, tasks::RunRequest request,
                                     const QStringList& inputs, const Arguments& arguments)
{
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

} // namespace

Result<Questions> questions(const tasks::Task& task, const QStringList& inputs, const Arguments& arguments)
{
    Questions asked;
    const auto read = bodies(task, arguments, asked.several);
    if (!read)
        return fail(read.error());
    QList<tasks::RunRequest> starts;
    for (const QJsonObject& body : *read) {
        const auto request = tasks::fromHubBody(task, body);
        if (!request)
            return fail(request.error());
        starts.append(*request);
    }
    if (!arguments.has(QStringLiteral("input-json"))) {
        starts.append(tasks::RunRequest());
        starts.last().task = task.id;
    }
    for (const tasks::RunRequest& start : starts) {
        const auto request = runRequest(task, start, inputs, arguments);
        if (!request)
            return fail(request.error());
        asked.requests.append(*request);
    }
    return asked;
}

} // namespace vitrine::cli
