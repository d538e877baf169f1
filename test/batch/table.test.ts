import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createKeyTable } from "../../src/batch/table.ts";

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
