/** src/annotate/wink.ts reads the model in its own way: what comes out must be what the model's own start gives. */
import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import { expect, test } from "vitest";
import { startReader } from "../src/annotate/wink.ts";

test("tokens, tags and sentences are those of the whole model", () => {
  const texts = readFileSync("corpus/briefs.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const read = ({ readDoc, its }: WinkMethods) =>
    [...texts, "Dr. Brzęk's :-) re-read it at 9.14pm, e.g. for $5m — 12%."].map((text) => {
      const doc = readDoc(text);
      const tokens = doc.tokens();
      return [tokens.out(its.value), tokens.out(its.pos), doc.sentences().out(its.span)];
    });
  expect(read(startReader().nlp)).toEqual(read(winkNLP(model, ["sbd", "pos"])));
});
