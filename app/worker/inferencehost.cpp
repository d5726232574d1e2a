#include "app/worker/inferencehost.h"

#include "core/tasks/architectures.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vitrine {

namespace {

inference::Hooks hooks(const worker::Reporter& reporter)
{
    return {[&reporter](const QString& stage, qint64 done, qint64 total) {
                reporter.progress(stage, total > 0 ? double(done) / double(total) : -1, {});
            },
            reporter.cancelled};
}

inference::RepositoryFiles withoutOwnership(const worker::HandedSource& source)
{
    inference::RepositoryFiles repository;
    repository.name = source.name;
    for (const worker::HandedFile& file : source.files)
        repository.files.append({file.name, file.descriptor.fd(), file.size});
    return repository;
}

} // namespace

Result<QJsonObject> InferenceHost::load(worker::HandedLoad load, const worker::Reporter& reporter)
{
    m_model.reset(); // two models at once are more than the verdict counted on
    inference::LoadRequest request;
    for (const worker::HandedSource& source : load.sources)
        request.repositories.append(withoutOwnership(source));
    request.task = load.task;
    request.device = load.device;
    request.dtype = load.dtype;
    auto model = m_runtime.load(request, hooks(reporter));
    if (!model)
        return fail(model.error());
    m_model = std::move(*model);
    QJsonObject report = m_model->describe();
    report.insert(QStringLiteral("threads"), m_runtime.describe().value(QStringLiteral("threads")));
    return report;
}

Result<tasks::RunResult> InferenceHost::run(const tasks::RunRequest& request,
                                            const worker::Reporter& reporter)
{
    if (!m_model)
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Worker", "No model is loaded."),
                    QCoreApplication::translate("Worker", "Open one first."));
    return m_model->run(request, hooks(reporter));
}

QJsonObject InferenceHost::describe()
{
    QJsonObject description = m_runtime.describe();
    QStringList modelTypes;
    for (const tasks::Architecture& architecture : tasks::architectures()) {
        if (!modelTypes.contains(architecture.modelType))
            modelTypes.append(architecture.modelType);
    }
    description.insert(QStringLiteral("modelTypes"), QJsonArray::fromStringList(modelTypes));
    if (m_model)
        description.insert(QStringLiteral("model"), m_model->describe());
    return description;
}

} // namespace vitrine
