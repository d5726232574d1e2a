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

} // namespace

const std::vector<const char*>& schemaSteps()
{
    static const std::vector<const char*> steps{first, discussions, repositoryOptions};
    return steps;
}

} // namespace vitrine::localhub
