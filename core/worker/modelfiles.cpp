#include "core/worker/modelfiles.h"

#include "core/base/safepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace vitrine::worker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

tl::unexpected<Error> cannotOpen(const ModelFile& file)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(errno));
    if (errno == ENOENT)
        return fail(ErrorKind::NotFound, Text::tr("The file %1 is missing.").arg(file.name),
                    Text::tr("Download it again."), detail);
    return fail(ErrorKind::Forbidden, Text::tr("The file %1 cannot be read.").arg(file.name),
                Text::tr("Check its permissions."), detail);
}

tl::unexpected<Error> refused(const ModelFile& file, const QString& detail)
{
    return fail(ErrorKind::Invalid,
                Text::tr("The file %1 is not part of this model's folder.").arg(file.name),
                Text::tr("Links must stay inside the folder. Copy the file into it and try again."), detail);
}

QString whereItLeads(const UniqueFd& descriptor)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor.fd()));
}

Result<OpenFile> openInside(const ModelFile& file, const QString& root)
{
    if (!isSafeRelativePath(file.name))
        return refused(file, QStringLiteral("not a name inside a repository"));
    UniqueFd descriptor(
        open(QFile::encodeName(file.path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!descriptor.isValid())
        return cannotOpen(file);
    struct stat status = {};
    if (fstat(descriptor.fd(), &status) != 0 || !S_ISREG(status.st_mode))
        return refused(file, QStringLiteral("not a regular file"));
    const QString place = whereItLeads(descriptor);
    if (root.isEmpty() || !place.startsWith(root + QLatin1Char('/')))
        return refused(file, QStringLiteral("leads to %1").arg(place));
    return OpenFile{0, file.name, std::move(descriptor), status.st_size};
}

} // namespace

Result<std::vector<OpenFile>> openModelFiles(const QList<ModelSource>& sources)
{
    std::vector<OpenFile> opened;
    for (int i = 0; i < sources.size(); ++i) {
        const QString root = QFileInfo(sources.at(i).root).canonicalFilePath();
        for (const ModelFile& file : sources.at(i).files) {
            auto one = openInside(file, root);
            if (!one)
                return fail(one.error());
            one->source = i;
            opened.push_back(std::move(*one));
        }
    }
    return opened;
}

ModelSource ModelSource::fromFolder(const QString& folder, const QString& root)
{
    ModelSource source;
    source.name = QDir(folder).dirName();
    source.root = root.isEmpty() ? folder : root;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        source.files.append({QDir(folder).relativeFilePath(path), path});
    }
    std::sort(source.files.begin(), source.files.end(),
              [](const ModelFile& a, const ModelFile& b) { return a.name < b.name; });
    return source;
}

} // namespace vitrine::worker
