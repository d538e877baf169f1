/** The articles of a dataset: their ids and, of the hash of each text, the beginning. */
import * as fs from "node:fs";
import path from "node:path";
import { linesOf } from "../lines.ts";
import { createDiskTable } from "./disk-table.ts";
import { hashOfId } from "./fingerprint.ts";
import { hexToWords, KEY_WORDS } from "./table.ts";

/** File of the state with those of the last dataset, one line each. */
export const IDS = "ids";
/** Hex digits of a text's hash. */
const TEXT_DIGITS = 16;

export interface ArticleId {
  readonly id: string;
  readonly textSha256: string;
}

export function idLine({ id, textSha256 }: ArticleId): string {
  return `${JSON.stringify(id)} ${textSha256.slice(0, TEXT_DIGITS)}\n`;
}

/** Of the dataset that is there; of the hashes of texts, only the beginnings. */
export function* readIds(state: string): Generator<ArticleId> {
  const file = path.join(state, IDS);
  if (!fs.existsSync(file)) return;
  for (const line of linesOf(file)) {
    const space = line.lastIndexOf(" ");
    yield { id: JSON.parse(line.slice(0, space)) as string, textSha256: line.slice(space + 1) };
  }
}

export interface IdTable {
  /** Each id once. */
  add(article: ArticleId): void;
  /** Whether there is an article of this id, and whether with this text or with another one. */
  find(article: ArticleId): "none" | "same" | "other";
  size(): number;
  close(): void;
}

/** `file` takes what does not fit into memory. */
export function createIdTable(file: string): IdTable {
  const table = createDiskTable(file, KEY_WORDS, TEXT_DIGITS / 8);
  const keyOf = ({ id }: ArticleId): number[] => hexToWords(hashOfId(id));
  const textOf = ({ textSha256 }: ArticleId): number[] => hexToWords(textSha256.slice(0, TEXT_DIGITS));
  return {
    add: (article) => table.add(keyOf(article), textOf(article)),
    find(article) {
      for (const known of table.get(keyOf(article)))
        return textOf(article).every((word, index) => known[index] === word) ? "same" : "other";
      return "none";
    },
    size: table.size,
    close: table.close,
  };
}
