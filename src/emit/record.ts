/** Classified quotes -> records. Their schema stands apart, so that a program that checks none does not load it. */
import { createHash } from "node:crypto";
import type { ClassifiedQuote, Doc, EngineName, Paragraph, Quote, Span, TextSpan } from "../types.ts";
import { firstEndingAfter, firstStartingAt, textSpan } from "../text.ts";
import type { QuoteRecord } from "./schema.ts";

export type { QuoteRecord } from "./schema.ts";

/** Version of the form of records. */
export const RECORD_SCHEMA = 1;

/**
 * Records of one article, in the order of their contents. Throws when a span is not true: that is a bug.
 *
 * @param all the list that `parent` counts in, where `quotes` are a part of it
 */
export function toRecords(
  doc: Doc,
  quotes: readonly ClassifiedQuote[],
  engine: EngineName,
  all: readonly Quote[] = quotes,
): QuoteRecord[] {
  const { article } = doc;
  const textSha256 = createHash("sha256").update(article.text).digest("hex");
  const headings = doc.paragraphs.filter(({ kind }) => kind === "heading");
  const idOf = ({ content }: Quote): string => recordId(article.id, textSha256, content);
  return quotes
    .map((quote) => {
      const parent = all[quote.parent ?? -1];
      const parentId = parent && idOf(parent);
      return toRecord(doc, quote, { engine, textSha256, headings, id: idOf(quote), parent: parentId });
    })
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end);
}

export function recordId(articleId: string, textSha256: string, content: readonly Span[]): string {
  const places = content.map(({ start, end }) => `${start}-${end}`).join(",");
  return createHash("sha256").update(`${articleId}\n${textSha256}\n${places}`).digest("hex").slice(0, 16);
}

interface RecordFrame {
  readonly engine: EngineName;
  readonly textSha256: string;
  readonly headings: readonly Paragraph[];
  readonly id: string;
  readonly parent: string | undefined;
}

function toRecord(
  doc: Doc,
  quote: ClassifiedQuote,
  { engine, textSha256, headings, id, parent }: RecordFrame,
): QuoteRecord {
  const { article } = doc;
  const place = (at: Span): TextSpan => textSpan(article.text, checked(at, article.text.length));
  const maybe = (at: Span | null): TextSpan | null => at && place(at);
  const content = quote.content.map(place);
  const { speaker } = quote;
  return {
    schema: RECORD_SCHEMA,
    id,
    ...(parent === undefined ? {} : { parent }),
    articleId: article.id,
    textSha256,
    kind: quote.kind,
    act: quote.act,
    text: content.map(({ text }) => text).join(" "),
    content,
    verbatim: quote.verbatim.map(place),
    cue: maybe(quote.cue),
    source: maybe(quote.source),
    speaker: speaker && {
      id: speaker.id,
      name: speaker.name,
      kind: speaker.kind,
      ...(speaker.role ? { role: place(speaker.role) } : {}),
      ...(speaker.affiliation ? { affiliation: place(speaker.affiliation) } : {}),
    },
    antecedent: maybe(quote.antecedent),
    addressee: quote.addressee && { ...place(quote.addressee), name: quote.addresseeName },
    medium: quote.medium && { ...place(quote.medium), name: quote.mediumName },
    issues: quote.issues.map((issue) => ({
      id: issue.id,
      label: issue.label,
      probability: round(issue.probability),
      evidence: issue.evidence.map(({ segment, phrase, weight, span: at }) => ({
        segment,
        phrase,
        weight: round(weight),
        ...(at ? { span: place(at) } : {}),
      })),
    })),
    issueFromContext: quote.fromContext,
    context: sentencesAround(doc, quote.content),
    heading: headingAbove(doc, headings, quote.content[0]!.start),
    rule: quote.rule,
    attributionRule: quote.attributionRule,
    confidence: { quote: round(quote.score), speaker: round(quote.speakerScore) },
    engine,
  };
}

function checked(span: Span, length: number): Span {
  if (span.start < 0 || span.end <= span.start || span.end > length)
    throw new Error(`span ${span.start}-${span.end} is not true in a text of ${length} characters`);
  return span;
}

/** Four decimals: enough to sort by, and the same bytes everywhere. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0; // never -0, which JSON does not know
}

/** The rest of the sentences that the content touches, or the neighbouring ones of the paragraph. */
function sentencesAround(doc: Doc, content: readonly Span[]): { before: string; after: string } {
  const { article, sentences, paragraphs } = doc;
  const start = content[0]!.start;
  const end = content.at(-1)!.end;
  const first = firstEndingAfter(sentences, start);
  const last = firstStartingAt(sentences, end) - 1;
  if (first >= sentences.length || last < 0) return { before: "", after: "" };
  const paragraphFirst = paragraphs[sentences[first]!.paragraph]!.firstSentence;
  const paragraphLast = paragraphs[sentences[last]!.paragraph]!.lastSentence;
  const from = sentences[Math.max(first - 1, paragraphFirst)]!.start;
  const to = sentences[Math.min(last + 1, paragraphLast - 1)]!.end;
  return {
    before: article.text.slice(Math.min(from, start), start).trim(),
    after: article.text.slice(end, Math.max(to, end)).trim(),
  };
}

function headingAbove({ article }: Doc, headings: readonly Paragraph[], position: number): string | null {
  const heading = headings[firstStartingAt(headings, position) - 1];
  return heading ? article.text.slice(heading.start, heading.end) : null;
}
