/** Promises 1 and 2: eight poisons among 10,000 articles. */
import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { dataset, jsonLines, lines, run } from "../batch/tools.ts";
import { folder } from "../scratch.ts";

const POISON = new URL("../batch/poison-worker.mjs", import.meta.url);
const CLEAN = 9_992;

it(
  "are eight lines in errors.jsonl; the records of all others are as without them",
  async () => {
    const clean = lines(CLEAN).trimEnd().split("\n");
    const [input, without] = [folder(), folder()];
    writeLines(path.join(without, "in.jsonl"), clean);
    const kinds = ["throw", "loop", "memory", "stack", "exit"];
    const poisons = kinds.map((kind) => JSON.stringify({ id: kind, text: `POISON ${kind}` }));
    const mixed: (string | Buffer | number)[] = [...clean];
    const all = [...poisons, 600 * 1024 * 1024, Buffer.from([0x7b, 0xff, 0x7d]), '{"id": "cut", "text": "A'];
    for (const [index, poison] of all.entries()) mixed.splice((index + 1) * 1000 + index, 0, poison);
    writeLines(path.join(input, "in.jsonl"), mixed);

    const [output, expected] = [folder(), folder()];
    const limits = { workerEntry: POISON, jobs: 2, timeLimit: 5, memoryLimit: 256, pages: false };
    const { counts } = await run(input, output, limits);
    await run(without, expected, { ...limits, timeLimit: 60 });
    expect(counts).toMatchObject({ articles: 10_000, done: CLEAN, failed: 8 });
    expect(jsonLines(output, "errors.jsonl").map(({ code }) => code)).toEqual([
      "E090",
      "E091",
      "E092",
      "E090",
      "E090",
      "E013",
      "E004",
      "E005",
    ]);
    expect(dataset(output)["quotes.jsonl"] === dataset(expected)["quotes.jsonl"]).toBe(true);
    expect(dataset(output)["speakers.json"] === dataset(expected)["speakers.json"]).toBe(true);
  },
  20 * 60_000,
);

/** A number stands for a line of so many bytes. */
function writeLines(file: string, list: readonly (string | Buffer | number)[]): void {
  const fd = openSync(file, "w");
  const filler = Buffer.alloc(1 << 20, "x");
  for (const line of list) {
    if (typeof line === "number")
      for (let left = line; left > 0; left -= filler.length) writeSync(fd, filler);
    else writeSync(fd, line as string);
    writeSync(fd, "\n");
  }
  closeSync(fd);
}
