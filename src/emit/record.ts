/** QuoteRecord: what a quote looks like outside of the program. The zod schema is the definition. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { ClassifiedQuote, Doc, EngineName, Paragraph, Quote, Span, TextSpan } from "../types.ts";
import { firstEndingAfter, firstStartingAt, textSpan } from "../text.ts";

export const RECORD_SCHEMA = 1;

const span = z.strictObject({
  start: z.int().min(0).describe("UTF-16 code units into the article's text"),
  end: z.int().min(1).describe("exclusive"),
  text: z.string().describe("article.text.slice(start, end)"),
});
const namedSpan = span.extend({ name: z.string().nullable() });
const probability = z.number().min(0).max(1);

/** What the pipeline decides and a reviewer may change. */
const decidedFields = {
  kind: z.enum(["direct", "mixed", "indirect"]).describe("content all, partly, not in quotation marks"),
  text: z.string().describe("the fragments of the content, joined by one space"),
  content: z.array(span).min(1).describe("what is said, outer quotation marks included"),
  verbatim: z.array(span).describe("the parts of the content between quotation marks"),
  speaker: z
    .strictObject({
      id: z.string().describe("the same for all quotes of one speaker in a dataset"),
      name: z.string().describe("the fullest name the article gives, or the one of the people file"),
      kind: z.enum(["person", "organisation", "group", "document", "unknown"]),
      role: span.optional().describe("office or profession, as the article says it"),
      affiliation: span.optional().describe("the body behind the speaker, as the article says it"),
    })
    .nullable()
    .describe("who it resolves to"),
  issues: z.array(
    z.strictObject({
      id: z.string().describe("of the issue list; `none` is an answer"),
      label: z.string(),
      probability: probability.describe("calibrated; the tail is cut, so the sum may be below 1"),
      evidence: z.array(
        z.strictObject({
          segment: z.enum([
            ...(["quote", "before", "after", "paragraph", "heading", "title"] as const),
            ...(["neighbours", "prior", "rest"] as const),
          ]),
          phrase: z.string().describe("empty for the last three segments"),
          weight: z.number().describe("log odds; negative speaks against"),
          span: span.optional(),
        }),
      ),
    }),
  ),
  issueFromContext: z.boolean().describe("the quote's own words did not decide the first issue"),
  context: z
    .strictObject({ before: z.string(), after: z.string() })
    .describe("the sentences around the content"),
  confidence: z.strictObject({
    quote: probability.describe("that somebody says this, with these spans"),
    speaker: probability.describe("that it is this speaker; 0 without one"),
  }),
};

export const quoteRecordSchema = z.strictObject({
  schema: z.literal(RECORD_SCHEMA).describe("version of this format"),
  id: z.string().describe("hash of article id, text hash and content spans: survives a regeneration"),
  parent: z.string().optional().describe("id of the quote that this one stands inside"),
  articleId: z.string(),
  textSha256: z.string().describe("of the article's text in UTF-8: are the spans about this text?"),
  kind: decidedFields.kind,
  act: z.enum(["speech", "writing", "thought", "attitude"]).describe("what the cue says was done"),
  text: decidedFields.text,
  content: decidedFields.content,
  verbatim: decidedFields.verbatim,
  cue: span.nullable().describe("the words that say that it is said"),
  source: span.nullable().describe("who the text names there"),
  speaker: decidedFields.speaker,
  antecedent: span.nullable().describe("the mention that a pronoun or nominal source stands for"),
  addressee: namedSpan.nullable().describe("who is told, as in `told reporters`"),
  medium: namedSpan.nullable().describe("where it is said, as in `in a statement`"),
  issues: decidedFields.issues,
  issueFromContext: decidedFields.issueFromContext,
  context: decidedFields.context,
  heading: z.string().nullable().describe("the section heading above"),
  rule: z.string().describe("the named decision that found the quote"),
  attributionRule: z.string().describe("the named decision that found the speaker, or why there is none"),
  confidence: decidedFields.confidence,
  engine: z.enum(["rules", "neural", "review"]).describe("review: added by a reviewer"),
  reviewed: z
    .strictObject({
      verdict: z
        .enum(["accepted", "corrected", "added", "merged", "rejected"])
        .describe("merged: only its speaker was joined with another; rejected: stands in rejected.jsonl"),
      by: z.string(),
      at: z.string().describe("time of the last decision, ISO 8601"),
      reason: z.string().optional().describe("why it was rejected"),
      machine: z
        .strictObject(decidedFields)
        .partial()
        .nullable()
        .describe("what the pipeline says where it differs; null when it does not give this quote"),
    })
    .optional()
    .describe("a person has checked this record: its values are the reviewed ones"),
});

export type QuoteRecord = z.infer<typeof quoteRecordSchema>;

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
      const ids = { id: idOf(quote), parent: parent && idOf(parent) };
      return toRecord(doc, quote, { engine, textSha256, headings, ...ids });
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
