import { expect, test } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { describe as describeQuote } from "../src/extract/describe.ts";
import type { Span } from "../src/types.ts";

/** The act of an attribution: [cue] and {content} are marked in the text. */
function actOf(marked: string): string {
  const text = marked.replace(/[[\]{}]/gu, "");
  const span = (open: string, close: string): Span => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/gu, "").length;
    const inner = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replace(/[[\]{}]/gu, "");
    return { start: before, end: before + inner.length };
  };
  return describeQuote(annotate({ id: "test", text }), [span("{", "}")], span("[", "]"), null).act;
}

test.each([
  ["The judge [ordered] {the firm to close its pit}.", "speech"],
  ["The judge [directed] {that the log be produced}.", "speech"],
  ["The judge [ordered] {lunch}.", "attitude"],
  ["The firm [undertook] {to pay for the journey}.", "speech"],
  ["The nurse [gave evidence] {that the roster was changed}.", "speech"],
  ["She [was adamant] {that she had been there}.", "speech"],
  ["He [let slip] {that it was late}.", "speech"],
  ["The ministry [offered] {the yard 80,000 crowns}.", "attitude"],
  ["The ministry [offered] {to pay}.", "speech"],
  ["The court [ruled for] {them}.", "attitude"],
  ["{Police may not scan faces}, the court [ruled].", "speech"],
])("%s", (marked, act) => {
  expect(actOf(marked)).toBe(act);
});
