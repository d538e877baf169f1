/** What a regeneration changed, quote by quote: what a maintainer of a dataset asks first. */
import { createReadStream, existsSync, statSync } from "node:fs";
import path from "node:path";
import type { QuoteRecord } from "../emit/record.ts";
import { ArticleError } from "../errors.ts";
import { readLines } from "../lines.ts";

export type ChangeKind = "added" | "lost" | "speaker" | "issue" | "span";

export interface QuoteChange {
  readonly change: ChangeKind;
  readonly articleId: string;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface DatasetDiff {
  readonly articles: { readonly added: number; readonly removed: number };
  readonly quotes: { readonly before: number; readonly after: number; readonly same: number };
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** By article in the order of the new dataset, then the articles that it lacks. */
  readonly changes: readonly QuoteChange[];
}

/** What is compared of a quote. Only this is kept in memory, for one of the two datasets. */
interface Known {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly issue: string | null;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** `before` and `after` are output folders, or `quotes.jsonl` files. */
export async function diffDatasets(before: string, after: string): Promise<DatasetDiff> {
  const old = new Map<string, Known[]>();
  let beforeCount = 0;
  for await (const [articleId, quotes] of byArticle(before)) {
    old.set(articleId, [...(old.get(articleId) ?? []), ...quotes]);
    beforeCount += quotes.length;
  }
  const changes: QuoteChange[] = [];
  const quotes = { before: beforeCount, after: 0, same: 0 };
  let added = 0;
  for await (const [articleId, now] of byArticle(after)) {
    quotes.after += now.length;
    if (!old.has(articleId)) added++;
    const found = compareArticle(articleId, old.get(articleId) ?? [], now);
    old.delete(articleId);
    changes.push(...found.changes);
    quotes.same += found.same;
  }
  for (const [articleId, known] of old) changes.push(...compareArticle(articleId, known, []).changes);
  const counts = { added: 0, lost: 0, speaker: 0, issue: 0, span: 0 };
  for (const { change } of changes) counts[change]++;
  return { articles: { added, removed: old.size }, quotes, counts, changes };
}

/**
 * Quotes are the same quote when their contents are the same, or else when they overlap by more than half of the longer
 * one: then the span has changed.
 */
function compareArticle(
  articleId: string,
  before: readonly Known[],
  after: readonly Known[],
): { changes: QuoteChange[]; same: number } {
  const changes: QuoteChange[] = [];
  let same = 0;
  const left = new Set(before);
  const partners = new Map<Known, Known>();
  for (const matches of [isSameContent, overlapsMostly])
    for (const now of after) {
      if (partners.has(now)) continue;
      const partner = [...left].find((known) => matches(known, now));
      if (!partner) continue;
      partners.set(now, partner);
      left.delete(partner);
    }
  for (const now of after) {
    const was = partners.get(now);
    const change = (kind: ChangeKind, from: string | null, to: string | null): void => {
      changes.push({ change: kind, articleId, text: now.text, before: from, after: to });
    };
    if (!was) change("added", null, now.speaker);
    else {
      const length = changes.length;
      if (was.text !== now.text) change("span", was.text, now.text);
      if (was.speaker !== now.speaker) change("speaker", was.speaker, now.speaker);
      if (was.issue !== now.issue) change("issue", was.issue, now.issue);
      if (changes.length === length) same++;
    }
  }
  for (const { text, speaker } of left)
    changes.push({ change: "lost", articleId, text, before: speaker, after: null });
  return { changes, same };
}

function isSameContent(a: Known, b: Known): boolean {
  return a.id === b.id || (a.text === b.text && a.start === b.start && a.end === b.end);
}

function overlapsMostly(a: Known, b: Known): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}

/** Runs of quotes of one article, in the order of the file. */
async function* byArticle(dataset: string): AsyncGenerator<[string, Known[]]> {
  const file =
    existsSync(dataset) && statSync(dataset).isDirectory() ? path.join(dataset, "quotes.jsonl") : dataset;
  if (!existsSync(file))
    throw new ArticleError(
      "E001",
      file,
      "there is no such dataset.",
      "Name an output folder of pullquote batch.",
    );
  let current: [string, Known[]] | undefined;
  for await (const { number, bytes } of readLines(createReadStream(file), MOST_BYTES)) {
    const record = parse(bytes?.toString() ?? "", `${file}:${number}`);
    const { id, content, text, speaker, issues } = record;
    if (current?.[0] !== record.articleId) {
      if (current) yield current;
      current = [record.articleId, []];
    }
    current[1].push({
      id,
      start: content[0]!.start,
      end: content.at(-1)!.end,
      text,
      speaker: speaker?.name ?? null,
      issue: issues[0]?.id ?? null,
    });
  }
  if (current) yield current;
}

function parse(line: string, place: string): QuoteRecord {
  try {
    return JSON.parse(line) as QuoteRecord;
  } catch (error) {
    throw new ArticleError(
      "E005",
      place,
      `malformed JSON: ${(error as Error).message}.`,
      "Run pullquote batch again.",
    );
  }
}
