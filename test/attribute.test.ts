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

  test("an interview: the answers are given by the person whom the introduction names", () => {
    const quotes = read("Ann Kell is retiring. We met Kell.\n[Q]: {Why?}\n[A]: {I am tired.}");
    expect(quotes.map(({ speaker, attributionRule }) => [speaker?.name, attributionRule])).toEqual([
      [undefined, "interview-question"],
      ["Ann Kell", "interview-answer"],
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
    ["Ann and Ruth Quillane sang. Ann Lind and Ruth Kell left.\n{“Late,”} [they] said.", undefined],
    ["Tom Reyle, a friend of Harlan Brodd, called.\n{“It was late,”} [he] said.", "Tom Reyle"],
  ])("%s", (marked, name) => {
    expect(names(marked)).toEqual([name]);
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
