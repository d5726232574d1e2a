#pragma once

#include "core/localhub/routes/route.h"

#include <QJsonObject>

namespace vitrine::localhub {

/// People as other objects show them (protocol 1.13), each looked up once.
class Authors {
public:
    explicit Authors(const Call& call) : m_services(call.services) {}

    /// By row; empty where the account is gone.
    QJsonObject of(qint64 user);
    QString nameOf(qint64 user) { return of(user).value(QLatin1String("name")).toString(); }
    /// A user or organization by name; empty where there is none.
    QJsonObject named(const QString& account) const;

    /// Names of the people of an organization; empty for a user.
    QStringList membersOf(const QString& organization);

    /// As lists of requests show people (protocol 7.7): "user" in place of "name". Empty where gone.
    QJsonObject requester(qint64 user, bool withMail);
    QString mailOf(qint64 user);

private:
    struct Person {
        QJsonObject author;
        QString mail;
    };
    const Person& person(qint64 user);

    Services& m_services;
    QHash<qint64, Person> m_people;
    QHash<QString, QStringList> m_members;
};

/// The row of the user of that name; 0 where there is none.
qint64 userRow(const Call& call, const QString& name);

} // namespace vitrine::localhub
