"""Cuts articles into windows: a core of whole paragraphs, with some context on either side (as src/extract/neural/windows.ts)."""

import json
import random

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


def window(article: dict, core: tuple[int, int]) -> dict:
    """Inputs and targets of one window; piece i of the article stands at i - lo + 1, after [CLS]."""
    lo, hi = max(0, core[0] - LEFT), min(len(article["ids"]), core[1] + RIGHT)
    pad = lambda values, a, b: [a] + values[lo:hi] + [b]  # noqa: E731
    out = {"ids": pad(article["ids"], CLS, SEP)}
    for name in ("shape", "quote", "gap"):
        out[name] = pad(article[name], 0, 0)
    n = hi - lo + 2
    tag, cue, source, speaker = ([-100] * n for _ in range(4))
    inside = lambda at: at - lo + 1 if lo <= at < hi else 0  # noqa: E731
    for i in range(core[0], core[1]):
        if not article["first"][i] or article["skip"][i]:
            continue
        k = i - lo + 1
        tag[k] = article["tag"][i]
        if article["cueAt"][i] >= 0:
            cue[k] = inside(article["cueAt"][i])
        if article["sourceAt"][i] != -1:
            source[k] = inside(article["sourceAt"][i])
        if article["speakerAt"][i] != -1:
            speaker[k] = inside(article["speakerAt"][i])
    out.update(tag=tag, cue=cue, source=source, speaker=speaker)
    return out
