/** What the two scorers (general list, story list) have in common. */
import type { Hearing } from "./echo.ts";
import type { SegmentWeights, Width } from "./model.ts";
import type { Passage } from "./lookup.ts";
import type { Reading } from "./reading.ts";

/** A scorer gives every issue of its list a sum over segments, and can say what each word put in. */
export interface Scorer {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly segments: SegmentWeights;
  /** What scores like these are divided by before they become probabilities. */
  temperature(width: Width, scores: readonly number[]): number;
  readonly hearing: Hearing;
  /** What others that mean alike count for a quote: see echo.ts. */
  readonly alike: number;
  /** Score of each issue before a word is read. */
  readonly bias: ArrayLike<number>;
  /** How much the context counts beside this quote: strong words of its own are not overruled. */
  contextFactor(quote: Reading): number;
  /** A function that reads passages, those with pieces in `article`: what several of them share is looked up once. */
  reader(article?: string): (passage: Passage) => Reading;
  /** Score of each issue from one segment, before the segment's factor. */
  score(reading: Reading): number[];
  /** The same for one issue, shared out over the words of the reading; its sum is that of {@link score}. */
  shares(reading: Reading, issue: number): number[];
}

/**
 * The square root of how far the best score stands above their mean. Scores of the default list are divided by it: many words
 * that say the same make an answer surer, but not as much surer as their sum. Below 1 there is nothing to temper.
 */
export function spreadOf(scores: ArrayLike<number>): number {
  let most = -Infinity;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    most = Math.max(most, scores[i]!);
    sum += scores[i]!;
  }
  return Math.sqrt(Math.max(1, most - sum / scores.length));
}

/** Scores to probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => odd / sum);
}
