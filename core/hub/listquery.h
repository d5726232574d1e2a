#pragma once

#include "core/hub/repoquery.h"

#include <QUrl>

namespace vitrine::hub {

/// The address of the first page: {endpoint}/api/{type}s?… with the parameters of protocol sections 2.1
/// and 2.2. \param expanded asks for exactly the fields that RepoInfo shows in a list (2.3), in one request;
/// otherwise full=true
QUrl listUrl(const QUrl& endpoint, const RepoQuery& query, bool expanded);
/// The fields of `expand` for a list: what a card and the verdict "runs here" need, no more.
QStringList expandFields(RepoType type);

} // namespace vitrine::hub
