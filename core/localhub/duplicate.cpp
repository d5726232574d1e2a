// A repository made from another one.
#include "core/localhub/repositories_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

namespace vitrine::localhub {

namespace {

bool copyTree(const QString& from, const QString& to)
{
    const QDir source(from);
    QDirIterator walk(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString target = to + QLatin1Char('/') + source.relativeFilePath(walk.next());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(walk.filePath(), target))
            return false;
    }
    return QDir(to).mkpath(QStringLiteral("refs/heads"));
}

/// Discussions stay behind, and so do the commits of their pull requests.
Result<void> dropPullRequests(const GitRepository& git)
{
    for (const RefInfo& ref : git.refs()) {
        if (!ref.name.startsWith(QLatin1String("refs/pr/")))
            continue;
        if (const auto removed = git.removeRef(ref.name); !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<RepoRecord> Repositories::duplicate(const RepoRecord& source, const RepoId& id, const QString& user,
                                           bool isPrivate)
{
    const auto made = create(id, user);
    if (!made)
        return made;
    const auto undone = [this, &id](const Error& error) {
        (void)remove(id);
        return fail(error);
    };
    if (isPrivate) {
        if (const auto hidden = setPrivate(id, true); !hidden)
            return undone(hidden.error());
    }
    const QString folder = m_folder.repositoryPath(made->oid);
    QDir(folder).removeRecursively();
    if (!copyTree(m_folder.repositoryPath(source.oid), folder))
        return undone(notWritten().value());
    const auto git = this->git(*made);
    if (!git)
        return undone(git.error());
    if (const auto dropped = dropPullRequests(*git); !dropped)
        return undone(dropped.error());
    auto fresh = refresh(*made);
    return fresh ? fresh : undone(fresh.error());
}

} // namespace vitrine::localhub
