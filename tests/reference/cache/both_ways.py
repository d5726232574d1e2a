"""One cache, two clients: what Python caches Vitrine finds, and the other way round (see README.md)."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

agreed, different = [], []


def check(name, found, expected=True):
    (agreed if found == expected else different).append(name)
    detail = "" if found == expected else f"\n        expected {expected!r}\n        found    {found!r}"
    print(f"{'agree ' if found == expected else 'DIFFER'}  {name}{detail}")


def make_repository(folder, samples):
    """A real small model, and beside it the names and sizes that go wrong first."""
    shutil.copytree(samples / "language-of-a-sentence", folder)
    (folder / "empty.txt").write_bytes(b"")
    nested = folder / "notes" / "deep er"
    nested.mkdir(parents=True)
    (nested / "ünïcode & 100%.txt").write_text("a name to quote\n")
    (folder / "large.bin").write_bytes(hashlib.shake_256(b"large").digest(40_000_000))
    (folder / "copy of large.bin").write_bytes((folder / "large.bin").read_bytes())


def layout(root):
    """Every entry below a cache root: folders, links with their targets, files with their digests."""
    found = {}
    for path in sorted(root.rglob("*")):
        name = str(path.relative_to(root))
        if path.is_symlink():
            found[name] = "-> " + os.readlink(path)
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest() if "/trees/" not in name else json.loads(path.read_text())
        else:
            found[name] = "folder"
    return found


class Clients:
    def __init__(self, cli, endpoint, scratch):
        self.cli, self.endpoint, self.scratch = cli, endpoint, scratch

    def environment(self, cache, offline=False):
        names = {"HF_ENDPOINT": self.endpoint, "HF_HUB_CACHE": str(cache), "HF_HOME": str(self.scratch / "home"),
                 "XDG_DATA_HOME": str(self.scratch / "data"), "HF_HUB_DISABLE_TELEMETRY": "1",
                 "HF_HUB_DISABLE_PROGRESS_BARS": "1", "QT_QPA_PLATFORM": "offscreen"}
        if offline:
            names["HF_HUB_OFFLINE"] = "1"
        return {**{k: v for k, v in os.environ.items() if not k.startswith("HF_")}, **names}

    def run(self, command, cache, offline=False):
        done = subprocess.run(command, env=self.environment(cache, offline), capture_output=True, text=True, timeout=300)
        if done.returncode != 0:
            print(f"        {' '.join(map(str, command))}\n        {done.stdout[-800:]}{done.stderr[-800:]}")
        return done

    def vitrine(self, cache, *arguments, offline=False):
        done = self.run([self.cli, *arguments], cache, offline)
        deadline = time.monotonic() + 60  # markers go once the disk has the files
        while any(Path(cache).rglob("*.vitrine-unflushed")) and time.monotonic() < deadline:
            time.sleep(0.05)
        return done

    def python(self, cache, code, offline=False):
        return self.run([sys.executable, "-c", code], cache, offline)


def same_files(folder, source):
    wanted = {str(p.relative_to(source)): p.read_bytes() for p in source.rglob("*") if p.is_file()}
    found = {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    for files in (wanted, found):
        files.pop(".gitattributes", None)  # the server adds to it
    return found == wanted


SNAPSHOT = "from huggingface_hub import snapshot_download; print(snapshot_download('acme/tiny'))"
SCAN = """
import json
from huggingface_hub import scan_cache_dir
scan = scan_cache_dir()
print(json.dumps({"bytes": scan.size_on_disk, "warnings": len(scan.warnings), "repos": sorted(
    [repo.repo_id, repo.size_on_disk, sorted([r.commit_hash, r.size_on_disk, sorted(r.refs)] for r in repo.revisions)]
    for repo in scan.repos)}))
"""
ANSWER = """
from transformers import pipeline
print(pipeline("text-classification", model="acme/tiny")("Guten Morgen, wie geht es dir?")[0]["label"])
"""


def vitrine_finds_what_python_cached(clients, scratch, source):
    cache = scratch / "python"
    done = clients.python(cache, SNAPSHOT)
    folder = Path(done.stdout.strip())
    check("python: snapshot_download", same_files(folder, source))
    before = layout(cache)
    inodes = {str(p): p.stat().st_ino for p in (cache / "models--acme--tiny" / "blobs").iterdir()}
    check("vitrine: download over python's cache", clients.vitrine(cache, "download", "acme/tiny").stdout.strip(), str(folder))
    check("vitrine: adds and changes nothing", layout(cache), before)
    check("vitrine: fetches no blob again",
          {str(p): p.stat().st_ino for p in (cache / "models--acme--tiny" / "blobs").iterdir()}, inodes)
    check("vitrine: finds it offline", clients.vitrine(cache, "download", "acme/tiny", offline=True).stdout.strip(), str(folder))
    check("vitrine: verifies it", clients.vitrine(cache, "cache", "verify", "acme/tiny").returncode, 0)
    return before


def python_finds_what_vitrine_cached(clients, scratch, source, pythons_layout):
    cache = scratch / "vitrine"
    done = clients.vitrine(cache, "download", "acme/tiny")
    folder = Path(done.stdout.strip())
    check("vitrine: download", same_files(folder, source))
    mine, theirs = layout(cache), dict(pythons_layout)
    check("the two caches are alike, file by file", mine, theirs)
    for name in ("config.json", "notes/deep er/ünïcode & 100%.txt", "empty.txt", "large.bin"):
        code = f"from huggingface_hub import hf_hub_download; print(hf_hub_download('acme/tiny', {name!r}))"
        check(f"python: hf_hub_download {name} offline", clients.python(cache, code, offline=True).stdout.strip(), str(folder / name))
    check("python: snapshot_download offline", clients.python(cache, SNAPSHOT, offline=True).stdout.strip(), str(folder))
    before = {str(p): p.stat().st_ino for p in (cache / "models--acme--tiny" / "blobs").iterdir()}
    check("hf download over vitrine's cache",
          clients.run(["hf", "download", "acme/tiny", "--quiet"], cache).returncode, 0)
    check("hf fetches no blob again", {str(p): p.stat().st_ino for p in (cache / "models--acme--tiny" / "blobs").iterdir()}, before)
    check("transformers: pipeline offline", bool(clients.python(cache, ANSWER, offline=True).stdout.strip()))
    check("hf cache verify", clients.run(["hf", "cache", "verify", "acme/tiny"], cache).returncode, 0)
    return cache


def scans_agree(clients, cache, name):
    theirs = json.loads(clients.python(cache, SCAN).stdout)
    mine = sorted([r["id"], r["bytes"], sorted([v["commit"], v["bytes"], sorted(v["refs"])] for v in r["revisions"])]
                  for r in json.loads(clients.vitrine(cache, "cache", "list", "--json").stdout))
    check(f"scan of {name}: repositories, revisions, references and bytes of each", mine, theirs["repos"])
    said = clients.vitrine(cache, "cache", "list").stderr.strip().split("\n")
    check(f"scan of {name}: warnings", len(said) - 1, theirs["warnings"])  # the last line is the sum


def interrupted_downloads(clients, scratch, source):
    cache = scratch / "interrupted"
    process = subprocess.Popen([clients.cli, "download", "acme/tiny"], env=clients.environment(cache),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and not list(cache.glob("models--*/blobs/*.vitrine-part")):
        pass
    process.kill()
    process.wait()
    code = SNAPSHOT
    done = clients.python(cache, code)
    check("python: completes what a killed vitrine began", same_files(Path(done.stdout.strip()), source))
    check("vitrine: agrees afterwards", clients.vitrine(cache, "cache", "verify", "acme/tiny").returncode, 0)

    cache = scratch / "foreign"
    blob = hashlib.sha256((source / "large.bin").read_bytes()).hexdigest()
    blobs = cache / "models--acme--tiny" / "blobs"
    blobs.mkdir(parents=True)
    (blobs / f"{blob}.incomplete").write_bytes((source / "large.bin").read_bytes()[:10_000_000])
    done = clients.vitrine(cache, "download", "acme/tiny")
    check("vitrine: completes another client's .incomplete", same_files(Path(done.stdout.strip()), source))
    check("vitrine: leaves no partial file", [p.name for p in blobs.iterdir() if "." in p.name], [])


def damaged_cache(clients, scratch, good):
    cache = scratch / "damaged"
    shutil.copytree(good, cache, symlinks=True)
    (cache / "models--a--nosnapshots" / "blobs").mkdir(parents=True)
    (cache / "something").mkdir()
    (cache / "models--a--badref" / "refs").mkdir(parents=True)
    (cache / "models--a--badref" / "refs" / "main").write_text("0" * 40)
    (cache / "models--a--badref" / "snapshots").mkdir()
    broken = cache / "datasets--a--broken" / "snapshots" / ("1" * 40)
    broken.mkdir(parents=True)
    (broken / "x").symlink_to("../../blobs/none")
    scans_agree(clients, cache, "a damaged cache")


def local_folder(clients, scratch, source):
    folder = scratch / "mine"
    cache = scratch / "unused"
    clients.vitrine(cache, "download", "acme/tiny", "--local-dir", str(folder))
    code = f"from huggingface_hub import snapshot_download; print(snapshot_download('acme/tiny', local_dir={str(folder)!r}))"
    stamps = {str(p): p.stat().st_mtime_ns for p in folder.rglob("*") if p.is_file() and ".cache" not in str(p)}
    check("python: takes vitrine's local folder as its own", clients.python(cache, code).returncode, 0)
    check("python: fetches nothing again",
          {str(p): p.stat().st_mtime_ns for p in folder.rglob("*") if p.is_file() and ".cache" not in str(p)}, stamps)


def main():
    cli, samples = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        source = scratch / "source"
        make_repository(source, samples)
        server = subprocess.Popen([cli, "serve", "--port", "0", "--quiet", "--data", scratch / "hub", "--seed",
                                   f"acme/tiny={source}", "--exit-with-stdin"], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True)
        try:
            endpoint = server.stdout.readline().strip().split()[-1]
            clients = Clients(str(cli), endpoint, scratch)
            theirs = vitrine_finds_what_python_cached(clients, scratch, source)
            cache = python_finds_what_vitrine_cached(clients, scratch, source, theirs)
            scans_agree(clients, cache, "vitrine's cache")
            interrupted_downloads(clients, scratch, source)
            damaged_cache(clients, scratch, cache)
            local_folder(clients, scratch, source)
        finally:
            server.stdin.close()
            server.wait(timeout=30)
    print(f"{len(agreed)} agree, {len(different)} differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
