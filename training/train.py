"""Fine-tunes the encoder. See run.sh for the whole chain.

    python train.py --base BASE --data DATA --out OUT [--epochs 8] [--seed 1]
"""

import argparse
import random
import time

import torch
import torch.nn.functional as F

from model import TAGS, load_reader
from windows import cores, read, window

INPUTS = ("ids", "shape", "quote", "gap")
HELD_BACK = 21  # every 21st training article is kept for calibration


def collate(items: list[dict]) -> dict[str, torch.Tensor]:
    n = max(len(w["ids"]) for w in items)
    out = {}
    for name in items[0]:
        fill = 0 if name in INPUTS else -100
        out[name] = torch.tensor([w[name] + [fill] * (n - len(w[name])) for w in items])
    return out


def batches(articles, rng, size):
    """Windows of like length together, batches in random order; a batch holds about `size` x 256 pieces."""
    items = [window(a, c) for a in articles for c in cores(a, rng)]
    items = [w for w in items if any(t >= 0 for t in w["tag"])]
    if rng:
        rng.shuffle(items)
    chunk = size * 40
    out = []
    for k in range(0, len(items), chunk):
        part = sorted(items[k : k + chunk], key=lambda w: len(w["ids"]))
        out += [part[i : i + size] for i in range(0, len(part), size)]
    if rng:
        rng.shuffle(out)
    return out


def losses(model, batch, weights):
    tags, to_cue, to_source = model(*(batch[k] for k in INPUTS))
    cut = lambda logits, target: F.cross_entropy(  # noqa: E731
        logits.float().flatten(0, 1), target.flatten(), ignore_index=-100, reduction="sum"
    ) / max(1, int((target >= 0).sum()))
    smooth = F.cross_entropy(tags.float().flatten(0, 1), batch["tag"].flatten(), ignore_index=-100)
    return weights[0] * smooth + weights[1] * cut(to_cue, batch["cue"]) + weights[2] * cut(to_source, batch["source"])


@torch.no_grad()
def evaluate(model, articles, size, bf16):
    model.eval()
    right = torch.zeros(TAGS)
    gold = torch.zeros(TAGS)
    pred = torch.zeros(TAGS)
    cue, source = [0, 0], [0, 0]
    for items in batches(articles, None, size):
        b = collate(items)
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            tags, to_cue, to_source = model(*(b[k] for k in INPUTS))
        keep = b["tag"] >= 0
        p, g = tags.argmax(-1)[keep], b["tag"][keep]
        for t in range(TAGS):
            right[t] += ((p == t) & (g == t)).sum()
            gold[t] += (g == t).sum()
            pred[t] += (p == t).sum()
        for logits, name, tally in ((to_cue, "cue", cue), (to_source, "source", source)):
            keep = b[name] >= 0
            tally[0] += int((logits.argmax(-1) == b[name])[keep].sum())
            tally[1] += int(keep.sum())
    f1 = 2 * right / (gold + pred)
    model.train()
    names = "O C+ C Q+ Q S+ S".split()
    return " ".join(f"{n} {x:.3f}" for n, x in zip(names, f1)) + f" | link {cue[0]/cue[1]:.3f} {source[0]/source[1]:.3f}"


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--base", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=8)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--batch", type=int, default=12)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--bf16", action="store_true")
    p.add_argument("--minutes", type=float, default=1e9, help="let the rate reach zero by then, whatever the epochs")
    p.add_argument("--start", help="go on from these weights, for another branch to average with")
    p.add_argument("--steps", type=int, default=0, help="stop early, to measure")
    p.add_argument("--train-embeddings", action="store_true")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    articles = read(f"{a.data}/train.jsonl")
    dev = read(f"{a.data}/dev.jsonl")
    train = [x for i, x in enumerate(articles) if i % HELD_BACK != 0]
    model = load_reader(a.base)
    if a.start:
        model.load_state_dict(torch.load(a.start, map_location="cpu"))
    model.words.weight.requires_grad_(a.train_embeddings)
    old, new = [], []
    for name, w in model.named_parameters():
        if w.requires_grad:
            (new if name.startswith(("features", "tags", "to_")) else old).append(w)
    optimizer = torch.optim.AdamW([{"params": old, "lr": a.rate}, {"params": new, "lr": a.rate * 6}], weight_decay=0.01, fused=True)
    total = a.epochs * len(batches(train, random.Random(0), a.batch))
    step, begun, mean = 0, time.time(), 0.0
    progress = lambda: max(step / total, (time.time() - begun) / 60 / a.minutes)  # noqa: E731
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda _: max(0.0, min((step + 1) / 150, 1 - progress())))
    print(f"{len(train)} articles, {total} steps", flush=True)
    for epoch in range(a.epochs):
        for items in batches(train, rng, a.batch):
            batch = collate(items)
            with torch.autocast("cpu", torch.bfloat16, enabled=a.bf16):
                loss = losses(model, batch, (1.0, 0.5, 0.3))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(old + new, 1.0)
            optimizer.step()
            step += 1
            schedule.step()
            if progress() >= 1:
                break
            mean = 0.98 * mean + 0.02 * loss.item() if step > 1 else loss.item()
            if step % 50 == 0 or step == a.steps:
                print(f"step {step} loss {mean:.3f} {(time.time() - begun) / step:.2f} s/step", flush=True)
            if step == a.steps:
                return
        print(f"epoch {epoch + 1} {time.time() - begun:.0f} s | {evaluate(model, dev, a.batch, a.bf16)}", flush=True)
        torch.save(model.state_dict(), a.out)
        if progress() >= 1:
            break


main()
