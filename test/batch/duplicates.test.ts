import { expect, it } from "vitest";
import { createDuplicateFinder, shinglesOf, sketch } from "../../src/batch/duplicates.ts";

/** Sixty words that no other number has. */
const story = (number: number): string =>
  Array.from({ length: 60 }, (_, index) => `word${number * 60 + index}`).join(" ");

it("finds the first of its kind, however many articles came in between", () => {
  const texts = Array.from({ length: 3000 }, (_, number) => story(number));
  const finder = createDuplicateFinder();
  const find = (text: string): number => {
    const shingles = shinglesOf(text);
    return finder.find(shingles, sketch(shingles), (number) => shinglesOf(texts[number]!));
  };
  for (const text of texts) expect(find(text)).toBe(-1);
  for (const number of [0, 1, 1023, 1024, 2999]) expect(find(`${texts[number]!} more`)).toBe(number);
  expect(find(story(3000))).toBe(-1);
});
