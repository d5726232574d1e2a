#include "core/localhub/importer.h"

#include "core/base/safepath.h"
#include "core/localhub/gitpattern.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

const QString attributesName = QStringLiteral(".gitattributes");

struct SourceFile {
    QString path;   ///< in the repository
    QString source; ///< on this computer
    qint64 size = 0;
};

bool isLeftOut(const QString& path)
{
    const QStringList segments = path.split(QLatin1Char('/'));
    return segments.contains(QStringLiteral(".git")) || segments.first() == QLatin1String(".cache");
}

/// Where the folder's links may lead: itself, and for a snapshot of the Hugging Face cache the blobs beside
/// it.
QStringList allowedRoots(const QDir& folder)
{
    QStringList roots{folder.canonicalPath() + QLatin1Char('/')};
    const QDir snapshots(folder.canonicalPath() + QStringLiteral("/.."));
    if (QFileInfo(snapshots.canonicalPath()).fileName() == QLatin1String("snapshots")) {
        for (const char* blobs : {"/../blobs", "/../../blobs"}) {
            const QString path =
                QFileInfo(snapshots.canonicalPath() + QLatin1String(blobs)).canonicalFilePath();
            if (!path.isEmpty())
                roots.append(path + QLatin1Char('/'));
        }
    }
    return roots;
}

Result<QList<SourceFile>> filesOf(const QString& folder)
{
    const QDir root(QDir(folder).absolutePath());
    if (!root.exists() || !root.isReadable())
        return fail(ErrorKind::NotFound, tr("The folder %1 cannot be read.").arg(folder));
    const QStringList roots = allowedRoots(root);
    QList<SourceFile> files;
    QDirIterator entries(root.path(), QDir::Files | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo info(entries.next());
        const QString path = root.relativeFilePath(info.filePath());
        if (isLeftOut(path))
            continue;
        const QString source = info.canonicalFilePath();
        const bool inside = std::any_of(roots.begin(), roots.end(), [&source](const QString& allowed) {
            return source.startsWith(allowed);
        });
        // Reading a pipe or a device might never end.
        if (!isSafeRelativePath(path) || !inside || !QFileInfo(source).isFile())
            return fail(
                ErrorKind::Invalid, tr("%1 cannot be taken into a repository.").arg(info.filePath()),
                tr("Remove it: its name is not allowed, it is no file, or it is a link that leads out of the "
                   "folder."));
        files.append({path, source, QFileInfo(source).size()});
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

Result<QByteArray> contentOf(const SourceFile& file)
{
    QFile source(file.source);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, tr("%1 cannot be read.").arg(file.source), {}, source.errorString());
    return source.readAll();
}

Result<QByteArray> stored(const SourceFile& file, const LfsRules& rules, const GitRepository& git,
                          const ObjectStore& objects)
{
    if (rules.applies(file.path, file.size)) {
        const auto object = objects.add(file.source);
        if (!object)
            return fail(object.error());
        return git.writeBlob(LfsPointer{object->sha256, object->size}.text());
    }
    const auto content = contentOf(file);
    if (!content)
        return fail(content.error());
    return git.writeBlob(*content);
}

/// The .gitattributes that holds for the import, and its blob in the repository where the folder brings none.
Result<QByteArray> attributesOf(const QList<SourceFile>& files, const GitRepository& git,
                                const QByteArray& head, QList<GitRepository::NewFile>& kept)
{
    const auto own = std::find_if(files.begin(), files.end(),
                                  [](const SourceFile& file) { return file.path == attributesName; });
    if (own != files.end())
        return contentOf(*own);
    const auto entry = git.entry(head, attributesName);
    if (!entry)
        return QByteArray();
    kept.append({attributesName, entry->oid});
    return git.blob(entry->oid);
}

} // namespace

Result<ImportReport> importFolder(Repositories& repositories, const RepoId& id, const QString& folder,
                                  const ImportOptions& options)
{
    const auto files = filesOf(folder);
    if (!files)
        return fail(files.error());
    const std::lock_guard writing(repositories.writing());
    auto record = repositories.find(id);
    if (!record) {
        const auto created = repositories.create(id, options.user);
        if (!created)
            return fail(created.error());
        record = *created;
    }
    const auto git = repositories.git(*record);
    if (!git)
        return fail(git.error());
    const auto branch = git->resolve(QStringLiteral("refs/heads/") + options.revision);
    const QByteArray before = branch.value_or(record->head);
    QList<GitRepository::NewFile> tree;
    const auto attributes = attributesOf(*files, *git, before, tree);
    if (!attributes)
        return fail(attributes.error());
    const LfsRules rules(*attributes);
    for (const SourceFile& file : *files) {
        const auto blob = stored(file, rules, *git, repositories.objects());
        if (!blob)
            return fail(blob.error());
        tree.append({file.path, *blob});
    }
    const QString user = options.user.isEmpty() ? (id.owner.isEmpty() ? id.name : id.owner) : options.user;
    const auto head = git->commit(options.revision, record->head, tree, user, options.message, options.date);
    if (!head)
        return fail(head.error());
    if (const auto fresh = repositories.refresh(*record); !fresh)
        return fail(fresh.error());
    return ImportReport{QString::fromLatin1(*head), *head != before, static_cast<int>(files->size())};
}

} // namespace vitrine::localhub
