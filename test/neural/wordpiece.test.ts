import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../../src/extract/neural/features.ts";
import { readVocabulary, wordPieces } from "../../src/extract/neural/wordpiece.ts";

const file = new URL("../../models/encoder-vocabulary.txt", import.meta.url);
const vocabulary = readVocabulary(readFileSync(file, "utf8"));
const idOf = (piece: string) => vocabulary.get(piece);

/** Piece ids as the Python package `tokenizers` gives them for the base model's own tokenizer. */
const REFERENCE: [string, number[]][] = [
  [
    "\u201cWe\u2019re done,\u201d said Mayor In\u00e9s Qui\u00f1ones-O\u2019Dell.",
    [
      1523, 2057, 1521, 2128, 2589, 1010, 1524, 2056, 3664, 1999, 2229, 21864, 8540, 2229, 1011, 1051, 1521,
      12418, 1012,
    ],
  ],
  [
    "Cafe\u0301 owner Zo\u00eb \u00c5str\u00f6m said: \u00abC'est fini\u00bb.",
    [7668, 3954, 11199, 28625, 2213, 2056, 1024, 1077, 1039, 1005, 9765, 10346, 2072, 1090, 1012],
  ],
  [
    "\u{1f44d}\u{1f3fd} She wrote \u{1f642}\u200d\u2195\ufe0f on Friday\u2026 100% true!",
    [100, 2016, 2626, 100, 2006, 5958, 1529, 2531, 1003, 2995, 999],
  ],
  ["\u6771\u4eac\u306e\u5e02\u9577 said no.", [1879, 1755, 1671, 100, 1967, 2056, 2053, 1012]],
  [
    "\u0130stanbul \u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3 stra\u00dfe \ufb01ne \u216b",
    [9960, 1173, 18199, 29733, 29735, 29736, 29730, 29733, 2358, 27807, 1984, 2638, 100],
  ],
  [
    "a\u200bb\u00adc\ufeffd no\u00a0break\u2028line\ttab\u0000nul\ufffdx",
    [5925, 2094, 2053, 3338, 2240, 21628, 11231, 2140, 2595],
  ],
  [
    "''Not again,'' he told W.X.Y.Z. -- $3.50 <b>bold</b> `x` ~ ^",
    [
      1005, 1005, 2025, 2153, 1010, 1005, 1005, 2002, 2409, 1059, 1012, 1060, 1012, 1061, 1012, 1062, 1012,
      1011, 1011, 1002, 1017, 1012, 2753, 1026, 1038, 1028, 7782, 1026, 1013, 1038, 1028, 1036, 1060, 1036,
      1066, 1034,
    ],
  ],
  [
    "\ud55c\uad6d\uc5b4 \u0939\u093f\u0928\u094d\u0926\u0940 \u0639\u064e\u0631\u064e\u0628\u0650\u064a\u0651",
    [
      1469, 30006, 30021, 29991, 30014, 30020, 29999, 30008, 1339, 29877, 29863, 29861, 29878, 1288, 17149,
      29816, 14498,
    ],
  ],
  ["\u{1d49c}lgebra \u{1f600}\u0301 e\u0301\u0327nd", [100, 100, 2203]],
  ["  \n\n ", []],
];

describe("wordPieces", () => {
  it.each(REFERENCE)("gives the reference's ids for %j", (text, ids) => {
    expect(wordPieces(text, vocabulary).ids).toEqual(ids);
  });

  it("keeps the place of each piece in the original, marks and accents included", () => {
    const text = "Cafe\u0301 \u{1f642} Zo\u00eb\u2019s";
    const { start, end } = wordPieces(text, vocabulary);
    expect(start.map((s, i) => text.slice(s, end[i]))).toEqual([
      "Cafe",
      "\u{1f642}",
      "Zo\u00eb",
      "\u2019",
      "s",
    ]);
  });

  it("marks where words begin", () => {
    const { first, ids } = wordPieces("unquoted remarks", vocabulary);
    expect(first.filter((f) => f === 1)).toHaveLength(2);
    expect(ids.length).toBeGreaterThan(2);
  });

  it("reads a word of more than 100 letters as one unknown piece, in little time", () => {
    expect(wordPieces("x".repeat(100), vocabulary).ids).not.toEqual([idOf("[UNK]")]);
    expect(wordPieces("x".repeat(101), vocabulary).ids).toEqual([idOf("[UNK]")]);
    expect(wordPieces("x".repeat(200_000), vocabulary).end).toEqual([200_000]);
  });

  it("gives ordered pieces within the text for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { start, end } = wordPieces(text, vocabulary);
        start.forEach((s, i) => {
          expect(s).toBeGreaterThanOrEqual(start[i - 1] ?? 0);
          expect(end[i]).toBeGreaterThan(s);
          expect(end[i]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});

describe("what the encoder is told of a word besides", () => {
  it("is its class in the cue lexicon, the same for all pieces of a word", () => {
    const text = "According to Ana she argued, smiled, tweeted, vowed and believed: a statement";
    const { lexicon, start, first } = encode(text, [], vocabulary);
    const classes = start.flatMap((at, i) =>
      first[i] === 1 && lexicon[i]! > 0 ? [[text.slice(at).match(/^(?:\p{L}+|:)/u)?.[0], lexicon[i]]] : [],
    );
    expect(classes).toEqual([
      ["According", 6],
      ["argued", 1],
      ["smiled", 2],
      ["tweeted", 3],
      ["vowed", 4],
      ["believed", 5],
      [":", 6],
      ["statement", 6],
    ]);
    const long = encode("He reiterated, sputteringly; she disambiguated", [], vocabulary);
    long.first.forEach((begins, i) => {
      if (begins === 0) expect(long.lexicon[i]).toBe(long.lexicon[i - 1]);
    });
  });
});
