/**
 * Fits the blend that scores a user's own list (src/classify/story-weights.ts) on practice lists: four to six subtopics of
 * the training speeches each, as a user might write them, with sentences of those subtopics as queries and examples.
 *
 *   npx tsx training/issues/story.ts [--evaluate]
 *
 * The general topics that the blend leans on come from weights that never saw the speech of a query (folds over speeches).
 * With --evaluate, the few-shot episodes of the benchmark are scored in the same way, weights and topics of other
 * folds only: their sentences come from the training speeches, so the shipped models have seen them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { linearScorer, type GeneralScorer } from "../../src/classify/general.ts";
import { parseIssueList } from "../../src/classify/list.ts";
import { forEachWidth, loadWordVectors, type Width } from "../../src/classify/model.ts";
import type { Lexis } from "../../src/classify/lookup.ts";
import { read, type Reading } from "../../src/classify/reading.ts";
import { MEASURES, storyProfiles } from "../../src/classify/story.ts";
import { STORY_WEIGHTS, type StoryWeights } from "../../src/classify/story-weights.ts";
import type { Issue, IssueExample, Segment } from "../../src/types.ts";
import { echoed, voiceOf, type Hearing, type Voice } from "../../src/classify/echo.ts";
import { BENCHMARK, FOLDS, foldsOf, partsOf, readJsonl, speechRows, trainingRows, type Row } from "./data.ts";
import { biasOf, encoder, fitBoth, generator, shuffle, toProbabilities } from "./fit.ts";
import { metricOf } from "./metric.ts";
import { quantise } from "./quantise.ts";
import { fitTemperature } from "./temperature.ts";
import { countTerms } from "./terms.ts";
import { NEIGHBOURHOODS, SUBTOPICS } from "./subtopics.ts";

const LISTS = 160;
const QUERIES = 40;
const SHOTS = [0, 1, 3] as const;
const SEGMENTS = ["quote", "before", "after", "paragraph"] as const;
const random = generator(7);

/** One query of a list: a value for each segment, measure and issue, and the none topic for each segment. */
interface Query {
  readonly fold: number;
  readonly kind: string;
  readonly shots: number;
  /** Index of the right issue; the number of issues for none. */
  readonly gold: number;
  readonly issues: number;
  readonly parts: readonly {
    segment: Segment;
    measures: readonly number[][];
    none: number;
  }[];
  readonly voice: Voice;
  readonly examples: Hearing["examples"];
}

interface Episode {
  readonly kind: string;
  readonly issues: readonly Issue[];
  readonly queries: readonly {
    id: string;
    text: string;
    context: Row["context"];
    label: string;
  }[];
}

const speeches = speechRows("train");
const foldOf = new Map(
  [...new Set(speeches.map(({ group }) => group))].map((group, i) => [group, i % FOLDS]),
);
const scorers = crossFitted();

/** A general scorer for each fold, trained without the speeches of the fold. */
function crossFitted(): { lexis: Lexis; general: GeneralScorer }[] {
  const rows = trainingRows();
  const folds = foldsOf(rows);
  const texts = rows.flatMap((row) =>
    partsOf(row).filter(({ segment }) => segment !== "paragraph" && segment !== "article"),
  );
  const vectors = loadWordVectors();
  const terms = countTerms(texts.map(({ text }) => text));
  const encode = encoder({ taxonomy: { ...terms, metric: new Float32Array() }, vectors });
  const examples = encode(rows);
  const one = forEachWidth(() => 1);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = examples.filter(({ row }) => row.source !== "speech" || folds.get(row.group) !== fold);
    const lexis: Lexis = {
      taxonomy: { ...terms, metric: metricOf(seen, vectors.size) },
      vectors,
    };
    const { speech } = fitBoth(seen, lexis, 1);
    const general = linearScorer(quantise(speech, biasOf(speech, "speech"), one), lexis);
    return { lexis, general };
  });
}

/** Lists of near issues and of any issues, in turn. */
function practiceEpisodes(): Episode[] {
  const bySubtopic = new Map(
    SUBTOPICS.map(({ code }) => [code, speeches.filter((row) => row.subtopic === code)]),
  );
  const usable = SUBTOPICS.filter(({ code }) => bySubtopic.get(code)!.length >= 8);
  const noneRows = speeches.filter(({ label }) => label === "none");
  return Array.from({ length: LISTS }, (_, n) => {
    const near = NEIGHBOURHOODS[Math.floor(random() * NEIGHBOURHOODS.length)]!;
    const pool = usable.filter(({ code }) => n % 2 === 0 || near.includes(Math.floor(code / 100)));
    shuffle(pool, random);
    const chosen = pool.slice(0, 4 + Math.floor(random() * 3));
    const queries: Row[] = [];
    const bare = random() < 0.5; // half of the lists have no keywords
    const issues = chosen.map(({ code, label, description, keywords }) => {
      const rows = [...bySubtopic.get(code)!];
      shuffle(rows, random);
      const examples = rows.slice(0, 3);
      const far = rows.slice(3).filter((row) => examples.every((example) => !isNear(row, example)));
      queries.push(...far.slice(0, Math.ceil((QUERIES * 0.8) / chosen.length)));
      return {
        id: `s${code}`,
        label,
        description,
        keywords: bare ? [] : keywords,
        examples: examples.map(asExample),
      };
    });
    shuffle(noneRows, random);
    queries.push(...noneRows.slice(0, QUERIES * 0.2));
    const asked = queries.map(({ id, text, context, label, subtopic }) => {
      return {
        id,
        text,
        context,
        label: label === "none" ? "none" : `s${subtopic}`,
      };
    });
    return { kind: n % 2 === 0 ? "mixed" : "related", issues, queries: asked };
  });
}

function asExample({ text, context: { before, after } }: Row): IssueExample {
  return { text, context: { before, after } };
}

/** No example may stand within five sentences of a query. */
function isNear(a: Row, b: Row): boolean {
  return a.group === b.group && Math.abs(Number(a.id.slice(-4)) - Number(b.id.slice(-4))) <= 5;
}

/** Measures every query of an episode, for each number of examples, with the general scorer of its fold. */
function measured(episode: Episode): Query[] {
  const [{ lexis }] = scorers as [(typeof scorers)[number]];
  return SHOTS.flatMap((shots) => {
    const issues = episode.issues.map((issue) => ({
      ...issue,
      examples: issue.examples?.slice(0, shots),
    }));
    const profiles = scorers.map(({ lexis, general }) =>
      storyProfiles({ id: "practice", issues }, lexis, general),
    );
    return episode.queries.map((query): Query => {
      const fold = foldOf.get(query.id.replace(/-\d+$/, ""))!;
      const segments = partsOf(query);
      const read = segments.map(({ text }) => readingOf(lexis, text));
      const parts = segments.map(({ segment }, k) => {
        const { measures, none } = profiles[fold]!.measure(read[k]!);
        return {
          segment,
          measures: MEASURES.map((name) => measures[name]),
          none,
        };
      });
      const found = issues.findIndex(({ id }) => id === query.label);
      return {
        fold,
        kind: episode.kind,
        shots,
        gold: found < 0 ? issues.length : found,
        issues: issues.length,
        parts,
        voice: voiceOf(segments, read, "neighbours"),
        examples: profiles[fold]!.examples,
      };
    });
  });
}

const readings = new Map<string, Reading>();
function readingOf(lexis: Lexis, text: string): Reading {
  const known = readings.get(text) ?? read(lexis, text);
  readings.set(text, known);
  return known;
}

const START = STORY_WEIGHTS.withExamples;

/** Parameters in a row: measures, segments after the quote, bias and topic factor of none. */
type Parameters = Float64Array;
const MEASURE_AT = 0;
const SEGMENT_AT = MEASURES.length;
const NONE_AT = SEGMENT_AT + SEGMENTS.length - 1;

function start(): Parameters {
  return Float64Array.from([
    ...MEASURES.map((name) => START.measures[name]),
    ...SEGMENTS.slice(1).map((segment) => START.segments[segment]),
    START.noneBias,
    START.noneTopics,
  ]);
}

function segmentWeight(parameters: Parameters, segment: Segment): number {
  const at = SEGMENTS.indexOf(segment as (typeof SEGMENTS)[number]);
  return at <= 0 ? 1 : parameters[SEGMENT_AT + at - 1]!;
}

function scores(parameters: Parameters, { issues, parts }: Query, width: Width): Float64Array {
  const total = new Float64Array(issues + 1);
  total[issues] = parameters[NONE_AT]!;
  for (const { segment, measures, none } of parts) {
    if (!isSeen(segment, width)) continue;
    const factor = segmentWeight(parameters, segment);
    for (const [m, values] of measures.entries())
      for (let i = 0; i < issues; i++) total[i]! += factor * parameters[MEASURE_AT + m]! * values[i]!;
    total[issues]! += factor * parameters[NONE_AT + 1]! * none;
  }
  return total;
}

function isSeen(segment: Segment, width: Width): boolean {
  const isWide = width === "passage" || width === "article";
  return segment === "quote" || isWide || (width === "neighbours" && segment !== "paragraph");
}

/** Gradient descent (Adam) on the log loss. Queries are seen with their neighbours, half of them with the passage. */
function fitBlend(queries: readonly Query[]): Parameters {
  const parameters = start();
  const mean = new Float64Array(parameters.length);
  const square = new Float64Array(parameters.length);
  const order = [...queries];
  let step = 0;
  for (let epoch = 0; epoch < 6; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += 64) {
      const batch = order.slice(from, from + 64);
      const gradient = new Float64Array(parameters.length);
      for (const query of batch)
        addGradient(parameters, query, random() < 0.5 ? "neighbours" : "passage", gradient);
      step++;
      for (let k = 0; k < parameters.length; k++) {
        const slope = gradient[k]! / batch.length;
        mean[k] = 0.9 * mean[k]! + 0.1 * slope;
        square[k] = 0.99 * square[k]! + 0.01 * slope ** 2;
        const rate = 0.03 * (1 - epoch / 8);
        parameters[k]! -=
          (rate * (mean[k]! / (1 - 0.9 ** step))) / (Math.sqrt(square[k]! / (1 - 0.99 ** step)) + 1e-8);
        if (k < NONE_AT) parameters[k] = Math.max(0, parameters[k]!);
      }
    }
  }
  return parameters;
}

function addGradient(parameters: Parameters, query: Query, width: Width, gradient: Float64Array): void {
  const error = toProbabilities(scores(parameters, query, width));
  error[query.gold]! -= 1;
  gradient[NONE_AT]! += error[query.issues]!;
  for (const { segment, measures, none } of query.parts) {
    if (!isSeen(segment, width)) continue;
    const factor = segmentWeight(parameters, segment);
    let along = error[query.issues]! * parameters[NONE_AT + 1]! * none;
    for (const [m, values] of measures.entries()) {
      let slope = 0;
      for (let i = 0; i < query.issues; i++) slope += error[i]! * values[i]!;
      gradient[MEASURE_AT + m]! += factor * slope;
      along += parameters[MEASURE_AT + m]! * slope;
    }
    gradient[NONE_AT + 1]! += factor * error[query.issues]! * none;
    const at = SEGMENTS.indexOf(segment as (typeof SEGMENTS)[number]);
    if (at > 0) gradient[SEGMENT_AT + at - 1]! += along;
  }
}

function toWeights(parameters: Parameters, queries: readonly Query[]): StoryWeights {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const temperatureAt = (width: Width): number => {
    const all = queries.map((query) => scores(parameters, query, width));
    return round(
      fitTemperature(
        all,
        queries.map(({ gold }) => gold),
      ),
    );
  };
  const heading = START.segments.heading;
  const [before, after, paragraph] = [...parameters.subarray(SEGMENT_AT, NONE_AT)].map(round);
  return {
    segments: {
      quote: 1,
      sentence: START.segments.sentence,
      before: before!,
      after: after!,
      paragraph: paragraph!,
      heading,
      title: START.segments.title,
      article: START.segments.article,
    },
    measures: Object.fromEntries(
      MEASURES.map((name, m) => [name, round(parameters[m]!)]),
    ) as StoryWeights["measures"],
    noneBias: round(parameters[NONE_AT]!),
    noneTopics: round(parameters[NONE_AT + 1]!),
    temperature: forEachWidth(temperatureAt),
  };
}

const practice = practiceEpisodes().flatMap(measured);
const kinds = { withoutExamples: [0], withExamples: [1, 3] } as const;
type Kind = keyof typeof kinds;
const practiceOf = (kind: Kind): Query[] =>
  practice.filter(({ shots }) => (kinds[kind] as readonly number[]).includes(shots));

const weights = Object.fromEntries(
  (["withoutExamples", "withExamples"] as const).map((kind) => [
    kind,
    toWeights(fitBlend(practiceOf(kind)), practiceOf(kind)),
  ]),
);
const path = "src/classify/story-weights.ts";
const source = readFileSync(path, "utf8");
const head = source.slice(0, source.indexOf("= {", source.indexOf("export const STORY_WEIGHTS")));
writeFileSync(path, `${head}= ${JSON.stringify(weights, null, 2)};\n`);
console.log(`${path}: run prettier on it`);

if (process.argv.includes("--evaluate")) {
  const episodes = readJsonl<{ kind: string; queries: Episode["queries"] }>(
    `${BENCHMARK}/issues/fewshot-dev.jsonl`,
  );
  const asked = episodes.map((episode, i) =>
    measured({
      ...episode,
      issues: parseIssueList(JSON.stringify(episode), `episode ${i}`).issues,
    }),
  );
  for (const kind of ["withoutExamples", "withExamples"] as const) {
    const blends = Array.from({ length: FOLDS }, (_, fold) =>
      fitBlend(practiceOf(kind).filter((query) => query.fold !== fold)),
    );
    const temperature = weights[kind]!.temperature.neighbours;
    for (const shots of kinds[kind])
      for (const list of ["all", "mixed", "related"])
        evaluate(
          `${shots}-shot, ${list}`,
          asked
            .map((queries) => queries.filter((query) => query.shots === shots))
            .filter(([query]) => list === "all" || query!.kind === list),
          (query) => {
            const odds = scores(blends[query.fold]!, query, "neighbours");
            return odds.map((score) => score / temperature);
          },
        );
  }
}

/** The queries of a list hear each other, as they do in src/classify/rows.ts. */
function evaluate(name: string, lists: readonly Query[][], oddsOf: (query: Query) => Float64Array): void {
  let [forced, asked, right, count] = [0, 0, 0, 0];
  const best = (values: Float64Array): number => values.indexOf(Math.max(...values));
  for (const queries of lists) {
    const answers = echoed(
      queries.map((query) => ({ ...query.voice, totals: [...oddsOf(query)], alike: 1 })),
      { rounds: 2, examples: queries[0]!.examples, byWords: true },
    );
    for (const [i, { gold, issues }] of queries.entries()) {
      const all = Float64Array.from(answers[i]!);
      count++;
      if (best(all) === gold) right++;
      if (gold === issues) continue;
      asked++;
      if (best(all.slice(0, -1)) === gold) forced++;
    }
  }
  console.log(
    `${name.padEnd(20)} issue accuracy ${(forced / asked).toFixed(3)}  with none ${(right / count).toFixed(3)}`,
  );
}
