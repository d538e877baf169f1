/** Of all candidates, the set that does not overlap and gains most. */
import type { Candidate } from "./candidates.ts";

export interface Weighed {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** A candidate must be likelier than this to be worth its place: F1 of attributions is best near it. */
export const THRESHOLD = 0.35;

/**
 * Weighted interval scheduling: contents with their cues are intervals of tokens, the gain of each is its
 * probability above the threshold. The best set is found exactly, in time n log n.
 */
export function chooseBest(weighed: readonly Weighed[], threshold = THRESHOLD): Weighed[] {
  const items = weighed
    .filter(({ probability }) => probability > threshold)
    .map((item) => ({ item, ...envelope(item.candidate), gain: item.probability - threshold * 0.6 }))
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
  return chosen.reverse();
}

export function envelope({ content, cue }: Candidate): { start: number; end: number } {
  let { start, end } = cue;
  for (const range of content) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
