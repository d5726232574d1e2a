#pragma once

#include "core/account/tokenstore.h"

namespace vitrine::account {

/// The keychain of the system (Secret Service or KWallet), by QtKeychain; service "Vitrine". It may ask the
/// person to open it: that can take as long as they like.
class KeychainStore : public TokenStore {
public:
    explicit KeychainStore(QString service = QStringLiteral("Vitrine"));

    QCoro::Task<bool> isAvailable() override;
    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret secret) override;
    QCoro::Task<Result<void>> remove(QString key) override;

private:
    QString m_service;
};

} // namespace vitrine::account
