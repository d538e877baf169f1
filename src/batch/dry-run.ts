/** What a run would do, without writing anything. */
import { existsSync } from "node:fs";
import path from "node:path";
import { splitInputs } from "../ingest/ingest.ts";
import { parseItem, type RawItem } from "../ingest/parse.ts";
import { partsOf, readLastRun, STATE, type BatchOptions } from "./batch.ts";
import { hashOfId, keyer, whatChanged } from "./fingerprint.ts";
import { readIds } from "./ids.ts";
import { openStore } from "./store.ts";
import { createKeyTable } from "./table.ts";

export interface DryRun {
  readonly articles: number;
  /** Results that are there and would be used again. */
  readonly unchanged: number;
  readonly added: number;
  readonly changed: number;
  /** Articles of the dataset that the inputs no longer hold. */
  readonly removed: number;
  /** Items that cannot be read. */
  readonly failed: number;
  readonly because: readonly string[];
}

export async function dryRun(options: BatchOptions): Promise<DryRun> {
  const state = path.join(options.output, STATE);
  const parts = partsOf(options);
  const lastRun = readLastRun(state);
  const store = existsSync(state) && !options.force ? openStore(state, { readOnly: true }) : undefined;
  const keyOf = keyer(parts);
  // In memory: nothing is written here.
  const ids = createKeyTable(0);
  for (const { id } of readIds(state)) ids.set(hashOfId(id), []);
  const total = ids.size();
  const counts = { articles: 0, unchanged: 0, added: 0, changed: 0, failed: 0 };
  let known = 0;
  for await (const split of splitInputs(options.inputs, options.stdin)) {
    counts.articles++;
    if ("failed" in split) counts.failed++;
    else if (store?.has(keyOf(split.item))) counts.unchanged++;
    else if (ids.has(hashOfId(await idOf(split.item, options)))) {
      counts.changed++;
      known++;
    } else counts.added++;
  }
  store?.close();
  const removed = Math.max(0, total - counts.unchanged - known);
  return { ...counts, removed, because: lastRun ? whatChanged(lastRun.parts, parts) : [] };
}

/** The id that the item will have, as far as that can be told without working on it. */
async function idOf(item: RawItem, { config }: BatchOptions): Promise<string> {
  if (item.format === "html" || item.format === "http") return item.fallbackId;
  try {
    return (await parseItem(item, config)).id;
  } catch {
    return item.fallbackId;
  }
}
