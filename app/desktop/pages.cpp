#include "app/desktop/pages.h"

#include "ui/pages/account/accountpage.h"
#include "ui/pages/collections/collectionpage.h"
#include "ui/pages/collections/collectionspage.h"
#include "ui/pages/community/likespage.h"
#include "ui/pages/demo/trypage.h"
#include "ui/pages/discover/discoverpage.h"
#include "ui/pages/following/followingpage.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/manage/managepage.h"
#include "ui/pages/organizations/organizationpage.h"
#include "ui/pages/organizations/organizationspage.h"
#include "ui/pages/repo/repopage.h"
#include "ui/pages/requests/requestspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/transfers/transferspage.h"

#include <QCoreApplication>

namespace vitrine::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

bool startsWith(const QString& address, const char* beginning)
{
    return address.startsWith(QLatin1String(beginning));
}

ui::PageEntry repoEntry()
{
    ui::PageEntry entry;
    entry.id = QStringLiteral("repo");
    entry.kept = false;
    entry.takes = ui::RepoPage::takes;
    entry.make = [](ui::Services& services, QWidget* parent) -> ui::Page* {
        return new ui::RepoPage(services, parent);
    };
    return entry;
}

ui::PageEntry accountEntry()
{
    ui::PageEntry entry; // the chip at the rail's end leads there
    entry.id = QStringLiteral("account");
    entry.takes = [](const QString& address) {
        return startsWith(address, "vitrine:account");
    };
    entry.make = [](ui::Services& services, QWidget* parent) -> ui::Page* {
        return new ui::AccountPage(services, parent);
    };
    return entry;
}

template <typename PageType>
ui::PageEntry railEntry(const char* id, const char* icon, std::function<QString()> title,
                        std::function<bool(const QString&)> takes, bool bottom = false)
{
    ui::PageEntry entry;
    entry.id = QLatin1String(id);
    entry.icon = QLatin1String(icon);
    entry.title = std::move(title);
    entry.address = QStringLiteral("vitrine:") + entry.id;
    entry.bottom = bottom;
    entry.takes = std::move(takes);
    entry.make = [](ui::Services& services, QWidget* parent) -> ui::Page* {
        return new PageType(services, parent);
    };
    return entry;
}

/// A page under "Manage": lit there in the rail, listed by itself in the palette.
template <typename PageType>
ui::PageEntry manageEntry(const char* id, const char* icon, std::function<QString()> title,
                          std::function<bool(const QString&)> takes)
{
    ui::PageEntry entry = railEntry<PageType>(id, icon, std::move(title), std::move(takes));
    entry.under = QStringLiteral("manage");
    return entry;
}

/// One of many of a kind, under "Manage".
template <typename PageType>
ui::PageEntry manageOne(const char* id, const char* beginning)
{
    ui::PageEntry entry;
    entry.id = QLatin1String(id);
    entry.kept = false;
    entry.under = QStringLiteral("manage");
    entry.takes = [beginning](const QString& address) {
        return startsWith(address, beginning);
    };
    entry.make = [](ui::Services& services, QWidget* parent) -> ui::Page* {
        return new PageType(services, parent);
    };
    return entry;
}

} // namespace

ui::PageTable pageTable()
{
    return {
        railEntry<ui::DiscoverPage>(
            "discover", "discover", [] { return Text::tr("Discover"); },
            [](const QString& a) {
                return startsWith(a, "vitrine:discover") || startsWith(a, "vitrine:author/");
            }),
        railEntry<ui::LibraryPage>(
            "library", "library", [] { return Text::tr("Library"); },
            [](const QString& a) { return startsWith(a, "vitrine:library"); }),
        railEntry<ui::TryPage>(
            "try", "try", [] { return Text::tr("Try"); },
            [](const QString& a) { return startsWith(a, "vitrine:try"); }),
        railEntry<ui::TransfersPage>(
            "transfers", "transfers", [] { return Text::tr("Transfers"); },
            [](const QString& a) { return startsWith(a, "vitrine:transfers"); }),
        manageEntry<ui::RequestsPage>(
            "requests", "lock", [] { return Text::tr("Access requests"); },
            [](const QString& a) { return startsWith(a, "vitrine:requests"); }),
        manageEntry<ui::OrganizationsPage>(
            "organizations", "person", [] { return Text::tr("Organizations"); },
            [](const QString& a) { return startsWith(a, "vitrine:organizations"); }),
        manageOne<ui::OrganizationPage>("organization", "vitrine:organization/"),
        manageEntry<ui::CollectionsPage>(
            "collections", "list", [] { return Text::tr("Collections"); },
            [](const QString& a) { return startsWith(a, "vitrine:collections"); }),
        manageOne<ui::CollectionPage>("collection", "vitrine:collection/"),
        manageEntry<ui::LikesPage>(
            "likes", "heart", [] { return Text::tr("My likes"); },
            [](const QString& a) { return startsWith(a, "vitrine:likes"); }),
        manageEntry<ui::FollowingPage>(
            "following", "eye", [] { return Text::tr("Following"); },
            [](const QString& a) { return startsWith(a, "vitrine:following"); }),
        railEntry<ui::ManagePage>(
            "manage", "manage", [] { return Text::tr("Manage"); },
            [](const QString& a) { return startsWith(a, "vitrine:manage"); }),
        repoEntry(),
        accountEntry(),
        railEntry<ui::SettingsPage>(
            "settings", "settings", [] { return Text::tr("Settings"); },
            [](const QString& a) { return startsWith(a, "vitrine:settings"); }, true),
    };
}

} // namespace vitrine::app
