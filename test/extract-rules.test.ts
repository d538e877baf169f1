/** What the rules make of one sentence or paragraph each: [text, source, cue, content]. All people are invented. */
import { describe, expect, it } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { extract } from "../src/extract/extract.ts";
import type { Extraction, Quote, Span } from "../src/types.ts";

function read(text: string): { text: string } & Extraction {
  return { text, ...extract(annotate({ id: "case", text })) };
}

const cut = (text: string, span: Span | null): string | null => span && text.slice(span.start, span.end);
const contentOf = (text: string, quote: Quote): string =>
  quote.content.map((span) => cut(text, span)).join(" | ");

function outer(text: string): (string | null)[][] {
  return read(text)
    .quotes.filter(({ parent }) => parent === null)
    .map((quote) => [cut(text, quote.source), cut(text, quote.cue), contentOf(text, quote)]);
}

const CASES: Record<string, [text: string, source: string | null, cue: string | null, content: string][]> = {
  "a quotation before its cue": [
    ["“We open on Monday,” Ana Ferrow said.", "Ana Ferrow", "said", "“We open on Monday,”"],
    ["“We open on Monday,” said Ana Ferrow.", "Ana Ferrow", "said", "“We open on Monday,”"],
    ['"We open on Monday," he said.', "he", "said", '"We open on Monday,"'],
    ["''We open on Monday,'' Ms. Ferrow said.", "Ms. Ferrow", "said", "''We open on Monday,''"],
    ["“Who pays for the bridge?” Lynch asked.", "Lynch", "asked", "“Who pays for the bridge?”"],
    [
      '“We will not close the school," the mayor said.',
      "the mayor",
      "said",
      '“We will not close the school,"',
    ],
  ],
  "a quotation between a colon and its cue": [
    ["Ferrow was blunt: “We open on Monday,” she said.", "she", "said", "“We open on Monday,”"],
    ["Ferrow told the council: “We open on Monday,” she said.", "she", "said", "“We open on Monday,”"],
  ],
  "a comment between commas": [
    [
      "It had been the harbour office, she explained, that wanted the permit back.",
      "she",
      "explained",
      "It had been the harbour office | that wanted the permit back",
    ],
    ["The sample is far too small, Orr warned.", "Orr", "warned", "The sample is far too small"],
  ],
  "the end of one report and the beginning of the next": [
    [
      "Ferrow said that the dam would “hold”; Lynch said that it had been “patched”.",
      "Ferrow",
      "said",
      "that the dam would “hold”",
    ],
  ],
  "words that a tagger mistakes": [
    [
      "“We did not believe it,” says lead author Ana Ferrow of the institute.",
      "lead author Ana Ferrow of the institute",
      "says",
      "“We did not believe it,”",
    ],
    [
      "Asked whether anyone would resign, the premier replied: “Ask me tomorrow.”",
      "the premier",
      "replied",
      "“Ask me tomorrow.”",
    ],
    ["The clerk told her that the office was shut.", "The clerk", "told", "that the office was shut"],
    [
      "Ferrow told reporters gathered outside Gate 3 that the pier was safe.",
      "Ferrow",
      "told",
      "that the pier was safe",
    ],
  ],
  "a split quotation": [
    [
      "“We open on Monday,” she said, “if the rain stops.”",
      "she",
      "said",
      "“We open on Monday,” | “if the rain stops.”",
    ],
    [
      "“We open on Monday,” Orr said. “The rain will stop.”",
      "Orr",
      "said",
      "“We open on Monday,” | “The rain will stop.”",
    ],
  ],
  "a quotation behind its cue": [
    ["Ferrow said: “The harbour is ours.”", "Ferrow", "said", "“The harbour is ours.”"],
    ["Ferrow told reporters, “The harbour is ours.”", "Ferrow", "told", "“The harbour is ours.”"],
    [
      "Ferrow declared:\n“The harbour is ours and it stays ours.”",
      "Ferrow",
      "declared:",
      "“The harbour is ours and it stays ours.”",
    ],
  ],
  "what a colon or a noun presents": [
    [
      "The league issued one sentence on Friday: “The result stands.”",
      "The league",
      "issued one sentence on Friday:",
      "“The result stands.”",
    ],
    ["“We drew and lost” was his verdict.", "his", "verdict", "“We drew and lost”"],
  ],
  "a quotation behind a report": [
    ["Ferrow revealed that the seal could swim.", "Ferrow", "revealed", "that the seal could swim"],
  ],
  "a reported clause": [
    ["Ferrow said that the harbour was full.", "Ferrow", "said", "that the harbour was full"],
    ["Ferrow said the harbour was full.", "Ferrow", "said", "the harbour was full"],
    ['Ferrow said the offer was "historic."', "Ferrow", "said", 'the offer was "historic."'],
    [
      "Ken Orr, the mayor of Ostby, said the harbour was full.",
      "Ken Orr, the mayor of Ostby,",
      "said",
      "the harbour was full",
    ],
    ["Ferrow told the council that the harbour was full.", "Ferrow", "told", "that the harbour was full"],
  ],
  "according to": [
    ["According to Ken Orr, the harbour was full.", "Ken Orr", "According to", "the harbour was full"],
    ["The harbour was full, according to Ken Orr.", "Ken Orr", "according to", "The harbour was full"],
  ],
  "a comment clause": [["The harbour was full, Ferrow said.", "Ferrow", "said", "The harbour was full"]],
};

describe.each(Object.entries(CASES))("%s", (_, rows) => {
  it.each(rows)("%s", (text, source, cue, content) => {
    const expected = [source?.replace(/,$/u, ""), cue?.replace(/:$/u, ""), content];
    const found = outer(text).map(([s, q, c]) => [s?.replace(/,$/u, ""), q?.replace(/:$/u, ""), c]);
    expect(found).toContainEqual(expected);
  });
});

describe("extract", () => {
  it("names the addressee", () => {
    const { text, quotes } = read("Ferrow told the council that the harbour was full.");
    expect(cut(text, quotes[0]!.addressee)).toBe("the council");
  });

  it("joins the paragraphs of one quotation that only the last one closes", () => {
    const text =
      "“The harbour is full,” Ferrow said.\n“We looked at it for a year.\n“We will dig a new one.”";
    const contents = outer(text).map(([, , content]) => content);
    expect(contents.join(" ")).toContain("“We looked at it for a year.");
    expect(contents.join(" ")).toContain("“We will dig a new one.”");
  });

  it("gives a paragraph that goes on with the speaker before neither cue nor source", () => {
    const { quotes } = read(
      "“The harbour is full,” Ferrow said.\n\n“We looked at it for a whole long year.”",
    );
    expect(quotes.at(-1)).toMatchObject({ rule: "continuation:paragraph", cue: null, source: null });
  });

  it.each([
    [
      "a paragraph in marks behind a report",
      "Ferrow said that the pier is late.\n\n“We looked at it for a whole long year.”",
    ],
    ["a sentence partly in marks", "“The pier is late,” said Ferrow. Now “nobody waits for it on the hill.”"],
  ])("goes on with %s", (_, text) => {
    const { quotes } = read(text);
    expect(quotes).toHaveLength(2);
    expect(quotes.at(-1)).toMatchObject({
      rule: expect.stringMatching(/^continuation:/u) as string,
      source: null,
    });
  });

  it.each([
    [
      "the paragraph before announces somebody else",
      "Ferrow quotes the keeper:\n\n“We looked at it for a whole long year.”",
    ],
    [
      "only a belief stands before it",
      "Ferrow thinks the pier is late.\n\n“We looked at it for a whole long year.”",
    ],
    ["it holds no more than a term", "“The pier is late,” said Ferrow. It is a “pier of shame”."],
    [
      "it holds a title",
      "“The pier is late,” said Ferrow. The band played “When Will All the Boats Come Home”.",
    ],
    [
      "a sentence of the reporter stands between",
      "“The pier is late,” said Ferrow. It rained. The wall says “nobody waits here any more”.",
    ],
  ])("does not go on where %s", (_, text) => {
    const continued = read(text).quotes.filter(({ rule }) => rule.startsWith("continuation:"));
    expect(continued).toEqual([]);
  });

  it("takes a quotation that is signed with a dash", () => {
    expect(outer("“I shall vote for the bridge.” — Ines Dahl")[0]?.[0]).toBe("Ines Dahl");
    expect(outer("“I shall vote for the bridge.”\n\n- Ines Dahl, on Monday")[0]?.[0]).toBe("Ines Dahl");
    expect(outer("“I shall vote for the bridge.”\n\n- Ines Dahl left the room")[0]?.[0]).toBeUndefined();
  });

  it("knows what a quoted speaker quotes as a quote of its own, inside", () => {
    const { quotes } = read("“I told him, ‘Go home now,’ and he went,” Ferrow said.");
    const nested = quotes.filter(({ parent }) => parent !== null);
    expect(nested).toHaveLength(1);
    expect(quotes[nested[0]!.parent!]!.parent).toBeNull();
  });

  it("never lets contents of one level overlap", () => {
    const { quotes } = read(
      "Ferrow said Orr believed that Dahl wanted the council to say that the bridge was late, according to Lund.",
    );
    const spans = quotes.filter(({ parent }) => parent === null).flatMap(({ content }) => content);
    spans.sort((a, b) => a.start - b.start);
    spans.slice(1).forEach((span, i) => {
      expect(span.start).toBeGreaterThanOrEqual(spans[i]!.end);
    });
  });

  it("gives scores between 0 and 1, highest where the form is surest", () => {
    const sure = read("“We open on Monday,” Ana Ferrow said.").quotes[0]!.score;
    const unsure = read("Ferrow wants the harbour.").quotes[0]?.score ?? 0;
    expect(sure).toBeGreaterThan(0.9);
    expect(unsure).toBeLessThan(sure);
  });

  it("reads a sentence of thousands of verbs in pieces", () => {
    const text = "Ferrow said ".repeat(2000);
    const { quotes } = read(text);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every(({ cue }) => cue && text.slice(cue.start, cue.end) === "said")).toBe(true);
  });
});

describe("the act of agreeing", () => {
  it.each([
    ["The council has agreed to pay for the bridge.", "attitude"],
    ["The council agreed that the bridge was old.", "speech"],
  ])("%s", (text, act) => {
    expect(read(text).quotes.map((quote) => quote.act)).toEqual([act]);
  });
});
