/** What surrounds a quote, as the parts that are read for its issue. */
import type { Doc, QuoteContext, Segment, Span } from "../types.ts";
import { firstEndingAfter } from "../text.ts";
import { MAX_WORDS } from "./features.ts";
import type { Passage } from "./lookup.ts";

/** One segment of text. */
export interface Part<Kind extends Segment = Segment> extends Passage {
  readonly segment: Kind;
}

/** A part whose words are shown as reasons: those of the whole article are too many to tell anything one by one. */
export type ShownPart = Part<Exclude<Segment, "article">>;

export function isShownPart(part: Part): part is ShownPart {
  return part.segment !== "article";
}

/** All that a quote without an article can have around it. */
const CONTEXT = ["sentence", "before", "after", "paragraph", "heading", "title"] as const;

/** Sentences on each side of a quote that make its passage: paragraphs of news are too short to tell much. */
export const PASSAGE = 4;

/**
 * Characters (UTF-16) of a gap in the sentence of a quote that are read: no sentence of news has more, and text without full
 * stops is one sentence, which must not be read again for each of its quotes.
 */
const REACH = 1_000;

/** Answers that are kept for the next quotes, of each kind. */
const MOST_REMEMBERED = 16;

/** The parts of a quote that stands alone. */
export function textParts(text: string, context: QuoteContext): Part[] {
  const parts: Part[] = [{ segment: "quote", text }];
  for (const segment of CONTEXT) if (context[segment]) parts.push({ segment, text: context[segment] });
  return parts;
}

/** The words of a quote, as a part. */
export function ownPart({ article }: Doc, content: readonly Span[]): Part {
  return partOf(article.text, "quote", content);
}

/** Some stretches of an article as one part. */
export function partOf(article: string, segment: Segment, spans: readonly Span[]): Part {
  const pieces: { at: number; span: Span }[] = [];
  let text = "";
  for (const span of spans) {
    if (text !== "") text += " ";
    pieces.push({ at: text.length, span });
    text += article.slice(span.start, span.end);
  }
  return { segment, text, pieces };
}

/**
 * For a document, a function from the content of a quote to the parts around it. Quotes that stand near each other get the
 * same parts, not only equal ones.
 */
export function contextOf(doc: Doc): (content: readonly Span[]) => Part[] {
  const { paragraphs } = doc;
  const { text, title: given } = doc.article;
  const sentences = doc.sentences.filter(({ paragraph }) => paragraphs[paragraph]?.kind === "body");
  const headings = paragraphs.filter(({ kind }) => kind === "heading");
  const titleParagraph = paragraphs.find(({ kind }) => kind === "title");
  const part = (segment: Segment, spans: readonly Span[]): Part[] => {
    const made = partOf(text, segment, spans);
    return made.text.trim() === "" ? [] : [made];
  };
  const title = titleParagraph
    ? part("title", [titleParagraph])
    : given
      ? [{ segment: "title" as const, text: given }]
      : [];
  const article = isShort(doc) ? [] : part("article", sentences.slice(0, MAX_WORDS));
  const headingParts = remembered((heading: Span) => part("heading", [heading]));
  const beforeParts = remembered((sentence: Span) => part("before", [sentence]));
  const afterParts = remembered((sentence: Span) => part("after", [sentence]));
  const passages = remembered((borders: number) => {
    const first = Math.floor(borders / (sentences.length + 1));
    const past = borders % (sentences.length + 1);
    return part("paragraph", [...before(first), ...sentences.slice(past, past + PASSAGE)]);
  });
  const before = (first: number): readonly Span[] => sentences.slice(Math.max(0, first - PASSAGE), first);
  return (content) => {
    const start = content[0]!.start;
    const end = content.at(-1)!.end;
    const first = firstEndingAfter(sentences, start);
    let past = first;
    while (past < sentences.length && sentences[past]!.start < end) past++;
    const heading = headings[firstEndingAfter(headings, start) - 1];
    return [
      ...part("sentence", gapsOf(content, sentences.slice(first, past))),
      ...(first > 0 ? beforeParts(sentences[first - 1]!) : []),
      ...(past < sentences.length ? afterParts(sentences[past]!) : []),
      ...passages(first * (sentences.length + 1) + past),
      ...(heading ? headingParts(heading) : []),
      ...title,
      ...article,
    ];
  };
}

/** The passage around a quote is all there is. */
export const isShort = ({ sentences }: Doc): boolean => sentences.length <= 2 * PASSAGE + 1;

/** What stands in these sentences beside the content, as far as it is near. */
function gapsOf(content: readonly Span[], sentences: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let start = Math.max(sentences[0]?.start ?? Infinity, content[0]!.start - REACH);
  for (const span of content) {
    if (start < span.start) gaps.push({ start, end: Math.min(span.start, start + REACH) });
    start = Math.max(start, span.end);
  }
  const end = sentences.at(-1)?.end ?? 0;
  if (start < end) gaps.push({ start, end: Math.min(end, start + REACH) });
  return gaps;
}

/** The function, but that it gives its last answers again. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, (value = make(key)));
    }
    return value;
  };
}
