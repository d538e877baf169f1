"""Second half of the teacher: what a large encoder says of the texts that teacher.ts listed.

    python training/issues/teacher.py --model MODEL --data DATA --out OUT [--seconds 105] [--limit 200]

MODEL is the folder of all-mpnet-base-v2, DATA has what teacher.ts wrote (or the same packed by xz). Two things come out:

- `vectors-*.npz`: vectors of word stems, with pairs of stems and without, moved so that their weighted mean over a text comes
  near to the encoding of the text (ridge regression), in the 256 widest directions;
- `labels-passage-F.bin`: probabilities of the 22 issues for each row by the encoder fine-tuned on all labelled rows but those of
  fold F, as bytes: 255 times the square root (0 throughout: not asked); `labels-neighbours.bin` and `labels-quote.bin`: those of
  labelled rows by the encoder that did not see them, with less context.

Made for one GPU: it trains fold after fold, then again from another seed, as long as there is time; what is done is written at
once. --limit takes few rows, to try it on a CPU.
"""

import argparse
import json
import lzma
import os
import random
import time

START_TIME = time.time()

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from mpnet import END, START, WIDTH, Encoder, by_length, load, padded

LABELS, FOLDS = 22, 4
EPOCHS, RATE, HEAD_RATE, DECAY, WARM_UP = 3, 5e-5, 5e-4, 0.01, 0.1
TOKENS, ROWS = 9_000, 64  # in a batch that is learned from
SHARES = {"speech": 1, "quotation": 1, "headline": 0.25, "bill": 0.35}  # of the rows in an epoch
WEIGHTS = {"speech": 1, "quotation": 1, "headline": 0.4, "bill": 0.4}
BALANCE = 0.3  # a row of a label with n rows counts by n to the minus this
ACCEPTED = 0.15  # of the target for labels that a reader would also accept
VIEWS = {"passage": 0.65, "neighbours": 0.2, "quote": 0.15}  # how much is seen of a row, and how often
MOST = {"title": 28, "lead": 56, "left": 90, "quote": 96, "right": 70}  # tokens
NAMES = {"speech": "speech", "quotation": "news", "headline": "headline", "bill": "bill"}

SIZE, STEMS, RIDGE, STEPS = 256, 24_000, 1.0, 25

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def say(text):
    print(f"{time.time() - START_TIME:6.1f} s  {text}", flush=True)


def read(folder, name):
    path = os.path.join(folder, f"{name}.jsonl")
    file = open(path, encoding="utf8") if os.path.exists(path) else lzma.open(path + ".xz", "rt", encoding="utf8")
    with file:
        return [json.loads(line) for line in file]


def autocast():
    return torch.autocast(DEVICE.type, dtype=torch.bfloat16, enabled=DEVICE.type == "cuda")


def unit(rows):
    return rows / rows.norm(dim=1, keepdim=True).clamp(min=1e-9)


# ---- encodings and word vectors


@torch.no_grad()
def encoded(encoder, tokenizer, texts):
    """The published use of the model: the mean over the tokens, of length 1."""
    ids = [[START, *found.ids[:126], END] for found in tokenizer.encode_batch(texts, add_special_tokens=False)]
    result = torch.zeros(len(texts), WIDTH, device=DEVICE)
    for batch in by_length([len(row) for row in ids], 64_000, 4096):
        rows, mask = padded([ids[i] for i in batch], DEVICE)
        with autocast():
            found = encoder(rows, mask)
        mean = (found.float() * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        result[torch.tensor(batch, device=DEVICE)] = unit(mean)
    return result


def term_vectors(terms, encodings):
    """A row for each term: the mean of its forms by frequency (1 / rank; Zipf), less the mean of all."""
    names = list(dict.fromkeys(term["term"] for term in terms))
    index = {name: i for i, name in enumerate(names)}
    at = torch.tensor([index[term["term"]] for term in terms], device=DEVICE)
    weights = 1 / torch.arange(1, len(terms) + 1, device=DEVICE).float()
    sums = torch.zeros(len(names), WIDTH, device=DEVICE).index_add_(0, at, weights[:, None] * encodings)
    totals = torch.zeros(len(names), device=DEVICE).index_add_(0, at, weights)
    rows = sums / totals[:, None]
    return names, unit(rows - rows.mean(0))


def bags_of(texts, used):
    """Texts x terms, rows of length 1; only the terms that are used."""
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        known = [(i, value) for i, value in text["bag"] if used[i]]
        length = sum(value**2 for _, value in known) ** 0.5 or 1
        for i, value in known:
            rows.append(row)
            columns.append(i)
            values.append(value / length)
    shape = (len(texts), len(used))
    return torch.sparse_coo_tensor([rows, columns], values, shape, device=DEVICE, dtype=torch.float32).coalesce()


def distilled(vectors, bags, encodings):
    """The vectors plus the change that brings bags @ vectors nearest to the encodings (conjugate gradient)."""
    target = encodings - encodings.mean(0)
    start = bags @ vectors
    mean = start.mean(0)
    scale = ((start - mean) * target).sum() / ((start - mean) ** 2).sum()
    vectors = scale * vectors
    transposed = bags.t().coalesce()
    residual = transposed @ (target - (bags @ vectors - scale * mean))
    change, direction = torch.zeros_like(vectors), residual.clone()
    squares = (residual**2).sum(0)
    for _ in range(STEPS):
        image = transposed @ (bags @ direction) + RIDGE * direction
        step = squares / (direction * image).sum(0).clamp(min=1e-12)
        change += step * direction
        residual -= step * image
        new = (residual**2).sum(0)
        direction = residual + (new / squares.clamp(min=1e-12)) * direction
        squares = new
    return vectors + change


def make_vectors(encoder, tokenizer, args):
    terms, texts = read(args.data, "terms"), read(args.data, "texts")
    forms = [term["form"] for term in terms]
    known = len(forms)
    if args.limit:
        texts, known = texts[:: max(1, len(texts) // args.limit)], args.limit
    say(f"{len(terms)} terms, {len(texts)} texts read")
    encodings = torch.zeros(len(forms), WIDTH, device=DEVICE)
    encodings[:known] = encoded(encoder, tokenizer, forms[:known])
    of_texts = encoded(encoder, tokenizer, [text["text"] for text in texts])
    say("encoded")
    names, vectors = term_vectors(terms, encodings)
    is_pair = np.array([" " in name for name in names])
    for kind, used in (("pairs", np.ones(len(names), bool)), ("stems", ~is_pair)):
        bags = bags_of(texts, used)
        moved = distilled(vectors, bags, of_texts)
        means = bags @ moved
        error = ((means - means.mean(0)) - (of_texts - of_texts.mean(0))).pow(2).mean().sqrt() / of_texts.std(0).mean()
        covariance = torch.cov(unit(means).T)
        values, directions = torch.linalg.eigh(covariance)
        widest = directions.flip(1)[:, :SIZE]
        kept = np.flatnonzero(used & (is_pair | (np.arange(len(names)) < STEMS)))
        table = (moved[torch.tensor(kept, device=DEVICE)] @ widest).cpu().numpy()
        scale = np.quantile(np.abs(table), 0.9999, axis=0) / 127
        np.savez_compressed(
            os.path.join(args.out, f"vectors-{kind}.npz"),
            terms=np.array([names[i] for i in kept]),
            table=np.clip(np.round(table / scale), -127, 127).astype(np.int8),
            scale=scale.astype(np.float32),
        )
        share = (values.flip(0)[:SIZE].sum() / values.sum()).item()
        say(f"vectors with {kind}: {len(kept)} terms, error {error.item():.3f}, share of the kept directions {share:.3f}")


# ---- labels


class Teacher(nn.Module):
    """Issue scores by the mean over the tokens of the quote beside the mean over all that is seen."""

    def __init__(self, weights):
        super().__init__()
        self.encoder = Encoder()
        self.encoder.load_state_dict(weights)
        self.head = nn.Linear(2 * WIDTH, LABELS)

    def forward(self, ids, mask, own):
        found = self.encoder(ids, mask)
        means = [(found * m[:, :, None]).sum(1) / m.sum(1, keepdim=True).clamp(min=1) for m in (own, mask)]
        return self.head(F.dropout(torch.cat(means, 1), 0.1 if self.training else 0.0))


class Rows:
    """Rows as tokens; each text is tokenised once."""

    def __init__(self, tokenizer, rows):
        self.rows = rows
        texts = {}
        for row in rows:
            titles = (self.title(row, view) for view in VIEWS)
            for text in (row["text"], row["lead"], *titles, *row["left"], *row["right"]):
                texts.setdefault(text, len(texts))
        found = tokenizer.encode_batch(list(texts), add_special_tokens=False)
        self.ids = {text: encoding.ids for text, encoding in zip(texts, found)}

    @staticmethod
    def title(row, view):
        return NAMES[row["source"]] if view == "quote" else f"{NAMES[row['source']]}: {row['title']}"

    def tokens(self, i, view):
        """Ids, and where those of the quote begin and end."""
        row = self.rows[i]
        sides = {"passage": 4, "neighbours": 1, "quote": 0}[view]
        title = self.ids[self.title(row, view)]
        lead = self.ids[row["lead"]][: MOST["lead"]] if view == "passage" else []
        left = [token for text in row["left"][len(row["left"]) - sides :] for token in self.ids[text]] if sides else []
        right = [token for text in row["right"][:sides] for token in self.ids[text]]
        head = [START, *title[: MOST["title"]], END, *lead, *left[-MOST["left"] :], END]
        quote = self.ids[row["text"]][: MOST["quote"]]
        return [*head, *quote, END, *right[: MOST["right"]], END], len(head), len(head) + len(quote)


def tensors(items):
    ids, mask = padded([tokens for tokens, _, _ in items], DEVICE)
    places = torch.arange(ids.shape[1], device=DEVICE)[None]
    first, past = (torch.tensor([item[k] for item in items], device=DEVICE)[:, None] for k in (1, 2))
    return ids, mask, ((places >= first) & (places < past)).float()


def targets(rows):
    result = torch.zeros(len(rows), LABELS)
    for i, row in enumerate(rows):
        if row["label"] < 0:
            continue
        result[i, row["label"]] = 1 - ACCEPTED if row["accept"] else 1
        for other in row["accept"]:
            result[i, other] = ACCEPTED / len(row["accept"])
    return result.to(DEVICE)


def row_weights(rows, seen):
    main = [rows[i] for i in seen if rows[i]["source"] in ("speech", "quotation")]
    counts = np.bincount([row["label"] for row in main], minlength=LABELS).clip(10)
    weights = torch.zeros(len(rows))
    for i in seen:
        weights[i] = WEIGHTS[rows[i]["source"]] * counts[rows[i]["label"]] ** -BALANCE
    return (weights / weights[[i for i in seen if SHARES[rows[i]["source"]] == 1]].mean()).to(DEVICE)


def batches_of(read_rows, seen, rng):
    """One epoch: views are drawn, batches are of like length, their order is random."""
    chosen = [i for i in seen if rng.random() < SHARES[read_rows.rows[i]["source"]]]
    rng.shuffle(chosen)
    views = rng.choices(list(VIEWS), list(VIEWS.values()), k=len(chosen))
    items = [(i, read_rows.tokens(i, view)) for i, view in zip(chosen, views)]
    batches = []
    for at in range(0, len(items), 2048):
        part = items[at : at + 2048]
        lengths = [len(tokens) for _, (tokens, _, _) in part]
        batches += [[part[k] for k in batch] for batch in by_length(lengths, TOKENS, ROWS)]
    rng.shuffle(batches)
    return batches


def train(read_rows, seen, target, weights, epochs, seed):
    rng = random.Random(seed)
    torch.manual_seed(seed)
    model = Teacher(weights).to(DEVICE).train()
    row_weight = row_weights(read_rows.rows, seen)
    batches = [batch for _ in range(epochs) for batch in batches_of(read_rows, seen, rng)]
    total = len(batches)
    groups = [
        {"params": [p for p in model.encoder.parameters() if p.requires_grad], "lr": RATE},
        {"params": model.head.parameters(), "lr": HEAD_RATE},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=DECAY, betas=(0.9, 0.98), fused=DEVICE.type == "cuda")
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (WARM_UP * total), (total - step) / (total * (1 - WARM_UP)))
    )
    tokens, started = 0, time.time()
    for batch in batches:
        ids, mask, own = tensors([item for _, item in batch])
        at = torch.tensor([i for i, _ in batch], device=DEVICE)
        with autocast():
            scores = model(ids, mask, own)
        losses = -(target[at] * F.log_softmax(scores.float(), 1)).sum(1)
        loss = (losses * row_weight[at]).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        tokens += ids.numel()
    last = loss.item()
    say(f"  {total} steps, {tokens / (time.time() - started) / 1e3:.0f}k tokens a second, last loss {last:.3f}")
    return model.eval()


@torch.no_grad()
def predicted(model, read_rows, asked, view):
    items = [read_rows.tokens(i, view) for i in asked]
    result = torch.zeros(len(asked), LABELS, device=DEVICE)
    for batch in by_length([len(tokens) for tokens, _, _ in items], 64_000, 1024):
        with autocast():
            scores = model(*tensors([items[k] for k in batch]))
        result[torch.tensor(batch, device=DEVICE)] = scores.float().softmax(1)
    return result.cpu().numpy()


def report(rows, asked, probabilities, name):
    for source in NAMES:
        at = [k for k, i in enumerate(asked) if rows[i]["source"] == source and rows[i]["label"] >= 0]
        if not at:
            continue
        gold = np.array([rows[asked[k]]["label"] for k in at])
        answers = probabilities[at].argmax(1)
        loss = -np.log(probabilities[at, gold] + 1e-6).mean()
        accepted = [answer == g or answer in rows[asked[k]]["accept"] for answer, g, k in zip(answers, gold, at)]
        figures = f"accuracy {(answers == gold).mean():.3f} accepted {np.mean(accepted):.3f} log loss {loss:.3f}"
        say(f"  held out {source}, {name}: {figures} ({len(at)} rows)")


def affordable(seconds, longest):
    """Epochs for a fold that has so many seconds, when the slowest took `longest`: every fold should get its turn."""
    return max(2, min(EPOCHS, int(EPOCHS * seconds / longest)))


def make_labels(weights, tokenizer, args):
    rows = read(args.data, "rows")
    if args.limit:
        rows = random.Random(1).sample(rows, min(len(rows), args.limit))
    read_rows = Rows(tokenizer, rows)
    target = targets(rows)
    say(f"{len(rows)} rows tokenised")
    sums, tables, longest = {}, {}, 0
    shape = (len(rows), LABELS)
    for seed in range(1, args.seeds + 1):
        for fold in range(FOLDS):
            started = time.time()
            left = args.seconds - (started - START_TIME)
            epochs = EPOCHS if seed > 1 or longest == 0 else affordable(left / (FOLDS - fold), longest)
            if longest * epochs / EPOCHS > left:
                say("no time for more")
                return
            seen = [i for i, row in enumerate(rows) if row["label"] >= 0 and row["fold"] != fold]
            say(f"seed {seed}, without fold {fold}: {len(seen)} rows, {epochs} epochs")
            model = train(read_rows, seen, target, weights, epochs, seed * 10 + fold)
            is_main = [row["source"] in ("speech", "quotation") for row in rows]
            asked = {
                "passage": [i for i, row in enumerate(rows) if is_main[i] or row["fold"] == fold],
                **{
                    view: [i for i, row in enumerate(rows) if is_main[i] and row["fold"] == fold and row["label"] >= 0]
                    for view in ("neighbours", "quote")
                },
            }
            for view, indexes in asked.items():
                found = predicted(model, read_rows, indexes, view)
                total = sums[fold, view] = sums.get((fold, view), 0) + found
                held = [k for k, i in enumerate(indexes) if rows[i]["fold"] == fold]
                report(rows, [indexes[k] for k in held], total[held] / seed, view)
                table = tables.setdefault(f"{view}-{fold}" if view == "passage" else view, np.zeros(shape, np.uint8))
                table[indexes] = np.round(255 * np.sqrt(total / seed))
            for name, table in tables.items():
                table.tofile(os.path.join(args.out, f"labels-{name}.bin"))
            del model
            longest = max(longest, (time.time() - started) * EPOCHS / epochs)
            say(f"  took {time.time() - started:.1f} s")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seconds", type=float, default=105)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--limit", type=int, default=0)
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    torch.backends.cuda.matmul.allow_tf32 = True
    weights, tokenizer = load(args.model)
    say(f"model read, on {DEVICE}")
    encoder = Encoder()
    encoder.load_state_dict(weights)
    make_vectors(encoder.to(DEVICE).eval(), tokenizer, args)
    del encoder
    make_labels(weights, tokenizer, args)
    say("done")


if __name__ == "__main__":
    main()
