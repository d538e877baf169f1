/**
 * Builds models/issues.bin, the weights of the default issue list, from the issue benchmark.
 *
 *   npx tsx training/issues/train.ts            (needs models/words.bin and ../shared/benchmark; about twelve minutes)
 *
 * Trained on the training speeches, headlines and bills of the benchmark, on the quotations of PolNeAR's training articles,
 * which were labelled for this project (quotations.jsonl holds pointers and labels, no text), and on stories that were written
 * for it (`training/stories.jsonl`). Temperatures come from folds over whole speeches and articles that the weights did not see.
 */
import { writeFileSync } from "node:fs";
import {
  forEachWidth,
  loadWordVectors,
  type Register,
  type RegisterWeights,
  type Width,
} from "../../src/classify/model.ts";
import type { Lexis } from "../../src/classify/lookup.ts";
import { spreadOf } from "../../src/classify/scorer.ts";
import { FOLDS, foldsOf, partsOf, trainingRows, type Row } from "./data.ts";
import {
  biasOf,
  blended,
  encoder,
  type Example,
  fitBoth,
  LABELS,
  rowWeight,
  scoresOf,
  SETTINGS,
} from "./fit.ts";
import { metricOf } from "./metric.ts";
import { packModel, quantise } from "./quantise.ts";
import { honestTemperature } from "./temperature.ts";
import { countTerms } from "./terms.ts";
import type { Segment } from "../../src/types.ts";

/** The shipped weights are the mean over these. */
const SEEDS = [1, 2, 3, 4, 5, 6];
/** A term that fewer articles, headlines or sentences have is not learned: with two, the file grows by three fifths and the folds are the same. */
const LEAST_GROUPS = 3;
/** With the word vectors, so many make just under five megabytes. */
const MOST_TERMS = 71_500;
/** The rows that a register is made for, and those that tell how sure it may be. */
const SOURCE = { speech: "speech", news: "quotation" } as const;
const REGISTER: Partial<Record<Row["source"], Register>> = {
  speech: "speech",
  quotation: "news",
  story: "news",
  address: "speech",
};

const rows = trainingRows();
const folds = foldsOf(rows);
/** What is counted: in an article the same names stand around every quotation, so it counts as one group. */
const counts = rows.flatMap((row) =>
  partsOf(row)
    .filter(({ segment }) => segment !== "paragraph" && segment !== "article")
    .map(({ text }) => ({
      text,
      group: row.article !== undefined || row.source === "story" ? row.group : text,
    })),
);
const vectorTable = loadWordVectors();
const counted: Lexis = {
  taxonomy: {
    ...countTerms(
      counts.map(({ text }) => text),
      LEAST_GROUPS,
      counts.map(({ group }) => group),
      MOST_TERMS,
    ),
    metric: new Float32Array(),
  },
  vectors: vectorTable,
};
const encode = encoder(counted);
const examples = encode(rows);
const metric = metricOf(examples, vectorTable.size);
const lexis: Lexis = {
  taxonomy: { ...counted.taxonomy, metric },
  vectors: vectorTable,
};

const OWN: readonly Segment[] = ["quote", "sentence", "heading", "title"];
const NEAR: readonly Segment[] = [...OWN, "before", "after"];
const SEGMENTS: Readonly<Record<Width, readonly Segment[]>> = {
  quote: OWN,
  neighbours: NEAR,
  passage: [...NEAR, "paragraph"],
  article: [...NEAR, "paragraph", "article"],
};

interface Answered {
  readonly label: number;
  readonly weight: number;
  readonly scores: Record<Width, Float64Array>;
}

type HeldOut = Record<Register, Answered[]>;

/** Scores of each speech and quotation, for each width of context, by weights that never saw its speech or article. */
function heldOut(): HeldOut {
  const found: HeldOut = { speech: [], news: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const isSeen = ({ row }: Example): boolean => folds.get(row.group) !== fold;
    const fits = fitBoth(examples.filter(isSeen), lexis, 0);
    for (const example of examples) {
      const { row, label, parts } = example;
      const register = REGISTER[row.source];
      if (isSeen(example) || !register) continue;
      const at = (width: Width): Float64Array => {
        const seen = parts.filter(({ segment }) => SEGMENTS[width].includes(segment));
        const scores = scoresOf(fits[register], seen, SOURCE[register], width);
        const spread = spreadOf(scores);
        return scores.map((score) => score / spread);
      };
      found[register].push({
        label,
        weight: rowWeight(example, SETTINGS[register]),
        scores: forEachWidth(at),
      });
    }
  }
  return found;
}

const held = heldOut();
const fits = SEEDS.map((seed) => fitBoth(examples, lexis, seed));

function weightsOf(register: Register): RegisterWeights {
  const answers = held[register];
  const temperature = forEachWidth((width) =>
    honestTemperature(answers.map(({ scores, ...rest }) => ({ scores: scores[width], ...rest }))),
  );
  const isRight = ({ label, scores: { passage } }: Answered): boolean =>
    passage.indexOf(Math.max(...passage)) === label;
  const accuracy = (answers.filter(isRight).length / answers.length).toFixed(3);
  console.log(`${register}: held-out accuracy ${accuracy}, temperature ${JSON.stringify(temperature)}`);
  const shares = SEEDS.map(() => 1 / SEEDS.length);
  const fitted = blended(
    fits.map((both) => both[register]),
    shares,
  );
  return quantise(fitted, biasOf(fitted, SOURCE[register]), temperature);
}

const registers = { speech: weightsOf("speech"), news: weightsOf("news") };
writeFileSync("models/issues.bin", packModel({ labels: LABELS, ...lexis.taxonomy, registers }));
console.log(`models/issues.bin: ${lexis.taxonomy.keys.length} features`);
