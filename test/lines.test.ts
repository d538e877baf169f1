import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readLines } from "../src/lines.ts";

async function lines(chunks: string[], limit = 100): Promise<unknown[]> {
  const found: unknown[] = [];
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const { number, offset, bytes } of readLines(stream, limit))
    found.push([number, offset, bytes?.toString() ?? null]);
  return found;
}

describe("readLines", () => {
  it.each([
    [[""], []],
    [["a"], [[1, 0, "a"]]],
    [["a\n"], [[1, 0, "a"]]],
    [
      ["a\r\n\nbé\n"],
      [
        [1, 0, "a"],
        [2, 3, ""],
        [3, 4, "bé"],
      ],
    ],
    [
      ["a", "b\nc", "\n", "d"],
      [
        [1, 0, "ab"],
        [2, 3, "c"],
        [3, 5, "d"],
      ],
    ],
  ])("%j", async (chunks, expected) => expect(await lines(chunks)).toEqual(expected));

  it("gives a line over the limit without its bytes and goes on", async () => {
    expect(await lines(["12", "345", "6\n7\n"], 5)).toEqual([
      [1, 0, null],
      [2, 7, "7"],
    ]);
  });
});
