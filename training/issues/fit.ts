/**
 * Fits the weights of the default list: multinomial logistic regression by stochastic gradient descent with
 * per-weight step sizes (AdaGrad; Duchi, Hazan, Singer 2011). Seeded: the same rows give the same weights.
 */
import { DEFAULT_ISSUES } from "../../src/lexicon/issues.ts";
import type { Segment } from "../../src/types.ts";
import type { TaxonomyModel, Temperatures } from "../../src/classify/model.ts";
import type { Lexis } from "../../src/classify/lookup.ts";
import { eachTerm, hitsOf, keywordScores, phraseIndex, read, vectorOf } from "../../src/classify/reading.ts";
import { partsOf, type Row } from "./data.ts";

export const LABELS = DEFAULT_ISSUES.issues.map(({ id }) => id);
const COLUMNS = LABELS.length;

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero of the term weights, and of the keyword and vector weights. */
  readonly decay: number;
  readonly denseDecay: number;
  /** Share of the visits that see the quote without its context, or without the passage. */
  readonly bare: number;
  readonly noPassage: number;
  readonly sourceWeight: Readonly<Record<Row["source"], number>>;
  /** Of rows that are there only to help, one in so many is seen in an epoch, and counts as many times. */
  readonly aside: Readonly<Partial<Record<Row["source"], number>>>;
  readonly segments: Readonly<Record<Segment, number>>;
  readonly seed: number;
}

export const SETTINGS: Settings = {
  epochs: 12,
  rate: 0.1,
  decay: 1e-3,
  denseDecay: 1e-4,
  bare: 0.15,
  noPassage: 0.3,
  sourceWeight: { speech: 1.25, headline: 0.3, bill: 0.1, quotation: 5 },
  aside: { headline: 3, bill: 3 },
  segments: {
    quote: 1,
    before: 0.5,
    after: 0.35,
    paragraph: 0.5,
    heading: 1,
    title: 1,
  },
  seed: 1,
};

/** A segment as numbers: sparse terms, then keyword scores and the word vector. */
interface Part {
  readonly segment: Segment;
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly dense: Float32Array;
}

/** The parts of an example as one, each by its factor: scores are sums, so nothing is lost. */
export type Merged = Omit<Part, "segment">;

export interface Example {
  readonly row: Row;
  readonly parts: readonly Part[];
  readonly label: number;
  readonly weight: number;
  readonly source: number;
}

const SOURCES = ["speech", "headline", "bill", "quotation"] as const;

/** Turns rows into numbers; a text that stands in many rows is read once. */
export function encoder(lexis: Lexis): (rows: readonly Row[]) => Example[] {
  const index = phraseIndex(lexis, DEFAULT_ISSUES.issues);
  const cache = new Map<string, Omit<Part, "segment">>();
  const encode = (text: string): Omit<Part, "segment"> => {
    const known = cache.get(text);
    if (known) return known;
    const reading = read(lexis, text);
    const values = new Map<number, number>();
    eachTerm(reading, (_, row, value) => {
      if (row >= 0) values.set(row, (values.get(row) ?? 0) + value);
    });
    const dense = new Float32Array(COLUMNS + lexis.vectors.size);
    dense.set(keywordScores(hitsOf(reading, index), COLUMNS));
    dense.set(vectorOf(lexis, reading), COLUMNS);
    const part = {
      rows: Int32Array.from(values.keys()),
      values: Float32Array.from(values.values()),
      dense,
    };
    cache.set(text, part);
    return part;
  };
  return (rows) =>
    rows.map((row) => ({
      row,
      parts: partsOf(row).map(({ segment, text }) => ({
        segment,
        ...encode(text),
      })),
      label: LABELS.indexOf(row.label),
      weight: 1,
      source: SOURCES.indexOf(row.source),
    }));
}

/** Weights in full precision. */
export interface Fitted {
  readonly segments: Readonly<Record<Segment, number>>;
  readonly terms: Float32Array;
  readonly dense: Float32Array;
  readonly bias: Float32Array;
  readonly sourceBias: Float32Array;
}

export function fit(examples: readonly Example[], lexis: Lexis, settings: Settings = SETTINGS): Fitted {
  const denseSize = COLUMNS + lexis.vectors.size;
  const terms = weights(lexis.taxonomy.keys.length, 0.02, settings.decay);
  const dense = weights(denseSize, 0.3, settings.denseDecay);
  const bias = weights(1, 0.1, 0);
  const sourceBias = weights(SOURCES.length, 0.1, 0.01);
  for (let c = 0; c < COLUMNS; c++) dense.w[c * COLUMNS + c] = 1; // a keyword speaks for its own issue
  const random = generator(settings.seed);
  const order = examples.map((_, i) => i);
  const views = examples.map(({ parts }) => viewsOf(parts, settings.segments));
  const gradient = new Float64Array(COLUMNS);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const rate = settings.rate * (1 - (0.8 * epoch) / settings.epochs);
    for (const i of order) {
      const example = examples[i]!;
      const aside = settings.aside[example.row.source] ?? 1;
      if (aside > 1 && random() * aside >= 1) continue;
      const bare = random() < settings.bare;
      const noPassage = random() < settings.noPassage;
      const view = views[i]![bare ? "quote" : noPassage ? "neighbours" : "passage"];
      const { w: b } = bias;
      for (let c = 0; c < COLUMNS; c++) gradient[c] = b[c]! + sourceBias.w[example.source * COLUMNS + c]!;
      addScores(view, 1, terms.w, dense.w, gradient);
      toProbabilities(gradient);
      const weight = example.weight * settings.sourceWeight[example.row.source] * aside;
      for (let c = 0; c < COLUMNS; c++) gradient[c] = (gradient[c]! - (c === example.label ? 1 : 0)) * weight;
      bias.step(0, 1, gradient, rate);
      sourceBias.step(example.source, 1, gradient, rate);
      for (let k = 0; k < view.rows.length; k++) terms.step(view.rows[k]!, view.values[k]!, gradient, rate);
      for (let k = 0; k < denseSize; k++)
        if (view.dense[k] !== 0) dense.step(k, view.dense[k]!, gradient, rate);
    }
  }
  return {
    segments: settings.segments,
    terms: terms.w,
    dense: dense.w,
    bias: bias.w,
    sourceBias: sourceBias.w,
  };
}

/** The mean of fits that differ in their seed only: what one of them learned by the order of the rows is gone. */
export function averaged(fits: readonly Fitted[]): Fitted {
  const mean = (of: (fitted: Fitted) => Float32Array): Float32Array =>
    of(fits[0]!).map((_, i) => fits.reduce((sum, fitted) => sum + of(fitted)[i]!, 0) / fits.length);
  return {
    segments: fits[0]!.segments,
    terms: mean(({ terms }) => terms),
    dense: mean(({ dense }) => dense),
    bias: mean(({ bias }) => bias),
    sourceBias: mean(({ sourceBias }) => sourceBias),
  };
}

/** What is seen of an example: the quote alone, all but the passage, everything. */
function viewsOf(
  parts: readonly Part[],
  segments: Settings["segments"],
): Readonly<Record<"quote" | "neighbours" | "passage", Merged>> {
  const passage = merged(parts, segments);
  if (parts.length === 1) return { quote: passage, neighbours: passage, passage };
  return {
    quote: merged(
      parts.filter(({ segment }) => segment === "quote"),
      segments,
    ),
    neighbours: merged(
      parts.filter(({ segment }) => segment !== "paragraph"),
      segments,
    ),
    passage,
  };
}

export function merged(parts: readonly Part[], segments: Settings["segments"]): Merged {
  const values = new Map<number, number>();
  const dense = new Float32Array(parts[0]!.dense.length);
  for (const part of parts) {
    const factor = segments[part.segment];
    for (const [k, row] of part.rows.entries())
      values.set(row, (values.get(row) ?? 0) + factor * part.values[k]!);
    for (let k = 0; k < dense.length; k++) dense[k]! += factor * part.dense[k]!;
  }
  return { rows: Int32Array.from(values.keys()), values: Float32Array.from(values.values()), dense };
}

/** A matrix of `rows` x issues that learns by AdaGrad. */
function weights(rows: number, ease: number, decay: number) {
  const w = new Float32Array(rows * COLUMNS);
  const squares = new Float32Array(rows * COLUMNS);
  const step = (row: number, value: number, gradient: Float64Array, rate: number): void => {
    const offset = row * COLUMNS;
    for (let c = 0; c < COLUMNS; c++) {
      const slope = value * gradient[c]! + decay * w[offset + c]!;
      squares[offset + c]! += slope * slope;
      w[offset + c]! -= (rate * slope) / (Math.sqrt(squares[offset + c]!) + ease);
    }
  };
  return { w, step };
}

function addScores(
  { rows, values, dense: inputs }: Merged,
  factor: number,
  terms: Float32Array,
  dense: Float32Array,
  into: Float64Array,
): void {
  for (let k = 0; k < rows.length; k++) {
    const value = values[k]! * factor;
    const offset = rows[k]! * COLUMNS;
    for (let c = 0; c < COLUMNS; c++) into[c]! += value * terms[offset + c]!;
  }
  for (let k = 0; k < inputs.length; k++) {
    const value = inputs[k]! * factor;
    if (value === 0) continue;
    for (let c = 0; c < COLUMNS; c++) into[c]! += value * dense[k * COLUMNS + c]!;
  }
}

/** Scores of an example by full-precision weights: for folds, before anything is packed. */
export function scoresOf(fitted: Fitted, { parts, source }: Pick<Example, "parts" | "source">): Float64Array {
  const scores = new Float64Array(COLUMNS);
  for (let c = 0; c < COLUMNS; c++) scores[c] = fitted.bias[c]! + fitted.sourceBias[source * COLUMNS + c]!;
  for (const part of parts)
    addScores(part, fitted.segments[part.segment], fitted.terms, fitted.dense, scores);
  return scores;
}

/** Softmax, in place. */
export function toProbabilities(scores: Float64Array, temperature = 1): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c]! - most) / temperature);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
  return scores;
}

/** The temperature that makes held-out labels most likely (Guo et al. 2017), found by golden section. */
export function fitTemperature(scores: readonly Float64Array[], labels: readonly number[]): number {
  const loss = (temperature: number): number => {
    let sum = 0;
    for (const [i, row] of scores.entries())
      sum -= Math.log(toProbabilities(Float64Array.from(row), temperature)[labels[i]!]! + 1e-12);
    return sum;
  };
  let low = 0.3;
  let high = 6;
  while (high - low > 0.01) {
    const a = high - (high - low) * 0.618;
    const b = low + (high - low) * 0.618;
    if (loss(a) < loss(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

/** Takes the mean of each row away: probabilities stay the same, and a weight tells how an issue differs from the average. */
function centre(matrix: Float32Array): void {
  for (let offset = 0; offset < matrix.length; offset += COLUMNS) {
    const row = matrix.subarray(offset, offset + COLUMNS);
    const mean = row.reduce((sum, value) => sum + value, 0) / COLUMNS;
    for (let c = 0; c < COLUMNS; c++) row[c]! -= mean;
  }
}

/**
 * The metric of the model: inverse of the pooled scatter of text vectors within topics (subtopics of speeches, topics of
 * headlines), with a ridge of 30 % of its mean diagonal.
 */
export function metricOf(examples: readonly Example[], size: number): Float32Array {
  const classes = new Map<string, Float32Array[]>();
  for (const { row, parts } of examples) {
    if (row.label === "none" || (row.source !== "speech" && row.source !== "headline")) continue;
    const name = `${row.source} ${row.subtopic ?? row.label}`;
    const vectors = classes.get(name) ?? [];
    vectors.push(parts[0]!.dense.subarray(COLUMNS));
    classes.set(name, vectors);
  }
  const scatter = Array.from({ length: size }, () => new Float64Array(size));
  for (const [name, vectors] of classes) {
    const mean = new Float64Array(size);
    for (const vector of vectors) for (let i = 0; i < size; i++) mean[i]! += vector[i]! / vectors.length;
    const weight = name.startsWith("speech") ? 1 : 0.1;
    for (const vector of vectors)
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++)
          scatter[i]![j]! += weight * (vector[i]! - mean[i]!) * (vector[j]! - mean[j]!);
  }
  const diagonal = scatter.reduce((sum, row, i) => sum + row[i]!, 0) / size;
  for (let i = 0; i < size; i++) scatter[i]![i]! += 0.3 * diagonal;
  const inverse = inverted(scatter);
  return Float32Array.from(inverse.flatMap((row) => [...row.map((value) => value * diagonal)]));
}

/** Gauss-Jordan; the ridge keeps every pivot well above zero. */
function inverted(matrix: readonly Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const left = matrix.map((row) => row.slice());
  const right = matrix.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let k = 0; k < size; k++) {
    const pivot = left[k]![k]!;
    for (let j = 0; j < size; j++) {
      left[k]![j]! /= pivot;
      right[k]![j]! /= pivot;
    }
    for (let i = 0; i < size; i++) {
      const factor = left[i]![k]!;
      if (i === k || factor === 0) continue;
      for (let j = 0; j < size; j++) {
        left[i]![j]! -= factor * left[k]![j]!;
        right[i]![j]! -= factor * right[k]![j]!;
      }
    }
  }
  return right;
}

/** Weights as the model file holds them: term weights in 8 bits, each row with its own scale. */
export function quantise(fitted: Fitted, lexis: Lexis, temperature: Temperatures): TaxonomyModel {
  const { keys, idf, metric } = lexis.taxonomy;
  for (const matrix of [fitted.terms, fitted.dense, fitted.bias, fitted.sourceBias]) centre(matrix);
  const scale = new Float32Array(keys.length);
  const packed = new Int8Array(keys.length * COLUMNS);
  for (let row = 0; row < keys.length; row++) {
    const values = fitted.terms.subarray(row * COLUMNS, (row + 1) * COLUMNS);
    scale[row] = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
    for (let c = 0; c < COLUMNS; c++) packed[row * COLUMNS + c] = Math.round(values[c]! / scale[row]!);
  }
  const biasOf = (source: (typeof SOURCES)[number]): Float32Array =>
    fitted.bias.map((value, c) => value + fitted.sourceBias[SOURCES.indexOf(source) * COLUMNS + c]!);
  return {
    labels: LABELS,
    segments: fitted.segments,
    temperature,
    bias: { speech: biasOf("speech"), news: biasOf("quotation") },
    keys,
    idf,
    weights: packed,
    scale,
    keywords: fitted.dense.slice(0, COLUMNS * COLUMNS),
    vectors: fitted.dense.slice(COLUMNS * COLUMNS),
    metric,
  };
}
