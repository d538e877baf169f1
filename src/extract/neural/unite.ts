/** What the encoder read and what the rules found, in one list: who is believed where the two disagree. */
import type { Doc, Quote, Span } from "../../types.ts";
import { contains, firstEndingAfter, overlaps } from "../../text.ts";
import { bareQuote, describe } from "../describe.ts";

/** So many words between marks make a quotation that the encoder should have found. */
export const QUOTATION = 3;

/** Where the rules are this sure of an attribution by the same cue, their content and cue are taken: they end it better. */
const SURE = 0.9;

/** `own` are the encoder's quotes, without overlaps; the rules' may stand inside one another. */
export function unite(doc: Doc, own: readonly Quote[], rules: readonly Quote[]): Quote[] {
  const outer = rules.filter(({ parent }) => parent === null);
  const local = outer.filter((quote) => isLocal(doc, quote));
  const left = own.flatMap((quote) => byParagraph(doc, quote)).flatMap((quote) => yieldTo(doc, quote, local));
  return joinRules(left, outer, doc.article.text);
}

/** A quotation with cue and source in the one paragraph that it stands in. */
function isLocal({ paragraphs, article: { text } }: Doc, { content, verbatim, cue, source }: Quote): boolean {
  if (!cue || !source || wordCount(text, verbatim) < QUOTATION) return false;
  const paragraph = paragraphs[firstEndingAfter(paragraphs, cue.start)];
  return paragraph !== undefined && [source, ...content].every((span) => contains(paragraph, span));
}

/** The encoder's quote without what it took from another paragraph, where the rules find cue and source beside it. */
function yieldTo(doc: Doc, quote: Quote, local: readonly Quote[]): Quote[] {
  const { paragraphs } = doc;
  const paragraphOf = ({ start }: Span): number => firstEndingAfter(paragraphs, start);
  const home = quote.cue && paragraphOf(quote.cue);
  const content = quote.content.filter(
    (span) =>
      paragraphOf(span) === home ||
      !local.some((other) => other.content.some((theirs) => overlaps(theirs, span))),
  );
  if (content.length === quote.content.length) return [quote];
  if (content.length === 0) return [];
  return [{ ...quote, ...describe(doc, content, quote.cue, quote.source), content }];
}

/**
 * Quotations that only the rules found are taken in; so are addressee and medium, which the encoder does not read, a
 * source that it missed beside the same cue, where a source behind `according to` ends, and where a content ends of which
 * they are sure.
 */
function joinRules(own: readonly Quote[], rules: readonly Quote[], text: string): Quote[] {
  const taken = own
    .flatMap((quote) => quote.content.map(({ start, end }) => ({ start, end, quote })))
    .sort((a, b) => a.start - b.start);
  /** The encoder's quotes whose contents these ones touch. */
  const holders = (content: readonly Span[]): Set<Quote> => {
    const found = new Set<Quote>();
    for (const span of content)
      for (
        let at = firstEndingAfter(taken, span.start);
        at < taken.length && taken[at]!.start < span.end;
        at++
      )
        found.add(taken[at]!.quote);
    return found;
  };
  const isQuotation = ({ kind, cue, verbatim }: Quote): boolean =>
    wordCount(text, verbatim) >= QUOTATION || (kind === "direct" && cue !== null);
  const missed = rules.filter((quote) => isQuotation(quote) && holders(quote.content).size === 0);
  const byCue = rules
    .flatMap((quote) => (quote.cue ? [{ ...quote.cue, quote }] : []))
    .sort((a, b) => a.start - b.start);
  const completed = own.map((quote): Quote => {
    const next = quote.cue && byCue[firstEndingAfter(byCue, quote.cue.start)];
    if (!next || !quote.cue || !overlaps(next, quote.cue)) return quote;
    const { addressee, medium, content, rule } = next.quote;
    const narrower = content.every((span) => quote.content.some((own) => contains(own, span)));
    if (narrower && rule.startsWith("according-to")) return { ...next.quote, score: quote.score };
    const sourced = withSource(quote, next.quote.source);
    const touched = holders(content);
    if (next.quote.score >= SURE && touched.size === 1 && touched.has(quote))
      return { ...next.quote, source: sourced.source, rule: quote.rule, score: quote.score };
    return { ...sourced, addressee, medium };
  });
  return [...completed, ...missed];
}

/** The quote with the rules' source where the encoder found none; what is source is not content. */
function withSource(quote: Quote, source: Span | null): Quote {
  if (quote.source || !source) return quote;
  const content = quote.content.filter((span) => !contains(source, span));
  return content.length === 0 ? quote : { ...quote, source, content };
}

/** A quotation that opens a paragraph after the one before was closed is a record of its own, by the same speaker. */
function byParagraph(doc: Doc, quote: Quote): Quote[] {
  const { paragraphs, quotations } = doc;
  const paragraphOf = ({ start }: Span): number => firstEndingAfter(paragraphs, start);
  const groups: Span[][] = [];
  for (const span of quote.content) {
    const before = groups.at(-1)?.at(-1);
    const opensAnew =
      before !== undefined &&
      paragraphOf(before) < paragraphOf(span) &&
      quotations.some(({ start, depth, continues }) => start === span.start && depth === 0 && continues < 0);
    if (!before || opensAnew) groups.push([span]);
    else groups.at(-1)!.push(span);
  }
  const [first, ...rest] = groups;
  if (!first || rest.length === 0) return [quote];
  return [
    { ...quote, ...describe(doc, first, quote.cue, quote.source), content: first },
    ...rest.map((content) => bareQuote(doc, content, "continuation:paragraph", quote.score)),
  ];
}

export function wordCount(text: string, spans: readonly Span[]): number {
  const words = ({ start, end }: Span) => text.slice(start, end).match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0;
  return spans.reduce((sum, span) => sum + words(span), 0);
}
