"""People, organizations, likes and signing in with the Hub's official client over the local hub (see README.md)."""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

import conformance
from conformance import Hub, agreed, check, different

ACCOUNTS = {
    "users": [
        {"name": "ada", "email": "ada@example.org", "fullname": "Ada", "is_pro": True,
         "tokens": [{"name": "laptop", "token": "hf_adaWriteToken", "role": "write"},
                    {"name": "desk", "token": "hf_adaReadToken", "role": "read"},
                    {"name": "ci", "token": "hf_adaFineToken", "role": "fineGrained",
                     "scopes": [{"entity": "acme/hidden", "permissions": "read"}]},
                    {"name": "old", "token": "hf_adaOldToken", "role": "write", "expires": "2020-01-01T00:00:00Z"}]},
        {"name": "ben", "fullname": "Ben", "tokens": [{"name": "reader", "token": "hf_benToken", "role": "read"}]},
        {"name": "dan", "fullname": "Dan", "tokens": [{"name": "writer", "token": "hf_danToken", "role": "write"}]},
        {"name": "eve", "fullname": "Eve", "tokens": [{"name": "other", "token": "hf_eveToken", "role": "write"}]},
    ] + [{"name": f"member{n}", "fullname": f"Member {n}"} for n in range(600)],
    "orgs": [{"name": "acme", "fullname": "Acme", "plan": "enterprise",
              "members": [{"user": "ada", "role": "admin"}, {"user": "ben", "role": "read"}, {"user": "dan", "role": "write"}]
              + [{"user": f"member{n}", "role": "no_access"} for n in range(600)]}],
}


def send(method, path, token=None, body=None, kind="application/json"):
    """A call that the client has no function for."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(os.environ["HF_ENDPOINT"] + path, method=method, data=data, headers={"Content-Type": kind})
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request) as answer:
        return answer.read()


def who(api, people):
    from huggingface_hub.errors import HfHubHTTPError

    check("whoami name", lambda: api.whoami()["name"], "ada")
    check("whoami email", lambda: (api.whoami()["email"], api.whoami()["emailVerified"], api.whoami()["isPro"]), ("ada@example.org", True, True))
    check("whoami role of a token", lambda: [people[p].whoami()["auth"]["accessToken"]["role"] for p in ("ada", "reader", "fine")], ["write", "read", "fineGrained"])
    check("whoami name of a token", lambda: people["fine"].whoami()["auth"]["accessToken"]["displayName"], "ci")
    check("whoami scopes", lambda: people["fine"].whoami()["auth"]["accessToken"]["fineGrained"]["scoped"][0]["permissions"], ["repo.content.read"])
    check("whoami orgs", lambda: [(o["name"], o["roleInOrg"], o["plan"]) for o in api.whoami()["orgs"]], [("acme", "admin", "enterprise")])
    check("whoami roles", lambda: [people[p].whoami()["orgs"][0]["roleInOrg"] for p in ("ben", "dan")], ["read", "write"])
    check("whoami without membership right", lambda: "roleInOrg" in people["fine"].whoami()["orgs"][0], False)
    check("whoami cached", lambda: api.whoami(cache=True)["name"] == api.whoami(cache=True)["name"])
    check("whoami stranger", lambda: people["eve"].whoami()["orgs"], [])
    check("whoami unknown token", lambda: people["unknown"].whoami(), HfHubHTTPError)
    check("whoami ended token", lambda: people["ended"].whoami(), HfHubHTTPError)
    check("whoami nobody", lambda: people["nobody"].whoami(), Exception)


def checks(api, people):
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    api.update_repo_settings("acme/hidden", visibility="private")
    api.update_repo_settings("acme/gated", gated="manual")
    check("auth_check public", lambda: people["nobody"].auth_check("acme/open"), None)
    check("auth_check private, owner", lambda: api.auth_check("acme/hidden"), None)
    check("auth_check private, member", lambda: people["ben"].auth_check("acme/hidden"), None)
    check("auth_check private, stranger", lambda: people["eve"].auth_check("acme/hidden"), RepositoryNotFoundError)
    check("auth_check private, nobody", lambda: people["nobody"].auth_check("acme/hidden"), RepositoryNotFoundError)
    check("auth_check missing is the same", lambda: people["eve"].auth_check("acme/never"), RepositoryNotFoundError)
    check("auth_check private, fine-grained", lambda: people["fine"].auth_check("acme/hidden"), None)
    check("auth_check gated, member", lambda: people["ben"].auth_check("acme/gated"), None)
    check("auth_check gated, stranger", lambda: people["eve"].auth_check("acme/gated"), GatedRepoError)
    check("auth_check gated, nobody", lambda: people["nobody"].auth_check("acme/gated"), GatedRepoError)
    check("auth_check gated, fine-grained for another", lambda: people["fine"].auth_check("acme/gated"), GatedRepoError)
    check("auth_check write", lambda: people["dan"].auth_check("acme/open", write=True), None)
    check("auth_check write, reader", lambda: people["ben"].auth_check("acme/open", write=True), HfHubHTTPError)
    check("auth_check write, read token", lambda: people["reader"].auth_check("acme/open", write=True), HfHubHTTPError)
    check("lists hide private ones", lambda: [sorted(m.id for m in people[p].list_models(author="acme")) for p in ("nobody", "eve", "fine", "ben")],
          [["acme/gated", "acme/open"]] * 2 + [["acme/gated", "acme/hidden", "acme/open"]] * 2)
    check("update_repo_settings, reader", lambda: people["ben"].update_repo_settings("acme/open", visibility="private"), HfHubHTTPError)
    check("create_repo in acme, reader", lambda: people["ben"].create_repo("acme/mine"), HfHubHTTPError)
    check("create_repo in acme, stranger", lambda: people["eve"].create_repo("acme/mine"), HfHubHTTPError)
    check("create_repo in acme, writer", lambda: people["dan"].create_repo("acme/mine").repo_id, "acme/mine")
    check("delete_repo in acme, reader", lambda: people["ben"].delete_repo("acme/mine"), HfHubHTTPError)
    check("delete_repo in acme, writer", lambda: people["dan"].delete_repo("acme/mine"), None)


def overviews(api, people):
    from huggingface_hub.errors import HfHubHTTPError

    check("get_user_overview", lambda: (lambda u: (u.username, u.fullname, u.is_pro, u.num_models, [o.name for o in u.orgs]))(api.get_user_overview("ada")), ("ada", "Ada", True, 0, ["acme"]))
    check("get_user_overview counts", lambda: (api.get_user_overview("ada").num_followers, api.get_user_overview("ada").num_following, api.get_user_overview("ada").num_likes), (0, 0, 0))
    check("get_user_overview missing", lambda: api.get_user_overview("nobody-here"), HfHubHTTPError)
    check("list_user_followers", lambda: list(api.list_user_followers("ada")), [])
    check("list_user_following", lambda: list(api.list_user_following("ada")), [])
    check("list_user_followers missing", lambda: list(api.list_user_followers("nobody-here")), HfHubHTTPError)
    check("get_organization_overview", lambda: (lambda o: (o.name, o.fullname, o.num_users, o.plan))(api.get_organization_overview("acme")), ("acme", "Acme", 603, "enterprise"))
    check("get_organization_overview counts what one sees", lambda: [people[p].get_organization_overview("acme").num_models for p in ("nobody", "ben")], [2, 3])
    check("get_organization_overview missing", lambda: api.get_organization_overview("nobody-here"), HfHubHTTPError)
    check("list_organization_followers", lambda: list(api.list_organization_followers("acme")), [])
    check("list_organization_members, two pages", lambda: len({u.username for u in api.list_organization_members("acme")}), 603)
    check("list_organization_members fields", lambda: next(iter(api.list_organization_members("acme"))).fullname, "Ada")
    check("list_organization_members missing", lambda: list(api.list_organization_members("nobody-here")), HfHubHTTPError)
    check("list_user_repos", lambda: [r.id for r in api.list_user_repos(namespace="acme")] != [])


def likes(api, people):
    from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError

    for token in ("hf_adaWriteToken", "hf_danToken", "hf_eveToken"):
        send("POST", "/api/models/acme/open/like", token)
    send("POST", "/api/datasets/acme/words/like", "hf_adaWriteToken")
    send("POST", "/api/models/acme/hidden/like", "hf_adaWriteToken")
    check("list_liked_repos", lambda: (lambda l: (l.user, l.total, l.models, l.datasets))(api.list_liked_repos()), ("ada", 3, ["acme/hidden", "acme/open"], ["acme/words"]))
    check("list_liked_repos of another", lambda: people["eve"].list_liked_repos("ada").models, ["acme/open"])
    check("list_repo_likers", lambda: [u.username for u in api.list_repo_likers("acme/open")], ["eve", "dan", "ada"])
    check("list_repo_likers dataset", lambda: [u.username for u in api.list_repo_likers("acme/words", repo_type="dataset")], ["ada"])
    check("list_repo_likers private, stranger", lambda: list(people["eve"].list_repo_likers("acme/hidden")), RepositoryNotFoundError)
    check("likes in the info", lambda: api.model_info("acme/open").likes, 3)
    check("likes in the list", lambda: [m.likes for m in api.list_models(author="acme", sort="likes")], [3, 1, 0])
    check("unlike", lambda: api.unlike("acme/open"), None)
    check("unlike once more", lambda: api.unlike("acme/open"), None)
    check("likes afterwards", lambda: (api.model_info("acme/open").likes, api.get_user_overview("ada").num_likes), (2, 1))
    check("unlike with a read token", lambda: people["ben"].unlike("acme/open"), HfHubHTTPError)
    check("unlike what one may not see", lambda: people["eve"].unlike("acme/hidden"), RepositoryNotFoundError)


def roles(people):
    """Organizations are changed by no function of the client: by their calls, and seen through it."""
    change = "/api/organizations/acme/members/ben/role"
    group = json.loads(send("POST", "/api/organizations/acme/resource-groups", "hf_adaWriteToken",
                            {"name": "Core", "users": [{"user": "dan", "role": "read"}], "repos": [{"type": "model", "name": "acme/hidden"}]}))
    from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError

    check("resource group hides from other members", lambda: people["ben"].model_info("acme/hidden"), RepositoryNotFoundError)
    check("resource group lets its users read", lambda: people["dan"].auth_check("acme/hidden"), None)
    check("resource group keeps its readers from writing", lambda: people["dan"].auth_check("acme/hidden", write=True), HfHubHTTPError)
    check("resource group in whoami", lambda: people["dan"].whoami()["orgs"][0]["resourceGroups"][0]["name"], "Core")
    send("DELETE", f"/api/organizations/acme/resource-groups/{group['id']}", "hf_adaWriteToken")
    check("resource group gone", lambda: people["ben"].auth_check("acme/hidden"), None)
    send("PUT", change, "hf_adaWriteToken", {"role": "no_access"})
    check("no_access", lambda: people["ben"].model_info("acme/hidden"), RepositoryNotFoundError)


def signing_in(work):
    home = work / "signed-in"
    environment = {k: v for k, v in os.environ.items() if k != "HF_TOKEN"} | {"HF_HOME": str(home)}
    tool = str(Path(sys.executable).parent / "hf")

    def hf(*arguments):
        done = subprocess.run([tool, "auth", *arguments], env=environment, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout + done.stderr

    def token():
        return (home / "token").read_text()

    def by_browser(decision):
        """`hf auth login` as a person uses it: the page is opened, and its form is sent."""
        process = subprocess.Popen([tool, "auth", "login", "--force"], env=environment | {"PYTHONUNBUFFERED": "1"}, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = ""
        while "user_code=" not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        address = next(word for word in said.split() if "user_code=" in word)
        page = urllib.request.urlopen(address).read().decode()
        code = address.split("user_code=")[1]
        assert code in page and "<script" not in page
        form = urllib.parse.urlencode({"user_code": code, "token": "hf_adaWriteToken", "decision": decision}).encode()
        send("POST", "/oauth/device/confirm", body=form, kind="application/x-www-form-urlencoded")
        said += process.communicate(timeout=60)[0]
        return process.returncode, said

    check("hf auth whoami, signed out", lambda: "Not logged in" in hf("whoami")[1])
    check("hf auth login --token", lambda: hf("login", "--token", "hf_adaWriteToken")[0], 0)
    check("hf auth login wrong token", lambda: hf("login", "--token", "hf_nobody", "--force")[0] != 0)
    check("hf auth whoami", lambda: "ada" in hf("whoami")[1] and "acme" in hf("whoami")[1])
    check("hf auth login second", lambda: hf("login", "--token", "hf_danToken", "--force")[0], 0)
    check("hf auth list", lambda: all(name in hf("list")[1] for name in ("laptop", "writer")))
    check("hf auth switch", lambda: (hf("switch", "--token-name", "laptop")[0], token()), (0, "hf_adaWriteToken"))
    check("hf auth token", lambda: "hf_adaWriteToken" in hf("token")[1])
    check("hf auth logout one", lambda: (hf("logout", "--token-name", "writer")[0], "writer" in hf("list")[1]), (0, False))
    check("hf auth login by browser", lambda: by_browser("approve")[0], 0)
    check("hf auth whoami by browser", lambda: "ada" in hf("whoami")[1])
    check("the token is an OAuth token", lambda: token().startswith("hf_oauth_"))
    check("hf auth list by browser", lambda: "oauth-ada" in hf("list")[1])
    check("hf auth login refused in the browser", lambda: "denied" in by_browser("deny")[1].lower())

    def refreshed():
        """A token that is nearly over is renewed by the client on its own."""
        stored = home / "stored_tokens"
        old = token()
        lines = [f"expires_at = {int(time.time()) + 60}" if line.startswith("expires_at") else line for line in stored.read_text().splitlines()]
        stored.write_text("\n".join(lines) + "\n")
        code, said = hf("whoami")
        return code, "ada" in said, token() != old and token().startswith("hf_oauth_")

    check("the client refreshes its token", refreshed, (0, True, True))
    check("hf auth logout", lambda: (hf("logout")[0], (home / "token").exists()), (0, False))
    check("revoked token", lambda: (send("POST", "/api/credentials/revoke", body={"credentials": ["hf_eveToken"]}), hf("login", "--token", "hf_eveToken")[0] != 0)[1])


def limits(program, work):
    """A second hub that counts: the client waits as the headers say, and then goes on."""
    from huggingface_hub import HfApi

    (work / "limits.json").write_text(json.dumps({"window": 3, "anonymous": {"api": 2}}))
    command = [program, "serve", "--port", "0", "--data", str(work / "counted"), "--rate-limits", str(work / "limits.json"), "--exit-with-stdin",
               "--seed", f"acme/open={work / 'open'}"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    api = HfApi(endpoint=process.stdout.readline().split()[-1], token=False)
    started = time.time()
    check("the client waits for its window", lambda: [len(list(api.list_models(author="acme"))) for _ in range(4)], [1, 1, 1, 1])
    check("and it did wait", lambda: time.time() - started > 1)
    process.stdin.close()
    process.wait(timeout=10)


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        os.environ.update(HF_HOME=str(work / "home"), HF_HUB_DISABLE_UPDATE_CHECK="1", HF_HUB_DISABLE_TELEMETRY="1", HF_HUB_DISABLE_PROGRESS_BARS="1")
        for name in ("HF_TOKEN", "HF_HUB_CACHE", "HF_HUB_OFFLINE", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            os.environ.pop(name, None)
        conformance.ACCOUNTS = ACCOUNTS
        (work / "open").mkdir()
        (work / "open" / "config.json").write_text("{}")
        hub = Hub(program, work, {"acme/open": work / "open", "acme/hidden": work / "open", "acme/gated": work / "open", "dataset:acme/words": work / "open"})
        os.environ["HF_ENDPOINT"] = hub.url  # read when the client is imported
        from huggingface_hub import HfApi

        tokens = {"ada": "hf_adaWriteToken", "reader": "hf_adaReadToken", "fine": "hf_adaFineToken", "ended": "hf_adaOldToken",
                  "unknown": "hf_nobody", "ben": "hf_benToken", "dan": "hf_danToken", "eve": "hf_eveToken", "nobody": False}
        people = {name: HfApi(token=token) for name, token in tokens.items()}
        api = people["ada"]
        try:
            started = time.time()
            who(api, people)
            checks(api, people)
            overviews(api, people)
            likes(api, people)
            roles(people)
            signing_in(work)
            limits(program, work)
            print(f"{time.time() - started:.1f} s")
        finally:
            check("the server ends with its standard input", hub.stop, 0)
    print(f"{len(agreed)} calls agreed, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
