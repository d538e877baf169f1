/** Span arithmetic, UTF-16 and code points, and which characters are quotation marks. */
import type { Span, TextSpan } from "./types.ts";

export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorts spans, drops empty ones and joins those that touch or overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= start) continue;
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

const SPACE = /\s/u;

/** The span without white space at its ends; null when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** First index in a sorted list whose `end` lies after `position`: where a search for overlaps begins. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First index in a list sorted by start from which spans reach past `position`: at it or across it. */
export function firstReaching(spans: readonly Span[], position: number): number {
  let low = firstStartingAt(spans, position);
  while (low > 0 && spans[low - 1]!.end > position && spans[low - 1]!.start < position) low--;
  return low;
}

/** What is left of a span without others, which are sorted and do not overlap. */
export function subtractSpans({ start, end }: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = start;
  for (let at = firstEndingAfter(others, start); at < others.length && others[at]!.start < end; at++) {
    if (others[at]!.start > from) left.push({ start: from, end: others[at]!.start });
    from = others[at]!.end;
  }
  return from < end ? [...left, { start: from, end }] : left;
}

/** First index in a list sorted by `start` whose `start` lies at or after `position`. */
export function firstStartingAt(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start >= position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `Ana Brandt` -> `AB`. */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{M}'’])\p{Lu}/gu) ?? []).join("");
}

export const DOUBLE_MARKS = '"“”„‟＂';
export const GUILLEMETS = "«»";
export const SINGLE_MARKS = "'‘’‚‛";

const ANY_MARK = new Set([...DOUBLE_MARKS, ...GUILLEMETS, ...SINGLE_MARKS, "`", "‹", "›"]);

/** Is this one character a quotation mark of any kind (the apostrophe included)? */
export function isMark(char: string): boolean {
  return ANY_MARK.has(char);
}

/** Answers of a {@link charTest} are kept for characters below this code: nearly all of English text. */
const KEPT = 0x2100;

/** Is the character at this place one of those, or the end of the text? */
export function isKept(text: string, position: number): boolean {
  return !(text.charCodeAt(position) >= KEPT);
}

/** A pattern for one character as a function that asks it once for each: of hot loops, where a pattern costs ten times as much. */
export function charTest(pattern: RegExp): (char: string) => boolean {
  const answers = new Int8Array(KEPT); // 0: not asked yet
  return (char) => {
    const code = char.charCodeAt(0);
    if (!(code < KEPT)) return pattern.test(char);
    return (answers[code] ||= pattern.test(char) ? 1 : -1) > 0;
  };
}
