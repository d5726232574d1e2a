"""Making, changing and ending repositories with the Hub's official client over the local hub (see README.md)."""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from conformance import Hub, agreed, check, different

TOKEN, OTHER = "hf_adaWriteToken", "hf_eveReadToken"


def seeds(work):
    """One repository with a large file, whose first version is only in its history."""
    (work / "big").mkdir()
    (work / "big" / "README.md").write_text("---\nlicense: mit\n---\n# Big\n")
    (work / "big" / "model.safetensors").write_bytes(b"weights " * 1000)
    (work / "big" / "old.bin").write_bytes(b"old weights " * 1000)
    return {"acme/big": work / "big"}


def making(api, stranger, nobody):
    from huggingface_hub import RepoUrl
    from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError

    made = api.create_repo("first")
    check("create_repo", lambda: (isinstance(made, RepoUrl), made.repo_id, made.namespace, made.repo_name, made.repo_type), (True, "ada/first", "ada", "first", "model"))
    check("create_repo once more", lambda: api.create_repo("first"), HfHubHTTPError)
    check("create_repo exist_ok", lambda: api.create_repo("first", exist_ok=True).repo_id, "ada/first")
    check("create_repo of an organization", lambda: api.create_repo("acme/second", private=True).repo_id, "acme/second")
    check("create_repo private", lambda: api.model_info("acme/second").private)
    check("create_repo dataset", lambda: (api.create_repo("words", repo_type="dataset").repo_type, api.dataset_info("ada/words").id), ("dataset", "ada/words"))
    check("create_repo space without sdk", lambda: api.create_repo("show", repo_type="space"), ValueError)
    check("create_repo space", lambda: (api.create_repo("show", repo_type="space", space_sdk="static").repo_id, api.space_info("ada/show").sdk), ("ada/show", "static"))
    check("create_repo visibility", lambda: (api.create_repo("hidden", visibility="private").repo_id, api.model_info("ada/hidden").private), ("ada/hidden", True))
    check("create_repo protected model", lambda: api.create_repo("odd", visibility="protected"), ValueError)
    check("create_repo elsewhere", lambda: api.create_repo("eve/mine"), HfHubHTTPError)
    check("create_repo by a read token", lambda: stranger.create_repo("mine"), HfHubHTTPError)
    check("create_repo by nobody", lambda: nobody.create_repo("mine"), HfHubHTTPError)
    check("create_repo exist_ok without right, readable", lambda: stranger.create_repo("ada/first", exist_ok=True).repo_id, "ada/first")
    check("create_repo exist_ok without right, hidden", lambda: stranger.create_repo("acme/second", exist_ok=True), HfHubHTTPError)
    check("repo_exists", lambda: [api.repo_exists(name) for name in ("ada/first", "acme/second", "ada/none")], [True, True, False])
    check("repo_exists of a stranger", lambda: [stranger.repo_exists(name) for name in ("ada/first", "acme/second")], [True, False])
    check("repo_exists of nobody", lambda: [nobody.repo_exists(name) for name in ("ada/first", "acme/second", "ada/none")], [True, False, False])
    check("first commit", lambda: [commit.title for commit in api.list_repo_commits("ada/first")], ["initial commit"])
    check("delete_repo", lambda: (api.delete_repo("ada/hidden"), api.repo_exists("ada/hidden"))[1], False)
    check("delete_repo missing", lambda: api.delete_repo("ada/hidden"), RepositoryNotFoundError)
    check("delete_repo missing_ok", lambda: api.delete_repo("ada/hidden", missing_ok=True), None)
    check("delete_repo of others", lambda: stranger.delete_repo("ada/first"), HfHubHTTPError)
    check("delete_repo of others, hidden", lambda: stranger.delete_repo("acme/second"), RepositoryNotFoundError)


def changing(api, stranger):
    from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError

    check("update_repo_settings private", lambda: (api.update_repo_settings("ada/first", private=True), api.model_info("ada/first").private)[1])
    check("update_repo_settings public", lambda: (api.update_repo_settings("ada/first", private=False), api.model_info("ada/first").private)[1], False)
    check("update_repo_settings visibility", lambda: (api.update_repo_settings("ada/words", visibility="private", repo_type="dataset"), api.dataset_info("ada/words").private)[1])
    for mode in ("auto", "manual", False):
        check(f"update_repo_settings gated {mode}", lambda: (api.update_repo_settings("ada/first", gated=mode), api.model_info("ada/first").gated)[1], mode)
    check("update_repo_settings nothing", lambda: api.update_repo_settings("ada/first"), ValueError)
    check("update_repo_settings of others", lambda: stranger.update_repo_settings("ada/first", private=True), HfHubHTTPError)
    check("update_repo_settings missing", lambda: api.update_repo_settings("ada/none", private=True), RepositoryNotFoundError)
    check("move_repo", lambda: api.move_repo("ada/first", "acme/renamed"), None)
    check("old name", lambda: api.model_info("ada/first").id, "acme/renamed")
    check("old name, file", lambda: api.file_exists("ada/first", ".gitattributes"))
    check("old name, write", lambda: (api.create_branch("ada/first", branch="by-old-name"), [b.name for b in api.list_repo_refs("acme/renamed").branches])[1], ["by-old-name", "main"])
    check("old name, settings", lambda: (api.update_repo_settings("ada/first", private=True), api.model_info("acme/renamed").private)[1])
    check("old name, commit", lambda: api.upload_file(path_or_fileobj=b"x", path_in_repo="x.txt", repo_id="ada/first").oid == api.model_info("acme/renamed").sha)
    check("move_repo again", lambda: (api.move_repo("acme/renamed", "acme/third"), api.model_info("ada/first").id, api.model_info("acme/renamed").id)[1:], ("acme/third", "acme/third"))
    check("move_repo back", lambda: (api.move_repo("acme/third", "ada/first"), api.model_info("ada/first").id, api.model_info("acme/third").id)[1:], ("ada/first", "ada/first"))
    check("move_repo onto another", lambda: api.move_repo("ada/first", "acme/big"), HfHubHTTPError)
    check("move_repo into a strange namespace", lambda: api.move_repo("ada/first", "eve/first"), HfHubHTTPError)
    check("move_repo missing", lambda: api.move_repo("ada/none", "ada/other"), HfHubHTTPError)
    check("move_repo without namespace", lambda: api.move_repo("first", "ada/other"), ValueError)
    check("move_repo dataset", lambda: (api.move_repo("ada/words", "acme/words", repo_type="dataset"), api.dataset_info("ada/words").id)[1], "acme/words")
    check("duplicate_repo", lambda: (api.duplicate_repo("acme/big", "ada/copy").repo_id, api.file_exists("ada/copy", "model.safetensors")), ("ada/copy", True))
    check("duplicate_repo keeps the history", lambda: [c.commit_id for c in api.list_repo_commits("ada/copy")] == [c.commit_id for c in api.list_repo_commits("acme/big")])
    check("duplicate_repo once more", lambda: api.duplicate_repo("acme/big", "ada/copy"), HfHubHTTPError)
    check("duplicate_repo exist_ok", lambda: api.duplicate_repo("acme/big", "ada/copy", exist_ok=True).repo_id, "ada/copy")
    check("duplicate_repo own name, private", lambda: (api.duplicate_repo("acme/big", private=True).repo_id, api.model_info("ada/big").private), ("ada/big", True))
    check("duplicate_repo dataset", lambda: api.duplicate_repo("acme/words", "ada/words2", repo_type="dataset").repo_id, "ada/words2")
    check("duplicate_repo space", lambda: (api.duplicate_repo("ada/show", "acme/show", repo_type="space").repo_id, api.space_info("acme/show").sdk), ("acme/show", "static"))
    check("duplicate_repo of what is hidden", lambda: stranger.duplicate_repo("acme/words", "eve/words", repo_type="dataset"), RepositoryNotFoundError)


def referring(api, stranger):
    from huggingface_hub.errors import BadRequestError, HfHubHTTPError, RevisionNotFoundError

    repo = "acme/big"
    api.upload_file(path_or_fileobj=b"two", path_in_repo="second.txt", repo_id=repo, commit_message="Second")
    head = api.model_info(repo).sha
    first = api.list_repo_commits(repo)[-1].commit_id
    check("create_branch", lambda: api.create_branch(repo, branch="dev"), None)
    check("create_branch once more", lambda: api.create_branch(repo, branch="dev"), HfHubHTTPError)
    check("create_branch exist_ok", lambda: api.create_branch(repo, branch="dev", exist_ok=True), None)
    check("create_branch from a commit", lambda: (api.create_branch(repo, branch="feature/old", revision=first), api.model_info(repo, revision="feature/old").sha)[1], first)
    check("create_branch from nowhere", lambda: api.create_branch(repo, branch="other", revision="none"), RevisionNotFoundError)
    check("create_branch refs/heads", lambda: api.create_branch(repo, branch="refs/heads/x"), BadRequestError)
    check("create_branch of others", lambda: stranger.create_branch(repo, branch="mine"), HfHubHTTPError)
    check("list_repo_refs", lambda: [(b.name, b.ref, b.target_commit) for b in api.list_repo_refs(repo).branches], [("dev", "refs/heads/dev", head), ("feature/old", "refs/heads/feature/old", first), ("main", "refs/heads/main", head)])
    check("delete_branch", lambda: (api.delete_branch(repo, branch="feature/old"), [b.name for b in api.list_repo_refs(repo).branches])[1], ["dev", "main"])
    check("delete_branch missing", lambda: api.delete_branch(repo, branch="feature/old"), HfHubHTTPError)
    check("delete_branch main", lambda: api.delete_branch(repo, branch="main"), HfHubHTTPError)
    check("create_tag", lambda: api.create_tag(repo, tag="v1"), None)
    check("create_tag with a message", lambda: api.create_tag(repo, tag="v0", tag_message="The first", revision=first), None)
    check("create_tag once more", lambda: api.create_tag(repo, tag="v1"), HfHubHTTPError)
    check("create_tag exist_ok", lambda: api.create_tag(repo, tag="v1", exist_ok=True), None)
    check("create_tag nowhere", lambda: api.create_tag(repo, tag="v2", revision="none"), RevisionNotFoundError)
    check("tags", lambda: [(t.name, t.target_commit) for t in api.list_repo_refs(repo).tags], [("v0", first), ("v1", head)])
    check("info at a tag", lambda: api.model_info(repo, revision="v0").sha, first)
    check("delete_tag", lambda: (api.delete_tag(repo, tag="v1"), [t.name for t in api.list_repo_refs(repo).tags])[1], ["v0"])
    check("delete_tag missing", lambda: api.delete_tag(repo, tag="v1"), RevisionNotFoundError)
    check("list_repo_commits", lambda: [(c.title, c.authors) for c in api.list_repo_commits(repo)][0], ("Second", ["ada"]))
    check("list_repo_commits formatted", lambda: api.list_repo_commits(repo, formatted=True)[0].formatted_title, "Second")
    check("list_repo_commits of a tag", lambda: len(api.list_repo_commits(repo, revision="v0")), 1)
    check("list_repo_commits nowhere", lambda: api.list_repo_commits(repo, revision="none"), RevisionNotFoundError)


def committing(api, stranger, nobody, work):
    from huggingface_hub import CommitOperationAdd, CommitOperationCopy, CommitOperationDelete, ModelCard, metadata_update, hf_hub_download
    from huggingface_hub.errors import EntryNotFoundError, HfHubHTTPError, RepositoryNotFoundError, RevisionNotFoundError

    repo = "acme/files"
    api.create_repo(repo)

    def text(path, revision=None):
        return Path(hf_hub_download(repo, path, revision=revision, token=TOKEN)).read_text()

    def names(revision=None):
        return [name for name in api.list_repo_files(repo, revision=revision) if name != ".gitattributes"]

    add = lambda path, content: CommitOperationAdd(path, content if isinstance(content, bytes) else content.encode())
    info = api.create_commit(repo, [add("a.txt", "a"), add("d/b.txt", "b"), add("d/é ü.txt", "c"), add("empty", "")], commit_message="Start", commit_description="With four files")
    check("create_commit", lambda: (info.oid, info.commit_url, str(info.repo_url)), (api.model_info(repo).sha, f"{os.environ['HF_ENDPOINT']}/{repo}/commit/{info.oid}", f"{os.environ['HF_ENDPOINT']}/{repo}"))
    check("its files", lambda: sorted(names()), ["a.txt", "d/b.txt", "d/é ü.txt", "empty"])
    check("its contents", lambda: [text(name) for name in ("a.txt", "d/b.txt", "d/é ü.txt", "empty")], ["a", "b", "c", ""])
    check("its title and text", lambda: (lambda c: (c.title, c.message))(api.list_repo_commits(repo)[0]), ("Start", "With four files"))
    check("the same once more makes no commit", lambda: api.create_commit(repo, [add("a.txt", "a")], commit_message="Same").oid, info.oid)
    check("nothing to do makes no commit", lambda: api.create_commit(repo, [], commit_message="None").oid, info.oid)
    check("several at once", lambda: (api.create_commit(repo, [add("a.txt", "A"), CommitOperationDelete("d/b.txt"), CommitOperationCopy("a.txt", "copy.txt")], commit_message="Change"), sorted(names()), text("a.txt"), text("copy.txt"))[1:], (["a.txt", "copy.txt", "d/é ü.txt", "empty"], "A", "a"))
    check("copy from a revision", lambda: (api.create_commit(repo, [CommitOperationCopy("d/b.txt", "back.txt", src_revision=info.oid)], commit_message="Back"), text("back.txt"))[1], "b")
    check("copy of a large file", lambda: (api.create_commit("acme/big", [CommitOperationCopy("model.safetensors", "copies/weights.dat")], commit_message="Copy"), api.get_paths_info("acme/big", ["copies/weights.dat"])[0].lfs.sha256)[1], hashlib.sha256(b"weights " * 1000).hexdigest())
    check("its line in .gitattributes", lambda: Path(hf_hub_download("acme/big", ".gitattributes")).read_text().splitlines()[-1], "copies/weights.dat filter=lfs diff=lfs merge=lfs -text")
    check("copy of nothing", lambda: api.create_commit(repo, [CommitOperationCopy("none", "x")], commit_message="x"), EntryNotFoundError)
    check("delete nothing", lambda: api.create_commit(repo, [CommitOperationDelete("none")], commit_message="x"), EntryNotFoundError)
    check("delete_file", lambda: (api.delete_file("back.txt", repo), "back.txt" in names())[1], False)
    check("delete_folder", lambda: (api.delete_folder("d", repo), sorted(names()))[1], ["a.txt", "copy.txt", "empty"])
    check("delete_files", lambda: (api.delete_files(repo, ["c*"]), sorted(names()))[1], ["a.txt", "empty"])
    head = api.model_info(repo).sha
    check("parent_commit", lambda: text("b.txt", api.create_commit(repo, [add("b.txt", "1")], commit_message="On top", parent_commit=head).oid), "1")
    check("parent_commit that is old", lambda: api.create_commit(repo, [add("b.txt", "2")], commit_message="Old", parent_commit=head), HfHubHTTPError)
    check("on a branch", lambda: (api.create_branch(repo, branch="side"), api.upload_file(path_or_fileobj=b"s", path_in_repo="side.txt", repo_id=repo, revision="side"), "side.txt" in names("side"), "side.txt" in names())[2:], (True, False))
    check("on no branch", lambda: api.create_commit(repo, [add("x", "x")], commit_message="x", revision="none"), RevisionNotFoundError)
    check("by a stranger", lambda: stranger.create_commit(repo, [add("x", "x")], commit_message="x"), HfHubHTTPError)
    check("by nobody", lambda: nobody.create_commit(repo, [add("x", "x")], commit_message="x"), HfHubHTTPError)
    check("to what is not there", lambda: api.create_commit("acme/none", [add("x", "x")], commit_message="x"), RepositoryNotFoundError)
    check("path up", lambda: api.create_commit(repo, [add("../x", "x")], commit_message="x"), ValueError)
    pull = api.create_commit(repo, [add("pull.txt", "1")], commit_message="A proposal", commit_description="Why", create_pr=True)
    check("create_pr", lambda: (pull.pr_num, pull.pr_revision, pull.pr_url, "pull.txt" in names(), text("pull.txt", "refs/pr/1")), (1, "refs/pr/1", f"{os.environ['HF_ENDPOINT']}/{repo}/discussions/1", False, "1"))
    check("a commit on the pull request", lambda: (api.create_commit(repo, [add("pull.txt", "2")], commit_message="Better", revision="refs/pr/1"), text("pull.txt", "refs/pr/1"), len(api.list_repo_commits(repo, revision="refs/pr/1")) - len(api.list_repo_commits(repo)))[1:], ("2", 2))
    check("the pull request", lambda: (lambda d: (d.title, d.status, d.is_pull_request, d.target_branch, [e.type for e in d.events]))(api.get_discussion_details(repo, 1)), ("A proposal", "open", True, "refs/heads/main", ["comment", "commit", "commit"]))
    check("list_repo_refs with it", lambda: [r.ref for r in api.list_repo_refs(repo, include_pull_requests=True).pull_requests], ["refs/pr/1"])
    check("merged", lambda: (api.merge_pull_request(repo, 1), text("pull.txt"))[1], "2")
    check("a commit on it afterwards", lambda: api.create_commit(repo, [add("x", "x")], commit_message="x", revision="refs/pr/1"), HfHubHTTPError)
    check("upload_file", lambda: (api.upload_file(path_or_fileobj=b"up", path_in_repo="up.txt", repo_id=repo).oid == api.model_info(repo).sha, text("up.txt")), (True, "up"))
    check("upload_file default title", lambda: api.list_repo_commits(repo)[0].title, "Upload up.txt with huggingface_hub")
    folder = work / "folder"
    (folder / "in").mkdir(parents=True)
    (folder / ".gitignore").write_text("*.log\n")
    (folder / "README.md").write_text("---\nlicense: apache-2.0\n---\n# Folder\n")
    (folder / "in" / "x.txt").write_text("x")
    (folder / "in" / "y.log").write_text("y")
    check("upload_folder", lambda: (api.upload_folder(repo_id=repo, folder_path=folder, path_in_repo="put"), sorted(n for n in names() if n.startswith("put/")))[1], ["put/.gitignore", "put/README.md", "put/in/x.txt", "put/in/y.log"])
    check("upload_folder at the root minds .gitignore", lambda: (api.upload_folder(repo_id=repo, folder_path=folder, delete_patterns="*"), sorted(names()))[1], [".gitignore", "README.md", "in/x.txt"])
    check("upload_folder of the same makes no commit", lambda: api.upload_folder(repo_id=repo, folder_path=folder).oid == api.model_info(repo).sha)
    check("its card", lambda: (api.model_info(repo).card_data.license, "license:apache-2.0" in api.model_info(repo).tags), ("apache-2.0", True))
    (folder / "README.md").write_text("---\nlicense: [\n---\n")
    check("upload_folder of a broken card", lambda: api.upload_folder(repo_id=repo, folder_path=folder), ValueError)
    check("metadata_update", lambda: (metadata_update(repo, {"tags": ["one"], "language": "en"}, token=TOKEN), api.model_info(repo).card_data.tags)[1], ["one"])
    check("metadata_update of a license that is none", lambda: metadata_update(repo, {"license": "mine"}, overwrite=True, token=TOKEN), ValueError)
    check("ModelCard.push_to_hub", lambda: (ModelCard("---\nlicense: mit\n---\n# Card\n").push_to_hub(repo, token=TOKEN), ModelCard.load(repo, token=TOKEN).data.license)[1], "mit")
    with ThreadPoolExecutor(6) as pool:
        done = list(pool.map(lambda i: api.upload_file(path_or_fileobj=str(i).encode(), path_in_repo=f"many/{i}.txt", repo_id=repo).oid, range(12)))
    check("twelve uploads at once", lambda: (len(set(done)), len([n for n in names() if n.startswith("many/")])), (12, 12))
    check("a large file without its content", lambda: api.upload_file(path_or_fileobj=b"\0binary", path_in_repo="new.bin", repo_id=repo), HfHubHTTPError)


def cleaning(api):
    repo = "acme/big"
    api.delete_folder("copies", repo)
    files = {f.filename: f for f in api.list_lfs_files(repo)}
    check("list_lfs_files", lambda: (sorted(files), files["old.bin"].size, files["old.bin"].oid), (["model.safetensors", "old.bin"], 12000, hashlib.sha256(b"old weights " * 1000).hexdigest()))
    check("permanently_delete_lfs_files", lambda: (api.permanently_delete_lfs_files(repo, [files["old.bin"]]), [f.filename for f in api.list_lfs_files(repo)], api.file_exists(repo, "old.bin"))[1:], (["model.safetensors"], False))
    check("the others are as they were", lambda: api.hf_hub_download(repo, "model.safetensors") is not None)
    check("super_squash_history", lambda: (api.super_squash_history(repo, commit_message="All in one"), [c.title for c in api.list_repo_commits(repo)])[1], ["All in one"])
    check("super_squash_history of a branch", lambda: (api.super_squash_history(repo, branch="dev"), len(api.list_repo_commits(repo, revision="dev")))[1], 1)
    check("files after it", lambda: api.file_exists(repo, "model.safetensors"))


def tool(work):
    from huggingface_hub import HfApi
    environment = dict(os.environ, HF_TOKEN=TOKEN, HF_HUB_CACHE=str(work / "cache-tool"))

    def hf(*arguments, code=0):
        done = subprocess.run([str(Path(sys.executable).parent / "hf"), *arguments], env=environment, capture_output=True, text=True, timeout=300)
        assert done.returncode == code, (done.returncode, done.stdout[-500:], done.stderr[-500:])
        return done.stdout

    small = work / "small.txt"
    small.write_text("small\n")
    check("hf repos create", lambda: "ada/tool" in hf("repos", "create", "tool"))
    check("hf repos create once more", lambda: hf("repos", "create", "tool", code=1) is not None)
    check("hf repos create exist ok", lambda: "ada/tool" in hf("repos", "create", "tool", "--exist-ok"))
    check("hf repos create dataset, private", lambda: "ada/data" in hf("repos", "create", "data", "--type", "dataset", "--private"))
    check("hf repos create space", lambda: "ada/app" in hf("repos", "create", "spaces/ada/app", "--sdk", "static"))
    check("hf upload", lambda: "http" in hf("upload", "ada/tool", str(small), "in/small.txt"))
    check("hf upload to a new branch", lambda: "http" in hf("upload", "ada/tool", str(small), "side.txt", "--revision", "side"))
    check("hf upload as a pull request", lambda: (hf("upload", "ada/tool", str(small), "pr.txt", "--create-pr"), [d.title for d in HfApi(token=TOKEN).get_repo_discussions("ada/tool")])[1], ["Upload pr.txt with huggingface_hub"])
    check("hf repos settings", lambda: (hf("repos", "settings", "ada/tool", "--gated", "auto"), json.loads(hf("models", "info", "ada/tool", "--format", "json"))["gated"])[1], "auto")
    check("hf repos settings back", lambda: (hf("repos", "settings", "ada/tool", "--gated", "false", "--private"), json.loads(hf("models", "info", "ada/tool", "--format", "json"))["private"])[1])
    check("hf repos branch", lambda: (hf("repos", "branch", "create", "ada/tool", "dev"), hf("repos", "branch", "delete", "ada/tool", "dev")) is not None)
    check("hf repos branch delete main", lambda: hf("repos", "branch", "delete", "ada/tool", "main", code=1) is not None)
    check("hf repos tag", lambda: (hf("repos", "tag", "create", "ada/tool", "v1", "-m", "One"), "v1" in hf("repos", "tag", "list", "ada/tool"), hf("repos", "tag", "delete", "ada/tool", "v1", "-y"))[1])
    check("hf repos move", lambda: (hf("repos", "move", "ada/tool", "acme/tool"), json.loads(hf("models", "info", "ada/tool", "--format", "json"))["id"])[1], "acme/tool")
    check("hf repos duplicate", lambda: "ada/tool2" in hf("repos", "duplicate", "acme/tool", "ada/tool2"))
    check("hf repos delete-files", lambda: (hf("repos", "delete-files", "acme/tool", "in/*"), "in/small.txt" in hf("download", "acme/tool", "--dry-run"))[1], False)
    check("hf repos list", lambda: {"acme/tool", "ada/tool2"} <= {r["id"] for r in json.loads(hf("repos", "list", "--format", "json")) + json.loads(hf("repos", "list", "--namespace", "acme", "--format", "json"))})
    check("hf repos cp in", lambda: (hf("repos", "cp", str(small), "hf://acme/tool/cp.txt"), hf("repos", "cp", "hf://acme/tool/cp.txt", "-"))[1], "small\n")
    check("hf repos cp across", lambda: (hf("repos", "cp", "hf://acme/tool/cp.txt", "hf://ada/tool2/cp.txt"), hf("repos", "cp", "hf://ada/tool2/cp.txt", "-"))[1], "small\n")
    check("hf repos delete", lambda: (hf("repos", "delete", "ada/tool2", "-y"), hf("repos", "delete", "ada/tool2", "-y", "--missing-ok"))[0] is not None)
    check("hf repos delete missing", lambda: hf("repos", "delete", "ada/tool2", "-y", code=1) is not None)


def whole(work):
    """Every repository of the data folder, as git itself sees it."""
    folders = [path for path in (work / "data" / "repos").glob("*/*") if (path / "HEAD").exists()]
    broken = []
    for folder in folders:
        done = subprocess.run(["git", "--git-dir", str(folder), "fsck", "--full", "--strict"], capture_output=True, text=True)
        if done.returncode != 0:
            broken.append((folder.name, done.stderr[-300:]))
    print(f"git fsck of {len(folders)} repositories")
    check("git fsck", lambda: (len(folders) > 0, broken), (True, []))


def main():
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        os.environ.update(HF_HOME=str(work / "home"), HF_HUB_DISABLE_UPDATE_CHECK="1", HF_HUB_DISABLE_TELEMETRY="1", HF_HUB_DISABLE_PROGRESS_BARS="1", HF_HUB_DISABLE_XET="1")
        for name in ("HF_TOKEN", "HF_HUB_CACHE", "HF_HUB_OFFLINE", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            os.environ.pop(name, None)
        hub = Hub(sys.argv[1], work, seeds(work))
        os.environ["HF_ENDPOINT"] = hub.url
        from huggingface_hub import HfApi
        api, stranger, nobody = HfApi(token=TOKEN), HfApi(token=OTHER), HfApi(token=False)
        try:
            for part in (lambda: making(api, stranger, nobody), lambda: changing(api, stranger), lambda: referring(api, stranger), lambda: committing(api, stranger, nobody, work),
                         lambda: cleaning(api), lambda: tool(work)):
                try:
                    part()
                except Exception as problem:
                    check(f"a part ended early: {type(problem).__name__}: {problem}", lambda: False)
        finally:
            check("the server ends with its standard input", hub.stop, 0)
        whole(work)
    print(f"{len(agreed)} calls agreed, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
