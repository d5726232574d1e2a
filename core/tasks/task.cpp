#include "core/tasks/task.h"

#include <QCoreApplication>

namespace vitrine::tasks {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

// Shared by every classification: the Hub's ClassificationOutputTransform and top_k.
QList<Parameter> classificationParameters(QJsonValue topK)
{
    Parameter top;
    top.name = QStringLiteral("top_k");
    top.title = Text::tr("How many labels");
    top.help = Text::tr("Shows only this many of the most probable labels.");
    top.kind = ParameterKind::Integer;
    top.defaultValue = std::move(topK);
    top.minimum = 1;
    top.maximum = 100000;

    Parameter function;
    function.name = QStringLiteral("function_to_apply");
    function.title = Text::tr("Scores");
    function.help = Text::tr("How the model's raw numbers become scores. Left alone, the model decides.");
    function.kind = ParameterKind::Choice;
    function.choices = {QStringLiteral("softmax"), QStringLiteral("sigmoid"), QStringLiteral("none")};
    return {top, function};
}

InputField field(const QString& name, const QString& title, FieldKind kind, const QString& hint)
{
    return InputField{name, title, kind, hint};
}

Task textClassification()
{
    Task task;
    task.id = QStringLiteral("text-classification");
    task.title = taskTitle(task.id);
    task.summary = Text::tr("Says which of its labels fit a text, and how sure it is.");
    task.inputs = {
        field(QStringLiteral("inputs"), Text::tr("Text"), FieldKind::Text, Text::tr("Type or paste a text"))};
    task.inputs.first().pairs = true;
    task.parameters = classificationParameters(QJsonValue());
    return task;
}

Task imageClassification()
{
    Task task;
    task.id = QStringLiteral("image-classification");
    task.title = taskTitle(task.id);
    task.summary = Text::tr("Says what a picture shows, and how sure it is.");
    task.modality = Modality::Image;
    task.inputs = {field(QStringLiteral("inputs"), Text::tr("Picture"), FieldKind::Image,
                         Text::tr("Drop, paste, open or draw a picture"))};
    task.parameters = classificationParameters(5);
    return task;
}

Parameter poolingParameter()
{
    Parameter pooling;
    pooling.name = QStringLiteral("pooling");
    pooling.title = Text::tr("One vector from many");
    pooling.help =
        Text::tr("How the vectors of all tokens become one. Left alone, the model's own files decide.");
    pooling.kind = ParameterKind::Choice;
    pooling.choices = {QStringLiteral("none"),          QStringLiteral("mean"),
                       QStringLiteral("cls"),           QStringLiteral("max"),
                       QStringLiteral("mean_sqrt_len"), QStringLiteral("weightedmean"),
                       QStringLiteral("lasttoken")};
    return pooling;
}

Task featureExtraction()
{
    Task task;
    task.id = QStringLiteral("feature-extraction");
    task.title = taskTitle(task.id);
    task.summary = Text::tr("Turns a text into numbers that other programs can compare.");
    task.inputs = {
        field(QStringLiteral("inputs"), Text::tr("Text"), FieldKind::Text, Text::tr("Type or paste a text"))};
    Parameter normalize;
    normalize.name = QStringLiteral("normalize");
    normalize.title = Text::tr("Length one");
    normalize.help = Text::tr("Scales the vector to length one. Left alone, the model's own files decide.");
    normalize.kind = ParameterKind::Boolean;
    task.parameters = {poolingParameter(), normalize};
    task.output = OutputKind::Embedding;
    return task;
}

Task sentenceSimilarity()
{
    Task task;
    task.id = QStringLiteral("sentence-similarity");
    task.title = taskTitle(task.id);
    task.summary = Text::tr("Says how close each of several sentences is to another in meaning.");
    task.inputs = {field(QStringLiteral("source_sentence"), Text::tr("Sentence"), FieldKind::Text,
                         Text::tr("The sentence to compare with")),
                   field(QStringLiteral("sentences"), Text::tr("Compare with"), FieldKind::TextList,
                         Text::tr("One sentence a line"))};
    task.parameters = {poolingParameter()};
    task.output = OutputKind::Similarities;
    return task;
}

} // namespace

QList<Task> catalogue()
{
    return {textClassification(), imageClassification(), sentenceSimilarity(), featureExtraction()};
}

Result<Task> findTask(const QString& id)
{
    const QList<Task> all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Task& task) { return task.id == id; });
    if (found != all.end())
        return *found;
    return fail(ErrorKind::Unsupported,
                Text::tr("Vitrine does not run the task “%1” yet.").arg(taskTitle(id)),
                Text::tr("It runs: %1.").arg([&all] {
                    QStringList titles;
                    for (const Task& task : all)
                        titles.append(task.title);
                    return titles.join(QStringLiteral(", "));
                }()));
}

} // namespace vitrine::tasks
