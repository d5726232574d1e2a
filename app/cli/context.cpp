#include "app/cli/context.h"

#include "app/cli/fetch.h"
#include "app/cli/output.h"
#include "app/cli/speaker.h"
#include "core/base/json.h"
#include "core/storage/environment.h"
#include "core/storage/folders.h"
#include "core/storage/hfcache.h"
#include "core/storage/settings.h"
#include "core/storage/unflushed.h"
#include "core/tasks/runshere.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonObject>
#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr qint64 maximumIndex = 64 << 20;

int g_interruptions = -1;
std::atomic<bool> g_interrupted = false;

void onInterrupt(int)
{
    g_interrupted = true;
    const quint64 one = 1;
    [[maybe_unused]] const auto written = write(g_interruptions, &one, sizeof one);
    std::signal(SIGINT, SIG_DFL); // a second Ctrl+C ends at once, whatever is under way
}

Result<QString> tokenFrom(const QString& file)
{
    auto bytes = readInput(file == QLatin1String("-") ? file : QLatin1Char('@') + file);
    if (!bytes)
        return fail(bytes.error());
    return QString::fromUtf8(bytes->trimmed());
}

QMap<QString, qint64> filesBelow(const QString& folder)
{
    QMap<QString, qint64> files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next().mid(folder.size() + 1);
        if (!path.startsWith(QLatin1Char('.')))
            files.insert(path, walk.fileInfo().size());
    }
    return files;
}

QString sampleFolder(const QString& id)
{
    const QString samples = storage::Folders::standard().samples;
    const QString folder = samples + QLatin1Char('/') + id;
    const bool isThere = !samples.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/config.json"));
    return isThere ? QDir(folder).canonicalPath() : QString();
}

// What running needs: its weights and configuration; or just what is wanted.
bool isHere(const LocalModel& model, const QStringList& wanted)
{
    if (!wanted.isEmpty())
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const QString& path) { return model.files.contains(path); });
    const QStringList needed = tasks::filesToRun(model.files);
    return model.files.contains(QStringLiteral("config.json")) && model.missingShards().isEmpty() &&
           std::any_of(needed.begin(), needed.end(),
                       [](const QString& path) { return path.contains(QLatin1String(".safetensors")); });
}

LocalModel cached(const storage::HfCache& cache, const QString& repo, const QString& folder)
{
    return LocalModel{folder, cache.root(), repo, QFileInfo(folder).fileName(), filesBelow(folder)};
}

} // namespace

Result<std::shared_ptr<Context>> Context::make(const Arguments& arguments)
{
    auto context = std::make_shared<Context>();
    const auto place = placeOf(arguments);
    if (!place)
        return fail(place.error());
    context->place = *place;
    const auto speaker = foundSpeaker(context->place);
    if (!speaker)
        return fail(speaker.error());
    context->identity = *speaker;
    context->ownIdentity =
        arguments.has(QStringLiteral("account")) || arguments.has(QStringLiteral("token-file"));
    if (arguments.has(QStringLiteral("token-file"))) {
        const auto token = tokenFrom(arguments.value(QStringLiteral("token-file")));
        if (!token)
            return fail(token.error());
        context->identity = {arguments.value(QStringLiteral("account")), hub::cleanToken(*token)};
    }
    net::NetworkOptions options;
    options.offline = storage::offlineByEnvironment();
    context->network = std::make_unique<net::Network>(options);
    context->client = std::make_shared<hub::HubClient>(*context->network, context->place, context->identity);
    const auto folders = storage::Folders::standard();
    context->dataFolder = folders.data;
    // The window's choice of a cache folder holds here too.
    const storage::Settings settings(folders.settingsFile());
    context->cacheRoot =
        storage::HfCache::rootFor(context->place, context->dataFolder, settings.cacheFolder());
    return context;
}

net::CancelToken interruption()
{
    static net::CancelSource source;
    static const auto notifier = [] {
        g_interruptions = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        auto made = std::make_unique<QSocketNotifier>(g_interruptions, QSocketNotifier::Read);
        QObject::connect(made.get(), &QSocketNotifier::activated, made.get(), [] { source.cancel(); });
        std::signal(SIGINT, onInterrupt);
        return made;
    }();
    return source.token();
}

bool wasInterrupted()
{
    return g_interrupted;
}

Result<RepoArgument> RepoArgument::parse(const QString& repo, const Arguments& arguments)
{
    const auto type = parseRepoType(arguments.value(QStringLiteral("type"), QStringLiteral("model")));
    if (!type)
        return fail(type.error());
    const auto id = RepoId::parse(repo, *type);
    if (!id)
        return fail(id.error());
    const auto revision =
        Revision::parse(arguments.value(QStringLiteral("revision"), QStringLiteral("main")));
    if (!revision)
        return fail(revision.error());
    return RepoArgument{*id, *revision};
}

QStringList LocalModel::missingShards() const
{
    const QString name = QStringLiteral("model.safetensors.index.json");
    QFile file(folder + QLatin1Char('/') + name);
    if (files.contains(QStringLiteral("model.safetensors")) || !file.open(QIODevice::ReadOnly))
        return {};
    const auto index = json::object(file.read(maximumIndex), name);
    if (!index)
        return {}; // the worker says what is wrong with it
    QStringList missing;
    const QJsonObject map = index->value(QLatin1String("weight_map")).toObject();
    for (const QJsonValue& shard : map) {
        if (!files.contains(shard.toString()) && !missing.contains(shard.toString()))
            missing.append(shard.toString());
    }
    return missing;
}

worker::ModelSource LocalModel::source() const
{
    worker::ModelSource source;
    source.root = root;
    const QStringList needed = tasks::filesToRun(files);
    for (const QString& path : needed)
        source.files.append({path, folder + QLatin1Char('/') + path});
    return source;
}

Result<std::optional<LocalModel>> modelHere(const Context& context, const QString& repoOrFolder,
                                            const Arguments& arguments, const QStringList& wanted)
{
    LocalModel model;
    model.repo = repoOrFolder;
    const bool looksLikePath =
        repoOrFolder.startsWith(QLatin1Char('.')) || repoOrFolder.startsWith(QLatin1Char('/'));
    if (QFileInfo(repoOrFolder).isDir()) {
        model.folder = QDir(repoOrFolder).canonicalPath();
        model.root = storage::HfCache::linkRoot(model.folder);
        model.files = filesBelow(model.folder);
        return model;
    }
    if (looksLikePath)
        return fail(ErrorKind::NotFound, tr("There is no folder “%1”.").arg(repoOrFolder));
    const auto repo = RepoArgument::parse(repoOrFolder, arguments);
    if (!repo)
        return fail(repo.error());
    const storage::HfCache cache(context.cacheRoot);
    // What the disk may have lost when the machine stopped is looked at before it is used.
    storage::settleUnflushedRepo(context.cacheRoot, repo->id.cacheFolder(), storage::Settle::Unchecked,
                                 interruption());
    if (const auto folder = cache.snapshotFolder(repo->id, repo->revision)) {
        model = cached(cache, repoOrFolder, *folder);
        if (isHere(model, wanted))
            return model;
    }
    if (const QString sample = sampleFolder(repo->id.id()); !sample.isEmpty()) {
        model = LocalModel{sample, sample, repoOrFolder, {}, filesBelow(sample)};
        return model;
    }
    return std::nullopt;
}

QCoro::Task<Result<LocalModel>> localModel(std::shared_ptr<Context> context, QString repoOrFolder,
                                           Arguments arguments, QStringList wanted)
{
    const auto here = modelHere(*context, repoOrFolder, arguments, wanted);
    if (!here)
        co_return fail(here.error());
    if (*here)
        co_return **here;
    const auto repo = RepoArgument::parse(repoOrFolder, arguments);
    if (!repo)
        co_return fail(repo.error());
    const auto folder = co_await fetchForRunning(context, repo->id, repo->revision, wanted);
    if (!folder)
        co_return fail(folder.error());
    co_return cached(storage::HfCache(context->cacheRoot), repoOrFolder, *folder);
}

} // namespace vitrine::cli
