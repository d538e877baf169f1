import { describe, expect, test } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { attribute } from "../src/attribute/attribute.ts";
import type { AttributedQuote, Quote, Span } from "../src/types.ts";

/**
 * Reads a marked text: `{…}` is a content, the next or last `[…]` of its line its source, `[]` none.
 * Every line holds at most one quote.
 */
function read(marked: string): AttributedQuote[] {
  let text = "";
  const quotes: Quote[] = [];
  for (const line of marked.split("\n")) {
    const at: Record<string, Span> = {};
    let open = 0;
    for (const char of line) {
      if (char === "{" || char === "[") open = text.length;
      else if (char === "}" || char === "]") at[char] = { start: open, end: text.length };
      else text += char;
    }
    text += "\n";
    const { "}": content, "]": source } = at;
    if (content)
      quotes.push({
        kind: /[“"]/u.test(text.charAt(content.start)) ? "direct" : "indirect",
        act: "speech",
        content: [content],
        verbatim: [],
        cue: null,
        source: source && source.end > source.start ? source : null,
        addressee: null,
        medium: null,
        parent: null,
        rule: "test",
        score: 1,
      });
  }
  return attribute(annotate({ id: "test", text }), quotes);
}

const names = (marked: string): (string | undefined)[] => read(marked).map(({ speaker }) => speaker?.name);

describe("an owner, and a body rather than its papers", () => {
  test.each([
    ["We met Marta Ivers, [whose spokesman] said {it was late}.", "Marta Ivers's spokesman"],
    ["{The Lund regulator has read eleven reports}, [it] said.", "Lund regulator"],
  ])("%s", (marked, name) => {
    expect(names(marked)).toEqual([name]);
  });
});

describe("a body that was introduced", () => {
  test.each([
    ["A parliamentary committee met. [The committee] said {it was late}.", "parliamentary committee"],
    ["Islanders wept when the harbour board met. {“It is late,”} [the board] said.", "harbour board"],
    ["The Kelm Board met the school board. [The board] said {it was late}.", "Kelm Board"],
    ["The new government met. [The government] said {it was late}.", "government"],
    ["Vessel Ltd sank a rival firm. Vessel said so. [The firm] said {it was late}.", "Vessel Ltd"],
  ])("%s", (marked, name) => {
    expect(names(marked)).toEqual([name]);
  });
});

describe("words of nobody in sight", () => {
  test("the middle of a paragraph continues nobody", () => {
    const quotes = "[Ivers] said {“It was late.”}\nWho else knew? {“Ask me on Friday,”} was one answer. []";
    expect(names(quotes)).toEqual(["Ivers", undefined]);
  });
});

describe("a pronoun", () => {
  const named = "The road to Kelm is long.\n";
  const far = "It rained for days. ".repeat(6).trim();

  test("is not the only name that is left, far off and of a place", () => {
    const [quote] = read(`${named}${far}\n{“It was late,”} [she] said.`);
    expect(quote).toMatchObject({ speaker: null, attributionRule: "pronoun-without-antecedent" });
    expect(quote!.candidates.map(({ name }) => name)).toEqual(["Kelm"]);
  });
});

describe("names", () => {
  test.each([
    ["Mayor Marta Ivers met us.\n[Ivers] said {it was late}.", "Marta Ivers"],
    ["Marta Ivers met us.\n[Ms. Ivers] said {it was late}.", "Marta Ivers"],
    ["Marta Ivers met us.\n[Marta] said {it was late}.", "Marta Ivers"],
    ["Harlan van der Poel met us.\n[Van der Poel] said {it was late}.", "Harlan van der Poel"],
    ["Harlan T. Brodd met us.\n[Harlan Brodd] said {it was late}.", "Harlan T. Brodd"],
    ["Oleksandr Marenskyy met us.\n[Marensky] said {it was late}.", "Oleksandr Marenskyy"],
    ["Jim Tolver met us.\n[James Tolver] said {it was late}.", "Jim Tolver"],
    ["[Brodd’s spokeswoman, Hope Ellard,] said {it was late}.", "Hope Ellard"],
    ["[US Secretary of State Tomas Reyle] said {it was late}.", "Tomas Reyle"],
    ["[A spokeswoman for Harlan Brodd] said {it was late}.", "spokeswoman for Harlan Brodd"],
    ["[BRODD]: {It was late.}\nHarlan Brodd then left.", "Harlan Brodd"],
    ["Dan and Ruth Quillane married.\n[Mrs. Quillane] said {it was late}.", "Ruth Quillane"],
    ["Marta Ivers met Tom Reyle.\n[Ivers and Reyle] said {it was late}.", "Marta Ivers and Tom Reyle"],
    ["[Brodd’s ally, Mayor Tom Reyle] said {it was late}.", "Tom Reyle"],
    ["[An interview, Mayor Tom Reyle] said {it was late}.", "Tom Reyle"],
    ["[The port's union, Chalk,] said {it was late}.", "Chalk"],
    ["Harlan Brodd left.\n[Brodd’s office] said {it was late}.", "Harlan Brodd's office"],
    ["Harlan Brodd left.\n[His press officer] said {it was late}.", "Harlan Brodd's press officer"],
    ["[Two officials, who asked not to be named,] said {it was late}.", "Two officials"],
    ["A report by the board is out.\n[The report] said {it was late}.", "report by the board"],
  ])("%s", (marked, name) => {
    expect(names(marked)).toEqual([name]);
  });

  test("a bare surname that two people bear is less sure, and the other one is named", () => {
    const [quote] = read("Ann Kell met Bo Kell. Ann Kell spoke.\n[Kell] said {it was late}.");
    expect(quote).toMatchObject({
      speaker: { name: "Ann Kell" },
      attributionRule: "surname-of-several",
      candidates: [{ name: "Bo Kell" }],
    });
    expect(quote!.speakerScore).toBeLessThan(0.9);
  });

  test.each([
    ["The company's", "company"],
    ["The unions’", "unions"],
  ])("%s statement is the owner's", (owner, name) => {
    expect(read(`[${owner}] statement: {“We regret it.”}`).map(({ speaker }) => speaker?.name)).toEqual([
      name,
    ]);
  });

  test.each([
    ["the tired, 71-year-old envoy", "tired, 71-year-old envoy"],
    ["the airline, a rival of Tolver,", "airline"],
    ["a report published in May", "report"],
    ["Among likely voters", "likely voters"],
  ])("%s is called %s", (source, name) => {
    expect(read(`[${source}] said {it was late}`).map(({ speaker }) => speaker?.name)).toEqual([name]);
  });

  test.each([
    ["Q", "A"],
    ["Question", "Answer"],
  ])("an interview (%s, %s): the answers are given by the person whom the introduction names", (q, a) => {
    const quotes = read(`Ann Kell is retiring. We met Kell.\n[${q}]: {Why?}\n[${a}]: {I am tired.}`);
    expect(quotes.map(({ speaker, attributionRule }) => [speaker?.name, attributionRule])).toEqual([
      [undefined, "interview-question"],
      ["Ann Kell", "interview-answer"],
    ]);
  });
});

test("people in a row speak together, whatever is said of each", () => {
  const [quote] = read(
    "[Ana Brandt, the mayor of Kelm, and Bo Lind, the sheriff], said {the pier was late}.",
  );
  expect(quote!.speaker?.name).toBe("Ana Brandt and Bo Lind");
});

test("what a document says is written, also where a pronoun stands for it", () => {
  const quotes = read(
    "[Ana Brandt] said {the pier was safe}.\nThe report came on Monday. [It] notes that {the pier is old}.",
  );
  expect(quotes.map(({ speaker, act }) => [speaker?.kind, act])).toEqual([
    ["person", "speech"],
    ["document", "writing"],
  ]);
});

describe("descriptions", () => {
  test.each([
    ["Bo Kell hoped for peace. {“Nobody wants this,”} said [the Brackwater captain].", "Bo Kell"],
    [
      "Mayor Bo Kell hoped for peace. {“Nobody wants this,”} said [the Brackwater captain].",
      "Brackwater captain",
    ],
    ["Bo Kell hoped for peace.\n{“Nobody wants this,”} said [the captain].", "captain"],
    ["Bo Kell hoped for peace. {“Nobody wants this,”} said [the mayor of Lund].", "mayor of Lund"],
    ["Bo Brandt lost to Ann Brandt, his niece.\n[The younger Brandt] said {it was late}.", "Ann Brandt"],
    ["Bo Brandt lost to Ann Brandt, his niece.\n[The elder Brandt] said {it was late}.", "Bo Brandt"],
    ["Vessel, the country's largest gas group, closed.\n[The company] said {it was late}.", "Vessel"],
    ["Vessel, a gas group, met Ellard Motors.\n[The company] said {it was late}.", "company"],
    ["He points to a study, paid for by the board, [which] said {it was late}.", "study"],
    ["Ann Lind spoke in a report [that] said {it was late}.", "report"],
    ["[His press officer] said {no}.\nTom Reyle left.", "press officer"],
    [
      "Tom Reyle left.\n[His press officer] said {no}.\n{“Not today,”} [she] said.",
      "Tom Reyle's press officer",
    ],
  ])("%s", (marked, name) => {
    expect(names(marked).at(-1)).toBe(name);
  });
});

describe("no source", () => {
  test("a clause with a cue alone has its subject", () => {
    const text =
      "Bo Kell said it was late, but added that he slept. “No,” read the report. Letters were written by Ann Lind.";
    const at = (words: string): Span => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const quote = (content: string, cue: string): Quote => ({
      kind: "indirect",
      act: "speech",
      content: [at(content)],
      verbatim: [],
      cue: at(cue),
      source: null,
      addressee: null,
      medium: null,
      parent: null,
      rule: "test",
      score: 1,
    });
    const quotes = [
      quote("that he slept", "added"),
      quote("“No,”", "read"),
      quote("Letters", "were written"),
    ];
    const attributed = attribute(annotate({ id: "test", text }), quotes);
    expect(attributed.map(({ speaker }) => speaker?.name)).toEqual(["Bo Kell", "report", "Ann Lind"]);
    expect(attributed.map(({ attributionRule }) => attributionRule)).toEqual(Array(3).fill("subject-of-cue"));
  });

  test("the by-line says who I am", () => {
    const text = "By Ann Lind\n\nI said it was late.";
    const quote = read("[I] said {it was late}.")[0]!;
    const sections = [{ kind: "byline" as const, start: 0, end: 11 }];
    const shifted = { ...quote, content: [{ start: 20, end: 31 }], source: { start: 13, end: 14 } };
    expect(attribute(annotate({ id: "test", text, sections }), [shifted])[0]!.speaker?.name).toBe("Ann Lind");
  });

  test("what goes on after an unnamed speaker is theirs, not an earlier one's", () => {
    expect(names("[Bo Kell] said {no}.\n[Two of the guards] said {yes}.\n{“It was late.”} []")).toEqual([
      "Bo Kell",
      "Two of the guards",
      "Two of the guards",
    ]);
  });
});

describe("pronouns", () => {
  test.each([
    ["Marta Ivers met Harlan Brodd.\n{“It was late,”} [she] said.", "Marta Ivers"],
    ["Marta Ivers met Harlan Brodd.\n{“It was late,”} [he] said.", "Harlan Brodd"],
    ["Harlan Brodd spoke first.\n{“I like Tom Reyle,”} [he] said.", "Harlan Brodd"],
    ["Harlan Brodd asked Tom Reyle about it.\n{“It was late,”} [he] said.", "Tom Reyle"],
    ["Tom Reyle met Harlan Brodd.\nThe mayor, Max Ellard, came. {“Late,”} [he] said.", "Max Ellard"],
    [
      "Ann and Ruth Quillane sang. Ann Lind and Ruth Kell left.\n{“Late,”} [they] said.",
      "Ann Lind and Ruth Kell",
    ],
    ["Tom Reyle, a friend of Harlan Brodd, called.\n{“It was late,”} [he] said.", "Tom Reyle"],
    // the words between quotation marks put no distance between a name and its pronoun
    [
      "Tom Reyle came.\n{“We ran. We hid. We sang. We slept. Then Bo Kell came. We left,”} [he] said.",
      "Tom Reyle",
    ],
    // who is introduced after the words of somebody else speaks next
    [
      "“It was late,” said Ann Lind.\nThe first to sing was Ruth Kell, a nurse. {“We sang,”} [she] said.",
      "Ruth Kell",
    ],
    ["Ann Lind’s rival, Ruth Kell, accused her of theft.\n{“It was late,”} [she] said.", "Ruth Kell"],
    ["Marta Ivers sells boats. One reviewer called it late. [She] said {it was late}.", "Marta Ivers"],
    ["Tom Reyle, who once worked for Harlan Brodd, blasted us.\n{“It was late,”} [he] said.", "Tom Reyle"],
    ["The Harbour Report is out. It rains in Tarn.\n{“It was late,”} [it] said.", "Harbour Report"],
  ])("%s", (marked, name) => {
    expect(names(marked)).toEqual([name]);
  });

  test("who answers stays in mind behind the turns of an interview", () => {
    const text =
      "Bo Kell is retiring. We met Kell.\n[Q]: {Why?}\n[A]: {A guard is wrong. A guard is tired.}\n";
    expect(names(`${text}The bell rang. {“No,”} [he] said.`).at(-1)).toBe("Bo Kell");
  });

  test("without a candidate there is no speaker, and the rule says why", () => {
    const [quote] = read("Marta Ivers left.\n{“It was late,”} [he] said.");
    expect(quote).toMatchObject({
      speaker: null,
      speakerScore: 0,
      attributionRule: "pronoun-without-antecedent",
    });
  });
});

test("the role is a span of the text", () => {
  const [quote] = read("[Marta Ivers, the mayor of Lund,] said {it was late}.");
  expect(quote!.speaker).toMatchObject({ role: { text: "mayor of Lund" }, affiliation: { text: "Lund" } });
});
