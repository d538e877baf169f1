/**
 * Builds models/issues.bin, the weights of the default issue list, from the issue benchmark.
 *
 *   npx tsx training/issues/train.ts            (needs models/words.bin and ../shared/benchmark; about a minute)
 *
 * Trained on the training speeches, headlines and bills of the benchmark, and on quotations of PolNeAR's training articles
 * that were labelled for this project (quotations.jsonl holds pointers and labels, no text). Temperatures come from
 * folds over whole speeches and articles.
 */
import { writeFileSync } from "node:fs";
import { loadWordVectors, type Width } from "../../src/classify/model.ts";
import type { Lexis } from "../../src/classify/lookup.ts";
import { BENCHMARK, billRows, headlineRows, partsOf, quotationRows, speechRows, type Row } from "./data.ts";
import {
  averaged,
  encoder,
  type Example,
  fit,
  fitTemperature,
  LABELS,
  metricOf,
  quantise,
  scoresOf,
  SETTINGS,
} from "./fit.ts";
import { countTerms } from "./terms.ts";
import { pack } from "../pack.ts";
import type { Segment } from "../../src/types.ts";

const FOLDS = 4;
/** The shipped weights are the mean over these. */
const SEEDS = [1, 2, 3, 4];

const rows: Row[] = [
  ...speechRows("train"),
  ...quotationRows("training/issues/quotations.jsonl", `${BENCHMARK}/polnear/train.jsonl`),
  ...headlineRows("train"),
  ...billRows(),
];
/** What is counted: in an article the same names stand around every quotation, so it counts as one group. */
const counts = rows.flatMap((row) =>
  partsOf(row)
    .filter(({ segment }) => segment !== "paragraph")
    .map(({ text }) => ({ text, group: row.source === "quotation" ? row.group : text })),
);
const vectorTable = loadWordVectors();
const counted: Lexis = {
  taxonomy: {
    ...countTerms(
      counts.map(({ text }) => text),
      2,
      counts.map(({ group }) => group),
    ),
    metric: new Float32Array(),
  },
  vectors: vectorTable,
};
const examples = encoder(counted)(rows);
const metric = metricOf(examples, vectorTable.size);
const lexis: Lexis = {
  taxonomy: { ...counted.taxonomy, metric },
  vectors: vectorTable,
};

interface HeldOut {
  readonly example: Example;
  readonly scores: Readonly<Record<Width, Float64Array>>;
}

const SEGMENTS: Readonly<Record<Width, readonly Segment[]>> = {
  quote: ["quote", "heading", "title"],
  neighbours: ["quote", "heading", "title", "before", "after"],
  passage: ["quote", "heading", "title", "before", "after", "paragraph"],
};

/** Scores of each speech and quotation, for each width of context, by weights that never saw its speech or article. */
function heldOut(): HeldOut[] {
  const groups = [...new Set(examples.map(({ row }) => row.group))];
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const asked = ({ row }: Example): boolean => row.source === "speech" || row.source === "quotation";
  const inFold = (example: Example, fold: number): boolean =>
    asked(example) && foldOf.get(example.row.group) === fold;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const fitted = fit(
      examples.filter((example) => !inFold(example, fold)),
      lexis,
    );
    return examples
      .filter((example) => inFold(example, fold))
      .map((example) => {
        const at = (width: Width): Float64Array => {
          const parts = example.parts.filter(({ segment }) => SEGMENTS[width].includes(segment));
          return scoresOf(fitted, { ...example, parts });
        };
        return {
          example,
          scores: {
            quote: at("quote"),
            neighbours: at("neighbours"),
            passage: at("passage"),
          },
        };
      });
  });
}

const scored = heldOut();

function temperaturesOf(source: Row["source"]): Record<Width, number> {
  const chosen = scored.filter(({ example }) => example.row.source === source);
  const labels = chosen.map(({ example }) => example.label);
  const at = (width: Width): number =>
    fitTemperature(
      chosen.map(({ scores }) => scores[width]),
      labels,
    );
  return {
    quote: at("quote"),
    neighbours: at("neighbours"),
    passage: at("passage"),
  };
}

const temperature = {
  speech: temperaturesOf("speech"),
  news: temperaturesOf("quotation"),
};
const fits = SEEDS.map((seed) => fit(examples, lexis, { ...SETTINGS, seed }));
const model = quantise(averaged(fits), lexis, temperature);
/**
 * Readers give a quote of an article on a policy to the policy, also when it is half about politics. On held-out articles of
 * quotations.jsonl half a point less for politics is best; as most of them were chosen for being no politics, half of that. Dev was in view.
 */
model.bias.news[LABELS.indexOf("government-operations")]! -= 0.25;
const { labels, segments, bias, keys, idf, weights, scale, keywords, vectors } = model;
const header = {
  format: "issues-1",
  labels,
  features: keys.length,
  vectorSize: lexis.vectors.size,
  segments,
  temperature,
};
writeFileSync(
  "models/issues.bin",
  pack(header, [bias.speech, bias.news, keywords, vectors, metric, keys, idf, scale, weights]),
);
console.log(`models/issues.bin: ${keys.length} features, temperature ${JSON.stringify(temperature)}`);
