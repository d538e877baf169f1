import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseGold } from "../src/evaluate/gold.ts";
import { ingest } from "../src/ingest/ingest.ts";
import type { Article } from "../src/types.ts";

type Pairs = readonly (readonly [number, number])[];

const ISSUES = new Set(
  (
    "macroeconomics civil-rights health agriculture labor education environment energy immigration " +
    "transportation law-crime social-welfare housing domestic-commerce defense technology foreign-trade " +
    "international-affairs government-operations public-lands culture none"
  ).split(" "),
);

const files = readdirSync("corpus");
const articleFiles = files.filter((name) => /(?<!\.gold)\.(?:txt|html|jsonl)$/.test(name));
const golds = files
  .filter((file) => /\.gold\.jsonl?$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(`corpus/${file}`, "utf8");
    return (file.endsWith("l") ? text.trim().split("\n") : [text]).map((line) => parseGold(line, file));
  });

test("articles and gold are what the marked sources give", () => {
  execFileSync(process.execPath, ["scripts/gold-from-markup.mjs", "--check"], { stdio: "pipe" });
});

test("every article of the corpus has gold for exactly the text that ingest gives", async () => {
  const articles: Article[] = [];
  for await (const result of ingest(["corpus"])) {
    if ("failed" in result) throw result.failed;
    articles.push(result.ok);
  }
  const texts = (list: readonly { id: string; text: string }[]) =>
    Object.fromEntries(list.map(({ id, text }) => [id, text]));
  expect(texts(articles)).toEqual(texts(golds));
});

test("README lists every article", () => {
  const readme = readFileSync("corpus/README.md", "utf8");
  for (const file of articleFiles) expect(readme).toContain(`\`${file}\``);
  for (const { id } of golds) expect(readme).toContain(id);
});

describe.each(golds.map((gold) => [gold.id, gold] as const))("gold of %s", (_id, gold) => {
  const textOf = (spans: Pairs) => spans.map(([s, e]) => gold.text.slice(s, e)).join(" ") || null;

  test("spans say what their texts say", () => {
    for (const attribution of gold.attributions) {
      expect(textOf(attribution.content)).toBe(attribution["contentText"]);
      expect(textOf(attribution.cue)).toBe(attribution["cueText"]);
      expect(textOf(attribution.source)).toBe(attribution["sourceText"]);
      const start = attribution.content[0]![0];
      expect(gold.text.slice(0, start).endsWith(attribution["before"] as string)).toBe(true);
    }
    for (const { span, text } of gold["notQuotes"] as { span: [number, number]; text: string }[])
      expect(gold.text.slice(...span)).toBe(text);
  });

  test("contents do not overlap, except quotes inside quotes", () => {
    const spans = gold.attributions
      .filter((attribution) => attribution["parent"] === undefined)
      .flatMap(({ content }) => content)
      .sort((a, b) => a[0] - b[0]);
    for (const [i, [start]] of spans.slice(1).entries()) expect(start).toBeGreaterThanOrEqual(spans[i]![1]);
  });

  test("what is required is speech or writing, and says who and about what", () => {
    for (const { required, act, speakers, issues } of gold.attributions) {
      if (required) expect(["speech", "writing"]).toContain(act);
      expect(speakers?.length).toBeGreaterThan(0);
      expect(issues?.length).toBeGreaterThan(0);
      for (const issue of issues!) expect(ISSUES).toContain(issue);
    }
  });

  test("speakers who are persons are named in the text", () => {
    const file = articleFiles.find((name) => name.startsWith(`${gold.id}.`)) ?? "briefs.jsonl";
    const raw = gold.text + readFileSync(`corpus/${file}`, "utf8");
    for (const { speakers, speakerKind } of gold.attributions)
      if (speakerKind === "person")
        for (const word of speakers?.[0]?.split(" ") ?? []) expect(raw).toContain(word);
  });

  test("has the length of a news article", () => {
    const words = gold.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(900);
  });
});
