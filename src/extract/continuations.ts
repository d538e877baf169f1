/**
 * Paragraphs that are one quotation and name nobody, behind a quotation that was closed and attributed: the speaker
 * goes on. They have neither cue nor source; attribution gives them the speaker before.
 */
import type { Doc, Quote, Span } from "../types.ts";
import { firstEndingAfter, overlaps } from "../text.ts";
import { describe } from "./describe.ts";

/** Most words outside the marks that such a paragraph may hold. */
const MOST_OUTSIDE = 3;

export function findContinuations(doc: Doc, quotes: readonly Quote[]): Quote[] {
  const covered = quotes.flatMap(({ content, kind }) => content.map((span) => ({ ...span, kind })));
  covered.sort((a, b) => a.start - b.start);
  const taken = quotes.flatMap(({ content, cue }) => [...content, ...(cue ? [cue] : [])]);
  taken.sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Quote[] = [];
  let speaking = false; // the paragraph before holds a quotation with a speaker, or goes on with one
  for (const paragraph of doc.paragraphs) {
    const at = firstEndingAfter(covered, paragraph.start);
    const inside = covered.slice(at, at + 12).filter((span) => overlaps(span, paragraph));
    const free = firstEndingAfter(taken, paragraph.start);
    if (taken[free] && overlaps(taken[free], paragraph)) {
      speaking = inside.some(({ kind }) => kind !== "indirect");
      continue;
    }
    const content = speaking && paragraph.kind === "body" ? wholeQuotation(doc, paragraph) : null;
    speaking = content !== null;
    if (content) found.push(toQuote(doc, content));
  }
  return found;
}

/** The paragraph, where it stands in marks from end to end and has five words or more. */
function wholeQuotation(doc: Doc, paragraph: Span): Span | null {
  const first = firstEndingAfter(doc.tokens, paragraph.start);
  let outside = 0;
  let inside = 0;
  let end = paragraph.start;
  for (let i = first; i < doc.tokens.length && doc.tokens[i]!.start < paragraph.end; i++) {
    const { quotation, pos } = doc.tokens[i]!;
    if (quotation >= 0) end = doc.tokens[i]!.end;
    if (pos === "PUNCT") continue;
    if (quotation >= 0) inside++;
    else outside++;
  }
  const opens = doc.quotations[doc.tokens[first]?.quotation ?? -1]?.start === paragraph.start;
  return opens && inside >= 5 && outside <= MOST_OUTSIDE ? { start: paragraph.start, end } : null;
}

function toQuote(doc: Doc, content: Span): Quote {
  return {
    ...describe(doc, [content], null, null),
    content: [content],
    cue: null,
    source: null,
    addressee: null,
    medium: null,
    parent: null,
    rule: "continuation:paragraph",
    score: 0.85,
  };
}
