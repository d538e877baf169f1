/**
 * Fits the weights of the default list: multinomial logistic regression by stochastic gradient descent with
 * per-weight step sizes (AdaGrad; Duchi, Hazan, Singer 2011). Seeded: the same rows give the same weights.
 */
import { DEFAULT_ISSUES } from "../../src/lexicon/issues.ts";
import type { Segment } from "../../src/types.ts";
import type { Register, SegmentWeights, Width } from "../../src/classify/model.ts";
import type { Lexis } from "../../src/classify/lookup.ts";
import { eachTerm, hitsOf, keywordScores, phraseIndex, read, vectorOf } from "../../src/classify/reading.ts";
import { partsOf, type Row } from "./data.ts";

export const LABELS = DEFAULT_ISSUES.issues.map(({ id }) => id);
export const COLUMNS = LABELS.length;
const POLITICS = LABELS.indexOf("government-operations");

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the terms of a visit that are left out, so that none is relied on alone. */
  readonly drop: number;
  /** A row of a label with n rows counts by n to the minus this: 0 as it stands, 1 all labels the same. */
  readonly balance: number;
  /** Pull towards zero of the term weights, and of the keyword and vector weights. */
  readonly decay: number;
  readonly denseDecay: number;
  /** Share of the visits that see the quote without its context, or without the passage. */
  readonly bare: number;
  readonly noPassage: number;
  readonly sourceWeight: Readonly<Record<Row["source"], number>>;
  /** Of rows that are there only to help, one in so many is seen in an epoch, and counts as many times. */
  readonly aside: Readonly<Partial<Record<Row["source"], number>>>;
  /** What a quotation on politics counts of that, as most of them are. */
  readonly politics: number;
  readonly segments: SegmentWeights;
  readonly seed: number;
}

/** Chosen on folds over the training speeches and articles. */
const COMMON = {
  epochs: 14,
  rate: 0.1,
  balance: 0.4,
  decay: 1e-3,
  denseDecay: 1e-4,
  bare: 0.15,
  noPassage: 0.3,
  politics: 0.6,
  seed: 1,
};

/** Weights of the segments beside those of a passage and its heading or title. */
function segmentWeights(paragraph: number, title: number): SegmentWeights {
  const own = { quote: 1, sentence: 0.4, heading: title, title, article: 0 };
  const near = { ...own, before: 0.5, after: 0.4, paragraph };
  const wide = { ...own, before: 0.2, after: 0.15, paragraph };
  const whole = {
    ...own,
    before: 0.3,
    after: 0.15,
    paragraph: 0.35,
    heading: 0.45,
    title: 0.45,
    article: 0.3,
  };
  return { quote: near, neighbours: near, passage: wide, article: whole };
}

/** Each register has weights of its own: all rows teach them, but those of its kind count most. */
export const SETTINGS: Readonly<Record<Register, Settings>> = {
  speech: {
    ...COMMON,
    drop: 0,
    sourceWeight: { speech: 2.5, headline: 0.05, bill: 1, quotation: 0.15, story: 0.06, address: 0.7 },
    aside: { headline: 3, bill: 3, quotation: 4 },
    segments: segmentWeights(0.5, 1),
  },
  news: {
    ...COMMON,
    drop: 0.3,
    sourceWeight: { speech: 0.6, headline: 0.5, bill: 0.1, quotation: 2.5, story: 1, address: 0.2 },
    aside: { headline: 3, bill: 3, quotation: 2 },
    segments: segmentWeights(0.55, 0.6),
  },
};

/** A segment as numbers: sparse terms, then keyword scores and the word vector. */
export interface Part {
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
  readonly source: number;
}

export const SOURCES = ["speech", "headline", "bill", "quotation", "story", "address"] as const;

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
    dense.set(vectorOf(reading), COLUMNS);
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
      source: SOURCES.indexOf(row.source),
    }));
}

/** Weights in full precision. */
export interface Fitted {
  readonly segments: SegmentWeights;
  readonly terms: Float32Array;
  readonly dense: Float32Array;
  readonly bias: Float32Array;
  readonly sourceBias: Float32Array;
}

export function fit(examples: readonly Example[], lexis: Lexis, settings: Settings): Fitted {
  const denseSize = COLUMNS + lexis.vectors.size;
  const terms = weights(lexis.taxonomy.keys.length, 0.1, settings.decay);
  const dense = weights(denseSize, 0.3, settings.denseDecay);
  const bias = weights(1, 0.1, 0);
  const sourceBias = weights(SOURCES.length, 0.1, 0.01);
  for (let c = 0; c < COLUMNS; c++) dense.w[c * COLUMNS + c] = 1; // a keyword speaks for its own issue
  const random = generator(settings.seed);
  const order = examples.map((_, i) => i);
  const views = examples.map(({ parts }) => viewsOf(parts, settings.segments));
  const labelWeights = balanced(examples, settings.balance);
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
      const whole = views[i]![bare ? "quote" : noPassage ? "neighbours" : "passage"];
      const view = settings.drop > 0 ? thinned(whole, settings.drop, random) : whole;
      const { w: b } = bias;
      for (let c = 0; c < COLUMNS; c++) gradient[c] = b[c]! + sourceBias.w[example.source * COLUMNS + c]!;
      addScores(view, 1, terms.w, dense.w, gradient);
      toProbabilities(gradient);
      const weight = rowWeight(example, settings) * labelWeights[example.label]! * aside;
      gradient[example.label]! -= 1;
      for (let c = 0; c < COLUMNS; c++) gradient[c]! *= weight;
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

/** What a row counts by where it comes from. */
export function rowWeight({ row, label }: Pick<Example, "row" | "label">, settings: Settings): number {
  const { source } = row;
  return (
    settings.sourceWeight[source] * (source === "quotation" && label === POLITICS ? settings.politics : 1)
  );
}

/** What a row of each label counts: the mean over the rows of speeches and quotations is 1. */
function balanced(examples: readonly Example[], balance: number): readonly number[] {
  const counts = LABELS.map(() => 0);
  for (const { row, label } of examples)
    if (row.source !== "headline" && row.source !== "bill") counts[label]!++;
  const powers = counts.map((count) => Math.max(count, 10) ** -balance);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, c) => sum + count * powers[c]!, 0) / total;
  return powers.map((power) => power / mean);
}

/** Some of the terms, which then stand for all. */
function thinned({ rows, values, dense }: Merged, drop: number, random: () => number): Merged {
  const kept = [...rows.keys()].filter(() => random() >= drop);
  return {
    rows: Int32Array.from(kept, (k) => rows[k]!),
    values: Float32Array.from(kept, (k) => values[k]! / (1 - drop)),
    dense,
  };
}

/**
 * Several fits as one: each weight is the sum of theirs by the given shares. The mean of fits that differ in their seed only
 * has lost what one of them learned by the order of the rows.
 */
export function blended(fits: readonly Fitted[], shares: readonly number[]): Fitted {
  const sum = (of: (fitted: Fitted) => Float32Array): Float32Array =>
    of(fits[0]!).map((_, i) => fits.reduce((all, fitted, k) => all + shares[k]! * of(fitted)[i]!, 0));
  return {
    segments: fits[0]!.segments,
    terms: sum(({ terms }) => terms),
    dense: sum(({ dense }) => dense),
    bias: sum(({ bias }) => bias),
    sourceBias: sum(({ sourceBias }) => sourceBias),
  };
}

/**
 * This share of the weights for texts without a title is taken from those for news: speeches lose nothing by it, and news
 * whose title is not known gains much.
 */
const NEWS_IN_SPEECH = 0.2;

/** The weights of both registers. */
export function fitBoth(examples: readonly Example[], lexis: Lexis, seed: number): Record<Register, Fitted> {
  const news = fit(examples, lexis, { ...SETTINGS.news, seed });
  const speech = fit(examples, lexis, { ...SETTINGS.speech, seed });
  return { news, speech: blended([speech, news], [1 - NEWS_IN_SPEECH, NEWS_IN_SPEECH]) };
}

/** What is seen of an example: the quote alone, all but the passage, everything but the article. */
function viewsOf(
  all: readonly Part[],
  segments: SegmentWeights,
): Readonly<Record<Exclude<Width, "article">, Merged>> {
  const parts = all.filter(({ segment }) => segment !== "article");
  const view = (width: Width, isSeen: (segment: Segment) => boolean): Merged =>
    merged(
      parts.filter(({ segment }) => isSeen(segment)),
      segments[width],
    );
  const passage = view("passage", () => true);
  if (parts.length === 1) return { quote: passage, neighbours: passage, passage };
  return {
    quote: view("quote", (segment) => segment === "quote"),
    neighbours: view("neighbours", (segment) => segment !== "paragraph"),
    passage,
  };
}

function merged(parts: readonly Part[], segments: SegmentWeights[Width]): Merged {
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

/** Scores of a row of `source` by full-precision weights: for folds, before anything is packed. */
export function scoresOf(
  fitted: Fitted,
  parts: readonly Part[],
  source: Row["source"],
  width: Width,
): Float64Array {
  const scores = Float64Array.from(biasOf(fitted, source));
  for (const part of parts)
    addScores(part, fitted.segments[width][part.segment], fitted.terms, fitted.dense, scores);
  return scores;
}

/** Scores of a row of `source` before a word is read. */
export function biasOf({ bias, sourceBias }: Fitted, source: Row["source"]): Float32Array {
  const at = SOURCES.indexOf(source) * COLUMNS;
  return bias.map((value, c) => value + sourceBias[at + c]!);
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
