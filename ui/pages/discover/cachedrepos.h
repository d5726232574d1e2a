#pragma once

#include "core/storage/libraryindex.h"
#include "ui/pages/discover/reposource.h"

namespace vitrine::ui {

/// What the shared cache holds, as the place "This computer" lists it: in this window only, its server does
/// not serve it. Only what a name, an owner, a kind and a task can choose; filters that a cache cannot answer
/// (licence, …) leave it out. Blocking: reads configurations.
QList<hub::RepoInfo> cachedRepos(const QList<storage::LibraryItem>& items, const hub::RepoQuery& query);

/// \p place with the shared cache's repositories after its own. \param library asked anew at each list
RepoSource withCachedRepos(RepoSource place, const storage::LibraryIndex& library);

} // namespace vitrine::ui
