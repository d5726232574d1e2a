#include "app/cli/verdict.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vitrine::cli {

namespace {

constexpr qint64 maximumConfig = 4 << 20;

} // namespace

Result<tasks::SafetensorsHeader> readHeader(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Failed : ErrorKind::NotFound,
                    QCoreApplication::translate("cli", "“%1” cannot be read.").arg(name), {},
                    file.errorString());
    const QByteArray first = file.read(8);
    const auto length = tasks::safetensorsHeaderBytes(first, file.size(), name);
    if (!length)
        return fail(length.error());
    file.seek(0);
    return tasks::parseSafetensorsHeader(file.read(*length), file.size(), name);
}

Result<tasks::ModelFacts> factsOf(const LocalModel& model)
{
    tasks::ModelFacts facts;
    facts.id = model.repo;
    facts.files = model.files;
    QFile config(model.folder + QStringLiteral("/config.json"));
    if (config.open(QIODevice::ReadOnly)) {
        const auto object = json::object(config.read(maximumConfig), QStringLiteral("config.json"));
        if (!object)
            return fail(object.error());
        facts.config = *object;
    }
    if (const QStringList missing = model.missingShards(); !missing.isEmpty())
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("cli", "The weights file “%1” is missing.").arg(missing.first()),
            QCoreApplication::translate("cli", "Download the whole repository."));
    const QStringList needed = tasks::filesToRun(model.files);
    for (const QString& path : needed) {
        if (!path.endsWith(QLatin1String(".safetensors")))
            continue;
        const auto header = readHeader(model.folder + QLatin1Char('/') + path);
        if (!header)
            return fail(header.error());
        const auto counts = header->parametersByDtype();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            facts.parameters[it.key()] += it.value();
    }
    return facts;
}

Error refusal(const QString& repo, const tasks::RunsHere& verdict)
{
    const bool memory = verdict.verdict == tasks::Verdict::TooLarge;
    return Error::make(memory ? ErrorKind::OutOfMemory : ErrorKind::Unsupported,
                       QCoreApplication::translate("cli", "%1 cannot run here. %2").arg(repo, verdict.reason),
                       verdict.next);
}

Result<tasks::RunsHere> verdictOf(const LocalModel& model)
{
    const auto facts = factsOf(model);
    if (!facts)
        return fail(facts.error());
    const tasks::RunsHere verdict = tasks::runsHere(*facts, tasks::Machine::here());
    if (!verdict.runs())
        return fail(refusal(model.repo, verdict));
    return verdict;
}

} // namespace vitrine::cli
