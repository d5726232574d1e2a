"""Sends the local hub what no client should: every changing call, as four people, with bodies that are wrong (see README.md)."""

import http.client
import json
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import conformance
from conformance import Hub

ACCOUNTS = {
    "users": [{"name": "ada", "tokens": [{"name": "a", "token": "hf_ada", "role": "write"}]},
              {"name": "ben", "tokens": [{"name": "b", "token": "hf_ben", "role": "read"}]},
              {"name": "eve", "tokens": [{"name": "e", "token": "hf_eve", "role": "write"}]}],
    "orgs": [{"name": "acme", "plan": "enterprise", "members": [{"user": "ada", "role": "admin"}, {"user": "ben", "role": "write"}]}],
}
PEOPLE = {"ada": "hf_ada", "ben": "hf_ben", "eve": "hf_eve", "nobody": None}
REPOSITORIES = ["models/acme/open", "models/acme/hidden", "datasets/acme/words"]
OF_A_REPOSITORY = [
    ("PUT", "settings"), ("POST", "preupload/main"), ("POST", "commit/main"), ("POST", "commit/main?create_pr=1"),
    ("POST", "branch/other"), ("DELETE", "branch/other"), ("POST", "tag/main"), ("DELETE", "tag/v1"), ("POST", "paths-info/main"),
    ("POST", "lfs-files/batch"), ("DELETE", "lfs-files/" + "0" * 64), ("POST", "super-squash/main"), ("POST", "duplicate"),
    ("POST", "user-access-request/cancel"), ("POST", "user-access-request/handle"), ("POST", "user-access-request/batch"),
    ("POST", "user-access-request/grant"), ("POST", "discussions"), ("POST", "discussions/1/comment"),
    ("POST", "discussions/1/comment/x/edit"), ("POST", "discussions/1/comment/x/hide"), ("POST", "discussions/1/status"),
    ("POST", "discussions/1/title"), ("POST", "discussions/1/pin"), ("POST", "discussions/1/merge"), ("DELETE", "discussions/9/ref"),
    ("DELETE", "discussions/99999999999999999999"), ("POST", "resource-group"), ("POST", "like"), ("DELETE", "like"),
]
OTHERS = [
    ("POST", "/api/repos/create"), ("DELETE", "/api/repos/delete"), ("POST", "/api/repos/move"), ("POST", "/api/validate-yaml"),
    ("POST", "/acme/open/ask-access"), ("POST", "/datasets/acme/words/ask-access"), ("POST", "/api/credentials/revoke"),
    ("POST", "/oauth/device"), ("POST", "/oauth/device/confirm"), ("POST", "/oauth/token"), ("POST", "/oauth/userinfo"),
    ("PUT", "/api/organizations/acme/members/ben/role"), ("POST", "/api/organizations/acme/resource-groups"),
    ("PATCH", "/api/organizations/acme/resource-groups/x"), ("DELETE", "/api/organizations/acme/resource-groups/x"),
    ("POST", "/api/organizations/acme/resource-groups/x/settings"), ("POST", "/api/organizations/acme/resource-groups/x/users"),
    ("PATCH", "/api/organizations/acme/resource-groups/x/users/ben"), ("DELETE", "/api/organizations/acme/resource-groups/x/users/ben"),
    ("PATCH", "/api/settings/watch"), ("DELETE", "/api/notifications"), ("POST", "/api/notifications/mark-as-read"),
    ("POST", "/api/collections"), ("PATCH", "/api/collections/ada/{slug}"), ("POST", "/api/collections/ada/{slug}/items"),
    ("POST", "/api/collections/ada/{slug}/items/batch"), ("PATCH", "/api/collections/ada/{slug}/items/x"),
    ("DELETE", "/api/collections/ada/{slug}/items/x"), ("POST", "/api/collections/ada/{slug}/resource-group"),
]
KEYS = ["name", "organization", "type", "private", "visibility", "title", "description", "comment", "content", "status", "files", "path",
        "paths", "sample", "size", "summary", "deletedEntries", "lfsFiles", "oldPath", "oid", "algo", "encoding", "parentCommit", "message",
        "startingPoint", "fromRepo", "toRepo", "repository", "gated", "tag", "users", "user", "repos", "role", "item", "id", "note",
        "position", "namespace", "pullRequest", "pinned", "data", "add", "delete", "credentials", "client_id", "scope", "grant_type",
        "device_code", "user_code", "refresh_token", "resourceGroupId", "discussionIds", "deletions", "sha", "rewriteHistory", "action",
        "gallery", "theme", "gatedNotificationsEmail", "discussionsDisabled", "repoType", "sdk", "license", "overwrite", "expand",
        "gitAttributes", "gitIgnore", "autoJoin", "enabled"]
TEXTS = ["", " ", "x" * 5, "main", "refs/heads/main", "../../etc/passwd", "/etc/passwd", "a/../b", ".git/config", "a//b", "a\u0000b", "\ud7ff\u202e",
         "%s%n", "' OR 1=1 --", "%", "_", "acme/open", "acme/hidden", "datasets/acme/words", "ada", "ben", "model", "dataset", "true", "null",
         "0" * 40, "f" * 64, "refs/pr/1", "-rf", "*" * 3000, "[" * 3000, "**/" * 400, "---\na: &a [*a]\n---", "base64", "utf-8", "open", "closed",
         "accepted", "rejected", "admin", "write", "\U0001f600" * 300, "y" * 70000]
NUMBERS = [0, -1, 1, 50, 1e308, -1e308, 2**31, 2**53, 2**63, 2**64, 0.5, 1e-300]


def value(dice, depth=0):
    kind = dice.random()
    if depth < 4 and kind < 0.15:
        return [value(dice, depth + 1) for _ in range(dice.randrange(5))]
    if depth < 4 and kind < 0.35:
        return {dice.choice(KEYS): value(dice, depth + 1) for _ in range(dice.randrange(6))}
    return dice.choice(TEXTS) if kind < 0.75 else dice.choice(NUMBERS) if kind < 0.9 else dice.choice([True, False, None])


def bodies(dice, amount):
    """Pairs of a body and its content type."""
    plain = "application/json"
    for body in (b"", b"null", b"[]", b"{", b'"', b"1e999", b"{}" * 2, b"\xff\xfe{}", b'{"name": "\xc3\x28", "title": "\xed\xa0\x80\xff"}',
                 b"[" * 100_000, b'{"a":' * 100_000, b'{"files":' + b"[" * 900 + b"]" * 900 + b"}", b'{"summary":"' + b"x" * 1_500_000 + b'"}',
                 b'{"title": "\\ud800", "name": "\\udfff\\u0000", "comment": "\\u0000", "summary": "\\u0000"}',
                 json.dumps({key: TEXTS for key in KEYS}).encode(), json.dumps({key: {"name": {}} for key in KEYS}).encode(),
                 json.dumps({key: 1e308 for key in KEYS}).encode(), json.dumps({key: [[1], None, {}] for key in KEYS}).encode()):
        yield body, plain
    for kind in ("text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/x-ndjson", "", "\x7f"):
        yield b'{"name": "x"}', kind
    for form in (b"%", b"%zz=%00&&&=", b"a=b&" * 20_000, b"grant_type=%ff&device_code=%00&client_id=" + b"x" * 9000):
        yield form, "application/x-www-form-urlencoded"
    for _ in range(amount):
        yield json.dumps({dice.choice(KEYS): value(dice) for _ in range(dice.randrange(12))}).encode(), plain
        yield json.dumps({key: value(dice) for key in KEYS}).encode(), plain
        lines = [{"key": "header", "value": {"summary": dice.choice(TEXTS[2:9]), "parentCommit": dice.choice(TEXTS)} if dice.random() < 0.5 else {"summary": "s"}}]
        for _ in range(dice.randrange(5)):
            lines.append({"key": dice.choice(["file", "lfsFile", "deletedFile", "deletedFolder", "deletedEntry", "header", "x"]),
                          "value": {"path": dice.choice(TEXTS), "content": dice.choice(TEXTS), "encoding": dice.choice(["base64", "utf-8", "x"]),
                                    "oldPath": dice.choice(["", "config.json", *TEXTS]), "oid": dice.choice(TEXTS), "algo": "sha256",
                                    "size": dice.choice(NUMBERS)} if dice.random() < 0.9 else value(dice)})
        yield b"\n".join(json.dumps(line).encode() for line in lines), "application/x-ndjson"


class Sender:
    def __init__(self, url):
        self.host = url.split("//")[1]
        self.connection = http.client.HTTPConnection(self.host, timeout=20)

    def send(self, method, path, body, kind, token):
        headers = {"Content-Type": kind} if kind else {}
        if token:
            headers["Authorization"] = "Bearer " + token
        try:
            self.connection.request(method, path, body=body, headers=headers)
            answer = self.connection.getresponse()
            return answer.status, answer.read()
        except (http.client.HTTPException, OSError) as problem:
            self.connection.close()
            return 0, repr(problem).encode()


def main():
    program, amount = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    counts, slow, bad = Counter(), [], []
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        conformance.ACCOUNTS = ACCOUNTS
        (work / "open").mkdir()
        (work / "open" / "config.json").write_text("{}")
        hub = Hub(program, work, {"acme/open": work / "open", "acme/hidden": work / "open", "dataset:acme/words": work / "open"})
        sender = Sender(hub.url)

        def prepare():
            made = [sender.send("PUT", "/api/models/acme/hidden/settings", b'{"private": true}', "application/json", "hf_ada"),
                    sender.send("POST", "/api/models/acme/open/discussions", b'{"title": "Talk", "description": "x"}', "application/json", "hf_ada"),
                    sender.send("POST", "/api/collections", b'{"title": "Mine", "namespace": "ada"}', "application/json", "hf_ada")]
            assert all(status in (200, 201) for status, _ in made), made
            return json.loads(made[2][1])["slug"].split("/")[1]

        slug = prepare()
        calls = [(method, f"/api/{repo}/{rest}") for repo in REPOSITORIES for method, rest in OF_A_REPOSITORY]
        calls += [(method, path.replace("{slug}", slug)) for method, path in OTHERS]
        started = time.time()
        for method, path in calls:
            for body, kind in bodies(dice, amount):
                for person, token in PEOPLE.items():
                    before = time.time()
                    status, answer = sender.send(method, path, body, kind, token)
                    took = time.time() - before
                    counts[status] += 1
                    where = f"{method} {path} as {person}, {kind}: {status} after {took:.2f} s\n    sent {body[:300]!r}\n    got  {answer[:300]!r}"
                    if status == 0 or status >= 500:
                        bad.append(where)
                    elif took > 2:
                        slow.append(where)
                    if person == "nobody" and status < 300 and not any(open in path for open in ("validate-yaml", "revoke", "oauth", "paths-info")):
                        bad.append(where)
                    if hub.process.poll() is not None:
                        bad.append("the server ended")
                        print("\n".join(bad[-5:]))
                        return 1
        took = time.time() - started
        ended = hub.stop()
    for line in bad + slow:
        print(line)
    print(f"{sum(counts.values())} requests in {took:.0f} s: " + ", ".join(f"{count} x {status}" for status, count in sorted(counts.items())))
    print(f"{len(bad)} bad, {len(slow)} slow, the server ended with {ended}")
    return 1 if bad or slow or ended else 0


if __name__ == "__main__":
    sys.exit(main())
