/** Folders of articles and runs over them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WorkConfig } from "../../src/batch/work.ts";
import { runBatch, type BatchOptions, type Summary } from "../../src/batch/batch.ts";

/** Workers run what was built: they do not have the loader of the tests. `npm test` builds first. */
export const REAL_WORKER = new URL("../../dist/batch/worker.js", import.meta.url);
const LIGHT_WORKER = new URL("./light-worker.mjs", import.meta.url);

/** An article of its own: no two numbers give texts that are nearly the same. */
export function articleText(number: number): string {
  const word = (index: number): string => `w${number}x${index}`;
  const words = Array.from({ length: 40 }, (_, index) => word(index)).join(" ");
  return `“We saw ${word(0)} and we want ${word(1)},” Mayor Ana Brandt said.\n\nThe council of ${word(2)} said that it was not their ${words}.`;
}

export function lines(count: number): string {
  return Array.from(
    { length: count },
    (_, number) => JSON.stringify({ id: `a${number}`, text: articleText(number) }) + "\n",
  ).join("");
}

export const CONFIG: WorkConfig = { engine: "rules", extract: {}, anyLanguage: true };

export function run(
  inputs: string | string[],
  output: string,
  options: Partial<BatchOptions> = {},
): Promise<Summary> {
  return runBatch({
    inputs: [inputs].flat(),
    output,
    jobs: 1,
    workerEntry: LIGHT_WORKER,
    config: CONFIG,
    ...options,
  });
}

/** All files of a dataset but the state, by name. */
export function dataset(output: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
    const name = path.relative(output, path.join(entry.parentPath, entry.name));
    if (entry.isFile() && !name.startsWith(".pullquote"))
      files[name] = readFileSync(path.join(output, name), "latin1");
  }
  return files;
}

export function jsonLines(output: string, name: string): Record<string, unknown>[] {
  const text = readFileSync(path.join(output, name), "utf8").trimEnd();
  return text === "" ? [] : text.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
}
