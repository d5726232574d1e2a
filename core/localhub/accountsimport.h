#pragma once

#include "core/base/result.h"

#include <QJsonObject>

struct sqlite3;

namespace vitrine::localhub {

/// Makes or updates the users, tokens and organizations of \p document (cli.md, `serve --accounts`) within
/// the caller's transaction. \return kind Invalid, naming what is wrong; the caller then takes the
/// transaction back
Result<void> importAccounts(sqlite3* connection, const QJsonObject& document);

/// What is kept of a token: SHA-256, in hex.
QString tokenHash(const QByteArray& token);

} // namespace vitrine::localhub
