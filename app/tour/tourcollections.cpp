// Organizations, collections and what is followed, as whoever is signed in.
#include "app/tour/people.h"
#include "app/tour/tour.h"
#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/collections.h"
#include "core/hub/organizations.h"
#include "core/storage/following.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>

namespace vitrine::tour {

namespace {

QString collectionWith(hub::HubClient& client, const QString& title, const QStringList& models)
{
    const hub::CollectionDraft draft{
        QStringLiteral("ada"),
        title,
        QStringLiteral("Weights that fit on a small computer, with why they stand here."),
        false,
        {}};
    const auto made = QCoro::waitFor(hub::createCollection(client, draft, {}));
    if (!made)
        return {};
    bool noted = false;
    for (const QString& id : models) {
        auto entry = hub::CollectionEntry::of(*RepoId::parse(id));
        entry.note = std::exchange(noted, true) ? QString() : QStringLiteral("The one to begin with");
        (void)QCoro::waitFor(hub::addToCollection(client, made->slug, entry, {}));
    }
    return made->slug;
}

} // namespace

void Tour::belongings()
{
    ui::Services& services = m_stage.services();
    const hub::Place place = services.places.current();
    hub::HubClient client(services.network, place, {QString(), QString::fromLatin1(adaToken())});

    m_driver.open(QStringLiteral("vitrine:organizations"));
    m_driver.wait("organizationList");
    m_camera.take(QStringLiteral("organizations"));
    m_driver.open(QStringLiteral("vitrine:organization/harbour?tab=members"));
    m_driver.wait("members");
    m_camera.take(QStringLiteral("organization-members"));
    const auto group = QCoro::waitFor(
        hub::createGroup(client, QStringLiteral("harbour"),
                         {QStringLiteral("Pilots"), QStringLiteral("Who may see the berths")}, {}));
    if (group)
        (void)QCoro::waitFor(hub::addGroupUser(client, QStringLiteral("harbour"), group->id,
                                               QStringLiteral("ben"), QStringLiteral("write"), {}));
    m_driver.open(QStringLiteral("vitrine:organization/harbour?tab=groups"));
    m_driver.wait("groups");
    m_camera.take(QStringLiteral("organization-groups"));
    m_camera.takeSmall(QStringLiteral("organization-groups"));

    m_driver.open(QStringLiteral("vitrine:collections"));
    m_driver.wait("newCollection");
    m_camera.take(QStringLiteral("collections-none"));
    const QString slug =
        collectionWith(client, QStringLiteral("Small models for the harbour"),
                       {QStringLiteral("harbour/review-mood"), QStringLiteral("harbour/letters-by-topic"),
                        QStringLiteral("ada/tide-forecast")});
    collectionWith(client, QString(60, QLatin1Char('W')), {});
    m_driver.open(QStringLiteral("vitrine:collection/") + slug);
    m_driver.wait("collectionAdd");
    m_camera.take(QStringLiteral("collection"));
    m_camera.takeSmall(QStringLiteral("collection"));
    m_driver.open(QStringLiteral("vitrine:discover"));
    m_driver.open(QStringLiteral("vitrine:collections"));
    m_stage.window().reloadPage();
    m_driver.wait("collectionList");
    m_camera.take(QStringLiteral("collections"));

    m_driver.open(QStringLiteral("vitrine:following"));
    m_camera.take(QStringLiteral("following-none"));
    const RepoId forecast = *RepoId::parse(QStringLiteral("ada/tide-forecast"));
    const auto commits = QCoro::waitFor(client.commits(forecast, {}, 0, hub::Freshness::Network, {}));
    const QString who = services.accounts.speaker(place);
    if (commits && !commits->value.items.isEmpty())
        (void)services.following.follow(place.origin(), who, forecast, commits->value.items.last().id);
    (void)services.following.follow(place.origin(), who,
                                    *RepoId::parse(QStringLiteral("harbour/review-mood")), {});
    services.following.check(place.origin(), who);
    m_driver.waitFor("what changed", [&] { return !services.following.isChecking(); });
    m_driver.open(QStringLiteral("vitrine:following?repo=model/ada/tide-forecast"));
    m_driver.wait("changesFiles");
    m_driver.click("showLines");
    m_camera.take(QStringLiteral("following"));
    m_camera.takeSmall(QStringLiteral("following"));
}

} // namespace vitrine::tour
