/**
 * The result of an article: what a worker gives back and the store keeps. It holds the bytes that the dataset takes over as they
 * are, so that the one thread that writes the files neither parses records nor makes them again:
 *
 *     SHINGLES \t HEAD \t PAGE \t RECORD \t RECORD \t ...    base64, JSON, JSON string, one JSON a record
 *
 * Neither base64 nor JSON holds a tab or a newline, so a part is found without reading what is in it.
 */
import { createHash } from "node:crypto";
import { toCsv } from "../emit/csv.ts";
import { toPage } from "../emit/page.ts";
import type { QuoteRecord } from "../emit/record.ts";
import { toColumns, toRow, type Columns } from "../emit/row.ts";
import type { Article } from "../types.ts";
import { shinglesOf, sketch } from "./duplicates.ts";

/** No origin: the same bytes may stand in another line tomorrow. */
export type StoredArticle = Omit<Article, "origin">;

/** What files and counts need of an article with these records. */
export interface Content {
  /** Lines of quotes.jsonl. */
  readonly records: string | Uint8Array;
  /** Lines of quotes.csv. */
  readonly csv: string;
  readonly columns: Columns;
  readonly page: () => string;
}

interface Head {
  readonly article: StoredArticle;
  readonly textSha256: string;
  /** See duplicates.ts. */
  readonly sketch: readonly number[];
  readonly columns: Columns;
  readonly csv: string;
}

export interface Result extends Content, Omit<Head, "columns" | "csv"> {
  readonly shingles: Uint32Array;
  readonly quotes: () => QuoteRecord[];
}

export function encodeResult(article: StoredArticle, records: readonly QuoteRecord[]): string {
  const shingles = shinglesOf(article.text);
  const head: Head = {
    article,
    textSha256: createHash("sha256").update(article.text).digest("hex"),
    sketch: sketch(shingles),
    ...tableOf(article, records),
  };
  return [
    Buffer.from(shingles.buffer).toString("base64"),
    ...[head, toPage(article, records), ...records].map((part) => JSON.stringify(part)),
    "",
  ].join("\t");
}

/** Reads `bytes` as far as it is asked to; the records in it are turned into lines, in place. */
export function openResult(bytes: Buffer): Result {
  const headAt = bytes.indexOf(TAB) + 1;
  const pageAt = bytes.indexOf(TAB, headAt) + 1;
  const recordsAt = bytes.indexOf(TAB, pageAt) + 1;
  const head = JSON.parse(bytes.toString("utf8", headAt, pageAt - 1)) as Head;
  const records = bytes.subarray(recordsAt);
  for (let at = records.indexOf(TAB); at >= 0; at = records.indexOf(TAB, at + 1)) records[at] = NEWLINE;
  return {
    ...head,
    shingles: openShingles(bytes),
    records,
    page: () => JSON.parse(bytes.toString("utf8", pageAt, recordsAt - 1)) as string,
    quotes: () =>
      records
        .toString()
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as QuoteRecord),
  };
}

/** The shingles alone: an article is compared with others much more often than it repeats one. */
export function openShingles(bytes: Buffer): Uint32Array {
  const end = bytes.indexOf(TAB);
  const packed = Buffer.from(bytes.toString("latin1", 0, end), "base64");
  const shingles = new Uint32Array(packed.length / Uint32Array.BYTES_PER_ELEMENT);
  packed.copy(Buffer.from(shingles.buffer));
  return shingles;
}

/** The same of other records than the worker gave: a reviewer has changed some, or another article has them already. */
export function contentOf(article: StoredArticle, records: readonly QuoteRecord[]): Content {
  return {
    records: records.map((record) => JSON.stringify(record) + "\n").join(""),
    ...tableOf(article, records),
    page: () => toPage(article, records),
  };
}

function tableOf(article: StoredArticle, records: readonly QuoteRecord[]): Pick<Content, "csv" | "columns"> {
  const rows = records.map((record) => toRow(record, article));
  return { csv: rows.map(toCsv).join(""), columns: toColumns(rows) };
}

const TAB = 9;
const NEWLINE = 10;
