/** The public face of the library: its exact names, and that they fit together as the developer's page says. */
import { expect, it } from "vitest";
import * as pullquote from "../src/index.ts";
import type { Article, Doc, IssueList, Quote, QuoteRecord } from "../src/index.ts";

const TEXT = "“The bridge is safe,” said Mayor Ana Brandt of Kelm. She said that tolls would end in May.";

it("has exactly these names: more is a promise to keep, fewer breaks callers", () => {
  expect(Object.keys(pullquote).sort()).toEqual([
    "ArticleError",
    "ERROR_CODES",
    "annotate",
    "articleFromText",
    "attribute",
    "classify",
    "classifyText",
    "extract",
    "extractQuotes",
    "ingest",
    "loadEngine",
    "parseIssueList",
    "parsePeople",
    "processWith",
    "quoteRecordSchema",
    "toRecords",
  ]);
});

it("gives records of a bare text that the schema accepts", () => {
  const records: QuoteRecord[] = pullquote.extractQuotes(TEXT);
  expect(records.map(({ speaker, kind }) => [speaker?.name, kind])).toEqual([
    ["Ana Brandt", "direct"],
    ["Ana Brandt", "indirect"],
  ]);
  for (const record of records) {
    expect(pullquote.quoteRecordSchema.parse(record)).toEqual(record);
    for (const { start, end, text } of record.content) expect(TEXT.slice(start, end)).toBe(text);
  }
});

it("reads an article the same whatever was read before it", () => {
  const text =
    "The plan (Brandtner's.) failed. Brandtner's aide called it late. “It was Brandtner's plan,” Kell said.";
  const before = pullquote.annotate({ id: "b", text: "Brandtner's aide was late." }).tokens;
  pullquote.annotate({ id: "a", text });
  expect(pullquote.annotate({ id: "b", text: "Brandtner's aide was late." }).tokens).toEqual(before);
});

it("gives the same records stage by stage", async () => {
  const article: Article = { id: "article", text: TEXT };
  const doc: Doc = pullquote.annotate(article);
  const quotes: readonly Quote[] = pullquote.extract(doc).quotes;
  const classified = pullquote.classify(doc, pullquote.attribute(doc, quotes));
  const records = pullquote.toRecords(doc, classified, "rules");
  expect(records).toEqual(pullquote.extractQuotes(TEXT));
  expect(await pullquote.processWith(await pullquote.loadEngine("rules"), article)).toEqual(records);
});

it("reads articles from files, and tells failures as values", async () => {
  const found: (string | undefined)[] = [];
  for await (const ingested of pullquote.ingest(["corpus/council-millrace.txt", "corpus/no-such-file.txt"]))
    found.push("ok" in ingested ? ingested.ok.id : ingested.failed.code);
  expect(found).toEqual(["E001", "council-millrace"]); // what cannot be found is told before the work begins
});

it("takes an issue list of the caller's own", () => {
  const text = JSON.stringify({
    id: "harbour",
    title: "Harbour",
    issues: [
      { id: "tolls", label: "Tolls", description: "What drivers pay at the bridge.", keywords: ["toll"] },
      { id: "ferries", label: "Ferries", description: "Boats to the islands.", keywords: ["ferry"] },
    ],
  });
  const list: IssueList = pullquote.parseIssueList(text, "harbour.json");
  expect(pullquote.classifyText("No driver shall pay a toll.", {}, list).issues[0]?.id).toBe("tolls");
});

it("throws what the caller can tell apart", () => {
  const empty = (): unknown => pullquote.articleFromText("  \n");
  expect(empty).toThrow(pullquote.ArticleError);
  expect(empty).toThrow(/^\[E006\] article: /);
});
