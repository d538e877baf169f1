/**
 * Scores the default list with trained linear weights (multinomial logistic regression over stems, word pairs,
 * keyword hits and a mean word vector; see docs/issues.md for the training).
 */
import { DEFAULT_ISSUES } from "../lexicon/issues.ts";
import { loadTaxonomy, type Register, type RegisterWeights, type Width } from "./model.ts";
import { loadLexis, shelf, zeros, type Kinds, type Lexis, type Piece } from "./lookup.ts";
import { hitsOf, keywordScores, passageReader, phraseIndex, Shares, type Reading } from "./reading.ts";
import type { Agreement } from "./echo.ts";
import { softmax, spreadOf, type Scorer } from "./scorer.ts";

/** The scorer of the default list can also be asked for a mix of its issues, which story lists are compared with. */
export interface GeneralScorer extends Scorer {
  /** The sum of the issues' scores times `mix`, shared out over the words of a reading. */
  project(reading: Reading, mix: ArrayLike<number>, shares: Shares): Shares;
}

/**
 * What sentences that mean alike count for each other: those of a speech are about one thing, quotes of an article not more than
 * their words say. Chosen on folds over the training speeches and articles.
 */
const ALIKE: Readonly<Record<Register, number>> = { speech: 0.4, news: 0 };

/**
 * What the mean answer of the other quotes of an article counts. Quotes of news hear each other in this way, and not by their
 * words: of 25 quotes of an article, too many share a word by chance. A speech goes from one matter to the next. Chosen on the same folds.
 */
const AGREEMENT: Readonly<Record<Register, Omit<Agreement, "usual"> | undefined>> = {
  speech: undefined,
  news: { factor: 0.25, divisor: 1.1 },
};

const scorers: Partial<Record<Register, GeneralScorer>> = {};

export function generalScorer(register: Register): GeneralScorer {
  const { labels, registers } = loadTaxonomy();
  if (DEFAULT_ISSUES.issues.map(({ id }) => id).join() !== labels.join())
    throw new Error("models/issues.bin was trained on another list");
  return (scorers[register] ??= linearScorer(
    registers[register],
    loadLexis(),
    ALIKE[register],
    AGREEMENT[register],
  ));
}

/** A scorer over the default list with the given weights. */
export function linearScorer(
  model: RegisterWeights,
  lexis: Lexis,
  alike = 0,
  agreement?: Omit<Agreement, "usual">,
): GeneralScorer {
  const { issues } = DEFAULT_ISSUES;
  const ids = issues.map(({ id }) => id);
  const index = phraseIndex(lexis, issues);
  const columns = ids.length;
  const column = (weights: Float32Array, issue: number): Float32Array =>
    weights.filter((_, i) => i % columns === issue);
  const keywordRows = ids.map((_, row) => [...model.keywords.subarray(row * columns, (row + 1) * columns)]);
  const keywordColumns = ids.map((_, issue) => column(model.keywords, issue));
  const said = vectorScores(lexis, model, columns);
  const temperature = (width: Width, scores: readonly number[]): number =>
    model.temperature[width] * spreadOf(scores);
  const prior = [...model.bias];
  const divisor = temperature("quote", prior);
  const usual = softmax(prior.map((score) => score / divisor));
  const newSums = shelf(2 * columns);
  /** By issue, what terms say, then what word vectors say; used again by each score. */
  const sums = new Float64Array(2 * columns);
  return {
    ids,
    labels: issues.map(({ label }) => label),
    segments: model.segments,
    hearing: {
      rounds: 1,
      examples: [],
      byWords: !agreement,
      ...(agreement && { agreement: { ...agreement, usual } }),
    },
    alike,
    temperature,
    bias: model.bias,
    contextFactor: () => 1,
    reader: (article = "") => passageReader(lexis, article),
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

  function addWord(row: number, weight: number, into: Float64Array): void {
    const scores = said(row);
    for (let c = 0; c < columns; c++) into[columns + c]! += weight * scores[c]!;
  }

  /** What the terms of a piece say if each counts once, and what its word vectors say. */
  function sumsOf(piece: Piece, { rows, vectorRows, idfs }: Kinds): Float64Array {
    if (piece.sums?.by === model) return piece.sums.values;
    const values = newSums();
    const { words, first, past } = piece;
    for (let i = first; i < past; i++) {
      const pair = i + 1 < past ? words.pairs[i]! : -1;
      if (pair >= 0 && rows[pair]! >= 0) addTerm(rows[pair]!, idfs[pair]!, values);
      if (words.stops[i]!) continue;
      const kind = words.kinds[i]!;
      if (rows[kind]! >= 0) addTerm(rows[kind]!, idfs[kind]!, values);
      if (vectorRows[kind]! >= 0) addWord(vectorRows[kind]!, idfs[kind]!, values);
    }
    piece.sums = { by: model, values };
    return values;
  }

  function score(reading: Reading): number[] {
    const { table, pieces, corrections, norm, vectorNorm } = reading;
    sums.fill(0);
    for (const { piece } of pieces) {
      const values = sumsOf(piece, table);
      for (let i = 0; i < sums.length; i++) sums[i]! += values[i]!;
    }
    for (let i = 0; i < corrections.kinds.length; i++) {
      const kind = corrections.kinds[i]!;
      const weight = corrections.weights[i]!;
      const row = table.rows[kind]!;
      const vectorRow = table.vectorRows[kind]!;
      if (row >= 0) addTerm(row, weight, sums);
      if (vectorRow >= 0) addWord(vectorRow, weight, sums);
    }
    const scores = zeros(columns);
    for (let c = 0; c < columns; c++) scores[c] = sums[c]! * norm + sums[columns + c]! * vectorNorm;
    const hits = hitsOf(reading, index);
    if (hits.length > 0)
      keywordScores(hits, columns).forEach((value, row) => {
        if (value !== 0) addScaled(keywordRows[row]!, value, scores);
      });
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
        ids.map((_, row) => rowOf(model.keywords, row)),
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
): (row: number) => readonly number[] {
  const known = new Array<number[] | undefined>(vectors.keys.length).fill(undefined);
  return (row) => {
    const before = known[row];
    if (before) return before;
    const scores = zeros(columns);
    const from = row * vectors.size;
    for (let d = 0; d < vectors.size; d++) {
      const value = vectors.vectors[from + d]!;
      for (let c = 0; c < columns; c++) scores[c]! += value * model.vectors[d * columns + c]!;
    }
    return (known[row] = scores);
  };
}

function addScaled(from: readonly number[], factor: number, into: number[]): void {
  for (let i = 0; i < into.length; i++) into[i]! += factor * from[i]!;
}
