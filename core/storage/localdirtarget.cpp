#include "core/storage/localdirtarget.h"

#include "core/base/log.h"
#include "core/base/safepath.h"
#include "core/storage/cachetarget.h"
#include "core/storage/digest.h"
#include "core/storage/partfile.h"
#include "core/storage/unflushed.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vitrine::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocalDir)
};

Result<void> writeOnce(const QString& path, const QByteArray& content)
{
    if (QFileInfo::exists(path))
        return {};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return fail(ErrorKind::Failed, Text::tr("The folder for the download cannot be written."),
                Text::tr("Choose another folder, or check its permissions."), file.errorString());
}

} // namespace

std::shared_ptr<FileTarget> makeFileTarget(const DownloadRequest& request, const QString& cacheRoot)
{
    if (request.localDir.isEmpty())
        return std::make_shared<CacheTarget>(cacheRoot, request.repo);
    return std::make_shared<LocalDirTarget>(request.localDir, cacheRoot, request.repo);
}

LocalDirTarget::LocalDirTarget(const QString& folder, const QString& cacheRoot, const RepoId& repo)
    : m_folder(QDir::cleanPath(QDir().absoluteFilePath(folder))),
      m_notes(m_folder + QStringLiteral("/.cache/huggingface")), m_cache(cacheRoot), m_repo(repo)
{
}

QString LocalDirTarget::folder(const QString&) const
{
    return m_folder;
}

// A file that the person changed since is theirs, whatever it holds.
void LocalDirTarget::settleUnflushed(Settle what, const net::CancelToken& cancel)
{
    const QString notes = m_notes + QStringLiteral("/download/");
    QDirIterator it(notes, {unflushedMarker(QStringLiteral("*"))}, QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext() && !cancel.isCancelled()) {
        const QString marker = it.next();
        const QString name = marker.chopped(unflushedMarker({}).size()); // {path}.{etag}
        const QString path = name.left(name.lastIndexOf(QLatin1Char('.'))).mid(notes.size());
        const auto expected = ExpectedContent::fromEtag(QFileInfo(name).suffix());
        const auto target = joinSafely(m_folder, path);
        if (what == Settle::Unchecked && !isUnchecked(marker))
            continue;
        const auto lock = FileLock::tryLock(lockPath(path, {}));
        if (!target || !lock || !*lock || expected.kind == ExpectedContent::Kind::Unknown)
            continue;
        if (storage::settleUnflushed({*target, marker, expected}, cancel))
            continue;
        const bool changed = QFileInfo(*target).lastModified() > QFileInfo(marker).lastModified();
        qCWarning(lcStorage) << "the machine stopped before it was written:" << *target
                             << (changed ? "(changed since, kept)" : "(fetched again)");
        QFile::remove(metadataPath(path, ".metadata"));
        if (!changed)
            QFile::remove(*target);
        QFile::remove(marker);
    }
}

Result<void> LocalDirTarget::prepare(const Revision&, const QString&)
{
    QDir().mkpath(m_notes + QStringLiteral("/download"));
    if (const auto made = writeOnce(m_notes + QStringLiteral("/.gitignore"), "*"); !made)
        return fail(made.error());
    return writeOnce(m_notes + QStringLiteral("/CACHEDIR.TAG"),
                     "Signature: 8a477f597d28d172789f06886806bc55\n"
                     "# This file is a cache directory tag created by huggingface_hub.\n"
                     "# For information about cache directory tags, see:\n"
                     "#\thttps://bford.info/cachedir/\n");
}

void LocalDirTarget::writeTree(const QString& commit, const QMap<QString, ListedFile>& files)
{
    writeTreeFile(m_notes + QStringLiteral("/trees/") + commit + QStringLiteral(".json"), files);
}

std::optional<QMap<QString, ListedFile>> LocalDirTarget::readTree(const QString& commit) const
{
    return readTreeFile(m_notes + QStringLiteral("/trees/") + commit + QStringLiteral(".json"));
}

QString LocalDirTarget::metadataPath(const QString& path, const char* end) const
{
    return m_notes + QStringLiteral("/download/") + path + QLatin1String(end);
}

std::optional<LocalDirTarget::Known> LocalDirTarget::known(const QString& path) const
{
    QFile file(metadataPath(path, ".metadata"));
    const QFileInfo content(m_folder + QLatin1Char('/') + path);
    if (!content.isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    if (lines.size() < 3)
        return {};
    // Changed by the person since: not what we wrote.
    const double noted = lines.at(2).trimmed().toDouble();
    if (static_cast<double>(content.lastModified().toMSecsSinceEpoch()) / 1000.0 - 1.0 > noted)
        return {};
    return Known{QString::fromLatin1(lines.at(0).trimmed()), QString::fromLatin1(lines.at(1).trimmed())};
}

Result<void> LocalDirTarget::note(const QString& commit, const QString& path, const QString& etag) const
{
    QFile::remove(metadataPath(path, ".metadata"));
    QDir().mkpath(QFileInfo(metadataPath(path, ".metadata")).path());
    const double now = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
    return writeOnce(metadataPath(path, ".metadata"), commit.toLatin1() + '\n' + etag.toLatin1() + '\n' +
                                                          QByteArray::number(now, 'f', 6) + '\n');
}

bool LocalDirTarget::copyFromCache(const QString& commit, const QString& path) const
{
    const auto revision = Revision::parse(commit);
    const auto cached = revision ? m_cache.find(m_repo, *revision, path) : std::nullopt;
    if (!cached)
        return false;
    const QString target = m_folder + QLatin1Char('/') + path;
    const QString copy = metadataPath(path, ".copy");
    QDir().mkpath(QFileInfo(target).path());
    QDir().mkpath(QFileInfo(copy).path());
    QFile::remove(copy);
    if (!QFile::copy(QFileInfo(*cached).canonicalFilePath(), copy) || !flushFile(copy))
        return false;
    QFile::setPermissions(copy, QFile::permissions(m_notes + QStringLiteral("/.gitignore")));
    QFile::remove(target);
    return QFile::rename(copy, target);
}

Result<bool> LocalDirTarget::settle(const QString& commit, const hub::TreeEntry& file, const QString& etag)
{
    const auto target = joinSafely(m_folder, file.path);
    if (!target)
        return fail(target.error());
    const auto noted = known(file.path);
    if (noted && noted->commit == commit)
        return true;
    bool same = noted && !etag.isEmpty() && noted->etag == etag;
    const auto expected = ExpectedContent::fromEtag(etag);
    if (!same && !noted && expected.kind == ExpectedContent::Kind::Sha256 &&
        QFileInfo(*target).size() == file.size) {
        const auto found = digestOfFile(*target, expected.kind);
        same = found && *found == expected.hex;
    }
    if (!same && (etag.isEmpty() || !copyFromCache(commit, file.path)))
        return false;
    const auto done = note(commit, file.path, etag);
    return done ? Result<bool>(true) : fail(done.error());
}

qint64 LocalDirTarget::partialBytes(const QString& path, const QString& etag) const
{
    const auto part = partPath(path, etag);
    return part ? PartFile::bytesAt(*part) : 0;
}

QString LocalDirTarget::lockPath(const QString& path, const QString&) const
{
    return metadataPath(path, ".lock");
}

Result<QString> LocalDirTarget::partPath(const QString& path, const QString& etag) const
{
    if (!isSafeEtag(etag) || !isSafeRelativePath(path))
        return fail(ErrorKind::Corrupt, Text::tr("The server named a file in a way that cannot be right."),
                    {}, path);
    const QFileInfo metadata(metadataPath(path, ".metadata"));
    const QByteArray name = QCryptographicHash::hash(metadata.fileName().toUtf8(), QCryptographicHash::Sha1);
    return metadata.path() + QLatin1Char('/') +
           QString::fromLatin1(name.toBase64(QByteArray::Base64UrlEncoding)) + QLatin1Char('.') + etag +
           QStringLiteral(".vitrine-part");
}

Result<QString> LocalDirTarget::finalPath(const QString& path, const QString&) const
{
    return joinSafely(m_folder, path);
}

QString LocalDirTarget::markerPath(const QString& path, const QString& etag) const
{
    const bool canBeChecked = ExpectedContent::fromEtag(etag).kind != ExpectedContent::Kind::Unknown;
    return canBeChecked ? unflushedMarker(metadataPath(path, ".") + etag) : QString();
}

Result<void> LocalDirTarget::publish(const QString& commit, const QString& path, const QString& etag)
{
    return note(commit, path, etag);
}

Result<void> LocalDirTarget::markMissing(const QString&, const QString&)
{
    return {};
}

} // namespace vitrine::storage
