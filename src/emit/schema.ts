/** QuoteRecord: what a quote looks like outside of the program. The zod schema is the definition. */
import { z } from "zod";
import { RECORD_SCHEMA } from "./record.ts";

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
            ...(["quote", "sentence", "before", "after", "paragraph", "heading", "title"] as const),
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
