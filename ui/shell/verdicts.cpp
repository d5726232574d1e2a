#include "ui/shell/verdicts.h"

#include "core/net/background.h"
#include "core/tasks/localweights.h"
#include "core/worker/readerclient.h"

#include <QDirIterator>
#include <QFileInfo>

namespace vitrine::ui {

namespace {

struct WeightsHead {
    Result<QByteArray> bytes;
    qint64 fileSize = 0; ///< as it is on disk, whatever the place says it should be
};

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

// Blocking: reads the configuration.
tasks::ModelFacts factsOf(const ModelFolder& model)
{
    tasks::ModelFacts facts;
    facts.id = model.id;
    facts.files = model.files;
    facts.config = tasks::readModelConfig(model.folder).value_or(QJsonObject());
    return facts;
}

} // namespace

QCoro::Task<std::optional<Error>> weightsDamage(worker::ReaderClient& reader, QString folder,
                                                QMap<QString, qint64> files, net::CancelToken cancel)
{
    const auto readIndex = [folder, files] {
        return tasks::indexDamage(folder, files);
    };
    std::optional<Error> damage = co_await net::inBackground(readIndex);
    const QStringList needed = tasks::filesToRun(files);
    for (const QString& path : needed) {
        if (damage || cancel.isCancelled())
            break;
        if (!path.endsWith(QLatin1String(".safetensors")))
            continue;
        const auto readHead = [file = folder + QLatin1Char('/') + path] {
            return WeightsHead{tasks::safetensorsHead(file), QFileInfo(file).size()};
        };
        const WeightsHead head = co_await net::inBackground(readHead);
        // Whoever asked may be gone by now, and the reader with them.
        if (cancel.isCancelled())
            break;
        if (!head.bytes) {
            damage = head.bytes.error();
            break;
        }
        const auto header = co_await reader.readSafetensorsHeader(*head.bytes, head.fileSize, path, cancel);
        // Only a defect of the file speaks against it; a busy or lost reader does not.
        if (!header && header.error().kind == ErrorKind::Corrupt)
            damage = header.error();
    }
    co_return damage;
}

QCoro::Task<QHash<QString, tasks::RunsHere>> firstVerdictsOf(QList<ModelFolder> models)
{
    const auto judge = [models] {
        const tasks::Machine machine = tasks::Machine::here();
        QHash<QString, tasks::RunsHere> verdicts;
        for (const ModelFolder& model : models)
            verdicts.insert(model.key, tasks::runsHere(factsOf(model), machine));
        return verdicts;
    };
    co_return co_await net::inBackground(judge);
}

QList<ModelFolder> modelFolders(const QList<storage::LibraryItem>& items)
{
    QList<ModelFolder> models;
    for (const storage::LibraryItem& item : items) {
        const storage::CachedRevision* revision = newest(item.repo);
        if (item.repo.id.type == RepoType::Model && revision)
            models.append({item.repo.folder, item.repo.id.id(), revision->folder, revision->files});
    }
    return models;
}

QList<ModelFolder> modelFolders(const QList<Sample>& samples)
{
    QList<ModelFolder> models;
    for (const Sample& sample : samples)
        models.append({sample.folder, sample.id, sample.folder, filesBelow(sample.folder)});
    return models;
}

QCoro::Task<QHash<QString, tasks::RunsHere>> withDamage(worker::ReaderClient& reader,
                                                        QList<ModelFolder> models,
                                                        QHash<QString, tasks::RunsHere> first,
                                                        net::CancelToken cancel)
{
    for (const ModelFolder& model : models) {
        if (cancel.isCancelled())
            break;
        if (!first.value(model.key).runs())
            continue;
        const auto damage = co_await weightsDamage(reader, model.folder, model.files, cancel);
        if (!damage)
            continue;
        const auto judge = [model, damage] {
            tasks::ModelFacts facts = factsOf(model);
            facts.damage = damage;
            return tasks::runsHere(facts, tasks::Machine::here());
        };
        const tasks::RunsHere verdict = co_await net::inBackground(judge);
        first.insert(model.key, verdict);
    }
    co_return first;
}

QCoro::Task<QHash<QString, tasks::RunsHere>> verdictsOf(worker::ReaderClient& reader,
                                                        QList<ModelFolder> models, net::CancelToken cancel)
{
    const QHash<QString, tasks::RunsHere> first = co_await firstVerdictsOf(models);
    co_return co_await withDamage(reader, models, first, cancel);
}

} // namespace vitrine::ui
