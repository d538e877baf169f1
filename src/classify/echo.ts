/**
 * What the quotes of one story say of each other's words: a name that stands mostly in quotes of one issue speaks for it,
 * in this story only ("Crimea" for the territory). Nothing is kept from one story to the next.
 */
import type { Segment } from "../types.ts";
import { zeros } from "./lookup.ts";
import type { Width } from "./model.ts";
import type { Reading } from "./reading.ts";
import { softmax } from "./scorer.ts";

/** A quote that was judged by itself. */
export interface Heard {
  /** Its words, and what each counts. */
  readonly words: ReadonlyMap<number, number>;
  /** Log odds of each issue, but for what is common to all. */
  readonly totals: readonly number[];
}

/** Quotes that would agree with the story as a whole, imagined for each word, so that few real ones do not decide. */
const IMAGINED = 5;
/** Share of the chances of the story that all issues have in equal parts. */
const ANY_ISSUE = 0.1;
/** What the sentences next to a quote count; where there is a passage, it has been asked already. */
const NEXT = 0.5;
/** With fewer quotes there is nothing to learn. */
const LEAST = 3;

/** The words that a quote hears others about. */
export function heardWords(
  parts: readonly { readonly segment: Segment }[],
  readings: readonly Reading[],
  width: Width,
): Map<number, number> {
  const heard = new Map<number, number>();
  for (const [k, { table, kinds, stemWeights, norm }] of readings.entries()) {
    const { segment } = parts[k]!;
    const isNext = segment === "before" || segment === "after";
    if (segment !== "quote" && (!isNext || width === "passage")) continue;
    for (const [i, kind] of kinds.entries()) {
      const key = table.keys[kind]!;
      const weight = (isNext ? NEXT : 1) * stemWeights[i]! * norm;
      if (weight > (heard.get(key) ?? 0)) heard.set(key, weight);
    }
  }
  return heard;
}

/** The log odds of quotes of one story when they have heard each other; with more rounds, they hear the answers of the last. */
export function echoed(quotes: readonly Heard[], rounds: number): (readonly number[])[] {
  let all = quotes.map(({ totals }) => totals);
  if (quotes.length < LEAST) return all;
  for (let round = 0; round < rounds; round++) {
    const chances = all.map(softmax);
    all = echoes(quotes, chances).map((points, k) => points.map((more, i) => quotes[k]!.totals[i]! + more));
  }
  return all;
}

/** Over the words of each quote, how much likelier each issue is in the other quotes with that word than in the story. */
function echoes(quotes: readonly Heard[], chances: readonly (readonly number[])[]): (readonly number[])[] {
  const issues = chances[0]!.length;
  const usual = zeros(issues).fill(ANY_ISSUE / issues);
  const sums = new Map<number, { quotes: number; chances: number[] }>();
  for (const [k, { words }] of quotes.entries()) {
    const own = chances[k]!;
    addScaled(own, (1 - ANY_ISSUE) / quotes.length, usual);
    for (const word of words.keys()) {
      let sum = sums.get(word);
      if (!sum) sums.set(word, (sum = { quotes: 0, chances: zeros(issues) }));
      sum.quotes++;
      addScaled(own, 1, sum.chances);
    }
  }
  return quotes.map(({ words }, k) => {
    const own = chances[k]!;
    const points = zeros(issues);
    for (const [word, weight] of words) {
      const sum = sums.get(word)!;
      const others = sum.quotes - 1;
      if (others === 0) continue;
      for (let i = 0; i < issues; i++) {
        const expected = (sum.chances[i]! - own[i]! + IMAGINED * usual[i]!) / (others + IMAGINED);
        points[i]! += weight * Math.log(expected / usual[i]!);
      }
    }
    return points;
  });
}

function addScaled(from: readonly number[], factor: number, into: number[]): void {
  for (let i = 0; i < into.length; i++) into[i]! += factor * from[i]!;
}
