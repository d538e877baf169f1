/** Many articles: reads the inputs, works on what is new, writes the dataset. See docs/reliability.md for what it promises. */
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { makeFolder, removeFile, takeLock, writeAtomic } from "../files.ts";
import { splitInputs, type IngestInput } from "../ingest/ingest.ts";
import { REVIEWS_FILE } from "../review/dataset.ts";
import { readLog } from "../review/log.ts";
import { homeFinder, planReviews, whichAreNamed, type ReviewPlan } from "../review/plan.ts";
import { articlesOf, type Assembled, type Counts } from "./assemble.ts";
import { keyer, readParts, whatChanged, type FingerprintParts } from "./fingerprint.ts";
import { readPlan, writePlan } from "./plan.ts";
import { createFailures, type Failures } from "./failures.ts";
import { createPool } from "./pool.ts";
import { openStore, removeStore, type Store } from "./store.ts";
import type { WorkConfig } from "./work.ts";
import { LAST_RUN, NO_CHANGES, writeDataset, type Changes } from "./write.ts";

export interface BatchOptions {
  readonly inputs: readonly string[];
  readonly output: string;
  readonly config: WorkConfig;
  /** Worker threads. Default: one a core. */
  readonly jobs?: number;
  /** Seconds for one article. Default 60. */
  readonly timeLimit?: number;
  /** Megabytes for one worker. Default 1,024. */
  readonly memoryLimit?: number;
  /** Forget all results and work on everything again. */
  readonly force?: boolean;
  /** Write a page for each article. Default true. */
  readonly pages?: boolean;
  readonly stdin?: IngestInput["stdin"];
  /** Stops the run as soon as possible; what is done stays done. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Another entry for the worker threads; tests use it. */
  readonly workerEntry?: URL;
}

export interface Progress {
  readonly phase: "working" | "writing";
  /** Articles found so far, and how many of them are settled (done before, done now, or failed). */
  readonly found: number;
  readonly settled: number;
  /** All inputs have been read: `found` is final. */
  readonly complete: boolean;
}

export interface Summary {
  readonly output: string;
  readonly counts: Counts;
  readonly issues: Readonly<Record<string, number>>;
  /** Articles that were done in this run, and ones whose results were there. */
  readonly worked: number;
  readonly reused: number;
  /** Against the dataset that was there before. */
  readonly changes: Changes;
  /** Why results that were there could not be used, in words. */
  readonly because: readonly string[];
  /** The dataset was up to date and was not written again. */
  readonly unchanged: boolean;
  /** The run was stopped before its end. */
  readonly interrupted: boolean;
}

/** Folder of the state, below the output folder. */
export const STATE = ".pullquote";

/** What the last complete run left, so that the next can tell whether there is anything to do. */
interface LastRun {
  readonly parts: FingerprintParts;
  readonly planSha256: string;
  readonly result: Pick<Assembled, "counts" | "issues" | "files">;
}

/** @throws ArticleError when the output cannot be written, is in use, or there is no article at all */
export async function runBatch(options: BatchOptions): Promise<Summary> {
  const { output } = options;
  const state = path.join(output, STATE);
  // A model that is not there is told now and once, not by every worker. Without one, this thread needs no code of the stages.
  if (options.config.engine !== "rules")
    await (await import("../pipeline.ts")).loadEngine(options.config.engine);
  makeFolder(state);
  const unlock = takeLock(path.join(state, "lock"), output);
  try {
    const parts = partsOf(options);
    if (options.force) {
      removeStore(state);
      removeFile(path.join(state, LAST_RUN));
    }
    const store = openStore(state);
    try {
      return await runLocked(options, parts, store, state);
    } finally {
      store.close();
    }
  } finally {
    unlock();
  }
}

export function partsOf({ config }: BatchOptions): FingerprintParts {
  const { issues, people, ...extract } = config.extract;
  return readParts({ options: { ...config, extract }, issues, people });
}

async function runLocked(
  options: BatchOptions,
  parts: FingerprintParts,
  store: Store,
  state: string,
): Promise<Summary> {
  const { output } = options;
  const planFile = path.join(state, "plan");
  const lastRunFile = path.join(state, LAST_RUN);
  const lastRun = readLastRun(state);
  const because = lastRun ? whatChanged(lastRun.parts, parts) : [];
  const worked = await workOn(options, parts, store, planFile);
  store.save();
  const base = { output, because, worked: worked.worked, reused: worked.reused };
  if (options.signal?.aborted) {
    const { counts, issues } = lastRun?.result ?? { counts: NOTHING, issues: {} };
    return { ...base, counts, issues, changes: NO_CHANGES, unchanged: true, interrupted: true };
  }

  const { decisions } = readLog(path.join(output, REVIEWS_FILE));
  const planSha256 = await hashPlan(planFile, [options.pages ?? true, decisions], worked.failures);
  if (lastRun?.planSha256 === planSha256 && because.length === 0 && isIntact(output, lastRun)) {
    const { counts, issues } = lastRun.result;
    return { ...base, counts, issues, changes: NO_CHANGES, unchanged: true, interrupted: false };
  }

  options.onProgress?.({ phase: "writing", found: worked.found, settled: worked.found, complete: true });
  const homeOf =
    decisions.length > 0
      ? homeFinder(await articlesOf(planFile, store, whichAreNamed(decisions)))
      : undefined;
  const review = planReviews(decisions, homeOf);
  const { result, changes } = await writeDataset({
    ...{ output, state, parts, store, pages: options.pages ?? true },
    failures: worked.failures,
    review: hasEffect(review) ? review : null,
  });
  if (result.missing > 0) return runLocked(options, parts, store, state);
  const { counts } = result;
  if (counts.articles !== counts.done + counts.failed || counts.articles !== worked.found)
    throw new Error(
      `${worked.found} articles in, ${counts.done} done, ${counts.failed} failed: one was lost`,
    );
  const kept: LastRun = { parts, planSha256, result };
  writeAtomic(lastRunFile, JSON.stringify(kept) + "\n");
  await store.compact(keysOf(planFile));
  return { ...base, counts, issues: result.issues, changes, unchanged: false, interrupted: false };
}

interface Worked {
  readonly found: number;
  readonly worked: number;
  readonly reused: number;
  readonly failures: Failures;
}

/** Reads all inputs, writes the plan and brings every result into the store that is not there. */
async function workOn(
  options: BatchOptions,
  parts: FingerprintParts,
  store: Store,
  planFile: string,
): Promise<Worked> {
  const { config, jobs = availableParallelism(), timeLimit = 60, memoryLimit = 1024, signal } = options;
  const keyOf = keyer(parts);
  const failures = createFailures();
  const pendingKeys = new Map<number, string>();
  const inHand = new Set<string>();
  let found = 0;
  let reused = 0;
  let worked = 0;
  let complete = false;
  let writeError: unknown;
  const report = (): void => {
    const settled = found - pendingKeys.size;
    options.onProgress?.({ phase: "working", found, settled, complete });
  };
  const pool = createPool({
    entry: options.workerEntry ?? workerEntry(),
    workerData: config,
    jobs,
    timeLimitMs: timeLimit * 1000,
    memoryLimitMb: memoryLimit,
    onDone(task, outcome) {
      const key = pendingKeys.get(task)!;
      pendingKeys.delete(task);
      inHand.delete(key);
      if (outcome instanceof Uint8Array)
        try {
          store.put(key, outcome);
          worked++;
        } catch (error) {
          writeError ??= error;
        }
      else failures.set(key, outcome);
      report();
    },
  });
  const stop = (): void => void pool.close();
  signal?.addEventListener("abort", stop);
  const plan = writePlan(planFile);
  try {
    for await (const split of splitInputs(options.inputs, options.stdin)) {
      if (writeError !== undefined) throw writeError;
      if (signal?.aborted) break;
      const number = found++;
      if ("failed" in split) {
        const { code, problem, remedy } = split.failed;
        plan.add({ origin: split.origin, failure: { code, problem, remedy } });
        continue;
      }
      const { item } = split;
      const key = keyOf(item);
      plan.add({ origin: item.origin, key });
      if (store.has(key) || inHand.has(key) || failures.has(key)) {
        reused++;
        if (found % 256 === 0) report();
        continue;
      }
      inHand.add(key);
      pendingKeys.set(number, key);
      await pool.submit(number, item);
    }
    complete = true;
    report();
    await pool.drain();
    if (writeError !== undefined) throw writeError;
    plan.close();
  } finally {
    plan.abandon();
    signal?.removeEventListener("abort", stop);
    await pool.close();
  }
  return { found, worked, reused, failures };
}

function workerEntry(): URL {
  const own = import.meta.url;
  return new URL(own.endsWith(".ts") ? "./worker.ts" : "./worker.js", own);
}

/** Decisions that were all taken back leave the dataset as it was before. */
function hasEffect({ rulings, merges }: ReviewPlan): boolean {
  return rulings.size > 0 || merges.length > 0;
}

/** The plan, its failures and the reviewers' decisions: when they are the same as in the last run, so is the dataset. */
async function hashPlan(planFile: string, about: unknown, failures: Failures): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(about));
  const fd = fs.openSync(planFile, "r");
  const chunk = Buffer.alloc(1 << 20);
  for (let read = fs.readSync(fd, chunk); read > 0; read = fs.readSync(fd, chunk))
    hash.update(chunk.subarray(0, read));
  fs.closeSync(fd);
  if (failures.size() > 0)
    for await (const key of keysOf(planFile)) hash.update(`\n${JSON.stringify(failures.get(key) ?? null)}`);
  return hash.digest("hex");
}

function isIntact(output: string, { result: { files } }: LastRun): boolean {
  return Object.entries(files).every(([name, { bytes }]) => {
    const stat = fs.statSync(path.join(output, name), { throwIfNoEntry: false });
    return stat?.size === bytes;
  });
}

async function* keysOf(planFile: string): AsyncGenerator<string> {
  for await (const entry of readPlan(planFile)) if ("key" in entry) yield entry.key;
}

/** Undefined when there was none that came to its end. */
export function readLastRun(state: string): LastRun | undefined {
  try {
    return JSON.parse(fs.readFileSync(path.join(state, LAST_RUN), "utf8")) as LastRun;
  } catch {
    return undefined;
  }
}

const NOTHING: Counts = {
  articles: 0,
  done: 0,
  failed: 0,
  duplicates: 0,
  quotes: 0,
  direct: 0,
  mixed: 0,
  indirect: 0,
  unattributed: 0,
  speakers: 0,
};
