#pragma once

#include "app/cli/arguments.h"
#include "core/hub/hubclient.h"
#include "core/net/network.h"
#include "core/worker/loadrequest.h"

#include <memory>
#include <optional>

namespace vitrine::cli {

/// What verbs share: the place, who asks, and the way there.
struct Context {
    hub::Place place;
    hub::Identity identity;
    bool ownIdentity = false; ///< --account or --token-file say who asks
    std::unique_ptr<net::Network> network;
    std::shared_ptr<hub::HubClient> client;
    QString dataFolder;
    QString cacheRoot;

    /// From --endpoint, --token-file and the environment. \return kind Invalid, NotFound for a token file
    static Result<std::shared_ptr<Context>> make(const Arguments& arguments);
};

/// Cancelled by Ctrl+C.
net::CancelToken interruption();
/// Whether Ctrl+C came: a terminal sends it to helper processes too, whose loss is then no error of its own.
bool wasInterrupted();

/// A repository as the command line names it: REPO, --type, --revision.
struct RepoArgument {
    RepoId id;
    Revision revision;

    static Result<RepoArgument> parse(const QString& repo, const Arguments& arguments);
};

/// Files of a model on this computer.
struct LocalModel {
    QString folder;
    QString root;                ///< where links may end
    QString repo;                ///< id, or the folder as given
    QString commit;              ///< empty for folders
    QMap<QString, qint64> files; ///< path -> bytes

    worker::ModelSource source() const;
    /// Files that the index of sharded weights names and that are not here. Blocking.
    QStringList missingShards() const;
};

/// What is on this computer already: a folder, a repository in the cache with all \p wanted (empty: what
/// running needs), or a sample. \return nothing where it would have to be fetched; kind NotFound for a path,
/// Invalid for a bad name
Result<std::optional<LocalModel>> modelHere(const Context& context, const QString& repoOrFolder,
                                            const Arguments& arguments, const QStringList& wanted);

/// A folder as it is, a sample that comes with Vitrine, or a repository from the cache; fetches \p wanted of
/// what is missing from the place (all that running needs where it is empty).
QCoro::Task<Result<LocalModel>> localModel(std::shared_ptr<Context> context, QString repoOrFolder,
                                           Arguments arguments, QStringList wanted);

} // namespace vitrine::cli
