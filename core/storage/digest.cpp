#include "core/storage/digest.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <openssl/evp.h>

namespace vitrine::storage {

namespace {

bool isHex(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
}

} // namespace

ExpectedContent ExpectedContent::fromEtag(const QString& etag)
{
    if (!isHex(etag))
        return {};
    if (etag.size() == 64)
        return {Kind::Sha256, etag};
    return etag.size() == 40 ? ExpectedContent{Kind::GitSha1, etag} : ExpectedContent{};
}

struct Digest::Private {
    EVP_MD_CTX* context = nullptr;
};

Digest::Digest(ExpectedContent::Kind kind, qint64 size) : d(std::make_unique<Private>())
{
    if (kind == ExpectedContent::Kind::Unknown)
        return;
    d->context = EVP_MD_CTX_new();
    EVP_DigestInit_ex(d->context, kind == ExpectedContent::Kind::Sha256 ? EVP_sha256() : EVP_sha1(), nullptr);
    if (kind == ExpectedContent::Kind::GitSha1) {
        const QByteArray head = "blob " + QByteArray::number(size) + '\0';
        EVP_DigestUpdate(d->context, head.constData(), static_cast<size_t>(head.size()));
    }
}

Digest::~Digest()
{
    EVP_MD_CTX_free(d->context);
}

void Digest::add(const char* bytes, qint64 count)
{
    if (d->context)
        EVP_DigestUpdate(d->context, bytes, static_cast<size_t>(count));
}

QString Digest::finish()
{
    if (!d->context)
        return {};
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(d->context, bytes, &length);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length)).toHex());
}

Result<QString> digestOfFile(const QString& path, ExpectedContent::Kind kind, const net::CancelToken& cancel,
                             const std::function<void(qint64)>& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorKind::Failed, QCoreApplication::translate("Digest", "A file cannot be read."),
                    QCoreApplication::translate("Digest", "Check its permissions and the disk."),
                    path + QStringLiteral(": ") + file.errorString());
    }
    Digest digest(kind, file.size());
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return fail(Error::cancelled());
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count < 0) {
            return fail(ErrorKind::Failed, QCoreApplication::translate("Digest", "A file cannot be read."),
                        QCoreApplication::translate("Digest", "Check the disk."),
                        path + QStringLiteral(": ") + file.errorString());
        }
        if (count == 0)
            return digest.finish();
        digest.add(buffer.constData(), count);
        if (progress)
            progress(count);
    }
}

} // namespace vitrine::storage
