#pragma once

#include "core/storage/filetarget.h"

namespace vitrine::storage {

/// The Hugging Face cache (protocol section 4.6).
class CacheTarget : public FileTarget {
public:
    CacheTarget(const QString& root, const RepoId& repo) : m_writer(root, repo) {}

    QString folder(const QString& commit) const override;
    void settleUnflushed(Settle what, const net::CancelToken& cancel) override;
    Result<void> prepare(const Revision& revision, const QString& commit) override;
    void writeTree(const QString& commit, const QMap<QString, ListedFile>& files) override;
    std::optional<QMap<QString, ListedFile>> readTree(const QString& commit) const override;
    Result<bool> settle(const QString& commit, const hub::TreeEntry& file, const QString& etag) override;
    qint64 partialBytes(const QString& path, const QString& etag) const override;
    QString lockPath(const QString& path, const QString& etag) const override;
    Result<QString> partPath(const QString& path, const QString& etag) const override;
    Result<QString> finalPath(const QString& path, const QString& etag) const override;
    QString markerPath(const QString& path, const QString& etag) const override;
    Result<void> publish(const QString& commit, const QString& path, const QString& etag) override;
    Result<void> markMissing(const QString& commit, const QString& path) override;

private:
    CacheWriter m_writer;
};

} // namespace vitrine::storage
