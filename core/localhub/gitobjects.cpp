#include "core/localhub/gitobjects.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine::localhub::git {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

bool isFullId(const QByteArray& text)
{
    return text.size() == GIT_OID_HEXSZ && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

tl::unexpected<Error> gitError(ErrorKind kind, const QString& what)
{
    const git_error* last = git_error_last();
    return fail(kind, what, {}, last ? QString::fromUtf8(last->message) : QString());
}

tl::unexpected<Error> broken()
{
    return gitError(ErrorKind::Failed, tr("A repository of the local hub cannot be read."));
}

tl::unexpected<Error> notWritten()
{
    return gitError(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
}

QByteArray hexOf(const git_oid* oid)
{
    QByteArray text(GIT_OID_HEXSZ, '0');
    git_oid_fmt(text.data(), oid);
    return text;
}

bool lookUpCommit(git_commit** commit, git_repository* repository, const QByteArray& id)
{
    git_oid oid;
    return isFullId(id) && git_oid_fromstr(&oid, id.constData()) == 0 &&
           git_commit_lookup(commit, repository, &oid) == 0;
}

bool lookUpTree(git_tree** tree, git_repository* repository, const QByteArray& commitId)
{
    Commit commit;
    return lookUpCommit(commit.out(), repository, commitId) && git_commit_tree(tree, commit) == 0;
}

} // namespace vitrine::localhub::git
