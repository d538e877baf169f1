/** What the two scorers (general list, story list) have in common. */
import type { SegmentWeights, Width } from "./model.ts";
import type { Passage } from "./lookup.ts";
import type { Reading } from "./reading.ts";

/** A scorer gives every issue of its list a sum over segments, and can say what each word put in. */
export interface Scorer {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly segments: SegmentWeights;
  /** Scores are divided by it before they become probabilities. */
  temperature(width: Width): number;
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
