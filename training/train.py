"""Fine-tunes an encoder. See run.sh for the whole chain.

    python train.py --base BASE --vocabulary FILE --data DATA --out OUT.pt [--fold 0 --folds 4] [--teachers A.pt B.pt ...]

With --fold it learns from the articles outside of that fold: a teacher, which can say of the articles inside what somebody
says who has not seen their labels. With --teachers the targets are a blend of the labels and what such teachers say
(distillation, Hinton et al. 2015; out of fold, so that a teacher tells how sure one can be, not what it remembers).

Everything follows from the seed and the number of the step, never from the clock; a GPU sums in an order of its own all the same.
After each epoch the state is written beside OUT; a run on a CPU that was stopped goes on from there, to the same weights.
"""

import argparse
import os
import random
import time
from copy import deepcopy
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import torch
import torch.nn.functional as F

from augment import names_of
from model import FEATURES, POINTERS, TAGS, Reader, is_new, load_reader, pieces_of
from restore import weights_of
from windows import batches, read

INPUTS = ("ids", *FEATURES)
WEIGHTS = {"tag": 1, "cue": 0.5, "source": 0.5, "speaker": 0.3}  # of the losses
HELD_BACK = 21  # every 21st training article is kept for calibration
STORIES_HELD_BACK = 8  # every 8th story is kept to measure
WARM_UP = 150  # steps
NEW = 6  # times the rate for weights that are learned from nothing
KEEP = 0.998  # of the moving average of the weights, each step
LIKELY = 0.3  # a piece that teachers take for a content or a cue with this probability has pointers
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def arguments() -> argparse.Namespace:
    p = argparse.ArgumentParser()
    p.add_argument("--base", required=True)
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=9)
    p.add_argument("--decay", type=float, default=3, help="so many last epochs let the rate fall to zero; before, it is constant")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--batch", type=int, default=8)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--folds", type=int, default=4)
    p.add_argument("--fold", type=int, help="leave this fold out")
    p.add_argument("--teachers", nargs="*", default=[])
    p.add_argument("--share", type=float, default=0.5, help="of the teachers in the targets")
    p.add_argument("--start", help="an exported encoder to go on from; what it says of the benchmark takes the place of teachers")
    p.add_argument("--stories", nargs="*", default=[], help="FILE=N: more articles, prepared, read N times an epoch; no teacher knows them")
    p.add_argument("--sample", type=float, default=1, help="share of the benchmark's articles that each epoch reads")
    return p.parse_args()


def to_device(batch: dict) -> dict[str, torch.Tensor]:
    return {name: torch.from_numpy(values).to(DEVICE).long() for name, values in batch.items()}


def loss_of(outputs, said: list[list[torch.Tensor]], batch: dict, share: float) -> torch.Tensor:
    """Cross entropy with the labels; where teachers said something, with a blend of both, weighed by `share`."""
    means = [torch.stack(each).mean(0) for each in zip(*said)]
    total = 0
    for i, (name, logits) in enumerate(zip(WEIGHTS, outputs)):
        gold = batch[name]
        counts = gold >= 0
        target = F.one_hot(gold.clamp(min=0), logits.shape[-1]).float()
        if said:
            target = torch.where(counts[..., None], target.lerp(means[i], share), means[i])
            if name != "tag":  # teachers point from where the labels have nothing, too
                begin = 3 if name == "source" else 1
                likely = means[0][..., begin : begin + 2].sum(-1) > LIKELY
                counts = counts | (likely & (batch["tag"] >= 0))
        each = -(target * logits.float().log_softmax(-1)).sum(-1)
        total = total + WEIGHTS[name] * (each * counts).sum() / counts.sum().clamp(min=1)
    return total


@torch.no_grad()
def says(teacher: Reader, batch: dict) -> list[torch.Tensor]:
    return [x.float().softmax(-1) for x in teacher(*(batch[k] for k in INPUTS))]


@torch.no_grad()
def evaluate(model, items) -> str:
    """F1 of the tags of pieces; share of the pointers that are right; loss of both."""
    model.eval()
    right, gold, pred = (torch.zeros(TAGS, device=DEVICE) for _ in range(3))
    tally = {k: [0, 0] for k in POINTERS}
    losses = []
    for _, batch in items:
        b = to_device(batch)
        with torch.autocast(DEVICE.type, torch.bfloat16):
            outputs = model(*(b[k] for k in INPUTS))
        losses.append(loss_of(outputs, [], b, 0).item())
        keep = b["tag"] >= 0
        p, g = outputs[0].argmax(-1)[keep], b["tag"][keep]
        for t in range(TAGS):
            right[t] += ((p == t) & (g == t)).sum()
            gold[t] += (g == t).sum()
            pred[t] += (p == t).sum()
        for name, logits in zip(POINTERS, outputs[1:]):
            keep = b[name] >= 0
            tally[name][0] += int((logits.argmax(-1) == b[name])[keep].sum())
            tally[name][1] += int(keep.sum())
    model.train()
    f1 = 2 * right / (gold + pred)
    scores = [f"{n} {x:.3f}" for n, x in zip("O C+ C Q+ Q S+ S".split(), f1)]
    links = [f"{k} {n / total:.3f}" for k, (n, total) in tally.items()]
    return f"loss {sum(losses) / len(losses):.3f} " + " ".join(scores) + " | " + " ".join(links)


def load_teachers(paths: list[str], vocabulary: list[str]) -> dict[int, list[Reader]]:
    """Teachers by the fold that they have not seen."""
    out: dict[int, list[Reader]] = {}
    for path in paths:
        saved = torch.load(path, map_location=DEVICE)
        teacher = load_reader(saved["base"], vocabulary).to(DEVICE)
        teacher.load_state_dict({name: w.to(DEVICE) for name, w in saved["mean"].items()}, strict=False)
        out.setdefault(saved["fold"], []).append(teacher.eval())
    return out


def drawn(folds: list[list[dict]], share: float, seed: str) -> list[list[dict]]:
    rng = random.Random(seed)
    return [rng.sample(fold, round(share * len(fold))) if share < 1 else fold for fold in folds]


def trained(model: Reader) -> dict[str, torch.Tensor]:
    """What training changes: all but the word embeddings."""
    return {name: w for name, w in model.state_dict().items() if not name.startswith("words.")}


def main():
    a = arguments()
    torch.set_num_threads(a.threads)
    torch.use_deterministic_algorithms(DEVICE.type == "cpu")

    articles = read(f"{a.data}/train.jsonl")
    held = [batches([[x for i, x in enumerate(articles) if i % HELD_BACK == 0]], a.batch)]
    folds = [[x for i, x in enumerate(articles) if i % HELD_BACK != 0 and i % a.folds == k] for k in range(a.folds)]
    more = []
    for path, copies in (each.rsplit("=", 1) for each in a.stories):
        stories = read(path)
        held.append(batches([[x for i, x in enumerate(stories) if i % STORIES_HELD_BACK == 0]], a.batch))
        more += [x for i, x in enumerate(stories) if i % STORIES_HELD_BACK != 0] * int(copies)
    vocabulary = pieces_of(a.vocabulary)
    names = names_of([x for fold in [*folds, more] for x in fold], vocabulary)
    if a.fold is not None:
        folds[a.fold] = []
    teachers = load_teachers(a.teachers, vocabulary)

    torch.manual_seed(a.seed)
    model = load_reader(a.base, vocabulary)
    if a.start:
        model.load_state_dict(weights_of(a.start), strict=False)
        teachers = {k: [deepcopy(model).to(DEVICE).eval()] for k in range(a.folds)}
    model = model.to(DEVICE)
    mean = deepcopy(model)
    model.words.weight.requires_grad_(False)
    learned = [(name, w) for name, w in model.named_parameters() if w.requires_grad]
    averaged = [w for name, w in mean.named_parameters() if name != "words.weight"]
    weights = [w for _, w in learned]
    groups = [{"params": [w for name, w in learned if is_new(name) == new]} for new in (False, True)]
    optimizer = torch.optim.AdamW(groups, lr=a.rate, weight_decay=0.01, fused=True)
    first, step = 0, 0
    saved = f"{a.out}.state"
    if os.path.exists(saved):
        state = torch.load(saved, map_location=DEVICE)
        model.load_state_dict(state["last"], strict=False)
        mean.load_state_dict(state["mean"], strict=False)
        optimizer.load_state_dict(state["optimizer"])
        first, step = state["epoch"], state["step"]
    print(f"{sum(map(len, [*folds, more]))} articles, {sum(map(len, names.values()))} names", flush=True)
    begun, here, average = time.time(), step, 0.0
    with ProcessPoolExecutor(a.threads, mp_context=get_context("fork")) as pool:
        epochs = [
            pool.submit(batches, drawn(folds, a.sample, f"{a.seed} {e}") + [more], a.batch, random.Random(f"{a.seed} {e}"), names)
            for e in range(first, a.epochs)
        ]
        for epoch in range(first, a.epochs):
            torch.manual_seed(a.seed * 1000 + epoch)
            items = epochs.pop(0).result()
            for i, (fold, batch) in enumerate(items):
                left = a.epochs - epoch - i / len(items)
                rate = a.rate * min(1, (step + 1) / WARM_UP, left / a.decay)
                optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = rate, rate if a.start else NEW * rate
                b = to_device(batch)
                with torch.autocast(DEVICE.type, torch.bfloat16):
                    said = [says(teacher, b) for teacher in teachers.get(fold, [])]
                    outputs = model(*(b[k] for k in INPUTS))
                loss = loss_of(outputs, said, b, a.share)
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(weights, 1.0)
                optimizer.step()
                step += 1
                with torch.no_grad():
                    torch._foreach_lerp_(averaged, weights, 1 - min(KEEP, step / (step + 10)))
                if step % 50 == 0:
                    average = 0.8 * average + 0.2 * loss.item() if average else loss.item()
                    print(f"step {step} loss {average:.3f} {(time.time() - begun) / (step - here):.3f} s/step", flush=True)
            for kept in held:
                print(f"epoch {epoch + 1} last | {evaluate(model, kept)}", flush=True)
                print(f"epoch {epoch + 1} mean | {evaluate(mean, kept)}", flush=True)
            state = {"last": trained(model), "mean": trained(mean), "base": a.base, "fold": a.fold}
            torch.save(state, a.out)
            if DEVICE.type == "cpu":  # a GPU is done in minutes
                rest = {"optimizer": optimizer.state_dict(), "epoch": epoch + 1, "step": step}
                torch.save(state | rest, f"{saved}.new")
                os.replace(f"{saved}.new", saved)


if __name__ == "__main__":
    main()
