#pragma once

#include "app/cli/arguments.h"
#include "core/account/accounts.h"

#include <QCoroTask>

namespace vitrine::cli {

/// The accounts of this computer, as the window has them. \param network must outlive them
std::unique_ptr<account::Accounts> openAccounts(net::Network& network);

/// Finds who speaks in this call before a verb begins, because a keychain answers only later: --account, else
/// whoever speaks at the place (see account::Accounts). Not where --token-file says it.
QCoro::Task<void> findSpeaker(QStringList arguments);

/// Who was found for \p place. \return kind SignIn where --account names nobody who can speak there
Result<hub::Identity> foundSpeaker(const hub::Place& place);

/// --endpoint, or what the environment says. \return kind Invalid
Result<hub::Place> placeOf(const Arguments& arguments);

} // namespace vitrine::cli
