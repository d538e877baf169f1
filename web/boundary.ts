/** Moving the ends of a content by words, and reading places off the page. */
import type { Span } from "../src/types.ts";

export type End = "start" | "end";

const WORD = /[\p{L}\p{N}]/u;
const isWord = (text: string, at: number): boolean =>
  WORD.test(text.charAt(at)) || /['’]/.test(text.charAt(at));

/** One end of the content, one word further to the left (-1) or right (1); the content never becomes empty. */
export function moveEnd(text: string, content: readonly Span[], end: End, direction: -1 | 1): Span[] {
  const place = end === "start" ? content[0]!.start : content.at(-1)!.end;
  return setEnd(content, end, nextBorder(text, place, end, direction), text.length);
}

/** Puts one end of the content at `place`; fragments that are passed fall away. */
export function setEnd(content: readonly Span[], end: End, place: number, length: number): Span[] {
  const at = Math.max(0, Math.min(length, place));
  const last = content.at(-1)!;
  if (end === "start") {
    const kept = content.filter((span) => span.end > at);
    return kept.length === 0 ? [...content] : [{ start: at, end: kept[0]!.end }, ...kept.slice(1)];
  }
  const kept = content.filter((span) => span.start < at);
  if (kept.length === 0) return [...content];
  const stays = at >= last.start || kept.length === content.length;
  return [
    ...kept.slice(0, -1),
    { start: kept.at(-1)!.start, end: stays ? at : Math.min(at, kept.at(-1)!.end) },
  ];
}

/** The next start of a word (for starts) or end of one (for ends); marks that stand at the word go with it. */
function nextBorder(text: string, place: number, end: End, direction: -1 | 1): number {
  let at = place;
  const border = (position: number): boolean =>
    end === "start"
      ? isBlank(text, position - 1) && !isBlank(text, position)
      : !isBlank(text, position - 1) && isBlank(text, position);
  const wordBorder = (position: number): boolean =>
    end === "start"
      ? !isWord(text, position - 1) && isWord(text, position)
      : isWord(text, position - 1) && !isWord(text, position);
  do at += direction;
  while (at > 0 && at < text.length && !border(at) && !wordBorder(at));
  return at;
}

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charAt(at).trim() === "";
}

/** The sentence at `place`, where a missed quote is begun from the keyboard. */
export function sentenceAt(text: string, place: number): Span {
  const line = text.lastIndexOf("\n", Math.max(0, place - 1)) + 1;
  const newline = text.indexOf("\n", place);
  const lineEnd = newline < 0 ? text.length : newline;
  let start = line;
  for (let at = line; at < place; at++)
    if (/[.!?]/.test(text.charAt(at)) && isBlank(text, at + 1)) start = at + 2;
  let end = Math.max(place, start) + 1;
  while (end < lineEnd && !(/[.!?”"]/.test(text.charAt(end - 1)) && isBlank(text, end))) end++;
  return { start: Math.min(start, lineEnd), end: Math.max(Math.min(end, lineEnd), start + 1) };
}

/** The place in the article of a point of the document, by the `data-start` of the stretch around it. */
export function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const stretch = element?.closest("[data-start]");
  if (!stretch) return null;
  const start = Number(stretch.getAttribute("data-start"));
  return node instanceof Text
    ? start + offset
    : start + (offset > 0 ? (stretch.textContent?.length ?? 0) : 0);
}

export function placeAtPoint(x: number, y: number): number | null {
  const range = document.caretRangeFromPoint?.(x, y);
  if (range) return placeOf(range.startContainer, range.startOffset);
  const position = document.caretPositionFromPoint?.(x, y);
  return position ? placeOf(position.offsetNode, position.offset) : null;
}

/** What is selected on the page, as a span of the article. */
export function selectedSpan(): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start ? { start, end } : null;
}
