/** The command itself, as users run it: what it prints, where, and the code it ends with. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const CLI = resolve("dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "pullquote-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function pullquote(args: readonly string[], input = ""): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const jsonl = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

const GOOD = "“The pier is safe,” said Mayor Ana Brandt. She told the Gazette that fares would rise.";
const RULES = ["--engine", "rules"];

describe("extract", () => {
  it("prints records as JSON, JSON lines or text, from a file or standard input", () => {
    const json = pullquote(["extract", file("good.txt", GOOD), ...RULES]);
    const records = JSON.parse(json.out) as { text: string; speaker: { name: string } }[];
    expect(json).toMatchObject({ code: 0, err: "" });
    expect(records.map(({ speaker }) => speaker.name)).toEqual(["Ana Brandt", "Ana Brandt"]);
    const lines = pullquote(["extract", "-", "--format", "jsonl", ...RULES], GOOD)
      .out.trim()
      .split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual(
      records.map(({ text }) => text),
    );
    expect(pullquote(["extract", "--format", "text", ...RULES], GOOD).out).toContain(
      "Ana Brandt, Mayor | said",
    );
  });

  it("does the other lines of a JSONL when some cannot be read", () => {
    const input = `${jsonl({ id: "a", text: GOOD })}{"id": "b", "te\n${jsonl({ id: "c", text: "" }, { id: "d", text: GOOD })}`;
    const { code, out, err } = pullquote(["extract", "-", "--format", "jsonl", ...RULES], input);
    const ids = out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { articleId: string }).articleId);
    expect([...new Set(ids)]).toEqual(["a", "d"]);
    expect(err.trim().split("\n")).toEqual([
      expect.stringMatching(/^\[E005\] .*:2: .*Mend/),
      expect.stringMatching(/^\[E006\] .*:3: /),
    ]);
    expect(code).toBe(3);
  });

  const german = `${"Der Bürgermeister sagte am Dienstag, die Stadt werde die Schule nicht schließen. ".repeat(4)}`;
  it.each([
    ["a file that is not there", "missing.txt", "E001"],
    [
      "a binary file",
      file(
        "binary.txt",
        new Uint8Array(400).map((_, at) => (at * 37) % 256),
      ),
      "E003",
    ],
    ["a file without text", file("empty.txt", " \n"), "E006"],
    ["German", file("german.txt", german), "E015"],
  ])("refuses %s with a code and a remedy", (_, name, code) => {
    const result = pullquote(["extract", name, ...RULES]);
    expect(result.err).toMatch(new RegExp(`^\\[${code}\\] ${name}: .+\\. .+\\.`));
    expect(result).toMatchObject({ code: 1, out: "[]\n" });
  });

  it("refuses a text over the limit, and takes it under a higher one", () => {
    const name = file("long.txt", GOOD.repeat(20));
    expect(pullquote(["extract", name, "--max-chars", "1000", ...RULES])).toMatchObject({
      code: 1,
      err: expect.stringContaining("[E012]") as string,
    });
    expect(pullquote(["extract", name, "--max-chars", "10000", ...RULES]).code).toBe(0);
  });
});

describe("batch", () => {
  it("writes what is good, lists what is not, and tells it by its exit code", () => {
    mkdirSync(join(folder, "in"));
    file("in/a.txt", GOOD);
    file("in/b.jsonl", `${jsonl({ id: "b", text: GOOD.replace("Brandt", "Velde") })}{"id"`);
    const first = pullquote(["batch", "in", "-o", "out", ...RULES]);
    expect(first.code).toBe(3);
    expect(first.out).toContain("3 articles: 2 worked on, 0 as before, 1 failed");
    expect(first.err).toMatch(/^\[E005\] in\/b\.jsonl:2: /);
    const errors = readFileSync(join(folder, "out/errors.jsonl"), "utf8").trim().split("\n");
    expect(errors).toHaveLength(1);
    const again = pullquote(["batch", "in", "-o", "out", "--json", ...RULES]);
    expect(JSON.parse(again.out)).toMatchObject({ worked: 0, reused: 2, counts: { done: 2, failed: 1 } });
  });

  it("says so when there is nothing to work on, or nowhere to write", () => {
    mkdirSync(join(folder, "nothing"));
    const empty = pullquote(["batch", "nothing", "-o", "out2", ...RULES]);
    expect(empty.err).toMatch(/^\[E00\d\] nothing: /);
    expect(empty.code).toBe(1);
    mkdirSync(join(folder, "closed"));
    file("closed/out3", "a file where a folder should be");
    chmodSync(join(folder, "closed"), 0o555);
    const closed = pullquote(["batch", "in", "-o", "closed/out3", ...RULES]);
    expect(closed.err).toMatch(/^\[E02\d\] /);
    expect(closed.code).toBe(1);
  });

  it("names an unknown field of an issue list, and what it could be", () => {
    const list = file(
      "issues.json",
      JSON.stringify({
        id: "x",
        title: "X",
        issues: [{ id: "a", label: "A", description: "A.", keyword: ["a"] }],
      }),
    );
    const { code, err } = pullquote(["batch", "in", "-o", "out4", "--issues", list, ...RULES]);
    expect(err).toMatch(/issues\.json/);
    expect(err).toContain("keyword");
    expect(code).toBe(1);
  });
});

describe("the other commands", () => {
  it("classify tags each line", () => {
    const { code, out } = pullquote(
      ["classify"],
      jsonl({ id: "q", text: "We will build three hundred flats for families who rent." }),
    );
    expect(JSON.parse(out)).toMatchObject({ id: "q", issue: "housing" });
    expect(code).toBe(0);
  });

  it("evaluate prints its table and writes predictions that carry a speaker", () => {
    const text = GOOD.slice(0, 42);
    const gold = jsonl({
      id: "g",
      text,
      discard: [],
      attributions: [{ id: "1", content: [[0, 19]], cue: [[20, 24]], source: [[25, 41]] }],
    });
    const { code, out } = pullquote([
      "evaluate",
      file("gold.jsonl", gold),
      "--predictions",
      "p.jsonl",
      ...RULES,
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/full +100\.0/);
    const { attributions } = JSON.parse(readFileSync(join(folder, "p.jsonl"), "utf8")) as {
      attributions: unknown[];
    };
    expect(attributions).toEqual([
      { content: [[0, 19]], cue: [[20, 24]], source: [[25, 41]], speaker: "Ana Brandt", act: "speech" },
    ]);
  });

  it("explain tells rule, spans and speaker of each quote", () => {
    const { code, out } = pullquote(["explain", file("good.txt", GOOD), ...RULES]);
    expect(code).toBe(0);
    expect(out).toMatch(/by rule direct:[\s\S]+speaker {4}Ana Brandt \(person, Mayor\)/);
  });

  it("an unknown option ends with 2 and says which", () => {
    const { code, err } = pullquote(["extract", "--nonsense"]);
    expect(err).toContain("--nonsense");
    expect(code).toBe(2);
  });
});
