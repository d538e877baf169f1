/** A process that lives for long meets new words without an end; what wink-nlp keeps of them must not add up. */
import { expect, it } from "vitest";
import { annotate } from "../../src/index.ts";

/** So often what is known of words is given up: its patterns, made again each time, were once too long for a string by then. */
const ROUNDS = 26;
const WORDS = 52_000;

it("meets a million new words and reads on", () => {
  const article = { id: "a", text: "“It was late,” Ana Brandt said." };
  const before = annotate(article).tokens;
  for (let round = 0; round < ROUNDS; round++) {
    const words = Array.from({ length: WORDS }, (_, i) => `zq${letters(round * WORDS + i)}`);
    for (let at = 0; at < WORDS; at += 4_000)
      annotate({ id: "new", text: words.slice(at, at + 4_000).join(" ") });
  }
  expect(annotate(article).tokens).toEqual(before);
}, 120_000);

/** A number as a word. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
}
