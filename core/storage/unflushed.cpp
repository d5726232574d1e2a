#include "core/storage/unflushed.h"

#include "core/base/log.h"
#include "core/storage/cachewriter.h"
#include "core/storage/filelock.h"
#include "core/storage/sharedblobs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace vitrine::storage {

namespace {

const QString ending = QStringLiteral(".vitrine-unflushed");

QByteArray readBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
}

// Of this machine's run; empty where the system does not tell.
const QByteArray& bootId()
{
    static const QByteArray id = readBootId();
    return id;
}

bool isOfThisBoot(const QString& marker)
{
    QFile file(marker);
    return !bootId().isEmpty() && file.open(QIODevice::ReadOnly) && file.read(64).trimmed() == bootId();
}

QStringList markersIn(const QString& folder)
{
    return QDir(folder).entryList({QLatin1Char('*') + ending}, QDir::Files | QDir::Hidden);
}

// The blob, what links to it, and where the store of shared blobs held it, its payload there.
void removeBlob(const QString& root, const QString& repo, const QString& blob)
{
    QDirIterator it(repo + QStringLiteral("/snapshots"), QDir::Files | QDir::Hidden | QDir::System,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (it.fileInfo().isSymLink() && QDir::cleanPath(QFile::symLinkTarget(path)) == blob)
            QFile::remove(path);
    }
    const SharedBlobs shared(root);
    const auto payload = shared.payloadOf(blob);
    QFile::remove(blob);
    if (payload)
        shared.sweep(*payload);
}

} // namespace

QString unflushedMarker(const QString& name)
{
    return name + ending;
}

bool markUnflushed(const QString& marker)
{
    if (bootId().isEmpty())
        return false;
    QFile file(marker);
    if (file.open(QIODevice::WriteOnly) && file.write(bootId() + '\n') > 0 && file.flush())
        return true;
    file.remove();
    return false;
}

bool isUnchecked(const QString& marker)
{
    return QFileInfo::exists(marker) && !isOfThisBoot(marker);
}

bool flushFile(const QString& path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = fdatasync(descriptor) == 0;
    close(descriptor);
    return flushed;
}

void flushNow(const Unflushed& file)
{
    // Gone meanwhile: nothing is owed any more.
    if (QFileInfo::exists(file.file) && !flushFile(file.file))
        return;
    syncFolder(QFileInfo(file.file).path());
    QFile::remove(file.marker);
}

bool settleUnflushed(const Unflushed& file, const net::CancelToken& cancel)
{
    if (!QFileInfo::exists(file.marker))
        return true;
    if (isOfThisBoot(file.marker) || !QFileInfo::exists(file.file)) {
        flushNow(file);
        return true;
    }
    const auto found = digestOfFile(file.file, file.expected.kind, cancel);
    if (found && *found != file.expected.hex)
        return false;
    if (found) // read back from the disk: nothing is owed
        QFile::remove(file.marker);
    return true;
}

void settleUnflushedRepo(const QString& root, const QString& folder, Settle what,
                         const net::CancelToken& cancel)
{
    const QString repo = QDir::cleanPath(root) + QLatin1Char('/') + folder;
    for (const QString& name : markersIn(repo + QStringLiteral("/blobs"))) {
        if (cancel.isCancelled())
            return;
        const QString etag = name.chopped(ending.size());
        const Unflushed file{repo + QStringLiteral("/blobs/") + etag, repo + QStringLiteral("/blobs/") + name,
                             ExpectedContent::fromEtag(etag)};
        if (what == Settle::Unchecked && isOfThisBoot(file.marker))
            continue;
        const QString lockFile =
            root + QStringLiteral("/.locks/") + folder + QLatin1Char('/') + etag + QStringLiteral(".lock");
        auto lock = FileLock::tryLock(lockFile);
        if (lock && !*lock && isOfThisBoot(file.marker))
            continue; // whoever holds it looks after it
        if (lock && !*lock) {
            auto waited = FileLock::lock(lockFile, 0664, cancel);
            if (!waited)
                return;
            lock = std::move(*waited);
        }
        if (settleUnflushed(file, cancel))
            continue;
        qCWarning(lcStorage) << "the machine stopped before it was written; fetched again:" << file.file;
        removeBlob(QDir::cleanPath(root), repo, file.file);
        QFile::remove(file.marker);
    }
}

void settleUnflushedCache(const QString& root, Settle what, const net::CancelToken& cancel)
{
    for (const QString& folder :
         QDir(root).entryList({QStringLiteral("*--*")}, QDir::Dirs | QDir::NoDotAndDotDot))
        settleUnflushedRepo(root, folder, what, cancel);
}

bool hasUnchecked(const QString& repoFolder)
{
    const QString blobs = repoFolder + QStringLiteral("/blobs/");
    const QStringList markers = markersIn(blobs);
    return std::any_of(markers.begin(), markers.end(),
                       [&](const QString& name) { return isUnchecked(blobs + name); });
}

} // namespace vitrine::storage
