"""Sentence encoders with modules of every kind, beside sentence-transformers."""
import random

import sentence_transformers
import torch
import transformers
from sentence_transformers import SentenceTransformer, models
from safetensors.torch import save_file

from common import Account, fresh, relative, write_json
from models import shake, write_vocabulary
from texts import FIXED, random_text

FLAGS = {"cls": "pooling_mode_cls_token", "max": "pooling_mode_max_tokens", "mean": "pooling_mode_mean_tokens", "mean_sqrt_len_tokens": "pooling_mode_mean_sqrt_len_tokens",
         "weightedmean": "pooling_mode_weightedmean_tokens", "lasttoken": "pooling_mode_lasttoken"}


def repository(rng, folder):
    size = write_vocabulary(folder, rng, {"do_lower_case": rng.random() < 0.5, "model_max_length": rng.choice([16, 64, 512])})
    config = transformers.BertConfig(vocab_size=size, hidden_size=24, num_attention_heads=3, num_hidden_layers=rng.choice([1, 2]), intermediate_size=32, max_position_embeddings=rng.choice([32, 64]))
    model = transformers.BertModel(config, add_pooling_layer=rng.random() < 0.5)
    shake(model, rng, 0.1)
    model.save_pretrained(folder)
    modules = [{"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"}]
    done, width = [], 24

    def add(kind, config=None):
        path = f"{len(modules)}_{kind}"
        modules.append({"idx": len(modules), "name": str(len(modules)), "path": path, "type": f"sentence_transformers.models.{kind}"})
        (folder / path).mkdir()
        if config is not None:
            write_json(folder, f"{path}/config.json", config)
        done.append((kind, config))
        return path

    modes = rng.sample(list(FLAGS), rng.choice([1, 1, 1, 2, 3]))
    width *= len(modes)
    if rng.random() < 0.5:
        add("Pooling", {"word_embedding_dimension": 24, **{flag: mode in modes for mode, flag in FLAGS.items()}, **({"include_prompt": True} if rng.random() < 0.5 else {})})
    else:
        add("Pooling", {"embedding_dimension": 24, "pooling_mode": modes[0] if len(modes) == 1 else modes, "include_prompt": True})
    for kind in rng.choice([[], ["Normalize"], ["Dense"], ["Dense", "Normalize"], ["Normalize", "Dense"], ["Dense", "Dense"]]):
        if kind == "Normalize":
            add(kind)
            continue
        out, bias = rng.choice([8, 24, 40]), rng.random() < 0.7
        path = add(kind, {"in_features": width, "out_features": out, "bias": bias, "activation_function": "torch.nn.modules." + rng.choice(["activation.Tanh", "linear.Identity", "activation.ReLU", "activation.GELU"])})
        generator = torch.Generator().manual_seed(rng.randrange(1 << 31))
        weights = {"linear.weight": torch.randn(out, width, generator=generator) * 0.3, **({"linear.bias": torch.randn(out, generator=generator)} if bias else {})}
        save_file(weights, folder / path / "model.safetensors")
        width = out
    write_json(folder, "modules.json", modules)
    if rng.random() < 0.7:
        settings = {"max_seq_length": rng.choice([8, 16, 32, 32]), "do_lower_case": rng.random() < 0.3}
        write_json(folder, "sentence_bert_config.json", settings)
        done.append(settings)
    if rng.random() < 0.4:
        write_json(folder, "config_sentence_transformers.json", {"prompts": {"query": "query: ", "none": ""}, "default_prompt_name": rng.choice(["query", None, "none"]), "similarity_fn_name": "cosine"})
    return done


def run(program, seed, cases, scratch, keep):
    torch.set_num_threads(1)
    account = Account("sentences", keep)
    for case in range(max(1, cases // 2)):
        rng = random.Random(f"sentences-{seed}-{case}")
        folder = fresh(scratch / "sentences")
        done = repository(rng, folder)
        try:
            reference = SentenceTransformer(str(folder), device="cpu")
        except Exception as fault:
            account.refused(f"the reference cannot read it: {fault!r:.80}")
            continue
        texts = rng.sample(FIXED, 4) + [random_text(rng), "one two three " * 50]
        write_json(folder, "request.json", {"inputs": texts})
        code, answer = program.json("run", folder, "--task", "feature-extraction", "--input-json", folder / "request.json")
        if code == 7:
            account.refused(answer["error"]["message"].split(". ")[0])
            continue
        if code:
            account.differs(case, f"exit {code}: {answer['error']}; {done}", folder)
            continue
        wanted = reference.encode(texts, batch_size=1)
        worst = max((relative(ours, theirs), text) for ours, theirs, text in zip(answer["output"], wanted, texts))
        if worst[0] > 1e-5:
            account.differs(case, f"relative {worst}; {done}", folder)
            continue
        account.agreed(len(texts))
        write_json(folder, "request.json", {"inputs": {"source_sentence": texts[4], "sentences": texts[:4] + texts[5:]}})
        code, answer = program.json("run", folder, "--input-json", folder / "request.json")
        cosines = sentence_transformers.util.cos_sim(wanted[4:5], wanted[[0, 1, 2, 3, 5]])[0].numpy()
        off = max(abs(a - b) for a, b in zip(answer.get("output", [9]), cosines))
        if code or off > 1e-5:
            account.differs(case, f"similarity exit {code} off {off}; {done} {answer.get('error')}", folder)
        else:
            account.agreed()
    yield account
