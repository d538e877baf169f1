import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createIndex, createKeyTable } from "../../src/batch/table.ts";

const keyOf = (number: number): string =>
  createHash("sha256").update(String(number)).digest("hex").slice(0, 32);

it("holds, replaces, deletes and lists what a Map would", () => {
  const [table, map] = [createKeyTable(2), new Map<string, readonly number[]>()];
  for (let number = 0; number < 5000; number++) {
    const key = keyOf(number % 3000);
    const values = [number, 0xffff_ffff - number];
    if (number % 7 === 0) {
      table.delete(key);
      map.delete(key);
    } else {
      table.set(key, values);
      map.set(key, values);
    }
  }
  expect(table.size()).toBe(map.size);
  expect(new Map(table.entries())).toEqual(map);
  for (let number = 0; number < 4000; number++) {
    expect(table.get(keyOf(number))).toEqual(map.get(keyOf(number)));
    expect(table.has(keyOf(number))).toBe(map.has(keyOf(number)));
  }
});

it("finds all of one hash in the order in which they came, however often it grew", () => {
  const hashes = Array.from({ length: 20_000 }, (_, number) =>
    Number.parseInt(keyOf(number % 5000).slice(0, 8), 16),
  );
  const index = createIndex((number) => hashes[number]!);
  for (const number of hashes.keys()) index.add(number);
  for (let first = 0; first < 5000; first += 7) {
    const found: number[] = [];
    expect(index.first(hashes[first]!, (number) => found.push(number) > 9)).toBe(-1);
    expect(found).toEqual([first, first + 5000, first + 10_000, first + 15_000]);
  }
  expect(index.first(hashes[3]!, (number) => number > 5003)).toBe(10_003);
  expect(index.first(12_345, () => true)).toBe(-1);
});
