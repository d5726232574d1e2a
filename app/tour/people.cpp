#include "app/tour/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::tour {

namespace {

constexpr int askers = 40;

QJsonObject user(const QString& name, const QString& fullName, const QString& token, const QString& role)
{
    const QJsonObject entry{{QStringLiteral("name"), QStringLiteral("laptop")},
                            {QStringLiteral("token"), token},
                            {QStringLiteral("role"), role}};
    return {{QStringLiteral("name"), name},
            {QStringLiteral("fullname"), fullName},
            {QStringLiteral("email"), name + QStringLiteral("@example.org")},
            {QStringLiteral("tokens"), QJsonArray{entry}}};
}

QJsonObject member(const char* name, const char* role)
{
    return {{QStringLiteral("user"), QLatin1String(name)}, {QStringLiteral("role"), QLatin1String(role)}};
}

QJsonObject organization(const char* name, const char* fullName, const char* plan, const QJsonArray& members)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("fullname"), QLatin1String(fullName)},
            {QStringLiteral("plan"), QLatin1String(plan)},
            {QStringLiteral("members"), members}};
}

} // namespace

QByteArray people()
{
    QJsonArray users{user(QStringLiteral("ada"), QStringLiteral("Ada Rivera"),
                          QString::fromLatin1(adaToken()), QStringLiteral("write")),
                     user(QStringLiteral("ben"), QStringLiteral("Ben Okafor"),
                          QStringLiteral("hf_tourBenReads"), QStringLiteral("read")),
                     user(QStringLiteral("carla"), QStringLiteral("Carla Jensen"),
                          QStringLiteral("hf_tourCarlaWrites"), QStringLiteral("write"))};
    for (int i = 1; i <= askers; ++i)
        users.append(user(QStringLiteral("asker-%1").arg(i), QStringLiteral("Asker %1").arg(i),
                          QStringLiteral("hf_tourAsker%1").arg(i), QStringLiteral("read")));
    const QJsonArray harbour{member("ada", "admin"), member("ben", "read"), member("carla", "write")};
    const QJsonArray meadow{member("ada", "write"), member("carla", "admin")};
    const QJsonArray orgs{organization("harbour", "The Harbour Office", "enterprise", harbour),
                          organization("meadow", "Meadow", "team", meadow)};
    return QJsonDocument(QJsonObject{{QStringLiteral("users"), users}, {QStringLiteral("orgs"), orgs}})
        .toJson();
}

QByteArray adaToken()
{
    return "hf_tourAdaWrites";
}

} // namespace vitrine::tour
