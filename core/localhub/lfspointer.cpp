#include "core/localhub/lfspointer.h"

#include <QCryptographicHash>
#include <QList>

namespace vitrine::localhub {

QByteArray LfsPointer::text() const
{
    return "version https://git-lfs.github.com/spec/v1\noid sha256:" + sha256 + "\nsize " +
           QByteArray::number(size) + '\n';
}

std::optional<LfsPointer> LfsPointer::parse(const QByteArray& text)
{
    if (text.size() > longest)
        return std::nullopt;
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 4 || lines.at(0) != "version https://git-lfs.github.com/spec/v1" ||
        !lines.at(3).isEmpty())
        return std::nullopt;
    LfsPointer pointer;
    pointer.sha256 = lines.at(1).mid(11);
    bool isNumber = false;
    pointer.size = lines.at(2).mid(5).toLongLong(&isNumber);
    const bool hex =
        pointer.sha256.size() == 64 && QByteArray::fromHex(pointer.sha256).toHex() == pointer.sha256;
    if (!lines.at(1).startsWith("oid sha256:") || !lines.at(2).startsWith("size ") || !isNumber || !hex)
        return std::nullopt;
    return pointer;
}

QByteArray gitBlobId(const QByteArray& content)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(content.size()) + QByteArray(1, '\0'));
    hash.addData(content);
    return hash.result().toHex();
}

} // namespace vitrine::localhub
