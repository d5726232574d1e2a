"""Drives the local hub with the Hub's official clients and counts the calls that agree (see README.md)."""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ACCOUNTS = {
    "users": [
        {"name": "ada", "email": "ada@example.org", "fullname": "Ada",
         "tokens": [{"name": "laptop", "token": "hf_adaWriteToken", "role": "write"}]},
        {"name": "eve", "fullname": "Eve", "tokens": [{"name": "reader", "token": "hf_eveReadToken", "role": "read"}]},
    ],
    "orgs": [{"name": "acme", "fullname": "Acme", "members": [{"user": "ada", "role": "admin"}]}],
}

agreed, different = [], []


def check(name, call, expected=True):
    """Runs a call; it agrees where it gives \p expected, or raises an exception of that type."""
    try:
        found = call()
    except Exception as problem:  # the client's own exceptions are what some calls expect
        found = type(problem) if isinstance(expected, type) else f"{type(problem).__name__}: {problem}"
    if isinstance(expected, type) and isinstance(found, type):
        good = issubclass(found, expected)
    else:
        good = found == expected
    (agreed if good else different).append(name)
    print(f"{'agree ' if good else 'DIFFER'}  {name}" + ("" if good else f"\n        expected {expected!r}\n        found    {found!r}"))


def make_model(folder):
    """A random BERT of three labels, small enough to make on the spot."""
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    folder.mkdir(parents=True)
    letters = [chr(97 + i) for i in range(26)]
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + letters + ["##" + letter for letter in letters]
    (folder / "vocab.txt").write_text("\n".join(words) + "\n")
    config = BertConfig(vocab_size=len(words), hidden_size=32, num_hidden_layers=2, num_attention_heads=2,
                        intermediate_size=64, num_labels=3)
    BertForSequenceClassification(config).save_pretrained(folder)
    BertTokenizerFast(vocab_file=str(folder / "vocab.txt")).save_pretrained(folder)
    (folder / "README.md").write_text(
        "---\nlicense: mit\nlanguage:\n- en\n- \"no\"\nlibrary_name: transformers\npipeline_tag: text-classification\n"
        "tags:\n- tiny\nwidget:\n- text: hello\n---\n# Tiny\n\nFollows https://arxiv.org/abs/1810.04805\n")
    nested = folder / "notes" / "deep er"
    nested.mkdir(parents=True)
    (nested / "ünïcode & more.txt").write_text("a name to quote\n")
    (folder / "empty.txt").write_bytes(b"")


def make_dataset(folder):
    folder.mkdir(parents=True)
    (folder / "README.md").write_text("---\nlicense: cc0-1.0\nlanguage: [en]\ntask_categories: [text-classification]\n---\n# Words\n")
    (folder / "data.csv").write_text("word,length\n" + "".join(f"{'x' * n},{n}\n" for n in range(1, 200)))


def make_space(folder):
    folder.mkdir(parents=True)
    (folder / "README.md").write_text("---\ntitle: Show\nemoji: 🎈\nsdk: static\nmodels: [acme/tiny]\n---\n")
    (folder / "index.html").write_text("<h1>Show</h1>\n")


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def git_id(path):
    return subprocess.run(["git", "hash-object", "--no-filters", str(path)], capture_output=True, text=True, check=True).stdout.strip()


def files_of(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def same_files(folder, source):
    return all((Path(folder) / name).read_bytes() == (source / name).read_bytes() for name in files_of(source))


class Hub:
    """vitrine-cli serve as a child process."""

    def __init__(self, program, work, seeds):
        accounts = work / "accounts.json"
        accounts.write_text(json.dumps(ACCOUNTS))
        command = [program, "serve", "--port", "0", "--data", str(work / "data"), "--accounts", str(accounts), "--exit-with-stdin"]
        for name, folder in seeds.items():
            command += ["--seed", f"{name}={folder}"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert line.startswith("Listening on "), line
        self.url = line.split()[-1]

    def stop(self):
        self.process.stdin.close()
        return self.process.wait(timeout=10)


def drive_api(work, model, dataset, space):
    from huggingface_hub import HfApi, file_exists, get_safetensors_metadata, hf_hub_download, repo_exists, scan_cache_dir, snapshot_download
    from huggingface_hub.errors import RemoteEntryNotFoundError, RepositoryNotFoundError, RevisionNotFoundError
    from huggingface_hub.utils import build_hf_headers, get_session

    api = HfApi()
    signed_in = HfApi(token="hf_adaWriteToken")

    check("list_models", lambda: "acme/tiny" in [m.id for m in api.list_models()])
    check("list_models search", lambda: [m.id for m in api.list_models(search="TIN")], ["acme/tiny"])
    check("list_models search nothing", lambda: list(api.list_models(search="zzzz")), [])
    check("list_models author", lambda: {m.author for m in api.list_models(author="acme", full=True)}, {"acme"})
    check("list_models filter", lambda: [m.id for m in api.list_models(filter=["text-classification", "license:mit", "tiny"])], ["acme/tiny"])
    check("list_models pipeline_tag", lambda: [m.pipeline_tag for m in api.list_models(pipeline_tag="text-classification", author="acme")], ["text-classification"])
    check("list_models sort limit", lambda: len(list(api.list_models(sort="downloads", limit=1))), 1)
    check("list_models paged", lambda: len([m.id for m in api.list_models(limit=100)]) >= 1)
    check("list_models num_parameters", lambda: list(api.list_models(num_parameters="min:1B")), [])
    check("list_models gated", lambda: list(api.list_models(gated=True)), [])
    check("list_models expand", lambda: next(iter(api.list_models(author="acme", expand=["safetensors", "downloads"]))).safetensors.total > 0)
    check("list_models cardData config", lambda: next(iter(api.list_models(author="acme", cardData=True, fetch_config=True))).config["model_type"], "bert")
    check("list_datasets", lambda: [d.id for d in api.list_datasets(filter="language:en")], ["acme/words"])
    check("list_datasets full", lambda: [s.rfilename for s in next(iter(api.list_datasets(full=True))).siblings], [".gitattributes", "README.md", "data.csv"])
    check("list_spaces", lambda: [s.sdk for s in api.list_spaces(author="acme")], ["static"])

    info = api.model_info("acme/tiny")
    check("model_info tags", lambda: {"transformers", "safetensors", "bert", "en", "no", "license:mit", "arxiv:1810.04805", "region:us"} <= set(info.tags))
    check("model_info fields", lambda: (info.id, info.library_name, info.pipeline_tag, info.gated, info.private), ("acme/tiny", "transformers", "text-classification", False, False))
    check("model_info card", lambda: (info.card_data.license, info.card_data.language), ("mit", ["en", "no"]))
    check("model_info safetensors", lambda: info.safetensors.total, sum(info.safetensors.parameters.values()))
    check("model_info widget", lambda: info.widget_data, [{"text": "hello"}])
    check("model_info transformersInfo", lambda: info.transformers_info.auto_model, "AutoModelForSequenceClassification")
    check("model_info siblings", lambda: sorted(s.rfilename for s in info.siblings), sorted(files_of(model) + [".gitattributes"]))
    with_blobs = {s.rfilename: s for s in api.model_info("acme/tiny", files_metadata=True).siblings}
    check("model_info blobs git", lambda: with_blobs["config.json"].blob_id, git_id(model / "config.json"))
    check("model_info blobs lfs", lambda: (with_blobs["model.safetensors"].lfs.sha256, with_blobs["model.safetensors"].size), (sha256(model / "model.safetensors"), (model / "model.safetensors").stat().st_size))
    check("model_info revision", lambda: api.model_info("acme/tiny", revision=info.sha).sha, info.sha)
    check("model_info expand", lambda: api.model_info("acme/tiny", expand=["likes", "sha"]).sha, info.sha)
    check("model_info securityStatus", lambda: api.model_info("acme/tiny", securityStatus=True).security_repo_status["scansDone"], False)
    check("dataset_info", lambda: api.dataset_info("acme/words").card_data.license, "cc0-1.0")
    check("space_info", lambda: (api.space_info("acme/show").sdk, api.space_info("acme/show").models), ("static", ["acme/tiny"]))
    check("model_info missing", lambda: api.model_info("acme/none"), RepositoryNotFoundError)
    check("model_info missing, signed in", lambda: signed_in.model_info("acme/none"), RepositoryNotFoundError)
    check("model_info bad revision", lambda: api.model_info("acme/tiny", revision="nope"), RevisionNotFoundError)
    check("repo_exists", lambda: (repo_exists("acme/tiny"), repo_exists("acme/none"), repo_exists("acme/words", repo_type="dataset")), (True, False, True))
    check("revision_exists", lambda: (api.revision_exists("acme/tiny", "main"), api.revision_exists("acme/tiny", "nope")), (True, False))

    tree = {e.path: e for e in api.list_repo_tree("acme/tiny", recursive=True)}
    check("list_repo_tree ids", lambda: {n: tree[n].blob_id for n in files_of(model) if tree[n].lfs is None}, {n: git_id(model / n) for n in files_of(model) if tree[n].lfs is None})
    check("list_repo_tree lfs", lambda: (tree["model.safetensors"].lfs.sha256, tree["model.safetensors"].lfs.size), (sha256(model / "model.safetensors"), (model / "model.safetensors").stat().st_size))
    check("list_repo_tree pointer id", lambda: tree["model.safetensors"].blob_id, pointer_id(model / "model.safetensors"))
    check("list_repo_tree .gitattributes", lambda: (tree[".gitattributes"].blob_id, tree[".gitattributes"].size), ("a6344aac8c09253b3b630fb776ae94478aa0275b", 1519))
    check("list_repo_tree folder", lambda: [e.path for e in api.list_repo_tree("acme/tiny", "notes/deep er")], ["notes/deep er/ünïcode & more.txt"])
    check("list_repo_tree expand", lambda: next(iter(api.list_repo_tree("acme/tiny", "notes", expand=True))).last_commit.title, "Upload folder")
    check("list_repo_tree missing", lambda: list(api.list_repo_tree("acme/tiny", "nowhere")), RemoteEntryNotFoundError)
    check("list_repo_files", lambda: sorted(api.list_repo_files("acme/tiny")), sorted(files_of(model) + [".gitattributes"]))
    check("get_paths_info", lambda: sorted(p.path for p in api.get_paths_info("acme/tiny", ["config.json", "notes", "nothing"], expand=True)), ["config.json", "notes"])
    refs = api.list_repo_refs("acme/tiny", include_pull_requests=True)
    check("list_repo_refs", lambda: ([b.name for b in refs.branches], refs.branches[0].target_commit, refs.tags, refs.pull_requests), (["main"], info.sha, [], []))
    commits = api.list_repo_commits("acme/tiny", formatted=True)
    check("list_repo_commits", lambda: ([c.title for c in commits], commits[0].commit_id), (["Upload folder", "initial commit"], info.sha))
    check("file_exists", lambda: (file_exists("acme/tiny", "config.json"), file_exists("acme/tiny", "none.json"), file_exists("acme/none", "x")), (True, False, False))
    check("get_safetensors_metadata", lambda: get_safetensors_metadata("acme/tiny").parameter_count, dict(info.safetensors.parameters))
    check("whoami", lambda: (signed_in.whoami()["name"], [o["name"] for o in signed_in.whoami()["orgs"]]), ("ada", ["acme"]))
    check("auth_check", lambda: api.auth_check("acme/tiny"), None)
    check("get_user_overview", lambda: api.get_user_overview("ada").num_models, 0)
    check("get_organization_overview", lambda: api.get_organization_overview("acme").num_models >= 1)
    check("get_model_tags", lambda: any(t["id"] == "license:mit" for t in api.get_model_tags()["license"]))
    check("get_dataset_tags", lambda: any(t["id"] == "language:en" for t in api.get_dataset_tags()["language"]))

    cache = work / "cache"
    for name in files_of(model):
        check(f"hf_hub_download {name}", lambda: Path(hf_hub_download("acme/tiny", name, cache_dir=cache)).read_bytes(), (model / name).read_bytes())
    check("hf_hub_download at commit", lambda: f"snapshots/{info.sha}" in hf_hub_download("acme/tiny", "config.json", revision=info.sha, cache_dir=work / "cache-b"))
    check("hf_hub_download missing", lambda: hf_hub_download("acme/tiny", "none.json", cache_dir=cache), RemoteEntryNotFoundError)
    check("hf_hub_download local_dir", lambda: Path(hf_hub_download("acme/tiny", "model.safetensors", local_dir=work / "local")).read_bytes(), (model / "model.safetensors").read_bytes())
    check("snapshot_download", lambda: same_files(snapshot_download("acme/tiny", cache_dir=work / "cache-c"), model))
    check("snapshot_download patterns", lambda: files_of(Path(snapshot_download("acme/tiny", cache_dir=work / "cache-d", allow_patterns="*.json", ignore_patterns="tokenizer*"))), ["config.json"])
    check("snapshot_download dataset", lambda: same_files(snapshot_download("acme/words", repo_type="dataset", cache_dir=work / "cache-c"), dataset))
    check("snapshot_download space", lambda: same_files(snapshot_download("acme/show", repo_type="space", cache_dir=work / "cache-c"), space))
    scan = scan_cache_dir(work / "cache-c")
    check("scan_cache_dir", lambda: (sorted(r.repo_id for r in scan.repos), [str(w) for w in scan.warnings]), (["acme/show", "acme/tiny", "acme/words"], []))
    check("downloads counted", lambda: api.model_info("acme/tiny").downloads > 0)
    session = get_session()
    url = os.environ["HF_ENDPOINT"] + "/acme/tiny/resolve/main/model.safetensors"
    check("range", lambda: (session.get(url, headers={"Range": "bytes=8-99"} | build_hf_headers()).content), (model / "model.safetensors").read_bytes()[8:100])


def pointer_id(path):
    """The git id of the file's LFS pointer, as git computes it."""
    text = f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256(path)}\nsize {path.stat().st_size}\n"
    return subprocess.run(["git", "hash-object", "--stdin"], input=text, capture_output=True, text=True, check=True).stdout.strip()


def drive_git(work, model):
    """What the server keeps is a git repository that git itself finds sound."""
    for repository in sorted((work / "data" / "repos").rglob("*.git")):
        result = subprocess.run(["git", "-c", "safe.directory=*", "--git-dir", str(repository), "fsck", "--strict"], capture_output=True, text=True)
        check(f"git fsck {repository.name[:8]}", lambda: result.returncode, 0)


def drive_tool(work, model):
    environment = dict(os.environ, HF_HUB_DISABLE_PROGRESS_BARS="1", HF_HUB_CACHE=str(work / "cache-tool"))
    tool = [str(Path(sys.executable).parent / "hf")]

    def run(*arguments):
        done = subprocess.run(tool + list(arguments), env=environment, capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout.strip(), done.stderr.strip()

    def downloaded():
        code, out, err = run("download", "acme/tiny", "--quiet")
        return same_files(out.splitlines()[-1], model) if code == 0 else (code, out, err)

    check("hf download", downloaded)
    check("hf download one file", lambda: run("download", "acme/tiny", "config.json", "--quiet")[1].endswith("config.json"))
    check("hf download missing", lambda: run("download", "acme/none")[0] != 0)
    check("hf models list", lambda: "acme/tiny" in run("models", "list", "--search", "tiny", "--format", "json")[1])
    check("hf models info", lambda: json.loads(run("models", "info", "acme/tiny", "--format", "json")[1])["id"], "acme/tiny")
    check("hf cache list", lambda: "acme/tiny" in run("cache", "list")[1])


def drive_transformers(name, folder):
    import torch
    import transformers
    from transformers import AutoConfig, AutoModel, AutoTokenizer, pipeline

    config = AutoConfig.from_pretrained(name)
    check(f"{name}: AutoConfig.from_pretrained", lambda: config.model_type, AutoConfig.from_pretrained(folder).model_type)
    kind = getattr(transformers, config.architectures[0]) if config.architectures else AutoModel
    remote, local = kind.from_pretrained(name), kind.from_pretrained(folder)
    check(f"{name}: {kind.__name__}.from_pretrained", lambda: all(torch.equal(a, b) for a, b in zip(remote.parameters(), local.parameters())))
    if (folder / "vocab.txt").exists() or (folder / "tokenizer.json").exists():
        check(f"{name}: AutoTokenizer.from_pretrained", lambda: AutoTokenizer.from_pretrained(name)("hello you").input_ids, AutoTokenizer.from_pretrained(folder)("hello you").input_ids)
        check(f"{name}: pipeline", lambda: len(pipeline(model=name)("hello you")) > 0)


def main():
    program, folders = sys.argv[1], [Path(folder).resolve() for folder in sys.argv[2:]]
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        os.environ.update(HF_HOME=str(work / "home"), HF_HUB_DISABLE_UPDATE_CHECK="1", HF_HUB_DISABLE_TELEMETRY="1", HF_HUB_DISABLE_PROGRESS_BARS="1")
        for name in ("HF_TOKEN", "HF_HUB_CACHE", "HF_HUB_OFFLINE", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            os.environ.pop(name, None)
        # The endpoint is read when the client is imported, so the server must be up before.
        model, dataset, space = work / "tiny", work / "words", work / "show"
        subprocess.run([sys.executable, "-c", f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import conformance; from pathlib import Path; conformance.make_model(Path({str(model)!r}))"], check=True)
        make_dataset(dataset)
        make_space(space)
        seeds = {"acme/tiny": model, "dataset:acme/words": dataset, "space:acme/show": space}
        seeds |= {f"samples/{folder.name}": folder for folder in folders}
        hub = Hub(program, work, seeds)
        os.environ["HF_ENDPOINT"] = hub.url
        try:
            started = time.time()
            drive_api(work, model, dataset, space)
            drive_git(work, model)
            drive_tool(work, model)
            drive_transformers("acme/tiny", model)
            for folder in folders:
                drive_transformers(f"samples/{folder.name}", folder)
            print(f"{time.time() - started:.1f} s")
        finally:
            check("the server ends with its standard input", hub.stop, 0)
    print(f"{len(agreed)} calls agreed, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
