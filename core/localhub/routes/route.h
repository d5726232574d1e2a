#pragma once

#include "core/localhub/accounts.h"
#include "core/localhub/downloads.h"
#include "core/localhub/http/message.h"
#include "core/localhub/repositories.h"

#include <vector>

namespace vitrine::localhub {

/// Who may call a route. Checked before its handler runs, in this order: account, repository, gate,
/// permission.
enum class Access {
    Open,      ///< everybody
    Reader,    ///< everybody, or (ServerOptions::anonymousMayRead false) everybody with a token
    Account,   ///< needs a token
    RepoInfo,  ///< who may see the repository; gated ones stay visible
    RepoFiles, ///< who may read its files: the gate is checked before anything else of the request
    RepoCard,  ///< like RepoFiles, but README and licence at the root stay readable (protocol 7.6)
    RepoWrite, ///< who may write, with a token that may
};

/// How a route speaks of errors (protocol 1.7).
enum class Family { Api, Files, Web };

/// What the pattern of a route found in the address.
struct Match {
    RepoType type = RepoType::Model;
    QString repo;     ///< "owner/name" or "name", as written
    QString revision; ///< decoded
    QString path;     ///< decoded, without slashes around it
    QString name;     ///< any other named part
};

struct Services {
    Repositories& repositories;
    Accounts& accounts;
    Downloads& downloads;
    bool anonymousMayRead = true;
};

/// One request on its way through a handler. Handlers may run on several threads at once.
struct Call {
    const HttpRequest& request;
    Services& services;
    Match match;
    Family family = Family::Api;
    Caller caller;
    RepoRecord repo; ///< for the routes of repositories

    const Query& query() const { return request.target.query; }
};

/// A line of the table. Patterns are made of segments:
///
///     literal     itself                                  {type}  models, datasets or spaces
///     {web}       nothing, "datasets" or "spaces"         {repo}  one or two segments
///     {rev}       one segment, or refs/pr/N, refs/convert/X unquoted
///     {path}      one or more segments                    {path?} none or more
///     {name}      one segment
///
/// A GET route answers HEAD too.
struct Route {
    const char* method;
    const char* pattern;
    Access access;
    Family family;
    HttpResponse (*handler)(Call& call);
};

/// Every route of the server, in the order they are tried.
const std::vector<Route>& routeTable();

/// \return nothing where \p route does not serve the address
std::optional<Match> matchRoute(const Route& route, const QByteArray& method, const QStringList& segments);

} // namespace vitrine::localhub
