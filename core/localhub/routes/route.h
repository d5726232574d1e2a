#pragma once

#include "core/localhub/accounts.h"
#include "core/localhub/downloads.h"
#include "core/localhub/http/message.h"
#include "core/localhub/oauth.h"
#include "core/localhub/ratelimits.h"
#include "core/localhub/repositories.h"

#include <vector>

namespace vitrine::localhub {

/// Who may call a route. Checked before its handler runs, in this order: account, repository, gate,
/// permission.
enum class Access {
    Open,    ///< everybody
    Reader,  ///< everybody, or (ServerOptions::anonymousMayRead false) everybody with a token
    Account, ///< needs a token
    // Of a repository, from here on: it is found, shown to whom it exists for, and left in Call::repo.
    RepoInfo,    ///< who may see the repository; gated ones stay visible
    RepoAccount, ///< like RepoInfo, with a token: to ask for access
    RepoFiles,   ///< who may read its files: the gate is checked before anything else of the request
    RepoCard,    ///< like RepoFiles, but README and licence at the root stay readable (protocol 7.6)
    RepoDiscuss, ///< like RepoAccount, with a token that may write discussions (and like)
    RepoWrite,   ///< who may write content, with a token that may; decides about others' requests too
    RepoAdmin,   ///< who may set up, move or delete it: writers, with a token for more than content
};

/// How a route speaks of errors (protocol 1.7).
enum class Family { Api, Files, Web };

/// What the pattern of a route found in the address.
struct Match {
    RepoType type = RepoType::Model;
    QString repo;                  ///< "owner/name" or "name", as written
    QString revision;              ///< decoded
    QString path;                  ///< decoded, without slashes around it
    QHash<QString, QString> parts; ///< any other named part, by its name

    QString name() const { return part("name"); }
    QString part(const char* key) const { return parts.value(QLatin1String(key)); }
};

struct Services {
    Repositories& repositories;
    Accounts& accounts;
    Downloads& downloads;
    Database& database; ///< for what a family of routes keeps of its own: made over it for each call
    RateLimiter& limiter;
    bool anonymousMayRead = true;
    OAuthOptions oauth = {};
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
///     {anything}  one segment, found again as Match::part("anything")
///
/// A GET route answers HEAD too.
struct Route {
    const char* method;
    const char* pattern;
    Access access;
    Family family;
    HttpResponse (*handler)(Call& call);
};

/// Every route of the server, in the order they are tried: the families below, one behind the other.
const std::vector<Route>& routeTable();

std::vector<Route> peopleRoutes();     ///< users, organizations, tokens, likes (protocol 2.11, 2.12, 6, 9)
std::vector<Route> searchRoutes();     ///< lists, tags, quick search (2.1 to 2.8)
std::vector<Route> ownerRoutes();      ///< making, changing and ending repositories, commits (5, 8.1 to 8.3)
std::vector<Route> gateRoutes();       ///< requests for access (7)
std::vector<Route> discussionRoutes(); ///< discussions and pull requests (8.4)
std::vector<Route> collectionRoutes(); ///< (2.10)
std::vector<Route> repositoryRoutes(); ///< reading repositories (3, 4); the widest patterns, so the last

/// \return nothing where \p route does not serve the address
std::optional<Match> matchRoute(const Route& route, const QByteArray& method, const QStringList& segments);

} // namespace vitrine::localhub
