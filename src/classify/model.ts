/**
 * The two files behind the scores, read once and kept: `models/words.bin`, word vectors by stem, and
 * `models/issues.bin`, linear weights for the default list. Cards with their origin lie beside them.
 *
 * Both start with the length of a JSON header (uint32, little-endian), the header, and the arrays it counts.
 * Words are named by their hash only.
 */
import { readFileSync } from "node:fs";
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

/** Weights of the default list. Rows belong to features, columns to issues in the order of `labels`. */
export interface TaxonomyModel {
  readonly labels: readonly string[];
  /** How much a segment counts beside the quote. */
  readonly segments: Readonly<Record<Segment, number>>;
  readonly temperature: Temperatures;
  readonly bias: Readonly<Record<Register, Float32Array>>;
  /** Feature hashes, ascending. */
  readonly keys: Uint32Array;
  /** Inverse document frequency of each feature. */
  readonly idf: Float32Array;
  /** `weights[row * labels.length + column] * scale[row]`. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  /** Keyword evidence for issue k (row) as evidence for issue c (column). */
  readonly keywords: Float32Array;
  /** Dimension of the word vectors (row) as evidence for issue c (column). */
  readonly vectors: Float32Array;
  /** Inverse of how word vectors scatter within one topic: directions that differ anyway count less. Square. */
  readonly metric: Float32Array;
}

/** Speeches have no title above them, news has: `none` and politics are not equally frequent in the two. */
export type Register = "speech" | "news";

/** How much is known around a quote: more words make higher scores, so each width has its temperature. */
export const WIDTHS = ["quote", "neighbours", "passage"] as const;
export type Width = (typeof WIDTHS)[number];

export type Temperatures = Readonly<Record<Register, Readonly<Record<Width, number>>>>;

interface WordsHeader {
  readonly format: "words-2";
  readonly count: number;
  readonly size: number;
}

interface IssuesHeader extends Pick<TaxonomyModel, "labels" | "segments" | "temperature"> {
  readonly format: "issues-1";
  readonly features: number;
  readonly vectorSize: number;
}

/** Reads typed arrays one after the other, each aligned to four bytes. */
class Reader<Header extends { readonly format: string }> {
  private readonly bytes: Uint8Array;
  private offset: number;
  readonly header: Header;

  constructor(name: string, format: Header["format"]) {
    const file = readFileSync(new URL(`../../models/${name}`, import.meta.url));
    this.bytes = new Uint8Array(file); // a copy that starts at 0, so that arrays may be viewed in place
    const length = new DataView(this.bytes.buffer).getUint32(0, true);
    this.header = JSON.parse(new TextDecoder().decode(this.bytes.subarray(4, 4 + length))) as Header;
    if (this.header.format !== format) throw new Error(`models/${name} is not of the form ${format}`);
    this.offset = 4 + length;
  }

  private take(bytes: number): number {
    const start = Math.ceil(this.offset / 4) * 4;
    this.offset = start + bytes;
    if (this.offset > this.bytes.length) throw new Error("model file is cut short");
    return start;
  }

  uint32(count: number): Uint32Array {
    return new Uint32Array(this.bytes.buffer, this.take(count * 4), count);
  }

  float32(count: number): Float32Array {
    return new Float32Array(this.bytes.buffer, this.take(count * 4), count);
  }

  int8(count: number): Int8Array {
    return new Int8Array(this.bytes.buffer, this.take(count), count);
  }
}

let wordVectors: WordVectors | undefined;
let taxonomy: TaxonomyModel | undefined;

export function loadWordVectors(): WordVectors {
  if (wordVectors) return wordVectors;
  const reader = new Reader<WordsHeader>("words.bin", "words-2");
  const { count, size } = reader.header;
  const keys = reader.uint32(count);
  const vectors = reader.int8(count * size);
  wordVectors = { size, keys, vectors };
  return wordVectors;
}

export function loadTaxonomy(): TaxonomyModel {
  if (taxonomy) return taxonomy;
  const reader = new Reader<IssuesHeader>("issues.bin", "issues-1");
  const { labels, features, vectorSize, segments, temperature } = reader.header;
  const columns = labels.length;
  taxonomy = {
    labels,
    segments,
    temperature,
    bias: { speech: reader.float32(columns), news: reader.float32(columns) },
    keywords: reader.float32(columns * columns),
    vectors: reader.float32(vectorSize * columns),
    metric: reader.float32(vectorSize * vectorSize),
    keys: reader.uint32(features),
    idf: reader.float32(features),
    scale: reader.float32(features),
    weights: reader.int8(features * columns),
  };
  return taxonomy;
}

/** First row of each range of hashes: they are spread evenly, so a range of the table's size holds one row or two. */
const starts = new WeakMap<Uint32Array, Uint32Array>();
const RANGE_BITS = 16;

function startsOf(keys: Uint32Array): Uint32Array {
  let known = starts.get(keys);
  if (known) return known;
  known = new Uint32Array((1 << RANGE_BITS) + 1).fill(keys.length);
  for (let row = keys.length - 1; row >= 0; row--) known[keys[row]! >>> (32 - RANGE_BITS)] = row;
  for (let range = known.length - 2; range >= 0; range--)
    known[range] = Math.min(known[range]!, known[range + 1]!);
  starts.set(keys, known);
  return known;
}

/** A function from a hash to its row in ascending keys, or -1. */
export function rowFinder(keys: Uint32Array): (key: number) => number {
  const first = startsOf(keys);
  return (key) => {
    for (let row = first[key >>> (32 - RANGE_BITS)]!; row < keys.length && keys[row]! <= key; row++)
      if (keys[row] === key) return row;
    return -1;
  };
}

/** Row of a hash in ascending keys, or -1. */
export function findRow(keys: Uint32Array, key: number): number {
  return rowFinder(keys)(key);
}
