/** Gold articles of the benchmark, as far as training needs them. */
import { readFileSync } from "node:fs";
import type { Span } from "../src/types.ts";

type Pair = [number, number];

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly discard: Pair[];
  readonly attributions: { id: string; content: Pair[]; cue: Pair[]; source: Pair[] }[];
}

export interface Attribution {
  readonly content: readonly Span[];
  readonly source: Span | null;
}

export function readArticles(file: string): GoldArticle[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => ({ discard: [], ...(JSON.parse(line) as Omit<GoldArticle, "discard">) }));
}

export function attributionsOf({ attributions }: GoldArticle): Attribution[] {
  const span = ([start, end]: Pair): Span => ({ start, end });
  return attributions.map(({ content, source }) => ({
    content: content.map(span),
    source: source[0] ? span(source[0]) : null,
  }));
}

/** Same content and sources that meet. */
export function isRight(text: string, found: Attribution, gold: readonly Attribution[]): boolean {
  return gold.some((g) => {
    if (!isSameContent(text, found.content, g.content)) return false;
    if (!found.source || !g.source) return !found.source && !g.source;
    return found.source.start < g.source.end && g.source.start < found.source.end;
  });
}

/** Intersection over union of letters at least one half. */
export function isSameContent(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  if (a.at(-1)!.end <= b[0]!.start || b.at(-1)!.end <= a[0]!.start) return false;
  const [own, theirs] = [letters(text, a), letters(text, b)];
  const shared = [...own].filter((i) => theirs.has(i)).length;
  return shared > 0 && shared / (own.size + theirs.size - shared) >= 0.5;
}

function letters(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) found.add(i);
  return found;
}
