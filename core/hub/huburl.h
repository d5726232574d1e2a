#pragma once

#include "core/base/repoid.h"
#include "core/base/revision.h"
#include "core/hub/place.h"
#include "core/hub/repoquery.h"

namespace vitrine::hub {

/// Where one can go in Vitrine, as a value. Written as an address that can be copied:
///
///     vitrine:discover?type=dataset&search=news&sort=likes
///     vitrine:author/google
///     vitrine:model/owner/name[@revision][/tab[/path]]     (dataset/, space/ likewise)
///     vitrine:collection/owner/title-24hex
///     vitrine:organization/name
///     vitrine:library, vitrine:transfers, …                (any other page, by its name)
///
/// Tabs are card, try, files, community, history and manage; "files/path" opens a folder or a file,
/// "community/3" a discussion. A revision is quoted as one
/// segment. An id without namespace is always followed by "@".
struct HubUrl {
    enum class Page { Discover, Author, Repository, Collection, Organization, Named };
    enum class Tab { Card, Try, Files, Community, History, Manage };

    Page page = Page::Discover;
    RepoQuery query; ///< Discover
    QString name;    ///< Author, Organization: the namespace; Collection: its slug; Named: the page
    RepoId repo;     ///< Repository, from here on
    Revision revision;
    Tab tab = Tab::Card;
    QString path; ///< Files: below the root; Community: a discussion's number; empty: the whole tab

    static HubUrl discover(const RepoQuery& query);
    static HubUrl author(const QString& name);
    static HubUrl repository(const RepoId& repo, const Revision& revision = {}, Tab tab = Tab::Card);
    static HubUrl collection(const QString& slug);
    static HubUrl organization(const QString& name);
    static HubUrl named(const QString& page);

    /// From a `vitrine:` address, `hf://…`, or a web link to \p place or the Hub (repositories with their
    /// tree, blob, resolve, raw, commits and commit pages; lists; namespaces). \return kind Invalid for
    /// anything that is no such link, Unsupported for pages of the Hub that Vitrine does not show
    /// (documentation, posts, …)
    static Result<HubUrl> parse(const QString& text, const Place& place);

    /// The `vitrine:` address.
    QString address() const;
    /// The page a browser shows for it; \p place's front page for Named.
    QUrl webUrl(const Place& place) const;

    friend bool operator==(const HubUrl&, const HubUrl&) = default;
};

} // namespace vitrine::hub
