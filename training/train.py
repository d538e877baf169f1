"""Fine-tunes the encoder. See run.sh for the whole chain.

    python train.py --base BASE --data DATA --out OUT.pt [--epochs 3] [--seed 1]

Everything follows from the seed and the number of the step, never from the clock. After each epoch the state is written
beside OUT; a run that was stopped goes on from there, to the same weights.
"""

import argparse
import os
import random
import time

import torch
import torch.nn.functional as F

from augment import changed, names_of
from model import TAGS, load_reader
from windows import cores, read, window

INPUTS = ("ids", "shape", "quote", "gap")
POINTERS = ("cue", "source", "speaker")
WEIGHTS = {"cue": 0.5, "source": 0.5, "speaker": 0.3}  # of the pointers' losses; the tags' is 1
HELD_BACK = 21  # every 21st training article is kept for calibration
WARM_UP = 150  # steps
KEEP = 0.998  # of the moving average of the weights, each step
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # without it a GPU sums in an order of its own


def collate(items: list[dict]) -> dict[str, torch.Tensor]:
    n = max(len(w["ids"]) for w in items)
    out = {}
    for name in items[0]:
        fill = 0 if name in INPUTS else -100
        out[name] = torch.tensor([w[name] + [fill] * (n - len(w[name])) for w in items]).to(DEVICE)
    return out


def batches(articles, size, rng=None, names=None):
    """Windows of like length together, batches in random order. With `rng`, epochs cut and change articles differently."""
    if rng:
        known = {word for group in names.values() for word in group}
        articles = [changed(a, names, known, rng) for a in articles]
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


def losses(model, batch):
    tags, *pointers = model(*(batch[k] for k in INPUTS))
    mean = lambda logits, target: F.cross_entropy(  # noqa: E731
        logits.float().flatten(0, 1), target.flatten(), ignore_index=-100, reduction="sum"
    ) / max(1, int((target >= 0).sum()))
    return mean(tags, batch["tag"]) + sum(WEIGHTS[k] * mean(x, batch[k]) for k, x in zip(POINTERS, pointers))


@torch.no_grad()
def evaluate(model, articles, size):
    model.eval()
    right, gold, pred = torch.zeros(TAGS), torch.zeros(TAGS), torch.zeros(TAGS)
    tally = {k: [0, 0] for k in POINTERS}
    for items in batches(articles, size):
        b = collate(items)
        with torch.autocast(DEVICE.type, torch.bfloat16):
            tags, *pointers = model(*(b[k] for k in INPUTS))
        keep = b["tag"] >= 0
        p, g = tags.argmax(-1)[keep].cpu(), b["tag"][keep].cpu()
        for t in range(TAGS):
            right[t] += ((p == t) & (g == t)).sum()
            gold[t] += (g == t).sum()
            pred[t] += (p == t).sum()
        for name, logits in zip(POINTERS, pointers):
            keep = b[name] >= 0
            tally[name][0] += int((logits.argmax(-1) == b[name])[keep].sum())
            tally[name][1] += int(keep.sum())
    f1 = 2 * right / (gold + pred)
    model.train()
    names = "O C+ C Q+ Q S+ S".split()
    links = " ".join(f"{k} {n / total:.3f}" for k, (n, total) in tally.items())
    return " ".join(f"{n} {x:.3f}" for n, x in zip(names, f1)) + " | " + links


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--base", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--decay", type=int, default=1, help="so many last epochs let the rate fall to zero; before, it is constant")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--batch", type=int, default=8)
    p.add_argument("--threads", type=int, default=2)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.use_deterministic_algorithms(True)

    articles = read(f"{a.data}/train.jsonl")
    held = [x for i, x in enumerate(articles) if i % HELD_BACK == 0]
    train = [x for i, x in enumerate(articles) if i % HELD_BACK != 0]
    with open(f"{a.base}/vocab.txt", encoding="utf-8") as f:
        names = names_of(train, f.read().split("\n"))

    torch.manual_seed(a.seed)
    model = load_reader(a.base).to(DEVICE)
    mean = load_reader(a.base).to(DEVICE)
    mean.load_state_dict(model.state_dict())
    model.words.weight.requires_grad_(False)
    old, new = [], []
    for name, w in model.named_parameters():
        if w.requires_grad:
            (new if name.startswith(("features", "tags", "to_")) else old).append(w)
    optimizer = torch.optim.AdamW([{"params": old}, {"params": new}], lr=a.rate, weight_decay=0.01, fused=True)
    # The first core of each article is cut short by chance, so the epochs differ a little in length.
    lengths = [len(batches(train, a.batch, random.Random(f"{a.seed} {e}"), names)) for e in range(a.epochs)]
    total, decay, step, first = sum(lengths), sum(lengths[-a.decay :]), 0, 0
    saved = f"{a.out}.state"
    if os.path.exists(saved):
        state = torch.load(saved, map_location=DEVICE)
        model.load_state_dict(state["last"])
        mean.load_state_dict(state["mean"])
        optimizer.load_state_dict(state["optimizer"])
        first = state["epoch"]
        step = sum(lengths[:first])
    print(f"{len(train)} articles, {total} steps, {sum(map(len, names.values()))} names", flush=True)
    begun, here, average = time.time(), step, 0.0
    for epoch in range(first, a.epochs):
        torch.manual_seed(a.seed * 1000 + epoch)
        for items in batches(train, a.batch, random.Random(f"{a.seed} {epoch}"), names):
            rate = a.rate * min(1, (step + 1) / WARM_UP, (total - step) / decay)
            optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = rate, 6 * rate
            with torch.autocast(DEVICE.type, torch.bfloat16):
                loss = losses(model, collate(items))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(old + new, 1.0)
            optimizer.step()
            step += 1
            keep = min(KEEP, step / (step + 10))
            with torch.no_grad():
                for m, w in zip(mean.parameters(), model.parameters()):
                    if w.requires_grad:
                        m.lerp_(w, 1 - keep)
            average = 0.98 * average + 0.02 * loss.item() if average else loss.item()
            if step % 50 == 0:
                print(f"step {step} loss {average:.3f} {(time.time() - begun) / (step - here):.2f} s/step", flush=True)
        print(f"epoch {epoch + 1} last | {evaluate(model, held, a.batch)}", flush=True)
        print(f"epoch {epoch + 1} mean | {evaluate(mean, held, a.batch)}", flush=True)
        state = {"last": model.state_dict(), "mean": mean.state_dict()}
        torch.save(state, a.out)
        torch.save({**state, "optimizer": optimizer.state_dict(), "epoch": epoch + 1}, f"{saved}.new")
        os.replace(f"{saved}.new", saved)


main()
