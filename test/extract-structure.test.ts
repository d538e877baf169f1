/** Turns of transcripts, quotes inside quotes, and marks set aside: what needs no weighing. */
import { describe, expect, it } from "vitest";
import { annotate, extract, type Quote } from "../src/index.ts";

function read(text: string): { quotes: readonly Quote[]; aside: [string, string][] } {
  const { quotes, setAside } = extract(annotate({ id: "a", text }));
  return { quotes, aside: setAside.map(({ start, end, reason }) => [text.slice(start, end), reason]) };
}

function turns(text: string): [string, string][] {
  return read(text)
    .quotes.filter(({ rule }) => rule.startsWith("turn:"))
    .map(({ source, content }) => [
      text.slice(source!.start, source!.end),
      text.slice(content[0]!.start, content[0]!.end),
    ]);
}

describe("a quotation that is opened again", () => {
  const content = (first: string, second: string) =>
    read(`${first}We rang at four.\n\n${second}Nobody came,” Ana Brandt said.`)
      .quotes.filter(({ cue }) => cue)
      .map((quote) => quote.content.length);

  it("goes on where it is opened by the same mark", () => {
    expect(content("“", "“")).toEqual([2]);
  });

  it("is another where the mark is another: a block in marks has quotations of its own", () => {
    expect(content('"', "“")).toEqual([1]);
  });
});

describe("three marks in a row", () => {
  it("close the inner quotation first, also behind a comma", () => {
    const text = "''The keeper said, 'Nobody comes here,''' Ana Brandt said. ''He left.''";
    const [quote] = read(text).quotes;
    expect(text.slice(quote!.content[0]!.start, quote!.content[0]!.end)).toBe(
      "''The keeper said, 'Nobody comes here,'''",
    );
  });
});

describe("turns", () => {
  it("reads names in capitals", () => {
    expect(turns("FERRO: Did it fail?\n\nDR. O'DRAGAN: It was switched off. By hand.")).toEqual([
      ["FERRO", "Did it fail?"],
      ["DR. O'DRAGAN", "It was switched off. By hand."],
    ]);
  });

  it("reads questions and answers", () => {
    expect(turns("Q: Do you miss it?\n\nA: Every Sunday.")).toEqual([
      ["Q", "Do you miss it?"],
      ["A", "Every Sunday."],
    ]);
  });

  it("reads labels behind an opening mark, and the paragraphs that open it again", () => {
    const text =
      '"FERRO: Did it fail?\n\n"DRAGAN: It was switched off.\n\n"Somebody did that by hand.\n\n"FERRO: Who?"';
    const said = read(text).quotes.map(({ source, content }) => [
      text.slice(source!.start, source!.end),
      content.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(said).toEqual([
      ["FERRO", ["Did it fail?"]],
      ["DRAGAN", ["It was switched off.", '"Somebody did that by hand.']],
      ["FERRO", ['Who?"']],
    ]);
  });

  it("reads names in mixed case that come back", () => {
    const text = "Ferro: One.\nDragan: Two.\nFerro: Three.\nDragan: Four.";
    expect(turns(text).map(([name]) => name)).toEqual(["Ferro", "Dragan", "Ferro", "Dragan"]);
  });

  it("reads `Q.` and `A.`", () => {
    const text = "Q. Did you sign it?\nA. I did.\nQ. A. Weir told you to?\nA. Nobody did.";
    expect(turns(text).map(([, said]) => said)).toEqual([
      "Did you sign it?",
      "I did.",
      "A. Weir told you to?",
      "Nobody did.",
    ]);
  });

  it.each([
    ["[00:01:02] SAND: One.\n[00:01:40] LIND: Two.\n00:02:10 SAND: Three.\n00:02:15 GUARD: Out.", "GUARD"],
    ["Sand (00:01):\nOne.\n\nLind (00:45):\nTwo.\n\nSand  0:52\nThree.\n\nGuard (1:00:10)\nOut.", "Guard"],
    [
      "Sand (Tarn): One.\n\nLind (Kelm) (Ind): Two.\n\nSand (Tarn): Three.\n\nThe Guard of the House: Out.",
      "The Guard of the House",
    ],
  ])("reads labels with a time or a seat, and then any other: %j", (text, guard) => {
    const [sand, lind] = guard === "GUARD" ? ["SAND", "LIND"] : ["Sand", "Lind"];
    expect(turns(text)).toEqual([
      [sand, "One."],
      [lind, "Two."],
      [sand, "Three."],
      [guard, "Out."],
    ]);
  });

  it("goes on below a label with a time up to the next one, without remarks, but not behind the last one", () => {
    const text =
      "Sand (00:01):\nOne.\n\nTwo.\n\n(Laughter.)\n\nKerrigan (00:45):\nThree.\n\nSand (00:50): Four.\n\nThe hearing goes on.";
    const said = read(text).quotes.map(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)),
    );
    expect(said).toEqual([["One.", "Two."], ["Three."], ["Four."]]);
  });

  it("names who holds the office of a label", () => {
    const text =
      "The Minister for Health (Ilse Varga): One.\nAda Lunde (Tarn): Two.\nIvo Sand (Tarn): Three.\nAda Lunde (Tarn): Four.";
    expect(turns(text).map(([name]) => name)).toEqual(["Ilse Varga", "Ada Lunde", "Ivo Sand", "Ada Lunde"]);
  });

  it.each([
    [
      "a list of films",
      "The Boat (12): A captain drowns.\nThe Pier (15): A pier burns.\nThe Quay (18): A quay sinks.",
    ],
    [
      "a live blog",
      "11:40 Bridge closed: The road is shut.\n12:10 Ana Brandt: the mayor speaks.\n12:30 Bridge closed: Still.",
    ],
    ["one label alone", "UPDATE: The road is open again.\n\nThe council met."],
    ["notes", "Note: Prices rise in May.\n\nCorrection: The name was wrong."],
    ["times", "10:30 The mayor arrives.\n\n11:15 The mayor leaves."],
    ["a question without answers", "Q: Who pays?\n\nNobody knows."],
  ])("finds none in %s", (_, text) => {
    expect(turns(text)).toEqual([]);
  });
});

describe("what stands before the colon of a headline", () => {
  const labelled = (title: string): (string | null)[] => {
    const text = `${title}\n\nIslanders met the mayor of Kelm, Ana Brandt, on Monday and went home.`;
    const sections = [{ kind: "title" as const, start: 0, end: title.length }];
    const { quotes } = extract(annotate({ id: "a", text, title, sections }));
    return quotes
      .filter(({ cue }) => cue && text.charAt(cue.start) === ":")
      .map(({ source }) => source && text.slice(source.start, source.end));
  };

  it.each([
    ["Ferry row: Islanders ‘abandoned’ by harbour board", []],
    ["Brandt: We were wrong about the ferry", ["Brandt"]],
    ["Police chief: We were wrong about the ferry", ["Police chief"]],
    ["Ferry row: ‘We were wrong about it all along’", [null]],
    ["Storm Brandt: islanders told to prepare for a third night without power", []],
    ["Ana Brandt remembered: ‘She made the mountains answer’", []],
    ["Ana Brandt: what we know about the mayor of Kelm and her ferry", []],
  ])("speaks where it is somebody: %s", (title, sources) => {
    expect(labelled(title)).toEqual(sources);
  });
});

it("nobody has said what a headline calls something", () => {
  const title = "Lund’s new moon rover is ‘basically a golf cart’";
  const text = `${title}\n\nEngineers in Lund showed it on Wednesday and went home again.`;
  const sections = [{ kind: "title" as const, start: 0, end: title.length }];
  const { quotes } = extract(annotate({ id: "a", text, title, sections }));
  expect(quotes.map(({ source }) => source)).toEqual([null]);
});

it("what a finding may explain is nobody's words", () => {
  expect(read("Tiny crystals may explain why some volcanoes give no warning of it.").quotes).toEqual([]);
});

describe("quotes inside quotes", () => {
  const text = "“My father said to me, ‘Never sell the boat,’ and I never did,” Piet Dekker said.";

  it("point to their parent, with their own source", () => {
    const { quotes } = read(text);
    const nested = quotes.find(({ parent }) => parent !== null)!;
    expect(text.slice(nested.content[0]!.start, nested.content[0]!.end)).toBe("‘Never sell the boat,’");
    expect(text.slice(nested.source!.start, nested.source!.end)).toBe("My father");
    expect(quotes[nested.parent!]!.parent).toBeNull();
  });

  it("have a source on one side of their marks", () => {
    const { quotes } = read("“said it “will not happen” the bridge was safe.” said");
    for (const { content, source } of quotes) {
      const [span] = content;
      expect(source === null || source.end <= span!.start || source.start >= span!.end).toBe(true);
    }
  });

  it("are none without somebody who says them", () => {
    expect(read("“It is a ‘peace bonus’ on paper,” Piet Dekker said.").quotes).toHaveLength(1);
  });
});

describe("marks set aside", () => {
  it.each([
    ["The so-called “peace bonus” never came to the town.", "“peace bonus”", "scare"],
    ["Lena “Thunder” Ostrow sang for the first time since June.", "“Thunder”", "nickname"],
    ["The singer, known as “Little Thunder”, sang in June.", "“Little Thunder”", "nickname"],
    ["The play “Songs for an Empty House” opened in the old theatre.", "“Songs for an Empty House”", "title"],
    ["The word “harbour” stood on the old sign above the door.", "“harbour”", "term"],
  ])("%s", (text, marks, reason) => {
    expect(read(text).aside).toEqual([[marks, reason]]);
  });
});

describe("cues behind a quotation", () => {
  const cases: [string, string, string][] = [
    [
      "“I would like to see that bridge,” Kim Orr, an economist and tax expert, told me.",
      "told",
      "Kim Orr, an economist and tax expert,",
    ],
    ["“Four minutes! I could have boiled an egg,” manager Paul Szil fumed.", "fumed", "manager Paul Szil"],
    ["“We have kept the letter,” a spokesman emails, “in the archive.”", "emails", "a spokesman"],
  ];
  it.each(cases)("%s", (text, cue, source) => {
    const [quote] = read(text).quotes;
    expect(text.slice(quote!.cue!.start, quote!.cue!.end)).toBe(cue);
    expect(source).toContain(text.slice(quote!.source!.start, quote!.source!.end));
  });
});
