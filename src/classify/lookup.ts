/**
 * The words of a text with their rows in the models: all that does not depend on the words around, so that a sentence
 * that stands in the passages of eight quotes is looked up once.
 */
import { hash } from "../model-file.ts";
import type { Span } from "../types.ts";
import { formOf, MAX_WORDS, WORD } from "./features.ts";
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

/** The words of a text: one entry a word in each list. Rows are -1 where the model does not know the word. */
export interface Words {
  /** Hash of the stem. */
  readonly keys: readonly number[];
  /** A function word: carries no topic by itself. */
  readonly stops: readonly boolean[];
  readonly rows: readonly number[];
  readonly vectorRows: readonly number[];
  /** Of the pair with the next word; the last entry means nothing. */
  readonly pairKeys: readonly number[];
  readonly pairRows: readonly number[];
}

/** The words of a text that was looked up by itself. */
export interface Piece extends Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly firstStem: string;
  /** Sum of the vectors of its topic words, each times its rarity. */
  readonly vector: Float64Array;
}

export interface Lookup {
  readonly words: Words;
  /** What was looked up by itself, in order, and where it begins: a sum over all words is made of sums over theirs. */
  readonly pieces: readonly PlacedPiece[];
}

interface PlacedPiece {
  readonly at: number;
  readonly piece: Piece;
}

/** Where a word stands in the text. */
export function placeOf({ pieces }: Lookup, word: number): Span {
  let first = 0;
  for (const { at, piece } of pieces) {
    const i = word - first;
    if (i < piece.keys.length) return { start: at + piece.starts[i]!, end: at + piece.ends[i]! };
    first += piece.keys.length;
  }
  throw new Error("there are fewer words");
}

export function idfOf({ taxonomy }: Lexis, row: number): number {
  return row < 0 ? UNSEEN_IDF : taxonomy.idf[row]!;
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
  return alone(lookUpPiece(lexis, text));
}

const alone = (piece: Piece): Lookup => ({ words: piece, pieces: [{ at: 0, piece }] });

function lookUpPiece(lexis: Lexis, text: string): Piece {
  const findTerm = finderOf(lexis.taxonomy);
  const findVector = finderOf(lexis.vectors);
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: number[] = [];
  const stops: boolean[] = [];
  const rows: number[] = [];
  const vectorRows: number[] = [];
  const pairKeys: number[] = [];
  const pairRows: number[] = [];
  const vector = new Float64Array(lexis.vectors.size);
  let firstStem = "";
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && keys.length < MAX_WORDS; match = WORD.exec(text)) {
    const form = formOf(match[0]);
    if (!form) continue;
    const { stem, key, stop } = form;
    if (keys.length === 0) firstStem = stem;
    else {
      const pair = pairKey(keys.at(-1)!, stem);
      pairKeys.push(pair);
      pairRows.push(findTerm(pair));
    }
    const row = findTerm(key);
    const vectorRow = findVector(key);
    starts.push(match.index);
    ends.push(WORD.lastIndex);
    keys.push(key);
    stops.push(stop);
    rows.push(row);
    vectorRows.push(vectorRow);
    if (!stop && vectorRow >= 0) addVector(lexis.vectors, vectorRow, idfOf(lexis, row), vector);
  }
  if (keys.length > 0) {
    pairKeys.push(0);
    pairRows.push(-1);
  }
  return { starts, ends, keys, stops, rows, vectorRows, pairKeys, pairRows, firstStem, vector };
}

function pairKey(key: number, nextStem: string): number {
  return hash(nextStem, hash(" ", key)) | 0;
}

/** Pieces kept for the next quotes: those of an article of usual length. */
const MOST_KEPT = 512;

/** A function that looks up the passages of one article. It remembers their pieces, as the spans that they are. */
export function passageLookup(lexis: Lexis): (passage: Passage) => Lookup {
  const known = new Map<Span, Piece>();
  return ({ text, pieces }) => {
    if (!pieces) return lookUp(lexis, text);
    let words = 0;
    const found = pieces.map(({ at, span }): PlacedPiece => {
      let piece = known.get(span);
      if (!piece) {
        if (known.size >= MOST_KEPT) known.clear();
        piece = lookUpPiece(lexis, text.slice(at, at + span.end - span.start));
        known.set(span, piece);
      }
      words += piece.keys.length;
      return { at, piece };
    });
    if (words > MAX_WORDS) return lookUp(lexis, text);
    return found.length === 1 ? alone(found[0]!.piece) : joined(lexis, found);
  };
}

/** Pieces as one text: the pair of words at the border of two is looked up. */
function joined(lexis: Lexis, pieces: readonly PlacedPiece[]): Lookup {
  const findTerm = finderOf(lexis.taxonomy);
  const all = <T>(listOf: (piece: Piece) => readonly T[]): T[] =>
    ([] as T[]).concat(...pieces.map(({ piece }) => listOf(piece)));
  const keys = all((piece) => piece.keys);
  const pairKeys = all((piece) => piece.pairKeys);
  const pairRows = all((piece) => piece.pairRows);
  let past = 0;
  for (const { piece } of pieces) {
    if (past > 0 && piece.keys.length > 0) {
      pairKeys[past - 1] = pairKey(keys[past - 1]!, piece.firstStem);
      pairRows[past - 1] = findTerm(pairKeys[past - 1]!);
    }
    past += piece.keys.length;
  }
  const stops = all((piece) => piece.stops);
  const rows = all((piece) => piece.rows);
  const vectorRows = all((piece) => piece.vectorRows);
  return { words: { keys, stops, rows, vectorRows, pairKeys, pairRows }, pieces };
}
