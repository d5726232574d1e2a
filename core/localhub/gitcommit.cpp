#include "core/localhub/gitobjects.h"
#include "core/localhub/gitrepository.h"

#include <QCoreApplication>

#include <git2/sys/commit.h>

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

void listFiles(git_repository* repository, const git_tree* tree, const QString& prefix,
               QList<GitRepository::NewFile>& files)
{
    const size_t count = git_tree_entrycount(tree);
    for (size_t i = 0; i < count; ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
        const QString path = prefix + QString::fromUtf8(git_tree_entry_name(entry));
        Tree below;
        if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
            files.append({path, hexOf(git_tree_entry_id(entry)), git_tree_entry_filemode(entry)});
        else if (git_tree_lookup(below.out(), repository, git_tree_entry_id(entry)) == 0)
            listFiles(repository, below, path + QLatin1Char('/'), files);
    }
}

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
        entry.mode = file.mode;
        if (git_oid_fromstr(&entry.id, file.blob.constData()) != 0 || git_index_add(index, &entry) != 0)
            return gitError(ErrorKind::Invalid,
                            tr("“%1” cannot be the name of a file in a repository.").arg(file.path));
    }
    if (git_index_write_tree_to(&tree, index, repository) != 0)
        return notWritten();
    return tree;
}

} // namespace

Result<QList<GitRepository::NewFile>> GitRepository::files(const QByteArray& commit) const
{
    Tree root;
    if (!lookUpTree(root.out(), m_repository.get(), commit))
        return broken();
    QList<NewFile> files;
    listFiles(m_repository.get(), root, {}, files);
    return files;
}

Result<QByteArray> GitRepository::commit(const QString& branch, const QByteArray& parent,
                                         const QList<NewFile>& files, const QString& author,
                                         const QString& message, const QDateTime& date) const
{
    const QString ref = QStringLiteral("refs/heads/") + branch;
    const auto existing = resolve(ref);
    const QByteArray base = existing ? *existing : parent;
    const auto tree = writeTree(m_repository.get(), files);
    if (!tree)
        return fail(tree.error());
    Commit above;
    const bool hasParent = lookUpCommit(above.out(), m_repository.get(), base);
    if (hasParent && git_oid_equal(git_commit_tree_id(above), &*tree)) {
        if (!existing)
            return setRef(ref, base).map([&base] { return base; });
        return base;
    }
    const auto made =
        write(hasParent ? QList<QByteArray>{base} : QList<QByteArray>{}, files, author, message, date);
    if (!made)
        return made;
    return setRef(ref, *made).map([&made] { return *made; });
}

Result<QByteArray> GitRepository::write(const QList<QByteArray>& parents, const QList<NewFile>& files,
                                        const QString& author, const QString& message,
                                        const QDateTime& date) const
{
    const auto tree = writeTree(m_repository.get(), files);
    if (!tree)
        return fail(tree.error());
    std::vector<git_oid> ids(static_cast<size_t>(parents.size()));
    std::vector<const git_oid*> above;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (git_oid_fromstr(&ids[i], parents.at(static_cast<qsizetype>(i)).constData()) != 0)
            return broken();
        above.push_back(&ids[i]);
    }
    const QDateTime when = date.isValid() ? date : QDateTime::currentDateTimeUtc();
    const QByteArray name = author.toUtf8();
    const QByteArray mail = name + "@users.noreply.localhost";
    Signature signature;
    git_oid made;
    if (git_signature_new(signature.out(), name.constData(), mail.constData(), when.toSecsSinceEpoch(), 0) !=
            0 ||
        git_commit_create_from_ids(&made, m_repository.get(), nullptr, signature, signature, nullptr,
                                   message.toUtf8().constData(), &*tree, above.size(), above.data()) != 0)
        return notWritten();
    return hexOf(&made);
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

Result<void> GitRepository::annotate(const QString& name, const QByteArray& commit, const QString& author,
                                     const QString& message) const
{
    Commit target;
    Signature signature;
    git_oid made;
    const QByteArray person = author.toUtf8();
    if (!lookUpCommit(target.out(), m_repository.get(), commit) ||
        git_signature_now(signature.out(), person.constData(),
                          (person + "@users.noreply.localhost").constData()) != 0)
        return broken();
    if (git_tag_create(&made, m_repository.get(), name.toUtf8().constData(),
                       reinterpret_cast<const git_object*>(static_cast<git_commit*>(target)), signature,
                       message.toUtf8().constData(), 0) != 0)
        return gitError(ErrorKind::Invalid, tr("“%1” cannot be the name of a branch or tag.").arg(name));
    return {};
}

bool GitRepository::isRefName(const QString& ref)
{
    int valid = 0;
    return git_reference_name_is_valid(&valid, ref.toUtf8().constData()) == 0 && valid == 1;
}

} // namespace vitrine::localhub
