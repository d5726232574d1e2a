#include "core/localhub/gitobjects.h"
#include "core/localhub/gitrepository.h"

#include <QCoreApplication>

namespace vitrine::localhub {

using namespace git;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

} // namespace

Result<QByteArray> GitRepository::writeBlob(const QByteArray& content) const
{
    git_oid oid;
    if (git_blob_create_from_buffer(&oid, m_repository.get(), content.constData(),
                                    static_cast<size_t>(content.size())) != 0)
        return notWritten();
    return hexOf(&oid);
}

namespace {

Result<git_oid> writeTree(git_repository* repository, const QList<GitRepository::NewFile>& files)
{
    Index index;
    git_oid tree;
    if (git_index_new(index.out()) != 0)
        return broken();
    for (const GitRepository::NewFile& file : files) {
        const QByteArray path = file.path.toUtf8();
        git_index_entry entry{};
        entry.path = path.constData();
        entry.mode = GIT_FILEMODE_BLOB;
        if (git_oid_fromstr(&entry.id, file.blob.constData()) != 0 || git_index_add(index, &entry) != 0)
            return gitError(ErrorKind::Invalid,
                            tr("“%1” cannot be the name of a file in a repository.").arg(file.path));
    }
    if (git_index_write_tree_to(&tree, index, repository) != 0)
        return notWritten();
    return tree;
}

} // namespace

Result<QByteArray> GitRepository::commit(const QString& branch, const QByteArray& parent,
                                         const QList<NewFile>& files, const QString& author,
                                         const QString& message, const QDateTime& date) const
{
    const auto treeId = writeTree(m_repository.get(), files);
    if (!treeId)
        return fail(treeId.error());
    const QString ref = QStringLiteral("refs/heads/") + branch;
    const auto existing = resolve(ref);
    const QByteArray base = existing ? *existing : parent;
    Commit above;
    const bool hasParent = lookUpCommit(above.out(), m_repository.get(), base);
    if (hasParent && git_oid_equal(git_commit_tree_id(above), &*treeId)) {
        if (!existing)
            return setRef(ref, base).map([&base] { return base; });
        return base;
    }
    const QDateTime when = date.isValid() ? date : QDateTime::currentDateTimeUtc();
    Signature signature;
    Tree tree;
    git_oid made;
    const QByteArray mail = author.toUtf8() + "@users.noreply.localhost";
    const git_commit* parents[] = {above};
    if (git_signature_new(signature.out(), author.toUtf8().constData(), mail.constData(),
                          when.toSecsSinceEpoch(), 0) != 0 ||
        git_tree_lookup(tree.out(), m_repository.get(), &*treeId) != 0 ||
        git_commit_create(&made, m_repository.get(), nullptr, signature, signature, nullptr,
                          message.toUtf8().constData(), tree, hasParent ? 1 : 0, parents) != 0)
        return notWritten();
    const QByteArray id = hexOf(&made);
    if (const auto set = setRef(ref, id); !set)
        return fail(set.error());
    return id;
}

Result<void> GitRepository::setRef(const QString& ref, const QByteArray& commit) const
{
    git_oid oid;
    Reference reference;
    if (git_oid_fromstr(&oid, commit.constData()) != 0 ||
        git_reference_create(reference.out(), m_repository.get(), ref.toUtf8().constData(), &oid, 1,
                             nullptr) != 0)
        return gitError(ErrorKind::Invalid, tr("“%1” cannot be the name of a branch or tag.").arg(ref));
    return {};
}

} // namespace vitrine::localhub
