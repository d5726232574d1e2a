#include "core/hub/reporefs.h"

#include "core/base/json.h"
#include "core/hub/call.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vitrine::hub {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RepoRefs)
};

QByteArray quoted(const QString& name)
{
    return QUrl::toPercentEncoding(name);
}

const QJsonValue noBody(QJsonValue::Undefined);

} // namespace

QCoro::Task<Result<void>> createBranch(const HubClient& client, RepoId repo, NewBranch branch,
                                       net::CancelToken cancel)
{
    QJsonObject body;
    if (branch.empty)
        body.insert(QStringLiteral("emptyBranch"), true);
    else
        body.insert(QStringLiteral("startingPoint"), branch.from.text());
    if (branch.overwrite)
        body.insert(QStringLiteral("overwrite"), true);
    return order(client.session(), net::Method::Post,
                 client.session()->apiUrl(repo, "/branch/" + quoted(branch.name)), body, std::move(cancel));
}

QCoro::Task<Result<void>> deleteBranch(const HubClient& client, RepoId repo, QString name,
                                       net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete,
                 client.session()->apiUrl(repo, "/branch/" + quoted(name)), noBody, std::move(cancel));
}

QCoro::Task<Result<void>> createTag(const HubClient& client, RepoId repo, QString name, Revision at,
                                    QString message, net::CancelToken cancel)
{
    QJsonObject body{{QStringLiteral("tag"), name}};
    if (!message.isEmpty())
        body.insert(QStringLiteral("message"), message);
    return order(client.session(), net::Method::Post, client.session()->apiUrl(repo, "/tag/" + at.quoted()),
                 body, std::move(cancel));
}

QCoro::Task<Result<void>> deleteTag(const HubClient& client, RepoId repo, QString name,
                                    net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete,
                 client.session()->apiUrl(repo, "/tag/" + quoted(name)), noBody, std::move(cancel));
}

Result<QString> parseSquashed(const QByteArray& body)
{
    const auto answer = json::object(body, QStringLiteral("super-squash"));
    if (!answer)
        return fail(answer.error());
    return answer->value(QLatin1String("commitId")).toString();
}

QCoro::Task<Result<QString>> squashHistory(const HubClient& client, RepoId repo, Revision branch,
                                           QString message, net::CancelToken cancel)
{
    QJsonObject body;
    if (!message.isEmpty())
        body.insert(QStringLiteral("message"), message.left(500));
    std::function<Result<QString>(const net::Reply&)> parse = [](const net::Reply& reply) {
        return parseSquashed(reply.body);
    };
    return callFor<QString>(client.session(), net::Method::Post,
                            client.session()->apiUrl(repo, "/super-squash/" + branch.quoted()), body,
                            std::move(parse), std::move(cancel));
}

QString refNameProblem(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\s~^:?*\\[\\\\\\x00-\\x1f\\x7f]"));
    if (name.isEmpty())
        return Text::tr("A name is needed.");
    if (name.size() > 200)
        return Text::tr("This name is too long.");
    if (name.startsWith(QLatin1String("refs/")))
        return Text::tr("A name does not begin with “refs/”.");
    if (forbidden.match(name).hasMatch())
        return Text::tr("Spaces and ~ ^ : ? * [ \\ may not be in a name.");
    if (name.startsWith(QLatin1Char('/')) || name.endsWith(QLatin1Char('/')) ||
        name.startsWith(QLatin1Char('-')) || name.startsWith(QLatin1Char('.')) ||
        name.endsWith(QLatin1Char('.')) || name.contains(QLatin1String("..")) ||
        name.contains(QLatin1String("//")) || name.contains(QLatin1String("@{")) ||
        name.contains(QLatin1String("/.")) || name.endsWith(QLatin1String(".lock")) ||
        name == QLatin1String("@"))
        return Text::tr("Git does not take this name.");
    return {};
}

} // namespace vitrine::hub
