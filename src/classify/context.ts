/** What surrounds a quote, as the parts that are read for its issue. */
import type { Doc, QuoteContext, Segment, Span } from "../types.ts";
import { firstEndingAfter } from "../text.ts";

/** One segment of text. `pieces` tell where it stands in the article: `text[at]` is `article.text[span.start]`. */
export interface Part {
  readonly segment: Segment;
  readonly text: string;
  readonly pieces?: readonly { readonly at: number; readonly span: Span }[];
}

/** Sentences on each side of a quote that make its passage: paragraphs of news are too short to tell much. */
export const PASSAGE = 4;

/** The parts of a quote that stands alone. */
export function textParts(text: string, context: QuoteContext): Part[] {
  const parts: Part[] = [{ segment: "quote", text }];
  for (const segment of ["before", "after", "paragraph", "heading", "title"] as const)
    if (context[segment]) parts.push({ segment, text: context[segment] });
  return parts;
}

/** For a document, a function from the content of a quote to its parts. */
export function contextOf(doc: Doc): (content: readonly Span[]) => Part[] {
  const { article, paragraphs } = doc;
  const sentences = doc.sentences.filter(({ paragraph }) => paragraphs[paragraph]?.kind === "body");
  const headings = paragraphs.filter(({ kind }) => kind === "heading");
  const titleParagraph = paragraphs.find(({ kind }) => kind === "title");
  const part = (segment: Segment, spans: readonly Span[]): Part[] => {
    const pieces: { at: number; span: Span }[] = [];
    let text = "";
    for (const span of spans) {
      if (text !== "") text += " ";
      pieces.push({ at: text.length, span });
      text += article.text.slice(span.start, span.end);
    }
    return text.trim() === "" ? [] : [{ segment, text, pieces }];
  };
  const title = titleParagraph
    ? part("title", [titleParagraph])
    : article.title
      ? [{ segment: "title" as const, text: article.title }]
      : [];
  return (content) => {
    const start = content[0]!.start;
    const end = content.at(-1)!.end;
    const first = firstEndingAfter(sentences, start);
    let past = first;
    while (past < sentences.length && sentences[past]!.start < end) past++;
    const before = sentences.slice(Math.max(0, first - PASSAGE), first);
    const after = sentences.slice(past, past + PASSAGE);
    const heading = headings.findLast((candidate) => candidate.end <= start);
    return [
      ...part("quote", content),
      ...part("before", before.slice(-1)),
      ...part("after", after.slice(0, 1)),
      ...part("paragraph", [...before, ...after]),
      ...(heading ? part("heading", [heading]) : []),
      ...title,
    ];
  };
}
