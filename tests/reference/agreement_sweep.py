"""Random checkpoints, tokenizers, pictures and files in hundreds: what vitrine-cli says of them beside transformers,
tokenizers, safetensors and Pillow.

Usage: agreement_sweep.py VITRINE_CLI SUITE[,SUITE…] [--seed N] [--cases N] [--keep DIR]
VITRINE_CLI is build/*/bin/vitrine-cli; suites are the modules of `sweep/` (tokenizers, bert, sentences, vit, pictures,
safetensors, failures) or `all`. Prints one line of JSON a part: how many comparisons agreed, differed or were refused by
name; then what differs. Exits 1 where anything differs. --keep saves the folders of differing cases.
"""
import argparse
import importlib
import os
import pathlib
import sys
import tempfile
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent / "sweep"))
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["RUST_BACKTRACE"] = "0"
os.environ["TRANSFORMERS_VERBOSITY"] = "critical"
os.environ["TQDM_DISABLE"] = "1"
warnings.filterwarnings("ignore")

import transformers  # noqa: E402

from common import Program  # noqa: E402

SUITES = ("tokenizers", "bert", "sentences", "vit", "pictures", "safetensors", "failures")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("suites")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=50)
    parser.add_argument("--keep", type=pathlib.Path)
    given = parser.parse_args()
    transformers.utils.logging.disable_progress_bar()
    different = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name in SUITES if given.suites == "all" else given.suites.split(","):
            suite = importlib.import_module(f"{name}_suite")
            for account in suite.run(Program(given.program), given.seed, given.cases, pathlib.Path(scratch), given.keep):
                account.report()
                different += account.counts["different"]
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
