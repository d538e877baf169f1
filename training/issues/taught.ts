/**
 * The rows that the teacher read, and what it says of those that nobody labelled.
 *
 *   npx tsx training/issues/taught.ts FOLDER        packs the teacher's files into training/issues/taught.bin.gz
 *
 * That file has one part for each fold, of the encoder that was trained without it: for each unlabelled row a number from 0
 * to 15 for each label, 15 times the square root of its chance; 0 throughout where there was no time for the fold.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import {
  attributionRows,
  BENCHMARK,
  billRows,
  FOLDS,
  foldsOf,
  headlineRows,
  quotationRows,
  speechRows,
  type Row,
} from "./data.ts";
import { COLUMNS } from "./fit.ts";

const ARTICLES = `${BENCHMARK}/polnear/train.jsonl`;
const FILE = "training/issues/taught.bin.gz";
/** The teacher is less sure than it is right: chances are taken to this power. Chosen on folds. */
const SHARPNESS = 2;

export interface TeacherRows {
  readonly labelled: readonly Row[];
  /** All other attributions of the articles. */
  readonly others: readonly Row[];
  /** The fold of each speech and article, and of each headline and bill. */
  readonly folds: ReadonlyMap<string, number>;
}

/** The teacher's files have the labelled rows first, then the others. */
export function teacherRows(): TeacherRows {
  const quotations = quotationRows("training/issues/quotations.jsonl", ARTICLES);
  const known = new Set(quotations.map(({ id }) => id));
  const attributions = attributionRows(ARTICLES);
  const others = attributions.filter(({ id, text }) => !known.has(id) && text.trim() !== "");
  const [speeches, headlines, bills] = [speechRows("train"), headlineRows("train"), billRows()];
  const folds = foldsOf([...speeches, ...attributions, ...headlines, ...bills]);
  return { labelled: [...speeches, ...quotations, ...headlines, ...bills], others, folds };
}

/** What the teacher says of the other rows. */
export interface Taught {
  /** Folds that an encoder was trained without. */
  readonly folds: readonly number[];
  /** Chances of each label for a row, by the encoder of one fold or by the mean of all. */
  chances(row: number, fold?: number): Float32Array;
}

export function readTaught(rows: number): Taught {
  const bytes = gunzipSync(readFileSync(FILE));
  const of = (row: number, fold: number): Float32Array => {
    const from = (fold * rows + row) * COLUMNS;
    return unit(Float32Array.from(bytes.subarray(from, from + COLUMNS), (root) => root ** 2));
  };
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold).filter((fold) =>
    bytes.subarray(fold * rows * COLUMNS, (fold + 1) * rows * COLUMNS).some((byte) => byte > 0),
  );
  const chances = (row: number, fold?: number): Float32Array => {
    const asked = (fold === undefined ? folds : [fold]).map((one) => of(row, one));
    const sum = asked[0]!.map((_, c) => asked.reduce((all, found) => all + found[c]!, 0));
    return unit(unit(sum).map((chance) => chance ** SHARPNESS));
  };
  return { folds, chances };
}

function unit(values: Float32Array): Float32Array {
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / sum);
}

if (process.argv[1]?.endsWith("taught.ts")) {
  const { labelled, others } = teacherRows();
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const path = join(process.argv[2]!, `labels-passage-${fold}.bin`);
    const all = existsSync(path) ? readFileSync(path) : undefined;
    const own = all?.subarray(labelled.length * COLUMNS, (labelled.length + others.length) * COLUMNS);
    return Uint8Array.from(own ?? new Uint8Array(others.length * COLUMNS), (byte) => Math.round(byte / 17));
  });
  writeFileSync(FILE, gzipSync(Buffer.concat(parts), { level: 9 }));
  console.log(`${FILE}: ${others.length} rows`);
}
