#pragma once

#include "core/storage/filetarget.h"
#include "core/storage/hfcache.h"

namespace vitrine::storage {

/// A folder of the person with real files (protocol section 4.10). What is known of them is kept beside:
///
///     {dir}/.cache/huggingface/download/{path}.metadata   commit, etag, time: three lines
///     {dir}/.cache/huggingface/download/{path}.lock
///     {dir}/.cache/huggingface/download/{b64}.{etag}.vitrine-part
///     {dir}/.cache/huggingface/download/{path}.{etag}.vitrine-unflushed   see Unflushed
///     {dir}/.cache/huggingface/trees/{commit}.json
class LocalDirTarget : public FileTarget {
public:
    /// \param cacheRoot files found there are copied instead of fetched
    LocalDirTarget(const QString& folder, const QString& cacheRoot, const RepoId& repo);

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
    struct Known {
        QString commit;
        QString etag;
    };
    std::optional<Known> known(const QString& path) const;
    Result<void> note(const QString& commit, const QString& path, const QString& etag) const;
    QString metadataPath(const QString& path, const char* end) const;
    bool copyFromCache(const QString& commit, const QString& path) const;

    QString m_folder;
    QString m_notes;
    HfCache m_cache;
    RepoId m_repo;
};

} // namespace vitrine::storage
