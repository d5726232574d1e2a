#pragma once

#include "core/account/tokenstore.h"

#include <QMap>

namespace vitrine::test {

/// A keychain that lives as long as it does.
class MemoryTokenStore : public account::TokenStore {
public:
    bool works = true; ///< false: nothing can be read or written
    QMap<QString, account::Secret> secrets;

    QCoro::Task<bool> isAvailable() override { co_return works; }
    QCoro::Task<Result<account::Secret>> read(QString key) override
    {
        if (!works || !secrets.contains(key))
            co_return fail(works ? ErrorKind::NotFound : ErrorKind::Failed, QStringLiteral("no such token"));
        co_return secrets.value(key);
    }
    QCoro::Task<Result<void>> write(QString key, account::Secret secret) override
    {
        if (!works)
            co_return fail(ErrorKind::Failed, QStringLiteral("closed"));
        secrets.insert(key, secret);
        co_return {};
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        if (!works)
            co_return fail(ErrorKind::Failed, QStringLiteral("closed"));
        secrets.remove(key);
        co_return {};
    }
};

} // namespace vitrine::test
