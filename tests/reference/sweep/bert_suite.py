"""BERT of every shape, written down in every way, as classifier and as encoder."""
import random

import torch
import transformers
from transformers.activations import ACT2FN

from common import Account, fresh, relative, write_json
from models import edit_config, rewrite, shake, tensors_of, write_vocabulary
from texts import FIXED, random_text

ACTIVATIONS = sorted(ACT2FN.keys())
LABELS = ["positive", "negative", "Überraschung", "怒り", "", "a b\tc", "same", "same", "👍", "LABEL_0", "x" * 200, "quote\"s\\"]


def config_of(rng, vocabulary):
    heads = rng.choice([1, 1, 2, 3, 4, 5, 7, 8, 12])
    head = rng.choice([1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 24, 31, 32, 33, 48, 64, 65, 96, 127, 128])
    while heads * head > 640:
        heads = max(1, heads // 2)
    if heads * head < 2:
        heads = 2
    values = {"vocab_size": vocabulary, "hidden_size": heads * head, "num_attention_heads": heads, "num_hidden_layers": rng.choice([0, 1, 1, 2, 3, 4]),
              "intermediate_size": rng.choice([1, 3, 16, 37, 64, 100, 257]), "max_position_embeddings": rng.choice([8, 17, 64, 128, 512]),
              "type_vocab_size": rng.choice([1, 2, 2, 2, 3]), "hidden_act": rng.choice(["gelu"] * 3 + ACTIVATIONS), "layer_norm_eps": rng.choice([1e-12, 1e-12, 1e-5, 1e-6, 0.1])}
    return values


def labels_of(rng):
    kind = rng.choice(["one", "two", "many", "missing", "strange"])
    if kind == "one":
        return {"num_labels": 1}
    if kind == "many":
        return {"num_labels": rng.choice([3, 5, 20, 1000])}
    if kind == "strange":
        names = rng.sample(LABELS, rng.randint(2, len(LABELS)))
        return {"id2label": dict(enumerate(names)), "label2id": {name: i for i, name in enumerate(names)}}
    return {"num_labels": 2}


def write_down(folder, rng, head):
    """Another spelling of the same checkpoint. Returns what was done, for the report."""
    done = []
    names = list(tensors_of(folder))
    rename, extra, dtype = (lambda name: name), {}, None
    if rng.random() < 0.2:
        rename = lambda name: name.replace("LayerNorm.weight", "LayerNorm.gamma").replace("LayerNorm.bias", "LayerNorm.beta")
        done.append("gamma")
    if head == "BertModel" and rng.random() < 0.3:
        inner = rename
        rename = lambda name: "bert." + inner(name)
        done.append("prefix")
    if rng.random() < 0.3:
        dtype = rng.choice([torch.float16, torch.bfloat16, torch.float64])
        done.append(str(dtype))
    if rng.random() < 0.2:
        prefix = "bert." if any(name.startswith("bert.") for name in names) or "prefix" in done else ""
        extra = {prefix + "embeddings.position_ids": torch.arange(4).reshape(1, 4), "cls.seq_relationship.weight": torch.zeros(2, 3)}
        done.append("extra")
    if done or rng.random() < 0.5:
        rewrite(folder, rename, dtype, extra, metadata=rng.random() < 0.7, rng=rng if rng.random() < 0.5 else None)
    return done


def tokenizer_of(folder, config):
    tokenizer = transformers.AutoTokenizer.from_pretrained(str(folder))
    return tokenizer, int(min(config.max_position_embeddings, tokenizer.model_max_length))


def some_texts(rng, number=5):
    return rng.sample(FIXED, number - 3) + [random_text(rng) for _ in range(2)] + ["one two three " * rng.choice([1, 30, 90, 400])]


def failed(account, case, code, answer, folder, note):
    error = answer.get("error", {})
    if code == 7:
        account.refused(error.get("message", "?").split(". ")[0])
    else:
        account.differs(case, f"{note}: exit {code}, {error.get('kind')}: {error.get('message')} {error.get('detail', '')[:200]}", folder)


def exactly(model, tokenizer, one, limit, reference):
    """The reference in float64: where float32 itself is that far off, nothing can be said of the difference."""
    pipeline = transformers.pipeline("text-classification", model=model.double(), tokenizer=tokenizer)
    answer = pipeline(one, truncation=True, max_length=limit, **reference)
    model.float()
    return answer


def classifier(program, account, rng, case, folder):
    vocabulary = write_vocabulary(folder, rng, {"do_lower_case": rng.random() < 0.5, **({"model_max_length": rng.choice([5, 16, 512])} if rng.random() < 0.5 else {}),
                                               **({"truncation_side": "left"} if rng.random() < 0.2 else {})} if rng.random() < 0.9 else None)
    config = transformers.BertConfig(**config_of(rng, vocabulary), **labels_of(rng))
    config.problem_type = rng.choice([None, None, None, "single_label_classification", "multi_label_classification", "regression"])
    if len(config.id2label) == 1 and config.problem_type == "single_label_classification":
        config.problem_type = None
    try:
        model = transformers.BertForSequenceClassification(config).eval()
    except Exception as fault:
        account.refused(f"the reference cannot make it: {type(fault).__name__}")
        return
    shake(model, rng, rng.choice([0.02, 0.1, 0.3]))
    model.save_pretrained(folder, max_shard_size=rng.choice(["5GB", "5GB", "20KB"]))
    done = write_down(folder, rng, "BertForSequenceClassification")
    if config.problem_type is None and rng.random() < 0.3 and len(config.id2label) == 2 and config.id2label[0] == "LABEL_0":
        edit_config(folder, id2label=None, label2id=None)
        done.append("no labels")
    model = transformers.BertForSequenceClassification.from_pretrained(str(folder), dtype=torch.float32).eval()
    tokenizer, limit = tokenizer_of(folder, config)
    pipeline = transformers.pipeline("text-classification", model=model, tokenizer=tokenizer)
    inputs = some_texts(rng)
    if config.type_vocab_size > 1 and limit > 8:
        inputs.append({"text": "this is a test", "text_pair": random_text(rng)})
    parameters = {}
    if rng.random() < 0.6:
        parameters["top_k"] = rng.choice([None, 1, 2, 3, 100])
    if rng.random() < 0.6:
        parameters["function_to_apply"] = rng.choice(["none", "none", "softmax", "sigmoid"])
    reference = {"top_k": None, **parameters}
    # One at a time: a batch would be padded, and padding rounds differently.
    expected = [pipeline(one, truncation=True, max_length=limit, **reference) for one in inputs]
    write_json(folder, "request.json", {"inputs": inputs, "parameters": parameters})
    code, answer = program.json("run", folder, "--input-json", folder / "request.json", "--dtype", "float32")
    note = f"{config.to_diff_dict()} {done} {parameters}"
    if code != 0:
        failed(account, case, code, answer, folder, note)
        return
    for one, ours, theirs in zip(inputs, answer["output"], expected):
        scale = max(abs(e["score"]) for e in theirs)
        limit_here = 1e-5 * max(scale, 1e-3) if parameters.get("function_to_apply") == "none" or config.problem_type == "regression" else 1e-5
        off = max((abs(a["score"] - b["score"]) for a, b in zip(ours, theirs)), default=0)
        labels = [a["label"] for a in ours] == [b["label"] for b in theirs]
        ties = len({round(e["score"] / limit_here) for e in theirs}) < len(theirs)
        if off > limit_here and labels:
            exact = exactly(model, tokenizer, one, limit, reference)
            own = max(abs(a["score"] - b["score"]) for a, b in zip(theirs, exact))
            if off <= 2 * own:  # the reference is as far from its own float64
                account.counts["ill-conditioned"] += 1
                continue
        if len(ours) != len(theirs) or off > limit_here or not (labels or ties):
            account.differs(case, f"{one!r}: off by {off} of {scale}: {ours[:3]} instead of {theirs[:3]}; {note}", folder)
            return
        account.agreed()


def encoder(program, account, rng, case, folder):
    vocabulary = write_vocabulary(folder, rng, {"do_lower_case": rng.random() < 0.5})
    config = transformers.BertConfig(**config_of(rng, vocabulary), tie_word_embeddings=rng.random() < 0.5)
    head = rng.choice(["BertModel", "BertModel", "BertModel", "BertForSequenceClassification", "BertForMaskedLM", "BertForPreTraining", "BertForTokenClassification", "BertForQuestionAnswering"])
    made = getattr(transformers, head)
    try:
        model = made(config, add_pooling_layer=rng.random() < 0.5) if head == "BertModel" else made(config)
    except Exception as fault:
        account.refused(f"the reference cannot make it: {type(fault).__name__}")
        return
    shake(model, rng, rng.choice([0.02, 0.1, 0.3]))
    model.save_pretrained(folder, max_shard_size=rng.choice(["5GB", "5GB", "20KB"]))
    done = write_down(folder, rng, head)
    body = transformers.BertModel.from_pretrained(str(folder), dtype=torch.float32, add_pooling_layer=False).eval()
    tokenizer, limit = tokenizer_of(folder, config)
    inputs = some_texts(rng, 4)
    write_json(folder, "request.json", {"inputs": inputs})
    code, answer = program.json("run", folder, "--task", "feature-extraction", "--input-json", folder / "request.json", "--dtype", "float32")
    note = f"{head} {config.to_diff_dict()} {done}"
    if code != 0:
        failed(account, case, code, answer, folder, note)
        return
    for one, ours in zip(inputs, answer["output"]):
        with torch.inference_mode():
            theirs = body(**tokenizer(one, return_tensors="pt", truncation=True, max_length=limit)).last_hidden_state[0].numpy()
        off = relative(ours, theirs)
        if not off <= 1e-5:
            account.differs(case, f"{one!r}: relative {off}; {note}", folder)
            return
        account.agreed()


def missing(program, account, rng, case, folder):
    vocabulary = write_vocabulary(folder, rng, {})
    model = transformers.BertForSequenceClassification(transformers.BertConfig(vocab_size=vocabulary, hidden_size=8, num_attention_heads=2, num_hidden_layers=2, intermediate_size=8))
    model.save_pretrained(folder)
    name = rng.choice(list(tensors_of(folder)))
    kind = rng.choice(["missing", "shape", "type"])
    if kind == "missing":
        rewrite(folder, drop=[name])
    elif kind == "shape":
        rewrite(folder, extra={name: torch.zeros(3, 5)})
    else:
        rewrite(folder, extra={name: tensors_of(folder)[name].to(torch.float8_e4m3fn)})
    code, answer = program.json("run", folder, "some text")
    error = answer.get("error", {})
    if code in (7, 8) and name in error.get("message", "") + error.get("detail", ""):
        account.agreed()
    else:
        account.differs(case, f"{kind} {name}: exit {code} {error}", folder)


def run(program, seed, cases, scratch, keep):
    torch.set_num_threads(1)
    for name, one, share in (("bert classifier", classifier, 1), ("bert encoder", encoder, 1), ("bert with a defect", missing, 0.2)):
        account = Account(name, keep)
        for case in range(max(1, int(cases * share))):
            one(program, account, random.Random(f"{name}-{seed}-{case}"), case, fresh(scratch / "bert"))
        yield account
