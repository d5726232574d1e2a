#pragma once

#include "core/localhub/resourcegroups.h"
#include "core/localhub/routes/route.h"

#include <tl/expected.hpp>

namespace vitrine::localhub {

/// A group as answers show it (protocol 9.1); repositories that the caller may not see are left out.
QJsonObject groupJson(const Call& call, const ResourceGroup& group);

/// {"enabled", "role", "scope"} of a body, taken over into \p group. \return 400 where it is none
std::optional<HttpResponse> readAutoJoin(const Call& call, const QJsonValue& value, ResourceGroup& group);

/// Members of the organization, from [{"user" or "name", "role"}]. \return 400 or 404 naming what is wrong
tl::expected<QList<RoleOf>, HttpResponse> readGroupUsers(const Call& call, qint64 organization,
                                                         const QJsonValue& value);

/// 400: no role of an organization.
HttpResponse wrongRole(const Call& call, const QString& where);

/// 402 where the organization has no plan: neither groups nor changes of roles come without.
std::optional<HttpResponse> planMissing(const Call& call, const Organization& org);

} // namespace vitrine::localhub
