/** Gold articles of the benchmark, as far as training needs them. */
import { readFileSync } from "node:fs";
import type { Span } from "../src/types.ts";

type Pair = [number, number];

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly discard: Pair[];
  readonly attributions: { content: Pair[]; cue: Pair[]; source: Pair[] }[];
}

export interface Attribution {
  readonly content: readonly Span[];
  readonly source: Span | null;
}

export function readArticles(file: string): GoldArticle[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldArticle);
}

export function attributionsOf({ attributions }: GoldArticle): Attribution[] {
  const span = ([start, end]: Pair): Span => ({ start, end });
  return attributions.map(({ content, source }) => ({
    content: content.map(span),
    source: source[0] ? span(source[0]) : null,
  }));
}

/** Same content (intersection over union of letters >= 0.5) and sources that meet. */
export function isRight(text: string, found: Attribution, gold: readonly Attribution[]): boolean {
  const own = letters(text, found.content);
  return gold.some((g) => {
    const theirs = letters(text, g.content);
    const shared = [...own].filter((i) => theirs.has(i)).length;
    if (shared === 0 || shared / (own.size + theirs.size - shared) < 0.5) return false;
    if (!found.source || !g.source) return !found.source && !g.source;
    return found.source.start < g.source.end && g.source.start < found.source.end;
  });
}

function letters(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) found.add(i);
  return found;
}
