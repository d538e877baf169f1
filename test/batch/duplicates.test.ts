import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { createDuplicateFinder, shinglesOf, sketch } from "../../src/batch/duplicates.ts";
import { folder } from "../scratch.ts";

/** Sixty words that no other number has. */
const story = (number: number): string =>
  Array.from({ length: 60 }, (_, index) => `word${number * 60 + index}`).join(" ");

it("finds the first of its kind, however many articles came in between", () => {
  const texts = Array.from({ length: 3000 }, (_, number) => story(number));
  const finder = createDuplicateFinder(path.join(folder(), "duplicates"));
  const find = (text: string, place: number): number => {
    const shingles = shinglesOf(text);
    return finder.find(place, shingles, sketch(shingles), (number) => shinglesOf(texts[number]!));
  };
  for (const [number, text] of texts.entries()) expect(find(text, number)).toBe(-1);
  for (const number of [0, 1, 1023, 1024, 2999]) expect(find(`${texts[number]!} more`, -2)).toBe(number);
  expect(find(story(3000), 3000)).toBe(-1);
  finder.close();
});

it("compares the same articles as if all were in memory, and removes its file", () => {
  const within = folder();
  const finder = createDuplicateFinder(path.join(within, "duplicates"));
  /** Of each hash, the numbers that have it. */
  const remembered = new Map<number, number[]>();
  let state = 7;
  const random = (limit: number): number => (state = (state * 48_271) % 2_147_483_647) % limit;
  for (let number = 0; number < 20_000; number++) {
    // Some hashes are rare, some are those of hundreds of articles, and some come twice in one of them.
    const bands = Array.from({ length: 8 }, () => {
      const rare = random(1 << 30);
      return Math.imul(random(3) > 0 ? rare : random(2) > 0 ? random(5000) : random(50), 0x9e3779b1) >>> 0;
    });
    const expected = new Set<number>();
    for (const hash of bands)
      for (const one of remembered.get(hash) ?? []) {
        if (expected.size === 8) break;
        expected.add(one);
      }
    const compared: number[] = [];
    // Places are in no order.
    const place = number ^ 0x5555;
    finder.find(place, Uint32Array.of(1), bands, (other) => {
      compared.push(other ^ 0x5555);
      return Uint32Array.of(2);
    });
    expect(compared).toEqual([...expected].sort((a, b) => a - b));
    for (const hash of bands)
      if (remembered.get(hash)?.push(number) === undefined) remembered.set(hash, [number]);
  }
  expect(readdirSync(within)).not.toEqual([]);
  finder.close();
  expect(readdirSync(within)).toEqual([]);
}, 60_000);
