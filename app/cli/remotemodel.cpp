#include "app/cli/remotemodel.h"

#include "core/base/json.h"

namespace vitrine::cli {

QCoro::Task<Result<tasks::ModelFacts>> remoteFacts(std::shared_ptr<Context> context, RepoId repo,
                                                   Revision revision)
{
    const auto tree = co_await context->client->tree(repo, revision, {}, true, false, hub::Freshness::Network,
                                                     interruption());
    if (!tree)
        co_return fail(tree.error());
    tasks::ModelFacts facts;
    facts.id = repo.id();
    for (const hub::TreeEntry& entry : tree->value) {
        if (entry.type == hub::TreeEntry::Type::File)
            facts.files.insert(entry.path, entry.size);
    }
    const QString name = QStringLiteral("config.json");
    if (!facts.files.contains(name))
        co_return facts;
    const auto bytes = co_await context->client->fileBytes(repo, revision, name, 0, -1, interruption());
    if (!bytes)
        co_return fail(bytes.error());
    const auto config = json::object(*bytes, name);
    if (!config)
        co_return fail(config.error());
    facts.config = *config;
    co_return facts;
}

QCoro::Task<Result<tasks::SafetensorsHeader>> remoteHeader(std::shared_ptr<Context> context, RepoId repo,
                                                           Revision revision, QString path, qint64 fileSize)
{
    const auto first = co_await context->client->fileBytes(repo, revision, path, 0, 8, interruption());
    if (!first)
        co_return fail(first.error());
    const auto length = tasks::safetensorsHeaderBytes(*first, fileSize, path);
    if (!length)
        co_return fail(length.error());
    const auto head = co_await context->client->fileBytes(repo, revision, path, 0, *length, interruption());
    if (!head)
        co_return fail(head.error());
    co_return tasks::parseSafetensorsHeader(*head, fileSize, path);
}

QCoro::Task<Result<QList<tasks::SafetensorsHeader>>>
remoteHeaders(std::shared_ptr<Context> context, RepoId repo, Revision revision, tasks::ModelFacts& facts)
{
    QList<tasks::SafetensorsHeader> headers;
    const QStringList needed = tasks::filesToRun(facts.files);
    for (const QString& path : needed) {
        if (!path.endsWith(QLatin1String(".safetensors")))
            continue;
        const auto header = co_await remoteHeader(context, repo, revision, path, facts.files.value(path));
        if (!header)
            co_return fail(header.error());
        const auto counts = header->parametersByDtype();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            facts.parameters[it.key()] += it.value();
        headers.append(*header);
    }
    co_return headers;
}

} // namespace vitrine::cli
