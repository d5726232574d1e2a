#pragma once

#include "core/base/result.h"

#include <QJsonObject>

struct sqlite3;

namespace vitrine::localhub {

/// Makes or updates a token of `serve --accounts` (cli.md):
///
///     {"name": "laptop", "token": "hf_…", "role": "read|write|fineGrained", "expires":
///     "2030-01-01T00:00:00Z",
///      "scopes": [{"entity": "acme/tiny", "permissions": "write"}], "global": ["discussion.write"],
///      "canReadGatedRepos": true}
///
/// An entity is a user or organization, or "[TYPE:]NAMESPACE/NAME", or {"type", "name"} as whoami has it.
/// Permissions are names of protocol 6.1, one or a list, or short for several: read, write, discuss,
/// collections, organization, admin. \return kind Invalid naming what is wrong
Result<void> importToken(sqlite3* connection, qint64 user, const QJsonObject& entry);

} // namespace vitrine::localhub
