#include "app/cli/context.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "app/cli/verdict.h"
#include "core/base/bytesize.h"

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
    case tasks::Verdict::RunsWell: return QStringLiteral("runsWell");
    case tasks::Verdict::RunsSlowly: return QStringLiteral("runsSlowly");
    case tasks::Verdict::TooLarge: return QStringLiteral("tooLarge");
    case tasks::Verdict::Unsupported: return QStringLiteral("unsupported");
    case tasks::Verdict::Unknown: return QStringLiteral("unknown");
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
    const auto header = readHeader(path);
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

} // namespace

QCoro::Task<int> runInspect(QStringList words)
{
    const auto arguments = Arguments::parse(words, {{}, {QStringLiteral("type"), QStringLiteral("revision")}});
    if (!arguments)
        co_return failed(arguments.error(), false);
    const bool json = arguments->json();
    const QString target = arguments->positional().value(0);
    if (QFileInfo(target).isFile())
        co_return inspectFile(target, json);
    const auto context = Context::make(*arguments);
    if (!context)
        co_return failed(context.error(), json);
    const auto model = co_await localModel(*context, target, *arguments, {});
    if (!model)
        co_return failed(model.error(), json);
    const auto facts = factsOf(*model);
    if (!facts)
        co_return failed(facts.error(), json);
    const tasks::RunsHere verdict = tasks::runsHere(*facts, tasks::Machine::here());
    QJsonObject files;
    QJsonArray tensors;
    const QStringList needed = tasks::filesToRun(model->files);
    for (const QString& path : needed) {
        files.insert(path, model->files.value(path));
        if (!path.endsWith(QLatin1String(".safetensors")))
            continue;
        const auto header = readHeader(model->folder + QLatin1Char('/') + path);
        if (!header)
            co_return failed(header.error(), json);
        if (json) {
            const QJsonArray listed = tensorsJson(*header);
            for (const QJsonValue& tensor : listed)
                tensors.append(tensor);
        } else {
            printTensors(*header);
        }
    }
    if (json) {
        printJson(QJsonObject{{QStringLiteral("repo"), model->repo},
                              {QStringLiteral("model_type"), facts->config.value(QLatin1String("model_type"))},
                              {QStringLiteral("architectures"), facts->config.value(QLatin1String("architectures"))},
                              {QStringLiteral("files"), files},
                              {QStringLiteral("tensors"), tensors},
                              {QStringLiteral("parameters"), countsJson(facts->parameters)},
                              {QStringLiteral("runs_here"), verdictJson(verdict)}});
        co_return 0;
    }
    for (auto it = facts->parameters.begin(); it != facts->parameters.end(); ++it)
        print(tr("%1 parameters, %2").arg(QLocale().toString(it.value()), it.key()));
    print(QStringList{verdict.headline + QLatin1Char('.'), verdict.reason, verdict.next}.join(QLatin1Char(' ')).trimmed());
    for (const auto& [name, value] : verdict.sum)
        print(QStringLiteral("  %1: %2").arg(name, value));
    co_return 0;
}

} // namespace vitrine::cli
