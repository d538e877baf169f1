/**
 * One stretch of text as the scorers see it: weighted terms, keyword hits, and a mean vector.
 *
 * Everything is a sum over words, so that each point of a score can be handed back to the words it came from; and a sum
 * over pieces that is corrected where a term repeats, so that a passage is not summed up anew for each quote in it.
 */
import type { Issue } from "../types.ts";
import { hash } from "../model-file.ts";
import { formsIn, MAX_WORDS } from "./features.ts";
import {
  addVector,
  idfOf,
  lookUp,
  passageLookup,
  UNSEEN_IDF,
  zeros,
  type Lexis,
  type Lookup,
  type Passage,
} from "./lookup.ts";
import { finderOf, type WordVectors } from "./model.ts";

/**
 * A term is a stem (of a word that is no function word) or a pair of neighbouring stems (not of two function words). Its
 * weight is (1 + ln count) * idf, shared out over the places where it stands.
 */
export interface Reading extends Lookup {
  /** Weight of each word as a term, and of its pair with the next one, in units of `norm`; 0: no term. */
  readonly stemWeights: readonly number[];
  readonly pairWeights: readonly number[];
  /** Makes the squares of the known terms' weights add up to 1. */
  readonly norm: number;
  /** Terms that do not count as their pieces say: by what factor of their idf more or less. */
  readonly corrections: Corrections;
  /** Gives the weighted sum of the word vectors the length 1. */
  readonly vectorNorm: number;
  /** Keyword hits that were looked up already. */
  readonly hits: Map<PhraseIndex, readonly Hit[]>;
}

/** Lists, and no object for each: objects are slow to make where they hold a fraction. */
export interface Corrections {
  readonly kinds: number[];
  readonly weights: number[];
}

/** A keyword found at word `first`. */
export interface Hit {
  readonly phrase: Phrase;
  readonly first: number;
}

export function read(lexis: Lexis, text: string): Reading {
  return readLookup(lexis, lookUp(lexis, text));
}

/** A function that reads passages, those with pieces in `article`. */
export function passageReader(lexis: Lexis, article: string): (passage: Passage) => Reading {
  const lookup = passageLookup(lexis, article);
  return (passage) => readLookup(lexis, lookup(passage));
}

function readLookup(lexis: Lexis, lookup: Lookup): Reading {
  const { table, kinds, stops, pairs, pieces } = lookup;
  const corrections: Corrections = { kinds: [], weights: [] };
  const norm = weighTerms(lookup, corrections);
  const stemWeights = kinds.map((kind, i) => (stops[i]! ? 0 : weights[kind]!));
  const pairWeights = pairs.map((kind) => (kind < 0 ? 0 : weights[kind]!));
  const sum = vectorSum(lexis, { table, pieces, corrections });
  let squares = 0;
  for (let i = 0; i < sum.length; i++) squares += sum[i]! * sum[i]!;
  const vectorNorm = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  const hits = new Map<PhraseIndex, readonly Hit[]>();
  return {
    table,
    kinds,
    stops,
    pairs,
    pieces,
    stemWeights,
    pairWeights,
    norm,
    corrections,
    vectorNorm,
    hits,
  };
}

/** Calls back for each place of a term: its key, its row in the model (or -1), its weight there. */
export function eachTerm(
  { table: { keys, rows }, kinds, pairs, stemWeights, pairWeights, norm }: Reading,
  use: (key: number, row: number, value: number) => void,
): void {
  for (let i = 0; i < kinds.length; i++) {
    if (stemWeights[i]! > 0) use(keys[kinds[i]!]!, rows[kinds[i]!]!, stemWeights[i]! * norm);
    if (pairWeights[i]! > 0) use(keys[pairs[i]!]!, rows[pairs[i]!]!, pairWeights[i]! * norm);
  }
}

/** The terms of a reading in the order of their first place, and by kind how often they stand there, and how often inside of a piece. */
const terms = new Int32Array(2 * MAX_WORDS);
let counts = new Int32Array(4096);
let inside = new Int32Array(4096);
/** What each place of a term weighs, by kind. */
let weights = new Float64Array(4096);

/** Fills `weights` and the corrections; gives the norm. */
function weighTerms(lookup: Lookup, corrections: Corrections): number {
  const { rows, idfs } = lookup.table;
  const found = countTerms(lookup);
  let squares = 0;
  for (let term = 0; term < found; term++) {
    const kind = terms[term]!;
    const count = counts[kind]!;
    const idf = idfs[kind]!;
    const factor = count === 1 ? 1 : 1 + Math.log(count);
    weights[kind] = (factor * idf) / count;
    if (rows[kind]! >= 0) squares += (factor * idf) ** 2;
    const extra = factor - inside[kind]!;
    if (extra !== 0) {
      corrections.kinds.push(kind);
      corrections.weights.push(extra * idf);
    }
    counts[kind] = inside[kind] = 0;
  }
  return 1 / Math.sqrt(squares || 1);
}

/** Fills `terms`, `counts` and `inside`; gives the number of terms. */
function countTerms({ table, kinds, stops, pairs, pieces }: Lookup): number {
  if (counts.length < table.keys.length) {
    counts = new Int32Array(2 * table.keys.length);
    inside = new Int32Array(counts.length);
    weights = new Float64Array(counts.length);
  }
  let found = 0;
  const count = (kind: number, isInside: boolean): void => {
    if (counts[kind] === 0) terms[found++] = kind;
    counts[kind]!++;
    if (isInside) inside[kind]!++;
  };
  let i = 0;
  for (const { piece } of pieces) {
    for (const past = i + piece.past - piece.first; i < past; i++) {
      if (!stops[i]!) count(kinds[i]!, true);
      if (pairs[i]! >= 0) count(pairs[i]!, i + 1 < past);
    }
  }
  return found;
}

let sums = new Float64Array();

/** The word vectors of a reading by weight, summed up. The array is used again by the next reading. */
function vectorSum(
  { vectors }: Lexis,
  { table, pieces, corrections }: Pick<Reading, "table" | "pieces" | "corrections">,
): Float64Array {
  if (sums.length !== vectors.size) sums = new Float64Array(vectors.size);
  sums.fill(0);
  for (const { piece } of pieces) for (let i = 0; i < sums.length; i++) sums[i]! += piece.vector[i]!;
  for (let i = 0; i < corrections.kinds.length; i++) {
    const row = table.vectorRows[corrections.kinds[i]!]!;
    if (row >= 0) addVector(vectors, row, corrections.weights[i]!, sums);
  }
  return sums;
}

/** Mean of the word vectors of a reading by weight, length 1 (all 0 when no word is known). */
export function vectorOf(reading: Reading): Float32Array {
  const mean = new Float32Array(vectorSum(reading.table.lexis, reading));
  for (let i = 0; i < mean.length; i++) mean[i]! *= reading.vectorNorm;
  return mean;
}

export interface Phrase {
  /** Hashes of its stems. */
  readonly keys: readonly number[];
  readonly issue: number;
  readonly value: number;
}

/** Keywords of a list by the hash of their first stem, longest first. */
export interface PhraseIndex {
  readonly byFirst: ReadonlyMap<number, readonly Phrase[]>;
  /** 1 at the low bits of those hashes: most words open no keyword, and are not looked up. */
  readonly opens: Uint8Array;
}

const OPENS = 2 ** 15;

/**
 * Indexes phrases for {@link hits}. A phrase counts by its rarity, half as much again when it has several words,
 * and less when several issues share it.
 */
export function phraseIndex(
  lexis: Lexis,
  issues: readonly Issue[],
  phrasesOf: (issue: Issue) => readonly string[] = (issue) => issue.keywords ?? [],
): PhraseIndex {
  const phrases = new Map<string, { readonly keys: number[]; readonly sharers: Set<number> }>();
  for (const [issue, entry] of issues.entries()) {
    for (const text of phrasesOf(entry)) {
      const forms = formsIn(text);
      if (forms.length === 0) continue;
      const name = forms.map(({ stem }) => stem).join(" ");
      let phrase = phrases.get(name);
      if (!phrase) phrases.set(name, (phrase = { keys: forms.map(({ key }) => key), sharers: new Set() }));
      phrase.sharers.add(issue);
    }
  }
  const findTerm = finderOf(lexis.taxonomy);
  const index = new Map<number, Phrase[]>();
  for (const [name, { keys, sharers }] of phrases) {
    const rarity = Math.min(idfOf(lexis, findTerm(hash(name))), UNSEEN_IDF) / UNSEEN_IDF;
    const value = ((keys.length > 1 ? 1.5 : 1) * rarity) / Math.sqrt(sharers.size);
    const list = index.get(keys[0]!) ?? [];
    for (const issue of sharers) list.push({ keys, issue, value });
    index.set(keys[0]!, list);
  }
  const opens = new Uint8Array(OPENS);
  for (const [key, list] of index) {
    list.sort((a, b) => b.keys.length - a.keys.length || a.issue - b.issue);
    opens[key & (OPENS - 1)] = 1;
  }
  return { byFirst: index, opens };
}

/** The keywords in a reading. The longest phrase wins: inside "border security" there is no "security". */
export function hitsOf({ table, kinds, hits }: Reading, index: PhraseIndex): readonly Hit[] {
  const { keys } = table;
  const known = hits.get(index);
  if (known) return known;
  const all: Hit[] = [];
  for (let first = 0; first < kinds.length; first++) {
    const opening = keys[kinds[first]!]!;
    const phrases = index.opens[opening & (OPENS - 1)] ? index.byFirst.get(opening) : undefined;
    if (!phrases) continue;
    let count = 0;
    for (const phrase of phrases) {
      if (phrase.keys.length < count) break;
      if (!stands(phrase, keys, kinds, first)) continue;
      count = phrase.keys.length;
      all.push({ phrase, first });
    }
    if (count > 1) first += count - 1;
  }
  hits.set(index, all);
  return all;
}

function stands(phrase: Phrase, keys: Int32Array, kinds: readonly number[], first: number): boolean {
  for (let i = 1; i < phrase.keys.length; i++) if (keys[kinds[first + i]!] !== phrase.keys[i]) return false;
  return true;
}

/** Keyword evidence by issue: ln(1 + sum of the hits), so that a keyword said five times counts less than five. */
export function keywordScores(found: readonly Hit[], issues: number): number[] {
  const sums = zeros(issues);
  for (const { phrase } of found) sums[phrase.issue]! += phrase.value;
  for (let issue = 0; issue < issues; issue++) sums[issue] = Math.log1p(sums[issue]!);
  return sums;
}

/** Shares a score out over the words of a reading. */
export class Shares {
  readonly perWord: number[];

  constructor(private readonly reading: Reading) {
    this.perWord = zeros(reading.kinds.length);
  }

  /** Gives a weight to `count` words from `first` on, in equal parts. */
  give(first: number, count: number, weight: number): void {
    for (let i = first; i < first + count; i++) this.perWord[i]! += weight / count;
  }

  /** `weightOf` gives the weight of a term by its row in the model (or -1) and its key. */
  terms(weightOf: (row: number, key: number) => number): this {
    const { perWord } = this;
    const { table, kinds, pairs, stemWeights, pairWeights, norm } = this.reading;
    const { keys, rows } = table;
    for (let i = 0; i < perWord.length; i++) {
      if (stemWeights[i]! > 0)
        perWord[i]! += stemWeights[i]! * norm * weightOf(rows[kinds[i]!]!, keys[kinds[i]!]!);
      if (pairWeights[i]! > 0) {
        const half = (pairWeights[i]! * norm * weightOf(rows[pairs[i]!]!, keys[pairs[i]!]!)) / 2;
        perWord[i]! += half;
        perWord[i + 1]! += half;
      }
    }
    return this;
  }

  /** `weights[k]` is what the keyword score of issue k counts; hits share it by their values. */
  keywords(index: PhraseIndex, weights: ArrayLike<number>): this {
    const found = hitsOf(this.reading, index);
    const sums = zeros(weights.length);
    for (const { phrase } of found) sums[phrase.issue]! += phrase.value;
    for (const { phrase, first } of found) {
      const { keys, issue, value } = phrase;
      this.give(first, keys.length, ((Math.log1p(sums[issue]!) * value) / sums[issue]!) * weights[issue]!);
    }
    return this;
  }

  /** `weights` has the size of a word vector. */
  vector(vectors: WordVectors, weights: ArrayLike<number>): this {
    return this.vectorWords((row) => dotRow(vectors, row, weights));
  }

  /** `weightOf` gives the weight of a row of the word vectors. */
  vectorWords(weightOf: (row: number) => number): this {
    const { table, kinds, stemWeights, vectorNorm } = this.reading;
    for (let i = 0; i < kinds.length; i++) {
      const row = table.vectorRows[kinds[i]!]!;
      if (stemWeights[i]! > 0 && row >= 0) this.perWord[i]! += stemWeights[i]! * vectorNorm * weightOf(row);
    }
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
