#include "core/localhub/routes/authors.h"

#include <QJsonArray>

namespace vitrine::localhub {

namespace {

QJsonObject shared(const QString& oid, const QString& name, const QString& fullname, const QString& type)
{
    return {{QStringLiteral("_id"), oid},
            {QStringLiteral("avatarUrl"), QStringLiteral("/avatars/%1.svg").arg(name)},
            {QStringLiteral("fullname"), fullname},
            {QStringLiteral("name"), name},
            {QStringLiteral("type"), type},
            {QStringLiteral("isHf"), false},
            {QStringLiteral("isHfAdmin"), false},
            {QStringLiteral("isMod"), false}};
}

} // namespace

const Authors::Person& Authors::person(qint64 user)
{
    const auto known = m_people.constFind(user);
    if (known != m_people.constEnd())
        return *known;
    Person person;
    Database::Lease connection(m_services.database);
    Statement row(connection, "SELECT oid, name, fullname, is_pro, email FROM users WHERE row = ?1");
    row.bind(1, user);
    if (row.step()) {
        person.author = shared(row.text(0), row.text(1), row.text(2), QStringLiteral("user"));
        person.author.insert(QLatin1String("isPro"), row.integer(3) != 0);
        person.mail = row.text(4);
    }
    return *m_people.insert(user, person);
}

QJsonObject Authors::of(qint64 user)
{
    return person(user).author;
}

QString Authors::mailOf(qint64 user)
{
    return person(user).mail;
}

QJsonObject Authors::named(const QString& account) const
{
    if (const auto user = m_services.accounts.user(account)) {
        QJsonObject author = shared(user->oid, user->name, user->fullname, QStringLiteral("user"));
        author.insert(QLatin1String("isPro"), user->isPro);
        return author;
    }
    const auto org = m_services.accounts.organization(account);
    if (!org)
        return {};
    QJsonObject author = shared(org->oid, org->name, org->fullname, QStringLiteral("org"));
    if (!org->plan.isEmpty())
        author.insert(QLatin1String("plan"), org->plan);
    return author;
}

QStringList Authors::membersOf(const QString& organization)
{
    const auto known = m_members.constFind(organization);
    if (known != m_members.constEnd())
        return *known;
    QStringList names;
    if (const auto org = m_services.accounts.organization(organization)) {
        for (const User& member : m_services.accounts.membersOf(org->row))
            names.append(member.name);
    }
    return *m_members.insert(organization, names);
}

QJsonObject Authors::requester(qint64 user, bool withMail)
{
    const Person& one = person(user);
    if (one.author.isEmpty())
        return {};
    QJsonObject json;
    for (const char* key : {"_id", "avatarUrl", "isPro", "fullname", "type"})
        json.insert(QLatin1String(key), one.author.value(QLatin1String(key)));
    json.insert(QLatin1String("user"), one.author.value(QLatin1String("name")));
    json.insert(QLatin1String("verifiedOrgNames"), QJsonArray());
    if (withMail && !one.mail.isEmpty())
        json.insert(QLatin1String("email"), one.mail);
    return json;
}

qint64 userRow(const Call& call, const QString& name)
{
    const auto user = call.services.accounts.user(name);
    return user ? user->row : 0;
}

} // namespace vitrine::localhub
