"""Trains the sample text classifier and writes its repository files.

    python train_text.py TEXT OUT [--steps N] [--report PATH]

TEXT is what collect_text.py wrote, OUT the folder of the repository. Prints the accuracy on the held-out
sentences and on the everyday phrases of everyday.tsv, neither of which is trained on, and writes all
figures to the file that --report names.
"""

import argparse
import collections
import json
import random
import time
from pathlib import Path

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers
from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

from languages import LANGUAGES, NAMES, SCRIPTS
from text_data import UNSPACED, Source, draw_examples, lines, load_sources

HERE = Path(__file__).parent
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
VOCABULARY = 9000
MOST_HAN, MOST_HANGUL = 1300, 600
WHOLE_WORDS, GREETINGS = 130, 25
LONGEST = 128
BATCH = 256


def in_ranges(character: str, script: str) -> bool:
    """Whether the character lies in the script's ranges."""
    return any(low <= ord(character) <= high for low, high in SCRIPTS[script])


def alphabet(sources: list[Source]) -> list[str]:
    """The characters that always get a token: the frequent ones of every language."""
    kept: set[str] = set("0123456789.,;:!?¿¡'\"()-–…。、！？，「」")
    counts = {"han": collections.Counter(), "hangul": collections.Counter()}
    for source in sources:
        own = collections.Counter("".join(source.sentences).lower())
        spoken = collections.Counter("".join(source.phrases).lower())
        for character in "".join(source.words):
            own[character] += 3
        for character in spoken:
            own[character] += 100000
        total = sum(own.values())
        for character, count in own.items():
            if in_ranges(character, "han"):
                counts["han"][character] += count
            elif in_ranges(character, "hangul"):
                counts["hangul"][character] += count
            elif (
                character.isalpha()
                and count > total * 2e-6
                and (in_ranges(character, LANGUAGES[source.index].script) or in_ranges(character, "latin"))
            ):
                kept.add(character)
            elif (
                count > total * 2e-6
                and not character.isspace()
                and in_ranges(character, LANGUAGES[source.index].script)
            ):
                kept.add(character)
    kept.update(c for c, _ in counts["han"].most_common(MOST_HAN))
    kept.update(c for c, _ in counts["hangul"].most_common(MOST_HANGUL))
    return sorted(kept)


def empty_tokenizer() -> Tokenizer:
    """A WordPiece tokenizer that lowers case, keeps accents and sets Chinese characters apart; no pieces yet."""
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = normalizers.BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=False, lowercase=True
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer


def whole_words(source: Source, tokenizer: Tokenizer) -> set[str]:
    """Words that get a piece of their own: the most frequent ones, and those of the greetings."""
    texts = source.words[:WHOLE_WORDS] + source.phrases[:GREETINGS]
    return {
        word
        for text in texts
        for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(tokenizer.normalizer.normalize_str(text))
    }


def with_whole_words(tokenizer: Tokenizer, sources: list[Source]) -> models.WordPiece:
    """The trained pieces with the rarest given up for whole words of languages that put spaces between them."""
    trained = sorted(tokenizer.get_vocab(), key=tokenizer.token_to_id)
    letters = [piece for piece in trained if piece in SPECIAL or len(piece.removeprefix("##")) == 1]
    wanted = set().union(*(whole_words(s, tokenizer) for s in sources if s.code not in UNSPACED))
    words = sorted(w for w in wanted if len(w) > 1 and all(c in trained or "##" + c in trained for c in w))
    pieces = list(dict.fromkeys(letters + words + trained))[:VOCABULARY]
    return models.WordPiece(
        {piece: i for i, piece in enumerate(pieces)}, unk_token="[UNK]", max_input_chars_per_word=100
    )


def train_tokenizer(sources: list[Source], seed: int) -> Tokenizer:
    """A WordPiece tokenizer trained on the same amount of text of every language."""
    rng = random.Random(seed)
    texts = [source.draw(rng) for source in sources for _ in range(10000)]
    letters = alphabet(sources)
    tokenizer = empty_tokenizer()
    tokenizer.train_from_iterator(
        texts,
        trainers.WordPieceTrainer(
            vocab_size=VOCABULARY,
            min_frequency=3,
            special_tokens=SPECIAL,
            initial_alphabet=letters,
            limit_alphabet=len(letters),
            show_progress=False,
        ),
    )
    tokenizer.model = with_whole_words(tokenizer, sources)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", tokenizer.token_to_id("[CLS]")), ("[SEP]", tokenizer.token_to_id("[SEP]"))],
    )
    return tokenizer


def new_model(vocabulary: int) -> BertForSequenceClassification:
    """The untrained network; small enough that the repository stays under 3 MB."""
    return BertForSequenceClassification(
        BertConfig(
            vocab_size=vocabulary,
            hidden_size=64,
            num_hidden_layers=2,
            num_attention_heads=4,
            intermediate_size=128,
            max_position_embeddings=LONGEST,
            type_vocab_size=2,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            pad_token_id=0,
            id2label=dict(enumerate(NAMES)),
            label2id={name: i for i, name in enumerate(NAMES)},
        )
    )


def batches(tokenizer: Tokenizer, texts: list[str], labels: list[int]):
    """Padded batches of texts of similar length: ids, mask, labels."""
    encoded = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    order = sorted(range(len(texts)), key=lambda i: len(encoded[i]))
    for start in range(0, len(order), BATCH):
        rows = order[start : start + BATCH]
        ids = torch.zeros(len(rows), len(encoded[rows[-1]]), dtype=torch.long)
        for row, index in enumerate(rows):
            ids[row, : len(encoded[index])] = torch.tensor(encoded[index])
        yield ids, (ids != 0).long(), torch.tensor([labels[i] for i in rows]), rows


def train(model, tokenizer, sources, steps: int, seed: int) -> None:
    """Trains with AdamW on examples drawn anew all the time."""
    rng = random.Random(seed)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=3e-3, total_steps=steps, pct_start=0.06)
    model.train()
    done, started, recent = 0, time.time(), collections.deque(maxlen=250)
    while done < steps:
        texts, labels = draw_examples(sources, 250 * BATCH, rng)
        chunk = list(batches(tokenizer, texts, labels))
        rng.shuffle(chunk)
        for ids, mask, target, _ in chunk[: steps - done]:
            loss = model(input_ids=ids, attention_mask=mask, labels=target).loss
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            recent.append(loss.item())
            done += 1
        print(f"step {done}, loss {sum(recent) / len(recent):.4f}, {time.time() - started:.0f} s", flush=True)


@torch.no_grad()
def predict(model, tokenizer, texts: list[str]) -> list[int]:
    """The most likely class id of every text."""
    model.eval()
    answers = [0] * len(texts)
    for ids, mask, _, rows in batches(tokenizer, texts, [0] * len(texts)):
        for row, answer in zip(rows, model(input_ids=ids, attention_mask=mask).logits.argmax(-1).tolist()):
            answers[row] = answer
    return answers


def quality(model, tokenizer, texts: list[str], labels: list[int]) -> dict:
    """Accuracy, macro F1 and per class precision, recall and F1."""
    answers = predict(model, tokenizer, texts)
    per_class = {}
    for index, name in enumerate(NAMES):
        right = sum(a == l == index for a, l in zip(answers, labels))
        said, true = answers.count(index), labels.count(index)
        precision, recall = right / max(said, 1), right / max(true, 1)
        per_class[name] = {
            "precision": precision,
            "recall": recall,
            "count": true,
            "f1": 2 * precision * recall / max(precision + recall, 1e-9),
        }
    return {
        "accuracy": sum(a == l for a, l in zip(answers, labels)) / len(labels),
        "count": len(labels),
        "macro_f1": sum(c["f1"] for c in per_class.values()) / len(NAMES),
        "per_class": per_class,
        "mistakes": [(t, NAMES[l], NAMES[a]) for t, l, a in zip(texts, labels, answers) if a != l],
    }


def held_out_sentences(folder: Path) -> tuple[list[str], list[int]]:
    """At most 400 held-out sentences per language."""
    texts, labels = [], []
    for index, language in enumerate(LANGUAGES):
        rows = lines(folder / f"{language.code}.heldout.txt")[:400]
        texts += rows
        labels += [index] * len(rows)
    return texts, labels


def everyday_phrases() -> tuple[list[str], list[int]]:
    """Things people type that are not in the training phrases."""
    codes = [language.code for language in LANGUAGES]
    trained = {text.lower() for code in codes for text in lines(HERE / "phrases" / f"{code}.txt")}
    rows = [line.split("\t") for line in lines(HERE / "everyday.tsv")]
    rows = [(text, codes.index(code)) for code, text in rows if text.lower() not in trained]
    return [text for text, _ in rows], [index for _, index in rows]


def save(model, tokenizer: Tokenizer, out: Path) -> None:
    """Writes weights, config and tokenizer files."""
    out.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(out)
    BertTokenizerFast(
        tokenizer_object=tokenizer,
        do_lower_case=True,
        strip_accents=False,
        tokenize_chinese_chars=True,
        model_max_length=LONGEST,
    ).save_pretrained(out)
    vocabulary = sorted(tokenizer.get_vocab(), key=tokenizer.token_to_id)
    (out / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("text", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=8500)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--report", type=Path)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    sources = load_sources(options.text, HERE / "phrases")
    tokenizer = train_tokenizer(sources, options.seed)
    model = new_model(tokenizer.get_vocab_size())
    print(f"{tokenizer.get_vocab_size()} tokens, {sum(p.numel() for p in model.parameters())} parameters")
    tokenizer.enable_truncation(LONGEST)
    started = time.time()
    train(model, tokenizer, sources, options.steps, options.seed)
    report = {
        "steps": options.steps,
        "batch": BATCH,
        "seconds": time.time() - started,
        "vocabulary": tokenizer.get_vocab_size(),
        "parameters": sum(p.numel() for p in model.parameters()),
    }
    report |= {
        "held_out": quality(model, tokenizer, *held_out_sentences(options.text)),
        "everyday": quality(model, tokenizer, *everyday_phrases()),
    }
    tokenizer.no_truncation()
    save(model, tokenizer, options.out)
    for name in ("held_out", "everyday"):
        part = report[name]
        print(
            f"{name}: accuracy {part['accuracy']:.4f}, macro F1 {part['macro_f1']:.4f}, {part['count']} texts"
        )
    if options.report:
        options.report.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
