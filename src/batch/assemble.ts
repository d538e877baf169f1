/** Plan and store -> the files of a dataset, by streaming: one article in memory at a time. */
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";
import { csvHeader } from "../emit/csv.ts";
import { createParquet } from "../emit/parquet.ts";
import type { QuoteRecord } from "../emit/record.ts";
import { byCount, count, createSpeakerTally } from "../emit/speakers.ts";
import { ArticleError } from "../errors.ts";
import { makeFolder, openWriter, type FileWriter } from "../files.ts";
import { placeOf } from "../ingest/article.ts";
import { datasetRecords, reviewArticle } from "../review/apply.ts";
import { REJECTED_FILE } from "../review/dataset.ts";
import type { ReviewPlan } from "../review/plan.ts";
import type { Origin } from "../types.ts";
import { createDuplicateFinder } from "./duplicates.ts";
import { createIdTable, type ArticleId } from "./ids.ts";
import { pageName } from "./pages.ts";
import { readPlan } from "./plan.ts";
import { contentOf, openResult, openShingles, type Content, type Result } from "./result.ts";
import type { Failures } from "./failures.ts";
import type { TaskFailure } from "./serve.ts";
import { createSpool, type Spool } from "./spool.ts";
import type { Store } from "./store.ts";

export interface Counts {
  articles: number;
  done: number;
  failed: number;
  duplicates: number;
  quotes: number;
  direct: number;
  mixed: number;
  indirect: number;
  unattributed: number;
  speakers: number;
}

export interface Assembled {
  readonly counts: Counts;
  readonly issues: Readonly<Record<string, number>>;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
  /** The store lacked a result that it should have: run again. */
  readonly missing: number;
}

export interface AssembleInput {
  readonly planFile: string;
  readonly store: Store;
  readonly failures: Failures;
  /** An empty folder, in which the files are made. */
  readonly staging: string;
  /** Decisions of reviewers: the files carry what they say. Null without any. */
  readonly review: ReviewPlan | null;
  /** What the manifest says about the run besides counts. */
  readonly about: Readonly<Record<string, unknown>>;
  /** Called for each article that is done, with its page. */
  readonly onPage: (name: string, content: () => string) => void;
  /** Called for each article that is done. */
  readonly onArticle: (article: ArticleId) => void;
}

export async function assemble(input: AssembleInput): Promise<Assembled> {
  const { planFile, store, failures, staging } = input;
  makeFolder(staging);
  const open = (name: string): HashedWriter => hashedWriter(path.join(staging, name));
  const out = { quotes: open("quotes.jsonl"), csv: open("quotes.csv"), parquet: open("quotes.parquet") };
  const [articles, errors] = [open("articles.jsonl"), open("errors.jsonl")];
  // Quotes that a reviewer rejected are kept apart, so that the decision can be taken back.
  const rejected = input.review && open(REJECTED_FILE);
  const all = [...Object.values(out), articles, errors, ...(rejected ? [rejected] : [])];
  const spool = (name: string): Spool => createSpool(path.join(staging, name));
  const spools = [spool("row-groups"), spool("speaker-counts"), spool("speakers")] as const;
  const [rowGroups, ...speakerSpools] = spools;
  const originals = createOriginals(store, path.join(staging, "duplicates"));
  const ids = createIdTable(path.join(staging, "ids-so-far"));
  try {
    const parquet = createParquet((bytes) => out.parquet.write(bytes), rowGroups);
    out.csv.write(csvHeader());
    const counts = emptyCounts();
    const issues = new Map<string, number>();
    const speakers = createSpeakerTally(...speakerSpools);
    const read = store.reader();
    let missing = 0;

    const fail = (origin: Origin, { code, problem, remedy }: TaskFailure): void => {
      const place = placeOf(origin);
      const { message } = new ArticleError(code, place, problem, remedy);
      errors.write(JSON.stringify({ code, place, ...origin, problem, remedy, message }) + "\n");
      counts.failed++;
    };

    for await (const entry of readPlan(planFile)) {
      counts.articles++;
      const { origin } = entry;
      const failure = "failure" in entry ? entry.failure : failures.get(entry.key);
      if (failure) {
        fail(origin, failure);
        continue;
      }
      const bytes = "key" in entry ? read(entry.key) : null;
      if (!bytes || !("key" in entry)) {
        missing++;
        continue;
      }
      const result = openResult(bytes);
      const { article, textSha256 } = result;
      const { id } = article;
      const earlier = ids.find({ id, textSha256 });
      if (earlier === "other") {
        const problem = `the id "${id}" is taken by an earlier article with another text.`;
        fail(origin, { code: "E014", problem, remedy: "Give each article an id of its own." });
        continue;
      }
      const isFirst = earlier === "none";
      if (isFirst) ids.add({ id, textSha256 });
      const original = isFirst ? originals.find(store.place(entry.key), result) : { id };
      const { content, refused } = contentLeft(result, original, isFirst ? input.review : null);
      for (const record of refused) rejected?.write(JSON.stringify(record) + "\n");
      const { kind, speaker, issue } = content.columns;
      const { text, sections, ...about } = article;
      const duplicateOf = original && { duplicateOf: original.id };
      const line = { ...about, origin, ...duplicateOf, textSha256, characters: text.length };
      articles.write(JSON.stringify({ ...line, quotes: kind.length, sections, text }) + "\n");
      out.quotes.write(content.records);
      out.csv.write(content.csv);
      parquet.add(content.columns);
      for (const one of kind) counts[one as QuoteRecord["kind"]]++;
      for (const one of speaker) if (one === null) counts.unattributed++;
      for (const one of issue) if (one !== null) count(issues, one);
      counts.done++;
      counts.quotes += kind.length;
      if (original) counts.duplicates++;
      speakers.add(content.columns);
      if (!isFirst) continue;
      input.onArticle({ id, textSha256 });
      input.onPage(pageName(id), content.page);
    }
    parquet.finish();
    const { count: speakerCount, entries } = speakers.finish();
    counts.speakers = speakerCount;

    const more = (name: string): HashedWriter => {
      const writer = open(name);
      all.push(writer);
      return writer;
    };
    const whole = (name: string, content: unknown): HashedWriter => {
      const writer = more(name);
      writer.write(JSON.stringify(content, null, 2) + "\n");
      return writer;
    };
    writeList(more("speakers.json"), entries());
    whole("quote-record.schema.json", await recordSchema());
    const files = Object.fromEntries(
      all.map((writer) => [path.basename(writer.file), writer.finish()]).sort(),
    );
    const issueCounts = Object.fromEntries(byCount(issues));
    const manifest = whole("manifest.json", { ...input.about, counts, issues: issueCounts, files });
    manifest.finish();
    return { counts, issues: issueCounts, files, missing };
  } catch (error) {
    for (const writer of all) writer.abandon();
    throw error;
  } finally {
    for (const one of [...spools, originals, ids]) one.close();
  }
}

/** What `JSON.stringify(list, null, 2)` gives, one item after the other. */
function writeList(writer: FileWriter, list: Iterable<unknown>): void {
  let before = "[";
  for (const item of list) {
    writer.write(`${before}\n  ${JSON.stringify(item, null, 2).replaceAll("\n", "\n  ")}`);
    before = ",";
  }
  writer.write(before === "[" ? "[]\n" : "\n]\n");
}

/** Ids and texts of the articles that are wanted: decisions follow an article that was renamed. */
export async function articlesOf(
  planFile: string,
  store: Store,
  isWanted: (article: ArticleId) => boolean,
): Promise<ArticleId[]> {
  const articles: ArticleId[] = [];
  const read = store.reader();
  for await (const entry of readPlan(planFile)) {
    const bytes = "key" in entry ? read(entry.key) : null;
    if (!bytes) continue;
    const { article, textSha256 } = openResult(bytes);
    const one = { id: article.id, textSha256 };
    if (isWanted(one)) articles.push(one);
  }
  return articles;
}

/** What is left of an article's own content: what its original has is not counted twice, and reviewers have the last word. */
function contentLeft(
  result: Result,
  original: Original | undefined,
  plan: ReviewPlan | null,
): { readonly content: Content; readonly refused: readonly QuoteRecord[] } {
  if (!original && !plan) return { content: result, refused: [] };
  const { article, textSha256 } = result;
  // Of a duplicate, what the paper added; of the same article once more, nothing.
  const own = result
    .quotes()
    .filter(({ text }) => !original || (original.quoted && !original.quoted.has(wordsOf(text))));
  if (!plan) return { content: contentOf(article, own), refused: [] };
  const { records, rejected } = datasetRecords(reviewArticle({ ...article, textSha256 }, own, plan));
  return { content: contentOf(article, records), refused: rejected };
}

/** Loaded only here: a run that finds nothing new writes none. */
async function recordSchema(): Promise<unknown> {
  const { z } = await import("zod");
  const { quoteRecordSchema } = await import("../emit/schema.ts");
  return z.toJSONSchema(quoteRecordSchema);
}

function emptyCounts(): Counts {
  const quotes = { quotes: 0, direct: 0, mixed: 0, indirect: 0, unattributed: 0, speakers: 0 };
  return { articles: 0, done: 0, failed: 0, duplicates: 0, ...quotes };
}

interface HashedWriter extends FileWriter {
  finish(): { bytes: number; sha256: string };
}

function hashedWriter(file: string): HashedWriter {
  const hash = createHash("sha256");
  const writer = openWriter(file, (bytes) => hash.update(bytes));
  return {
    ...writer,
    finish() {
      writer.close();
      return { bytes: writer.length(), sha256: hash.digest("hex") };
    },
  };
}

interface Original {
  readonly id: string;
  /** What it quotes, as words; undefined when it is the same article once more. */
  readonly quoted?: ReadonlySet<string>;
}

/** The first articles of their kind, by the places of their results. */
function createOriginals(
  store: Store,
  file: string,
): {
  find(place: number, result: Result): Original | undefined;
  close(): void;
} {
  const finder = createDuplicateFinder(file);
  const read = store.reader();
  const reread = (place: number): Buffer => {
    const bytes = read(store.keyAt(place));
    if (!bytes) throw new Error("the store lost a result between two reads");
    return bytes;
  };
  return {
    find(place, { shingles, sketch }) {
      const first = finder.find(place, shingles, sketch, (other) => openShingles(reread(other)));
      if (first < 0) return undefined;
      const { article, quotes } = openResult(reread(first));
      return { id: article.id, quoted: new Set(quotes().map(({ text }) => wordsOf(text))) };
    },
    close: finder.close,
  };
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Removes what a run that was killed left behind. */
export function clearFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  makeFolder(folder);
}
