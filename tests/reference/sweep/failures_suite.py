"""Everything that goes wrong before a model runs: the exit code, and always exactly one document on stdout."""
import json
import pathlib
import random
import shutil

import torch
import transformers

from common import Account, fresh, write_json
from models import edit_config, shake, write_vocabulary

BERT = {"hidden_size": 8, "num_attention_heads": 2, "num_hidden_layers": 1, "intermediate_size": 8, "max_position_embeddings": 32}


def classifier(folder):
    fresh(folder)
    rng = random.Random(1)
    size = write_vocabulary(folder, rng, {"model_max_length": 32})
    model = transformers.BertForSequenceClassification(transformers.BertConfig(vocab_size=size, num_labels=3, **BERT))
    shake(model, rng, 0.1)
    model.save_pretrained(folder)
    return folder


def image(folder):
    fresh(folder)
    model = transformers.ViTForImageClassification(transformers.ViTConfig(hidden_size=8, num_attention_heads=2, num_hidden_layers=1, intermediate_size=8, image_size=8, patch_size=4))
    model.save_pretrained(folder)
    write_json(folder, "preprocessor_config.json", {"size": {"height": 8, "width": 8}})
    return folder


def variant(source, folder, change):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    change(folder)
    return folder


def without(*names):
    return lambda folder: [(folder / name).unlink() for name in names]


def only(name, **files):
    def change(folder):
        (folder / "model.safetensors").unlink()
        (folder / name).parent.mkdir(exist_ok=True, parents=True)
        (folder / name).write_bytes(b"x" * 64)
    return change


def text(name, content):
    return lambda folder: (folder / name).write_bytes(content)


def folders(text_model, picture_model, scratch):
    """(name, folder, exit codes that say it rightly, words of which one must be said)"""
    one = lambda name, change, codes, words=(): (name, variant(text_model, scratch / "variant", change), codes, words)
    yield one("GGUF only", only("model-q4.gguf"), (7,), ("GGUF",))
    yield one("ONNX only", only("onnx/model.onnx"), (7,), ("ONNX",))
    yield one("pickle only", only("pytorch_model.bin"), (7,), ("pickle",))
    yield one("TensorFlow only", only("tf_model.h5"), (7,), ("TensorFlow",))
    yield one("Flax only", only("flax_model.msgpack"), (7,), ("Flax",))
    yield one("no weights", without("model.safetensors"), (7,), ("weights",))
    yield one("no config", without("config.json"), (7, 4), ("config.json",))
    yield one("no tokenizer", without("vocab.txt"), (4, 7), ("tokenizer",))
    yield one("an adapter", lambda f: write_json(f, "adapter_config.json", {"base_model_name_or_path": "org/original", "peft_type": "LORA"}), (7,), ("adapter", "org/original"))
    for method in ("gptq", "awq", "bitsandbytes", "fp8", "compressed-tensors", "hqq"):
        yield one(method, lambda f, m=method: edit_config(f, quantization_config={"quant_method": m, "bits": 4}), (7,), (method, method.upper()))
    yield one("bitsandbytes of old", lambda f: edit_config(f, quantization_config={"load_in_8bit": True}), (7,), ("bitsandbytes",))
    yield one("code of its own", lambda f: edit_config(f, auto_map={"AutoModel": "modeling.Model"}), (7,), ("code",))
    yield one("diffusers", lambda f: write_json(f, "model_index.json", {}), (7,), ("diffusers",))
    yield one("another type", lambda f: edit_config(f, model_type="mamba2"), (7,), ("mamba2",))
    yield one("no type", lambda f: edit_config(f, model_type=None), (7, 8), ("model_type",))
    yield one("another head", lambda f: edit_config(f, architectures=["BertForNextSentencePrediction"]), (7,), ("BertForNextSentencePrediction",))
    yield one("a decoder", lambda f: edit_config(f, is_decoder=True), (7,), ("decoder",))
    yield one("positions of another kind", lambda f: edit_config(f, position_embedding_type="relative_key"), (7,), ("relative_key",))
    yield one("an activation nobody knows", lambda f: edit_config(f, hidden_act="wobble"), (7,), ("wobble",))
    yield one("config no JSON", text("config.json", b"{"), (8,), ("config.json",))
    yield one("config a list", text("config.json", b"[]"), (8,), ("config.json",))
    yield one("config empty", text("config.json", b""), (8, 7), ("config.json",))
    yield one("config not UTF-8", text("config.json", b'{"model_type": "\xff"}'), (8, 7), ())
    for key, values in (("hidden_size", [0, -1, 7, 1e9, "8", 1.5, None, [8]]), ("num_attention_heads", [0, 3, -2]), ("num_hidden_layers", [-1, 2, 1e12]), ("vocab_size", [0, 5, 1e12]),
                        ("max_position_embeddings", [0, 1, 1e9]), ("layer_norm_eps", [0, -1, "x"]), ("type_vocab_size", [0, 3]), ("intermediate_size", [0, 9]), ("num_labels", [-1, 0, 7])):
        for value in values:
            if not (key == "num_labels" or (key == "hidden_size" and value is None)):
                yield one(f"{key} {value}", lambda f, k=key, v=value: edit_config(f, **{k: v}), (7, 8), ())
    yield one("weights cut", lambda f: (f / "model.safetensors").write_bytes((f / "model.safetensors").read_bytes()[:-9]), (8,), ("model.safetensors",))
    yield one("weights empty", text("model.safetensors", b""), (8,), ("model.safetensors",))
    yield one("weights a pointer", text("model.safetensors", b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 400\n"), (8,), ("model.safetensors",))
    yield one("weights a folder", lambda f: [(f / "model.safetensors").unlink(), (f / "model.safetensors").mkdir()], (7, 8, 1), ())
    yield one("index of nothing", lambda f: [(f / "model.safetensors").unlink(), write_json(f, "model.safetensors.index.json", {"weight_map": {}})], (8,), ("index",))
    yield one("index of what is not there", lambda f: [(f / "model.safetensors").unlink(), write_json(f, "model.safetensors.index.json", {"weight_map": {"a": "model-00001-of-00002.safetensors"}})],
              (4, 8), ("model-00001-of-00002",))
    yield one("index with a way out", lambda f: [(f / "model.safetensors").unlink(), write_json(f, "model.safetensors.index.json", {"weight_map": {"a": "../secret.safetensors"}})], (4, 8), ("secret",))
    yield one("index no JSON", lambda f: [(f / "model.safetensors").unlink(), (f / "model.safetensors.index.json").write_text("[")], (8,), ("index",))
    yield one("tokenizer no JSON", text("tokenizer.json", b"{"), (8,), ("tokenizer.json",))
    yield one("tokenizer of another kind", lambda f: [write_json(f, "tokenizer.json", {"model": {"type": "BPE", "vocab": {}, "merges": []}}), write_json(f, "tokenizer_config.json", {"tokenizer_class": "PreTrainedTokenizerFast"})],
              (7,), ("BPE",))
    yield one("vocabulary empty", text("vocab.txt", b""), (8, 7, 4), ())
    yield one("vocabulary too large", lambda f: (f / "vocab.txt").write_text((f / "vocab.txt").read_text() + "zzzz\nsome\ntext\n"), (8,), ("belong",))
    yield one("links outside", lambda f: [(f / "config.json").rename(f.parent / "outside.json"), (f / "config.json").symlink_to(f.parent / "outside.json")], (2, 3, 8), ())


CALLS = [
    (["--task", "text-to-video"], (7,)), (["--task", "nonsense"], (7,)), (["--task", "image-classification"], (7,)), (["--task", ""], (0, 2)), (["--device", "cuda:0"], (7,)), (["--device", "cuda:99"], (7,)),
    (["--device", "tpu"], (2,)), (["--device", "cuda:-1"], (2,)), (["--dtype", "float16"], (2,)), (["--dtype", "bfloat16"], (0,)), (["--threads", "0"], (2,)), (["--threads", "1"], (0,)), (["--threads", "x"], (2,)),
    (["--threads", "9999999999"], (2,)), (["--repeat", "0"], (2,)), (["--repeat", "3"], (0,)), (["--repeat", "-1"], (2,)), (["--param", "top_k"], (2,)), (["--param", "=3"], (2,)), (["--param", "top_k=x"], (2,)),
    (["--param", "top_k=0"], (2,)), (["--param", "top_k=-1"], (2,)), (["--param", "top_k=1.5"], (2,)), (["--param", "top_k=null"], (0,)), (["--param", "top_k=100"], (0,)), (["--param", "top_k=[1]"], (2,)),
    (["--param", "top_k=99999999999999999999"], (2,)), (["--param", "function_to_apply=wobble"], (2,)), (["--param", "function_to_apply=null"], (0,)), (["--param", "function_to_apply=none"], (0,)),
    (["--param", "nothing=1"], (2,)), (["--param"], (2,)), (["--nonsense"], (2,)), (["one input too many"], (2,)),
]

BODIES = [
    ('{"inputs": "a"}', (0,)), ('{"inputs": ["a", "b"]}', (0,)), ('{"inputs": []}', (0, 2)), ('{"inputs": {"text": "a", "text_pair": "b"}}', (0,)), ('{"inputs": [{"text": "a", "text_pair": "b"}, "c"]}', (0,)),
    ('{"inputs": {"text": "a"}}', (0,)), ('{"inputs": {"text_pair": "a"}}', (2,)), ('{"inputs": {"text": 1}}', (2,)), ('{"inputs": {"wrong": "a"}}', (2,)), ('{"inputs": null}', (2,)), ('{"inputs": 5}', (2,)),
    ('{"inputs": [1]}', (2,)), ('{"inputs": [["a", "b"]]}', (2,)), ("{}", (2,)), ("[]", (2,)), ("", (2,)), ("{", (2,)), ('{"inputs": "a", "parameters": []}', (2,)), ('{"inputs": "a", "parameters": {"top_k": 2}}', (0,)),
    ('{"inputs": "a", "parameters": null}', (0,)), ('{"inputs": "a", "parameters": {"nothing": 2}}', (2,)), ('{"inputs": "\\ud800"}', (2,)), ('{"inputs": "\\ud83d\\ude00"}', (0,)), ('{"inputs": "a\\u0000b"}', (0,)),
    ('{"inputs": ""}', (0,)), ('{"inputs": "a", "options": {"wait_for_model": true}}', (0,)), ('{"inputs": "a", "top_k": 1}', (0,)), ('{"inputs": "a", "truncation_direction": "left"}', (7,)),
]


def check(account, name, program, codes, words, arguments, text=None):
    code, out, err = program(*arguments, *([] if "--json" in arguments else ["--json"]), text=text)
    try:
        answer = json.loads(out.decode())
    except ValueError as fault:
        account.differs(name, f"exit {code}, not one document: {fault} {out[:200]!r}")
        return
    said = answer.get("error", {}) if isinstance(answer, dict) else {}
    if code not in codes:
        account.differs(name, f"exit {code}, not {codes}: {str(answer)[:300]}")
    elif code and not (said.get("kind") and said.get("message") and len(err.strip()) > 10):
        account.differs(name, f"exit {code} says too little: {answer} {err!r}")
    elif code and words and not any(word in said["message"] + str(said.get("detail")) for word in words):
        account.differs(name, f"exit {code} does not name {words}: {said}")
    else:
        account.agreed()


def run(program, seed, cases, scratch, keep):
    account = Account("failures", keep)
    text_model, picture_model = classifier(scratch / "text"), image(scratch / "image")
    for name, folder, codes, words in folders(text_model, picture_model, scratch):
        check(account, name, program, codes, words, ["run", folder, "some text"])
    for arguments, codes in CALLS:
        check(account, str(arguments), program, codes, (), ["run", text_model, "--json", "some text", *arguments])
    for body, codes in BODIES:
        check(account, body, program, codes, (), ["run", text_model, "--input-json", "-"], body.encode())
    for name, codes, arguments, text_ in (
            ("no repository", (2,), ["run"], None), ("no folder", (4,), ["run", scratch / "nowhere", "a"], None), ("a file", (2, 4, 7), ["run", text_model / "config.json", "a"], None),
            ("an empty folder", (7, 4), ["run", fresh(scratch / "empty"), "a"], None), ("no input", (2,), ["run", text_model], None), ("missing picture", (4,), ["run", picture_model, "@nope.png"], None),
            ("a folder as picture", (1, 2, 4), ["run", picture_model, f"@{scratch}"], None), ("text as picture", (2,), ["run", picture_model, "a"], None), ("stdin", (0,), ["run", text_model, "-"], b"some text"),
            ("stdin not UTF-8", (2,), ["run", text_model, "-"], b"\xff\xfe"), ("stdin empty", (0,), ["run", text_model, "-"], b""), ("picture of nothing", (2, 8), ["run", picture_model, "-"], b""),
            ("picture of rubbish", (8,), ["run", picture_model, "-"], b"rubbish" * 99), ("missing file", (4,), ["run", text_model, "--input-json", "nope.json"], None),
            ("features of a classifier", (0,), ["run", text_model, "--task", "feature-extraction", "a"], None), ("features of a picture", (7,), ["run", picture_model, "--task", "feature-extraction", "a"], None),
            ("sentences", (0,), ["run", text_model, "--task", "sentence-similarity", "source_sentence=a", 'sentences=["b","c"]'], None),
            ("sentences without sentences", (2,), ["run", text_model, "--task", "sentence-similarity", "source_sentence=a"], None), ("tasks", (0,), ["tasks"], None),
            ("tokenize nothing", (4,), ["tokenize", scratch / "nowhere", "a"], None), ("inspect nothing", (4,), ["inspect", scratch / "nowhere"], None), ("inspect without a word", (2,), ["inspect"], None),
            ("tokenize not UTF-8", (2,), ["tokenize", text_model, "-"], b"\xff"), ("a bad name", (2,), ["run", "a/b/c/d", "a"], None), ("a bad revision", (2,), ["run", "a/b", "a", "--revision", "../.."], None)):
        check(account, name, program, codes, (), arguments, text_)
    yield account
