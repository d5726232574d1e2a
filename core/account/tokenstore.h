#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QDateTime>

namespace vitrine::account {

/// What signs a person in. Never logged, never shown.
struct Secret {
    QString token;
    QString refreshToken; ///< OAuth only
    QDateTime expiresAt;  ///< UTC; invalid: it does not end, or nobody knows

    bool isEmpty() const { return token.isEmpty(); }
    friend bool operator==(const Secret&, const Secret&) = default;
};

/// As a keychain keeps it: one line of JSON; a bare token is understood too.
QByteArray toBytes(const Secret& secret);
Secret secretFromBytes(const QByteArray& bytes);

/// Names a token without telling it: 16 hexadecimal digits.
QString digestOf(const QString& token);

/// Where tokens are kept between starts. GUI thread; nothing waits there.
class TokenStore {
public:
    virtual ~TokenStore() = default;

    /// Whether it can be used: a keychain may be missing, or closed for good.
    virtual QCoro::Task<bool> isAvailable() = 0;
    /// \return kind NotFound where it has none of that name, Failed where it does not answer
    virtual QCoro::Task<Result<Secret>> read(QString key) = 0;
    virtual QCoro::Task<Result<void>> write(QString key, Secret secret) = 0;
    /// What is not there is removed, too.
    virtual QCoro::Task<Result<void>> remove(QString key) = 0;
};

} // namespace vitrine::account
