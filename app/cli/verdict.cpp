#include "app/cli/verdict.h"

#include "core/tasks/localweights.h"

#include <QCoreApplication>

namespace vitrine::cli {

Result<tasks::ModelFacts> factsOf(const LocalModel& model)
{
    tasks::ModelFacts facts;
    facts.id = model.repo;
    facts.files = model.files;
    auto config = tasks::readModelConfig(model.folder);
    if (!config)
        return fail(config.error());
    facts.config = std::move(*config);
    const tasks::LocalWeights weights = tasks::checkLocalWeights(model.folder, model.files);
    facts.parameters = weights.parameters;
    facts.damage = weights.damage;
    return facts;
}

Error refusal(const QString& repo, const tasks::RunsHere& verdict)
{
    const bool memory = verdict.verdict == tasks::Verdict::TooLarge;
    return Error::make(memory ? ErrorKind::OutOfMemory : ErrorKind::Unsupported,
                       QCoreApplication::translate("cli", "%1 cannot run here. %2").arg(repo, verdict.reason),
                       verdict.next);
}

Result<tasks::RunsHere> verdictOf(const LocalModel& model, const QString& task)
{
    const auto facts = factsOf(model);
    if (!facts)
        return fail(facts.error());
    const tasks::RunsHere verdict = tasks::runsHere(*facts, tasks::Machine::here(), task);
    if (verdict.verdict == tasks::Verdict::Damaged)
        return fail(*facts->damage);
    if (!verdict.runs())
        return fail(refusal(model.repo, verdict));
    return verdict;
}

} // namespace vitrine::cli
