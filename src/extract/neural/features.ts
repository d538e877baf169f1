/**
 * What the encoder reads: word pieces, and what an uncased vocabulary loses, a window cannot see or few examples teach (letter
 * case, quotation marks, layout, the cue lexicon), as small integers for extra embedding tables. Training reads the same numbers, made by
 * this very module, so that both sides cannot drift apart.
 */
import { type VerbClass, verbClass } from "../../lexicon/acts.ts";
import { isReportingCue } from "../../lexicon/reporting.ts";
import type { Span } from "../../types.ts";
import { type Pieces, wordPieces } from "./wordpiece.ts";

export interface Encoded extends Pieces {
  /** Letter case of the word: 0 no letters, 1 lower, 2 Title, 3 UPPER, 4 one capital letter, 5 mixed, 6 with digits. */
  readonly shape: number[];
  /** 0 outside, 1 inside quotation marks, 2 an opening mark, 3 a closing mark, 4 inside a short quotation. */
  readonly quote: number[];
  /** What stands before the piece: 0 white space, 1 nothing, 2 a line break, 3 the start of the text. */
  readonly gap: number[];
  /** Class of the word in the cue lexicon: 0 none, 1 to 5 a verb as in {@link CUE_CLASSES}, 6 another word that reports. */
  readonly lexicon: number[];
}

/** A quotation as the encoder needs it: `inner` leaves the marks out. */
export interface Marked extends Span {
  readonly inner: Span;
}

/** Quotations of fewer words are often titles, terms or sneers. */
const SHORT = 5;

/** Encodes a text; `quotations` are the outermost ones, in order. */
export function encode(
  text: string,
  quotations: readonly Marked[],
  vocabulary: ReadonlyMap<string, number>,
): Encoded {
  const pieces = wordPieces(text, vocabulary);
  return {
    ...pieces,
    shape: byWord(text, pieces, shapeOf),
    quote: quoteStates(pieces, quotations),
    gap: pieces.start.map((start, i) => gapBefore(text, pieces.end[i - 1] ?? -1, start)),
    lexicon: byWord(text, pieces, cueClassOf),
  };
}

function gapBefore(text: string, from: number, to: number): number {
  if (from < 0) return 3;
  const between = text.slice(from, to);
  return between === "" ? 1 : between.includes("\n") ? 2 : 0;
}

/** A number for each word, the same for all of its pieces. */
function byWord(text: string, { start, end, first }: Pieces, read: (word: string) => number): number[] {
  const out: number[] = [];
  for (let i = 0; i < first.length; i++) {
    if (first[i] === 0) {
      out.push(out[i - 1] ?? 0);
      continue;
    }
    let last = i;
    while (first[last + 1] === 0) last++;
    out.push(read(text.slice(start[i], end[last])));
  }
  return out;
}

function shapeOf(word: string): number {
  if (/\p{N}/u.test(word)) return 6;
  if (!/\p{L}/u.test(word)) return 0;
  if (word === word.toLowerCase()) return 1;
  if (word === word.toUpperCase()) return word.length === 1 ? 4 : 3;
  return word.slice(1) === word.slice(1).toLowerCase() ? 2 : 5;
}

/** Verbs by how they report; a class is its place here, from 1. */
export const CUE_CLASSES: readonly VerbClass[] = ["report", "gesture", "writing", "intent", "thought"];

function cueClassOf(word: string): number {
  const lower = word.toLowerCase();
  const verb = CUE_CLASSES.indexOf(verbClass(lower)) + 1;
  return verb === 0 && (lower === "according" || isReportingCue(lower)) ? 6 : verb;
}

function quoteStates({ start, first }: Pieces, quotations: readonly Marked[]): number[] {
  const out = start.map(() => 0);
  let i = 0;
  for (const { start: from, end, inner } of quotations) {
    while (i < start.length && (start[i] ?? 0) < from) i++;
    const begin = i;
    let words = 0;
    for (; i < start.length && (start[i] ?? 0) < end; i++) {
      const at = start[i] ?? 0;
      const inside = at >= inner.start && at < inner.end;
      out[i] = inside ? 1 : at < inner.start ? 2 : 3;
      if (inside) words += first[i] ?? 0;
    }
    if (words < SHORT) for (let k = begin; k < i; k++) if (out[k] === 1) out[k] = 4;
  }
  return out;
}
