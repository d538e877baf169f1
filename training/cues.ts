/**
 * Counts, on the training split of the benchmark, which words and frames make an attribution, and writes the table
 * that the extractor weighs candidates with.
 *
 *   npx tsx training/cues.ts ../shared/benchmark/polnear/train.jsonl models/attribution.bin [WEIGHTS.tsv]
 *
 * Stories of our own (training/stories.jsonl) count as well, for a quarter: they know the verbs and frames that US politics lacks.
 * Their quotations do not, nor do they count for the curves; every eighth story of each kind is kept back.
 * The model holds the hashes of the features' names; the names with their weights go to WEIGHTS.tsv, to read.
 *
 * Every candidate that the rules propose is compared with the human annotation: it is right when its content meets
 * a gold content (intersection over union of words at least one half) and the sources share a word, or both have none.
 * The weights are log-odds from a logistic regression with L2 (no word order, no sentences: only words and frames).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { annotate } from "../src/annotate/annotate.ts";
import type { Doc, Span } from "../src/types.ts";
import { chooseBest } from "../src/extract/choose.ts";
import { contentSpans, QUOTED_WORDS } from "../src/extract/extract.ts";
import { propose } from "../src/extract/propose.ts";
import { possibleEnds } from "../src/extract/ends.ts";
import { readSentence, spanOf } from "../src/extract/reading.ts";
import { featuresOf, type Features, probability, quotedWords, RARE } from "../src/extract/weigh.ts";
import type { AttributionHeader, Curve, Weights } from "../src/extract/weights.ts";
import { hash } from "../src/model-file.ts";
import { pack } from "./pack.ts";
import type { Candidate } from "../src/extract/scene.ts";

interface Gold {
  readonly content: readonly [number, number][];
  readonly cue: readonly [number, number][];
  readonly source: readonly [number, number][];
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly discard?: readonly [number, number][];
  readonly attributions: readonly Gold[];
}

interface Text {
  readonly article: GoldArticle;
  readonly doc: Doc;
  /** How much its examples count. */
  readonly weight: number;
}

/** A candidate with its features; `inside`: its cue stands in the content of another gold attribution. */
interface Labelled extends Named {
  readonly inside: boolean;
  readonly candidate: Candidate;
  readonly quotedWords: number;
}

/** Names of features, as at work their hashes: see `Naming`. */
const named = (part: string, beginning = ""): string => beginning + part;

const isLemma = (feature: string): boolean => feature.startsWith("lemma=") && !feature.includes(" ");

const hashedWeights = (rows: readonly (readonly [string, number])[]): ReadonlyMap<number, number> =>
  new Map(rows.map(([feature, weight]) => [hash(feature), weight]));

interface Example {
  readonly features: number[];
  readonly label: number;
  readonly weight: number;
}

function readArticles(file: string | URL): GoldArticle[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as GoldArticle);
}

/** The words that spans touch, as start offsets. */
function wordsIn(starts: readonly number[], ends: readonly number[], spans: readonly Span[]): Set<number> {
  const result = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > start) high = middle;
      else low = middle + 1;
    }
    for (let i = low; i < starts.length && starts[i]! < end; i++) result.add(i);
  }
  return result;
}

const FUNCTION_WORDS = new Set(
  "a an the of in on at for to from by with as and or s who which that his her their its our my your".split(
    " ",
  ),
);

/** How much an example from a story counts. More, and the benchmark's quotations get the wrong source. */
const STORY_WEIGHT = 0.25;

function examplesOf({ article, doc, weight }: Text, endWeights: Weights): Labelled[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of article.text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  const toSpans = (pairs: readonly [number, number][]): Span[] =>
    pairs.map(([start, end]) => ({ start, end }));
  const gold = article.attributions.map((each) => ({
    content: wordsIn(starts, ends, toSpans(each.content)),
    source: wordsIn(starts, ends, toSpans(each.source)),
  }));
  const owner = new Map<number, number>();
  gold.forEach(({ content }, index) => {
    for (const word of content) owner.set(word, index);
  });
  const discarded = wordsIn(starts, ends, toSpans(article.discard ?? []));
  const proposals = propose(doc, endWeights);
  const examples: Labelled[] = [];
  for (const candidate of proposals.candidates) {
    const content = wordsIn(starts, ends, contentSpans(doc, candidate));
    let skipped = 0;
    const touched = new Map<number, number>();
    for (const word of content) {
      if (discarded.has(word)) skipped++;
      const index = owner.get(word);
      if (index !== undefined) touched.set(index, (touched.get(index) ?? 0) + 1);
    }
    if (skipped > content.size / 2) continue;
    const source = candidate.source
      ? wordsIn(starts, ends, [spanOf(doc, candidate.source)])
      : new Set<number>();
    let label = 0;
    for (const [index, shared] of touched) {
      const { content: other, source: otherSource } = gold[index]!;
      if (shared / (content.size + other.size - shared) < 0.5) continue;
      const telling = [...otherSource].filter(
        (i) => !FUNCTION_WORDS.has(article.text.slice(starts[i]!, ends[i]!).toLowerCase()),
      );
      const meets = (telling.length > 0 ? telling : [...otherSource]).some((i) => source.has(i));
      if (meets || (otherSource.size === 0 && source.size === 0)) label = 1;
    }
    const inside = label === 0 && insideAnother(doc, candidate, starts, ends, owner);
    const inMarks = quotedWords(candidate, proposals);
    if (weight < 1 && inMarks >= QUOTED_WORDS) continue;
    const { lemma, others } = featuresOf(doc, candidate, proposals, named);
    examples.push({
      features: [lemma, ...others],
      label,
      weight,
      inside,
      candidate,
      quotedWords: inMarks,
    });
  }
  return examples;
}

/** A cue inside the content of another attribution is never marked: it says nothing about the word. */
function insideAnother(
  doc: Doc,
  candidate: Candidate,
  starts: readonly number[],
  ends: readonly number[],
  owner: ReadonlyMap<number, number>,
): boolean {
  const cue = [...wordsIn(starts, ends, [spanOf(doc, candidate.cue)])];
  return cue.length > 0 && cue.every((word) => owner.has(word));
}

/**
 * Logistic regression by stochastic gradient descent with AdaGrad steps; the weights after each round but the first are
 * averaged. The penalty of a feature is one for all of its examples, so that rare ones are trusted less.
 */
function fit(examples: readonly Example[], size: number, first: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const counts = new Float64Array(size);
  for (const { features, weight } of examples) for (const feature of features) counts[feature]! += weight;
  const sums = new Float64Array(size);
  const order = examples.map((_, index) => index);
  let seed = first;
  const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { features, label, weight } = examples[index]!;
      let sum = 0;
      for (const feature of features) sum += weights[feature]!;
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const feature of features) {
        const gradient = weight * (error + (PENALTY * weights[feature]!) / counts[feature]!);
        squares[feature]! += gradient * gradient;
        weights[feature]! -= (0.1 * gradient) / Math.sqrt(squares[feature]!);
      }
    }
    if (round > 0) weights.forEach((weight, feature) => (sums[feature]! += weight));
  }
  return sums.map((sum) => sum / (ROUNDS - 1));
}

/** Which of its possible ends each content took whose cue and start are those of a gold attribution. */
function endExamplesOf({ article, doc, weight }: Text): Named[] {
  const { candidates, quoted } = propose(doc, null);
  const examples: Named[] = [];
  for (const candidate of candidates) {
    if (candidate.content.length !== 1) continue;
    const cue = spanOf(doc, candidate.cue);
    const content = candidate.content[0]!;
    const start = doc.tokens[content.start]!.start;
    const limit = doc.tokens[content.end - 1]!.end;
    const gold = article.attributions.find(
      (each) =>
        each.cue.some(([from, to]) => from < cue.end && cue.start < to) &&
        each.content.some(([from]) => Math.abs(from - start) <= 1),
    );
    if (!gold || start < cue.end) continue;
    const last = Math.max(...gold.content.filter(([from]) => from < limit).map(([, to]) => to));
    const sentence = doc.sentences[doc.tokens[content.start]!.sentence]!;
    const reading = readSentence(doc, sentence, quoted);
    for (const { end, features } of possibleEnds(
      reading,
      quoted,
      candidate.rule,
      candidate.lemma,
      content.start,
      content.end,
      named,
    )) {
      const { start: from, end: to, pos } = doc.tokens[end]!;
      const stops = (pos === "PUNCT" ? to : from) >= last;
      examples.push({ features: [...features], label: stops ? 1 : 0, weight });
      if (stops) break;
    }
  }
  return examples;
}

/** So many parts have the articles for the curves: weights from all others are much like those from all. */
const FOLDS = 4;

/**
 * How often chosen attributions are right, by the probability that weights from the other parts of the articles gave
 * them: one rising curve for those that hold a quotation, one for the rest.
 */
function curves(
  articles: readonly { examples: readonly Labelled[]; tokens: number; weight: number }[],
): [Curve, Curve] {
  const outcomes: [number, number][][] = [[], []];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = articles.filter((_, index) => index % FOLDS !== fold);
    const known = others.flatMap(({ examples }) => examples.filter(({ inside }) => !inside));
    const weights = hashedWeights(learn(known));
    articles.forEach(({ examples, tokens, weight }, index) => {
      if (index % FOLDS !== fold || weight < 1) return;
      const weighed = examples.map((example) => ({
        ...example,
        probability: probability(example.candidate, hashed(example.features), weights),
      }));
      const labels = new Map(weighed.map((item) => [item.candidate, item.label]));
      for (const item of chooseBest(weighed, tokens)) {
        const original = weighed.find(
          ({ candidate }) =>
            candidate.cue === item.candidate.cue &&
            candidate.rule === item.candidate.rule &&
            candidate.content === item.candidate.content,
        );
        const label = labels.get(item.candidate) ?? original?.label ?? 0;
        outcomes[item.quotedWords >= QUOTED_WORDS ? 0 : 1]!.push([item.probability, label]);
      }
    });
  }
  return [risingCurve(outcomes[0]!), risingCurve(outcomes[1]!)];
}

const hashed = ([lemma, ...others]: readonly string[]): Features<number> => ({
  lemma: hash(lemma!),
  others: others.map((feature) => hash(feature)),
});

/** Bins of equal size, pooled where they fall (pool adjacent violators). */
function risingCurve(outcomes: readonly [number, number][]): Curve {
  const sorted = [...outcomes].sort(([a], [b]) => a - b);
  const size = Math.ceil(sorted.length / 20);
  const bins: { sum: number; right: number; count: number }[] = [];
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size);
    bins.push({
      sum: part.reduce((total, [p]) => total + p, 0),
      right: part.reduce((total, [, label]) => total + label, 0),
      count: part.length,
    });
    while (bins.length > 1) {
      const [a, b] = bins.slice(-2) as [(typeof bins)[0], (typeof bins)[0]];
      if (a.right / a.count <= b.right / b.count) break;
      bins.splice(-2, 2, { sum: a.sum + b.sum, right: a.right + b.right, count: a.count + b.count });
    }
  }
  return bins.map(({ sum, right, count }) => [
    Number((sum / count).toFixed(3)),
    Number((right / count).toFixed(3)),
  ]);
}

/** The examples are seen in an order by chance: the mean of several orders is steadier. */
const SEEDS = [12345, 23456, 34567, 45678, 56789, 67890, 78901, 89012];
const ROUNDS = 8;
const PENALTY = 1;

interface Named {
  readonly features: string[];
  readonly label: number;
  readonly weight: number;
}

/** Log-odds of the features that were seen often enough to be trusted. */
function learn(named: readonly Named[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { features } of named)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>([[RARE, 0]]);
  for (const [feature, count] of counts) if (count >= 6) ids.set(feature, ids.size);
  const examples = named.map(({ features, label, weight }) => ({
    features: features
      .map((feature) => ids.get(feature) ?? (isLemma(feature) ? 0 : undefined))
      .filter((id) => id !== undefined),
    label,
    weight,
  }));
  const runs = SEEDS.map((seed) => fit(examples, ids.size, seed));
  const weights = runs[0]!.map((_, id) => runs.reduce((sum, run) => sum + run[id]!, 0) / runs.length);
  return [...ids]
    .map(([feature, id]): [string, number] => [feature, Number(weights[id]!.toFixed(1))])
    .filter(([feature, weight]) => weight !== 0 || (isLemma(feature) && feature !== RARE));
}

const [input, output, readable] = process.argv.slice(2);
if (!input || !output) {
  console.error("usage: npx tsx training/cues.ts TRAIN.jsonl OUT.bin [WEIGHTS.tsv]");
  process.exit(2);
}
const articles = readArticles(input).map((article) => ({ article, weight: 1 }));
const stories = ["invented", "own"].flatMap((kind) =>
  readArticles(new URL("stories.jsonl", import.meta.url))
    .filter(({ id }) => id.startsWith(`${kind}-`))
    .filter((_, index) => index % 8 !== 0)
    .map((article) => ({ article, weight: STORY_WEIGHT })),
);
const corpus = [...articles, ...stories].map(({ article, weight }): Text => ({
  article,
  weight,
  doc: annotate({ id: article.id, text: article.text }),
}));
const endNamed = corpus.map(endExamplesOf);
const endRows = learn(endNamed.flat());
// How sure an end is tells much, and is overrated where the end was learned: each half has its ends from the other.
const endsOfOthers = [1, 0].map((half) =>
  hashedWeights(learn(endNamed.filter((_, i) => i % 2 === half).flat())),
);
const labelled = corpus.map((text, index) => ({
  examples: examplesOf(text, endsOfOthers[index % 2]!),
  tokens: text.doc.tokens.length,
  weight: text.weight,
}));
const outside = labelled.flatMap(({ examples }) => examples.filter(({ inside }) => !inside));
const rows = [...endRows, ...learn(outside)];
const [quoted, indirect] = curves(labelled);
if (readable) writeFileSync(readable, rows.map(([feature, weight]) => `${feature}\t${weight}\n`).join(""));
const hashes = [...hashedWeights(rows)].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
const header: AttributionHeader = {
  format: "attribution-1",
  features: hashes.length,
  curves: { quoted, indirect },
};
const keys = Uint32Array.from(hashes, ([key]) => key);
const tenths = Int8Array.from(hashes, ([, weight]) => Math.round(weight * 10));
writeFileSync(output, pack(header, [keys, tenths]));
const right = outside.reduce((sum, { label }) => sum + label, 0);
console.log(
  `${endNamed.flat().length} ends, ${outside.length} candidates, ${right} right, ${rows.length} weights`,
);
