import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { quoteRecordSchema } from "../../src/emit/schema.ts";
import { diffDatasets } from "../../src/batch/diff.ts";
import { dryRun } from "../../src/batch/dry-run.ts";
import { articleText, CONFIG, dataset, jsonLines, lines, REAL_WORKER, run } from "./tools.ts";
import { folder } from "../scratch.ts";

const POISON = new URL("./poison-worker.mjs", import.meta.url);

describe("a dataset", () => {
  it("has a record a quote, an entry an article, and counts that agree", async () => {
    const input = folder({ "in.jsonl": lines(3), "z.txt": "" });
    const output = folder();
    const summary = await run(input, output, { workerEntry: REAL_WORKER });
    expect(summary).toMatchObject({ worked: 3, reused: 0, changes: { added: 3, changed: 0, removed: 0 } });
    expect(summary.counts).toMatchObject({ articles: 4, done: 3, failed: 1, duplicates: 0 });
    for (const record of jsonLines(output, "quotes.jsonl")) quoteRecordSchema.parse(record);
    expect(jsonLines(output, "quotes.jsonl")).toHaveLength(summary.counts.quotes);
    expect(jsonLines(output, "articles.jsonl")).toMatchObject([
      { id: "a0", origin: { line: 1, offset: 0 }, text: articleText(0) },
      { id: "a1", origin: { line: 2 } },
      { id: "a2", origin: { line: 3 } },
    ]);
    expect(jsonLines(output, "errors.jsonl")).toMatchObject([{ code: "E006", file: `${input}/z.txt` }]);
    expect(Object.keys(dataset(output)).sort()).toEqual(
      ["a0", "a1", "a2"]
        .map((id) => `articles/${id}.md`)
        .concat(["articles.jsonl", "errors.jsonl", "manifest.json", "quote-record.schema.json"])
        .concat(["quotes.csv", "quotes.jsonl", "quotes.parquet", "speakers.json"])
        .sort(),
    );
  });

  it("has the same bytes for any number of workers", async () => {
    const input = folder({ "in.jsonl": lines(20) });
    const [one, three] = [folder(), folder()];
    await run(input, one, { jobs: 1, workerEntry: REAL_WORKER });
    await run(input, three, { jobs: 3, workerEntry: REAL_WORKER });
    expect(dataset(three)).toEqual(dataset(one));
  }, 120_000);

  it("links an article that repeats another one and does not count its quotes twice", async () => {
    const text = articleText(1);
    const more = `${text}\n\n“A word more,” said Ole Lund.`;
    const entries = [
      { id: "wire", text },
      { id: "paper", text: more },
      { id: "other", text: articleText(2) },
      { id: "wire", text },
      { id: "wire", text: articleText(3) },
    ];
    const output = folder();
    const input = folder({ "in.jsonl": entries.map((entry) => JSON.stringify(entry) + "\n").join("") });
    const { counts } = await run(input, output);
    expect(counts).toMatchObject({ articles: 5, done: 4, failed: 1, duplicates: 2 });
    const articles = jsonLines(output, "articles.jsonl");
    expect(articles.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
      ["wire", undefined],
      ["paper", "wire"],
      ["other", undefined],
      ["wire", "wire"],
    ]);
    const quoted = jsonLines(output, "quotes.jsonl").filter(({ articleId }) => articleId === "paper");
    expect(quoted.every(({ text }) => (text as string).includes("A word more"))).toBe(true);
    expect(jsonLines(output, "errors.jsonl")).toMatchObject([{ code: "E014", line: 5 }]);
  });
});

describe("a second run", () => {
  it("works on new and changed articles only; removed ones leave; the bytes are those of a fresh run", async () => {
    const input = folder({ "a.txt": articleText(1), "b.txt": articleText(2), "c.txt": articleText(3) });
    const [output, fresh] = [folder(), folder()];
    await run(input, output);
    writeFileSync(path.join(input, "b.txt"), articleText(4));
    writeFileSync(path.join(input, "d.txt"), articleText(5));
    rmSync(path.join(input, "a.txt"));
    const summary = await run(input, output);
    expect(summary).toMatchObject({ worked: 2, reused: 1, changes: { added: 1, changed: 1, removed: 1 } });
    await run(input, fresh);
    expect(dataset(output)).toEqual(dataset(fresh));
  });

  it("does nothing when nothing has changed, and mends a file that was cut", async () => {
    const input = folder({ "in.jsonl": lines(3) });
    const output = folder();
    await run(input, output);
    const before = dataset(output);
    expect(await run(input, output)).toMatchObject({ worked: 0, reused: 3, unchanged: true });
    truncateSync(path.join(output, "quotes.csv"), 10);
    expect(await run(input, output)).toMatchObject({ worked: 0, reused: 3, unchanged: false });
    expect(dataset(output)).toEqual(before);
  });

  it("says why it works on everything again, and does so when told to", async () => {
    const input = folder({ "in.jsonl": lines(3) });
    const output = folder();
    await run(input, output);
    const config = { engine: "rules", extract: { nested: true }, anyLanguage: true } as const;
    expect(await run(input, output, { config })).toMatchObject({ worked: 3, because: ["the options"] });
    expect(await run(input, output, { config, force: true })).toMatchObject({ worked: 3, because: [] });
  });

  it("finds lines that have moved", async () => {
    const input = folder({ "in.jsonl": lines(3) });
    const output = folder();
    await run(input, output);
    writeFileSync(path.join(input, "in.jsonl"), `\n${lines(3)}`);
    expect(await run(input, output)).toMatchObject({ worked: 0, reused: 3, unchanged: false });
    expect(jsonLines(output, "articles.jsonl")[0]).toMatchObject({ origin: { line: 2, offset: 1 } });
  });

  it("works again on what the store has lost, and cuts a torn end off", async () => {
    const input = folder({ "in.jsonl": lines(3) });
    const output = folder();
    await run(input, output);
    const before = dataset(output);
    const segment = path.join(output, ".pullquote/segments/000001");
    const bytes = readFileSync(segment);
    bytes[100] = bytes[100]! ^ 1;
    writeFileSync(segment, bytes);
    appendFileSync(segment, "0123456789abcdef0123456789abcdef torn");
    rmSync(path.join(output, "quotes.csv"));
    expect(await run(input, output)).toMatchObject({ worked: 1 });
    expect(dataset(output)).toEqual(before);
    rmSync(path.join(output, ".pullquote/index"));
    rmSync(path.join(output, "quotes.csv"));
    expect(await run(input, output)).toMatchObject({ worked: 0 });
    expect(dataset(output)).toEqual(before);
  });
});

describe("poisons", () => {
  it("fail alone: each is a line in errors.jsonl, all other records are as without them", async () => {
    const clean = lines(60).trimEnd().split("\n");
    const poisons = ["throw", "loop", "exit", "stack", "memory"].map((kind) =>
      JSON.stringify({ id: kind, text: `POISON ${kind}` }),
    );
    const broken = ['{"id": "cut", "text": "POI', Buffer.from([0x22, 0xff, 0x22])];
    const mixed = [...clean.slice(0, 20), ...poisons, ...clean.slice(20, 40), ...broken, ...clean.slice(40)];
    const bytes = Buffer.concat(mixed.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
    const [output, without] = [folder(), folder()];
    const limits = { workerEntry: POISON, jobs: 2, timeLimit: 10, memoryLimit: 128 };
    const summary = await run(folder({ "in.jsonl": bytes }), output, limits);
    await run(folder({ "in.jsonl": clean.join("\n") }), without, { workerEntry: REAL_WORKER });
    expect(summary.counts).toMatchObject({ articles: 67, done: 60, failed: 7 });
    expect(jsonLines(output, "errors.jsonl").map(({ code, line }) => [code, line])).toEqual([
      ["E090", 21],
      ["E091", 22],
      ["E090", 23],
      ["E090", 24],
      ["E092", 25],
      ["E005", 46],
      ["E004", 47],
    ]);
    expect(dataset(output)["quotes.jsonl"]).toEqual(dataset(without)["quotes.jsonl"]);
    expect(dataset(output)["speakers.json"]).toEqual(dataset(without)["speakers.json"]);
  }, 120_000);
});

describe("the output folder", () => {
  it("is never written by two runs; a dead holder is taken over", async () => {
    const input = folder({ "in.jsonl": lines(2) });
    const output = folder();
    const first = run(input, output);
    await expect(run(input, output)).rejects.toThrow(
      `[E021] ${output}: process ${process.pid} is writing to this folder.`,
    );
    await first;
    const dead = { pid: 2 ** 22 + 1, host: hostname(), started: "1" };
    writeFileSync(path.join(output, ".pullquote/lock"), JSON.stringify(dead));
    await expect(run(input, output)).resolves.toMatchObject({ unchanged: true });
  });

  it("that cannot be written is a coded error", async () => {
    const input = folder({ "in.jsonl": lines(2) });
    const file = path.join(folder({ x: "a file" }), "x");
    await expect(run(input, path.join(file, "out"))).rejects.toThrow("[E020]");
    await expect(run(input, path.join(file, "out"))).rejects.toBeInstanceOf(ArticleError);
    await expect(run(input, file)).rejects.toThrow("[E020]");
    if (existsSync("/proc/self")) await expect(run(input, "/proc/pullquote")).rejects.toThrow("[E020]");
    if (process.getuid?.() === 0) return; // root may write everywhere
    const closed = folder();
    chmodSync(closed, 0o555);
    await expect(run(input, closed)).rejects.toThrow("[E020]");
  });

  it("keeps what was done when the run is interrupted", async () => {
    const input = folder({ "in.jsonl": lines(60) });
    const [output, fresh] = [folder(), folder()];
    const interrupt = new AbortController();
    const summary = await run(input, output, {
      signal: interrupt.signal,
      onProgress: ({ settled }) => settled >= 10 && interrupt.abort(),
    });
    expect(summary).toMatchObject({ interrupted: true });
    const again = await run(input, output);
    expect(again.reused).toBeGreaterThanOrEqual(10);
    expect(again.worked + again.reused).toBe(60);
    await run(input, fresh);
    expect(dataset(output)).toEqual(dataset(fresh));
  });
});

describe("a dry run", () => {
  it("tells what a run would do, and writes nothing", async () => {
    const input = folder({ "a.txt": articleText(1), "b.txt": articleText(2), "c.txt": articleText(3) });
    const output = folder();
    const options = { inputs: [input], output, config: CONFIG };
    expect(await dryRun(options)).toMatchObject({ added: 3, unchanged: 0, removed: 0 });
    expect(readdirSync(output)).toEqual([]);
    await run(input, output);
    writeFileSync(path.join(input, "b.txt"), articleText(4));
    writeFileSync(path.join(input, "d.txt"), articleText(5));
    rmSync(path.join(input, "a.txt"));
    rmSync(path.join(input, "c.txt"));
    const before = dataset(output);
    expect(await dryRun(options)).toEqual({
      articles: 2,
      unchanged: 0,
      added: 1,
      changed: 1,
      removed: 2,
      failed: 0,
      because: [],
    });
    expect(dataset(output)).toEqual(before);
  });
});

describe("diffDatasets", () => {
  const quote = (id: string, start: number, text: string, speaker: string | null, issue = "x"): unknown => ({
    id,
    articleId: id.charAt(0),
    text,
    content: [{ start, end: start + text.length, text }],
    speaker: speaker && { name: speaker },
    issues: [{ id: issue }],
  });
  const file = (quotes: unknown[]): string => {
    const root = folder({ "quotes.jsonl": quotes.map((one) => JSON.stringify(one) + "\n").join("") });
    return path.join(root, "quotes.jsonl");
  };

  it("tells quotes added, lost, with another speaker, issue or content", async () => {
    const before = [
      quote("a1", 0, "one two", "Ana"),
      quote("a2", 10, "three four five", "Ana"),
      quote("a3", 40, "six", null),
      quote("b1", 0, "gone", "Ole"),
    ];
    const after = [
      quote("a1", 0, "one two", "Ole", "y"),
      quote("a9", 10, "three four", "Ana"),
      quote("a3", 40, "six", null),
      quote("c1", 0, "new", "Ida"),
    ];
    const diff = await diffDatasets(file(before), path.dirname(file(after)));
    expect(diff.articles).toEqual({ added: 1, removed: 1 });
    expect(diff.quotes).toEqual({ before: 4, after: 4, same: 1 });
    expect(diff.changes).toEqual([
      { change: "speaker", articleId: "a", text: "one two", before: "Ana", after: "Ole" },
      { change: "issue", articleId: "a", text: "one two", before: "x", after: "y" },
      { change: "span", articleId: "a", text: "three four", before: "three four five", after: "three four" },
      { change: "added", articleId: "c", text: "new", before: null, after: "Ida" },
      { change: "lost", articleId: "b", text: "gone", before: "Ole", after: null },
    ]);
  });

  it("says so when there is no dataset", async () => {
    await expect(diffDatasets(folder(), folder())).rejects.toThrow("[E001]");
  });
});
