#pragma once

#include "core/localhub/routes/route.h"

#include <QJsonObject>

namespace vitrine::localhub {

/// "/avatars/ada.svg".
QString avatarPath(const QString& name);

/// An entry of followers, likers and members (protocol 2.11, 2.12).
QJsonObject userEntry(const User& user);

/// Entries of one page, with a Link to the next where there is more: `limit` and `cursor` of the query.
struct Paging {
    int limit = 0;
    qint64 after = 0; ///< what the cursor says; 0: the first page
};
/// \return 400 where they are no numbers in [least, most]
tl::expected<Paging, HttpResponse> pagingOf(const Call& call, int otherwise, int least, int most);

/// 404 for an unknown user or organization.
HttpResponse unknownAccount();

} // namespace vitrine::localhub
