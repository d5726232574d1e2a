#include "app/cli/context.h"
#include "app/cli/output.h"
#include "app/cli/runinputs.h"
#include "app/cli/verbs.h"
#include "app/cli/verdict.h"
#include "core/worker/workerclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonArray numbers(const QList<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QJsonObject document(const LocalModel& model, const tasks::RunResult& result, const tasks::Timing& timing)
{
    return {{QStringLiteral("repo"), model.repo},
            {QStringLiteral("revision"), model.commit},
            {QStringLiteral("task"), result.task},
            {QStringLiteral("output"), result.fullOutput()},
            {QStringLiteral("timing"),
             QJsonObject{{QStringLiteral("load_ms"), timing.loadMs},
                         {QStringLiteral("preprocess_ms"), numbers(timing.preprocessMs)},
                         {QStringLiteral("model_ms"), numbers(timing.modelMs)},
                         {QStringLiteral("postprocess_ms"), numbers(timing.postprocessMs)}}},
            {QStringLiteral("memory"), QJsonObject{{QStringLiteral("weights_bytes"), result.weightsBytes},
                                                   {QStringLiteral("peak_rss_bytes"), result.peakRssBytes}}},
            {QStringLiteral("runtime"), result.runtime}};
}

void printPlain(const tasks::Task& task, const tasks::RunResult& result)
{
    const QJsonValue output = result.fullOutput();
    if (task.output != tasks::OutputKind::Scores) {
        printJson(output);
        return;
    }
    QList<QStringList> rows;
    const QJsonArray items = output.toArray();
    for (const QJsonValue& item : items)
        rows.append({QString::number(item[QLatin1String("score")].toDouble(), 'f', 4),
                     item[QLatin1String("label")].toString()});
    printTable(rows);
}

Result<worker::LoadRequest> loadRequest(const LocalModel& model, const QString& task,
                                        const Arguments& arguments)
{
    worker::LoadRequest request;
    request.sources = {model.source()};
    request.task = task;
    request.device = arguments.value(QStringLiteral("device"), QStringLiteral("auto"));
    request.dtype = arguments.value(QStringLiteral("dtype"), QStringLiteral("auto"));
    const auto threads = arguments.number(QStringLiteral("threads"), 0, 1, 1024);
    if (!threads)
        return fail(threads.error());
    request.threads = *threads;
    static const QRegularExpression devices(QStringLiteral("\\A(auto|cpu|cuda(:[0-9]+)?)\\z"));
    if (!devices.match(request.device).hasMatch())
        return fail(ErrorKind::Invalid, tr("There is no device “%1”.").arg(request.device),
                    tr("Use auto, cpu or cuda:N."));
    const QStringList dtypes{QStringLiteral("auto"), QStringLiteral("float32"), QStringLiteral("bfloat16")};
    if (!dtypes.contains(request.dtype))
        return fail(ErrorKind::Invalid, tr("Vitrine does not compute in “%1”.").arg(request.dtype),
                    tr("Use auto, float32 or bfloat16."));
    return request;
}

// Every repetition's times in one; the answer is the last one's.
QCoro::Task<Result<std::pair<tasks::RunResult, tasks::Timing>>> ask(worker::WorkerClient& client,
                                                                    tasks::RunRequest request, int repeat)
{
    tasks::Timing timing;
    tasks::RunResult last;
    for (int i = 0; i < repeat; ++i) {
        auto result = co_await client.run(request, interruption());
        if (!result)
            co_return fail(result.error());
        timing.loadMs = qMax(timing.loadMs, result->timing.loadMs);
        timing.preprocessMs += result->timing.preprocessMs;
        timing.modelMs += result->timing.modelMs;
        timing.postprocessMs += result->timing.postprocessMs;
        last = std::move(*result);
    }
    co_return std::pair(last, timing);
}

} // namespace

QCoro::Task<int> runModel(QStringList words)
{
    const auto arguments = Arguments::parse(
        words, {{},
                {QStringLiteral("task"), QStringLiteral("param"), QStringLiteral("input-json"),
                 QStringLiteral("repeat"), QStringLiteral("threads"), QStringLiteral("device"),
                 QStringLiteral("dtype"), QStringLiteral("revision")}});
    if (!arguments)
        co_return failed(arguments.error(), Arguments::asks(words, QStringLiteral("--json")));
    const bool json = arguments->json();
    if (arguments->positional().isEmpty())
        co_return failed(Error::make(ErrorKind::Invalid, tr("“run” needs a repository or a folder.")), json);
    const auto repeat = arguments->number(QStringLiteral("repeat"), 1, 1, 1'000'000);
    if (!repeat)
        co_return failed(repeat.error(), json);
    const auto context = Context::make(*arguments);
    if (!context)
        co_return failed(context.error(), json);
    const auto model = co_await localModel(*context, arguments->positional().first(), *arguments, {});
    if (!model)
        co_return failed(model.error(), json);
    const auto verdict = verdictOf(*model);
    if (!verdict)
        co_return failed(verdict.error(), json);
    const auto task = tasks::findTask(arguments->value(QStringLiteral("task"), verdict->task));
    if (!task)
        co_return failed(task.error(), json);
    const auto request = runRequest(*task, arguments->positional().mid(1), *arguments);
    if (!request)
        co_return failed(request.error(), json);
    const auto load = loadRequest(*model, task->id, *arguments);
    if (!load)
        co_return failed(load.error(), json);

    worker::WorkerClient client;
    QObject::connect(&client, &worker::WorkerClient::progress, &client,
                     [](const QString& stage, double, const QString&) { progress(stage); });
    const auto report = co_await client.load(*load, interruption());
    if (!report)
        co_return failed(wasInterrupted() ? Error::cancelled() : report.error(), json);
    auto answer = co_await ask(client, *request, *repeat);
    endProgress();
    if (!answer)
        co_return failed(wasInterrupted() ? Error::cancelled() : answer.error(), json);
    if (answer->second.loadMs <= 0)
        answer->second.loadMs = report->loadMs;
    if (json)
        printJson(document(*model, answer->first, answer->second));
    else
        printPlain(*task, answer->first);
    co_return 0;
}

} // namespace vitrine::cli
