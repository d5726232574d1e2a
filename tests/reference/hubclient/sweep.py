"""A wider sweep of the official client over the local hub: lists, revisions, odd names, downloads, reads (see README.md)."""

import datetime
import json
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import unicodedata
from pathlib import Path

from conformance import ACCOUNTS, Hub, agreed, check, different, git_id, make_model, sha256

MANY = 2500
CROWD = 3000
NAMES = ["a b.txt", "plus+sign.txt", "per%cent.txt", "%2e%2e.txt", "hash#mark.txt", "question?.txt", "amp&eq=.txt", ".hidden", "..twice",
         "trailing.", "semi;colon,comma.txt", "quote'\".txt", "tilde~.txt", "[brackets]{braces}.txt", "colon:name.txt",
         unicodedata.normalize("NFC", "é-nfc.txt"), unicodedata.normalize("NFD", "é-nfd.txt"), "日本語.txt", "emoji 🎈.txt", "x" * 251 + ".txt",
         "line\u2028separator.txt", "@at.txt", "star*.txt", "CON", "-dash", "dots...txt"]


def write_safetensors(path, tensors):
    header, data = {}, b""
    for name, values in tensors.items():
        raw = struct.pack(f"<{len(values)}f", *values)
        header[name] = {"dtype": "F32", "shape": [len(values)], "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def make_odd(folder):
    folder.mkdir(parents=True)
    for name in NAMES:
        try:
            (folder / name).write_text(f"named {name}\n")
        except OSError as problem:
            print("this file system refuses", repr(name), problem)
    deep = folder / "deep" / "d e" / "%41" / "é"
    deep.mkdir(parents=True)
    (deep / "leaf.txt").write_text("leaf\n")
    (folder / "crlf.txt").write_bytes(b"a\r\nb\r\n")
    (folder / "nul.dat").write_bytes(bytes(range(256)) * 40)
    (folder / "big.bin").write_bytes(os.urandom(12_000_000))


def make_crowd(folder):
    (folder / "crowd").mkdir(parents=True)
    (folder / "sub").mkdir()
    for i in range(CROWD):
        (folder / "crowd" / f"{i:05}.txt").write_text(str(i))
    for i in range(300):
        (folder / "sub" / f"d{i:03}").mkdir()
        (folder / "sub" / f"d{i:03}" / "x.txt").write_text(str(i))


def make_sharded(folder):
    folder.mkdir(parents=True)
    write_safetensors(folder / "model-00001-of-00002.safetensors", {"a": [1, 2, 3], "b": [4]})
    write_safetensors(folder / "model-00002-of-00002.safetensors", {"c": [5, 6]})
    index = {"metadata": {"total_size": 24}, "weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model-00001-of-00002.safetensors",
                                                            "c": "model-00002-of-00002.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    (folder / "README.md").write_text("---\nlicense: apache-2.0\nlanguage: fr\nlibrary_name: transformers\nbase_model: acme/tiny\ndatasets: [acme/words]\n"
                                      "model-index:\n- name: m\n  results:\n  - task: {type: text-classification}\n    dataset: {type: x, name: X}\n"
                                      "    metrics:\n    - {type: accuracy, value: 0.5}\n---\n# Sharded\n")


def make_datasets(work):
    for name, front, size in (("words", "license: cc0-1.0\nlanguage: [en, fr]\ntask_categories: [text-classification]\ntask_ids: [sentiment-classification]\n"
                               "size_categories: [n<1K]\nmultilinguality: [multilingual]\nlanguage_creators: [found]\npretty_name: Words\n", 200),
                              ("numbers", "license: mit\nlanguage: de\ntask_categories: [tabular-regression]\nsize_categories: [1K<n<10K]\n", 2000)):
        folder = work / name
        (folder / "data").mkdir(parents=True)
        (folder / "README.md").write_text(f"---\n{front}---\n# {name}\n\nA description of {name}.\n")
        (folder / "data" / "train.csv").write_text("word,length\n" + "".join(f"{'x' * (n % 9)},{n}\n" for n in range(size)))
        (folder / "data" / "train.jsonl").write_text("".join(json.dumps({"n": n}) + "\n" for n in range(size)))


def make_folders(work):
    command = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import conformance; from pathlib import Path; conformance.make_model(Path({str(work / 'tiny')!r}))"
    subprocess.run([sys.executable, "-c", command], check=True)
    make_odd(work / "odd")
    make_crowd(work / "crowd")
    make_sharded(work / "sharded")
    make_datasets(work)
    space = work / "show"
    space.mkdir()
    (space / "README.md").write_text("---\ntitle: Show\nemoji: 🎈\nsdk: gradio\nmodels: [acme/tiny]\ndatasets: [acme/words]\ntags: [demo]\n---\n")
    broken = work / "broken"
    broken.mkdir()
    (broken / "README.md").write_text("---\nlicense: [unclosed\n\t: x\n---\n# Broken\n")
    (broken / "config.json").write_text("{not json")
    (broken / "model.safetensors").write_bytes(b"\xff" * 64)
    (work / "empty").mkdir()
    plain = work / "plain"
    plain.mkdir()
    (plain / "note.txt").write_text("hi\n")


def refs_by_git(data, oid, commit):
    """Branches, tags and the rest, made by git itself while the server is down."""
    repository = next((data / "repos").rglob(f"{oid}.git"))

    def git(*arguments, text=None):
        return subprocess.run(["git", "-c", "safe.directory=*", "--git-dir", str(repository), *arguments], input=text, capture_output=True, text=True, check=True).stdout.strip()

    environment = ["-c", "user.name=ada", "-c", "user.email=ada@example.org"]
    blob = git("hash-object", "-w", "--stdin", text="on a branch\n")
    tree = git("mktree", text=git("ls-tree", commit) + f"\n100644 blob {blob}\tbranch.txt\n")
    second = git(*environment, "commit-tree", tree, "-p", commit, "-m", "Second\n\nwith a body")
    for name, target in (("refs/heads/feature/x", second), ("refs/heads/dev", second), ("refs/heads/v1.0-é", second), ("refs/pr/1", second), ("refs/convert/parquet", second),
                         ("refs/tags/v1", commit)):
        git("update-ref", name, target)
    git(*environment, "tag", "-a", "annotated", "-m", "a note", second)
    return second


def ids(items):
    return [item.id for item in items]


def lists(api, signed_in):
    every = ids(api.list_models())
    check("list_models: all of them, once", lambda: (len(every), len(set(every))), (MANY + 8, MANY + 8))
    check("list_models author paged", lambda: len(ids(api.list_models(author="many"))), MANY)
    for limit in (1, 2, 999, 1000, 1001, 2100):
        check(f"list_models limit {limit}", lambda: len(set(ids(api.list_models(author="many", limit=limit)))), limit)
    for sort in ("created_at", "downloads", "last_modified", "likes", "trending_score"):
        check(f"list_models sort {sort} paged", lambda: len(set(ids(api.list_models(sort=sort)))), MANY + 8)
    check("list_models sort downloads", lambda: ids(api.list_models(sort="downloads", limit=2)), ["many/repo-7", "many/repo-8"])
    check("list_models sort likes", lambda: ids(api.list_models(sort="likes", limit=1)), ["many/repo-8"])
    check("list_models search sorted", lambda: ids(api.list_models(search="repo-7", sort="downloads", limit=1)), ["many/repo-7"])
    check("list_models search + author", lambda: ids(api.list_models(search="tiny", author="acme")), ["acme/tiny"])
    check("list_models search with slash", lambda: ids(api.list_models(search="acme/ti")), ["acme/tiny"])
    check("list_models search is of the id", lambda: len(ids(api.list_models(search="o-24"))), 110)
    check("list_models search short", lambda: "acme/tiny" in ids(api.list_models(search="ti")))
    check("list_models search one letter", lambda: "acme/tiny" in ids(api.list_models(search="t")))
    check("list_models search upper, odd signs", lambda: (ids(api.list_models(search="ACME/TINY")), ids(api.list_models(search="é%#&+"))), (["acme/tiny"], []))
    check("list_models unknown author", lambda: ids(api.list_models(author="nobody")), [])
    check("list_models filter str", lambda: ids(api.list_models(filter="license:apache-2.0")), ["acme/sharded"])
    check("list_models filter base model", lambda: ids(api.list_models(filter="base_model:finetune:acme/tiny")), ["acme/sharded"])
    check("list_models filter two", lambda: ids(api.list_models(filter=["fr", "transformers"])), ["acme/sharded"])
    check("list_models trained_dataset", lambda: ids(api.list_models(trained_dataset="acme/words")), ["acme/sharded"])
    check("list_models trained_dataset prefixed", lambda: ids(api.list_models(trained_dataset=["dataset:acme/words"])), ["acme/sharded"])
    check("list_models apps", lambda: ids(api.list_models(apps=["vllm", "ollama"])), [])
    check("list_models inference", lambda: (ids(api.list_models(inference="warm")), ids(api.list_models(inference_provider="all"))), ([], []))
    check("list_models gated", lambda: (ids(api.list_models(gated=True)), len(ids(api.list_models(gated=False)))), (["acme/gated"], MANY + 7))
    check("list_models emissions", lambda: ids(api.list_models(emissions_thresholds=(0, 100), cardData=True)), [])
    check("list_models num_parameters", lambda: set(ids(api.list_models(num_parameters="min:1"))), {"acme/tiny", "acme/sharded"})
    check("list_models num_parameters max", lambda: ids(api.list_models(num_parameters="max:10")), ["acme/sharded"])
    check("list_models num_parameters range", lambda: ids(api.list_models(num_parameters="min:5,max:0.01K")), ["acme/sharded"])
    full = next(iter(api.list_models(search="sharded", full=True)))
    check("list_models full", lambda: (full.author, full.gated, full.disabled, full.sha is not None, len(full.siblings), full.card_data is None), ("acme", False, False, True, 5, True))
    check("list_models full dates", lambda: (full.last_modified.tzinfo, isinstance(full.created_at, datetime.datetime)), (datetime.timezone.utc, True))
    bare = next(iter(api.list_models(search="sharded")))
    check("list_models bare", lambda: (bare.sha, bare.siblings, bare.card_data, bare.private, bare.library_name), (None, None, None, False, "transformers"))
    card = next(iter(api.list_models(search="sharded", cardData=True)))
    check("list_models cardData", lambda: (card.card_data.license, card.card_data.base_model), ("apache-2.0", "acme/tiny"))
    check("list_models fetch_config", lambda: next(iter(api.list_models(search="acme/tiny", fetch_config=True))).config["model_type"], "bert")
    from huggingface_hub.hf_api import ExpandDatasetProperty_T, ExpandModelProperty_T, ExpandSpaceProperty_T
    for kind, values, call, name in (("models", ExpandModelProperty_T, api.list_models, "acme/tiny"), ("datasets", ExpandDatasetProperty_T, api.list_datasets, "acme/words"),
                                     ("spaces", ExpandSpaceProperty_T, api.list_spaces, "acme/show")):
        for value in values.__args__:
            check(f"list {kind} expand {value}", lambda: ids(call(search=name, expand=[value])), [name])
        check(f"list {kind} expand all", lambda: ids(call(search=name, expand=list(values.__args__))), [name])
        info = {"models": api.model_info, "datasets": api.dataset_info, "spaces": api.space_info}[kind]
        for value in values.__args__:
            check(f"info {kind} expand {value}", lambda: info(name, expand=[value]).id, name)
        check(f"info {kind} expand all", lambda: info(name, expand=list(values.__args__)).author, "acme")
    from huggingface_hub.errors import BadRequestError
    check("list_models bad expand", lambda: ids(api.list_models(expand=["nonsense"])), BadRequestError)
    check("list_models expand and full", lambda: ids(api.list_models(expand=["sha"], full=True)), ValueError)
    check("list_models bad sort", lambda: ids(api.list_models(sort="nonsense")), BadRequestError)
    check("list_models token=False", lambda: len(ids(api.list_models(author="acme", token=False))), 8)
    check("list_models private, owner", lambda: "acme/secret" in ids(signed_in.list_models(author="acme")))
    check("list_models private, others", lambda: "acme/secret" in ids(api.list_models(author="acme", token="hf_eveReadToken")), False)
    for key, value, found in (("language", "en", ["acme/words"]), ("language", ["en", "fr"], ["acme/words"]), ("task_categories", "tabular-regression", ["acme/numbers"]),
                              ("task_ids", "sentiment-classification", ["acme/words"]), ("size_categories", "1K<n<10K", ["acme/numbers"]),
                              ("multilinguality", "multilingual", ["acme/words"]), ("language_creators", "found", ["acme/words"]), ("dataset_name", "ord", ["acme/words"]),
                              ("search", "numb", ["acme/numbers"]), ("benchmark", True, []), ("filter", "license:mit", ["acme/numbers"]), ("gated", True, []),
                              ("author", "acme", ["acme/numbers", "acme/words"]), ("limit", 1, None)):
        check(f"list_datasets {key}={value}", lambda: len(ids(api.list_datasets(**{key: value}))) if found is None else sorted(ids(api.list_datasets(**{key: value}))), 1 if found is None else found)
    check("list_datasets dataset_name and search", lambda: ids(api.list_datasets(search="acme", dataset_name="words")), ["acme/words"])
    for sort in ("created_at", "downloads", "last_modified", "likes", "trending_score"):
        check(f"list_datasets sort {sort}", lambda: sorted(ids(api.list_datasets(sort=sort, full=True))), ["acme/numbers", "acme/words"])
    full = next(iter(api.list_datasets(search="words", full=True)))
    check("list_datasets full", lambda: (full.card_data.pretty_name, full.sha is not None, len(full.siblings), "A description" in full.description), ("Words", True, 4, True))
    for key, value, found in (("models", "acme/tiny", ["acme/show"]), ("datasets", ["acme/words"], ["acme/show"]), ("linked", True, ["acme/show"]), ("search", "sho", ["acme/show"]),
                              ("filter", "demo", ["acme/show"]), ("models", "acme/other", []), ("author", "acme", ["acme/show"]), ("filter", ["demo", "gradio"], ["acme/show"])):
        check(f"list_spaces {key}={value}", lambda: ids(api.list_spaces(**{key: value})), found)
    full = next(iter(api.list_spaces(full=True)))
    check("list_spaces full", lambda: (full.sdk, full.models, full.datasets, full.author, full.runtime.stage, full.card_data.emoji), ("gradio", ["acme/tiny"], ["acme/words"], "acme", "STOPPED", "🎈"))


def infos(api, signed_in, first, second):
    from huggingface_hub.errors import RepositoryNotFoundError, RevisionNotFoundError
    for revision, sha in (("main", first), ("feature/x", second), ("dev", second), ("v1.0-é", second), ("v1", first), ("annotated", second), (first, first), (second, second),
                          ("refs/pr/1", second), ("refs/convert/parquet", second), ("refs/heads/dev", second), ("refs/tags/v1", first)):
        check(f"model_info at {revision[:20]}", lambda: api.model_info("acme/tiny", revision=revision).sha, sha)
        check(f"list_repo_tree at {revision[:20]}", lambda: "branch.txt" in [e.path for e in api.list_repo_tree("acme/tiny", revision=revision)], sha == second)
    # A commit is named in full, as the client's own guide says.
    for revision in ("nope", second[:7], "refs/pr/2", "0" * 40, "refs%2Fpr%2F1", "main~1", "HEAD^", "a b", "v1:README.md", "é"):
        check(f"model_info at {revision}", lambda: api.model_info("acme/tiny", revision=revision), RevisionNotFoundError)
    check("siblings at a revision", lambda: "branch.txt" in [s.rfilename for s in api.model_info("acme/tiny", revision="dev").siblings])
    with_files = {s.rfilename: s for s in api.model_info("acme/odd", files_metadata=True).siblings}
    check("files_metadata names", lambda: set(NAMES) <= set(with_files))
    check("files_metadata sizes", lambda: (with_files["big.bin"].size, with_files["big.bin"].lfs.size, with_files["a b.txt"].size, with_files["a b.txt"].lfs), (12_000_000, 12_000_000, 14, None))
    check("dataset_info files", lambda: [s.size > 0 for s in api.dataset_info("acme/words", files_metadata=True).siblings], [True] * 4)
    check("space_info files", lambda: all(s.blob_id for s in api.space_info("acme/show", files_metadata=True).siblings))
    check("repo_info", lambda: (api.repo_info("acme/words", repo_type="dataset").id, api.repo_info("acme/show", repo_type="space").id), ("acme/words", "acme/show"))
    check("case of an id", lambda: api.model_info("ACME/Tiny").id, "acme/tiny")
    check("broken repository is served", lambda: (api.model_info("acme/broken").card_data, api.model_info("acme/broken").safetensors), (None, None))
    check("empty repository is served", lambda: [s.rfilename for s in api.model_info("acme/empty").siblings], [".gitattributes"])
    check("no README is served", lambda: api.model_info("acme/plain").tags, ["region:us"])
    check("model-index", lambda: api.model_info("acme/sharded").model_index[0]["name"], "m")
    check("card eval results", lambda: api.model_info("acme/sharded").card_data.eval_results[0].metric_value, 0.5)
    check("private: nobody", lambda: api.model_info("acme/secret"), RepositoryNotFoundError)
    check("private: stranger", lambda: api.model_info("acme/secret", token="hf_eveReadToken"), RepositoryNotFoundError)
    check("private: bad token", lambda: api.model_info("acme/secret", token="hf_wrong"), RepositoryNotFoundError)
    check("private: owner", lambda: signed_in.model_info("acme/secret").private)
    check("private: files of nobody", lambda: list(api.list_repo_tree("acme/secret")), RepositoryNotFoundError)
    check("private: repo_exists", lambda: (api.repo_exists("acme/secret"), signed_in.repo_exists("acme/secret")), (False, True))
    check("private: file_exists", lambda: (api.file_exists("acme/secret", "note.txt"), signed_in.file_exists("acme/secret", "note.txt")), (False, True))
    from huggingface_hub.errors import GatedRepoError
    check("gated: info is public", lambda: api.model_info("acme/gated").gated, "auto")
    check("gated: auth_check", lambda: api.auth_check("acme/gated"), GatedRepoError)
    check("gated: auth_check with a token", lambda: api.auth_check("acme/gated", token="hf_eveReadToken"), GatedRepoError)
    check("gated: owner", lambda: signed_in.auth_check("acme/gated"), None)
    check("gated: file", lambda: api.hf_hub_download("acme/gated", "note.txt"), GatedRepoError)
    check("gated: owner's file", lambda: Path(signed_in.hf_hub_download("acme/gated", "note.txt")).read_text(), "hi\n")
    check("refs", lambda: (sorted(b.name for b in api.list_repo_refs("acme/tiny").branches), sorted(t.name for t in api.list_repo_refs("acme/tiny").tags),
                           [c.name for c in api.list_repo_refs("acme/tiny").converts], [p.ref for p in api.list_repo_refs("acme/tiny", include_pull_requests=True).pull_requests]),
          (["dev", "feature/x", "main", "v1.0-é"], ["annotated", "v1"], ["parquet"], ["refs/pr/1"]))
    check("refs targets", lambda: {t.name: t.target_commit for t in api.list_repo_refs("acme/tiny").branches}["dev"], second)
    check("commits of a branch", lambda: [(c.title, c.message) for c in api.list_repo_commits("acme/tiny", revision="dev")][0], ("Second", "with a body"))
    check("commits formatted", lambda: api.list_repo_commits("acme/tiny", revision="refs/pr/1", formatted=True)[0].formatted_title, "Second")
    check("commits missing", lambda: api.list_repo_commits("acme/tiny", revision="nope"), RevisionNotFoundError)
    check("list_organization_members", lambda: [m.username for m in api.list_organization_members("acme")], ["ada"])
    check("list_liked_repos", lambda: (api.list_liked_repos("ada").total, api.list_liked_repos("ada").models), (0, []))
    check("list_repo_likers", lambda: list(api.list_repo_likers("acme/tiny")), [])
    check("list_user_followers", lambda: (list(api.list_user_followers("ada")), list(api.list_user_following("ada"))), ([], []))


def trees(api, folder):
    from huggingface_hub.errors import RemoteEntryNotFoundError
    from huggingface_hub.hf_api import RepoFile, RepoFolder
    crowd = list(api.list_repo_tree("acme/crowd", "crowd"))
    check("tree of 3,000 files", lambda: (len(crowd), len({e.path for e in crowd})), (CROWD, CROWD))
    check("tree of 3,000 files expanded", lambda: sum(e.last_commit is not None for e in api.list_repo_tree("acme/crowd", "crowd", expand=True)), CROWD)
    check("tree recursive", lambda: (sum(isinstance(e, RepoFile) for e in api.list_repo_tree("acme/crowd", recursive=True)), sum(isinstance(e, RepoFolder) for e in api.list_repo_tree("acme/crowd", recursive=True))), (CROWD + 301, 302))
    check("tree folders first", lambda: [e.path for e in api.list_repo_tree("acme/crowd")], ["crowd", "sub", ".gitattributes"])
    check("tree trailing slash", lambda: len(list(api.list_repo_tree("acme/crowd", "sub/"))), 300)
    check("tree of a file", lambda: list(api.list_repo_tree("acme/odd", ".hidden")), RemoteEntryNotFoundError)
    odd = {e.path: e for e in api.list_repo_tree("acme/odd", recursive=True)}
    for name in NAMES:
        source = folder / name
        check(f"odd name {name[:24]!a}: tree", lambda: (odd[name].size, odd[name].blob_id), (source.stat().st_size, git_id(source)))
        check(f"odd name {name[:24]!a}: paths-info", lambda: [p.path for p in api.get_paths_info("acme/odd", name)], [name])
        if "\\" not in name and ".." not in name.split("/"):
            check(f"odd name {name[:24]!a}: download", lambda: Path(api.hf_hub_download("acme/odd", name)).read_bytes(), source.read_bytes())
    check("odd folder", lambda: [e.path for e in api.list_repo_tree("acme/odd", "deep/d e/%41/é")], ["deep/d e/%41/é/leaf.txt"])
    check("odd folder download", lambda: Path(api.hf_hub_download("acme/odd", "leaf.txt", subfolder="deep/d e/%41/é")).read_text(), "leaf\n")
    check("paths-info folder", lambda: [(type(p), p.path) for p in api.get_paths_info("acme/odd", ["deep", "deep/d e/"])], [(RepoFolder, "deep"), (RepoFolder, "deep/d e")])
    check("paths-info many", lambda: len(api.get_paths_info("acme/crowd", [f"crowd/{i:05}.txt" for i in range(1500)] + ["none"])), 1500)
    check("paths-info nothing", lambda: api.get_paths_info("acme/odd", ["none", "../x", "/abs"]), [])
    check("paths-info expand", lambda: api.get_paths_info("acme/odd", [".hidden"], expand=True)[0].last_commit.title, "Upload folder")
    check("list_repo_files crowd", lambda: len(api.list_repo_files("acme/crowd")), CROWD + 301)


def downloads(api, work, first, second):
    from huggingface_hub import get_hf_file_metadata, hf_hub_url, snapshot_download, try_to_load_from_cache
    from huggingface_hub.errors import LocalEntryNotFoundError, RemoteEntryNotFoundError, RevisionNotFoundError
    odd = work / "odd"
    meta = get_hf_file_metadata(hf_hub_url("acme/odd", "big.bin"))
    check("metadata lfs", lambda: (meta.size, meta.etag, meta.xet_file_data, len(meta.commit_hash)), (12_000_000, sha256(odd / "big.bin"), None, 40))
    meta = get_hf_file_metadata(hf_hub_url("acme/odd", "crlf.txt"))
    check("metadata regular", lambda: (meta.size, meta.etag), (6, git_id(odd / "crlf.txt")))
    meta = get_hf_file_metadata(hf_hub_url("acme/tiny", "branch.txt", revision="refs/pr/1"))
    check("metadata at a pull request", lambda: meta.commit_hash, second)
    check("metadata missing", lambda: get_hf_file_metadata(hf_hub_url("acme/odd", "none")), RemoteEntryNotFoundError)
    check("download at branch", lambda: f"snapshots/{second}" in api.hf_hub_download("acme/tiny", "branch.txt", revision="feature/x"))
    check("download at tag", lambda: f"snapshots/{first}" in api.hf_hub_download("acme/tiny", "config.json", revision="v1"))
    check("download at pull request", lambda: f"snapshots/{second}" in api.hf_hub_download("acme/tiny", "branch.txt", revision="refs/pr/1"))
    check("download at no revision", lambda: api.hf_hub_download("acme/tiny", "config.json", revision="nope"), RevisionNotFoundError)
    check("download large", lambda: sha256(Path(api.hf_hub_download("acme/odd", "big.bin"))), sha256(odd / "big.bin"))
    check("download forced", lambda: sha256(Path(api.hf_hub_download("acme/odd", "big.bin", force_download=True))), sha256(odd / "big.bin"))
    check("download etag_timeout", lambda: Path(api.hf_hub_download("acme/odd", "crlf.txt", etag_timeout=1)).read_bytes(), b"a\r\nb\r\n")
    check("download dry run", lambda: api.hf_hub_download("acme/crowd", "sub/d000/x.txt", dry_run=True).file_size, 1)
    check("download local_files_only", lambda: Path(api.hf_hub_download("acme/odd", "crlf.txt", local_files_only=True)).exists())
    check("download local_files_only missing", lambda: api.hf_hub_download("acme/crowd", "crowd/00001.txt", local_files_only=True), LocalEntryNotFoundError)
    check("download to local_dir", lambda: Path(api.hf_hub_download("acme/odd", "deep/d e/%41/é/leaf.txt", local_dir=work / "local")).relative_to(work / "local").as_posix(), "deep/d e/%41/é/leaf.txt")
    check("download to local_dir again", lambda: Path(api.hf_hub_download("acme/odd", "big.bin", local_dir=work / "local")).stat().st_size, 12_000_000)
    check("download empty file", lambda: Path(api.hf_hub_download("acme/tiny", "empty.txt")).read_bytes(), b"")
    check("download dataset", lambda: Path(api.hf_hub_download("acme/words", "data/train.csv", repo_type="dataset")).read_bytes(), (work / "words" / "data" / "train.csv").read_bytes())
    check("download space", lambda: Path(api.hf_hub_download("acme/show", "README.md", repo_type="space")).read_bytes(), (work / "show" / "README.md").read_bytes())
    api_missing = lambda: api.hf_hub_download("acme/tiny", "chat_template.jinja")
    check("download missing", api_missing, RemoteEntryNotFoundError)
    check("known missing", lambda: type(try_to_load_from_cache("acme/tiny", "chat_template.jinja")) is object)
    snapshot = lambda **options: sorted(p.relative_to(options["cache_dir"]).as_posix().split("/", 3)[3] for p in Path(snapshot_download(**options)).rglob("*") if p.is_file())
    check("snapshot allow", lambda: snapshot(repo_id="acme/crowd", allow_patterns=["crowd/0000*.txt"], cache_dir=work / "s1"), [f"crowd/{i:05}.txt" for i in range(10)])
    check("snapshot ignore", lambda: snapshot(repo_id="acme/tiny", ignore_patterns=["*.safetensors", "notes/*", "tok*", "vocab*"], cache_dir=work / "s2"), sorted([".gitattributes", "README.md", "config.json", "empty.txt"]))
    check("snapshot at branch", lambda: "branch.txt" in snapshot(repo_id="acme/tiny", revision="feature/x", cache_dir=work / "s3"))
    check("snapshot of odd names", lambda: len(snapshot(repo_id="acme/odd", ignore_patterns=["*\\\\*", "..twice"], cache_dir=work / "s4")) >= len(NAMES))
    check("snapshot dataset folder", lambda: snapshot(repo_id="acme/words", repo_type="dataset", allow_patterns="data/", cache_dir=work / "s5"), ["data/train.csv", "data/train.jsonl"])
    check("snapshot local_dir", lambda: (Path(snapshot_download("acme/sharded", local_dir=work / "ld")) / "README.md").exists())
    check("snapshot dry run", lambda: len(snapshot_download("acme/sharded", cache_dir=work / "s6", dry_run=True)), 5)
    check("snapshot offline again", lambda: Path(snapshot_download("acme/tiny", revision="feature/x", cache_dir=work / "s3", local_files_only=True)).name, second)


def reads(api, work):
    from huggingface_hub import DatasetCard, HfFileSystem, ModelCard, SpaceCard, metadata_load
    check("ModelCard.load", lambda: (ModelCard.load("acme/sharded").data.license, ModelCard.load("acme/sharded").data.base_model), ("apache-2.0", "acme/tiny"))
    check("DatasetCard.load", lambda: DatasetCard.load("acme/words").data.pretty_name, "Words")
    check("SpaceCard.load", lambda: SpaceCard.load("acme/show").data.sdk, "gradio")
    check("ModelCard.load without one", lambda: ModelCard.load("acme/plain"), Exception)
    check("metadata_load", lambda: metadata_load(api.hf_hub_download("acme/sharded", "README.md"))["language"], "fr")
    fs = HfFileSystem()
    check("fs ls", lambda: sorted(fs.ls("acme/sharded", detail=False))[:2], ["acme/sharded/.gitattributes", "acme/sharded/README.md"])
    check("fs ls detail", lambda: {e["name"]: e["size"] for e in fs.ls("acme/odd")}["acme/odd/big.bin"], 12_000_000)
    check("fs glob", lambda: len(fs.glob("acme/crowd/crowd/000*.txt")), 100)
    check("fs glob deep", lambda: fs.glob("datasets/acme/words/**/*.csv"), ["datasets/acme/words/data/train.csv"])
    check("fs find", lambda: len(fs.find("acme/crowd/sub")), 300)
    check("fs info", lambda: (fs.info("acme/odd/deep")["type"], fs.info("acme/odd/big.bin")["type"]), ("directory", "file"))
    check("fs exists", lambda: (fs.exists("acme/odd/big.bin"), fs.exists("acme/odd/none"), fs.exists("acme/none"), fs.isdir("acme/odd/deep"), fs.isfile("acme/odd/deep")), (True, False, False, True, False))
    check("fs at revision", lambda: fs.cat_file("acme/tiny@refs/pr/1/branch.txt"), b"on a branch\n")
    check("fs at quoted revision", lambda: fs.cat_file("acme/tiny@feature%2Fx/branch.txt"), b"on a branch\n")
    check("fs cat", lambda: fs.cat("spaces/acme/show/README.md"), (work / "show" / "README.md").read_bytes())
    big = (work / "odd" / "big.bin").read_bytes()

    def seeks():
        with fs.open("acme/odd/big.bin", "rb", block_size=1 << 20) as file:
            parts = []
            for at, count in ((11_999_990, 100), (0, 10), (5_000_000, 3_000_000), (8, 1)):
                file.seek(at)
                parts.append(file.read(count) == big[at:at + count])
            file.seek(-5, 2)
            return parts + [file.read() == big[-5:], file.size]

    check("fs seeks", seeks, [True] * 5 + [12_000_000])
    check("fs stream", lambda: sum(len(part) for part in iter(lambda f=fs.open("acme/odd/big.bin", "rb", block_size=0): f.read(1 << 20), b"")), 12_000_000)
    check("fs text lines", lambda: sum(1 for _ in fs.open("datasets/acme/words/data/train.csv", "r")), 201)
    check("fs ranges", lambda: fs.cat_ranges(["acme/odd/big.bin"] * 2, [0, 100], [10, 200]), [big[:10], big[100:200]])
    check("fs get", lambda: (fs.get("acme/odd/deep", str(work / "got"), recursive=True), (work / "got" / "d e" / "%41" / "é" / "leaf.txt").read_text())[1], "leaf\n")
    check("fs walk", lambda: sum(len(files) for _, _, files in fs.walk("acme/odd/deep")), 1)
    check("fs du", lambda: fs.du("datasets/acme/numbers/data") > 0)
    check("fs last commit", lambda: fs.ls("acme/odd", detail=True, expand_info=True)[0]["last_commit"].title, "Upload folder")
    check("fs url", lambda: fs.url("acme/odd/big.bin").startswith(os.environ["HF_ENDPOINT"]))
    count = lambda: api.model_info("acme/sharded").downloads
    before = count()
    check("reading through fs, metadata and HEAD is no download", lambda: (fs.cat("acme/sharded/README.md")[:3], api.get_safetensors_metadata("acme/sharded").sharded, api.file_exists("acme/sharded", "README.md"), count() - before)[3], 0)
    check("a snapshot is one download", lambda: (api.snapshot_download("acme/sharded", cache_dir=work / "counted"), count() - before)[1], 1)
    check("fs missing", lambda: fs.open("acme/odd/none", "rb"), FileNotFoundError)
    check("fs missing repo", lambda: fs.ls("acme/none"), FileNotFoundError)
    check("fs private", lambda: fs.ls("acme/secret"), FileNotFoundError)
    check("fs private, owner", lambda: HfFileSystem(token="hf_adaWriteToken").cat("acme/secret/note.txt"), b"hi\n")
    meta = api.get_safetensors_metadata("acme/sharded")
    check("safetensors sharded", lambda: (meta.sharded, meta.parameter_count, meta.weight_map["c"], sorted(meta.files_metadata)), (True, {"F32": 6}, "model-00002-of-00002.safetensors", ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]))
    check("safetensors single", lambda: api.get_safetensors_metadata("acme/tiny").sharded, False)
    check("safetensors file", lambda: list(api.parse_safetensors_file_metadata("acme/sharded", "model-00001-of-00002.safetensors").tensors), ["a", "b"])
    from huggingface_hub.errors import NotASafetensorsRepoError, SafetensorsParsingError
    check("safetensors none", lambda: api.get_safetensors_metadata("acme/plain"), NotASafetensorsRepoError)
    check("safetensors broken", lambda: api.get_safetensors_metadata("acme/broken"), SafetensorsParsingError)


def wire(work):
    """Ranges and conditions as RFC 9110 has them, with a plain client."""
    import http.client
    from urllib.parse import urlsplit
    host = urlsplit(os.environ["HF_ENDPOINT"]).netloc
    big = (work / "odd" / "big.bin").read_bytes()
    target = "/acme/odd/resolve/main/big.bin"

    def ask(method="GET", at=target, **headers):
        line = http.client.HTTPConnection(host, timeout=20)
        line.request(method, at, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = line.getresponse()
        body = answer.read()
        line.close()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, body

    size = len(big)
    for method in ("GET", "HEAD"):
        status, head, body = ask(method, Range="bytes=8-99")
        check(f"{method} range", lambda: (status, head["content-range"], head["content-length"], body), (206, f"bytes 8-99/{size}", "92", big[8:100] if method == "GET" else b""))
        status, head, body = ask(method, Range="bytes=-10")
        check(f"{method} suffix", lambda: (status, head["content-range"], body), (206, f"bytes {size - 10}-{size - 1}/{size}", big[-10:] if method == "GET" else b""))
        status, head, body = ask(method, Range=f"bytes={size - 5}-")
        check(f"{method} open end", lambda: (status, head["content-length"]), (206, "5"))
        status, head, body = ask(method, Range=f"bytes={size}-")
        check(f"{method} 416", lambda: (status, head["content-range"]), (416, f"bytes */{size}"))
        status, head, body = ask(method, Range="bytes=0-0,10-10")
        check(f"{method} several: the whole", lambda: (status, head["content-length"]), (200, str(size)))
        for text in ("bytes=9-8", "bytes=-", "bytes=x-", "items=0-1", "bytes=1-2-3"):
            check(f"{method} not a range {text}", lambda: ask(method, Range=text)[0], 200)
        check(f"{method} end past the end", lambda: ask(method, Range="bytes=0-99999999999")[1]["content-length"], str(size))
        check(f"{method} suffix longer than all", lambda: ask(method, Range="bytes=-99999999999")[1]["content-length"], str(size))
        check(f"{method} suffix of nothing", lambda: ask(method, Range="bytes=-0")[0], 416)
        tag = ask(method)[1]["etag"]
        check(f"{method} If-Range same", lambda: ask(method, Range="bytes=0-1", If_Range=tag)[0], 206)
        check(f"{method} If-Range other", lambda: ask(method, Range="bytes=0-1", If_Range='"other"')[0], 200)
        check(f"{method} If-Range weak", lambda: ask(method, Range="bytes=0-1", If_Range="W/" + tag)[0], 200)
        check(f"{method} If-None-Match", lambda: (ask(method, If_None_Match=tag)[0], ask(method, If_None_Match=f'"x", {tag}')[0], ask(method, If_None_Match="*")[0], ask(method, If_None_Match='"x"')[0]), (304, 304, 304, 200))
        check(f"{method} If-None-Match before Range", lambda: ask(method, If_None_Match=tag, Range="bytes=0-1")[0], 304)
        check(f"{method} If-Match", lambda: (ask(method, If_Match=tag)[0], ask(method, If_Match="*")[0], ask(method, If_Match='"x"')[0]), (200, 200, 412))
    small = "/acme/odd/resolve/main/crlf.txt"
    status, head, body = ask(at=small)
    check("regular file goes by resolve-cache", lambda: (status, head["location"].startswith("/api/resolve-cache/models/acme/odd/"), "x-repo-commit" in head), (307, True, True))
    check("resolve-cache", lambda: ask(at=head["location"])[2], b"a\r\nb\r\n")
    check("resolve-cache without query", lambda: ask(at=head["location"].split("?")[0])[2], b"a\r\nb\r\n")
    check("resolve-cache range", lambda: ask(at=head["location"], Range="bytes=3-4")[2], b"b\r")
    check("raw pointer", lambda: ask(at="/acme/odd/raw/main/big.bin")[2].startswith(b"version https://git-lfs"))
    check("raw head", lambda: ask("HEAD", at="/acme/odd/raw/main/crlf.txt")[1]["content-length"], "6")
    empty = ask(at="/acme/tiny/resolve/main/empty.txt")[1]["location"]
    check("range of an empty file", lambda: (ask(at=empty, Range="bytes=0-")[0], ask(at=empty)[0]), (416, 200))
    check("never compressed", lambda: "content-encoding" in ask(Accept_Encoding="gzip, br")[1], False)
    check("attachment", lambda: ask(at=target + "?download=true")[1]["content-disposition"].startswith("attachment;"))
    check("error bodies", lambda: (ask(at="/acme/odd/resolve/main/none")[2], ask(at="/api/models/acme/odd/tree/none")[2]), (b"Entry not found", b'{"error":"Invalid rev id: none"}'))
    check("error codes", lambda: (ask(at="/acme/odd/resolve/main/none")[1]["x-error-code"], ask(at="/acme/odd/resolve/none/x")[1]["x-error-code"], ask(at="/acme/none/resolve/main/x")[0]), ("EntryNotFound", "RevisionNotFound", 401))
    check("private looks like missing", lambda: [ask(at=f"/api/models/acme/{name}", Authorization="Bearer hf_eveReadToken")[0::2] for name in ("secret", "nothing")], [(404, b'{"error":"Repository not found"}')] * 2)
    check("private looks like missing, anonymous", lambda: ask(at="/api/models/acme/secret")[0::2] == ask(at="/api/models/acme/nothing")[0::2])
    check("private looks like missing, files", lambda: ask(at="/acme/secret/resolve/main/note.txt")[0::2] == ask(at="/acme/nothing/resolve/main/note.txt")[0::2])
    check("Link is absolute", lambda: ask(at="/api/models?limit=5&author=many&full=true")[1]["link"].startswith(f"<{os.environ['HF_ENDPOINT']}/api/models?"))
    check("Link keeps the filters", lambda: all(part in ask(at="/api/models?limit=5&author=many&full=true")[1]["link"] for part in ("author=many", "limit=5", "full=true", 'rel="next"')))
    check("etag of the API", lambda: (lambda tag: ask(at="/api/models/acme/tiny", If_None_Match=tag)[0])(ask(at="/api/models/acme/tiny")[1]["etag"]), 304)
    check("request id", lambda: ask(X_Amzn_Trace_Id="abc", at="/api/models?limit=1")[1]["x-request-id"].endswith(";abc"))


def tool(work):
    environment = dict(os.environ, HF_HUB_CACHE=str(work / "cache-tool"))

    def hf(*arguments, code=0):
        done = subprocess.run([str(Path(sys.executable).parent / "hf"), *arguments], env=environment, capture_output=True, text=True, timeout=300)
        assert done.returncode == code, (done.returncode, done.stdout[-500:], done.stderr[-500:])
        return done.stdout.strip()

    check("hf models ls", lambda: len(json.loads(hf("models", "ls", "--author", "many", "--limit", "20", "--format", "json"))), 20)
    check("hf models ls sort", lambda: json.loads(hf("models", "ls", "--sort", "downloads", "--limit", "1", "--format", "json"))[0]["id"], "many/repo-7")
    check("hf models info", lambda: json.loads(hf("models", "info", "acme/tiny", "--revision", "dev", "--format", "json"))["id"], "acme/tiny")
    check("hf models info expand", lambda: "sha" in json.loads(hf("models", "info", "acme/tiny", "--expand", "sha,tags", "--format", "json")))
    check("hf models card", lambda: "Sharded" in hf("models", "card", "acme/sharded"))
    check("hf datasets ls", lambda: {d["id"] for d in json.loads(hf("datasets", "ls", "--format", "json"))}, {"acme/words", "acme/numbers"})
    check("hf datasets info", lambda: json.loads(hf("datasets", "info", "acme/words", "--format", "json"))["id"], "acme/words")
    check("hf spaces ls", lambda: json.loads(hf("spaces", "ls", "--format", "json"))[0]["id"], "acme/show")
    check("hf spaces info", lambda: json.loads(hf("spaces", "info", "acme/show", "--format", "json"))["id"], "acme/show")
    check("hf repos tag list", lambda: "v1" in hf("repos", "tag", "list", "acme/tiny"))
    check("hf download include", lambda: Path(hf("download", "acme/tiny", "--include", "*.json", "--quiet").splitlines()[-1]).joinpath("config.json").exists())
    check("hf download dataset", lambda: Path(hf("download", "datasets/acme/words", "data/train.csv", "--quiet").splitlines()[-1]).exists())
    check("hf download revision", lambda: Path(hf("download", "acme/tiny", "branch.txt", "--revision", "refs/pr/1", "--quiet").splitlines()[-1]).read_text(), "on a branch\n")
    check("hf download local-dir", lambda: (hf("download", "acme/sharded", "--local-dir", str(work / "tooldir"), "--quiet"), (work / "tooldir" / "README.md").exists())[1])
    check("hf download dry run", lambda: "model.safetensors" in hf("download", "acme/tiny", "--dry-run"))
    check("hf auth whoami", lambda: "ada" in subprocess.run([str(Path(sys.executable).parent / "hf"), "auth", "whoami"], env=dict(environment, HF_TOKEN="hf_adaWriteToken"), capture_output=True, text=True).stdout)


def transformers_reads():
    import transformers
    from transformers import AutoConfig, AutoModel, AutoTokenizer
    transformers.logging.set_verbosity_error()
    for revision in ("main", "v1", "feature/x", "refs/pr/1"):
        check(f"AutoConfig at {revision}", lambda: AutoConfig.from_pretrained("acme/tiny", revision=revision, token="hf_eveReadToken").model_type, "bert")
        check(f"AutoTokenizer at {revision}", lambda: len(AutoTokenizer.from_pretrained("acme/tiny", revision=revision)("hello").input_ids) > 2)
        check(f"AutoModel at {revision}", lambda: AutoModel.from_pretrained("acme/tiny", revision=revision).config.hidden_size, 32)
    check("AutoConfig missing repo", lambda: AutoConfig.from_pretrained("acme/none"), OSError)
    check("AutoConfig missing revision", lambda: AutoConfig.from_pretrained("acme/tiny", revision="nope"), OSError)
    check("AutoConfig without config", lambda: AutoConfig.from_pretrained("acme/plain"), ValueError)
    check("AutoConfig of broken JSON", lambda: AutoConfig.from_pretrained("acme/broken"), OSError)
    check("AutoConfig private", lambda: AutoConfig.from_pretrained("acme/secret"), OSError)
    check("AutoConfig offline from the cache", lambda: AutoConfig.from_pretrained("acme/tiny", local_files_only=True).model_type, "bert")


def set_up(program, work):
    """Seeds, then (with the server down) what only owners can do through git and the database."""
    make_folders(work)
    seed = {f"acme/{name}": work / name for name in ("tiny", "odd", "crowd", "sharded", "broken", "empty", "plain")}
    seed |= {"acme/secret": work / "plain", "acme/gated": work / "plain", "dataset:acme/words": work / "words", "dataset:acme/numbers": work / "numbers", "space:acme/show": work / "show"}
    seed |= {f"many/repo-{i}": work / "empty" for i in range(MANY - 1)} | {"many/last": work / "plain"}
    started = time.time()
    hub = Hub(program, work, seed)
    print(f"{len(seed)} repositories imported and served after {time.time() - started:.1f} s")
    hub.stop()
    database = sqlite3.connect(next((work / "data").glob("*.sqlite*")))
    oid, head = database.execute("SELECT oid, head FROM repos WHERE name='acme/tiny'").fetchone()
    database.execute("UPDATE repos SET private=1 WHERE name='acme/secret'")
    database.execute("UPDATE repos SET gated='auto' WHERE name='acme/gated'")
    database.execute("UPDATE repos SET downloads=900, likes=3 WHERE name='many/repo-7'")
    database.execute("UPDATE repos SET downloads=800, likes=9 WHERE name='many/repo-8'")
    database.commit()
    database.close()
    first = head.decode() if isinstance(head, bytes) else head
    second = refs_by_git(work / "data", oid, first)
    started = time.time()
    hub = Hub(program, work, {})
    print(f"served again after {time.time() - started:.2f} s")
    return hub, first, second


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        os.environ.update(HF_HOME=str(work / "home"), HF_HUB_DISABLE_UPDATE_CHECK="1", HF_HUB_DISABLE_TELEMETRY="1", HF_HUB_DISABLE_PROGRESS_BARS="1")
        for name in ("HF_TOKEN", "HF_HUB_CACHE", "HF_HUB_OFFLINE", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            os.environ.pop(name, None)
        hub, first, second = set_up(program, work)
        os.environ["HF_ENDPOINT"] = hub.url
        from huggingface_hub import HfApi
        api, signed_in = HfApi(), HfApi(token="hf_adaWriteToken")
        try:
            for part in (lambda: lists(api, signed_in), lambda: infos(api, signed_in, first, second), lambda: trees(api, work / "odd"), lambda: downloads(api, work, first, second),
                         lambda: reads(api, work), lambda: wire(work), lambda: tool(work), transformers_reads):
                try:
                    part()
                except Exception as problem:
                    check(f"a part ended early: {type(problem).__name__}: {problem}", lambda: False)
        finally:
            check("the server ends with its standard input", hub.stop, 0)
    print(f"{len(agreed)} calls agreed, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
