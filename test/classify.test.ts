import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { contextOf } from "../src/classify/context.ts";
import { classify, classifyText } from "../src/classify/classify.ts";
import { stem, words } from "../src/classify/features.ts";
import { loadTaxonomy, nibblesFrom, scalesFrom } from "../src/classify/model.ts";
import { parseIssueList } from "../src/classify/list.ts";
import { classifyRows, readRows } from "../src/classify/rows.ts";
import type { AttributedQuote, IssueList } from "../src/types.ts";

const harbour: IssueList = {
  id: "harbour",
  issues: [
    {
      id: "ferry",
      label: "Ferry service",
      keywords: ["ferry", "timetable", "crossing"],
    },
    {
      id: "dredging",
      label: "Dredging the channel",
      keywords: ["dredging", "silt"],
      exclude: ["dredging up the past"],
    },
  ],
};

describe("words", () => {
  test.each([
    ["The mayor's ferries", ["the", "mayor", "ferri"]],
    ["Zelmë’s plan, 2,400 jobs", ["zelmë", "plan", "#1", "#3", "job"]],
    ["A long-lasting, U.S.-backed truce", ["a", "long", "last", "u.s", "back", "truc"]],
    ["", []],
  ])("%j", (text, stems) => {
    expect(words(text).map((word) => word.stem)).toEqual(stems);
  });

  test("places are true", () => {
    const text = "“Ferries,” said the mayor’s aide.";
    for (const { start, end, lower } of words(text))
      expect(text.slice(start, end).toLowerCase()).toContain(lower);
  });

  test.each([
    ["taxes", "tax"],
    ["planned", "plan"],
    ["city", "citi"],
    ["cities", "citi"],
    ["class", "class"],
  ])("stem of %s is %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe("scores", () => {
  const context = {
    before: "The talks on schools went on.",
    title: "Council votes on the school budget",
  };
  const cases = [
    ["the default list", undefined],
    ["a list of the user's", harbour],
  ] as const;

  test.each(cases)("evidence adds up to the score: %s", (_, list) => {
    const { issues } = classifyText("We will dredge the channel before the ferry stops.", context, list);
    for (const { score, evidence } of issues.filter((issue) => issue.evidence.length > 0)) {
      const sum = evidence.reduce((total, { weight }) => total + weight, 0);
      expect(sum).toBeCloseTo(score, 6);
    }
  });

  test.each(cases)("probabilities are in order, and the same each time: %s", (_, list) => {
    const first = classifyText("Taxes are too high.", context, list);
    const probabilities = first.issues.map(({ probability }) => probability);
    expect([...probabilities].sort((a, b) => b - a)).toEqual(probabilities);
    expect(probabilities.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(classifyText("Taxes are too high.", context, list)).toEqual(first);
  });

  test("a keyword decides", () => {
    expect(classifyText("The ferry will run on Sundays.", {}, harbour).issues[0]!.id).toBe("ferry");
    expect(classifyText("Silt is the trouble.", {}, harbour).issues[0]!.id).toBe("dredging");
  });

  test("a keyword is found inside a word with hyphens", () => {
    expect(classifyText("It is a ferry-and-bus company.", {}, harbour).issues[0]!.id).toBe("ferry");
  });

  test("an excluded phrase takes it back", () => {
    const score = (text: string): number =>
      classifyText(text, {}, harbour).issues.find(({ id }) => id === "dredging")?.score ?? -Infinity;
    expect(score("They are dredging up the past.")).toBeLessThan(score("They are dredging up the channel."));
  });

  test("context decides when the quote has no words of its own, and says so", () => {
    const { issues, fromContext } = classifyText(
      "That is all.",
      { before: "The ferry is late again." },
      harbour,
    );
    expect(issues[0]!.id).toBe("ferry");
    expect(fromContext).toBe(true);
  });

  test.each(["", "…", "x".repeat(100_000), "tax ".repeat(50_000)])("odd text %#", (text) => {
    const { issues, margin } = classifyText(text);
    expect(issues[0]!.probability).toBeGreaterThan(0);
    expect(margin).toBeGreaterThanOrEqual(0);
  });
});

describe("model files", () => {
  test("two weights stand in a byte, scales in octaves below 1", () => {
    expect([...nibblesFrom(Uint8Array.of(0x70, 0x9f))]).toEqual([0, 7, -1, -7]);
    expect([...scalesFrom(Uint8Array.of(255, 239))]).toEqual([1, 0.5]);
  });

  test("stay under five megabytes", () => {
    const bytes = ["words.bin", "issues.bin"].map((name) => statSync(`models/${name}`).size);
    expect(bytes[0]! + bytes[1]!).toBeLessThan(5_000_000);
  });

  test("speeches and news have weights of their own", () => {
    const { speech, news } = loadTaxonomy().registers;
    expect(speech.weights).not.toEqual(news.weights);
  });
});

describe("without a title", () => {
  const before = "The candidate spoke for an hour in the hall of the fire brigade.";
  const ofPolitics = (text: string): number =>
    classifyText(text, { before }).issues.find(({ id }) => id === "government-operations")!.probability;

  test.each([
    ["in marks", "“We will win this.”"],
    ["no whole sentence", "that they would win this"],
  ])("words %s are from news, where politics is likely", (_, text) => {
    expect(ofPolitics(text)).toBeGreaterThan(1.5 * ofPolitics(`${text.replace(/[“”.]/g, "")}.`));
  });
});

describe("rows", () => {
  test("a broken line is a problem, the others are read", () => {
    const { rows, problems } = readRows(
      '{"id":1,"text":"a"}\n{oops\n{"id":"2"}\n\n{"id":"3","text":"b"}',
      "rows.jsonl",
    );
    expect(rows.map(({ id }) => id)).toEqual(["1", "3"]);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ["E005", "rows.jsonl:2"],
      ["E007", "rows.jsonl:3"],
    ]);
  });

  test("rows that chain are read as a passage", () => {
    const chain = [
      {
        id: "1",
        text: "The ferry is late.",
        context: { after: "The ferry was late on Monday." },
      },
      {
        id: "2",
        text: "The ferry was late on Monday.",
        context: { before: "The ferry is late.", after: "It is so." },
      },
      {
        id: "3",
        text: "It is so.",
        context: { before: "The ferry was late on Monday." },
      },
    ];
    const linked = [...classifyRows(chain, harbour)].at(-1)!;
    const alone = [...classifyRows(chain.slice(2), harbour)][0]!;
    expect(linked.probability).toBeGreaterThan(alone.probability);
  });
});

describe("issue lists", () => {
  const parse = (list: unknown): IssueList => parseIssueList(JSON.stringify(list), "mine.json");

  test("examples may be texts, parent and cap become parents, none may be a sentence", () => {
    const list = parse({
      id: "a",
      issues: [
        {
          id: "x",
          label: "X",
          parent: "defense",
          cap: ["health"],
          examples: ["One.", { text: "Two." }],
        },
      ],
      none: "Nothing of these.",
    });
    expect(list.issues[0]).toMatchObject({
      parents: ["defense", "health"],
      examples: [{ text: "One." }, { text: "Two." }],
    });
    expect(list.issues[1]).toMatchObject({
      id: "none",
      description: "Nothing of these.",
    });
  });

  test.each([
    [{ issues: [] }, "issues has no issue"],
    [{ issue: [] }, 'Did you mean "issues"?'],
    [
      { issues: [{ id: "x", label: "X", keyword: ["a"] }] },
      'issues[0] has an unknown field "keyword". Did you mean "keywords"?',
    ],
    [{ issues: [{ id: "x" }] }, "issues[0].label must be string"],
    [
      {
        issues: [
          { id: "x", label: "X" },
          { id: "x", label: "Y" },
        ],
      },
      'issues[1].id "x" stands twice',
    ],
    [{ issues: [{ id: "a b", label: "X" }] }, "issues[0].id must be letters"],
    [{ issues: [{ id: "none", label: "None" }] }, "Add the issues of the story"],
    ["text", "the list must be object"],
  ])("%j: %s", (list, message) => {
    expect(() => parse(list)).toThrow(/^\[E010\] mine\.json: /);
    expect(() => parse(list)).toThrow(message);
  });

  test("no JSON", () => {
    expect(() => parseIssueList("{", "mine.json")).toThrow(/^\[E005\] mine\.json/);
  });
});

describe("the rest of the sentence", () => {
  const said = "Nobody asked us, and it cannot go on like this";
  const chance = (issue: string, rest: string): number => {
    const text = `“${said},” ${rest}.`;
    const content = [{ start: 1, end: 1 + said.length }];
    const [answer] = classify(annotate({ id: "a", title: "Anger in Odalen", text }), [
      { content } as unknown as AttributedQuote,
    ]);
    return answer!.issues.find(({ id }) => id === issue)?.probability ?? 0;
  };

  test.each([
    ["education", "said Wenche Dahl, head teacher of the school in Odalen", "said the dentist, Wenche Dahl"],
    ["health", "said Dr. Ivo Lund, a surgeon at the hospital", "said the head teacher, Ivo Lund"],
  ])("tells who speaks, and so of what: %s", (issue, rest, other) => {
    expect(chance(issue, rest)).toBeGreaterThan(2 * chance(issue, other));
  });

  test("shows among the reasons", () => {
    const context = { sentence: "said the surgeon at the hospital" };
    const segments = classifyText(said, context).issues[0]!.evidence.map(({ segment }) => segment);
    expect(segments).toContain("sentence");
  });
});

describe("in an article", () => {
  const beginnings = {
    health: "Patients waited nine hours for a doctor. Nurses say the hospital has no beds and no medicine.",
    education: "Pupils had no books. Teachers and students protest against cuts to schools and colleges.",
    "law-crime": "The burglar was arrested. Police charge him with theft, and the court sends him to prison.",
  };
  /** Probability of an issue for the last sentence, which says little, after filler sentences that say nothing. */
  const chance = (issue: string, beginning: string): number => {
    const filler =
      "Nobody could tell. It was late. The rain went on. The clock stood still. Somebody coughed. A cup fell. Two men left.";
    const said = "It took far too long, and nobody told us why";
    const text = `${beginning}\n\n${filler}\n\n“${said},” Ilka Brandvold said.`;
    const start = text.indexOf(said);
    const quote = { content: [{ start, end: start + said.length }] } as unknown as AttributedQuote;
    const [answer] = classify(annotate({ id: "a", text }), [quote]);
    return answer!.issues.find(({ id }) => id === issue)?.probability ?? 0;
  };

  test.each(Object.entries(beginnings))(
    "the beginning speaks for %s where a quote says little",
    (issue, own) => {
      const others = Object.values(beginnings).filter((beginning) => beginning !== own);
      for (const other of others) expect(chance(issue, own)).toBeGreaterThan(1.5 * chance(issue, other));
    },
  );

  test.each([
    ["transportation", "“The road bridge was never safe,” said Odile Marchetti. “We told them in March.”"],
    ["education", "“Half the class has no desk,” said the head teacher, Miro Vance."],
    ["agriculture", "“The hail took the whole orchard in ten minutes,” said the farmer, Jon Sandvik."],
    ["energy", "“We had no power for nine hours,” said a resident of Elm Street."],
    ["labor", "“We will walk out on Monday if there is no offer,” said the union's secretary."],
    ["none", "“She made the best plum cake in the valley,” said her neighbour."],
  ])("a few words without a title are no campaign news: %s", (issue, text) => {
    const end = text.indexOf("”") + 1;
    const quote = { content: [{ start: 0, end }] } as unknown as AttributedQuote;
    expect(classify(annotate({ id: "a", text }), [quote])[0]!.issues[0]!.id).toBe(issue);
  });
});

describe("text without full stops", () => {
  test("is one sentence, of which each quote reads what is near", () => {
    const text = `${"Ana Brandt said that the ferry was late and ".repeat(200)}left.`;
    const doc = annotate({ id: "endless", text });
    const at = text.indexOf("the ferry", text.length / 2);
    const parts = contextOf(doc)([{ start: at, end: at + "the ferry was late".length }]);
    const sentence = parts.find(({ segment }) => segment === "sentence")!;
    expect(sentence.text.length).toBeLessThan(text.length / 4);
    expect(sentence.text).toMatch(/said that\s+and Ana Brandt/);
  });
});
