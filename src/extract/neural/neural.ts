/**
 * The neural engine: Doc -> quotes, found by a small encoder. What the rules do perfectly (marks, offsets) stays with
 * `annotate`; what they find and the encoder misses is taken in at the end.
 */
import type { Doc, Extraction, Quote, Span } from "../../types.ts";
import { isReportingCue } from "../../lexicon/reporting.ts";
import { contains, firstEndingAfter, mergeSpans, overlaps } from "../../text.ts";
import { extract } from "../extract.ts";
import { decode, type Evidence, type Found } from "./decode.ts";
import { complete } from "../complete.ts";
import { describe } from "../describe.ts";
import { encode } from "./features.ts";
import type { Encoder } from "./model.ts";

/** The quotes of a document. Throws what the encoder throws; see {@link loadEncoder}. */
export async function extractNeural(doc: Doc, encoder: Encoder): Promise<Extraction> {
  if (!hasSignOfSpeech(doc)) return complete(doc, []);
  const { text } = doc.article;
  const outermost = doc.quotations.filter(({ depth }) => depth === 0);
  const encoded = encode(text, outermost, encoder.vocabulary);
  const found = decode(encoded, await encoder.read(encoded), text, outermost);
  const own = found.flatMap((attribution) => byParagraph(doc, toQuote(doc, attribution, encoder)));
  return complete(doc, joinRules(own, extract(doc).quotes, text));
}

/**
 * Quotations that only the rules found are taken in; so are addressee and medium, which the encoder does not read, and
 * where a source behind `according to` ends.
 */
function joinRules(own: readonly Quote[], rules: readonly Quote[], text: string): Quote[] {
  const taken = mergeSpans(own.flatMap(({ content }) => content));
  const isTaken = (span: Span) => {
    const next = taken[firstEndingAfter(taken, span.start)];
    return next !== undefined && overlaps(next, span);
  };
  const missed = rules.filter(
    ({ parent, content, verbatim }) =>
      parent === null && wordCount(text, verbatim) >= QUOTATION && !content.some(isTaken),
  );
  const byCue = rules
    .flatMap((quote) => (quote.cue ? [{ ...quote.cue, quote }] : []))
    .sort((a, b) => a.start - b.start);
  const completed = own.map((quote): Quote => {
    const next = quote.cue && byCue[firstEndingAfter(byCue, quote.cue.start)];
    if (!next || !quote.cue || !overlaps(next, quote.cue)) return quote;
    const { addressee, medium, content, rule } = next.quote;
    const narrower = content.every((span) => quote.content.some((own) => contains(own, span)));
    if (narrower && rule.startsWith("according-to")) return { ...next.quote, score: quote.score };
    return { ...quote, addressee, medium };
  });
  return [...completed, ...missed];
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
  const bare = { cue: null, source: null, addressee: null, medium: null, parent: null };
  return [
    { ...quote, ...describe(doc, first, quote.cue, quote.source), content: first },
    ...rest.map((content): Quote => ({
      ...describe(doc, content, null, null),
      ...bare,
      content,
      rule: "continuation:paragraph",
      score: quote.score,
    })),
  ];
}

function wordCount(text: string, spans: readonly Span[]): number {
  const words = ({ start, end }: Span) => text.slice(start, end).match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0;
  return spans.reduce((sum, span) => sum + words(span), 0);
}

/** So many words between marks make a quotation that the encoder should have found. */
const QUOTATION = 3;

/** Neither quotation marks nor a word that reports speech: there is nothing to find. */
function hasSignOfSpeech({ quotations, tokens }: Doc): boolean {
  return quotations.length > 0 || tokens.some(({ lower }) => lower !== ":" && isReportingCue(lower));
}

function toQuote(doc: Doc, { content: read, cue, source, evidence }: Found, { manifest }: Encoder): Quote {
  const content = withoutHeadings(doc, read);
  return {
    ...describe(doc, content, cue, source),
    content,
    cue,
    source,
    addressee: null,
    medium: null,
    parent: null,
    rule: "neural:cue-link",
    score: calibrated(evidence, manifest.calibration),
  };
}

/** The encoder reads all lines as one text, but what begins in a headline does not go on in the body. */
function withoutHeadings({ paragraphs }: Doc, content: readonly Span[]): readonly Span[] {
  const parts = content.flatMap((span) => {
    const touched: (Span & { readonly isBody: boolean })[] = [];
    for (let at = firstEndingAfter(paragraphs, span.start); at < paragraphs.length; at++) {
      const { start, end, kind } = paragraphs[at]!;
      if (start >= span.end) break;
      touched.push({
        start: Math.max(start, span.start),
        end: Math.min(end, span.end),
        isBody: kind === "body",
      });
    }
    return touched;
  });
  const body = parts.filter(({ isBody }) => isBody);
  return body.length === 0 || body.length === parts.length
    ? content
    : body.map(({ start, end }) => ({ start, end }));
}

/** Probability that the attribution is right: a logistic function of the log-odds of its evidence. */
export function calibrated(evidence: Evidence, weights: readonly number[]): number {
  const logOdds = evidenceOf(evidence);
  const sum = logOdds.reduce((total, x, i) => total + x * (weights[i] ?? 0), weights[logOdds.length] ?? 0);
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}

/** The evidence as log-odds, in the order of the manifest's weights. */
export function evidenceOf({ content, cue, link, source }: Evidence): number[] {
  return [content, cue, link, source].map((p) => {
    const kept = Math.min(0.995, Math.max(0.005, p));
    return Math.log(kept / (1 - kept));
  });
}
