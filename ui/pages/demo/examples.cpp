#include "ui/pages/demo/examples.h"

#include "core/base/safepath.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

// The Hub's widget keys (protocol 12.3) to the fields of our tasks.
QString widgetKey(const tasks::InputField& field)
{
    if (field.kind == tasks::FieldKind::Image)
        return QStringLiteral("src");
    return field.name == QLatin1String("inputs") ? QStringLiteral("text") : field.name;
}

std::optional<Example> fromCard(const tasks::Task& task, const cards::WidgetExample& widget)
{
    Example example;
    example.request.task = task.id;
    for (const tasks::InputField& field : task.inputs) {
        const QJsonValue value = widget.inputs.value(widgetKey(field));
        if (value.isUndefined())
            return std::nullopt;
        if (field.kind != tasks::FieldKind::Image) {
            example.request.inputs.insert(field.name, value);
            continue;
        }
        // Only files of the repository itself: an address would be a request nobody asked for.
        if (!isSafeRelativePath(value.toString()))
            return std::nullopt;
        example.paths.insert(field.name, value.toString());
    }
    example.request.parameters = widget.parameters;
    if (example.paths.isEmpty() && !tasks::validate(task, example.request))
        return std::nullopt;
    example.title = widget.title;
    if (example.title.isEmpty() && !task.inputs.isEmpty())
        example.title = example.paths.isEmpty()
                            ? example.request.inputs.value(task.inputs.first().name).toString()
                            : example.paths.first().section(QLatin1Char('/'), -1);
    return example;
}

Example text(const tasks::Task& task, const QString& value)
{
    Example example;
    example.title = value;
    example.request.task = task.id;
    example.request.inputs.insert(QStringLiteral("inputs"), value);
    return example;
}

QList<Example> ownExamples(const tasks::Task& task)
{
    if (task.id == QLatin1String("text-classification"))
        return {text(task, Text::tr("I loved every minute of it.")),
                text(task, Text::tr("The parcel never came and nobody answered."))};
    if (task.id == QLatin1String("feature-extraction"))
        return {text(task, Text::tr("A bicycle leans against the garden wall."))};
    if (task.id == QLatin1String("sentence-similarity")) {
        Example example;
        example.title = Text::tr("A cat on a roof");
        example.request.task = task.id;
        example.request.inputs = {
            {QStringLiteral("source_sentence"), Text::tr("A cat sleeps on the roof.")},
            {QStringLiteral("sentences"),
             QJsonArray{Text::tr("An animal is resting up high."), Text::tr("The train leaves at noon."),
                        Text::tr("A kitten naps above the house.")}}};
        return {example};
    }
    return {};
}

} // namespace

QList<Example> examplesFor(const tasks::Task& task, const cards::CardMetadata& card)
{
    QList<Example> examples;
    for (const cards::WidgetExample& widget : card.widget) {
        if (auto example = fromCard(task, widget))
            examples.append(std::move(*example));
        if (examples.size() == 8)
            break;
    }
    return examples.isEmpty() ? ownExamples(task) : examples;
}

} // namespace vitrine::ui
