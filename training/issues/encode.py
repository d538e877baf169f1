"""What a large encoder says of words: their vectors, before they are packed.

    python training/issues/encode.py --model MODEL --data DATA --out OUT [--limit 200]

MODEL is the folder of all-mpnet-base-v2, DATA has what texts.ts wrote (or the same packed by xz). `vectors-*.npz` comes out:
vectors of word stems, with pairs of stems and without, moved so that their weighted mean over a text comes near to the encoding
of the text (ridge regression), in the 256 widest directions.

Made for one GPU, where it takes a minute. --limit takes few texts, to try it on a CPU.
"""

import argparse
import json
import lzma
import os
import time

START_TIME = time.time()

import numpy as np
import torch

from mpnet import END, START, WIDTH, Encoder, by_length, load, padded

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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--limit", type=int, default=0)
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    torch.backends.cuda.matmul.allow_tf32 = True
    weights, tokenizer = load(args.model)
    say(f"model read, on {DEVICE}")
    encoder = Encoder()
    encoder.load_state_dict(weights)
    make_vectors(encoder.to(DEVICE).eval(), tokenizer, args)
    say("done")


if __name__ == "__main__":
    main()
