/** Plan and store -> the files of a dataset, by streaming: one article in memory at a time. */
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { csvHeader, toCsv } from "../emit/csv.ts";
import { toPage } from "../emit/page.ts";
import { createParquet } from "../emit/parquet.ts";
import { quoteRecordSchema, type QuoteRecord } from "../emit/schema.ts";
import { toRow } from "../emit/row.ts";
import { byCount, count, createSpeakerTally } from "../emit/speakers.ts";
import { ArticleError } from "../errors.ts";
import { makeFolder, openWriter, type FileWriter } from "../files.ts";
import { placeOf } from "../ingest/article.ts";
import { datasetRecords, reviewArticle, type ReviewArticle } from "../review/apply.ts";
import { REJECTED_FILE } from "../review/dataset.ts";
import type { ReviewPlan } from "../review/plan.ts";
import type { Origin } from "../types.ts";
import { createDuplicateFinder } from "./duplicates.ts";
import { hashOfId } from "./fingerprint.ts";
import { pageName } from "./pages.ts";
import { readPlan } from "./plan.ts";
import type { TaskFailure } from "./serve.ts";
import type { Store } from "./store.ts";
import { createKeyTable } from "./table.ts";
import type { Payload } from "./work.ts";

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
  /** By key. */
  readonly failures: ReadonlyMap<string, TaskFailure>;
  /** An empty folder, in which the files are made. */
  readonly staging: string;
  /** Decisions of reviewers: the files carry what they say. Null without any. */
  readonly review: ReviewPlan | null;
  /** What the manifest says about the run besides counts. */
  readonly about: Readonly<Record<string, unknown>>;
  /** Called for each article that is done, with its page. */
  readonly onPage: (name: string, content: () => string) => void;
  /** Called for each article that is done. */
  readonly onArticle: (id: string, textSha256: string) => void;
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
  try {
    const parquet = createParquet((bytes) => out.parquet.write(bytes));
    out.csv.write(csvHeader());
    const counts = emptyCounts();
    const issues = new Map<string, number>();
    const speakers = createSpeakerTally();
    const originals = createOriginals(store);
    /** By id: the beginning of the text's hash. */
    const taken = createKeyTable(2);
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
      const bytes = "key" in entry ? store.get(entry.key) : null;
      if (!bytes || !("key" in entry)) {
        missing++;
        continue;
      }
      const payload = JSON.parse(bytes.toString()) as Payload;
      const { article, textSha256 } = payload;
      const idKey = hashOfId(article.id);
      const takenBy = taken.get(idKey);
      const textHash = [0, 8].map((at) => Number.parseInt(textSha256.slice(at, at + 8), 16));
      if (takenBy !== undefined && takenBy.join() !== textHash.join()) {
        const problem = `the id "${article.id}" is taken by an earlier article with another text.`;
        fail(origin, { code: "E014", problem, remedy: "Give each article an id of its own." });
        continue;
      }
      taken.set(idKey, textHash);
      const original = takenBy === undefined ? originals.find(entry.key, payload) : { id: article.id };
      const own = original?.payload
        ? withoutRepeats(payload, original.payload)
        : original
          ? []
          : payload.records;
      const { records, rejected: refused } = reviewed(
        takenBy === undefined ? input.review : null,
        { ...article, textSha256 },
        own,
      );
      for (const record of refused) rejected?.write(JSON.stringify(record) + "\n");
      const { text, sections, ...about } = article;
      const duplicateOf = original && { duplicateOf: original.id };
      const line = { ...about, origin, ...duplicateOf, textSha256, characters: text.length };
      articles.write(JSON.stringify({ ...line, quotes: records.length, sections, text }) + "\n");
      for (const record of records) {
        out.quotes.write(JSON.stringify(record) + "\n");
        out.csv.write(toCsv(record, article));
        parquet.add(toRow(record, article));
        counts[record.kind]++;
        if (record.speaker === null) counts.unattributed++;
        if (record.issues[0]) count(issues, record.issues[0].id);
      }
      counts.done++;
      counts.quotes += records.length;
      if (original) counts.duplicates++;
      speakers.add(records);
      if (takenBy !== undefined) continue;
      input.onArticle(article.id, textSha256);
      input.onPage(pageName(article.id), () => toPage(article, records));
    }
    parquet.finish();
    counts.speakers = speakers.size();

    const whole = (name: string, content: unknown): HashedWriter => {
      const writer = open(name);
      all.push(writer);
      writer.write(JSON.stringify(content, null, 2) + "\n");
      return writer;
    };
    whole("speakers.json", speakers.entries());
    whole("quote-record.schema.json", z.toJSONSchema(quoteRecordSchema));
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
  }
}

/** Ids and texts of all articles: decisions follow an article that was renamed. */
export async function articlesOf(
  planFile: string,
  store: Store,
): Promise<{ readonly id: string; readonly textSha256: string }[]> {
  const articles: { id: string; textSha256: string }[] = [];
  for await (const entry of readPlan(planFile)) {
    const bytes = "key" in entry ? store.get(entry.key) : null;
    if (!bytes) continue;
    const { article, textSha256 } = JSON.parse(bytes.toString()) as Payload;
    articles.push({ id: article.id, textSha256 });
  }
  return articles;
}

function reviewed(
  plan: ReviewPlan | null,
  article: ReviewArticle,
  records: readonly QuoteRecord[],
): { records: readonly QuoteRecord[]; rejected: readonly QuoteRecord[] } {
  return plan ? datasetRecords(reviewArticle(article, records, plan)) : { records, rejected: [] };
}

function emptyCounts(): Counts {
  const quotes = { quotes: 0, direct: 0, mixed: 0, indirect: 0, unattributed: 0, speakers: 0 };
  return { articles: 0, done: 0, failed: 0, duplicates: 0, ...quotes };
}

interface HashedWriter extends FileWriter {
  finish(): { bytes: number; sha256: string };
}

function hashedWriter(file: string): HashedWriter {
  const writer = openWriter(file);
  const hash = createHash("sha256");
  return {
    ...writer,
    write(content) {
      hash.update(content);
      writer.write(content);
    },
    finish() {
      writer.close();
      return { bytes: writer.length(), sha256: hash.digest("hex") };
    },
  };
}

interface Original {
  readonly id: string;
  readonly payload?: Payload;
}

const KEY_BYTES = 16;

/** The first articles of their kind, by number; only their keys are kept. */
function createOriginals(store: Store): { find(key: string, payload: Payload): Original | undefined } {
  const finder = createDuplicateFinder();
  let keys = Buffer.alloc(KEY_BYTES << 10);
  let count = 0;
  const remember = (key: string): void => {
    if ((count + 1) * KEY_BYTES > keys.length) keys = Buffer.concat([keys, Buffer.alloc(keys.length)]);
    keys.write(key, count++ * KEY_BYTES, "hex");
  };
  const read = (number: number): Payload => {
    const bytes = store.get(keys.toString("hex", number * KEY_BYTES, (number + 1) * KEY_BYTES));
    if (!bytes) throw new Error("the store lost a result between two reads");
    return JSON.parse(bytes.toString()) as Payload;
  };
  return {
    find(key, { article, sketch }) {
      const number = finder.find(article.text, sketch, (other) => read(other).article.text);
      if (number < 0) {
        remember(key);
        return undefined;
      }
      const payload = read(number);
      return { id: payload.article.id, payload };
    },
  };
}

/** Records of a duplicate that its original lacks: what the paper added is counted, what it repeats is not. */
function withoutRepeats({ records }: Payload, original: Payload): QuoteRecord[] {
  const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  const known = new Set(original.records.map(({ text }) => words(text)));
  return records.filter(({ text }) => !known.has(words(text)));
}

/** Removes what a run that was killed left behind. */
export function clearFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  makeFolder(folder);
}
