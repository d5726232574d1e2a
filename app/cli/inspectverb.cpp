#include "app/cli/context.h"
#include "app/cli/output.h"
#include "app/cli/remotemodel.h"
#include "app/cli/tokenizerfile.h"
#include "app/cli/verbs.h"
#include "app/cli/verdict.h"
#include "core/base/bytesize.h"
#include "core/tasks/localweights.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString verdictName(tasks::Verdict verdict)
{
    switch (verdict) {
    case tasks::Verdict::RunsWell:
        return QStringLiteral("runsWell");
    case tasks::Verdict::RunsSlowly:
        return QStringLiteral("runsSlowly");
    case tasks::Verdict::TooLarge:
        return QStringLiteral("tooLarge");
    case tasks::Verdict::Unsupported:
        return QStringLiteral("unsupported");
    case tasks::Verdict::Damaged:
        return QStringLiteral("damaged");
    case tasks::Verdict::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString shapeText(const QList<qint64>& shape)
{
    QStringList sizes;
    for (const qint64 size : shape)
        sizes.append(QString::number(size));
    return QLatin1Char('[') + sizes.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QJsonArray tensorsJson(const tasks::SafetensorsHeader& header)
{
    QJsonArray array;
    for (const tasks::SafetensorsTensor& tensor : header.tensors) {
        QJsonArray shape;
        for (const qint64 size : tensor.shape)
            shape.append(size);
        array.append(QJsonObject{{QStringLiteral("name"), tensor.name},
                                 {QStringLiteral("dtype"), tensor.dtype},
                                 {QStringLiteral("shape"), shape}});
    }
    return array;
}

QJsonObject countsJson(const QMap<QString, qint64>& counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void printTensors(const tasks::SafetensorsHeader& header)
{
    QList<QStringList> rows;
    for (const tasks::SafetensorsTensor& tensor : header.tensors)
        rows.append({tensor.name, tensor.dtype, shapeText(tensor.shape)});
    printTable(rows);
}

int inspectFile(const QString& path, bool json)
{
    const auto header = tasks::readSafetensorsHeader(path);
    if (!header)
        return failed(header.error(), json);
    if (json) {
        printJson(QJsonObject{{QStringLiteral("tensors"), tensorsJson(*header)},
                              {QStringLiteral("parameters"), countsJson(header->parametersByDtype())}});
        return 0;
    }
    printTensors(*header);
    return 0;
}

QJsonObject verdictJson(const tasks::RunsHere& verdict)
{
    QJsonArray sum;
    for (const auto& [name, value] : verdict.sum)
        sum.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return {{QStringLiteral("verdict"), verdictName(verdict.verdict)},
            {QStringLiteral("task"), verdict.task},
            {QStringLiteral("reason"), verdict.reason},
            {QStringLiteral("next"), verdict.next},
            {QStringLiteral("memory_bytes"), verdict.memoryBytes},
            {QStringLiteral("sum"), sum}};
}

/// What is known of a model, wherever it lies.
struct Inspected {
    tasks::ModelFacts facts;
    QList<tasks::SafetensorsHeader> headers; ///< of the weights that running reads
    QJsonObject tokenizer;
};

Result<Inspected> inspectHere(const LocalModel& model)
{
    const auto facts = factsOf(model);
    if (!facts)
        return fail(facts.error());
    if (facts->damage)
        return fail(*facts->damage);
    return Inspected{*facts, tasks::checkLocalWeights(model.folder, model.files).headers,
                     tokenizerFacts(model)};
}

// Only listing, config.json and the heads of the weights: nothing is downloaded.
QCoro::Task<Result<Inspected>> inspectThere(std::shared_ptr<Context> context, RepoArgument repo)
{
    auto facts = co_await remoteFacts(context, repo.id, repo.revision);
    if (!facts)
        co_return fail(facts.error());
    const auto headers = co_await remoteHeaders(context, repo.id, repo.revision, *facts);
    if (!headers)
        co_return fail(headers.error());
    Inspected found{*facts, *headers, {}};
    for (const char* name : {"tokenizer.json", "vocab.txt"}) {
        if (found.tokenizer.isEmpty() && facts->files.contains(QLatin1String(name)))
            found.tokenizer.insert(QStringLiteral("file"), QLatin1String(name));
    }
    co_return found;
}

QJsonObject inspectedJson(const Inspected& found, const tasks::RunsHere& verdict)
{
    QJsonObject files;
    const QStringList needed = tasks::filesToRun(found.facts.files);
    for (const QString& path : needed)
        files.insert(path, found.facts.files.value(path));
    QJsonArray tensors;
    for (const tasks::SafetensorsHeader& header : found.headers) {
        const QJsonArray listed = tensorsJson(header);
        for (const QJsonValue& tensor : listed)
            tensors.append(tensor);
    }
    const QJsonValue tokenizer = found.tokenizer.isEmpty() ? QJsonValue() : QJsonValue(found.tokenizer);
    return {{QStringLiteral("repo"), found.facts.id},
            {QStringLiteral("model_type"), found.facts.config.value(QLatin1String("model_type"))},
            {QStringLiteral("architectures"), found.facts.config.value(QLatin1String("architectures"))},
            {QStringLiteral("files"), files},
            {QStringLiteral("tensors"), tensors},
            {QStringLiteral("parameters"), countsJson(found.facts.parameters)},
            {QStringLiteral("tokenizer"), tokenizer},
            {QStringLiteral("runs_here"), verdictJson(verdict)}};
}

void printInspected(const Inspected& found, const tasks::RunsHere& verdict)
{
    for (const tasks::SafetensorsHeader& header : found.headers)
        printTensors(header);
    const auto& parameters = found.facts.parameters;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        print(tr("%1 parameters, %2").arg(QLocale().toString(it.value()), it.key()));
    if (found.tokenizer.contains(QLatin1String("error")))
        print(tr("Tokenizer: %1").arg(found.tokenizer.value(QLatin1String("error")).toString()));
    else if (found.tokenizer.contains(QLatin1String("size")))
        print(tr("Tokenizer: %1, %2 entries")
                  .arg(found.tokenizer.value(QLatin1String("kind")).toString(),
                       QLocale().toString(found.tokenizer.value(QLatin1String("size")).toInteger())));
    print(QStringList{verdict.headline + QLatin1Char('.'), verdict.reason, verdict.next}
              .join(QLatin1Char(' '))
              .trimmed());
    for (const auto& [name, value] : verdict.sum)
        print(QStringLiteral("  %1: %2").arg(name, value));
}

QCoro::Task<Result<Inspected>> inspectModel(std::shared_ptr<Context> context, QString target,
                                            Arguments arguments)
{
    const auto here = modelHere(*context, target, arguments, {});
    if (!here)
        co_return fail(here.error());
    if (*here)
        co_return inspectHere(**here);
    const auto repo = RepoArgument::parse(target, arguments);
    if (!repo)
        co_return fail(repo.error());
    co_return co_await inspectThere(context, *repo);
}

} // namespace

QCoro::Task<int> runInspect(QStringList words)
{
    const auto arguments = Arguments::parse(words, {{}, {QStringLiteral("revision")}}, 1);
    if (!arguments)
        co_return failed(arguments.error(), Arguments::asks(words, QStringLiteral("--json")));
    const bool json = arguments->json();
    const QString target = arguments->positional().value(0);
    if (QFileInfo(target).isFile())
        co_return inspectFile(target, json);
    const auto context = Context::make(*arguments);
    if (!context)
        co_return failed(context.error(), json);
    const auto found = co_await inspectModel(*context, target, *arguments);
    if (!found)
        co_return failed(found.error(), json);
    const tasks::RunsHere verdict = tasks::runsHere(found->facts, tasks::Machine::here());
    if (json)
        printJson(inspectedJson(*found, verdict));
    else
        printInspected(*found, verdict);
    co_return 0;
}

} // namespace vitrine::cli
