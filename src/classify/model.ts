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
  const reader = new ModelFile<IssuesHeader>("issues.bin", "issues-1");
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
