#pragma once

#include "core/base/result.h"

#include <QMetaType>
#include <QString>

namespace vitrine {

enum class RepoType { Model, Dataset, Space };

/// "model", "dataset", "space".
QString repoTypeName(RepoType type);
/// "models", "datasets", "spaces": the segment after /api/.
QString repoTypePlural(RepoType type);
Result<RepoType> parseRepoType(const QString& name);

/// A repository on a place: type, namespace and name. A few legacy models have no namespace.
/// A value made by parse() is valid: protocol section 1.3 (each part 1 to 96 of [A-Za-z0-9_.-]).
struct RepoId {
    RepoType type = RepoType::Model;
    QString owner; ///< namespace; empty for legacy ids
    QString name;

    /// From "owner/name" or "name". \return kind Invalid for anything else, path tricks included
    static Result<RepoId> parse(const QString& text, RepoType type = RepoType::Model);

    /// "owner/name", as the Hub writes it.
    QString id() const;
    /// "models/owner/name": what follows /api/.
    QString apiPath() const;
    /// "owner/name", "datasets/owner/name", "spaces/owner/name": what follows the endpoint on the web.
    QString webPath() const;
    /// "models--owner--name": the folder in the Hugging Face cache.
    QString cacheFolder() const;
    static Result<RepoId> fromCacheFolder(const QString& folder);

    friend bool operator==(const RepoId&, const RepoId&) = default;
};

size_t qHash(const RepoId& id, size_t seed = 0);

} // namespace vitrine

Q_DECLARE_METATYPE(vitrine::RepoId)
