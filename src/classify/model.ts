/**
 * The two files behind the scores, read once and kept: `models/words.bin`, word vectors by stem, and
 * `models/issues.bin`, linear weights for the default list. Cards with their origin lie beside them.
 * Words are named by their hash only.
 */
import { ModelFile, rowFinder } from "../model-file.ts";
import type { Segment } from "../types.ts";

/**
 * Vectors of word stems, as int8: `vectors[i * size .. (i + 1) * size]` belongs to `keys[i]`. Words that say more about
 * the topic of a sentence have longer ones.
 */
export interface WordVectors {
  readonly size: number;
  readonly keys: Uint32Array;
  readonly vectors: Int8Array;
}

const finders = new WeakMap<Uint32Array, (key: number) => number>();

/** The function from a hash to its row in the keys of a table: made once for each. */
export function finderOf({ keys }: { readonly keys: Uint32Array }): (key: number) => number {
  let finder = finders.get(keys);
  if (!finder) finders.set(keys, (finder = rowFinder(keys)));
  return finder;
}

/** How much a segment counts beside the quote. Where there is no passage, the sentences next to the quote stand for it. */
export type SegmentWeights = Readonly<Record<Width, Readonly<Record<Segment, number>>>>;

/** What the model of the default list knows. */
export interface TaxonomyModel {
  readonly labels: readonly string[];
  /** Feature hashes, ascending. */
  readonly keys: Uint32Array;
  /** Inverse document frequency of each feature. */
  readonly idf: Float32Array;
  /** Inverse of how word vectors scatter within one topic: directions that differ anyway count less. Square. */
  readonly metric: Float32Array;
  readonly registers: Readonly<Record<Register, RegisterWeights>>;
}

/** Weights for one kind of text. Rows belong to features, columns to issues in the order of `labels`. */
export interface RegisterWeights {
  readonly segments: SegmentWeights;
  readonly temperature: Readonly<Record<Width, number>>;
  readonly bias: Float32Array;
  /** `weights[row * labels.length + column] * scale[row]`. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  /** Keyword evidence for issue k (row) as evidence for issue c (column). */
  readonly keywords: Float32Array;
  /** Dimension of the word vectors (row) as evidence for issue c (column). */
  readonly vectors: Float32Array;
}

/**
 * Speeches have no title above them, news has. In the two, other things are rare, words mean other things, and context weighs
 * differently.
 */
export const REGISTERS = ["speech", "news"] as const;
export type Register = (typeof REGISTERS)[number];

/** How much is known around a quote: more words make higher scores, so each width has its temperature. */
export const WIDTHS = ["quote", "neighbours", "passage", "article"] as const;
export type Width = (typeof WIDTHS)[number];

export function forEachWidth<Value>(valueOf: (width: Width) => Value): Readonly<Record<Width, Value>> {
  return {
    quote: valueOf("quote"),
    neighbours: valueOf("neighbours"),
    passage: valueOf("passage"),
    article: valueOf("article"),
  };
}

interface WordsHeader {
  readonly format: "words-2";
  readonly count: number;
  readonly size: number;
}

interface IssuesHeader {
  readonly format: "issues-3";
  readonly labels: readonly string[];
  readonly features: number;
  readonly vectorSize: number;
  readonly registers: Readonly<Record<Register, Pick<RegisterWeights, "segments" | "temperature">>>;
}

let wordVectors: WordVectors | undefined;
let taxonomy: TaxonomyModel | undefined;

export function loadWordVectors(): WordVectors {
  if (wordVectors) return wordVectors;
  const reader = new ModelFile<WordsHeader>("words.bin", "words-2");
  const { count, size } = reader.header;
  const keys = reader.uint32(count);
  const vectors = reader.int8(count * size);
  wordVectors = { size, keys, vectors };
  return wordVectors;
}

export function loadTaxonomy(): TaxonomyModel {
  if (taxonomy) return taxonomy;
  const reader = new ModelFile<IssuesHeader>("issues.bin", "issues-3");
  const { labels, features, vectorSize, registers } = reader.header;
  const columns = labels.length;
  /** Unpacked when it is asked for: most texts are of one kind. */
  const weightsOf = (register: Register): (() => RegisterWeights) => {
    const bias = reader.float32(columns);
    const keywords = reader.float32(columns * columns);
    const vectors = reader.float32(vectorSize * columns);
    const scales = reader.uint8(features);
    const nibbles = reader.uint8((features * columns) / 2);
    let unpacked: RegisterWeights | undefined;
    return () =>
      (unpacked ??= {
        ...registers[register],
        bias,
        keywords,
        vectors,
        scale: scalesFrom(scales),
        weights: nibblesFrom(nibbles),
      });
  };
  taxonomy = {
    labels,
    metric: reader.float32(vectorSize * vectorSize),
    keys: reader.uint32(features),
    idf: lookedUp(reader.uint8(features), IDFS),
    registers: byRegister(weightsOf("speech"), weightsOf("news")),
  };
  return taxonomy;
}

function byRegister(speech: () => RegisterWeights, news: () => RegisterWeights): TaxonomyModel["registers"] {
  return {
    get speech() {
      return speech();
    },
    get news() {
      return news();
    },
  };
}

/** An idf is written as a byte, in steps of 1 / IDF_STEPS. */
export const IDF_STEPS = 20;
const BYTES = Array.from({ length: 256 }, (_, byte) => byte);
const IDFS = Float32Array.from(BYTES, (byte) => byte / IDF_STEPS);
const SCALES = Float32Array.from(BYTES, (byte) => 2 ** ((byte - 255) / 16));

/** A scale is written as a byte, in steps of a sixteenth of an octave below 1. */
export function scalesFrom(bytes: Uint8Array): Float32Array {
  return lookedUp(bytes, SCALES);
}

/** What stands for each byte in a table. */
function lookedUp(bytes: Uint8Array, table: Float32Array): Float32Array {
  const values = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) values[i] = table[bytes[i]!]!;
  return values;
}

/** Two weights from -7 to 7 stand in a byte, the first in its lower half. Both are written at once, from a table. */
export function nibblesFrom(bytes: Uint8Array): Int8Array {
  const pairs = new Int16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) pairs[i] = PAIRS[bytes[i]!]!;
  return new Int8Array(pairs.buffer);
}

const PAIRS = new Int16Array(
  Int8Array.from(BYTES.flatMap((byte) => [(byte << 28) >> 28, (byte << 24) >> 28])).buffer,
);
