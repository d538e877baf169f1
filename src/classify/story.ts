/**
 * Scores a user's own issue list, which no model was trained on: keywords, words of the label, description and
 * examples, closeness of word vectors, and how the general topics of the quote agree with those of the issue.
 *
 * The few weights of this blend were fitted on made-up lists over the training speeches (training/issues/story.ts).
 */
import type { Issue, IssueList, QuoteContext } from "../types.ts";
import { textParts } from "./context.ts";
import { generalScorer } from "./general.ts";
import { loadTaxonomy, loadWordVectors } from "./model.ts";
import { hits, keywordScores, phraseIndex, read, type Lexis, type Reading } from "./reading.ts";
import type { Scorer } from "./scorer.ts";
import { STORY_WEIGHTS, type StoryWeights } from "./story-weights.ts";

/** What is known of one issue, from its label, description and keywords or from its examples. */
interface Profile {
  /** Term weights by feature hash, length 1. */
  readonly terms: ReadonlyMap<number, number>;
  /** Mean word vector, length 1. */
  readonly vector: Float32Array;
  /** Scores of the general topics. */
  readonly topics: Float64Array;
}

/** The measures of likeness between a text and an issue that the blend weighs. */
export const MEASURES = [
  "keywords",
  "terms",
  "vector",
  "topics",
  "exampleTerms",
  "exampleVector",
  "exampleTopics",
] as const;
export type Measure = (typeof MEASURES)[number];

export const NONE = "none";

/** Everything that a story scorer computes, before it is blended: {@link blend} is all that training changes. */
export interface StoryParts {
  readonly issues: readonly Issue[];
  readonly lexis: Lexis;
  /** measure -> value per issue (without none). */
  measures(reading: Reading): Readonly<Record<Measure, Float64Array>>;
  /** The score for `none` that the general topics give. */
  none(reading: Reading): number;
}

/** The general topics without `none`: what a text is about, if it is about anything. */
function topicsOf(reading: Reading): { topics: Float64Array; none: number } {
  const scores = generalScorer().score(reading);
  const topics = scores.slice(0, -1);
  const mean = topics.reduce((a, b) => a + b, 0) / topics.length;
  return { topics: topics.map((score) => score - mean), none: scores.at(-1)! - mean };
}

function unit<T extends Float32Array | Float64Array>(vector: T): T {
  let squares = 0;
  for (const value of vector) squares += value ** 2;
  const norm = 1 / Math.sqrt(squares || 1);
  for (let i = 0; i < vector.length; i++) vector[i]! *= norm;
  return vector;
}

/** Adds up weighted texts to one profile. */
function profileOf(lexis: Lexis, texts: readonly { text: string; weight: number }[]): Profile {
  const terms = new Map<number, number>();
  const vector = new Float32Array(lexis.vectors.size);
  const topics = new Float64Array(generalScorer().ids.length - 1);
  for (const { text, weight } of texts) {
    const reading = read(lexis, "quote", text);
    for (const { key, value } of reading.terms) terms.set(key, (terms.get(key) ?? 0) + weight * value);
    for (const [i, value] of reading.vector.entries()) vector[i]! += weight * value;
    for (const [c, value] of topicsOf(reading).topics.entries()) topics[c]! += weight * value;
  }
  const norm = 1 / Math.sqrt([...terms.values()].reduce((sum, value) => sum + value ** 2, 0) || 1);
  for (const [key, value] of terms) terms.set(key, value * norm);
  return { terms, vector: unit(vector), topics: unit(topics) };
}

function describe(issue: Issue): { text: string; weight: number }[] {
  const keywords = issue.keywords?.join(" , ") ?? "";
  return [
    { text: issue.label, weight: 1 },
    { text: issue.description ?? "", weight: 1 },
    { text: keywords, weight: keywords === "" ? 0 : 1 },
  ].filter(({ text }) => text !== "");
}

function exampleTexts(issue: Issue, segments: StoryWeights["segments"]): { text: string; weight: number }[] {
  return (issue.examples ?? []).flatMap(({ text, context }) =>
    textParts(text, context ?? ({} as QuoteContext)).map((part) => ({
      text: part.text,
      weight: segments[part.segment],
    })),
  );
}

/** Takes away what all issues of the list have in common: it tells nothing. */
function centre(rows: readonly (Float32Array | Float64Array)[]): void {
  const size = rows[0]?.length ?? 0;
  for (let i = 0; i < size; i++) {
    let mean = 0;
    for (const row of rows) mean += row[i]! / rows.length;
    for (const row of rows) row[i]! -= mean;
  }
}

export function storyParts(list: IssueList, segments: StoryWeights["segments"]): StoryParts {
  const lexis: Lexis = { taxonomy: loadTaxonomy(), vectors: loadWordVectors() };
  const issues = list.issues.filter(({ id }) => id !== NONE);
  const index = phraseIndex(lexis, issues, ({ label, keywords }) => [label, ...(keywords ?? [])]);
  const against = phraseIndex(lexis, issues, ({ exclude }) => exclude ?? []);
  const described = issues.map((issue) => profileOf(lexis, describe(issue)));
  const shown = issues.map((issue) => profileOf(lexis, exampleTexts(issue, segments)));
  for (const profiles of [described, shown]) {
    centre(profiles.map(({ vector }) => vector));
    centre(profiles.map(({ topics }) => topics));
  }
  const each = (value: (issue: number) => number): Float64Array =>
    Float64Array.from(issues, (_, i) => value(i));
  return { issues, lexis, measures, none: (reading) => topicsOf(reading).none };

  function measures(reading: Reading): Record<Measure, Float64Array> {
    const { topics } = topicsOf(reading);
    const negative = keywordScores(hits(against, reading.words), issues.length);
    return {
      keywords: keywordScores(hits(index, reading.words), issues.length).map(
        (score, i) => score - negative[i]!,
      ),
      terms: each((i) => termLikeness(reading, described[i]!)),
      vector: each((i) => dot(reading.vector, described[i]!.vector)),
      topics: each((i) => dot(topics, described[i]!.topics)),
      exampleTerms: each((i) => termLikeness(reading, shown[i]!)),
      exampleVector: each((i) => dot(reading.vector, shown[i]!.vector)),
      exampleTopics: each((i) => dot(topics, shown[i]!.topics)),
    };
  }
}

function termLikeness({ terms }: Reading, profile: Profile): number {
  let sum = 0;
  for (const { key, value } of terms) sum += value * (profile.terms.get(key) ?? 0);
  return sum;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** A scorer for the list; `none` comes last, also when the list does not name it. */
export function storyScorer(list: IssueList, weights: StoryWeights = STORY_WEIGHTS): Scorer {
  const parts = storyParts(list, weights.segments);
  const { issues, lexis } = parts;
  const none = list.issues.find(({ id }) => id === NONE);
  const columns = issues.length + 1;
  const bias = new Float64Array(columns);
  bias[columns - 1] = weights.noneBias;
  return {
    ids: [...issues.map(({ id }) => id), NONE],
    labels: [...issues.map(({ label }) => label), none?.label ?? "None of these"],
    segments: weights.segments,
    temperature: () => weights.temperature,
    bias: () => bias,
    read: (segment, text) => read(lexis, segment, text),
    score,
    shares,
  };

  function score(reading: Reading): Float64Array {
    const scores = new Float64Array(columns);
    const measures = parts.measures(reading);
    for (const measure of MEASURES)
      for (let i = 0; i < issues.length; i++) scores[i]! += weights.measures[measure] * measures[measure][i]!;
    scores[columns - 1] = weights.noneTopics * parts.none(reading);
    return scores;
  }

  /** What the score loses without the word: exact for one word, near enough for more; scaled to add up. */
  function shares(reading: Reading, issue: number): Float64Array {
    const { words, text, segment } = reading;
    const whole = score(reading)[issue]!;
    const share = new Float64Array(words.length);
    if (words.length > MOST_SHARED) return share;
    for (const [i, word] of words.entries()) {
      if (word.stop) continue;
      const without = `${text.slice(0, word.start)}${text.slice(word.end)}`;
      share[i] = whole - score(read(lexis, segment, without))[issue]!;
    }
    return share;
  }
}

const MOST_SHARED = 200;
