#include "core/localhub/committer.h"

#include "core/localhub/gitpattern.h"
#include "core/localhub/lfspointer.h"

#include <QFileInfo>

#include <algorithm>

namespace vitrine::localhub {

namespace {

using Kind = CommitOperation::Kind;

tl::unexpected<CommitProblem> problem(const QString& message)
{
    return tl::unexpected(CommitProblem{400, {}, message, {}});
}

tl::unexpected<CommitProblem> failed(const Error& error)
{
    if (error.kind == ErrorKind::Invalid)
        return problem(error.what);
    return tl::unexpected(CommitProblem{500, {}, {}, error});
}

tl::unexpected<CommitProblem> noEntry(const QString& path)
{
    return tl::unexpected(CommitProblem{
        404, "EntryNotFound", QStringLiteral("A file with this name doesn't exist: %1").arg(path), {}});
}

tl::unexpected<CommitProblem> noObject(const QString& path, const QByteArray& sha256)
{
    return problem(
        QStringLiteral("Large file %1 of %2 was not uploaded").arg(QString::fromLatin1(sha256), path));
}

/// Removes what lies in the folder. \return whether there was something
template <typename Files>
bool removeFolder(Files& files, const QByteArray& path)
{
    const QByteArray prefix = path + '/';
    auto file = files.lower_bound(prefix);
    const bool some = file != files.end() && file->first.startsWith(prefix);
    while (file != files.end() && file->first.startsWith(prefix))
        file = files.erase(file);
    return some;
}

/// A file where another is a folder, or the other way round: git would silently drop one of them.
template <typename Files>
bool clashes(const Files& files, const QByteArray& path)
{
    const QByteArray below = path + '/';
    const auto next = files.lower_bound(below);
    if (next != files.end() && next->first.startsWith(below))
        return true;
    for (qsizetype slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        if (files.contains(path.left(slash)))
            return true;
    }
    return false;
}

} // namespace

Committer::Committer(const GitRepository& git, const ObjectStore& objects, const CommitRequest& request)
    : m_git(git), m_objects(objects), m_request(request)
{
}

tl::expected<void, CommitProblem> Committer::prepare()
{
    for (qsizetype i = 0; i < m_request.operations.size(); ++i) {
        const CommitOperation& operation = m_request.operations.at(i);
        if (!operation.content)
            continue;
        if (operation.content->size() > LfsRules::largestRegular)
            return problem(QStringLiteral("%1 is larger than 10 MiB and must be uploaded as a large file")
                               .arg(operation.path));
        // The text of a pointer is read as the large file that it names, however it came.
        if (const auto pointer = LfsPointer::parse(*operation.content)) {
            if (const auto known = checkObject(operation.path, pointer->sha256, pointer->size); !known)
                return known;
        }
        const auto blob = m_git.writeBlob(*operation.content);
        if (!blob)
            return failed(blob.error());
        m_blobs.insert(i, *blob);
    }
    return {};
}

/// Whether the repository has a large file already: nobody takes over a content by knowing its hash.
bool Committer::knows(const QByteArray& sha256) const
{
    if (!m_known) {
        m_known.emplace();
        for (const LargeFile& file : m_git.largeFiles())
            m_known->insert(file.sha256);
    }
    return m_known->contains(sha256);
}

/// Whether the large file may be named here, and has that size. \param size in bytes; negative: not said
tl::expected<void, CommitProblem> Committer::checkObject(const QString& path, const QByteArray& sha256,
                                                         qint64 size) const
{
    if (!m_objects.has(sha256) || !knows(sha256))
        return noObject(path, sha256);
    const qint64 real = QFileInfo(m_objects.path(sha256)).size();
    if (size >= 0 && size != real)
        return problem(QStringLiteral("Large file %1 of %2 has %3 bytes")
                           .arg(QString::fromLatin1(sha256), path, QString::number(real)));
    return {};
}

tl::expected<QByteArray, CommitProblem> Committer::pointerOf(const CommitOperation& operation) const
{
    if (const auto known = checkObject(operation.path, operation.sha256, operation.size); !known)
        return tl::unexpected(known.error());
    const qint64 size = QFileInfo(m_objects.path(operation.sha256)).size();
    const auto blob = m_git.writeBlob(LfsPointer{operation.sha256, size}.text());
    return blob ? tl::expected<QByteArray, CommitProblem>(*blob) : failed(blob.error());
}

tl::expected<QByteArray, CommitProblem> Committer::blobOf(qsizetype number, const Files& files) const
{
    const CommitOperation& operation = m_request.operations.at(number);
    if (m_blobs.contains(number))
        return m_blobs.value(number);
    if (!operation.sha256.isEmpty())
        return pointerOf(operation);
    const auto old = files.find(operation.oldPath.toUtf8());
    if (old == files.end())
        return noEntry(operation.oldPath);
    return old->second.blob;
}

tl::expected<void, CommitProblem> Committer::apply(qsizetype number, Files& files) const
{
    const CommitOperation& operation = m_request.operations.at(number);
    const QByteArray path = operation.path.toUtf8();
    switch (operation.kind) {
    case Kind::DeleteFile:
        return files.erase(path) > 0 ? tl::expected<void, CommitProblem>() : noEntry(operation.path);
    case Kind::DeleteFolder:
        return removeFolder(files, path) ? tl::expected<void, CommitProblem>() : noEntry(operation.path);
    case Kind::DeleteEntry:
        return files.erase(path) > 0 || removeFolder(files, path) ? tl::expected<void, CommitProblem>()
                                                                  : noEntry(operation.path);
    case Kind::File:
    case Kind::LargeFile:
        break;
    }
    const auto blob = blobOf(number, files);
    if (!blob)
        return tl::unexpected(blob.error());
    if (!operation.oldPath.isEmpty() && files.erase(operation.oldPath.toUtf8()) == 0)
        return noEntry(operation.oldPath);
    if (clashes(files, path))
        return problem(QStringLiteral("%1 cannot be a file and a folder").arg(operation.path));
    files[path] = {operation.path, *blob};
    return {};
}

/// A line for each large file that no pattern covers (protocol 5.7).
tl::expected<void, CommitProblem> Committer::addAttributes(Files& files) const
{
    const QByteArray name = ".gitattributes";
    const auto existing = files.find(name);
    QByteArray text;
    if (existing != files.end())
        text = m_git.blob(existing->second.blob).value_or(QByteArray());
    const LfsRules rules(text);
    QByteArray lines;
    for (const CommitOperation& operation : m_request.operations) {
        if (operation.kind == Kind::LargeFile && files.contains(operation.path.toUtf8()) &&
            !rules.names(operation.path))
            lines += LfsRules::lineFor(operation.path);
    }
    if (lines.isEmpty())
        return {};
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    const auto blob = m_git.writeBlob(text + lines);
    if (!blob)
        return failed(blob.error());
    files[name] = {QString::fromLatin1(name), *blob};
    return {};
}

tl::expected<QByteArray, CommitProblem> Committer::commitOn(const QByteArray& base,
                                                            const QString& author) const
{
    const auto before = m_git.files(base);
    if (!before)
        return failed(before.error());
    Files files;
    for (const GitRepository::NewFile& file : *before)
        files.emplace(file.path.toUtf8(), file);
    for (qsizetype i = 0; i < m_request.operations.size(); ++i) {
        if (const auto applied = apply(i, files); !applied)
            return tl::unexpected(applied.error());
    }
    if (const auto added = addAttributes(files); !added)
        return tl::unexpected(added.error());
    QList<GitRepository::NewFile> tree;
    for (const auto& [path, file] : files)
        tree.append(file);
    const auto commit = m_git.write({base}, tree, author, m_request.message(), {});
    return commit ? tl::expected<QByteArray, CommitProblem>(*commit) : failed(commit.error());
}

} // namespace vitrine::localhub
