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
import { loadWordVectors } from "../../src/classify/model.ts";
import type { Lexis } from "../../src/classify/reading.ts";
import { BENCHMARK, billRows, headlineRows, partsOf, quotationRows, speechRows, type Row } from "./data.ts";
import { countTerms, encoder, fit, fitTemperature, quantise, scoresOf, type Example } from "./fit.ts";
import { pack } from "./pack.ts";

const FOLDS = 4;

const rows: Row[] = [
  ...speechRows("train"),
  ...quotationRows("training/issues/quotations.jsonl", `${BENCHMARK}/polnear/train.jsonl`),
  ...headlineRows("train"),
  ...billRows(),
];
const texts = rows
  .flatMap((row) => partsOf(row).filter(({ segment }) => segment !== "paragraph"))
  .map((part) => part.text);
const lexis: Lexis = { taxonomy: countTerms(texts), vectors: loadWordVectors() };
const examples = encoder(lexis)(rows);

/** Scores of each speech and quotation by weights that never saw its speech or article. */
function heldOut(): { example: Example; scores: Float64Array }[] {
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
      .map((example) => ({ example, scores: scoresOf(fitted, example) }));
  });
}

function temperatureOf(source: Row["source"], scored: ReturnType<typeof heldOut>): number {
  const chosen = scored.filter(({ example }) => example.row.source === source);
  return fitTemperature(
    chosen.map(({ scores }) => scores),
    chosen.map(({ example }) => example.label),
  );
}

const scored = heldOut();
const temperature = { speech: temperatureOf("speech", scored), news: temperatureOf("quotation", scored) };
const model = quantise(fit(examples, lexis), lexis, temperature);
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
  pack(header, [bias.speech, bias.news, keywords, vectors, keys, idf, scale, weights]),
);
console.log(`models/issues.bin: ${keys.length} features, temperature ${JSON.stringify(temperature)}`);
