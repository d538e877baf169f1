/**
 * One stretch of text as the scorers see it: weighted terms, keyword hits, and a mean vector.
 *
 * Everything is a sum over words, so that each point of a score can be handed back to the words it came from.
 */
import type { Issue } from "../types.ts";
import { hash } from "../model-file.ts";
import { words, type Word } from "./features.ts";
import { lookUp, passageLookup, type Lexis, type Lookup, type Passage } from "./lookup.ts";
import { findRow, type WordVectors } from "./model.ts";

export type { Lexis, Passage } from "./lookup.ts";

/** Idf of a term that the training texts do not have: they are about this rare. */
export const UNSEEN_IDF = 8;

/** A stem (`count` 1) or a pair of neighbouring stems. `row` is its row in the taxonomy model, or -1. */
export interface Term {
  readonly key: number;
  readonly row: number;
  /** Term weight; the squares of a reading's known terms add up to 1. */
  readonly value: number;
  readonly first: number;
  readonly count: number;
}

/** A keyword of issue `issue` (index into the list) found at word `first`. */
export interface Hit {
  readonly issue: number;
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

export interface Reading {
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  /** Mean of the word vectors by rarity, length 1 (all 0 when no word is known). */
  readonly vector: Float32Array;
  /** What each word adds to `vector`: its row in the table (or -1) and its factor. */
  readonly vectorRows: Int32Array;
  readonly vectorFactors: Float32Array;
  /** Keyword hits that were looked up already. */
  readonly hits: Map<PhraseIndex, readonly Hit[]>;
}

export function idfOf({ taxonomy }: Lexis, key: number): number {
  const row = findRow(taxonomy.keys, key);
  return row < 0 ? UNSEEN_IDF : taxonomy.idf[row]!;
}

export function read(lexis: Lexis, text: string): Reading {
  return readLookup(lexis, lookUp(lexis, text));
}

/** A function that reads the passages of one article. */
export function passageReader(lexis: Lexis): (passage: Passage) => Reading {
  const lookup = passageLookup(lexis);
  return (passage) => readLookup(lexis, lookup(passage));
}

function readLookup(lexis: Lexis, lookup: Lookup): Reading {
  const terms = termsOf(lexis, lookup);
  return { words: lookup.words, terms, ...meanVector(lexis, lookup, terms), hits: new Map() };
}

/** Room for the different keys of a reading, at most two a word, half empty: see {@link kindFinder}. */
const SLOTS = 4096;
const slots = new Int32Array(SLOTS);

/** A function that numbers keys, equal ones alike, in the order of their first use. */
function kindFinder(): (key: number) => number {
  slots.fill(-1);
  const keys: number[] = [];
  return (key) => {
    let slot = key & (SLOTS - 1);
    for (; slots[slot]! >= 0; slot = (slot + 1) & (SLOTS - 1))
      if (keys[slots[slot]!] === key) return slots[slot]!;
    slots[slot] = keys.length;
    return keys.push(key) - 1;
  };
}

/** Stems and pairs with weight (1 + ln count) * idf, shared out over the places where the term stands. */
function termsOf({ taxonomy }: Lexis, { words: found, rows, pairKeys, pairRows }: Lookup): Term[] {
  const terms: { key: number; row: number; value: number; first: number; count: number }[] = [];
  const kindOf = kindFinder();
  const kinds: number[] = [];
  const counts: number[] = [];
  const kindRows: number[] = [];
  const add = (key: number, row: number, first: number, count: number): void => {
    const kind = kindOf(key);
    if (kind === counts.length) {
      counts.push(0);
      kindRows.push(row);
    }
    counts[kind]!++;
    kinds.push(kind);
    terms.push({ key, row, value: 0, first, count });
  };
  for (let i = 0; i < found.length; i++) {
    const { key, stop } = found[i]!;
    if (!stop) add(key, rows[i]!, i, 1);
    if (i + 1 < found.length && !(stop && found[i + 1]!.stop)) add(pairKeys[i]!, pairRows[i]!, i, 2);
  }
  let squares = 0;
  const values = counts.map((count, kind) => {
    const row = kindRows[kind]!;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (row < 0 ? UNSEEN_IDF : taxonomy.idf[row]!);
    if (row >= 0) squares += value ** 2;
    return value / count;
  });
  const norm = 1 / Math.sqrt(squares || 1);
  for (let i = 0; i < terms.length; i++) terms[i]!.value = values[kinds[i]!]! * norm;
  return terms;
}

function meanVector(
  { vectors: { size, vectors } }: Lexis,
  { words: found, vectorRows: rows }: Lookup,
  terms: readonly Term[],
): Pick<Reading, "vector" | "vectorRows" | "vectorFactors"> {
  const vector = new Float32Array(size);
  const vectorRows = new Int32Array(found.length).fill(-1);
  const vectorFactors = new Float32Array(found.length);
  for (const { value, first, count } of terms) {
    const row = rows[first]!;
    if (count > 1 || row < 0) continue;
    vectorRows[first] = row;
    vectorFactors[first] = value;
    const from = row * size;
    for (let i = 0; i < size; i++) vector[i]! += value * vectors[from + i]!;
  }
  let squares = 0;
  for (let i = 0; i < size; i++) squares += vector[i]! ** 2;
  const norm = 1 / Math.sqrt(squares || 1);
  for (let i = 0; i < size; i++) vector[i]! *= norm;
  for (let i = 0; i < found.length; i++) vectorFactors[i]! *= norm;
  return { vector, vectorRows, vectorFactors };
}

interface Phrase {
  readonly stems: readonly string[];
  readonly issue: number;
  readonly value: number;
}

/** Keywords of a list by their first stem, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Indexes phrases for {@link hits}. A phrase counts by its rarity, half as much again when it has several words,
 * and less when several issues share it.
 */
export function phraseIndex(
  lexis: Lexis,
  issues: readonly Issue[],
  phrasesOf: (issue: Issue) => readonly string[] = (issue) => issue.keywords ?? [],
): PhraseIndex {
  const owners = new Map<string, Set<number>>();
  for (const [issue, entry] of issues.entries()) {
    for (const phrase of phrasesOf(entry)) {
      const name = words(phrase)
        .map(({ stem }) => stem)
        .join(" ");
      if (name !== "") owners.set(name, (owners.get(name) ?? new Set()).add(issue));
    }
  }
  const index = new Map<string, Phrase[]>();
  for (const [name, sharers] of owners) {
    const stems = name.split(" ");
    const rarity = Math.min(idfOf(lexis, hash(name)), UNSEEN_IDF) / UNSEEN_IDF;
    const value = ((stems.length > 1 ? 1.5 : 1) * rarity) / Math.sqrt(sharers.size);
    const list = index.get(stems[0]!) ?? [];
    for (const issue of sharers) list.push({ stems, issue, value });
    index.set(stems[0]!, list);
  }
  for (const list of index.values())
    list.sort((a, b) => b.stems.length - a.stems.length || a.issue - b.issue);
  return index;
}

/** The keywords in a reading. The longest phrase wins: inside "border security" there is no "security". */
export function hitsOf({ words: found, hits }: Reading, index: PhraseIndex): readonly Hit[] {
  const known = hits.get(index);
  if (known) return known;
  const all: Hit[] = [];
  for (let first = 0; first < found.length; first++) {
    let count = 0;
    for (const { stems, issue, value } of index.get(found[first]!.stem) ?? []) {
      if (stems.length < count) break;
      if (!stems.every((stem, i) => found[first + i]?.stem === stem)) continue;
      count = stems.length;
      all.push({ issue, first, count, value });
    }
    if (count > 1) first += count - 1;
  }
  hits.set(index, all);
  return all;
}

/** Keyword evidence by issue: ln(1 + sum of the hits), so that a keyword said five times counts less than five. */
export function keywordScores(found: readonly Hit[], issues: number): Float64Array {
  const sums = new Float64Array(issues);
  for (const { issue, value } of found) sums[issue]! += value;
  return sums.map(Math.log1p);
}

/** Shares a score out over the words of a reading. */
export class Shares {
  readonly perWord: Float64Array;

  constructor(private readonly reading: Reading) {
    this.perWord = new Float64Array(reading.words.length);
  }

  /** Gives a weight to `count` words from `first` on, in equal parts. */
  give(first: number, count: number, weight: number): void {
    for (let i = first; i < first + count; i++) this.perWord[i]! += weight / count;
  }

  terms(weightOf: (term: Term) => number): this {
    for (const term of this.reading.terms) this.give(term.first, term.count, term.value * weightOf(term));
    return this;
  }

  /** `weights[k]` is what the keyword score of issue k counts; hits share it by their values. */
  keywords(index: PhraseIndex, weights: ArrayLike<number>): this {
    const found = hitsOf(this.reading, index);
    const sums = new Float64Array(weights.length);
    for (const { issue, value } of found) sums[issue]! += value;
    for (const { issue, first, count, value } of found)
      this.give(first, count, ((Math.log1p(sums[issue]!) * value) / sums[issue]!) * weights[issue]!);
    return this;
  }

  /** `weights` has the size of a word vector. */
  vector(vectors: WordVectors, weights: ArrayLike<number>): this {
    return this.vectorWords((row) => dotRow(vectors, row, weights));
  }

  /** `weightOf` gives the weight of a row of the word vectors. */
  vectorWords(weightOf: (row: number) => number): this {
    const { vectorRows, vectorFactors } = this.reading;
    for (let i = 0; i < vectorRows.length; i++)
      if (vectorRows[i]! >= 0) this.perWord[i]! += weightOf(vectorRows[i]!) * vectorFactors[i]!;
    return this;
  }
}

/** The product of a word vector and weights. */
export function dotRow({ size, vectors }: WordVectors, row: number, weights: ArrayLike<number>): number {
  const from = row * size;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += vectors[from + i]! * weights[i]!;
  return sum;
}
