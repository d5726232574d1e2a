#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/tasks/task.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString kindName(tasks::FieldKind kind)
{
    switch (kind) {
    case tasks::FieldKind::Text:
        return QStringLiteral("text");
    case tasks::FieldKind::TextList:
        return QStringLiteral("list of texts");
    case tasks::FieldKind::Image:
        return QStringLiteral("image");
    }
    return {};
}

QString kindName(tasks::ParameterKind kind)
{
    switch (kind) {
    case tasks::ParameterKind::Integer:
        return QStringLiteral("integer");
    case tasks::ParameterKind::Number:
        return QStringLiteral("number");
    case tasks::ParameterKind::Boolean:
        return QStringLiteral("boolean");
    case tasks::ParameterKind::Choice:
        return QStringLiteral("choice");
    }
    return {};
}

QString outputName(tasks::OutputKind kind)
{
    switch (kind) {
    case tasks::OutputKind::Scores:
        return QStringLiteral("[{label, score}]");
    case tasks::OutputKind::Embedding:
        return QStringLiteral("[number] or [[number]]");
    case tasks::OutputKind::Similarities:
        return QStringLiteral("[number]");
    }
    return {};
}

QJsonObject parameterJson(const tasks::Parameter& parameter)
{
    QJsonObject object{{QStringLiteral("name"), parameter.name},
                       {QStringLiteral("kind"), kindName(parameter.kind)},
                       {QStringLiteral("help"), parameter.help},
                       {QStringLiteral("default"), parameter.defaultValue}};
    if (parameter.minimum)
        object.insert(QStringLiteral("minimum"), *parameter.minimum);
    if (parameter.maximum)
        object.insert(QStringLiteral("maximum"), *parameter.maximum);
    if (!parameter.choices.isEmpty())
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(parameter.choices));
    return object;
}

QJsonObject taskJson(const tasks::Task& task)
{
    QJsonArray inputs;
    for (const tasks::InputField& field : task.inputs)
        inputs.append(QJsonObject{{QStringLiteral("name"), field.name},
                                  {QStringLiteral("kind"), kindName(field.kind)}});
    QJsonArray parameters;
    for (const tasks::Parameter& parameter : task.parameters)
        parameters.append(parameterJson(parameter));
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("title"), task.title},
            {QStringLiteral("summary"), task.summary},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("parameters"), parameters},
            {QStringLiteral("output"), outputName(task.output)}};
}

void describe(const tasks::Task& task)
{
    print(task.id + QStringLiteral(": ") + task.summary);
    for (const tasks::InputField& field : task.inputs)
        print(QStringLiteral("  input   %1 (%2)").arg(field.name, kindName(field.kind)));
    for (const tasks::Parameter& parameter : task.parameters) {
        const QString choices =
            parameter.choices.isEmpty() ? kindName(parameter.kind) : parameter.choices.join(QLatin1Char('|'));
        print(QStringLiteral("  --param %1=%2  %3").arg(parameter.name, choices, parameter.help));
    }
    print(QStringLiteral("  output  %1").arg(outputName(task.output)));
}

} // namespace

QCoro::Task<int> runTasks(QStringList words)
{
    const auto arguments = Arguments::parse(words, {}, 0);
    if (!arguments)
        co_return failed(arguments.error(), Arguments::asks(words, QStringLiteral("--json")));
    const QList<tasks::Task> all = tasks::catalogue();
    if (arguments->json()) {
        QJsonArray array;
        for (const tasks::Task& task : all)
            array.append(taskJson(task));
        printJson(array);
        co_return 0;
    }
    for (const tasks::Task& task : all)
        describe(task);
    co_return 0;
}

} // namespace vitrine::cli
