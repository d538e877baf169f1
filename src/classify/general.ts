/**
 * Scores the default list with trained linear weights (multinomial logistic regression over stems, word pairs,
 * keyword hits and a mean word vector; see docs/issues.md for the training).
 */
import { DEFAULT_ISSUES } from "../lexicon/issues.ts";
import { loadTaxonomy, loadWordVectors, type TaxonomyModel } from "./model.ts";
import {
  dotRow,
  hitsOf,
  keywordScores,
  passageReader,
  phraseIndex,
  Shares,
  type Lexis,
  type Reading,
} from "./reading.ts";
import type { Scorer } from "./scorer.ts";

/** The scorer of the default list can also be asked for a mix of its issues, which story lists are compared with. */
export interface GeneralScorer extends Scorer {
  /** The sum of the issues' scores times `mix`, shared out over the words of a reading. */
  project(reading: Reading, mix: ArrayLike<number>, shares: Shares): Shares;
}

let scorer: GeneralScorer | undefined;

export function generalScorer(): GeneralScorer {
  scorer ??= linearScorer(loadTaxonomy(), {
    taxonomy: loadTaxonomy(),
    vectors: loadWordVectors(),
  });
  return scorer;
}

/** A scorer over the default list with the given weights. */
export function linearScorer(model: TaxonomyModel, lexis: Lexis): GeneralScorer {
  const { issues } = DEFAULT_ISSUES;
  const ids = issues.map(({ id }) => id);
  if (ids.join() !== model.labels.join()) throw new Error("models/issues.bin was trained on another list");
  const index = phraseIndex(lexis, issues);
  const columns = ids.length;
  const column = (weights: Float32Array, issue: number): Float32Array =>
    weights.filter((_, i) => i % columns === issue);
  const keywordColumns = ids.map((_, issue) => column(model.keywords, issue));
  const vectorColumns = ids.map((_, issue) => column(model.vectors, issue));
  /** What the vector of a word says for an issue; worked out on first use, by row. */
  const vectorScores: Float64Array[] = [];
  const vectorScore = (row: number, issue: number): number => {
    const known = (vectorScores[row] ??= new Float64Array(columns).fill(NaN));
    if (Number.isNaN(known[issue])) known[issue] = dotRow(lexis.vectors, row, vectorColumns[issue]!);
    return known[issue]!;
  };
  return {
    ids,
    labels: issues.map(({ label }) => label),
    segments: model.segments,
    temperature: (register, width) => model.temperature[register][width],
    bias: (register) => model.bias[register],
    contextFactor: () => 1,
    reader: () => passageReader(lexis),
    score,
    shares: (reading, issue) =>
      new Shares(reading)
        .terms(({ row }) => (row < 0 ? 0 : model.scale[row]! * model.weights[row * columns + issue]!))
        .keywords(index, keywordColumns[issue]!)
        .vectorWords((row) => vectorScore(row, issue)).perWord,
    project,
  };

  function score(reading: Reading): Float64Array {
    const scores = new Float64Array(columns);
    const { scale, weights: table } = model;
    for (const { row, value } of reading.terms) {
      if (row < 0) continue;
      const factor = value * scale[row]!;
      const from = row * columns;
      for (let c = 0; c < columns; c++) scores[c]! += factor * table[from + c]!;
    }
    const addRow = (weights: Float32Array, row: number, value: number): void => {
      if (value === 0) return;
      const from = row * columns;
      for (let c = 0; c < columns; c++) scores[c]! += value * weights[from + c]!;
    };
    for (const [row, value] of keywordScores(hitsOf(reading, index), columns).entries())
      addRow(model.keywords, row, value);
    for (const [row, value] of reading.vector.entries()) addRow(model.vectors, row, value);
    return scores;
  }

  function project(reading: Reading, mix: ArrayLike<number>, shares: Shares): Shares {
    const rowOf = (weights: ArrayLike<number>, row: number): number => {
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += mix[c]! * weights[row * columns + c]!;
      return sum;
    };
    return shares
      .terms(({ row }) => (row < 0 ? 0 : model.scale[row]! * rowOf(model.weights, row)))
      .keywords(
        index,
        Float64Array.from(ids, (_, row) => rowOf(model.keywords, row)),
      )
      .vector(
        lexis.vectors,
        Float64Array.from({ length: lexis.vectors.size }, (_, d) => rowOf(model.vectors, d)),
      );
  }
}
