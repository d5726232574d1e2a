"""What every suite of the sweep shares: the program, comparing, and the account of what was seen."""
import collections
import json
import os
import pathlib
import shutil
import subprocess

ENVIRONMENT = {**os.environ, "HF_HUB_OFFLINE": "1", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}


class Account:
    """Counts cases by what became of them, and keeps the first differences with all that is needed to see them again."""

    def __init__(self, suite, keep):
        self.suite, self.keep = suite, keep
        self.counts = collections.Counter()
        self.refusals = collections.Counter()
        self.differences = []

    def agreed(self, number=1):
        self.counts["agreed"] += number

    def refused(self, why):
        """The program said by name that it cannot (exit 7), or both sides refused."""
        self.counts["refused"] += 1
        self.refusals[why] += 1

    def differs(self, case, what, folder=None):
        self.counts["different"] += 1
        kept = None
        if folder is not None and self.keep and len(self.differences) < 40:
            kept = str(self.keep / f"{self.suite}-{len(self.differences)}")
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
        self.differences.append((case, what, kept))

    def report(self):
        print(json.dumps({"suite": self.suite, **self.counts, "refusals": dict(self.refusals)}, ensure_ascii=False))
        for case, what, kept in self.differences[:40]:
            print(f"  DIFFERENT {case}: {what}" + (f"  ({kept})" if kept else ""))


class Program:
    def __init__(self, path):
        self.path = path

    def __call__(self, *arguments, text=None, timeout=300):
        """Exit code, stdout, stderr; text is bytes for stdin."""
        done = subprocess.run([self.path, *map(str, arguments)], input=text, capture_output=True, env=ENVIRONMENT, timeout=timeout)
        return done.returncode, done.stdout, done.stderr.decode(errors="replace")

    def json(self, *arguments, text=None):
        """The one document on stdout and the exit code. Whatever happens, it must be one document."""
        code, out, err = self(*arguments, "--json", text=text)
        try:
            return code, json.loads(out.decode())
        except ValueError as fault:
            return code, {"error": {"kind": "no single document", "message": f"{fault}: {out[:200]!r} {err[-300:]!r}"}}


def relative(a, b):
    """max|a-b| / max|b|, as the design defines it; infinite where shapes differ."""
    import numpy as np

    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    if a.shape != b.shape:
        return float("inf")
    if a.size == 0:
        return 0.0
    return float(np.abs(a - b).max() / max(np.abs(b).max(), 1e-30))


def write_json(folder, name, value):
    path = pathlib.Path(folder) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def fresh(path):
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path
