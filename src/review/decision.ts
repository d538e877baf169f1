/**
 * A decision of a reviewer: one line of `reviews.jsonl`.
 *
 * A decision about a quote says where the quote stood (`target`: enough to find it again in a changed text) and
 * everything the reviewer confirms about it (`values`), so the last decision that was not undone holds alone.
 */
import { z } from "zod";

export const DECISION_VERSION = 1;
/** Longest text of a field, so that no line of the log grows without limit. */
const MAX_NAME = 300;
const MAX_CONTENT = 20_000;

const id = z.string().min(1).max(200);
const name = z.string().trim().min(1).max(MAX_NAME);
const span = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string().max(MAX_CONTENT),
});
const spans = z.array(span).max(200);
const speakerKind = z.enum(["person", "organisation", "group", "document", "unknown"]);
const speaker = z.strictObject({ id, name, kind: speakerKind });
const issue = z.strictObject({ id, label: name });

const target = z.strictObject({
  articleId: z.string().min(1).max(2_000),
  textSha256: z.string().max(64),
  content: spans.min(1).describe("where the quote stood when it was decided on"),
  before: z.string().max(200).describe("the text before it"),
  after: z.string().max(200).describe("the text after it"),
});

const values = z.strictObject({
  kind: z.enum(["direct", "mixed", "indirect"]),
  act: z.enum(["speech", "writing", "thought", "attitude"]),
  content: spans.min(1),
  verbatim: spans,
  cue: span.nullable(),
  source: span.nullable(),
  speaker: speaker.nullable(),
  issue: issue.nullable(),
});

const header = {
  v: z.literal(DECISION_VERSION),
  id: z.string().min(1).max(64),
  at: z.iso.datetime(),
  by: name,
};

const quoteDecision = z.strictObject({
  ...header,
  action: z.enum(["accept", "reject", "speaker", "issue", "boundary", "add"]),
  target,
  values,
  reason: z.string().max(MAX_NAME).optional(),
});
const mergeDecision = z.strictObject({
  ...header,
  action: z.enum(["merge", "apart"]).describe("apart: these two are known to be different"),
  from: speaker,
  into: speaker,
});
const undoDecision = z.strictObject({ ...header, action: z.literal("undo"), decision: z.string().max(64) });

export const decisionSchema = z.discriminatedUnion("action", [quoteDecision, mergeDecision, undoDecision]);

export type Decision = z.infer<typeof decisionSchema>;
export type QuoteDecision = z.infer<typeof quoteDecision>;
export type MergeDecision = z.infer<typeof mergeDecision>;
export type Target = z.infer<typeof target>;
export type DecisionValues = z.infer<typeof values>;
export type DecidedSpeaker = z.infer<typeof speaker>;

/** What the page sends: the server adds version, id and time, and fills `target` and `values` from its own records. */
export const requestSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("accept"), by: name, quote: id }),
  z.strictObject({ action: z.literal("reject"), by: name, quote: id, reason: z.string().max(MAX_NAME) }),
  z.strictObject({ action: z.literal("speaker"), by: name, quote: id, speaker: speaker.nullable() }),
  z.strictObject({ action: z.literal("issue"), by: name, quote: id, issue }),
  z.strictObject({
    action: z.literal("boundary"),
    by: name,
    quote: id,
    content: z
      .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1) }))
      .min(1)
      .max(200),
  }),
  z.strictObject({
    action: z.literal("add"),
    by: name,
    articleId: z.string().min(1).max(2_000),
    content: z
      .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1) }))
      .min(1)
      .max(200),
    speaker: speaker.nullable(),
    issue: issue.nullable(),
  }),
  z.strictObject({ action: z.enum(["merge", "apart"]), by: name, from: speaker, into: speaker }),
  z.strictObject({ action: z.literal("undo"), by: name, decision: z.string().max(64).optional() }),
]);

export type DecisionRequest = z.infer<typeof requestSchema>;
