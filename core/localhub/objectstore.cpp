#include "core/localhub/objectstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <openssl/evp.h>

#include <memory>

namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

QByteArray finished(const Digest& digest)
{
    QByteArray bytes(32, '\0');
    EVP_DigestFinal_ex(digest.get(), reinterpret_cast<unsigned char*>(bytes.data()), nullptr);
    return bytes.toHex();
}

} // namespace

ObjectStore::ObjectStore(QString folder, QString temporaryFolder)
    : m_folder(std::move(folder)), m_temporaryFolder(std::move(temporaryFolder))
{
}

Result<ObjectStore::Stored> ObjectStore::add(const QString& path) const
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, tr("%1 cannot be read.").arg(path), {}, source.errorString());
    QTemporaryFile copy(m_temporaryFolder + QStringLiteral("/object-XXXXXX"));
    if (!copy.open())
        return fail(ErrorKind::Failed, tr("The local hub cannot write to its data folder."), {},
                    copy.errorString());
    const Digest digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr);
    Stored stored;
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        if (part.isEmpty())
            return fail(ErrorKind::Failed, tr("%1 cannot be read.").arg(path), {}, source.errorString());
        EVP_DigestUpdate(digest.get(), part.constData(), static_cast<size_t>(part.size()));
        if (copy.write(part) != part.size())
            return fail(ErrorKind::DiskFull,
                        tr("There is no room for %1 in the local hub's data folder.").arg(path), {},
                        copy.errorString());
        stored.size += part.size();
    }
    stored.sha256 = finished(digest);
    const QString target = this->path(stored.sha256);
    if (QFile::exists(target))
        return stored;
    QDir().mkpath(QFileInfo(target).path());
    if (!copy.flush() || !copy.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther) ||
        !(copy.rename(target) || QFile::exists(target)))
        return fail(ErrorKind::Failed, tr("The local hub cannot write to its data folder."), {},
                    copy.errorString());
    copy.setAutoRemove(false);
    return stored;
}

bool ObjectStore::has(const QByteArray& sha256) const
{
    return QFile::exists(path(sha256));
}

void ObjectStore::remove(const QByteArray& sha256) const
{
    QFile::remove(path(sha256));
}

QString ObjectStore::path(const QByteArray& sha256) const
{
    const QString name = QString::fromLatin1(sha256);
    return QStringLiteral("%1/%2/%3/%4").arg(m_folder, name.left(2), name.mid(2, 2), name);
}

} // namespace vitrine::localhub
