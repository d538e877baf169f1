/**
 * Scores the default list with trained linear weights (multinomial logistic regression over stems, word pairs,
 * keyword hits and a mean word vector; see docs/issues.md for the training).
 */
import { DEFAULT_ISSUES } from "../lexicon/issues.ts";
import { loadTaxonomy, loadWordVectors, type TaxonomyModel } from "./model.ts";
import { hits, keywordScores, phraseIndex, read, type Lexis, type Reading } from "./reading.ts";
import type { Scorer } from "./scorer.ts";

let scorer: Scorer | undefined;

export function generalScorer(): Scorer {
  scorer ??= linearScorer(loadTaxonomy(), { taxonomy: loadTaxonomy(), vectors: loadWordVectors() });
  return scorer;
}

/** A scorer over the default list with the given weights. */
export function linearScorer(model: TaxonomyModel, lexis: Lexis): Scorer {
  const { issues } = DEFAULT_ISSUES;
  const ids = issues.map(({ id }) => id);
  if (ids.join() !== model.labels.join()) throw new Error("models/issues.bin was trained on another list");
  const index = phraseIndex(lexis, issues);
  const columns = ids.length;
  return {
    ids,
    labels: issues.map(({ label }) => label),
    segments: model.segments,
    temperature: (register, width) => model.temperature[register][width],
    bias: (register) => model.bias[register],
    read: (segment, text) => read(lexis, segment, text),
    score,
    shares,
  };

  function score({ words, terms, vector }: Reading): Float64Array {
    const scores = new Float64Array(columns);
    for (const { row, value } of terms) {
      if (row < 0) continue;
      const factor = value * model.scale[row]!;
      for (let c = 0; c < columns; c++) scores[c]! += factor * model.weights[row * columns + c]!;
    }
    const addRow = (weights: Float32Array, row: number, value: number): void => {
      if (value === 0) return;
      for (let c = 0; c < columns; c++) scores[c]! += value * weights[row * columns + c]!;
    };
    for (const [row, value] of keywordScores(hits(index, words), columns).entries())
      addRow(model.keywords, row, value);
    for (const [row, value] of vector.entries()) addRow(model.vectors, row, value);
    return scores;
  }

  function shares({ words, terms, vectorRows, vectorFactors }: Reading, issue: number): Float64Array {
    const share = new Float64Array(words.length);
    const give = (first: number, count: number, weight: number): void => {
      for (let i = first; i < first + count; i++) share[i]! += weight / count;
    };
    for (const { row, value, first, count } of terms)
      if (row >= 0) give(first, count, value * model.scale[row]! * model.weights[row * columns + issue]!);
    const found = hits(index, words);
    const sums = new Float64Array(columns);
    for (const hit of found) sums[hit.issue]! += hit.value;
    for (const hit of found) {
      const part = (Math.log1p(sums[hit.issue]!) * hit.value) / sums[hit.issue]!;
      give(hit.first, hit.count, part * model.keywords[hit.issue * columns + issue]!);
    }
    const { size, vectors } = lexis.vectors;
    for (const [i, row] of vectorRows.entries()) {
      if (row < 0) continue;
      let weight = 0;
      for (let d = 0; d < size; d++) weight += vectors[row * size + d]! * model.vectors[d * columns + issue]!;
      share[i]! += weight * vectorFactors[i]!;
    }
    return share;
  }
}
