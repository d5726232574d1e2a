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

#include <numeric>

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

/// Answers in the order of the questions, and how long every repetition of all of them took.
struct Answers {
    QList<tasks::RunResult> results;
    tasks::Timing timing;
    bool several = false;

    QJsonValue output() const
    {
        if (!several)
            return results.first().fullOutput();
        QJsonArray all;
        for (const tasks::RunResult& result : results)
            all.append(result.fullOutput());
        return all;
    }
};

QJsonObject document(const LocalModel& model, const QString& task, const Answers& answers)
{
    const tasks::Timing& timing = answers.timing;
    const tasks::RunResult result = answers.results.isEmpty() ? tasks::RunResult() : answers.results.last();
    return {{QStringLiteral("repo"), model.repo},
            {QStringLiteral("revision"), model.commit},
            {QStringLiteral("task"), task},
            {QStringLiteral("output"), answers.output()},
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

double sum(const QList<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// Every repetition's times in one; the answers are the last one's.
QCoro::Task<Result<Answers>> ask(worker::WorkerClient& client, Questions questions, int repeat)
{
    Answers answers;
    answers.several = questions.several;
    for (int i = 0; i < repeat; ++i) {
        answers.results.clear();
        tasks::Timing round;
        for (const tasks::RunRequest& request : questions.requests) {
            auto result = co_await client.run(request, interruption());
            if (!result)
                co_return fail(result.error());
            answers.timing.loadMs = qMax(answers.timing.loadMs, result->timing.loadMs);
            round.preprocessMs += result->timing.preprocessMs;
            round.modelMs += result->timing.modelMs;
            round.postprocessMs += result->timing.postprocessMs;
            answers.results.append(std::move(*result));
        }
        answers.timing.preprocessMs.append(sum(round.preprocessMs));
        answers.timing.modelMs.append(sum(round.modelMs));
        answers.timing.postprocessMs.append(sum(round.postprocessMs));
    }
    co_return answers;
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
    const QString wanted = arguments->value(QStringLiteral("task"));
    if (const auto known = tasks::findTask(wanted); !wanted.isEmpty() && !known)
        co_return failed(known.error(), json);
    const auto verdict = verdictOf(*model, wanted);
    if (!verdict)
        co_return failed(verdict.error(), json);
    const auto task = tasks::findTask(verdict->task);
    if (!task)
        co_return failed(task.error(), json);
    const auto asked = questions(*task, arguments->positional().mid(1), *arguments);
    if (!asked)
        co_return failed(asked.error(), json);
    const auto load = loadRequest(*model, task->id, *arguments);
    if (!load)
        co_return failed(load.error(), json);

    worker::WorkerClient client;
    QObject::connect(&client, &worker::WorkerClient::progress, &client,
                     [](const QString& stage, double, const QString&) { progress(stage); });
    const auto report = co_await client.load(*load, interruption());
    if (!report)
        co_return failed(wasInterrupted() ? Error::cancelled() : report.error(), json);
    auto answer = co_await ask(client, *asked, *repeat);
    endProgress();
    if (!answer)
        co_return failed(wasInterrupted() ? Error::cancelled() : answer.error(), json);
    if (answer->timing.loadMs <= 0)
        answer->timing.loadMs = report->loadMs;
    if (json)
        printJson(document(*model, task->id, *answer));
    for (const tasks::RunResult& result : answer->results) {
        if (!json)
            printPlain(*task, result);
    }
    co_return 0;
}

} // namespace vitrine::cli
