/**
 * Cuts an encoded article into windows that the encoder can read: a core of whole paragraphs with some context on
 * either side, so that no quotation is cut. Each piece is decided in the one window whose core holds it. Training cuts
 * in the same way (`training/windows.py`).
 */
import type { Encoded } from "./features.ts";

/** Sizes in word pieces. */
export const CORE = 192;
export const LEFT = 32;
export const RIGHT = 16;

/** Piece indexes, ends exclusive: `from..to` is read, `coreFrom..coreTo` is decided. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

/** `sentenceEnd` tells whether a piece id is a full stop, an exclamation or a question mark. */
export function windowsOf(encoded: Encoded, sentenceEnd: (id: number) => boolean): Window[] {
  const length = encoded.ids.length;
  const starts = [...blockStarts(encoded, sentenceEnd), length];
  const windows: Window[] = [];
  let begin = 0;
  const push = (coreTo: number) => {
    if (coreTo <= begin) return;
    const from = Math.max(0, begin - LEFT);
    windows.push({ from, to: Math.min(length, coreTo + RIGHT), coreFrom: begin, coreTo });
    begin = coreTo;
  };
  for (let k = 0; k + 1 < starts.length; k++) {
    if (starts[k + 1]! - begin > CORE) push(starts[k]!);
  }
  push(length);
  return windows;
}

/** Where a core may begin: at paragraphs; in long ones also after sentences; at worst anywhere. */
function blockStarts({ ids, quote, gap }: Encoded, sentenceEnd: (id: number) => boolean): number[] {
  const paragraphs = gap.flatMap((g, i) => (g >= 2 ? [i] : []));
  const starts: number[] = [];
  paragraphs.forEach((begin, k) => {
    const end = paragraphs[k + 1] ?? ids.length;
    starts.push(begin);
    if (end - begin <= CORE) return;
    let last = begin;
    for (let i = begin + 1; i < end; i++) {
      const closed = quote[i - 1] === 3 && sentenceEnd(ids[i - 2] ?? 0);
      const afterSentence = closed || sentenceEnd(ids[i - 1] ?? 0);
      const outside = quote[i] === 0 || quote[i] === 2;
      if ((afterSentence && outside && gap[i] === 0) || i - last >= CORE) {
        starts.push(i);
        last = i;
      }
    }
  });
  return starts;
}
