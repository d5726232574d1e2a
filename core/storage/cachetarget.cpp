#include "core/storage/cachetarget.h"

#include "core/storage/partfile.h"

#include <QFileInfo>

namespace vitrine::storage {

QString CacheTarget::folder(const QString& commit) const
{
    return m_writer.snapshotFolder(commit);
}

void CacheTarget::settleUnflushed(Settle what, const net::CancelToken& cancel)
{
    m_writer.settleUnflushed(what, cancel);
}

Result<void> CacheTarget::prepare(const Revision& revision, const QString& commit)
{
    if (const auto made = m_writer.prepare(); !made)
        return fail(made.error());
    return m_writer.writeRef(revision, commit);
}

void CacheTarget::writeTree(const QString& commit, const QMap<QString, ListedFile>& files)
{
    m_writer.writeTree(commit, files);
}

std::optional<QMap<QString, ListedFile>> CacheTarget::readTree(const QString& commit) const
{
    return m_writer.readTree(commit);
}

Result<bool> CacheTarget::settle(const QString& commit, const hub::TreeEntry& file, const QString& etag)
{
    if (QFileInfo(m_writer.snapshotFolder(commit) + QLatin1Char('/') + file.path).isFile())
        return true;
    if (etag.isEmpty())
        return false;
    const auto blob = m_writer.blobPath(etag);
    if (!blob)
        return fail(blob.error());
    if (!QFileInfo(*blob).isFile()) // through its link, where the payload is shared
        return false;
    const auto placed = m_writer.place(commit, file.path, etag, false);
    return placed ? Result<bool>(true) : fail(placed.error());
}

qint64 CacheTarget::partialBytes(const QString& path, const QString& etag) const
{
    const auto part = partPath(path, etag);
    return part ? PartFile::bytesAt(*part) : 0;
}

QString CacheTarget::lockPath(const QString&, const QString& etag) const
{
    return m_writer.lockPath(etag);
}

Result<QString> CacheTarget::partPath(const QString&, const QString& etag) const
{
    const auto blob = m_writer.blobPath(etag);
    return blob ? Result<QString>(*blob + QStringLiteral(".vitrine-part")) : fail(blob.error());
}

Result<QString> CacheTarget::finalPath(const QString&, const QString& etag) const
{
    return m_writer.blobPath(etag);
}

QString CacheTarget::markerPath(const QString&, const QString& etag) const
{
    return m_writer.markerPath(etag);
}

Result<void> CacheTarget::publish(const QString& commit, const QString& path, const QString& etag)
{
    const auto placed = m_writer.place(commit, path, etag, true);
    return placed ? Result<void>() : fail(placed.error());
}

Result<void> CacheTarget::markMissing(const QString& commit, const QString& path)
{
    return m_writer.markMissing(commit, path);
}

} // namespace vitrine::storage
