#include "core/hub/repoadmin.h"

#include "core/base/json.h"
#include "core/hub/call.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vitrine::hub {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RepoAdmin)
};

QJsonObject named(const RepoId& repo)
{
    const QJsonValue owner = repo.owner.isEmpty() ? QJsonValue() : QJsonValue(repo.owner);
    return {{QStringLiteral("name"), repo.name},
            {QStringLiteral("organization"), owner},
            {QStringLiteral("type"), repoTypeName(repo.type)}};
}

/// "owner/name" at the end of an address or alone; the asked one where the answer says nothing of use.
RepoId repoOf(const QJsonObject& answer, const RepoId& asked)
{
    const QString name = answer.value(QLatin1String("name")).toString();
    if (const auto id = RepoId::parse(name, asked.type); id && !id->owner.isEmpty())
        return *id;
    const QString url = answer.value(QLatin1String("url")).toString();
    if (const auto id = RepoId::parse(url.section(QLatin1Char('/'), -2), asked.type); id)
        return *id;
    return asked;
}

} // namespace

QString visibilityName(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return QStringLiteral("public");
    case Visibility::Private:
        return QStringLiteral("private");
    case Visibility::Protected:
        break;
    }
    return QStringLiteral("protected");
}

Visibility parseVisibility(const QString& text)
{
    if (text == QLatin1String("public"))
        return Visibility::Public;
    return text == QLatin1String("protected") ? Visibility::Protected : Visibility::Private;
}

QCoro::Task<Result<RepoId>> createRepo(const HubClient& client, NewRepo repo, net::CancelToken cancel)
{
    QJsonObject body = named(repo.id);
    body.insert(QStringLiteral("visibility"), visibilityName(repo.visibility));
    if (!repo.license.isEmpty() && repo.readme.isEmpty())
        body.insert(QStringLiteral("license"), repo.license);
    if (!repo.sdk.isEmpty())
        body.insert(QStringLiteral("sdk"), repo.sdk);
    if (!repo.readme.isEmpty()) {
        const QJsonObject file{{QStringLiteral("path"), QStringLiteral("README.md")},
                               {QStringLiteral("content"), repo.readme}};
        body.insert(QStringLiteral("files"), QJsonArray{file});
    }
    std::function<Result<RepoId>(const net::Reply&)> parse =
        [id = repo.id](const net::Reply& reply) -> Result<RepoId> {
        const auto answer = json::object(reply.body, QStringLiteral("create"));
        if (!answer)
            return fail(answer.error());
        return repoOf(*answer, id);
    };
    return callFor<RepoId>(client.session(), net::Method::Post, client.session()->url("/api/repos/create"),
                           body, std::move(parse), std::move(cancel));
}

QCoro::Task<Result<void>> deleteRepo(const HubClient& client, RepoId repo, net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete, client.session()->url("/api/repos/delete"),
                 named(repo), std::move(cancel));
}

QCoro::Task<Result<void>> moveRepo(const HubClient& client, RepoId from, RepoId to, net::CancelToken cancel)
{
    const QJsonObject body{{QStringLiteral("fromRepo"), from.id()},
                           {QStringLiteral("toRepo"), to.id()},
                           {QStringLiteral("type"), repoTypeName(from.type)}};
    return order(client.session(), net::Method::Post, client.session()->url("/api/repos/move"), body,
                 std::move(cancel));
}

QCoro::Task<Result<void>> changeRepo(const HubClient& client, RepoId repo, RepoChange change,
                                     net::CancelToken cancel)
{
    QJsonObject body;
    if (change.visibility)
        body.insert(QStringLiteral("visibility"), visibilityName(*change.visibility));
    if (change.discussions)
        body.insert(QStringLiteral("discussionsDisabled"), !*change.discussions);
    return order(client.session(), net::Method::Put, client.session()->apiUrl(repo, "/settings"), body,
                 std::move(cancel));
}

Result<Duplicated> parseDuplicated(const QByteArray& body, const RepoId& asked)
{
    const auto answer = json::object(body, QStringLiteral("duplicate"));
    if (!answer)
        return fail(answer.error());
    return Duplicated{repoOf(*answer, asked), answer->value(QLatin1String("filesCopyPending")).toBool()};
}

QCoro::Task<Result<Duplicated>> duplicateRepo(const HubClient& client, RepoId from, RepoId to,
                                              Visibility visibility, net::CancelToken cancel)
{
    const QJsonObject body{{QStringLiteral("repository"), to.id()},
                           {QStringLiteral("visibility"), visibilityName(visibility)}};
    std::function<Result<Duplicated>(const net::Reply&)> parse = [to](const net::Reply& reply) {
        return parseDuplicated(reply.body, to);
    };
    return callFor<Duplicated>(client.session(), net::Method::Post,
                               client.session()->apiUrl(from, "/duplicate"), body, std::move(parse),
                               std::move(cancel));
}

QString nameProblem(const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_.-]+$"));
    if (name.isEmpty())
        return Text::tr("A name is needed.");
    if (name.size() > 96)
        return Text::tr("A name has at most 96 characters; this one has %1.").arg(name.size());
    if (!allowed.match(name).hasMatch())
        return Text::tr("Only letters without accents, digits, “-”, “_” and “.” may be in a name.");
    if (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')) ||
        name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('-')))
        return Text::tr("A name does not begin or end with “-” or “.”.");
    if (name.contains(QLatin1String("--")) || name.contains(QLatin1String("..")))
        return Text::tr("“--” and “..” may not be in a name.");
    if (name.endsWith(QLatin1String(".git")) || name.endsWith(QLatin1String(".ipynb")))
        return Text::tr("A name does not end with “.git” or “.ipynb”.");
    return {};
}

} // namespace vitrine::hub
