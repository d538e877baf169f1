"""Other words in the same places: the corpus tells of one campaign, and its names must not be what is learned."""

import random
from collections import Counter

MASK = 103
NAMED = {2, 3, 5}  # letter cases: Title, UPPER, mixed
RENAMED, MASKED = 0.15, 0.02  # share of an article's names that get another one; share of words that are hidden

# Capitalised, but no names: what they mean is wanted.
KEPT = set(
    "mr mrs ms dr sen sens rep reps gov president senator governor congressman congresswoman secretary mayor judge "
    "attorney general chairman chairwoman speaker vice minister ambassador director justice king pope professor "
    "january february march april may june july august september october november december jan feb aug sept oct nov "
    "dec monday tuesday wednesday thursday friday saturday sunday i".split()
)


def words(article: dict) -> list[tuple[int, int]]:
    """First and last piece (exclusive) of each word."""
    starts = [i for i, first in enumerate(article["first"]) if first] + [len(article["ids"])]
    return list(zip(starts, starts[1:]))


def names_of(articles: list[dict], vocabulary: list[str]) -> dict[int, list[tuple]]:
    """Words that are nearly always capitalised, by their number of pieces; sorted, as a set's order is not stable."""
    all_, capital = Counter(), Counter()
    for a in articles:
        for begin, end in words(a):
            word = tuple(a["ids"][begin:end])
            all_[word] += 1
            capital[word] += a["shape"][begin] in NAMED
    out: dict[int, list[tuple]] = {}
    for word, n in sorted(all_.items()):
        if n >= 3 and capital[word] >= 0.95 * n and vocabulary[word[0]] not in KEPT:
            out.setdefault(len(word), []).append(word)
    return out


def changed(article: dict, names: dict[int, list[tuple]], known: set[tuple], rng: random.Random) -> dict:
    """The article with some names exchanged, each for one other throughout, and some words hidden."""
    ids = list(article["ids"])
    other: dict[tuple, tuple] = {}
    for begin, end in words(article):
        word = tuple(ids[begin:end])
        if word in known:
            if word not in other:
                other[word] = rng.choice(names[len(word)]) if rng.random() < RENAMED else word
            ids[begin:end] = other[word]
        elif article["shape"][begin] != 0 and rng.random() < MASKED:
            ids[begin:end] = [MASK] * (end - begin)
    return {**article, "ids": ids}
