#include "core/base/repoid.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace vitrine {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RepoId)
};

bool isValidPart(const QString& part)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?\\z"));
    return pattern.match(part).hasMatch() && !part.contains(QLatin1String("--")) &&
           !part.contains(QLatin1String("..")) && !part.endsWith(QLatin1String(".git"));
}

} // namespace

QString repoTypeName(RepoType type)
{
    switch (type) {
    case RepoType::Model:
        return QStringLiteral("model");
    case RepoType::Dataset:
        return QStringLiteral("dataset");
    case RepoType::Space:
        return QStringLiteral("space");
    }
    return QStringLiteral("model");
}

QString repoTypePlural(RepoType type)
{
    return repoTypeName(type) + QLatin1Char('s');
}

Result<RepoType> parseRepoType(const QString& name)
{
    for (const RepoType type : {RepoType::Model, RepoType::Dataset, RepoType::Space}) {
        if (name == repoTypeName(type) || name == repoTypePlural(type))
            return type;
    }
    return fail(ErrorKind::Invalid, Text::tr("“%1” is not a kind of repository.").arg(name),
                Text::tr("Use model, dataset or space."));
}

Result<RepoId> RepoId::parse(const QString& text, RepoType type)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    const bool valid = parts.size() <= 2 && std::all_of(parts.begin(), parts.end(), isValidPart);
    if (!valid) {
        return fail(
            ErrorKind::Invalid, Text::tr("“%1” is not the name of a repository.").arg(text),
            Text::tr("Names look like owner/name, with letters, digits, dots, dashes and underscores."));
    }
    return RepoId{type, parts.size() == 2 ? parts.first() : QString(), parts.last()};
}

QString RepoId::id() const
{
    return owner.isEmpty() ? name : owner + QLatin1Char('/') + name;
}

QString RepoId::apiPath() const
{
    return repoTypePlural(type) + QLatin1Char('/') + id();
}

QString RepoId::webPath() const
{
    return type == RepoType::Model ? id() : apiPath();
}

QString RepoId::cacheFolder() const
{
    return apiPath().replace(QLatin1Char('/'), QLatin1String("--"));
}

Result<RepoId> RepoId::fromCacheFolder(const QString& folder)
{
    const QStringList parts = folder.split(QStringLiteral("--"));
    if (parts.size() < 2 || parts.size() > 3)
        return fail(ErrorKind::Invalid, Text::tr("“%1” is not a folder of the cache.").arg(folder));
    const auto type = parseRepoType(parts.first());
    if (!type || parts.first() != repoTypePlural(*type))
        return fail(ErrorKind::Invalid, Text::tr("“%1” is not a folder of the cache.").arg(folder));
    return parse(parts.mid(1).join(QLatin1Char('/')), *type);
}

size_t qHash(const RepoId& id, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(id.type), id.owner, id.name);
}

} // namespace vitrine
