/** The rows that the teacher read, and what it says of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  attributionRows,
  BENCHMARK,
  billRows,
  foldsOf,
  headlineRows,
  quotationRows,
  speechRows,
  type Row,
} from "./data.ts";

const ARTICLES = `${BENCHMARK}/polnear/train.jsonl`;

export interface TeacherRows {
  readonly rows: readonly Row[];
  /** The fold of each speech and article, and of each headline and bill. */
  readonly folds: ReadonlyMap<string, number>;
}

/** All rows with a label, then all other attributions of the articles: the order of the teacher's files. */
export function teacherRows(): TeacherRows {
  const quotations = quotationRows("training/issues/quotations.jsonl", ARTICLES);
  const labelled = new Set(quotations.map(({ id }) => id));
  const attributions = attributionRows(ARTICLES);
  const others = attributions.filter(({ id, text }) => !labelled.has(id) && text.trim() !== "");
  const [speeches, headlines, bills] = [speechRows("train"), headlineRows("train"), billRows()];
  const folds = foldsOf([...speeches, ...attributions, ...headlines, ...bills]);
  return { rows: [...speeches, ...quotations, ...headlines, ...bills, ...others], folds };
}

/** The teacher's chances of each label for each row, from a file of it; undefined where it was not asked. */
export function readTaught(
  folder: string,
  name: string,
  columns: number,
): (row: number) => Float32Array | undefined {
  const bytes = readFileSync(join(folder, `labels-${name}.bin`));
  return (row) => {
    const squares = Float32Array.from(
      bytes.subarray(row * columns, (row + 1) * columns),
      (byte) => byte ** 2,
    );
    const sum = squares.reduce((a, b) => a + b, 0);
    return sum > 0 ? squares.map((square) => square / sum) : undefined;
  };
}
