#include "core/localhub/schema.h"

namespace vitrine::localhub {

namespace {

/// "key" columns hold the name in lower case: names are unique without regard to case.
constexpr const char* first = R"sql(
CREATE TABLE repos (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    type INTEGER NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    private INTEGER NOT NULL DEFAULT 0,
    disabled INTEGER NOT NULL DEFAULT 0,
    gated TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    head TEXT NOT NULL DEFAULT '',
    downloads INTEGER NOT NULL DEFAULT 0,
    likes INTEGER NOT NULL DEFAULT 0,
    facts TEXT NOT NULL DEFAULT '{}',
    UNIQUE (type, key)
);
CREATE TABLE redirects (
    type INTEGER NOT NULL,
    key TEXT NOT NULL,
    repo INTEGER NOT NULL REFERENCES repos (row) ON DELETE CASCADE,
    PRIMARY KEY (type, key)
);
CREATE TABLE users (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL DEFAULT '',
    fullname TEXT NOT NULL DEFAULT '',
    is_pro INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL
);
CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES users (row) ON DELETE CASCADE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    scopes TEXT NOT NULL DEFAULT '[]',
    created INTEGER NOT NULL
);
CREATE TABLE orgs (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    fullname TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT ''
);
CREATE TABLE members (
    org INTEGER NOT NULL REFERENCES orgs (row) ON DELETE CASCADE,
    user INTEGER NOT NULL REFERENCES users (row) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (org, user)
);
CREATE TABLE access (
    repo INTEGER NOT NULL REFERENCES repos (row) ON DELETE CASCADE,
    user INTEGER NOT NULL REFERENCES users (row) ON DELETE CASCADE,
    state TEXT NOT NULL,
    PRIMARY KEY (repo, user)
);
)sql";

constexpr const char* discussions = R"sql(
CREATE TABLE discussion_numbers (
    repo INTEGER PRIMARY KEY REFERENCES repos (row) ON DELETE CASCADE,
    last INTEGER NOT NULL
);
CREATE TABLE discussions (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    repo INTEGER NOT NULL REFERENCES repos (row) ON DELETE CASCADE,
    num INTEGER NOT NULL,
    title TEXT NOT NULL,
    author INTEGER NOT NULL,
    created INTEGER NOT NULL,
    status TEXT NOT NULL,
    is_pull_request INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0,
    base TEXT NOT NULL DEFAULT '',
    base_commit TEXT NOT NULL DEFAULT '',
    head TEXT NOT NULL DEFAULT '',
    merge_commit TEXT NOT NULL DEFAULT '',
    ref_deleted INTEGER NOT NULL DEFAULT 0,
    UNIQUE (repo, num)
);
CREATE TABLE discussion_events (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    discussion INTEGER NOT NULL REFERENCES discussions (row) ON DELETE CASCADE,
    created INTEGER NOT NULL,
    author INTEGER NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX discussion_events_of ON discussion_events (discussion);
)sql";

/// What PUT settings keeps beside visibility and gate.
constexpr const char* repositoryOptions = R"sql(
ALTER TABLE repos ADD COLUMN discussions_disabled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE repos ADD COLUMN discussions_sorting TEXT NOT NULL DEFAULT '';
ALTER TABLE repos ADD COLUMN org_members_gated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE repos ADD COLUMN gated_notifications_mode TEXT NOT NULL DEFAULT '';
ALTER TABLE repos ADD COLUMN gated_notifications_email TEXT NOT NULL DEFAULT '';
)sql";

/// Who made what, resource groups, likes, what is watched, tokens that end, and signing in by a code.
constexpr const char* people = R"sql(
ALTER TABLE repos ADD COLUMN creator INTEGER NOT NULL DEFAULT 0;
ALTER TABLE repos ADD COLUMN resource_group INTEGER NOT NULL DEFAULT 0;
ALTER TABLE repos ADD COLUMN resource_group_by INTEGER NOT NULL DEFAULT 0;
CREATE INDEX repos_in_group ON repos (resource_group) WHERE resource_group <> 0;
CREATE INDEX members_of_user ON members (user);
ALTER TABLE tokens ADD COLUMN expires INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tokens ADD COLUMN refresh TEXT NOT NULL DEFAULT '';
ALTER TABLE tokens ADD COLUMN client TEXT NOT NULL DEFAULT '';
CREATE INDEX tokens_by_refresh ON tokens (refresh) WHERE refresh <> '';
CREATE TABLE resource_groups (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    org INTEGER NOT NULL REFERENCES orgs (row) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    auto_join TEXT NOT NULL DEFAULT '',
    spend_limits TEXT NOT NULL DEFAULT '',
    UNIQUE (org, name)
);
CREATE TABLE resource_group_users (
    grp INTEGER NOT NULL REFERENCES resource_groups (row) ON DELETE CASCADE,
    user INTEGER NOT NULL REFERENCES users (row) ON DELETE CASCADE,
    role TEXT NOT NULL,
    added_by INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (grp, user)
);
CREATE INDEX resource_groups_of_user ON resource_group_users (user);
CREATE TABLE likes (
    user INTEGER NOT NULL REFERENCES users (row) ON DELETE CASCADE,
    repo INTEGER NOT NULL REFERENCES repos (row) ON DELETE CASCADE,
    created INTEGER NOT NULL,
    PRIMARY KEY (user, repo)
);
CREATE INDEX likes_of_repo ON likes (repo);
CREATE TABLE watches (
    user INTEGER NOT NULL REFERENCES users (row) ON DELETE CASCADE,
    type TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (user, type, target)
);
CREATE TABLE oauth_codes (
    code TEXT PRIMARY KEY,
    user_code TEXT NOT NULL UNIQUE,
    client TEXT NOT NULL,
    scopes TEXT NOT NULL,
    expires INTEGER NOT NULL,
    pause INTEGER NOT NULL,
    asked INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'pending',
    user INTEGER NOT NULL DEFAULT 0
);
)sql";

constexpr const char* accessRequests = R"sql(
CREATE TABLE access_requests (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    repo INTEGER NOT NULL REFERENCES repos (row) ON DELETE CASCADE,
    user INTEGER NOT NULL REFERENCES users (row) ON DELETE CASCADE,
    state TEXT NOT NULL,
    fields TEXT NOT NULL DEFAULT '{}',
    asked INTEGER NOT NULL,
    reviewed INTEGER NOT NULL DEFAULT 0,
    granted_by INTEGER NOT NULL DEFAULT 0,
    by_asking INTEGER NOT NULL DEFAULT 1,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (repo, user)
);
CREATE INDEX access_requests_by_time ON access_requests (repo, state, asked);
INSERT INTO access_requests (oid, repo, user, state, asked)
    SELECT lower(hex(randomblob(12))), repo, user, state, strftime('%s') * 1000 + rowid FROM access;
DROP TABLE access;
)sql";

constexpr const char* collections = R"sql(
CREATE TABLE collections (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    owner_key TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0,
    theme TEXT NOT NULL,
    position INTEGER NOT NULL,
    gating TEXT NOT NULL DEFAULT '',
    resource_group INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL
);
CREATE INDEX collections_of_owner ON collections (owner_key);
CREATE TABLE collection_items (
    row INTEGER PRIMARY KEY,
    oid TEXT NOT NULL UNIQUE,
    collection INTEGER NOT NULL REFERENCES collections (row) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    repo INTEGER REFERENCES repos (row) ON DELETE CASCADE,
    inner_collection INTEGER REFERENCES collections (row) ON DELETE CASCADE,
    paper TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    gallery TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
);
CREATE INDEX collection_items_of ON collection_items (collection);
CREATE INDEX collection_items_repo ON collection_items (repo);
CREATE INDEX collection_items_inner ON collection_items (inner_collection);
)sql";

} // namespace

const std::vector<const char*>& schemaSteps()
{
    static const std::vector<const char*> steps{first,  discussions,    repositoryOptions,
                                                people, accessRequests, collections};
    return steps;
}

} // namespace vitrine::localhub
