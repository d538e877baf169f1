/** What surrounds a quote, as the parts that are read for its issue. */
import type { Doc, QuoteContext, Segment, Span } from "../types.ts";
import { firstEndingAfter } from "../text.ts";
import type { Passage } from "./lookup.ts";

/** One segment of text. */
export interface Part extends Passage {
  readonly segment: Segment;
}

/** Sentences on each side of a quote that make its passage: paragraphs of news are too short to tell much. */
export const PASSAGE = 4;

/** Answers that are kept for the next quotes, of each kind. */
const MOST_REMEMBERED = 16;

/** The parts of a quote that stands alone. */
export function textParts(text: string, context: QuoteContext): Part[] {
  const parts: Part[] = [{ segment: "quote", text }];
  for (const segment of ["before", "after", "paragraph", "heading", "title"] as const)
    if (context[segment]) parts.push({ segment, text: context[segment] });
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
  const { article, paragraphs } = doc;
  const sentences = doc.sentences.filter(({ paragraph }) => paragraphs[paragraph]?.kind === "body");
  const headings = paragraphs.filter(({ kind }) => kind === "heading");
  const titleParagraph = paragraphs.find(({ kind }) => kind === "title");
  const part = (segment: Segment, spans: readonly Span[]): Part[] => {
    const made = partOf(article.text, segment, spans);
    return made.text.trim() === "" ? [] : [made];
  };
  const title = titleParagraph
    ? part("title", [titleParagraph])
    : article.title
      ? [{ segment: "title" as const, text: article.title }]
      : [];
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
      ...(first > 0 ? beforeParts(sentences[first - 1]!) : []),
      ...(past < sentences.length ? afterParts(sentences[past]!) : []),
      ...passages(first * (sentences.length + 1) + past),
      ...(heading ? headingParts(heading) : []),
      ...title,
    ];
  };
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
