#include "ui/shell/verdicts.h"

#include "core/base/json.h"

#include <QDirIterator>
#include <QFile>

namespace vitrine::ui {

namespace {

/// Configurations are a few kilobytes; more is not read here.
constexpr qint64 largestConfig = 1'000'000;

const storage::CachedRevision* newest(const storage::CachedRepo& repo)
{
    const storage::CachedRevision* found = nullptr;
    for (const storage::CachedRevision& revision : repo.revisions) {
        if (revision.refs.contains(QStringLiteral("main")))
            return &revision;
        if (!found || revision.lastModified > found->lastModified)
            found = &revision;
    }
    return found;
}

tasks::RunsHere verdictOf(const QString& id, const QString& folder, const QMap<QString, qint64>& files,
                          const tasks::Machine& machine)
{
    tasks::ModelFacts facts;
    facts.id = id;
    facts.files = files;
    QFile config(folder + QStringLiteral("/config.json"));
    if (config.size() <= largestConfig && config.open(QIODevice::ReadOnly))
        facts.config = json::object(config.readAll(), id).value_or(QJsonObject());
    return tasks::runsHere(facts, machine);
}

QMap<QString, qint64> filesBelow(const QString& folder)
{
    QMap<QString, qint64> files;
    const QDir root(folder);
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        found.next();
        files.insert(root.relativeFilePath(found.filePath()), found.fileInfo().size());
    }
    return files;
}

} // namespace

QHash<QString, tasks::RunsHere> verdictsOf(const QList<storage::LibraryItem>& items,
                                           const QList<Sample>& samples, const tasks::Machine& machine)
{
    QHash<QString, tasks::RunsHere> verdicts;
    for (const storage::LibraryItem& item : items) {
        const storage::CachedRevision* revision = newest(item.repo);
        if (item.repo.id.type == RepoType::Model && revision)
            verdicts.insert(item.repo.folder,
                            verdictOf(item.repo.id.id(), revision->folder, revision->files, machine));
    }
    for (const Sample& sample : samples)
        verdicts.insert(sample.folder,
                        verdictOf(sample.id, sample.folder, filesBelow(sample.folder), machine));
    return verdicts;
}

} // namespace vitrine::ui
