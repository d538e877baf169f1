/**
 * What the quotes of one story say of each other: a name that stands mostly in quotes of one issue speaks for it ("Crimea" for
 * the territory), and quotes whose words mean alike are likely about one issue. In this story only: nothing is kept from one
 * story to the next.
 */
import type { Segment } from "../types.ts";
import { zeros } from "./lookup.ts";
import type { Width } from "./model.ts";
import { vectorOf, type Reading } from "./reading.ts";
import { softmax, spreadOf } from "./scorer.ts";

/** What others hear of a quote; worked out when they ask. */
export interface Voice {
  /** Its words, and what each counts. */
  words(): ReadonlyMap<number, number>;
  /** Sum of the word vectors of what it says. */
  vector(): Float64Array;
}

/** A quote that was judged by itself. */
export interface Heard extends Voice {
  /** Log odds of each issue, but for what is common to all. */
  readonly totals: readonly number[];
  /** What others count that mean alike, without a common word; 0: they are not asked. */
  readonly alike: number;
}

/** An example of a list: its issue is known. */
export interface Told extends Voice {
  readonly issue: number;
}

/** How the quotes of a story hear each other. */
export interface Hearing {
  readonly rounds: number;
  readonly examples: readonly Told[];
  /** Each word speaks for the issues of the others that have it. */
  readonly byWords: boolean;
  readonly agreement?: Agreement;
}

/** The mean answer of the others counts, as far as it differs from the chances that each issue has anywhere. */
export interface Agreement {
  readonly factor: number;
  readonly usual: readonly number[];
  /** What log odds are divided by then: answers that were found together are not as sure as their sum. */
  readonly divisor: number;
}

/** Quotes that would agree with the story as a whole, imagined for each word, so that few real ones do not decide. */
const IMAGINED = 4;
/** The same beside the quotes that are alike, by how alike they are. */
const IMAGINED_ALIKE = 0.5;
/** Share of the chances of each answer that all issues have in equal parts: what only one quote is about is not held against it. */
const ANY_ISSUE = 0.1;
/** What the sentences next to a quote count; where there is a passage, it has been asked already. */
const NEXT = 0.5;
/** With fewer quotes there is nothing to learn. */
const LEAST = 3;
/** Quotes on each side that may be alike: so that time grows with the quotes and not with their square. */
const REACH = 100;

/** What others hear of a quote that was read as these parts. */
export function voiceOf(
  parts: readonly { readonly segment: Segment }[],
  readings: readonly Reading[],
  width: Width,
): Voice {
  const heard = (): { reading: Reading; factor: number }[] =>
    readings.flatMap((reading, k) => {
      const { segment } = parts[k]!;
      const isNext = segment === "before" || segment === "after";
      return segment === "quote" || (isNext && width === "neighbours")
        ? [{ reading, factor: isNext ? NEXT : 1 }]
        : [];
    });
  const words = (): Map<number, number> => {
    const weights = new Map<number, number>();
    for (const { reading, factor } of heard()) {
      const { table, kinds, stemWeights, norm } = reading;
      for (let i = 0; i < kinds.length; i++) {
        const key = table.keys[kinds[i]!]!;
        const weight = factor * stemWeights[i]! * norm;
        if (weight > (weights.get(key) ?? 0)) weights.set(key, weight);
      }
    }
    return weights;
  };
  const vector = (): Float64Array => {
    const sum = new Float64Array(readings[0]?.table.lexis.vectors.size ?? 0);
    for (const { reading, factor } of heard()) addScaled(vectorOf(reading), factor, sum);
    return sum;
  };
  return { words, vector };
}

/**
 * The log odds of quotes of one story when they have heard each other and the examples; with more rounds, they hear the answers
 * of the last. They are divided by as much as that has widened their spread's square root: what others add makes an answer
 * surer by less than its sum, as more words of its own do.
 */
export function echoed(
  quotes: readonly Heard[],
  { rounds, examples, byWords, agreement }: Hearing,
): (readonly number[])[] {
  const own = quotes.map(({ totals }) => totals);
  if (quotes.length < LEAST) return own;
  const heard = quotes.some(({ alike }) => alike > 0) ? likenesses(quotes, examples) : undefined;
  const words = byWords ? [...quotes, ...examples].map((voice) => voice.words()) : [];
  let all = own;
  for (let round = 0; round < rounds; round++) {
    const issues = all[0]!.length;
    const told = examples.map(({ issue }) => zeros(issues).fill(1, issue, issue + 1));
    const chances = [...all.map(softmax), ...told].map(doubted);
    const usual = zeros(issues);
    for (let k = 0; k < quotes.length; k++) addScaled(chances[k]!, 1 / quotes.length, usual);
    const hear = byWords ? wordEchoes(words, chances, usual) : undefined;
    all = quotes.map(({ totals, alike }, k) => {
      const sum = [...totals];
      hear?.(k, sum);
      if (heard && alike > 0) addAlike(heard[k]!, chances, usual, alike, sum);
      if (agreement) addAgreement(chances[k]!, usual, quotes.length, agreement, sum);
      return sum;
    });
  }
  return all.map((after, k) => {
    const divisor = ((agreement?.divisor ?? 1) * spreadOf(after)) / spreadOf(own[k]!);
    return after.map((score) => score / divisor);
  });
}

function doubted(chances: readonly number[]): number[] {
  return chances.map((chance) => (1 - ANY_ISSUE) * chance + ANY_ISSUE / chances.length);
}

/** Adds, over the words of a voice, how much likelier each issue is where others have that word than in the story. */
function wordEchoes(
  wordsOf: readonly ReadonlyMap<number, number>[],
  chances: readonly (readonly number[])[],
  usual: readonly number[],
): (voice: number, into: number[]) => void {
  const sums = new Map<number, { voices: number; chances: number[] }>();
  for (const [k, words] of wordsOf.entries())
    for (const word of words.keys()) {
      let sum = sums.get(word);
      if (!sum) sums.set(word, (sum = { voices: 0, chances: zeros(usual.length) }));
      sum.voices++;
      addScaled(chances[k]!, 1, sum.chances);
    }
  return (k, into) => {
    const own = chances[k]!;
    for (const [word, weight] of wordsOf[k]!) {
      const sum = sums.get(word)!;
      const others = sum.voices - 1;
      if (others === 0) continue;
      for (let i = 0; i < into.length; i++) {
        const expected = (sum.chances[i]! - own[i]! + IMAGINED * usual[i]!) / (others + IMAGINED);
        into[i]! += weight * Math.log(expected / usual[i]!);
      }
    }
  };
}

/** A voice by its place among quotes and examples, and how alike it is: 0 to 1. */
interface Alike {
  readonly voice: number;
  readonly likeness: number;
}

/** For each quote, the others and the examples that are more alike than the quotes of the story are on average. */
function likenesses(quotes: readonly Voice[], examples: readonly Voice[]): Alike[][] {
  const directions = [...quotes, ...examples].map((voice) => voice.vector());
  const mean = new Float64Array(directions[0]!.length);
  for (let k = 0; k < quotes.length; k++) addScaled(directions[k]!, 1 / quotes.length, mean);
  for (const vector of directions) {
    addScaled(mean, -1, vector);
    toUnit(vector);
  }
  return quotes.map((_, k) => {
    const found: Alike[] = [];
    const hear = (voice: number): void => {
      const likeness = product(directions[k]!, directions[voice]!);
      if (likeness > 0 && voice !== k) found.push({ voice, likeness });
    };
    for (let other = Math.max(0, k - REACH); other < Math.min(quotes.length, k + REACH); other++) hear(other);
    for (let example = quotes.length; example < directions.length; example++) hear(example);
    return found;
  });
}

/** Adds how much likelier each issue is among voices that are alike than in the story. */
function addAlike(
  alike: readonly Alike[],
  chances: readonly (readonly number[])[],
  usual: readonly number[],
  factor: number,
  into: number[],
): void {
  const sums = usual.map((chance) => IMAGINED_ALIKE * chance);
  let all = IMAGINED_ALIKE;
  for (const { voice, likeness } of alike) {
    addScaled(chances[voice]!, likeness, sums);
    all += likeness;
  }
  for (let i = 0; i < into.length; i++) into[i]! += factor * Math.log(sums[i]! / all / usual[i]!);
}

/** Adds how much likelier than elsewhere each issue is in the mean answer `story` of `count` quotes, less the quote's own. */
function addAgreement(
  own: readonly number[],
  story: readonly number[],
  count: number,
  { factor, usual }: Agreement,
  into: number[],
): void {
  const elsewhere = doubted(usual);
  for (let i = 0; i < into.length; i++) {
    const expected = (count * story[i]! - own[i]! + IMAGINED * elsewhere[i]!) / (count - 1 + IMAGINED);
    into[i]! += factor * Math.log(expected / elsewhere[i]!);
  }
}

function addScaled(from: ArrayLike<number>, factor: number, into: number[] | Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i]! += factor * from[i]!;
}

/** Gives a vector the length 1, in place. */
function toUnit(vector: Float64Array): void {
  const norm = Math.sqrt(product(vector, vector)) || 1;
  for (let i = 0; i < vector.length; i++) vector[i]! /= norm;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
