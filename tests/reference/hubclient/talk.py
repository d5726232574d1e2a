"""Drives what people say to each other: discussions, pull requests, requests for access and collections (see README.md)."""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import warnings
from pathlib import Path

import conformance
from conformance import Hub, agreed, check, different

CARD = """---
extra_gated_heading: Ask us
extra_gated_fields:
  Company: text
  Born: date_picker
  Where: country
  Why:
    type: select
    options: [Research, {label: For fun, value: fun}]
  I agree: checkbox
---
# Closed
"""
FORM = {"Company": "Acme & Söhne", "Born": "1999-12-31", "Where": "DE", "Why": "fun", "I agree": "on"}

conformance.ACCOUNTS = {
    "users": [
        {"name": "ada", "email": "ada@example.org", "fullname": "Ada", "tokens": [{"name": "laptop", "token": "hf_ada", "role": "write"}]},
        {"name": "ben", "fullname": "Ben", "tokens": [{"name": "reader", "token": "hf_ben", "role": "read"}]},
        {"name": "eve", "email": "eve@example.org", "fullname": "Eve", "tokens": [{"name": "laptop", "token": "hf_eve", "role": "write"}]},
    ] + [{"name": f"user{n}", "tokens": [{"token": f"hf_user{n}"}]} for n in range(10, 40)],
    "orgs": [{"name": "acme", "fullname": "Acme", "members": [{"user": "ada", "role": "admin"}, {"user": "ben", "role": "read"}]}],
}


def post(url, token, data, form=False):
    """A request as curl would make it, following nothing. \\return status, headers, body."""
    class Still(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *arguments):
            return None

    body = urllib.parse.urlencode(data).encode() if form else json.dumps(data).encode()
    kind = "application/x-www-form-urlencoded" if form else "application/json"
    request = urllib.request.Request(url, body, {"Content-Type": kind, "Authorization": f"Bearer {token}"}, method="POST")
    try:
        with urllib.request.build_opener(Still).open(request) as reply:
            return reply.status, reply.headers, reply.read().decode()
    except urllib.error.HTTPError as reply:
        return reply.code, reply.headers, reply.read().decode()


def drive_discussions(repo, repo_type):
    from huggingface_hub import HfApi
    from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError

    ada, ben, eve, nobody = HfApi(token="hf_ada"), HfApi(token="hf_ben"), HfApi(token="hf_eve"), HfApi(token=False)
    here = {"repo_id": repo, "repo_type": repo_type}
    mark = f"{repo_type}: "

    made = eve.create_discussion(title="A question", description="How **so**?", **here)
    check(mark + "create_discussion", lambda: (made.num, made.title, made.status, made.author, made.is_pull_request, made.git_reference), (1, "A question", "open", "eve", False, None))
    check(mark + "create_discussion url", lambda: made.url.endswith(f"{repo}/discussions/1"))
    check(mark + "create_discussion default text", lambda: "huggingface_hub" in eve.create_discussion(title="Another", **here).events[0].content)
    check(mark + "create_discussion short title", lambda: eve.create_discussion(title="ab", **here), HfHubHTTPError)
    check(mark + "create_discussion by a read token", lambda: ben.create_discussion(title="Not me", **here), HfHubHTTPError)
    check(mark + "create_discussion in nothing", lambda: eve.create_discussion(repo_id="acme/none", title="Hello"), RepositoryNotFoundError)
    check(mark + "get_discussion_details", lambda: [(e.type, e.author, e.content) for e in nobody.get_discussion_details(discussion_num=1, **here).events], [("comment", "eve", "How **so**?")])
    check(mark + "get_discussion_details missing", lambda: nobody.get_discussion_details(discussion_num=99, **here), HfHubHTTPError)

    comment = ada.comment_discussion(discussion_num=1, comment="Like <this>\n\nand that", **here)
    check(mark + "comment_discussion", lambda: (comment.content, comment.author, comment.edited, comment.hidden, comment.number_of_edits), ("Like <this>\n\nand that", "ada", False, False, 0))
    check(mark + "comment rendered", lambda: comment.rendered, "<p>Like &lt;this&gt;</p>\n<p>and that</p>\n")
    edited = ada.edit_discussion_comment(discussion_num=1, comment_id=comment.id.upper(), new_content="Like that", **here)
    check(mark + "edit_discussion_comment", lambda: (edited.content, edited.edited, edited.number_of_edits, edited.last_edited_by), ("Like that", True, 1, "ada"))
    check(mark + "edit_discussion_comment of another", lambda: eve.edit_discussion_comment(discussion_num=1, comment_id=comment.id, new_content="No", **here), HfHubHTTPError)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        hidden = ada.hide_discussion_comment(discussion_num=1, comment_id=comment.id, **here)
    check(mark + "hide_discussion_comment", lambda: (hidden.hidden, "Like" in hidden.content), (True, False))
    renamed = eve.rename_discussion(discussion_num=1, new_title="Answered", **here)
    check(mark + "rename_discussion", lambda: (renamed.old_title, renamed.new_title), ("A question", "Answered"))
    check(mark + "change_discussion_status", lambda: eve.change_discussion_status(discussion_num=1, new_status="closed", comment="Thanks", **here).new_status, "closed")
    check(mark + "change_discussion_status again", lambda: eve.change_discussion_status(discussion_num=1, new_status="closed", **here), HfHubHTTPError)
    check(mark + "events", lambda: [e.type for e in nobody.get_discussion_details(discussion_num=1, **here).events], ["comment", "comment", "title-change", "comment", "status-change"])
    check(mark + "change_discussion_status open", lambda: ada.change_discussion_status(discussion_num=1, new_status="open", **here).new_status, "open")

    for number in range(55):
        eve.create_discussion(title=f"Number {number}", **here)
    listed = list(nobody.get_repo_discussions(**here))
    check(mark + "get_repo_discussions over pages", lambda: [d.num for d in listed], list(range(57, 0, -1)))
    check(mark + "get_repo_discussions fields", lambda: {(d.repo_id, d.repo_type, d.author, d.status) for d in listed}, {(repo, repo_type, "eve", "open")})
    check(mark + "get_repo_discussions author", lambda: list(nobody.get_repo_discussions(author="ada", **here)), [])
    ada.change_discussion_status(discussion_num=2, new_status="closed", **here)
    check(mark + "get_repo_discussions closed", lambda: [d.num for d in nobody.get_repo_discussions(discussion_status="closed", **here)], [2])
    check(mark + "get_repo_discussions pull requests", lambda: list(nobody.get_repo_discussions(discussion_type="pull_request", **here)), [])


def drive_pull_requests(repo, repo_type):
    from huggingface_hub import CommitOperationAdd, CommitOperationDelete, HfApi, hf_hub_download
    from huggingface_hub.errors import HfHubHTTPError

    ada, eve, nobody = HfApi(token="hf_ada"), HfApi(token="hf_eve"), HfApi(token=False)
    here = {"repo_id": repo, "repo_type": repo_type}
    mark = f"{repo_type}: "

    def text(name, revision="main"):
        return Path(hf_hub_download(filename=name, revision=revision, token=False, **here)).read_text()

    def add(name, content):
        return CommitOperationAdd(name, content.encode())

    draft = eve.create_pull_request(title="Fix it", description="Because", **here)
    number = draft.num
    check(mark + "create_pull_request", lambda: (draft.status, draft.is_pull_request, draft.git_reference, draft.target_branch, draft.conflicting_files, draft.merge_commit_oid, draft.diff), ("draft", True, f"refs/pr/{number}", "refs/heads/main", False, None, ""))
    check(mark + "merge_pull_request draft", lambda: ada.merge_pull_request(discussion_num=number, **here), HfHubHTTPError)
    done = eve.create_commit(operations=[add("fix.txt", "fixed\n")], commit_message="Fix", revision=f"refs/pr/{number}", **here)
    check(mark + "create_commit on refs/pr/N", lambda: [(e.type, e.summary, e.oid) for e in nobody.get_discussion_details(discussion_num=number, **here).events[1:]], [("commit", "Fix", done.oid)])
    check(mark + "draft stays draft", lambda: nobody.get_discussion_details(discussion_num=number, **here).status, "draft")
    check(mark + "draft to open", lambda: eve.change_discussion_status(discussion_num=number, new_status="open", **here).new_status, "open")
    check(mark + "file of the pull request", lambda: text("fix.txt", f"refs/pr/{number}"), "fixed\n")
    check(mark + "diff", lambda: "+fixed" in nobody.get_discussion_details(discussion_num=number, **here).diff)
    check(mark + "list_repo_refs", lambda: {r.ref: r.target_commit for r in nobody.list_repo_refs(include_pull_requests=True, **here).pull_requests}[f"refs/pr/{number}"], done.oid)
    check(mark + "merge_pull_request by a stranger", lambda: eve.merge_pull_request(discussion_num=number, **here), HfHubHTTPError)
    check(mark + "merge_pull_request", lambda: ada.merge_pull_request(discussion_num=number, comment="Thanks", **here), None)
    merged = nobody.get_discussion_details(discussion_num=number, **here)
    check(mark + "merged", lambda: (merged.status, merged.merge_commit_oid, merged.events[-1].type, merged.events[-2].content), ("merged", done.oid, "status-change", "Thanks"))
    check(mark + "merged file on main", lambda: text("fix.txt"), "fixed\n")
    check(mark + "merge_pull_request again", lambda: ada.merge_pull_request(discussion_num=number, **here), HfHubHTTPError)
    check(mark + "create_commit on a merged one", lambda: eve.create_commit(operations=[add("late.txt", "late")], commit_message="Late", revision=f"refs/pr/{number}", **here), HfHubHTTPError)

    opened = eve.create_commit(operations=[add("second.txt", "2\n"), CommitOperationDelete("fix.txt")], commit_message="A second one", commit_description="Long story", create_pr=True, **here)
    check(mark + "create_commit create_pr", lambda: (opened.pr_num, opened.pr_revision, opened.pr_url.endswith(f"{repo}/discussions/{number + 1}")), (number + 1, f"refs/pr/{number + 1}", True))
    second = nobody.get_discussion_details(discussion_num=number + 1, **here)
    check(mark + "create_pr details", lambda: (second.title, second.status, second.author, second.events[0].content, [e.type for e in second.events]), ("A second one", "open", "eve", "Long story", ["comment", "commit"]))
    check(mark + "create_pr without description", lambda: eve.create_commit(operations=[add("third.txt", "3")], commit_message="A third one", create_pr=True, **here).pr_num, number + 2)
    ada.create_commit(operations=[add("fix.txt", "ours\n")], commit_message="Meanwhile", **here)
    check(mark + "conflicting_files", lambda: nobody.get_discussion_details(discussion_num=number + 1, **here).conflicting_files, ["fix.txt"])
    check(mark + "merge_pull_request conflict", lambda: ada.merge_pull_request(discussion_num=number + 1, **here), HfHubHTTPError)
    check(mark + "merge_pull_request beside other commits", lambda: ada.merge_pull_request(discussion_num=number + 2, **here), None)
    check(mark + "both on main", lambda: (text("fix.txt"), text("third.txt")), ("ours\n", "3"))
    check(mark + "merge commit", lambda: nobody.list_repo_commits(**here)[0].commit_id, nobody.get_discussion_details(discussion_num=number + 2, **here).merge_commit_oid)
    uploaded = eve.upload_file(path_or_fileobj=b"up", path_in_repo="up.txt", create_pr=True, **here)
    check(mark + "upload_file create_pr", lambda: "/discussions/" in str(uploaded.pr_url))
    check(mark + "get_repo_discussions pull requests", lambda: sorted(d.status for d in nobody.get_repo_discussions(discussion_type="pull_request", **here)), ["merged", "merged", "open", "open"])


def drive_requests(url, repo, repo_type):
    from huggingface_hub import HfApi, hf_hub_download
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError

    ada, ben, eve = HfApi(token="hf_ada"), HfApi(token="hf_ben"), HfApi(token="hf_eve")
    here = {"repo_id": repo, "repo_type": repo_type}
    page = f"{url}/{'' if repo_type == 'model' else repo_type + 's/'}{repo}"
    mark = f"{repo_type}: "

    def names(listed):
        return sorted(request.username for request in listed)

    check(mark + "update_repo_settings gated", lambda: ada.update_repo_settings(gated="manual", **here), None)
    check(mark + "info says gated", lambda: eve.repo_info(**here).gated, "manual")
    check(mark + "auth_check without request", lambda: eve.auth_check(**here), GatedRepoError)
    check(mark + "download without request", lambda: hf_hub_download(filename="data.csv", token="hf_eve", **here), GatedRepoError)
    check(mark + "ask-access without a field", lambda: (lambda reply: (reply[0], "Company" in reply[2]))(post(f"{page}/ask-access", "hf_eve", {**FORM, "Company": ""})), (400, True))
    check(mark + "ask-access by JSON", lambda: (lambda reply: (reply[0], reply[1]["Location"]))(post(f"{page}/ask-access", "hf_eve", FORM)), (303, page))
    check(mark + "ask-access by form", lambda: post(f"{page}/ask-access", "hf_user10", FORM, form=True)[0], 303)
    check(mark + "ask-access again", lambda: post(f"{page}/ask-access", "hf_eve", {})[0], 303)
    pending = list(ada.list_pending_access_requests(**here))
    check(mark + "list_pending_access_requests", lambda: names(pending), ["eve", "user10"])
    mine = next(request for request in pending if request.username == "eve")
    check(mark + "AccessRequest", lambda: (mine.fullname, mine.email, mine.status, mine.fields, len(mine.request_id)), ("Eve", "eve@example.org", "pending", FORM, 24))
    check(mark + "list_pending_access_requests as a reader", lambda: list(ben.list_pending_access_requests(**here)), HfHubHTTPError)
    check(mark + "accept_access_request", lambda: ada.accept_access_request(user="eve", **here), None)
    check(mark + "auth_check accepted", lambda: eve.auth_check(**here), None)
    check(mark + "download accepted", lambda: Path(hf_hub_download(filename="data.csv", token="hf_eve", **here)).read_text(), "a,b\n1,2\n")
    check(mark + "accept_access_request again", lambda: ada.accept_access_request(user="eve", **here), HfHubHTTPError)
    check(mark + "list_accepted_access_requests", lambda: names(ada.list_accepted_access_requests(**here)), ["eve"])
    check(mark + "reject_access_request", lambda: ada.reject_access_request(user="eve", rejection_reason="Not now", **here), None)
    check(mark + "auth_check rejected", lambda: eve.auth_check(**here), GatedRepoError)
    check(mark + "list_rejected_access_requests", lambda: names(ada.list_rejected_access_requests(**here)), ["eve"])
    check(mark + "reject_access_request long reason", lambda: ada.reject_access_request(user="user10", rejection_reason="x" * 201, **here), HfHubHTTPError)
    check(mark + "cancel_access_request", lambda: ada.cancel_access_request(user="eve", **here), None)
    check(mark + "by request_id", lambda: (ada.accept_access_request(request_id=mine.request_id, **here), names(ada.list_accepted_access_requests(**here)))[1], ["eve"])
    check(mark + "accept_access_request of nobody", lambda: ada.accept_access_request(user="nobody", **here), HfHubHTTPError)
    check(mark + "grant_access", lambda: ada.grant_access(user="ben", **here), {})
    check(mark + "grant_access again", lambda: ada.grant_access(user="ben", **here), HfHubHTTPError)
    check(mark + "granted without mail", lambda: {r.username: r.email for r in ada.list_accepted_access_requests(**here)}, {"eve": "eve@example.org", "ben": None})
    for n in range(11, 40):
        post(f"{page}/ask-access", f"hf_user{n}", FORM)
    check(mark + "many requests", lambda: len(list(ada.list_pending_access_requests(**here))), 30)
    check(mark + "update_repo_settings open", lambda: ada.update_repo_settings(gated=False, **here), None)
    check(mark + "open to everybody", lambda: HfApi(token="hf_user10").auth_check(**here), None)
    check(mark + "lists stay readable", lambda: len(list(ada.list_accepted_access_requests(**here))), 2)
    check(mark + "grant_access without a gate", lambda: ada.grant_access(user="user10", **here), HfHubHTTPError)
    ada.update_repo_settings(gated="auto", **here)
    check(mark + "states count again", lambda: (eve.auth_check(**here), len(list(ada.list_pending_access_requests(**here)))), (None, 30))


def drive_collections():
    from huggingface_hub import HfApi
    from huggingface_hub.errors import HfHubHTTPError

    ada, ben, eve, nobody = HfApi(token="hf_ada"), HfApi(token="hf_ben"), HfApi(token="hf_eve"), HfApi(token=False)
    made = ada.create_collection(title="Good Things", description="What I like")
    check("create_collection", lambda: (made.owner["name"], made.title, made.description, made.private, made.upvotes, made.items), ("ada", "Good Things", "What I like", False, 0, []))
    check("create_collection slug", lambda: made.slug.startswith("ada/good-things-"))
    check("create_collection again", lambda: ada.create_collection(title="Good Things"), HfHubHTTPError)
    check("create_collection exists_ok", lambda: ada.create_collection(title="Good Things", exists_ok=True).slug, made.slug)
    check("create_collection of somebody", lambda: ada.create_collection(title="Not mine", namespace="eve"), HfHubHTTPError)
    check("create_collection of an organization", lambda: ada.create_collection(title="Ours", namespace="acme", private=True).owner["name"], "acme")
    check("create_collection by a read token", lambda: ben.create_collection(title="Readers"), HfHubHTTPError)

    slug = made.slug
    check("add_collection_item model", lambda: [i.item_id for i in ada.add_collection_item(slug, "acme/tiny", "model", note="The <best>").items], ["acme/tiny"])
    check("add_collection_item dataset", lambda: [i.item_type for i in ada.add_collection_item(slug, "acme/words", "dataset").items], ["model", "dataset"])
    check("add_collection_item space", lambda: len(ada.add_collection_item(slug, "acme/show", "space").items), 3)
    check("add_collection_item paper", lambda: ada.add_collection_item(slug, "2307.09288", "paper").items[-1].item_id, "2307.09288")
    other = ada.create_collection(title="Other Things")
    check("add_collection_item collection", lambda: ada.add_collection_item(slug, other.slug, "collection").items[-1].item_id, other.slug)
    check("add_collection_item again", lambda: ada.add_collection_item(slug, "acme/tiny", "model"), HfHubHTTPError)
    check("add_collection_item exists_ok", lambda: len(ada.add_collection_item(slug, "acme/tiny", "model", exists_ok=True).items), 5)
    check("add_collection_item missing", lambda: ada.add_collection_item(slug, "acme/none", "model"), HfHubHTTPError)
    check("add_collection_item of somebody", lambda: eve.add_collection_item(slug, "acme/tiny", "model"), HfHubHTTPError)
    items = nobody.get_collection(slug).items
    check("get_collection", lambda: [(i.item_type, i.position, i.note) for i in items], [("model", 0, "The <best>"), ("dataset", 1, None), ("space", 2, None), ("paper", 3, None), ("collection", 4, None)])
    check("update_collection_item", lambda: ada.update_collection_item(slug, items[3].item_object_id, note="Read it", position=0), None)
    check("items in order", lambda: [(i.item_type, i.note) for i in nobody.get_collection(slug).items][:2], [("paper", "Read it"), ("model", "The <best>")])
    check("delete_collection_item", lambda: (ada.delete_collection_item(slug, items[1].item_object_id), [i.position for i in nobody.get_collection(slug).items])[1], [0, 1, 2, 3])
    check("delete_collection_item again", lambda: ada.delete_collection_item(slug, items[1].item_object_id), HfHubHTTPError)
    check("delete_collection_item missing_ok", lambda: ada.delete_collection_item(slug, items[1].item_object_id, missing_ok=True), None)

    check("list_collections owner", lambda: sorted(c.title for c in nobody.list_collections(owner="ada")), ["Good Things", "Other Things"])
    check("list_collections private", lambda: ([c.title for c in nobody.list_collections(owner="acme")], [c.title for c in ben.list_collections(owner="acme")]), ([], ["Ours"]))
    check("list_collections item", lambda: [c.slug for c in nobody.list_collections(item="models/acme/tiny")], [slug])
    check("list_collections items", lambda: [c.slug for c in nobody.list_collections(item=["papers/2307.09288", "datasets/acme/words"])], [slug])
    for number in range(12):
        ada.create_collection(title=f"Many {number}")
    check("list_collections over pages", lambda: len(list(nobody.list_collections(owner=["ada", "acme"], sort="lastModified"))), 14)
    check("list_collections limit", lambda: len(list(nobody.list_collections(limit=3))), 3)
    changed = ada.update_collection_metadata(slug, title="Better Things", description="New", theme="green", private=True, position=1)
    check("update_collection_metadata", lambda: (changed.title, changed.description, changed.theme, changed.private, changed.position), ("Better Things", "New", "green", True, 1))
    check("update_collection_metadata slug", lambda: changed.slug.startswith("ada/better-things-"))
    check("get_collection by the old slug", lambda: ada.get_collection(slug).slug, changed.slug)
    check("get_collection private", lambda: nobody.get_collection(changed.slug), HfHubHTTPError)
    check("delete_collection of somebody", lambda: eve.delete_collection(other.slug), HfHubHTTPError)
    check("delete_collection", lambda: ada.delete_collection(changed.slug), None)
    check("delete_collection again", lambda: ada.delete_collection(changed.slug), HfHubHTTPError)
    check("delete_collection missing_ok", lambda: ada.delete_collection(changed.slug, missing_ok=True), None)


def drive_tool():
    tool = [str(Path(sys.executable).parent / "hf")]

    def run(*arguments):
        done = subprocess.run(tool + list(arguments) + ["--token", "hf_ada"], capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout.strip(), done.stderr.strip()

    def read(*arguments):
        return json.loads(run(*arguments, "--format", "json")[1])

    repo = "acme/tool"
    check("hf discussions create", lambda: read("discussions", "create", repo, "--title", "By hand", "--body", "Hello")["num"], 1)
    check("hf discussions create --pr", lambda: read("discussions", "create", repo, "--title", "A change", "--pull-request")["ref"], "refs/pr/2")
    check("hf discussions list", lambda: sorted(d["num"] for d in read("discussions", "list", repo, "--status", "all")), [1, 2])
    check("hf discussions list draft", lambda: [d["num"] for d in read("discussions", "list", repo, "--status", "draft")], [2])
    check("hf discussions info", lambda: read("discussions", "info", repo, "1")["title"], "By hand")
    check("hf discussions comment", lambda: run("discussions", "comment", repo, "1", "--body", "Hi")[0], 0)
    check("hf discussions edit", lambda: run("discussions", "edit", repo, "1", read("discussions", "info", repo, "1")["events"][-1]["id"], "--body", "Hi!")[0], 0)
    check("hf discussions rename", lambda: (run("discussions", "rename", repo, "1", "By two hands")[0], read("discussions", "info", repo, "1")["title"]), (0, "By two hands"))
    check("hf discussions close", lambda: (run("discussions", "close", repo, "1", "--comment", "Done", "--yes")[0], read("discussions", "info", repo, "1")["status"]), (0, "closed"))
    check("hf discussions reopen", lambda: (run("discussions", "reopen", repo, "1", "--yes")[0], read("discussions", "info", repo, "1")["status"]), (0, "open"))
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("from the tool\n")
        file.flush()
        check("hf upload --revision refs/pr/2", lambda: run("upload", repo, file.name, "tool.txt", "--revision", "refs/pr/2")[0], 0)
        check("hf upload --create-pr", lambda: run("upload", repo, file.name, "other.txt", "--create-pr")[0], 0)
    check("hf discussions diff", lambda: "+from the tool" in run("discussions", "diff", repo, "2")[1])
    check("hf discussions reopen draft", lambda: run("discussions", "reopen", repo, "2", "--yes")[0], 0)
    check("hf discussions merge", lambda: (run("discussions", "merge", repo, "2", "--yes")[0], read("discussions", "info", repo, "2")["status"]), (0, "merged"))
    check("hf discussions list pull requests", lambda: [d["num"] for d in read("discussions", "list", repo, "--kind", "pull_request", "--status", "open")], [3])

    check("hf collections create", lambda: run("collections", "create", "Tool Box", "--description", "By hand")[0], 0)
    slug = next(c["slug"] for c in read("collections", "list", "--owner", "ada") if c["title"] == "Tool Box")
    check("hf collections add-item", lambda: run("collections", "add-item", slug, repo, "model", "--note", "Handy")[0], 0)
    check("hf collections info", lambda: [(i["item_id"], i["note"]) for i in read("collections", "info", slug)["items"]], [(repo, "Handy")])
    item = read("collections", "info", slug)["items"][0]["item_object_id"]
    check("hf collections update-item", lambda: (run("collections", "update-item", slug, item, "--note", "Handier")[0], read("collections", "info", slug)["items"][0]["note"]), (0, "Handier"))
    check("hf collections update", lambda: (run("collections", "update", slug, "--title", "Tool Chest", "--theme", "pink")[0], read("collections", "info", slug)["title"]), (0, "Tool Chest"))
    check("hf collections delete-item", lambda: (run("collections", "delete-item", slug, item)[0], read("collections", "info", slug)["items"]), (0, []))
    check("hf collections delete", lambda: (run("collections", "delete", slug)[0], run("collections", "info", slug)[0] != 0), (0, True))


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        os.environ.update(HF_HOME=str(work / "home"), HF_HUB_DISABLE_UPDATE_CHECK="1", HF_HUB_DISABLE_TELEMETRY="1",
                          HF_HUB_DISABLE_PROGRESS_BARS="1", HF_HUB_DISABLE_XET="1")
        for name in ("HF_TOKEN", "HF_HUB_CACHE", "HF_HUB_OFFLINE", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            os.environ.pop(name, None)
        plain, closed = work / "plain", work / "closed"
        for folder, card in ((plain, "# Plain\n"), (closed, CARD)):
            folder.mkdir()
            (folder / "README.md").write_text(card)
            (folder / "data.csv").write_text("a,b\n1,2\n")
        seeds = {"acme/tiny": plain, "acme/tool": plain, "dataset:acme/words": plain, "space:acme/show": plain,
                 "acme/closed": closed, "dataset:acme/secrets": closed}
        hub = Hub(program, work, seeds)
        os.environ["HF_ENDPOINT"] = hub.url  # read when the client is imported
        try:
            started = time.time()
            for repo, repo_type in (("acme/tiny", "model"), ("acme/words", "dataset"), ("acme/show", "space")):
                drive_discussions(repo, repo_type)
                drive_pull_requests(repo, repo_type)
            for repo, repo_type in (("acme/closed", "model"), ("acme/secrets", "dataset")):
                drive_requests(hub.url, repo, repo_type)
            drive_collections()
            drive_tool()
            conformance.drive_git(work, None)
            print(f"{time.time() - started:.1f} s")
        finally:
            check("the server ends with its standard input", hub.stop, 0)
    print(f"{len(agreed)} calls agreed, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
