/** Finds the place of a decision again, in a text that may have changed since. */
import type { Span } from "../types.ts";
import type { Target } from "./decision.ts";

export interface Relocation {
  readonly content: readonly Span[];
  /** The words are unchanged and only this place can be meant. */
  readonly certain: boolean;
}

/** Occurrences of one fragment that are looked at: a text that repeats itself more often stays uncertain. */
const MAX_OCCURRENCES = 200;
/** Characters of context that must agree, or by which one of several occurrences must beat the others. */
const TELLING_CONTEXT = 12;

/** Where `target` stands in `text` now, or null. Time is linear in the text for each fragment of the content. */
export function relocate(target: Target, text: string): Relocation | null {
  const exact = locate(target, text, (fragment) => fragment);
  if (exact) return exact;
  const folded = foldText(text);
  const found = locate(
    { ...target, before: fold(target.before), after: fold(target.after) },
    folded.text,
    (fragment) => fold(fragment).trim(),
  );
  if (!found) return null;
  const content = found.content.map(({ start, end }) => ({
    start: folded.starts[start]!,
    end: folded.starts[end - 1]! + 1,
  }));
  return { content, certain: false };
}

type Place = Pick<Target, "content" | "before" | "after">;

function locate(
  { content, before, after }: Place,
  text: string,
  prepare: (fragment: string) => string,
): Relocation | null {
  const fragments = content.map((span) => prepare(span.text));
  if (fragments.some((fragment) => fragment === "")) return null;
  const places = occurrences(text, fragments[0]!)
    .map((start) => follow(text, fragments, start))
    .filter((spans) => spans !== null)
    .map((spans) => ({ spans, agreement: agreement(text, spans, before, after) }))
    .sort((a, b) => b.agreement - a.agreement);
  const [best, second] = places;
  if (!best) return null;
  const needed = second
    ? second.agreement + TELLING_CONTEXT
    : Math.min(TELLING_CONTEXT, before.length + after.length);
  return { content: best.spans, certain: best.agreement >= needed };
}

function occurrences(text: string, fragment: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(fragment); at >= 0 && starts.length < MAX_OCCURRENCES;) {
    starts.push(at);
    at = text.indexOf(fragment, at + 1);
  }
  return starts;
}

/** The first fragment at `start`, each further one at its next occurrence; null when one is missing. */
function follow(text: string, fragments: readonly string[], start: number): Span[] | null {
  const spans: Span[] = [];
  let from = start;
  for (const fragment of fragments) {
    const at = text.indexOf(fragment, from);
    if (at < 0) return null;
    spans.push({ start: at, end: at + fragment.length });
    from = at + fragment.length;
  }
  return spans;
}

/** How many characters of the old context stand around the place, counted outwards. */
function agreement(text: string, spans: readonly Span[], before: string, after: string): number {
  let count = 0;
  const { start } = spans[0]!;
  while (count < before.length && before.at(-1 - count) === text.charAt(start - 1 - count)) count++;
  const { end } = spans.at(-1)!;
  let behind = 0;
  while (behind < after.length && after.charAt(behind) === text.charAt(end + behind)) behind++;
  return count + behind;
}

const FOLDED: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "‑": "-",
};
const SPACE = /\s/u;

function fold(text: string): string {
  return foldText(text).text;
}

/** Marks and dashes made plain, white space made one space. `starts[i]` is where the i-th character came from. */
function foldText(text: string): { text: string; starts: number[] } {
  const chars: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const plain = SPACE.test(char) ? " " : (FOLDED[char] ?? char);
    if (plain === " " && chars.at(-1) === " ") continue;
    chars.push(plain);
    starts.push(at);
  }
  return { text: chars.join(""), starts };
}
