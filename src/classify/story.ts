/**
 * Scores a user's own issue list, which no model was trained on: keywords, words of the label, description and
 * examples, closeness of word vectors, and how the general topics of the quote agree with those of the issue.
 *
 * The few weights of this blend were fitted on made-up lists over the training speeches (training/issues/story.ts).
 * Each measure is a sum over words, so evidence adds up here as it does for the default list.
 */
import type { Issue, IssueList } from "../types.ts";
import { textParts } from "./context.ts";
import { generalScorer, type GeneralScorer } from "./general.ts";
import { loadLexis, zeros, type Lexis } from "./lookup.ts";
import {
  eachTerm,
  hitsOf,
  keywordScores,
  passageReader,
  phraseIndex,
  read,
  Shares,
  vectorOf,
  type Reading,
} from "./reading.ts";
import { voiceOf, type Told } from "./echo.ts";
import type { Scorer } from "./scorer.ts";
import { forEachWidth, type Register } from "./model.ts";
import { STORY_WEIGHTS, type StoryWeights } from "./story-weights.ts";

/** The measures of likeness between a text and an issue that the blend weighs. */
export const MEASURES = ["keywords", "terms", "vector", "topics", "exampleVector", "exampleTopics"] as const;
export type Measure = (typeof MEASURES)[number];

const NONE = "none";

/** How much each keyword in a quote takes from the weight of its context; chosen on the development speeches. */
const OWN_WORDS = 0.5;

/** What the general topics that a list names for an issue count beside those that its words speak of. */
const PARENTS = 0.5;

/** What is known of one issue, from its label, description and keywords or from its examples. */
interface Profile {
  /** Term weights by feature hash, length 1. */
  readonly terms: ReadonlyMap<number, number>;
  /**
   * Mean word vector and scores of the general topics: length 1, less what all issues of the list share. The vector is
   * turned by the metric of the model, so that its product with a text's vector is that of linear discriminant analysis.
   */
  readonly vector: number[];
  readonly topics: number[];
}

interface WeightedText {
  readonly text: string;
  readonly weight: number;
}

/** Everything a story scorer knows of a list before the measures are weighed. */
export interface StoryProfiles {
  readonly issues: readonly Issue[];
  /** What quotes of the story hear of the examples. */
  readonly examples: readonly Told[];
  /** Each measure of a reading for each issue, and how much its general topics speak for `none`. */
  measure(reading: Reading): {
    measures: Readonly<Record<Measure, number[]>>;
    none: number;
  };
  /** Sum of the keyword hits in a reading: about 1 for each rare keyword, 0 where there is none. */
  keywordStrength(reading: Reading): number;
  /** The part of an issue's score that falls to each word. */
  shares(reading: Reading, issue: number, weights: StoryWeights["measures"]): number[];
  noneShares(reading: Reading, weight: number): number[];
}

export function storyProfiles(list: IssueList, lexis: Lexis, general: GeneralScorer): StoryProfiles {
  const issues = list.issues.filter(({ id }) => id !== NONE);
  const index = phraseIndex(lexis, issues, ({ label, keywords }) => [label, ...(keywords ?? [])]);
  const against = phraseIndex(lexis, issues, ({ exclude }) => exclude ?? []);
  const topicCount = general.ids.length - 1;
  const described = profilesOf(descriptionOf, ({ parents }) => parents ?? []);
  const shown = profilesOf(examplesOf);
  const each = (value: (issue: number) => number): number[] => issues.map((_, i) => value(i));
  const examples = issues.flatMap((entry, issue) =>
    (entry.examples ?? []).map(({ text, context }) => {
      const parts = textParts(text, context ?? {});
      const readings = parts.map((part) => read(lexis, part.text));
      return { issue, ...voiceOf(parts, readings, "neighbours") };
    }),
  );
  return { issues, examples, measure, keywordStrength, shares, noneShares };

  function keywordStrength(reading: Reading): number {
    return hitsOf(reading, index).reduce((sum, { phrase }) => sum + phrase.value, 0);
  }

  function profilesOf(
    textsOf: (issue: Issue) => WeightedText[],
    parentsOf: (issue: Issue) => readonly string[] = () => [],
  ): Profile[] {
    const profiles = issues.map((issue) => profileOf(textsOf(issue), parentsOf(issue)));
    return centred(profiles).map((profile) => ({
      ...profile,
      vector: turned(lexis.taxonomy.metric, profile.vector),
    }));
  }

  function profileOf(texts: readonly WeightedText[], parents: readonly string[]): Profile {
    const terms = new Map<number, number>();
    const vector = zeros(lexis.vectors.size);
    const topics = zeros(topicCount);
    for (const { text, weight } of texts) {
      const reading = read(lexis, text);
      eachTerm(reading, (key, _, value) => terms.set(key, (terms.get(key) ?? 0) + weight * value));
      for (const [i, value] of vectorOf(reading).entries()) vector[i]! += weight * value;
      for (const [c, value] of topicsOf(reading).topics.entries()) topics[c]! += weight * value;
    }
    const norm = 1 / Math.sqrt([...terms.values()].reduce((sum, value) => sum + value ** 2, 0) || 1);
    for (const [key, value] of terms) terms.set(key, value * norm);
    return { terms, vector: unit(vector), topics: withParents(unit(topics), parents) };
  }

  /** General topics leaned towards those that the list itself names; what is no general topic is left aside. */
  function withParents(topics: number[], parents: readonly string[]): number[] {
    const named = unit(topics.map((_, c) => (parents.includes(general.ids[c]!) ? 1 : 0)));
    const mean = named.reduce((a, b) => a + b, 0) / topicCount;
    return unit(topics.map((value, c) => value + PARENTS * (named[c]! - mean)));
  }

  /** Scores of the general topics against their mean: what a text is about, if it is about anything. */
  function topicsOf(reading: Reading): { topics: number[]; none: number } {
    const scores = general.score(reading);
    const topics = scores.slice(0, -1);
    const mean = topics.reduce((a, b) => a + b, 0) / topics.length;
    return {
      topics: topics.map((score) => score - mean),
      none: scores.at(-1)! - mean,
    };
  }

  function measure(reading: Reading): ReturnType<StoryProfiles["measure"]> {
    const { topics, none } = topicsOf(reading);
    const mean = vectorOf(reading);
    const negative = keywordScores(hitsOf(reading, against), issues.length);
    const positive = keywordScores(hitsOf(reading, index), issues.length);
    const measures = {
      keywords: positive.map((score, i) => score - negative[i]!),
      terms: each((i) => likeness(reading, described[i]!)),
      vector: each((i) => dot(mean, described[i]!.vector)),
      topics: each((i) => dot(topics, described[i]!.topics)),
      exampleVector: each((i) => dot(mean, shown[i]!.vector)),
      exampleTopics: each((i) => dot(topics, shown[i]!.topics)),
    };
    return { measures, none };
  }

  function shares(reading: Reading, issue: number, weights: StoryWeights["measures"]): number[] {
    const own = described[issue]!;
    const example = shown[issue]!;
    const only = (weight: number): number[] => each((i) => (i === issue ? weight : 0));
    const vector = own.vector.map(
      (value, i) => weights.vector * value + weights.exampleVector * example.vector[i]!,
    );
    const topics = own.topics.map(
      (value, c) => weights.topics * value + weights.exampleTopics * example.topics[c]!,
    );
    const mean = topics.reduce((a, b) => a + b, 0) / topicCount;
    const mix = [...topics.map((value) => value - mean), 0];
    const result = new Shares(reading)
      .terms((_, key) => weights.terms * (own.terms.get(key) ?? 0))
      .vector(lexis.vectors, vector)
      .keywords(index, only(weights.keywords))
      .keywords(against, only(-weights.keywords));
    return general.project(reading, mix, result).perWord;
  }

  function noneShares(reading: Reading, weight: number): number[] {
    const mix = general.ids.map((_, c) => (c === topicCount ? weight : -weight / topicCount));
    return general.project(reading, mix, new Shares(reading)).perWord;
  }
}

function descriptionOf({ label, description, keywords }: Issue): WeightedText[] {
  return [label, description ?? "", (keywords ?? []).join(" . ")]
    .filter((text) => text !== "")
    .map((text) => ({ text, weight: 1 }));
}

/** An example counts by its own words first, and by half as much with each part of its context. */
function examplesOf({ examples }: Issue): WeightedText[] {
  return (examples ?? []).flatMap(({ text, context }) =>
    textParts(text, context ?? {}).map((part) => ({
      text: part.text,
      weight: part.segment === "quote" ? 1 : 0.5,
    })),
  );
}

/** Takes away what all issues of the list have in common: it tells nothing. */
function centred(profiles: readonly Profile[]): readonly Profile[] {
  for (const rows of [profiles.map(({ vector }) => vector), profiles.map(({ topics }) => topics)]) {
    for (let i = 0; i < (rows[0]?.length ?? 0); i++) {
      const mean = rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length;
      for (const row of rows) row[i]! -= mean;
    }
  }
  return profiles;
}

/** The product of a square matrix and a vector. */
function turned(matrix: Float32Array, vector: number[]): number[] {
  const size = vector.length;
  return vector.map((_, row) => dot(matrix.subarray(row * size, (row + 1) * size), vector));
}

function unit(vector: number[]): number[] {
  const norm = 1 / Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0) || 1);
  return vector.map((value) => value * norm);
}

function likeness(reading: Reading, profile: Profile): number {
  let sum = 0;
  eachTerm(reading, (key, _, value) => (sum += value * (profile.terms.get(key) ?? 0)));
  return sum;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** A scorer for the list; `none` comes last, also when the list does not name it. Other weights are for measuring. */
export function storyScorer(list: IssueList, register: Register, given?: StoryWeights): Scorer {
  const lexis = loadLexis();
  const hasExamples = list.issues.some(({ examples }) => examples !== undefined && examples.length > 0);
  const weights = given ?? STORY_WEIGHTS[hasExamples ? "withExamples" : "withoutExamples"];
  const profiles = storyProfiles(list, lexis, generalScorer(register));
  const { issues } = profiles;
  const columns = issues.length + 1;
  const bias = zeros(columns);
  bias[issues.length] = weights.noneBias;
  return {
    ids: [...issues.map(({ id }) => id), NONE],
    labels: [
      ...issues.map(({ label }) => label),
      list.issues.find(({ id }) => id === NONE)?.label ?? "None of these",
    ],
    segments: forEachWidth(() => weights.segments),
    hearing: { rounds: 2, examples: profiles.examples, byWords: true },
    alike: 1,
    temperature: (width) => weights.temperature[width],
    bias,
    contextFactor: (quote) => 1 / (1 + OWN_WORDS * profiles.keywordStrength(quote)),
    reader: (article = "") => passageReader(lexis, article),
    score: (reading) => {
      const { measures, none } = profiles.measure(reading);
      const scores = zeros(columns);
      for (const name of MEASURES)
        for (let i = 0; i < issues.length; i++) scores[i]! += weights.measures[name] * measures[name][i]!;
      scores[issues.length] = weights.noneTopics * none;
      return scores;
    },
    shares: (reading, issue) =>
      issue === issues.length
        ? profiles.noneShares(reading, weights.noneTopics)
        : profiles.shares(reading, issue, weights.measures),
  };
}
