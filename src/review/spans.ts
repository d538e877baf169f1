/** What follows from the content spans of a quote: its verbatim parts, its kind, the sentences around it. */
import type { QuoteKind, Span, TextSpan } from "../types.ts";
import { isMark, mergeSpans, overlaps, textSpan, trimSpan } from "../text.ts";

export const CONTEXT_CHARS = 60;
const MAX_SENTENCE = 400;
const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.!?…]/u;

/** Trimmed, merged, within the text; null when nothing with a letter or digit is left. */
export function cleanContent(text: string, content: readonly Span[]): TextSpan[] | null {
  const inside = content.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  if (inside.length < content.length) return null;
  const spans = mergeSpans(inside)
    .map((span) => trimSpan(text, span))
    .filter((span) => span !== null)
    .map((span) => textSpan(text, span));
  return spans.some(({ text: words }) => WORD.test(words)) ? spans : null;
}

/** The parts of `content` inside the given quotations (inner spans, marks left out). */
export function verbatimParts(
  text: string,
  content: readonly Span[],
  quotations: readonly Span[],
): TextSpan[] {
  const parts = content.flatMap((span) =>
    quotations
      .filter((quotation) => overlaps(span, quotation))
      .map((quotation) => ({
        start: Math.max(span.start, quotation.start),
        end: Math.min(span.end, quotation.end),
      })),
  );
  return mergeSpans(parts)
    .map((part) => trimSpan(text, part))
    .filter((part) => part !== null)
    .map((part) => textSpan(text, part));
}

/** Direct when no letter or digit of the content stands outside of the verbatim parts, indirect when all do. */
export function kindOf(content: readonly Span[], verbatim: readonly Span[], text: string): QuoteKind {
  if (verbatim.length === 0) return "indirect";
  const outside = content.flatMap((span) => gaps(span, verbatim));
  return outside.some(({ start, end }) => WORD.test(text.slice(start, end))) ? "mixed" : "direct";
}

function gaps(span: Span, covered: readonly Span[]): Span[] {
  const result: Span[] = [];
  let at = span.start;
  for (const { start, end } of covered) {
    if (end <= at || start >= span.end) continue;
    if (start > at) result.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < span.end) result.push({ start: at, end: span.end });
  return result;
}

/** The rest of the sentences at both ends of the content, or their neighbours, within the paragraph. */
export function contextOf(text: string, content: readonly Span[]): { before: string; after: string } {
  const { start } = content[0]!;
  const { end } = content.at(-1)!;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  let from = Math.max(line, start - MAX_SENTENCE);
  for (let at = start - 3; at > from; at--)
    if (endsSentence(text, at)) {
      from = at + 1;
      break;
    }
  const limit = Math.min(newline < 0 ? text.length : newline, end + MAX_SENTENCE);
  let to = end + 1;
  while (to < limit && !endsSentence(text, to)) to++;
  return { before: text.slice(from, start).trim(), after: text.slice(end, Math.min(to + 1, limit)).trim() };
}

/** A full stop, or a closing mark behind one, with white space after it. */
function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at + 1).trim() !== "") return false;
  const char = text.charAt(at);
  return SENTENCE_END.test(char) || (isMark(char) && SENTENCE_END.test(text.charAt(at - 1)));
}

/** The texts on both sides, by which a decision finds its place again. */
export function surroundings(text: string, content: readonly Span[]): { before: string; after: string } {
  const { start } = content[0]!;
  const { end } = content.at(-1)!;
  return {
    before: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    after: text.slice(end, end + CONTEXT_CHARS),
  };
}
