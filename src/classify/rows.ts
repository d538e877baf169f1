/** Quotes that come as JSONL rows, without an article: what `pullquote classify` works on. */
import { z } from "zod";
import { ArticleError } from "../errors.ts";
import { parseJsonLines } from "../lines.ts";
import type { Evidence, IssueList, QuoteContext } from "../types.ts";
import { judgeTogether, textWeigher, type Classification } from "./classify.ts";
import { PASSAGE } from "./context.ts";

const text = z.string().nullish();
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  context: z
    .object({
      sentence: text,
      before: text,
      after: text,
      paragraph: text,
      heading: text,
      title: text,
    })
    .nullish(),
});

export interface QuoteRow {
  readonly id: string;
  readonly text: string;
  readonly context: QuoteContext;
}

/** One line of output. */
export interface ClassifiedRow {
  readonly id: string;
  /** The most likely issue, with its probability. */
  readonly issue: string;
  readonly probability: number;
  readonly issues: readonly {
    readonly id: string;
    readonly probability: number;
    readonly evidence: readonly Evidence[];
  }[];
  readonly margin: number;
  readonly fromContext: boolean;
}

/** Reads the rows of a JSONL text; a line that is none becomes a problem, and the others are still read. */
export function readRows(jsonl: string, place: string): { rows: QuoteRow[]; problems: ArticleError[] } {
  const rows: QuoteRow[] = [];
  const problems: ArticleError[] = [];
  for (const { at, value, failed } of parseJsonLines(jsonl, place)) {
    if (failed) {
      problems.push(failed);
      continue;
    }
    const parsed = rowSchema.safeParse(value);
    if (parsed.success) {
      const { id, text: quote, context } = parsed.data;
      const known = Object.entries(context ?? {}).filter(([, part]) => typeof part === "string");
      rows.push({
        id,
        text: quote,
        context: Object.fromEntries(known) as QuoteContext,
      });
    } else {
      const { path, message } = parsed.error.issues[0]!;
      const field = path.length > 0 ? path.join(".") : "the line";
      problems.push(
        new ArticleError("E007", at, `${field}: ${message}.`, "Needed: id and text; context is optional."),
      );
    }
  }
  return { rows, problems };
}

/** Rows that are heard together at most. */
const MOST_TOGETHER = 500;

/**
 * Classifies rows in their order. Rows that evidently come from one text are read as a passage, up to four of them on
 * each side: those that chain (each is the `after` of the one before it) and those under one title. They also hear each
 * other's words, as do all rows that are asked about a list of the user's: it is made for one story.
 */
export function* classifyRows(rows: readonly QuoteRow[], list?: IssueList): Generator<ClassifiedRow> {
  for (let first = 0, past = 0; first < rows.length; first = past) {
    past++;
    while (
      past < rows.length &&
      past - first < MOST_TOGETHER &&
      (list || together(rows[past - 1], rows[past]))
    )
      past++;
    const weigh = textWeigher(list);
    const weighed = rows.slice(first, past).map((row, k) => {
      const paragraph = row.context.paragraph ?? passageOf(rows, first + k);
      return weigh(row.text, paragraph === "" ? row.context : { ...row.context, paragraph });
    });
    for (const [k, judged] of judgeTogether(weighed).entries()) yield toLine(rows[first + k]!.id, judged);
  }
}

/** Rows of one text, unless they say that they stand alone. */
function together(a: QuoteRow | undefined, b: QuoteRow | undefined): boolean {
  return linked(a, b) && a?.context.paragraph !== "" && b?.context.paragraph !== "";
}

function toLine(id: string, { issues, margin, fromContext }: Classification): ClassifiedRow {
  return {
    id,
    issue: issues[0]!.id,
    probability: round(issues[0]!.probability),
    issues: issues.map((issue) => ({
      id: issue.id,
      probability: round(issue.probability),
      evidence: issue.evidence.map((reason) => ({ ...reason, weight: round(reason.weight) })),
    })),
    margin: round(margin),
    fromContext,
  };
}

function linked(a: QuoteRow | undefined, b: QuoteRow | undefined): boolean {
  if (!a || !b) return false;
  if (a.context.title) return a.context.title === b.context.title;
  return a.text !== "" && a.context.after === b.text && b.context.before === a.text;
}

function passageOf(rows: readonly QuoteRow[], i: number): string {
  let first = i;
  while (i - first < PASSAGE && linked(rows[first - 1], rows[first])) first--;
  let last = i;
  while (last - i < PASSAGE && linked(rows[last], rows[last + 1])) last++;
  return rows
    .slice(first, last + 1)
    .filter((row) => row !== rows[i])
    .map((row) => row.text)
    .join(" ");
}

/** Four decimals: enough to sort by, and the same bytes everywhere. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000 || 0;
}
