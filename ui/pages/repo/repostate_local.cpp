// What of a repository lies on this computer, and what running it needs.
#include "ui/pages/repo/repostate.h"

#include "core/account/places.h"
#include "core/base/safepath.h"
#include "core/net/background.h"
#include "core/storage/hfcache.h"
#include "core/storage/settings.h"
#include "core/worker/readerclient.h"
#include "ui/shell/verdicts.h"

#include <QDir>
#include <QFileInfo>

namespace vitrine::ui {

QMap<QString, qint64> RepoState::fileSizes() const
{
    QMap<QString, qint64> sizes;
    for (const hub::TreeEntry& entry : m_files) {
        if (entry.type == hub::TreeEntry::Type::File)
            sizes.insert(entry.path, entry.size);
    }
    return sizes;
}

void RepoState::refreshLocal()
{
    m_localFolder.clear();
    m_localRoot.clear();
    if (m_source.isFolder()) {
        useFolder(m_source.folder);
    } else {
        const bool sampleHere = m_source.place.kind == hub::Place::Kind::ThisComputer &&
                                m_source.id.type == RepoType::Model && !m_services.samplesFolder.isEmpty();
        const QString sample = m_services.samplesFolder + QLatin1Char('/') + m_source.id.id();
        if (sampleHere && QFileInfo::exists(sample + QLatin1String("/config.json"))) {
            useFolder(sample);
        } else {
            useCache(m_source.place);
            // This computer shows what the shared cache holds; its server knows nothing of it.
            if (m_localFolder.isEmpty() && m_source.place.kind == hub::Place::Kind::ThisComputer)
                useCache(hub::Place::fromEnvironment());
        }
    }
    checkWeights();
    Q_EMIT localChanged();
}

// A file that was cut off is told before it is run: its header knows how long it should be.
void RepoState::checkWeights()
{
    const auto folder = localFolder();
    if (!folder) {
        m_checkedFolder.clear();
        m_damage.reset();
        return;
    }
    QCoro::connect(weightsDamage(m_services.reader, *folder, fileSizes(), m_cancel.token()), this,
                   [this, folder](const std::optional<Error>& damage) {
                       m_checkedFolder = *folder;
                       m_damage = damage;
                       updateVerdict();
                   });
}

void RepoState::useCache(const hub::Place& place)
{
    const storage::HfCache cache(
        storage::HfCache::rootFor(place, m_services.dataFolder, m_services.settings.cacheFolder()));
    if (const auto folder = cache.snapshotFolder(m_source.id, m_source.revision)) {
        useFolder(*folder);
        m_localRoot = cache.root();
    }
}

void RepoState::useFolder(const QString& folder)
{
    m_localFolder = QDir(folder).absolutePath();
    m_localRoot = storage::HfCache::linkRoot(m_localFolder);
}

QStringList RepoState::missingFiles() const
{
    QStringList missing;
    const QStringList needed = tasks::filesToRun(fileSizes());
    for (const QString& path : needed) {
        if (m_localFolder.isEmpty() || !QFileInfo::exists(m_localFolder + QLatin1Char('/') + path))
            missing.append(path);
    }
    return missing;
}

qint64 RepoState::missingBytes() const
{
    const QMap<QString, qint64> sizes = fileSizes();
    qint64 bytes = 0;
    const QStringList missing = missingFiles();
    for (const QString& path : missing)
        bytes += sizes.value(path);
    return bytes;
}

std::optional<QString> RepoState::localFolder() const
{
    if (m_localFolder.isEmpty() || !m_filesKnown || !missingFiles().isEmpty())
        return std::nullopt;
    return m_localFolder;
}

std::optional<worker::ModelRef> RepoState::modelRef() const
{
    const auto folder = localFolder();
    if (!folder || !m_verdict.runs())
        return std::nullopt;
    worker::ModelRef model;
    model.key = *folder;
    model.task = m_verdict.task;
    model.source.root = m_localRoot;
    const QStringList needed = tasks::filesToRun(fileSizes());
    for (const QString& path : needed)
        model.source.files.append({path, *folder + QLatin1Char('/') + path});
    return model;
}

QCoro::Task<Result<QByteArray>> RepoState::fileBytes(QString path, qint64 offset, qint64 length,
                                                     net::CancelToken cancel)
{
    const QString folder = m_localFolder;
    const bool onlyHere = m_source.isFolder();
    const auto hubClient = onlyHere ? nullptr : client();
    const RepoId id = m_source.id;
    const Revision revision = m_source.revision;
    const bool here =
        !folder.isEmpty() && isSafeRelativePath(path) && QFileInfo::exists(folder + QLatin1Char('/') + path);
    if (here || onlyHere) {
        // A name of its own: GCC 12 destroys a temporary with captures twice when it is awaited.
        const auto read = [folder, path, offset, length] {
            return readFolderFile(folder, path, offset, length);
        };
        co_return co_await net::inBackground(read);
    }
    co_return co_await hubClient->fileBytes(id, revision, path, offset, length, cancel);
}

} // namespace vitrine::ui
