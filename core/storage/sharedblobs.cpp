#include "core/storage/sharedblobs.h"

#include "core/base/log.h"
#include "core/storage/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace vitrine::storage {

namespace {

// Without following links.
bool isRegular(const QString& path)
{
    const QFileInfo info(path);
    return !info.isSymLink() && info.isFile();
}

bool isFolder(const QString& path)
{
    const QFileInfo info(path);
    return !info.isSymLink() && info.isDir();
}

} // namespace

SharedBlobs::SharedBlobs(QString root) : m_root(QDir::cleanPath(std::move(root)))
{
    const QString folder = m_root + QStringLiteral("/blobs");
    QFile marker(folder + QStringLiteral("/.huggingface-shared-blobs"));
    m_isThere = isFolder(folder) && isRegular(marker.fileName()) && marker.open(QIODevice::ReadOnly) &&
                marker.read(16) == "1\n";
}

std::optional<QString> SharedBlobs::payloadOf(const QString& blob) const
{
    if (!m_isThere)
        return {};
    const QString target = QFile::symLinkTarget(blob); // one link only, made absolute
    static const QRegularExpression inside(QStringLiteral("\\A/blobs/([0-9a-f]{2})/(\\1[0-9a-f]{62})\\z"));
    const QString path = QDir::cleanPath(target);
    if (target.isEmpty() || !path.startsWith(m_root) || !inside.match(path.mid(m_root.size())).hasMatch())
        return {};
    return isRegular(path) ? std::optional(path) : std::nullopt;
}

QStringList SharedBlobs::payloads() const
{
    QStringList result;
    if (!m_isThere)
        return result;
    static const QRegularExpression prefix(QStringLiteral("\\A[0-9a-f]{2}\\z"));
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    const QDir store(m_root + QStringLiteral("/blobs"));
    for (const QString& name :
         store.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::NoSymLinks)) {
        if (!prefix.match(name).hasMatch())
            continue;
        const QDir folder(store.filePath(name));
        for (const QString& entry : folder.entryList(QDir::Files | QDir::NoSymLinks)) {
            if (hash.match(entry).hasMatch() && entry.startsWith(name))
                result.append(folder.filePath(entry));
        }
    }
    return result;
}

std::optional<QSet<QString>> SharedBlobs::references(const QString& payload) const
{
    const QString notes = payload + QStringLiteral(".refs");
    QFile file(notes);
    if (!isRegular(notes) || !file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression blob(
        QStringLiteral("\\A(models|datasets|spaces|kernels)--[^/]+/blobs/[^/]+\\z"));
    QSet<QString> result;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QString relative = QString::fromUtf8(line);
        if (relative.contains(QLatin1String("..")) || !blob.match(relative).hasMatch())
            continue;
        const QString path = m_root + QLatin1Char('/') + relative;
        if (payloadOf(path) == payload)
            result.insert(path);
    }
    return result;
}

qint64 SharedBlobs::freedBytes(const QString& payload, const QSet<QString>& blobs) const
{
    const auto users = references(payload);
    return users && !users->isEmpty() && blobs.contains(*users) ? QFileInfo(payload).size() : 0;
}

qint64 SharedBlobs::sweep(const QString& payload) const
{
    // Under the store's own lock: no one links to the payload between our look and our removal.
    const auto lock = FileLock::lock(payload + QStringLiteral(".lock"), 0666);
    const auto users = lock ? references(payload) : std::nullopt;
    if (!users || !isRegular(payload))
        return 0;
    const QString notes = payload + QStringLiteral(".refs");
    if (users->isEmpty()) {
        const qint64 size = QFileInfo(payload).size();
        if (!QFile::remove(payload))
            return 0;
        QFile::remove(notes);
        return size;
    }
    QStringList lines;
    for (const QString& user : *users)
        lines.append(user.mid(m_root.size() + 1));
    lines.sort();
    QSaveFile file(notes);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(lines.join(QLatin1Char('\n')).toUtf8() + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup |
                            QFile::ReadOther | QFile::WriteOther);
        file.commit();
    }
    return 0;
}

} // namespace vitrine::storage
