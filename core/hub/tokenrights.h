#pragma once

#include "core/hub/whoami.h"

namespace vitrine::hub {

/// What a token may do, in sentences for people: the most telling first, never empty. Translated. Permissions
/// that are not known here keep the server's name.
QStringList tokenRights(const WhoAmI& who);

/// The kind of a token in one or two words: "Read", "Write", "Fine-grained", "OAuth". Translated.
QString tokenKind(const TokenInfo& token);

/// One's role in an organization: "admin", "may write", … Translated.
QString membershipRole(Membership::Role role);

} // namespace vitrine::hub
