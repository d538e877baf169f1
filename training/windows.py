"""Cuts articles into windows: a core of whole paragraphs, with some context on either side (as src/extract/neural/windows.ts)."""

import json
import random

import numpy as np

from augment import changed
from model import FEATURES, POINTERS

CORE = 192
LEFT, RIGHT = 16, 8
CLS, SEP = 101, 102
SENTENCE_END = {1012, 999, 1029}  # . ! ?


def read(path: str) -> list[dict]:
    with open(path) as f:
        return [json.loads(line) for line in f]


def blocks(article: dict) -> list[int]:
    """Indexes where a window may begin: paragraphs; in long ones also sentences; at worst any piece."""
    ids, quote, gap = article["ids"], article["quote"], article["gap"]
    paragraphs = [i for i, g in enumerate(gap) if g >= 2] + [len(ids)]
    out = []
    for begin, end in zip(paragraphs, paragraphs[1:]):
        last = begin
        out.append(begin)
        if end - begin <= CORE:
            continue
        for i in range(begin + 1, end):
            ends = (quote[i - 1] == 3 and ids[i - 2] in SENTENCE_END) or ids[i - 1] in SENTENCE_END
            if (ends and quote[i] in (0, 2) and gap[i] == 0) or i - last >= CORE:
                out.append(i)
                last = i
    return out


def cores(article: dict, rng: random.Random | None) -> list[tuple[int, int]]:
    """Packs blocks into cores of at most CORE pieces. With `rng`, the first core is cut short, so that epochs differ."""
    starts = blocks(article) + [len(article["ids"])]
    limit = rng.randint(CORE // 4, CORE) if rng else CORE
    out = []
    begin = 0
    for here, after in zip(starts, starts[1:]):
        if here > begin and after - begin > limit:
            out.append((begin, here))
            begin, limit = here, CORE
    out.append((begin, starts[-1]))
    return [c for c in out if c[1] > c[0]]


def window(article: dict, core: tuple[int, int]) -> dict[str, list[int]]:
    """Inputs and targets of one window; piece i of the article stands at i - lo + 1, after [CLS]. -100 is no target."""
    lo, hi = max(0, core[0] - LEFT), min(len(article["ids"]), core[1] + RIGHT)
    pad = lambda values, a, b: [a] + values[lo:hi] + [b]  # noqa: E731
    out = {"ids": pad(article["ids"], CLS, SEP)} | {name: pad(article[name], 0, 0) for name in FEATURES}
    targets = {name: [-100] * (hi - lo + 2) for name in ("tag", *POINTERS)}
    inside = lambda at: at - lo + 1 if lo <= at < hi else 0  # noqa: E731
    for i in range(*core):
        if not article["first"][i] or article["skip"][i]:
            continue
        k = i - lo + 1
        targets["tag"][k] = article["tag"][i]
        for name in POINTERS:
            if article[f"{name}At"][i] != -1:
                targets[name][k] = inside(article[f"{name}At"][i])
    return out | targets


def collate(items: list[dict]) -> dict[str, np.ndarray]:
    n = max(len(w["ids"]) for w in items)
    fill = lambda name: 0 if name in ("ids", *FEATURES) else -100  # noqa: E731
    return {
        name: np.array([w[name] + [fill(name)] * (n - len(w[name])) for w in items], np.int16) for name in items[0]
    }


def batches(groups: list[list[dict]], size: int, rng: random.Random | None = None, names=None) -> list[tuple[int, dict]]:
    """
    Windows of like length together, those of a group of articles apart, batches in random order; each with its group's
    number. With `rng`, epochs cut and change articles differently.
    """
    known = {word for group in names.values() for word in group} if rng else set()
    out = []
    for number, articles in enumerate(groups):
        if rng:
            articles = [changed(a, names, known, rng) for a in articles]
        items = [window(a, c) for a in articles for c in cores(a, rng)]
        items = [w for w in items if any(t >= 0 for t in w["tag"])]
        if rng:
            rng.shuffle(items)
        chunk = size * 40
        for k in range(0, len(items), chunk):
            part = sorted(items[k : k + chunk], key=lambda w: len(w["ids"]))
            out += [(number, collate(part[i : i + size])) for i in range(0, len(part), size)]
    if rng:
        rng.shuffle(out)
    return out
