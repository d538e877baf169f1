import { expect, it } from "vitest";
import { shinglesOf } from "../../src/batch/duplicates.ts";
import { contentOf, encodeResult, openResult, openShingles } from "../../src/batch/result.ts";
import { extractQuotes } from "../../src/index.ts";

const article = {
  id: "a\tb",
  title: "One\nTwo",
  text: "“We saw it,\tall of it,” Mayor Ana Brandt said 🙂.\n\n“Never again,” said Ole Lund, a baker.",
};
const records = extractQuotes(article);
const encoded = encodeResult(article, records);

it("is one line, whatever stands in the article", () => {
  expect(records).toHaveLength(2);
  expect(encoded).not.toMatch(/[\n\r]/);
});

it("gives what the dataset would otherwise make of the records", () => {
  const result = openResult(Buffer.from(encoded));
  const made = contentOf(article, records);
  expect(Buffer.from(result.records).toString()).toBe(made.records);
  expect(result.quotes()).toEqual(records);
  expect(result).toMatchObject({ article, csv: made.csv, columns: made.columns });
  expect(result.page()).toBe(made.page());
});

it("gives the shingles, alone and with the rest", () => {
  expect(openShingles(Buffer.from(encoded))).toEqual(shinglesOf(article.text));
  expect(openResult(Buffer.from(encoded)).shingles).toEqual(shinglesOf(article.text));
});

it("may hold no quote", () => {
  const result = openResult(Buffer.from(encodeResult(article, [])));
  expect(result.records).toHaveLength(0);
  expect(result.quotes()).toEqual([]);
});
