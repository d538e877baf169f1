/**
 * The words of a text with their rows in the models: all that does not depend on the words around. The words of an article
 * are read once, and its passages are ranges of them: a sentence that stands in the passages of eight quotes, in one of
 * them and in the lead is looked up once.
 */
import { hash } from "../model-file.ts";
import type { Span } from "../types.ts";
import { firstEndingAfter } from "../text.ts";
import { formOf, MAX_WORDS, nextWord } from "./features.ts";
import { finderOf, loadTaxonomy, loadWordVectors, type TaxonomyModel, type WordVectors } from "./model.ts";

/** What a reading needs of the models. */
export interface Lexis {
  readonly taxonomy: Pick<TaxonomyModel, "keys" | "idf" | "metric">;
  readonly vectors: WordVectors;
}

export function loadLexis(): Lexis {
  return { taxonomy: loadTaxonomy(), vectors: loadWordVectors() };
}

/** Idf of a term that the training texts do not have: they are about this rare. */
export const UNSEEN_IDF = 8;

/** Some text, and where it stands in its article when that is known: `text[at]` is `article.text[span.start]`. */
export interface Passage {
  readonly text: string;
  readonly pieces?: readonly { readonly at: number; readonly span: Span }[];
}

/**
 * The stems and pairs of stems of an article, numbered as they come. Rows are -1 where the model does not know them.
 */
export class Kinds {
  readonly lexis: Lexis;
  count = 0;
  /** Hash of the stem or the pair. */
  keys = new Int32Array(KINDS);
  rows = new Int32Array(KINDS);
  vectorRows = new Int32Array(KINDS);
  idfs = new Float64Array(KINDS);
  readonly newVector: () => Float64Array;
  /** Kinds at the place that their key names, or at the next free one; -1: free. Quicker than a map, as keys are hashes. */
  private places = new Int32Array(2 * KINDS).fill(-1);
  private readonly findTerm: (key: number) => number;
  private readonly findVector: (key: number) => number;

  constructor(lexis: Lexis) {
    this.lexis = lexis;
    this.findTerm = finderOf(lexis.taxonomy);
    this.findVector = finderOf(lexis.vectors);
    this.newVector = shelf(lexis.vectors.size);
  }

  stem(key: number): number {
    const place = this.placeOf(key);
    const kind = this.places[place]!;
    return kind < 0 ? this.add(key, place, this.findVector(key)) : kind;
  }

  /** The pair of a stem and the next one. */
  pair(first: number, next: string): number {
    const key = hash(next, hash(" ", this.keys[first]));
    const place = this.placeOf(key);
    const kind = this.places[place]!;
    return kind < 0 ? this.add(key, place, -1) : kind;
  }

  private placeOf(key: number): number {
    const { places, keys } = this;
    const last = places.length - 1;
    let place = Math.imul(key, SPREAD) >>> Math.clz32(last);
    while (places[place]! >= 0 && keys[places[place]!] !== key) place = (place + 1) & last;
    return place;
  }

  private add(key: number, place: number, vectorRow: number): number {
    const kind = this.count++;
    const row = this.findTerm(key);
    this.places[place] = kind;
    this.keys[kind] = key;
    this.rows[kind] = row;
    this.vectorRows[kind] = vectorRow;
    this.idfs[kind] = idfOf(this.lexis, row);
    if (this.count === this.keys.length) this.widen();
    return kind;
  }

  private widen(): void {
    const widened = <A extends Int32Array | Float64Array>(from: A, to: A): A => (to.set(from), to);
    const size = 2 * this.count;
    this.keys = widened(this.keys, new Int32Array(size));
    this.rows = widened(this.rows, new Int32Array(size));
    this.vectorRows = widened(this.vectorRows, new Int32Array(size));
    this.idfs = widened(this.idfs, new Float64Array(size));
    this.places = new Int32Array(2 * size).fill(-1);
    for (let kind = 0; kind < this.count; kind++) this.places[this.placeOf(this.keys[kind]!)] = kind;
  }
}

/** Kinds that there is room for at first. */
const KINDS = 512;
/** Spreads keys that end or begin alike (Fibonacci hashing). */
const SPREAD = 0x9e3779b1;

/** The words of a text: one entry a word in each list. */
interface TextWords {
  readonly places: readonly Span[];
  readonly stems: readonly string[];
  /** Kind of the stem. */
  readonly kinds: readonly number[];
  /** A function word, which carries no topic by itself. */
  readonly stops: readonly boolean[];
  /** Kind of the pair with the next word; -1: none, as of two function words. */
  readonly pairs: readonly number[];
  /** What is too long to be a word. */
  readonly tooLong: readonly Span[];
}

/** A stretch of the words of a text, `first`..`past`. */
export interface Piece {
  readonly words: TextWords;
  readonly first: number;
  readonly past: number;
  /** Where the stretch begins in that text. */
  readonly start: number;
  /** Sum of the vectors of its topic words, each times its rarity. */
  readonly vector: Float64Array;
  /** What weights say of the stretch, kept by those that were asked last. */
  sums: { readonly by: object; readonly values: Float64Array } | undefined;
}

/** The words of a passage, as in {@link TextWords}. */
export interface Lookup extends Pick<TextWords, "kinds" | "stops" | "pairs"> {
  readonly table: Kinds;
  /** What the words come from, in order, and where it begins: a sum over all words is made of sums over theirs. */
  readonly pieces: readonly PlacedPiece[];
}

interface PlacedPiece {
  readonly at: number;
  readonly piece: Piece;
}

/** Where a word stands in the text. */
export function placeOf({ pieces }: Lookup, word: number): Span {
  let before = 0;
  for (const { at, piece } of pieces) {
    const { words, first, past, start: from } = piece;
    if (word - before < past - first) {
      const { start, end } = words.places[first + word - before]!;
      return { start: at + start - from, end: at + end - from };
    }
    before += past - first;
  }
  throw new Error("there are fewer words");
}

export function idfOf({ taxonomy }: Lexis, row: number): number {
  return row < 0 ? UNSEEN_IDF : taxonomy.idf[row]!;
}

/** Zeros that the engine takes for fractions, having seen others in their place. */
const template = Array.from({ length: MAX_WORDS }, () => 0.5).fill(0);

/** A list of zeros for fractions. As a typed array, short ones take ten times as long to make. */
export function zeros(count: number): number[] {
  return count <= template.length ? template.slice(0, count) : Array.from({ length: count }, () => 0);
}

/** Makes zeros, many lists in one array: arrays of this size are slow to make one by one. */
export function shelf(size: number): () => Float64Array {
  let board = new Float64Array(0);
  let used = 0;
  return () => {
    if (used + size > board.length) {
      board = new Float64Array(SHELF * size);
      used = 0;
    }
    return board.subarray(used, (used += size));
  };
}

/** Adds a word vector times `factor`. */
export function addVector(
  { size, vectors }: WordVectors,
  row: number,
  factor: number,
  into: Float64Array,
): void {
  const from = row * size;
  for (let i = 0; i < size; i++) into[i]! += factor * vectors[from + i]!;
}

export function lookUp(lexis: Lexis, text: string): Lookup {
  return lookUpAlone(new Kinds(lexis), text);
}

function lookUpAlone(table: Kinds, text: string): Lookup {
  return joined(table, [{ at: 0, piece: wholeOf(table, text) }]);
}

function wholeOf(table: Kinds, text: string): Piece {
  const words = readWords(table, text, MAX_WORDS);
  return pieceOf(table, words, 0, words.places.length, 0);
}

/** The words of a text, in order, at most so many. */
function readWords(table: Kinds, text: string, most: number): TextWords {
  const places: Span[] = [];
  const stems: string[] = [];
  const kinds: number[] = [];
  const stops: boolean[] = [];
  const pairs: number[] = [];
  const tooLong: Span[] = [];
  for (let at = nextWord(text, 0); at && kinds.length < most; at = nextWord(text, at.end)) {
    const form = formOf(text.slice(at.start, at.end));
    if (!form) {
      tooLong.push(at);
      continue;
    }
    const last = kinds.length - 1;
    if (last >= 0) pairs.push(form.stop && stops[last]! ? -1 : table.pair(kinds[last]!, form.stem));
    places.push(at);
    stems.push(form.stem);
    kinds.push(table.stem(form.key));
    stops.push(form.stop);
  }
  if (kinds.length > 0) pairs.push(-1);
  return { places, stems, kinds, stops, pairs, tooLong };
}

function pieceOf(table: Kinds, words: TextWords, first: number, past: number, start: number): Piece {
  const { vectors } = table.lexis;
  const vector = table.newVector();
  for (let i = first; i < past; i++) {
    const kind = words.kinds[i]!;
    const row = table.vectorRows[kind]!;
    if (!words.stops[i]! && row >= 0) addVector(vectors, row, table.idfs[kind]!, vector);
  }
  return { words, first, past, start, vector, sums: undefined };
}

/** Vectors on a {@link shelf}. */
const SHELF = 16;

/** Pieces kept for the next quotes: those of an article of usual length. */
const MOST_KEPT = 512;

/**
 * A function that looks up passages, those with pieces in `article`. It remembers the pieces, as the spans that they are. Text
 * without pieces is cut at the ends of its sentences: in rows of one story, they stand in the passages of several.
 */
export function passageLookup(lexis: Lexis, article: string): (passage: Passage) => Lookup {
  const table = new Kinds(lexis);
  let words: TextWords | undefined;
  const pieceAt = bounded((span: Span): Piece => {
    words ??= readWords(table, article, Infinity);
    return isCut(words, span.start) || isCut(words, span.end)
      ? wholeOf(table, article.slice(span.start, span.end))
      : rangeOf(table, words, span);
  });
  const sentence = bounded((text: string): Piece => wholeOf(table, text));
  return ({ text, pieces }) => {
    const found: PlacedPiece[] = [];
    let left = MAX_WORDS;
    const add = (at: number, piece: Piece): void => {
      const count = piece.past - piece.first;
      if (count === 0) return;
      found.push({ at, piece: count > left ? beginningOf(table, piece, left) : piece });
      left -= Math.min(left, count);
    };
    if (pieces)
      for (let i = 0; i < pieces.length && left > 0; i++) add(pieces[i]!.at, pieceAt(pieces[i]!.span));
    else
      for (let at = 0, past = 0; at < text.length && left > 0; at = past) {
        past = sentenceEnd(text, at);
        add(at, sentence(text.slice(at, past)));
      }
    return joined(table, found);
  };
}

/** The function, but that it remembers its answers for the next quotes. */
function bounded<Key>(make: (key: Key) => Piece): (key: Key) => Piece {
  const known = new Map<Key, Piece>();
  return (key) => {
    let piece = known.get(key);
    if (piece) return piece;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, (piece = make(key)));
    return piece;
  };
}

const SENTENCE_END = /[.!?]["”’')]{0,2} /g;

/** Behind the space after a sentence: no word goes on there. */
function sentenceEnd(text: string, from: number): number {
  SENTENCE_END.lastIndex = from;
  return SENTENCE_END.test(text) ? SENTENCE_END.lastIndex : text.length;
}

function rangeOf(table: Kinds, words: TextWords, { start, end }: Span): Piece {
  const first = firstEndingAfter(words.places, start);
  const past = Math.min(firstEndingAfter(words.places, end), first + MAX_WORDS);
  return pieceOf(table, words, first, past, start);
}

function beginningOf(table: Kinds, { words, first, start }: Piece, count: number): Piece {
  return pieceOf(table, words, first, first + count, start);
}

/** Does a word go on over this place? */
function isCut({ places, tooLong }: TextWords, position: number): boolean {
  const cuts = (spans: readonly Span[]): boolean => {
    const next = spans[firstEndingAfter(spans, position)];
    return next !== undefined && next.start < position;
  };
  return cuts(places) || cuts(tooLong);
}

/** Pieces as one text: the words at the border of two are a pair. */
function joined(table: Kinds, pieces: readonly PlacedPiece[]): Lookup {
  const kinds: number[] = [];
  const stops: boolean[] = [];
  const pairs: number[] = [];
  for (const { piece } of pieces) {
    const { words, first, past } = piece;
    const last = kinds.length - 1;
    if (last >= 0 && past > first)
      pairs[last] = stops[last]! && words.stops[first]! ? -1 : table.pair(kinds[last]!, words.stems[first]!);
    for (let i = first; i < past; i++) {
      kinds.push(words.kinds[i]!);
      stops.push(words.stops[i]!);
      pairs.push(words.pairs[i]!);
    }
  }
  if (pairs.length > 0) pairs[pairs.length - 1] = -1;
  return { table, kinds, stops, pairs, pieces };
}
