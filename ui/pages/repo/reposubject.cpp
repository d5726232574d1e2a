#include "ui/pages/repo/reposubject.h"

#include "core/base/safepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RepoSubject)
};

// A folder somebody dropped may hold anything; beyond this it is not a model.
constexpr int maximumFiles = 20'000;
constexpr qint64 maximumRead = 32ll << 20;

hub::TreeEntry entryOf(const QFileInfo& info, const QString& path)
{
    hub::TreeEntry entry;
    entry.type = info.isDir() ? hub::TreeEntry::Type::Directory : hub::TreeEntry::Type::File;
    entry.path = path;
    entry.size = info.isDir() ? 0 : info.size();
    entry.lastCommitDate = info.lastModified();
    return entry;
}

} // namespace

QString RepoSubject::title() const
{
    return isFolder() ? QDir(folder).dirName() : id.id();
}

QString RepoSubject::recordPlace() const
{
    return isFolder() ? QStringLiteral("folder") : place.origin();
}

QString RepoSubject::recordRepo() const
{
    return isFolder() ? folder : repoTypeName(id.type) + QLatin1Char(' ') + id.id();
}

Result<QList<hub::TreeEntry>> listFolder(const QString& folder)
{
    const QDir root(folder);
    if (!root.exists())
        return fail(ErrorKind::NotFound, Text::tr("The folder is not there any more."),
                    Text::tr("Open it again where it is now."), folder);
    QList<hub::TreeEntry> entries;
    QDirIterator walk(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = root.relativeFilePath(walk.next());
        if (path.startsWith(QLatin1Char('.')) || path.contains(QLatin1String("/.")))
            continue;
        entries.append(entryOf(walk.fileInfo(), path));
        if (entries.size() > maximumFiles)
            return fail(ErrorKind::Unsupported,
                        Text::tr("The folder holds more than %1 files.").arg(maximumFiles),
                        Text::tr("Open the folder of one model."));
    }
    std::sort(entries.begin(), entries.end(), [](const hub::TreeEntry& a, const hub::TreeEntry& b) {
        return a.type != b.type ? a.type == hub::TreeEntry::Type::Directory : a.path < b.path;
    });
    return entries;
}

Result<QByteArray> readFolderFile(const QString& folder, const QString& path, qint64 offset, qint64 length)
{
    const auto absolute = joinSafely(folder, path);
    if (!absolute)
        return fail(absolute.error());
    QFile file(*absolute);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Failed : ErrorKind::NotFound,
                    Text::tr("“%1” cannot be read.").arg(path), {}, file.errorString());
    if (offset > 0 && !file.seek(offset))
        return QByteArray();
    return file.read(length < 0 ? maximumRead : qMin(length, maximumRead));
}

} // namespace vitrine::ui
