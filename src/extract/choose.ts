/** Of all candidates, the set that does not overlap and gains most. */
import type { Candidate } from "./scene.ts";

export interface Weighed {
  readonly candidate: Candidate;
  readonly probability: number;
  /** Words between marks in its content. */
  readonly quotedWords: number;
}

/** A candidate must be likelier than this to be worth its place: F1 of attributions is best near it. */
export const THRESHOLD = 0.47;
/** Long quotations are nearly always somebody's words: the best reading of one counts even when it is doubtful. */
const QUOTATION_THRESHOLD = 0.15;
const LONG_QUOTATION = 5;

/**
 * Weighted interval scheduling: contents with their cues are intervals of tokens, the gain of each is its
 * probability above the threshold. The best set is found exactly, in time n log n.
 */
export function chooseBest(weighed: readonly Weighed[], tokens: number): Weighed[] {
  const outermost = chanceToBeOutermost(weighed, tokens);
  const items = weighed
    .map((item, index) => ({
      item,
      chance: item.probability * outermost[index]!,
      threshold: item.quotedWords >= LONG_QUOTATION ? QUOTATION_THRESHOLD : THRESHOLD,
    }))
    .filter(({ chance, threshold }) => chance > threshold)
    .map(({ item, chance, threshold }) => ({
      item,
      ...envelope(item.candidate),
      gain: chance - threshold * 0.6,
    }))
    .sort((a, b) => a.end - b.end || a.start - b.start);
  const best: number[] = [0];
  const previous: number[] = [];
  items.forEach(({ start, gain }, index) => {
    let low = 0;
    let high = index;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    previous.push(low);
    best.push(Math.max(best[index]!, best[low]! + gain));
  });
  const chosen: Weighed[] = [];
  for (let index = items.length; index > 0;) {
    const { item, gain } = items[index - 1]!;
    if (best[index]! === best[index - 1]! && best[previous[index - 1]!]! + gain <= best[index - 1]!) index--;
    else {
      chosen.push(item);
      index = previous[index - 1]!;
    }
  }
  return withoutDoubleClaims(chosen.reverse());
}

/** A quoted sentence continues one attribution only: the one before it, unless it is the content of another. */
function withoutDoubleClaims(chosen: readonly Weighed[]): Weighed[] {
  const taken = new Set<number>();
  for (const { candidate } of chosen) for (const { start } of candidate.content) taken.add(start);
  const spans = chosen.map(({ candidate }) => envelope(candidate));
  return chosen.map((item) => {
    const { candidate } = item;
    if (candidate.extension.length === 0) return item;
    const extension = candidate.extension.filter(({ start, end }) => {
      const free = !taken.has(start) && !spans.some((span) => span.start < end && start < span.end);
      if (free) taken.add(start);
      return free;
    });
    return { ...item, candidate: { ...candidate, extension } };
  });
}

/**
 * Only the outermost attribution counts: the chance of each candidate that none of those whose content holds its
 * beginning is one. Of the candidates with one cue the likeliest speaks for all. One pass over the tokens.
 * `“Late,” Ferrow said, according to Orr`: what cites a report begins inside of its content and stands around it.
 */
function chanceToBeOutermost(weighed: readonly Weighed[], tokens: number): number[] {
  const best = new Map<number, Weighed>();
  for (const item of weighed) {
    const { start } = item.candidate.cue;
    if (item.probability > (best.get(start)?.probability ?? 0)) best.set(start, item);
  }
  const steps = new Float64Array(tokens + 1);
  const loss = ({ probability }: Weighed): number => Math.log1p(-Math.min(probability, 0.99));
  for (const item of best.values()) {
    for (const { start, end } of item.candidate.content) {
      steps[start]! += loss(item);
      steps[end]! -= loss(item);
    }
  }
  let sum = 0;
  const losses = steps.map((step) => (sum += step));
  return weighed.map(({ candidate }) => {
    const { start } = envelope(candidate);
    const own = best.get(candidate.cue.start);
    const ownCovers =
      own?.candidate.content.some((range) => range.start <= start && start < range.end) === true;
    const atStart = losses[start]! - (own && ownCovers ? loss(own) : 0);
    const cites = candidate.rule.startsWith("according-to");
    return Math.exp(Math.min(0, cites ? Math.max(atStart, losses[candidate.cue.start]!) : atStart));
  });
}

export function envelope({ content, cue }: Candidate): { start: number; end: number } {
  let { start, end } = cue;
  for (const range of content) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
