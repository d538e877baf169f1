/** Texts as words: folding for comparison, alignment, and the differences of two wordings. */

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const ACCENTS = /[\u0300-\u036f]/gu;

export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text with their places; lower case, accents and kinds of apostrophe set aside. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: word.toLowerCase().replaceAll("’", "'").replaceAll(",", "").normalize("NFD").replace(ACCENTS, ""),
    start: index,
    end: index + word.length,
  }));
}

/** Pairs of indexes of a longest common subsequence. Time and memory grow with `a.length * b.length`: cap both. */
export function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** A stretch of a wording: as in the other one, or only here; `missing` is what the other has in its place. */
export interface Stretch {
  readonly text: string;
  readonly change: "same" | "only here" | "missing";
}

const MAX_DIFF_WORDS = 600;

/** `text` in stretches, with what differs from `reference` marked. Leading and trailing omissions are not marked. */
export function differences(reference: string, text: string): Stretch[] {
  const a = wordsOf(reference).slice(0, MAX_DIFF_WORDS);
  const b = wordsOf(text).slice(0, MAX_DIFF_WORDS);
  const pairs = align(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  );
  const stretches: Stretch[] = [];
  let at = 0;
  let [i, j] = pairs[0] ?? [0, 0];
  const push = (end: number, change: Stretch["change"]): void => {
    if (end > at) stretches.push({ text: text.slice(at, end), change });
    at = Math.max(at, end);
  };
  if (j > 0) push(b[j - 1]!.end, "only here");
  for (const [nextI, nextJ] of pairs) {
    if (nextJ > j) {
      push(b[j]!.start, "same");
      push(b[nextJ - 1]!.end, "only here");
    }
    if (nextI > i) {
      if (nextJ === j) push(b[nextJ]!.start, "same");
      stretches.push({ text: reference.slice(a[i]!.start, a[nextI - 1]!.end), change: "missing" });
    }
    push(b[nextJ]!.end, "same");
    [i, j] = [nextI + 1, nextJ + 1];
  }
  if (j < b.length) {
    push(b[j]!.start, "same");
    push(b.at(-1)!.end, "only here");
  }
  push(text.length, "same");
  return joinEqual(stretches);
}

function joinEqual(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && last.change === stretch.change && stretch.change !== "missing")
      joined[joined.length - 1] = { ...last, text: last.text + stretch.text };
    else joined.push(stretch);
  }
  return joined;
}
