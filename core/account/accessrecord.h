#pragma once

#include "core/hub/gate.h"

namespace vitrine::account {

/// A request for access that was made, or seen, from here.
struct AccessRecord {
    QString origin;  ///< of the place
    QString account; ///< who asked (Accounts::speaker())
    RepoId repo;
    hub::AccessState state = hub::AccessState::Unknown;
    QDateTime askedAt;   ///< invalid: it was made elsewhere
    QDateTime seenAt;    ///< the place was asked last
    QDateTime changedAt; ///< the state became what it is, as far as is known
    bool wantsDownload = false;
    QString revision; ///< of the download

    bool isOf(const QString& otherOrigin, const QString& otherAccount, const RepoId& other) const
    {
        return repo == other && origin == otherOrigin &&
               account.compare(otherAccount, Qt::CaseInsensitive) == 0;
    }
};

QByteArray accessRecordsToJson(const QList<AccessRecord>& records);
/// What cannot be read is left out.
QList<AccessRecord> accessRecordsFromJson(const QByteArray& text);

} // namespace vitrine::account
