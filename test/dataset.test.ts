import { readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { escapeField, toCsv } from "../src/emit/csv.ts";
import { toPage } from "../src/emit/page.ts";
import type { QuoteRecord } from "../src/emit/record.ts";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { createParquet } from "../src/emit/parquet.ts";
import { COLUMNS, toColumns, toRow, type Row } from "../src/emit/row.ts";
import type { Pieces } from "../src/emit/pieces.ts";
import { createSpeakerTally } from "../src/emit/speakers.ts";
import { pageName } from "../src/batch/pages.ts";

const TEXT = "“=1+1 is *two*,” said Ana Brandt.\n<b>Nobody</b> objected.";
const span = (part: string): { start: number; end: number; text: string } => {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length, text: part };
};
const RECORD: QuoteRecord = {
  schema: 1,
  id: "0123456789abcdef",
  articleId: "x",
  textSha256: "",
  kind: "direct",
  act: "speech",
  text: "=1+1 is *two*,",
  content: [span("=1+1 is *two*,")],
  verbatim: [],
  cue: span("said"),
  source: span("Ana Brandt"),
  speaker: { id: "ana-brandt", name: "Ana Brandt", kind: "person" },
  antecedent: null,
  addressee: null,
  medium: null,
  issues: [{ id: "budget", label: "Budget", probability: 0.7, evidence: [] }],
  issueFromContext: false,
  context: { before: "", after: "" },
  heading: null,
  rule: "r",
  attributionRule: "a",
  confidence: { quote: 0.9, speaker: 0.8 },
  engine: "rules",
};

describe("csv", () => {
  it.each([
    ["plain", "plain"],
    ['say "no", please', '"say ""no"", please"'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+49", "'+49"],
    ["@name", "'@name"],
    ["-2, he said", `"'-2, he said"`],
    [null, ""],
    [-2, "-2"],
  ])("%j becomes %j", (value, field) => expect(escapeField(value)).toBe(field));

  it("has one field a column", () => {
    expect(toCsv(toRow(RECORD, { title: "T" }))).toMatch(
      /^0123456789abcdef,x,direct,speech,"'=1\+1 is \*two\*,",ana-brandt,/,
    );
  });
});

describe("page", () => {
  it("marks and lists the quotes; text never becomes markup", () => {
    expect(toPage({ id: "x", text: TEXT }, [RECORD])).toBe(
      [
        "# x",
        "",
        "## 1 quote",
        "",
        "**[1]** **Ana Brandt** — Budget (70 %)",
        "",
        "> \\=1+1 is \\*two\\*,",
        "",
        "direct, quote 90 %, speaker 80 %, r, a",
        "",
        "## Text",
        "",
        "“**\\=1+1 is \\*two\\*,** [1]” said Ana Brandt.",
        "",
        "\\<b\\>Nobody\\</b\\> objected.",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["2031/ferry-late", /^2031\/ferry-late$/],
    ["../../etc/passwd", /^[^/]+-[0-9a-f]{12}$/],
    ["Ferry", /^Ferry-[0-9a-f]{12}$/],
    ["con", /^con-[0-9a-f]{12}$/],
    ["__proto__", /^__proto__$/],
    ["é🙂", /^_+-[0-9a-f]{12}$/],
  ])("of %s has a name that every file system takes", (id, name) => expect(pageName(id)).toMatch(name));
});

it("speakers are counted by articles, quotes and issues", () => {
  const tally = createSpeakerTally(inMemory(), inMemory());
  const add = (...records: QuoteRecord[]): void =>
    tally.add(toColumns(records.map((record) => toRow(record, {}))));
  add(RECORD, { ...RECORD, kind: "mixed" });
  add(RECORD, { ...RECORD, speaker: null });
  expect([...tally.finish().entries()]).toEqual([
    {
      id: "ana-brandt",
      name: "Ana Brandt",
      kind: "person",
      roles: [],
      articles: 2,
      quotes: { total: 3, direct: 2, mixed: 1, indirect: 0 },
      issues: { budget: 3 },
    },
  ]);
});

it("speakers are the same when counts are put aside", () => {
  const tallies = [10_000, 5].map((most) => createSpeakerTally(inMemory(), inMemory(), most));
  const role = { start: 0, end: 4 };
  let state = 7;
  const random = (limit: number): number => (state = (state * 48_271) % 2_147_483_647) % limit;
  for (let article = 0; article < 400; article++) {
    const records = Array.from({ length: 3 }, () => {
      // More roles than are counted, and names that differ: the first that came holds.
      const speaker = { ...RECORD.speaker!, id: `s${random(9)}`, name: `Name ${random(5)}` };
      return { ...RECORD, speaker: { ...speaker, role: { ...role, text: `role ${random(70)}` } } };
    });
    for (const tally of tallies) tally.add(toColumns(records.map((record) => toRow(record, {}))));
  }
  const [whole, aside] = tallies.map((tally) => tally.finish());
  expect(whole!.count).toBe(9);
  expect(aside!.count).toBe(9);
  expect([...aside!.entries()]).toEqual([...whole!.entries()]);
});

it("docs/dataset.md tells every column as it is", () => {
  const page = readFileSync("docs/dataset.md", "utf8");
  for (const { name, meaning } of COLUMNS) {
    expect(page).toContain(`| \`${name}\` |`);
    expect(page).toContain(`| ${meaning} |`);
  }
});

it("Parquet holds the same rows as CSV, in groups", async () => {
  const pieces: Uint8Array[] = [];
  const parquet = createParquet((bytes) => pieces.push(bytes.slice()), inMemory());
  const row = (index: number): Row => toRow({ ...RECORD, id: `r${index}` }, { title: "T" });
  for (let index = 0; index < 10_001; index += 3)
    parquet.add(toColumns([row(index), row(index + 1), row(index + 2)]));
  parquet.finish();
  const file = Buffer.concat(pieces);
  const rows = await parquetReadObjects({
    file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length),
  });
  expect(rows).toHaveLength(10_002);
  expect(rows[10_000]).toEqual(row(10_000));
});

it("Parquet that ends group by group is what its writer makes with all groups in memory", () => {
  const long = "a".repeat(400);
  const rows = Array.from({ length: 12_000 }, (_, index) =>
    toRow({ ...RECORD, id: `r${index}`, text: `${index} ${index < 5000 ? "" : long}` }, { title: "T" }),
  );
  const pieces: Uint8Array[] = [];
  const parquet = createParquet((bytes) => pieces.push(bytes.slice()), inMemory());
  parquet.add(toColumns(rows));
  parquet.finish();
  const columns = toColumns(rows);
  const whole = new ByteWriter();
  const writer = new ParquetWriter({
    writer: whole,
    schema: [
      { name: "root", num_children: COLUMNS.length },
      ...COLUMNS.map(({ name, type }) =>
        type === "STRING"
          ? ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" } as const)
          : ({ name, type, repetition_type: "OPTIONAL" } as const),
      ),
    ],
    createdBy: "pullquote",
  });
  void writer.write({
    columnData: COLUMNS.map(({ name }) => ({ name, data: [...columns[name]] })),
    rowGroupSize: 5000,
  });
  void writer.finish();
  expect(
    writer.row_groups.flatMap((group) => group.columns.filter((one) => one.offset_index_offset)),
  ).not.toEqual([]);
  expect(Buffer.concat(pieces).equals(whole.getBytes())).toBe(true);
});

/** What a spool on disk is in a batch. */
function inMemory(): Pieces {
  const all: Uint8Array[] = [];
  return {
    add: (piece) => void all.push(piece.slice()),
    end: () => all.length,
    pieces: (from, to) => all.slice(from, to),
  };
}
