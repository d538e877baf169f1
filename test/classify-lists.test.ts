import { describe, expect, test } from "vitest";
import { checkList, checkOnQuotes } from "../src/classify/check.ts";
import { classifyText } from "../src/classify/classify.ts";
import { parseIssueList, withExamples } from "../src/classify/list.ts";
import { classifyRows } from "../src/classify/rows.ts";
import { suggestIssues } from "../src/classify/suggest.ts";
import { DEFAULT_ISSUES } from "../src/lexicon/issues.ts";
import type { IssueList } from "../src/types.ts";

const harbour: IssueList = {
  id: "harbour",
  issues: [
    { id: "ferry", label: "Ferry service", keywords: ["ferry", "timetable"] },
    { id: "dredging", label: "Dredging the channel", keywords: ["dredging", "silt"] },
  ],
};

describe("issues check", () => {
  const kinds = (issues: IssueList["issues"]): string[] =>
    checkList({ id: "x", issues }).map(({ kind }) => kind);

  test.each([
    ["a good list", harbour.issues, []],
    ["a label alone", [{ id: "a", label: "Ferries" }], ["thin"]],
    ["a keyword of function words", [{ id: "a", label: "A", keywords: ["of the"] }], ["dead keyword"]],
    [
      "a keyword of two issues, in another form",
      [
        { id: "a", label: "Quays", keywords: ["ferries"] },
        { id: "b", label: "Boats", keywords: ["ferry"] },
      ],
      ["shared keyword"],
    ],
    [
      "a parent that is no topic",
      [{ id: "a", label: "A", description: "b", parents: ["war"] }],
      ["unknown parent"],
    ],
    [
      "two issues in the same words",
      [
        { id: "a", label: "Ferry timetable", description: "Ferries and their timetable." },
        { id: "b", label: "Ferry timetable", description: "The timetable of the ferry." },
      ],
      ["alike"],
    ],
  ] satisfies [string, IssueList["issues"], string[]][])("%s", (_, issues, expected) => {
    expect(kinds(issues)).toEqual(expected);
  });

  test("on quotes: an issue that nobody speaks of, and words that belong to one", () => {
    const rows = [
      "The ferry to Skarvik is late.",
      "No ferry left Skarvik today.",
      "Skarvik needs a ferry.",
    ].map((text, i) => ({ id: String(i), text, context: {} }));
    const findings = checkOnQuotes(harbour, rows);
    expect(findings).toContainEqual(expect.objectContaining({ kind: "never", issues: ["dredging"] }));
    expect(findings.find(({ kind }) => kind === "missing keyword")?.message).toContain('"Skarvik"');
    expect(checkOnQuotes(harbour, [])).toEqual([]);
  });
});

describe("issues suggest", () => {
  const rows = [
    ...[
      "The ferry is late again.",
      "A ferry sank.",
      "We want a new ferry timetable.",
      "Ferry fares will rise.",
    ],
    ...["Nurses need better pay.", "The hospital hires nurses.", "Our nurses work nights in the hospital."],
  ].map((text, i) => ({ id: String(i), text, context: {} }));

  test("gives a list that can be read back, the same each time", () => {
    const list = suggestIssues(rows, 2);
    expect(list.issues).toHaveLength(2);
    expect(parseIssueList(JSON.stringify(list), "suggested.json").issues).toHaveLength(2);
    expect(suggestIssues(rows, 2)).toEqual(list);
    expect(list.issues.flatMap(({ keywords }) => keywords)).toEqual(
      expect.arrayContaining(["ferry", "nurses"]),
    );
  });

  test.each([0, 1, 2])("works on %i quotes", (count) => {
    expect(suggestIssues(rows.slice(0, count)).issues.length).toBeLessThanOrEqual(count);
  });
});

describe("confirmed answers", () => {
  const asked = "The pontoon is rotten.";
  const probability = (list: IssueList): number =>
    classifyText(asked, {}, list).issues.find(({ id }) => id === "ferry")?.probability ?? 0;

  test("draw quotes like them to their issue", () => {
    const line = JSON.stringify({ text: "They will mend the pontoon.", issue: "ferry" });
    expect(probability(withExamples(harbour, line, "mine.jsonl"))).toBeGreaterThan(probability(harbour));
  });

  test.each([
    ["{oops", "[E005] mine.jsonl:1"],
    ['{"text":"a"}', "[E010] mine.jsonl:1: issue"],
    ['{"text":"a","issue":"tax"}', 'the list has no issue "tax". It has: ferry, dredging.'],
  ])("%s", (line, message) => {
    expect(() => withExamples(harbour, line, "mine.jsonl")).toThrow(message);
  });

  test("none is no example", () => {
    const list = withExamples(harbour, '{"text":"Good evening.","issue":"none"}', "mine.jsonl");
    expect(list.issues.every(({ examples }) => examples!.length === 0)).toBe(true);
  });
});

describe("a general topic that a list names as parent", () => {
  const thin = { id: "thin", label: "Vale plan" };
  const about = (parents: readonly string[]): number =>
    classifyText(
      "Growers will get a better price for wheat and milk.",
      {},
      { id: "x", issues: [{ ...thin, parents }, harbour.issues[0]!, harbour.issues[1]!] },
    ).issues.find(({ id }) => id === "thin")!.probability;

  test("draws quotes on the topic to the issue", () => {
    expect(about(["agriculture"])).toBeGreaterThan(about([]) + 0.02);
  });

  test("changes nothing when it is no general topic", () => {
    expect(about(["vales"])).toBe(about([]));
  });
});

test("rows under one title are context for one another, others are not", () => {
  const text = "It will be decided on Friday.";
  const rows = (title: string): { id: string; text: string; context: { title: string } }[] => [
    { id: "1", text: "The ferry is too old and its timetable a joke.", context: { title: "Skarvik votes" } },
    { id: "2", text, context: { title } },
  ];
  const [together, apart] = ["Skarvik votes", "Harvest fair opens"].map(
    (title) => [...classifyRows(rows(title), harbour)][1]!,
  );
  expect(together!.issues.find(({ id }) => id === "ferry")?.probability).toBeGreaterThan(
    apart!.issues.find(({ id }) => id === "ferry")?.probability ?? 0,
  );
});

test("the default list is sound", () => {
  const { issues } = DEFAULT_ISSUES;
  expect(issues).toHaveLength(22);
  expect(issues.at(-1)).toMatchObject({ id: "none", code: 0 });
  for (const { keywords, description } of issues) {
    expect(new Set(keywords).size).toBe(keywords!.length);
    expect(keywords!.every((keyword) => keyword === keyword.toLowerCase().trim())).toBe(true);
    expect(description!.length).toBeGreaterThan(50);
  }
});
