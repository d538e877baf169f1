/**
 * Puts the decisions of reviewers into the records of the pipeline. Pure: the same records, texts and decisions
 * give the same result, after any number of regenerations.
 *
 * Each decision ends in one of three ways. It is *applied* when its place is certain and the pipeline either
 * gives a quote with the same content there or the reviewer's own is put there. It must be *checked again* when
 * the place is not certain or the pipeline now cuts the quote in another way: then the pipeline's record stands
 * unreviewed, and the decision waits beside it. It is an *orphan* when its words are no longer in the article.
 */
import type { Span, TextSpan } from "../types.ts";
import { recordId, type QuoteRecord } from "../emit/record.ts";
import { textSpan } from "../text.ts";
import type { DecidedSpeaker, DecisionValues, QuoteDecision } from "./decision.ts";
import type { ReviewPlan, Ruling } from "./plan.ts";
import { relocate, type Relocation } from "./relocate.ts";
import { contextOf } from "./spans.ts";

export type Outcome = "applied" | "check again" | "orphan";
export type ReviewState = "unchecked" | "check again" | "accepted" | "corrected" | "added" | "rejected";

export interface ReviewedQuote {
  /** As it stands after the review; with `reviewed` set when a decision or a merge changed or confirmed it. */
  readonly record: QuoteRecord;
  readonly state: ReviewState;
  /** What the pipeline says; null when it does not give this quote. */
  readonly machine: QuoteRecord | null;
  /** The decision that holds or, in state "check again", the one that waits. */
  readonly decision: QuoteDecision | null;
}

export interface ArticleReview {
  /** In the order of their contents. */
  readonly quotes: readonly ReviewedQuote[];
  readonly orphans: readonly QuoteDecision[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** The text of an article and what the records call it. */
export interface ReviewArticle {
  readonly id: string;
  readonly text: string;
  readonly textSha256: string;
}

/** Two contents are the same quote cut differently when they share this much of the characters of both. */
const SAME_QUOTE_OVERLAP = 0.5;

/** Records of one article, as the pipeline made them or as they stand in a dataset. */
export function reviewArticle(
  article: ReviewArticle,
  records: readonly QuoteRecord[],
  plan: ReviewPlan,
): ArticleReview {
  const quotes: ReviewedQuote[] = records
    .map(machineRecord)
    .filter((record) => record !== null)
    .map((machine) => ({ record: machine, state: "unchecked", machine, decision: null }));
  const outcomes = new Map<string, Outcome>();
  const waiting = new Map<number, Ruling[]>();
  const orphans: QuoteDecision[] = [];
  for (const ruling of plan.rulings.get(article.id) ?? []) {
    const { outcome, index } = applyRuling(article, quotes, ruling);
    for (const id of ruling.ids) outcomes.set(id, outcome);
    if (outcome === "orphan") orphans.push(ruling.decision);
    if (outcome === "check again") waiting.set(index, [...(waiting.get(index) ?? []), ruling]);
    // A later decision on the same quote settles what waited there.
    if (outcome === "applied" && index >= 0)
      for (const settled of waiting.get(index) ?? [])
        for (const id of settled.ids) outcomes.set(id, "applied");
  }
  return {
    quotes: quotes
      .map((quote) => mergeSpeaker(quote, plan))
      .sort((a, b) => byPlace(a.record.content, b.record.content)),
    orphans,
    outcomes,
  };
}

/** What of an article's review stands in the dataset: proposals that must be checked again do not. */
export function datasetRecords({ quotes }: ArticleReview): {
  records: QuoteRecord[];
  rejected: QuoteRecord[];
} {
  const settled = quotes.filter(({ machine, state }) => machine !== null || state !== "check again");
  return {
    records: settled.filter(({ state }) => state !== "rejected").map(({ record }) => record),
    rejected: settled.filter(({ state }) => state === "rejected").map(({ record }) => record),
  };
}

/** One outcome for every decision of the log: nothing is lost. */
export function allOutcomes(
  plan: ReviewPlan,
  reviews: readonly ArticleReview[],
  records: readonly QuoteRecord[],
): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const rulings of plan.rulings.values())
    for (const { ids } of rulings) for (const id of ids) outcomes.set(id, "orphan");
  for (const review of reviews) for (const [id, outcome] of review.outcomes) outcomes.set(id, outcome);
  if (plan.merges.length > 0) {
    const speakers = new Set(records.map((record) => machineRecord(record)?.speaker?.id));
    for (const { decision } of [...plan.rulings.values()].flat()) speakers.add(decision.values.speaker?.id);
    for (const { id, from } of plan.merges) outcomes.set(id, speakers.has(from.id) ? "applied" : "orphan");
  }
  for (const id of plan.settled) outcomes.set(id, "applied");
  return outcomes;
}

/** The record as the pipeline made it; null when it was put there by a reviewer. */
export function machineRecord(record: QuoteRecord): QuoteRecord | null {
  const { reviewed, ...rest } = record;
  if (!reviewed) return record;
  return reviewed.machine && { ...rest, ...reviewed.machine };
}

function applyRuling(
  article: ReviewArticle,
  quotes: ReviewedQuote[],
  { decision, added }: Ruling,
): { outcome: Outcome; index: number } {
  const { target, values } = decision;
  const stays = target.textSha256 === article.textSha256;
  const decided: Relocation | null = stays
    ? { content: values.content, certain: true }
    : relocate({ ...target, content: values.content }, article.text);
  const stood = stays ? { content: target.content, certain: true } : relocate(target, article.text);
  const place = decided ?? (stood && { ...stood, certain: false });
  if (!place || !fits(place.content, article.text)) return { outcome: "orphan", index: -1 };

  const same = quotes.findIndex(
    ({ record, machine }) =>
      samePlaces((machine ?? record).content, place.content) ||
      samePlaces((machine ?? record).content, stood?.content ?? []),
  );
  if (same >= 0 && place.certain) {
    quotes[same] = decide(article, quotes[same]!.machine, decision, place.content, added);
    return { outcome: "applied", index: same };
  }
  const near = same >= 0 ? same : mostAlike(quotes, place.content);
  const ownPlace = added || decision.action === "boundary" || (near < 0 && decision.action !== "reject");
  if (place.certain && ownPlace) {
    const put = decide(article, quotes[near]?.machine ?? null, decision, place.content, added);
    const index = near < 0 ? quotes.length : near;
    quotes[index] = put;
    return { outcome: "applied", index };
  }
  if (near >= 0) {
    quotes[near] = { ...quotes[near]!, state: "check again", decision };
    return { outcome: "check again", index: near };
  }
  // A rejected quote that the pipeline no longer gives is what the reviewer wanted.
  if (decision.action === "reject") return { outcome: "applied", index: -1 };
  quotes.push({ ...decide(article, null, decision, place.content, added), state: "check again" });
  return { outcome: "check again", index: quotes.length - 1 };
}

function fits(content: readonly Span[], text: string): boolean {
  return content.every(({ start, end }) => start < end && end <= text.length);
}

function samePlaces(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, index) => b[index]!.start === start && b[index]!.end === end)
  );
}

/** The quote that shares most characters with `content`, when it shares enough; else -1. */
function mostAlike(quotes: readonly ReviewedQuote[], content: readonly Span[]): number {
  let best = -1;
  let bestShare = SAME_QUOTE_OVERLAP;
  quotes.forEach(({ record }, index) => {
    const shared = overlapLength(record.content, content);
    const share = shared / (length(record.content) + length(content) - shared);
    if (share < bestShare) return;
    best = index;
    bestShare = share;
  });
  return best;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function overlapLength(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

/** The quote with the reviewer's values, at `content` of the article's present text. */
function decide(
  { id, text, textSha256 }: ReviewArticle,
  machine: QuoteRecord | null,
  decision: QuoteDecision,
  content: readonly Span[],
  added: boolean,
): ReviewedQuote {
  const { values, action } = decision;
  const here = content.map((span) => textSpan(text, span));
  const moved = here[0]!.start - values.content[0]!.start;
  const place = (span: TextSpan | null): TextSpan | null => moveSpan(text, span, moved);
  const base = machine ?? newRecord(recordId(id, textSha256, content), values);
  const recut = !machine || !samePlaces(machine.content, here);
  const changed: QuoteRecord = {
    ...base,
    articleId: id,
    textSha256,
    kind: values.kind,
    text: here.map((span) => span.text).join(" "),
    content: here,
    verbatim: recut ? values.verbatim.map(place).filter((span) => span !== null) : machine.verbatim,
    cue: recut && !machine ? place(values.cue) : base.cue,
    source: recut && !machine ? place(values.source) : base.source,
    context: recut ? contextOf(text, here) : machine.context,
    speaker: decidedSpeaker(machine, values.speaker),
    issues: decidedIssues(machine, values.issue),
    issueFromContext:
      machine !== null && machine.issues[0]?.id === values.issue?.id && machine.issueFromContext,
    confidence: { quote: 1, speaker: values.speaker ? 1 : 0 },
  };
  const state = stateAfter(action, added, machine, changed);
  return { record: withReview(changed, machine, decision, state), state, machine, decision };
}

function stateAfter(
  action: QuoteDecision["action"],
  added: boolean,
  machine: QuoteRecord | null,
  changed: QuoteRecord,
): "accepted" | "corrected" | "added" | "rejected" {
  if (action === "reject") return "rejected";
  if (added && !machine) return "added";
  const same =
    machine &&
    samePlaces(machine.content, changed.content) &&
    machine.speaker?.id === changed.speaker?.id &&
    machine.issues[0]?.id === changed.issues[0]?.id;
  return same || !machine ? "accepted" : "corrected";
}

function withReview(
  changed: QuoteRecord,
  machine: QuoteRecord | null,
  { by, at, reason }: QuoteDecision,
  verdict: "accepted" | "corrected" | "added" | "rejected",
): QuoteRecord {
  const because = verdict === "rejected" && reason ? { reason } : {};
  return {
    ...changed,
    reviewed: { verdict, by, at, ...because, machine: machine && differing(machine, changed) },
  };
}

type MachineFields = NonNullable<NonNullable<QuoteRecord["reviewed"]>["machine"]>;

/** The decided fields of `machine` that are not the same in `changed`. */
function differing(machine: QuoteRecord, changed: QuoteRecord): MachineFields {
  const { kind, text, content, verbatim, speaker, issues, issueFromContext, context, confidence } = machine;
  const fields = { kind, text, content, verbatim, speaker, issues, issueFromContext, context, confidence };
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(changed[key as keyof typeof fields]),
    ),
  );
}

function decidedSpeaker(machine: QuoteRecord | null, speaker: DecidedSpeaker | null): QuoteRecord["speaker"] {
  return speaker && machine?.speaker?.id === speaker.id ? machine.speaker : speaker;
}

function decidedIssues(machine: QuoteRecord | null, issue: DecisionValues["issue"]): QuoteRecord["issues"] {
  if (!issue) return machine?.issues ?? [];
  if (machine?.issues[0]?.id === issue.id) return machine.issues;
  return [{ ...issue, probability: 1, evidence: [] }];
}

/** `span` moved with its quote; null when other words stand there now. */
function moveSpan(text: string, span: TextSpan | null, moved: number): TextSpan | null {
  if (!span) return null;
  const there = textSpan(text, { start: span.start + moved, end: span.end + moved });
  return there.start >= 0 && there.text === span.text ? there : null;
}

/** A record that the pipeline does not give: what is left empty here is filled from the decision. */
function newRecord(id: string, values: DecisionValues): QuoteRecord {
  return {
    schema: 1,
    id,
    articleId: "",
    textSha256: "",
    kind: values.kind,
    act: values.act,
    text: "",
    content: [],
    verbatim: [],
    cue: null,
    source: null,
    speaker: null,
    antecedent: null,
    addressee: null,
    medium: null,
    issues: [],
    issueFromContext: false,
    context: { before: "", after: "" },
    heading: null,
    rule: "review",
    attributionRule: "review",
    confidence: { quote: 1, speaker: 1 },
    engine: "review",
  };
}

/** Speakers of merged ids are replaced in every record, reviewed or not. */
function mergeSpeaker(quote: ReviewedQuote, { mergedInto, merges }: ReviewPlan): ReviewedQuote {
  const { record, machine } = quote;
  const into = record.speaker && mergedInto.get(record.speaker.id);
  if (!record.speaker || !into) return quote;
  const { by, at } = merges.findLast(({ from }) => from.id === record.speaker!.id)!;
  const changed: QuoteRecord = { ...record, speaker: { ...record.speaker, ...into } };
  const { reviewed } = record;
  return {
    ...quote,
    record: {
      ...changed,
      reviewed: {
        ...(reviewed ?? { verdict: "merged", by, at }),
        machine: machine && differing(machine, changed),
      },
    },
  };
}

function byPlace(a: readonly Span[], b: readonly Span[]): number {
  return a[0]!.start - b[0]!.start || a[0]!.end - b[0]!.end;
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
