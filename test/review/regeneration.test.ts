import { readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { citeQuotes, exportQuotes } from "../../src/review/export.ts";
import { toGold } from "../../src/review/gold.ts";
import { fillReport } from "../../src/review/report.ts";
import { ReviewStore } from "../../src/review/store.ts";
import { parseGold } from "../../src/evaluate/gold.ts";
import { dataset, jsonLines, run } from "../batch/tools.ts";
import { folder } from "../scratch.ts";

const ARTICLES: Readonly<Record<string, string>> = {
  "ferry.txt":
    "“The ferry will sail on Friday,” said Maren Oduya, the mayor.\n\nDario Menk said the plan was late.",
  "wolves.txt": "“Three of the wolves are ours,” Irene Falk said.\n\nShe said the rest were not.",
};

it("carries decisions into the files of the next run, and takes them out again", async () => {
  const [input, output] = [folder(ARTICLES), path.join(folder(), "output")];
  await run(input, output);
  const before = dataset(output);
  const store = new ReviewStore(output, { reviewer: "Ada", now: () => new Date("2031-02-03T04:05:06Z") });
  const [first, second] = store.view().quotes;
  store.decide({ action: "accept", by: "Ada", quote: first!.id });
  store.decide({ action: "reject", by: "Ada", quote: second!.id, reason: "not a quote" });

  const applied = await run(input, output);
  expect(applied.unchanged).toBe(false);
  expect(applied.worked).toBe(0);
  expect(jsonLines(output, "quotes.jsonl").find(({ id }) => id === first!.id)).toHaveProperty(
    "reviewed.by",
    "Ada",
  );
  expect(jsonLines(output, "rejected.jsonl")).toMatchObject([
    { id: second!.id, reviewed: { reason: "not a quote" } },
  ]);
  expect(readFileSync(path.join(output, "quotes.csv"), "utf8")).not.toContain(second!.id);
  expect((await run(input, output)).unchanged).toBe(true);

  renameSync(path.join(input, "wolves.txt"), path.join(input, "beasts.txt"));
  renameSync(path.join(input, "ferry.txt"), path.join(input, "boat.txt"));
  await run(input, output);
  expect(jsonLines(output, "quotes.jsonl").filter(({ reviewed }) => reviewed)).toHaveLength(1);
  renameSync(path.join(input, "beasts.txt"), path.join(input, "wolves.txt"));
  renameSync(path.join(input, "boat.txt"), path.join(input, "ferry.txt"));
  await run(input, output);

  store.refresh();
  expect(store.view().quotes.find(({ id }) => id === second!.id)?.state).toBe("rejected");
  store.decide({ action: "undo", by: "Ada" });
  store.decide({ action: "undo", by: "Ada" });
  await run(input, output, { force: true });
  const after = dataset(output);
  delete after["reviews.jsonl"];
  expect(after).toEqual(before);
});

it("exports what was reviewed as gold that evaluate reads", async () => {
  const [input, output] = [folder(ARTICLES), path.join(folder(), "output")];
  await run(input, output);
  const store = new ReviewStore(output, { reviewer: "Ada" });
  const article = store.articles[0]!;
  expect(toGold(article, store.review(article))).toBeNull();
  const [first, ...others] = store.articleView(article.id)!.quotes;
  store.decide({ action: "accept", by: "Ada", quote: first!.id });
  const partly = toGold(article, store.review(article))!;
  expect(partly.complete).toBe(others.length === 0);
  expect(partly.attributions.filter(({ required }) => required)).toHaveLength(1);
  for (const { id } of others) store.decide({ action: "reject", by: "Bo", quote: id, reason: "other" });
  const gold = toGold(article, store.review(article))!;
  expect(gold).toMatchObject({ complete: true, annotators: others.length > 0 ? 2 : 1 });
  const read = parseGold(JSON.stringify(gold), "gold:1");
  expect(read.attributions[0]).toMatchObject({ speakers: [first!.speaker?.name], required: true });
  for (const { content, contentText } of gold.attributions)
    expect(content.map(([start, end]) => article.text.slice(start, end)).join(" ")).toBe(contentText);
});

it("exports rows that a spreadsheet and a Markdown page take as text", () => {
  const row = {
    id: "1",
    articleId: "a",
    start: 0,
    text: '=HYPERLINK("http://x")\n<b>[bold](javascript:alert(1))</b>',
    kind: "direct" as const,
    speaker: { id: "s", name: "@Ada, “the | pipe”", kind: "person" as const, role: "+1" },
    issue: null,
    confidence: 1,
    state: "unchecked" as const,
  };
  const article = { id: "a", title: "A *title*", url: "javascript:alert(1)", publishedAt: "2031-01-01" };
  const cited = citeQuotes([row], new Map([["a", article]]));
  const csv = exportQuotes(cited, "csv");
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")`);
  expect(csv).toContain("'@Ada");
  expect(csv).toContain("'+1");
  const markdown = exportQuotes(cited, "md");
  expect(markdown).not.toMatch(/(?<!\\)(?:<b>|\[|\]\()/);
  expect(markdown).toContain("2031-01-01");
  expect(JSON.parse(exportQuotes(cited, "json"))).toHaveLength(1);
});

it("writes a report that no quote can break out of", () => {
  const hostile = "</script><script>alert(1)</script><!--\u2028";
  const dataset = { name: hostile } as never;
  const html = fillReport({
    script: "run()",
    style: "p{}",
    icon: "<svg/>",
    data: { dataset, articles: [], clusters: [] },
  });
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).not.toContain("alert(1)</script>");
  expect(html).not.toMatch(/src=|https?:\/\//);
});
