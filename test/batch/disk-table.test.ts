import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createDiskTable } from "../../src/batch/disk-table.ts";
import { hexToWords } from "../../src/batch/table.ts";
import { ArticleError } from "../../src/errors.ts";
import { disk } from "../../src/files.ts";
import { folder } from "../scratch.ts";

/** Of so many, most are on the disk at any time. */
const PAGES = 3;
const COUNT = 5000;

const keyOf = (number: number): number[] =>
  hexToWords(createHash("sha256").update(String(number)).digest("hex").slice(0, 16));

describe("a table of which a part is in memory", () => {
  const original = { ...disk };
  afterEach(() => void Object.assign(disk, original));

  it("gives what a Map would, in the order in which it came, and leaves no file", () => {
    const within = folder();
    const table = createDiskTable(path.join(within, "table"), 2, 1, PAGES);
    const map = new Map<string, number[]>();
    for (let number = 0; number < COUNT; number++) {
      // Some keys come again and again, others once; of two keys, the first word may be the same.
      const [first = 0, second = 0] = keyOf(number % 7 === 0 ? 1 : number % 3000);
      const key = [number % 5 === 0 ? 0xffff_ffff : first, second];
      table.add(key, [number]);
      map.set(key.join(), [...(map.get(key.join()) ?? []), number]);
    }
    expect(table.size()).toBe(COUNT);
    for (const [key, numbers] of map)
      expect(Array.from(table.get(key.split(",").map(Number)), ([number]) => number)).toEqual(numbers);
    expect([...table.get(keyOf(COUNT))]).toEqual([]);
    expect(readdirSync(within)).toHaveLength(1);
    table.close();
    expect(readdirSync(within)).toEqual([]);
  });

  it("never comes to the disk when it fits into memory", () => {
    const within = folder();
    const table = createDiskTable(path.join(within, "table"), 2, 1);
    for (let number = 0; number < COUNT; number++) table.add(keyOf(number), [number]);
    expect(readdirSync(within)).toEqual([]);
    expect(Array.from(table.get(keyOf(7)), ([number]) => number)).toEqual([7]);
    table.close();
  });

  it("tells what the disk refuses, wherever it does, and still leaves no file", () => {
    const within = folder();
    let calls = 0;
    for (let failAt = 1, failed = true; failed; failAt += 97) {
      const table = createDiskTable(path.join(within, "table"), 2, 1, PAGES);
      calls = 0;
      disk.write = (...args) => {
        if (++calls === failAt)
          throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write" });
        return original.write(...args);
      };
      failed = false;
      try {
        for (let number = 0; number < COUNT; number++) table.add(keyOf(number), [number]);
      } catch (error) {
        failed = true;
        expect(error).toBeInstanceOf(ArticleError);
        expect((error as ArticleError).code).toBe("E020");
      }
      table.close();
      expect(readdirSync(within)).toEqual([]);
    }
    expect(calls).toBeGreaterThan(1000);
  });
});
