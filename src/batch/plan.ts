/**
 * The plan of a run: every item of the inputs in order, done or failed. It stands on disk while the run goes on, so that
 * memory does not grow with the number of articles.
 */
import { createReadStream } from "node:fs";
import { readLines } from "../lines.ts";
import { openWriter } from "../files.ts";
import type { Origin } from "../types.ts";
import type { TaskFailure } from "./serve.ts";

/** An item that can be worked on (`key` leads to its result), or one that could not be read. */
export type PlanEntry =
  | { readonly origin: Origin; readonly key: string }
  | { readonly origin: Origin; readonly failure: TaskFailure };

const LONGEST_LINE = 1 << 20;

export interface PlanWriter {
  add(entry: PlanEntry): void;
  close(): void;
  abandon(): void;
}

export function writePlan(file: string): PlanWriter {
  const writer = openWriter(file);
  return {
    add: (entry) => writer.write(JSON.stringify(entry) + "\n"),
    close: () => writer.close(),
    abandon: () => writer.abandon(),
  };
}

export async function* readPlan(file: string): AsyncGenerator<PlanEntry> {
  for await (const { bytes } of readLines(createReadStream(file), LONGEST_LINE))
    yield JSON.parse(bytes!.toString()) as PlanEntry;
}
