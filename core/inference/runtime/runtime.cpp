#include "core/inference/runtime/runtime.h"

#include "core/base/log.h"
#include "core/inference/runtime/device.h"
#include "core/inference/runtime/loading.h"
#include "core/inference/runtime/machine.h"
#include "core/tasks/task.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <c10/core/InferenceMode.h>
#include <torch/version.h>

#include <new>

namespace vitrine::inference {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Model)
};

tl::unexpected<Error> outOfMemory(const QString& detail)
{
    return fail(ErrorKind::OutOfMemory, Text::tr("There is not enough memory for this."),
                Text::tr("Close other programs, give a smaller input, or choose a smaller model."), detail);
}

/// Runs \p body; nothing that libtorch throws goes further.
template <typename T>
Result<T> guarded(const std::function<Result<T>()>& body)
{
    try {
        const c10::InferenceMode inference;
        return body();
    } catch (const Stopped&) {
        return fail(Error::cancelled());
    } catch (const std::bad_alloc&) {
        return outOfMemory(QStringLiteral("std::bad_alloc"));
    } catch (const c10::Error& error) {
        const QString detail = QString::fromStdString(error.what_without_backtrace());
        if (detail.contains(QLatin1String("allocate memory")) ||
            detail.contains(QLatin1String("out of memory")))
            return outOfMemory(detail);
        return fail(ErrorKind::Failed, Text::tr("The model could not be computed."),
                    Text::tr("Choose another model, and tell us about this one."), detail);
    } catch (const std::exception& error) {
        return fail(ErrorKind::Failed, Text::tr("The model could not be computed."),
                    Text::tr("Choose another model, and tell us about this one."),
                    QString::fromLocal8Bit(error.what()));
    }
}

StageSteps stagesOf(const Hooks& hooks)
{
    return [hooks](const QString& stage, qint64 done, qint64 total) {
        if (hooks.cancelled && hooks.cancelled())
            throw Stopped();
        if (hooks.progress)
            hooks.progress(stage, done, total);
    };
}

class LoadedHere : public LoadedModel {
public:
    LoadedHere(Loaded loaded, int threads, double loadMs)
        : m_loaded(std::move(loaded)), m_threads(threads), m_loadMs(loadMs)
    {
    }

    QString task() const override { return m_loaded.task; }
    QStringList tasks() const override { return m_loaded.architecture.tasks; }

    Result<tasks::RunResult> run(const tasks::RunRequest& request, const Hooks& hooks) override
    {
        return guarded<tasks::RunResult>([&] { return runUnguarded(request, hooks); });
    }

    QJsonObject describe() const override
    {
        QJsonObject parameters;
        for (auto it = m_loaded.parameters.cbegin(); it != m_loaded.parameters.cend(); ++it)
            parameters.insert(it.key(), it.value());
        QJsonObject description = runtime();
        description.insert(QStringLiteral("modelType"), m_loaded.architecture.modelType);
        description.insert(QStringLiteral("headClass"), m_loaded.architecture.headClass);
        description.insert(QStringLiteral("task"), m_loaded.task);
        description.insert(QStringLiteral("tasks"), QJsonArray::fromStringList(tasks()));
        description.insert(QStringLiteral("parameters"), parameters);
        description.insert(QStringLiteral("weightsBytes"), m_loaded.weightsBytes);
        description.insert(QStringLiteral("labels"), QJsonArray::fromStringList(m_loaded.parts.labels.names));
        description.insert(QStringLiteral("unusedTensors"),
                           QJsonArray::fromStringList(m_loaded.report.unused));
        description.insert(QStringLiteral("loadMs"), m_loadMs);
        return description;
    }

private:
    QJsonObject runtime() const
    {
        return {{QStringLiteral("libtorch"), QStringLiteral(TORCH_VERSION)},
                {QStringLiteral("threads"), m_threads},
                {QStringLiteral("dtype"), dtypeName(m_loaded.dtype)},
                {QStringLiteral("device"), QString::fromStdString(m_loaded.parts.device.str())}};
    }

    Result<tasks::RunResult> runUnguarded(const tasks::RunRequest& request, const Hooks& hooks)
    {
        const QString name = request.task.isEmpty() ? m_loaded.task : request.task;
        const Pipeline pipeline = findPipeline(name);
        if (!pipeline || !tasks().contains(name))
            return fail(ErrorKind::Unsupported, Text::tr("This model cannot do the task %1.").arg(name),
                        Text::tr("It can do: %1.").arg(tasks().join(QStringLiteral(", "))));
        const auto task = tasks::findTask(name);
        if (!task)
            return fail(task.error());
        if (const auto valid = tasks::validate(*task, request); !valid)
            return fail(valid.error());
        auto answer = pipeline(request, m_loaded.parts, stagesOf(hooks));
        m_loaded.parts.workspace.shrink();
        if (!answer)
            return fail(answer.error());
        tasks::RunResult result;
        result.task = name;
        result.output = answer->output;
        result.embedding = std::move(answer->embedding);
        result.timing = {m_loadMs, {answer->preprocessMs}, {answer->modelMs}, {answer->postprocessMs}};
        result.weightsBytes = m_loaded.weightsBytes;
        result.peakRssBytes = peakRssBytes();
        result.runtime = runtime();
        for (auto it = answer->notes.begin(); it != answer->notes.end(); ++it)
            result.runtime.insert(it.key(), it.value());
        return result;
    }

    Loaded m_loaded;
    int m_threads;
    double m_loadMs;
};

} // namespace

Runtime::Runtime(int threads) : m_threads(threads > 0 ? threads : physicalCores())
{
    try {
        at::set_num_threads(m_threads);
        at::set_num_interop_threads(
            1); // may be said once in a process; a second Runtime in a test keeps the first's
    } catch (const c10::Error& error) {
        qCDebug(lcInference) << "threads:" << error.what_without_backtrace();
    }
}

Runtime::~Runtime() = default;

QJsonObject Runtime::describe() const
{
    return {{QStringLiteral("libtorch"), QStringLiteral(TORCH_VERSION)},
            {QStringLiteral("threads"), m_threads},
            {QStringLiteral("devices"), QJsonArray::fromStringList(deviceNames())},
            {QStringLiteral("dtypes"), QJsonArray{QStringLiteral("float32"), QStringLiteral("bfloat16")}},
            {QStringLiteral("nativeBfloat16"), hasNativeBfloat16()},
            {QStringLiteral("cpu"), vectorName()}};
}

Result<std::unique_ptr<LoadedModel>> Runtime::load(const LoadRequest& request, const Hooks& hooks)
{
    QElapsedTimer timer;
    timer.start();
    return guarded<std::unique_ptr<LoadedModel>>([&]() -> Result<std::unique_ptr<LoadedModel>> {
        auto loaded = loadModel(request, stagesOf(hooks));
        if (!loaded)
            return fail(loaded.error());
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        return std::make_unique<LoadedHere>(std::move(*loaded), m_threads, ms);
    });
}

} // namespace vitrine::inference
