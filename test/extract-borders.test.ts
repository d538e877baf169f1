/** Where spans may end: marked texts, {c:…} content, {q:…} cue, {s:…} source, and what is left of the spans. */
import { describe, expect, it } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { mendBorders } from "../src/extract/borders.ts";
import { extractQuotes } from "../src/index.ts";
import type { Quote, Span } from "../src/types.ts";

function mend(marked: string, addressee?: string): { content: string[]; source: string | null } {
  let text = "";
  const spans: Record<string, Span[]> = { c: [], q: [], s: [] };
  for (const [, label, words, plain] of marked.matchAll(/\{([cqs]):([^}]*)\}|([^{]+)/gu)) {
    const part = words ?? plain!;
    if (label) spans[label]!.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  const doc = annotate({ id: "case", text });
  const told = addressee === undefined ? -1 : text.indexOf(addressee);
  const quote: Quote = {
    kind: "indirect",
    act: "speech",
    content: spans.c!,
    verbatim: [],
    cue: spans.q![0] ?? null,
    source: spans.s![0] ?? null,
    addressee: told < 0 ? null : { start: told, end: told + addressee!.length },
    medium: null,
    parent: null,
    rule: "test:case",
    score: 0.9,
  };
  const { content, source } = mendBorders(doc, quote);
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  return { content: content.map(cut), source: source && cut(source) };
}

const CASES: [what: string, marked: string, content: string[], source: string | null, addressee?: string][] =
  [
    [
      "a stray article goes",
      "{s:She} {q:declined to say} {c:whether anyone would be hired}. Not all in {c:the} town agree.",
      ["whether anyone would be hired"],
      "She",
    ],
    [
      "a pronoun that is spoken of stays",
      "The bill, {c:which} {s:Ferrow} {q:called} {c:“a farce”}, passed.",
      ["which", "“a farce”"],
      "Ferrow",
    ],
    [
      "a word with a hyphen is whole",
      "{s:Ferrow} {q:praised} {c:Achebe}-Clarke.",
      ["Achebe-Clarke"],
      "Ferrow",
    ],
    [
      "who is told is no part of what is told",
      "{s:Ferrow} {q:warned} {c:Lynch that it was over}.",
      ["that it was over"],
      "Ferrow",
      "Lynch",
    ],
    [
      "a source stays in the line of its cue",
      "A heading about {s:Trees\n\nCampaigner Dot Pargeter} {q:said} {c:the limes were old}.",
      ["the limes were old"],
      "Campaigner Dot Pargeter",
    ],
    [
      "the pronoun beside the verb speaks",
      "When {s:he} told her so, she {q:laughed}: {c:“Good.”}",
      ["“Good.”"],
      "she",
    ],
    [
      "the pronoun beside the verb speaks, behind a verb of somebody else's",
      "When {s:the board} objected she {q:answered} {c:that it was late}.",
      ["that it was late"],
      "she",
    ],
    [
      "`only` belongs to the verb",
      "{s:Ferrow} {q:would say} {c:only that it was over}.",
      ["that it was over"],
      "Ferrow",
    ],
    [
      "a source ends with no preposition",
      "{c:Parents are split}, {q:according to} {s:a survey by the school, with} 48 per cent in favour.",
      ["Parents are split"],
      "a survey by the school",
    ],
    [
      "a name is taken to its end",
      "{s:Lena} Ferrow {q:said} {c:the limes were old}.",
      ["the limes were old"],
      "Lena Ferrow",
    ],
    [
      "who stands behind a source that names nobody",
      "{s:Outside court}, Detective Lena Ferrow {q:said} {c:it was over}.",
      ["it was over"],
      "Detective Lena Ferrow",
    ],
    [
      "whose name stands behind what they are to another",
      "{s:Okoro's predecessor,} Lena Ferrow, who left, {q:said} {c:it was over}.",
      ["it was over"],
      "Okoro's predecessor, Lena Ferrow",
    ],
    [
      "what somebody else says of it",
      "{s:Ferrow} {q:demanded} {c:money for farmers who}, she says, left.",
      ["money for farmers"],
      "Ferrow",
    ],
    [
      "the first word of the next sentence",
      "{s:Ferrow} {q:called} {c:it “over.” Okoro} went home.",
      ["it “over.”"],
      "Ferrow",
    ],
    [
      "who was asked does not ask",
      "{q:Asked} {c:if she would go}, {s:Ferrow} laughed.",
      ["if she would go"],
      null,
    ],
    [
      "who asked does",
      "{q:Asked} by {s:Ferrow} {c:if she would go}, Lynch laughed.",
      ["if she would go"],
      "Ferrow",
    ],
    [
      "what is reported stays in its line",
      "{c:14:10\n\nFerries are cancelled}, {s:the board} {q:says}.",
      ["Ferries are cancelled"],
      "the board",
    ],
    [
      "us who are told",
      "{s:Ferrow} {q:tells} {c:us 400 passengers are safe}.",
      ["400 passengers are safe"],
      "Ferrow",
    ],
    [
      "a conjunction that joins on the next report is not said",
      "{s:Ferrow} {q:called} {c:the levy “a farce” and} accused Lynch of theft.",
      ["the levy “a farce”"],
      "Ferrow",
    ],
    [
      "a jury that is told is no part of what it is told",
      "{c:The widow signed nothing, a jury} {q:was told}.",
      ["The widow signed nothing"],
      null,
    ],
    [
      "a list that is said keeps its end",
      "{c:The widow signed, a clerk and a cook,} {q:said} {s:Ferrow}.",
      ["The widow signed, a clerk and a cook,"],
      "Ferrow",
    ],
    [
      "whom it was said to, between cue and that",
      "{s:Ferrow} {q:suggested} {c:to Ms Lynch in private that it was over}.",
      ["that it was over"],
      "Ferrow",
    ],
    [
      "the plain sentence before a quotation is the reporter's",
      "{c:Analysts are divided. “This is a farce,”} {q:said} {s:Ferrow}.",
      ["“This is a farce,”"],
      "Ferrow",
    ],
    [
      "an abbreviation keeps its full stop",
      "{s:Ferrow} {q:said} {c:the call came at 12:52 a.m}. and was taped.",
      ["the call came at 12:52 a.m."],
      "Ferrow",
    ],
    [
      "when it was said is not who said it",
      "{s:The council in February} {q:warned} {c:that it was over}.",
      ["that it was over"],
      "The council",
    ],
    [
      "a report keeps the time when it came out",
      "{s:A report released last month} {q:warned} {c:that it was over}.",
      ["that it was over"],
      "A report released last month",
    ],
  ];

describe("borders of spans", () => {
  it.each(CASES)("%s", (_, marked, content, source, addressee) => {
    expect(mend(marked, addressee)).toEqual({ content, source });
  });
});

describe("sentences", () => {
  it.each(["in", "no", "Acme Inc", "Jan", "Wash"])("end behind “%s.” when a quotation follows", (word) => {
    const { sentences } = annotate({ id: "case", text: `The mayor said ${word}. “We are late,” he added.` });
    expect(sentences).toHaveLength(2);
  });

  it("go on behind a title with a nickname", () => {
    const { sentences } = annotate({ id: "case", text: "They met Sen. “Bud” Kell. He left." });
    expect(sentences).toHaveLength(2);
  });
});

it("a quotation that only a doubtful report holds stays, as nobody's words; what is referred to is not said", () => {
  const said = extractQuotes(
    "Members will come to the aid of an ally under attack, and “will consider this act of violence as an attack against all members.” “It is late,” said Ana Lind, referring to the pier.",
  ).map(({ text, speaker }) => [text, speaker?.name]);
  expect(said).toEqual([
    ["“will consider this act of violence as an attack against all members.”", undefined],
    ["“It is late,”", "Ana Lind"],
  ]);
});

it("quotations of nobody are taken from where they open, paragraph by paragraph", () => {
  const text =
    "The rescuer spoke on Friday.\n\n“We went in through the roof.\n\n“When the last one was out, I sat down and ate.”";
  const found = extractQuotes(text).map(({ content }) => content.map((part) => part.text));
  expect(found).toEqual([
    ["“We went in through the roof.", "“When the last one was out, I sat down and ate.”"],
  ]);
});

it("who is told something in a headline says nothing", () => {
  const title = "Residents told to keep windows shut";
  const sections = [{ start: 0, end: title.length, kind: "title" as const }];
  const text = `${title}\n\nFire broke out at noon.`;
  expect(extractQuotes({ id: "a", text, title, sections }).map(({ text }) => text)).toEqual([]);
});
