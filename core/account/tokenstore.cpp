#include "core/account/tokenstore.h"

#include "core/hub/place.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::account {

QByteArray toBytes(const Secret& secret)
{
    QJsonObject object{{QStringLiteral("token"), secret.token}};
    if (!secret.refreshToken.isEmpty())
        object.insert(QStringLiteral("refresh_token"), secret.refreshToken);
    if (secret.expiresAt.isValid())
        object.insert(QStringLiteral("expires_at"), secret.expiresAt.toSecsSinceEpoch());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Secret secretFromBytes(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {hub::cleanToken(QString::fromUtf8(bytes)), {}, {}};
    const QJsonObject object = document.object();
    Secret secret{hub::cleanToken(object.value(QLatin1String("token")).toString()),
                  hub::cleanToken(object.value(QLatin1String("refresh_token")).toString()),
                  {}};
    if (const double end = object.value(QLatin1String("expires_at")).toDouble(); end > 0)
        secret.expiresAt = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(end), Qt::UTC);
    return secret;
}

QString digestOf(const QString& token)
{
    const QByteArray digest = QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

} // namespace vitrine::account
