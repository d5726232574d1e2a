#include "core/hub/blobcheck.h"

#include "core/hub/filemeta.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vitrine::hub {

bool fitsEtag(const QByteArray& body, const QByteArray& etag)
{
    const QByteArray name = plainEtag(etag).toLatin1();
    const bool hex = std::all_of(name.begin(), name.end(),
                                 [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!hex || (name.size() != 40 && name.size() != 64))
        return true;
    QCryptographicHash hash(name.size() == 40 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    if (name.size() == 40)
        hash.addData(QByteArray("blob " + QByteArray::number(body.size()) + '\0'));
    hash.addData(body);
    return hash.result().toHex() == name;
}

} // namespace vitrine::hub
