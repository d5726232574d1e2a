#include "core/storage/cachewriter.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/safepath.h"
#include "core/storage/environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

namespace vitrine::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CacheWriter)
};

tl::unexpected<Error> cannotWrite(const QString& path, int code)
{
    const QString detail = path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT) {
        return fail(ErrorKind::DiskFull, Text::tr("The disk is full."),
                    Text::tr("What was downloaded is kept. Free some space and try again."), detail);
    }
    return fail(ErrorKind::Failed, Text::tr("The cache folder cannot be written."),
                Text::tr("Check the permissions of the folder."), detail);
}

// Unique for each process, as other tools write here too.
QString scratchName(const QString& path, const char* end)
{
    return QStringLiteral("%1.%2.%3")
        .arg(path)
        .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'))
        .arg(QLatin1String(end));
}

// Whole or not at all: written beside, then renamed over.
Result<void> writeWhole(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(scratchName(path, "tmp"));
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    file.close();
    if (written &&
        std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    const int code = errno;
    file.remove();
    return cannotWrite(path, code);
}

bool tryLink(const QString& root)
{
    const QString link = scratchName(root + QStringLiteral("/.vitrine-trial"), "link");
    const QByteArray name = QFile::encodeName(link);
    const bool works = symlink("nothing", name.constData()) == 0;
    unlink(name.constData());
    return works;
}

} // namespace

bool isSafeEtag(const QString& etag)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\\z"));
    return pattern.match(etag).hasMatch();
}

void syncFolder(const QString& folder)
{
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}

CacheWriter::CacheWriter(QString root, const RepoId& repo)
    : m_root(QDir::cleanPath(std::move(root))),
      m_locks(m_root + QStringLiteral("/.locks/") + repo.cacheFolder()),
      m_repo(m_root + QLatin1Char('/') + repo.cacheFolder())
{
}

Result<void> CacheWriter::prepare() const
{
    for (const QString& folder :
         {m_repo + QStringLiteral("/blobs"), m_repo + QStringLiteral("/snapshots"), m_locks}) {
        if (!QDir().mkpath(folder))
            return cannotWrite(folder, errno);
    }
    const QString tag = m_root + QStringLiteral("/CACHEDIR.TAG");
    if (!QFileInfo::exists(tag)) {
        writeWhole(tag, "Signature: 8a477f597d28d172789f06886806bc55\n"
                        "# This file is a cache directory tag created by huggingface_hub.\n"
                        "# For information about cache directory tags, see:\n"
                        "#\thttps://bford.info/cachedir/\n");
    }
    return {};
}

Result<QString> CacheWriter::blobPath(const QString& etag) const
{
    if (!isSafeEtag(etag))
        return fail(ErrorKind::Corrupt, Text::tr("The server named a file in a way that cannot be right."),
                    Text::tr("Nothing was written."), etag);
    return m_repo + QStringLiteral("/blobs/") + etag;
}

QString CacheWriter::lockPath(const QString& etag) const
{
    return m_locks + QLatin1Char('/') + etag + QStringLiteral(".lock");
}

QString CacheWriter::markerPath(const QString& etag) const
{
    const bool canBeChecked = ExpectedContent::fromEtag(etag).kind != ExpectedContent::Kind::Unknown;
    return canBeChecked && linksWork(m_root) ? unflushedMarker(m_repo + QStringLiteral("/blobs/") + etag)
                                             : QString();
}

void CacheWriter::settleUnflushed(Settle what, const net::CancelToken& cancel) const
{
    settleUnflushedRepo(m_root, QFileInfo(m_repo).fileName(), what, cancel);
}

QString CacheWriter::snapshotFolder(const QString& commit) const
{
    return m_repo + QStringLiteral("/snapshots/") + commit;
}

Result<void> CacheWriter::writeRef(const Revision& revision, const QString& commit) const
{
    if (revision.text() == commit)
        return {};
    const auto path = joinSafely(m_repo + QStringLiteral("/refs"), revision.text());
    if (!path)
        return fail(path.error());
    QFile file(*path);
    if (file.open(QIODevice::ReadOnly) && file.read(64) == commit.toLatin1())
        return {};
    return writeWhole(*path,
                      commit.toLatin1()); // no line end: other clients would read it as part of the name
}

Result<QString> CacheWriter::place(const QString& commit, const QString& path, const QString& etag,
                                   bool isNew) const
{
    const auto blob = blobPath(etag);
    if (!blob)
        return fail(blob.error());
    const auto file = joinSafely(snapshotFolder(commit), path);
    if (!file)
        return fail(file.error());
    if (!QDir().mkpath(QFileInfo(*file).path()))
        return cannotWrite(*file, errno);
    const QByteArray name = QFile::encodeName(*file);
    if (linksWork(m_root)) {
        const QString target = QStringLiteral("../").repeated(path.count(QLatin1Char('/')) + 2) +
                               QStringLiteral("blobs/") + etag;
        const QByteArray wanted = QFile::encodeName(target);
        char found[512] = {};
        if (readlink(name.constData(), found, sizeof found - 1) > 0 && wanted == found)
            return *file;
        unlink(name.constData());
        // Another process may make the same link at the same moment.
        if (symlink(wanted.constData(), name.constData()) != 0 && errno != EEXIST)
            return cannotWrite(*file, errno);
        return *file;
    }
    if (isNew) {
        if (std::rename(QFile::encodeName(*blob).constData(), name.constData()) != 0)
            return cannotWrite(*file, errno);
        return *file;
    }
    const QString copy = scratchName(*blob, "copy");
    if (!QFile::copy(*blob, copy) || !flushFile(copy) ||
        std::rename(QFile::encodeName(copy).constData(), name.constData()) != 0) {
        const int code = errno;
        QFile::remove(copy);
        return cannotWrite(*file, code);
    }
    return *file;
}

Result<void> CacheWriter::markMissing(const QString& commit, const QString& path) const
{
    const auto file = joinSafely(m_repo + QStringLiteral("/.no_exist/") + commit, path);
    if (!file)
        return fail(file.error());
    return QFileInfo::exists(*file) ? Result<void>() : writeWhole(*file, {});
}

void CacheWriter::writeTree(const QString& commit, const QMap<QString, ListedFile>& files) const
{
    writeTreeFile(m_repo + QStringLiteral("/trees/") + commit + QStringLiteral(".json"), files);
}

std::optional<QMap<QString, ListedFile>> CacheWriter::readTree(const QString& commit) const
{
    return readTreeFile(m_repo + QStringLiteral("/trees/") + commit + QStringLiteral(".json"));
}

bool CacheWriter::linksWork(const QString& root)
{
    if (environmentFlag("HF_HUB_DISABLE_SYMLINKS"))
        return false;
    static std::mutex mutex;
    static QHash<QString, bool> known; // a fact about a disk, not a state of ours
    const std::lock_guard lock(mutex);
    const auto found = known.constFind(root);
    if (found != known.constEnd())
        return *found;
    QDir().mkpath(root);
    return *known.insert(root, tryLink(root));
}

void writeTreeFile(const QString& path, const QMap<QString, ListedFile>& files)
{
    QJsonObject listing;
    for (auto it = files.begin(); it != files.end(); ++it) {
        QJsonObject entry{{QStringLiteral("size"), it->size}, {QStringLiteral("blob_id"), it->blobId}};
        if (!it->lfsSha256.isEmpty()) {
            entry.insert(QStringLiteral("lfs_sha256"), it->lfsSha256);
            entry.insert(QStringLiteral("lfs_size"), it->size);
        }
        listing.insert(it.key(), entry);
    }
    const QJsonObject document{{QStringLiteral("format_version"), 1}, {QStringLiteral("files"), listing}};
    if (const auto done = writeWhole(path, QJsonDocument(document).toJson(QJsonDocument::Indented)); !done)
        qCWarning(lcStorage) << "listing not kept:" << done.error().detail; // it only spares a request later
}

std::optional<QMap<QString, ListedFile>> readTreeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = json::object(file.readAll(), path);
    if (!document || document->value(QLatin1String("format_version")).toInt() != 1)
        return {};
    QMap<QString, ListedFile> files;
    const QJsonObject listing = document->value(QLatin1String("files")).toObject();
    for (auto it = listing.begin(); it != listing.end(); ++it) {
        const QJsonObject entry = it->toObject();
        if (!isSafeRelativePath(it.key()))
            continue;
        files.insert(it.key(), {entry.value(QLatin1String("size")).toInteger(),
                                entry.value(QLatin1String("blob_id")).toString(),
                                entry.value(QLatin1String("lfs_sha256")).toString()});
    }
    return files;
}

} // namespace vitrine::storage
