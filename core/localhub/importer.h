#pragma once

#include "core/localhub/repositories.h"
#include "core/localhub/server.h"

namespace vitrine::localhub {

/// Server::importFolder(): makes the repository where missing, and a commit that holds exactly the folder's
/// files.
Result<ImportReport> importFolder(Repositories& repositories, const RepoId& id, const QString& folder,
                                  const ImportOptions& options);

/// Which files git keeps as pointers: what .gitattributes gives to LFS, and all above 10 MiB. Empty files
/// never.
class LfsRules {
public:
    static constexpr qint64 largestRegular = 10 * 1024 * 1024;

    explicit LfsRules(const QByteArray& attributes);
    bool applies(const QString& path, qint64 size) const;

private:
    QList<QByteArray> m_patterns;
};

} // namespace vitrine::localhub
