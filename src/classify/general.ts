/**
 * Scores the default list with trained linear weights (multinomial logistic regression over stems, word pairs,
 * keyword hits and a mean word vector; see docs/issues.md for the training).
 */
import { DEFAULT_ISSUES } from "../lexicon/issues.ts";
import { loadTaxonomy, type Register, type RegisterWeights } from "./model.ts";
import { idfOf, loadLexis, type Lexis, type Piece } from "./lookup.ts";
import { hitsOf, keywordScores, passageReader, phraseIndex, Shares, type Reading } from "./reading.ts";
import { spreadOf, type Scorer } from "./scorer.ts";

/** The scorer of the default list can also be asked for a mix of its issues, which story lists are compared with. */
export interface GeneralScorer extends Scorer {
  /** The sum of the issues' scores times `mix`, shared out over the words of a reading. */
  project(reading: Reading, mix: ArrayLike<number>, shares: Shares): Shares;
}

const scorers: Partial<Record<Register, GeneralScorer>> = {};

export function generalScorer(register: Register): GeneralScorer {
  const { labels, registers } = loadTaxonomy();
  if (DEFAULT_ISSUES.issues.map(({ id }) => id).join() !== labels.join())
    throw new Error("models/issues.bin was trained on another list");
  return (scorers[register] ??= linearScorer(registers[register], loadLexis()));
}

/** A scorer over the default list with the given weights. */
export function linearScorer(model: RegisterWeights, lexis: Lexis): GeneralScorer {
  const { issues } = DEFAULT_ISSUES;
  const ids = issues.map(({ id }) => id);
  const index = phraseIndex(lexis, issues);
  const columns = ids.length;
  const column = (weights: Float32Array, issue: number): Float32Array =>
    weights.filter((_, i) => i % columns === issue);
  const keywordRows = ids.map((_, row) => model.keywords.subarray(row * columns, (row + 1) * columns));
  const keywordColumns = ids.map((_, issue) => column(model.keywords, issue));
  const said = vectorScores(lexis, model, columns);
  const sums = new WeakMap<Piece, Float64Array>();
  /** What terms say, then what word vectors say; used again by each score. */
  const total = new Float64Array(2 * columns);
  const ofVectors = total.subarray(columns);
  return {
    ids,
    labels: issues.map(({ label }) => label),
    segments: model.segments,
    rounds: 1,
    temperature: (width, scores) => model.temperature[width] * spreadOf(scores),
    bias: model.bias,
    contextFactor: () => 1,
    reader: () => passageReader(lexis),
    score,
    shares: (reading, issue) =>
      new Shares(reading)
        .terms((row) => (row < 0 ? 0 : model.scale[row]! * model.weights[row * columns + issue]!))
        .keywords(index, keywordColumns[issue]!)
        .vectorWords((row) => said(row)[issue]!).perWord,
    project,
  };

  function addTerm(row: number, weight: number, into: Float64Array): void {
    const factor = weight * model.scale[row]!;
    const from = row * columns;
    for (let c = 0; c < columns; c++) into[c]! += factor * model.weights[from + c]!;
  }

  /** What the terms of a piece say if each counts once, then what its word vectors say. */
  function sumOf(piece: Piece): Float64Array {
    const known = sums.get(piece);
    if (known) return known;
    const sum = new Float64Array(2 * columns);
    const vectorPart = sum.subarray(columns);
    const { keys, stops, rows, vectorRows, pairRows } = piece;
    for (let i = 0; i < keys.length; i++) {
      const isPair = i + 1 < keys.length && !(stops[i]! && stops[i + 1]!);
      if (isPair && pairRows[i]! >= 0) addTerm(pairRows[i]!, idfOf(lexis, pairRows[i]!), sum);
      if (stops[i]!) continue;
      if (rows[i]! >= 0) addTerm(rows[i]!, idfOf(lexis, rows[i]!), sum);
      if (vectorRows[i]! >= 0) addScaled(said(vectorRows[i]!), idfOf(lexis, rows[i]!), vectorPart);
    }
    sums.set(piece, sum);
    return sum;
  }

  function score(reading: Reading): Float64Array {
    const { pieces, corrections, norm, vectorNorm } = reading;
    total.fill(0);
    for (const { piece } of pieces) addScaled(sumOf(piece), 1, total);
    for (const { row, vectorRow, weight } of corrections) {
      if (row >= 0) addTerm(row, weight, total);
      if (vectorRow >= 0) addScaled(said(vectorRow), weight, ofVectors);
    }
    const scores = new Float64Array(columns);
    for (let c = 0; c < columns; c++) scores[c] = total[c]! * norm + ofVectors[c]! * vectorNorm;
    const hits = hitsOf(reading, index);
    if (hits.length > 0)
      for (const [row, value] of keywordScores(hits, columns).entries())
        if (value !== 0) addScaled(keywordRows[row]!, value, scores);
    return scores;
  }

  function project(reading: Reading, mix: ArrayLike<number>, shares: Shares): Shares {
    const rowOf = (weights: ArrayLike<number>, row: number): number => {
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += mix[c]! * weights[row * columns + c]!;
      return sum;
    };
    return shares
      .terms((row) => (row < 0 ? 0 : model.scale[row]! * rowOf(model.weights, row)))
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

/** A function from a row of the word vectors to what the word says for each issue; worked out on first use. */
function vectorScores(
  { vectors }: Lexis,
  model: RegisterWeights,
  columns: number,
): (row: number) => Float64Array {
  const known: (Float64Array | undefined)[] = [];
  return (row) => {
    const before = known[row];
    if (before) return before;
    const scores = new Float64Array(columns);
    const from = row * vectors.size;
    for (let d = 0; d < vectors.size; d++) {
      const value = vectors.vectors[from + d]!;
      for (let c = 0; c < columns; c++) scores[c]! += value * model.vectors[d * columns + c]!;
    }
    return (known[row] = scores);
  };
}

function addScaled(from: ArrayLike<number>, factor: number, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i]! += factor * from[i]!;
}
