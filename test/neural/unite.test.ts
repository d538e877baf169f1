import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { findAttributions, finish } from "../../src/extract/extract.ts";
import { unite } from "../../src/extract/neural/unite.ts";
import type { Doc, Quote, Span } from "../../src/types.ts";

const docOf = (text: string) => annotate({ id: "a", text });

const place = (doc: Doc, part: string): Span => {
  const start = doc.article.text.indexOf(part);
  return { start, end: start + part.length };
};

/** A quote as the encoder would give it; parts of the text by their words. */
function read(doc: Doc, content: string[], cue: string, source: string | null): Quote {
  return {
    kind: "direct",
    act: "speech",
    content: content.map((part) => place(doc, part)),
    verbatim: [],
    cue: place(doc, cue),
    source: source === null ? null : place(doc, source),
    addressee: null,
    medium: null,
    parent: null,
    rule: "neural:cue-link",
    score: 0.8,
  };
}

const shown = (doc: Doc, own: Quote[]) => {
  const words = (span: Span | null) => span && doc.article.text.slice(span.start, span.end);
  return unite(doc, own, findAttributions(doc))
    .map(({ content, source }) => [content.map(words).join(" "), words(source)])
    .sort();
};

describe("the two engines together", () => {
  it("lets a quotation keep the signature in its own paragraph", () => {
    const doc = docOf(`“The ferry was late again.” — Ana Brandt\n\n“It never even came.” — Tomas Ruiz`);
    const own = read(doc, ["“The ferry was late again.”", "“It never even came.”"], "—", "Ana Brandt");
    expect(shown(doc, [own])).toEqual([
      ["“It never even came.”", "Tomas Ruiz"],
      ["“The ferry was late again.”", "Ana Brandt"],
    ]);
  });

  it("keeps a quotation of another paragraph where the rules find no cue beside it", () => {
    const doc = docOf(`Ana Brandt spoke first:\n\n“The ferry was late again.”`);
    const own = read(doc, ["“The ferry was late again.”"], ":", "Ana Brandt");
    expect(shown(doc, [own])).toEqual([["“The ferry was late again.”", "Ana Brandt"]]);
  });

  it("takes a source that only the rules found beside the same cue", () => {
    const doc = docOf(`“The ferry was late again,” Ana Brandt said.`);
    const own = read(doc, ["“The ferry was late again,”"], "said", null);
    expect(shown(doc, [own])).toEqual([["“The ferry was late again,”", "Ana Brandt"]]);
  });

  it("ends a content where the rules do, when they are surer of it", () => {
    const doc = docOf(`“The ferry was late again,” Ana Brandt said on Monday.`);
    const own = read(doc, ["ferry was late"], "said", "Ana Brandt");
    expect(shown(doc, [own])).toEqual([["“The ferry was late again,”", "Ana Brandt"]]);
  });

  it("takes quotations that only the rules found", () => {
    const doc = docOf(`“The ferry was late again,” Ana Brandt said. Ruiz called it “a scandal”.`);
    expect(shown(doc, [])).toEqual([
      ["it “a scandal”", "Ruiz"],
      ["“The ferry was late again,”", "Ana Brandt"],
    ]);
  });

  it("gives each of two reports around a quotation its own words", () => {
    const doc = docOf(
      `Ana Brandt said the ferry was late as “nobody mends it,” she said. “They wait for May.”`,
    );
    const own = read(
      doc,
      ["the ferry was late as “nobody mends it,”", "“They wait for May.”"],
      "she said",
      "she",
    );
    const again = { ...own, cue: { start: own.cue!.start + 4, end: own.cue!.end } };
    expect(shown(doc, [again])).toEqual([
      ["the ferry was late as “nobody mends it,”", "Ana Brandt"],
      ["“They wait for May.”", "she"],
    ]);
  });

  it("joins the halves of a quotation around its cue, of which it gave one to another report", () => {
    const doc = docOf(
      `“If the ferry is late,” Ana Brandt said, referring to the storm, “nobody waits for it.”`,
    );
    const half = read(doc, ["“If the ferry is late,”"], "said", "Ana Brandt");
    const other = read(doc, ["the storm", "“nobody waits for it.”"], "referring to", "Ana Brandt");
    expect(shown(doc, [half, other])).toEqual([
      ["the storm", "Ana Brandt"],
      ["“If the ferry is late,” “nobody waits for it.”", "Ana Brandt"],
    ]);
  });

  it("leaves a content as the encoder reads it, when it is as sure as the rules", () => {
    const doc = docOf(`Ana Brandt said the ferry was “late again” on Monday.`);
    const own = { ...read(doc, ["the ferry was “late again”"], "said", "Ana Brandt"), score: 0.99 };
    expect(shown(doc, [own])).toEqual([["the ferry was “late again”", "Ana Brandt"]]);
  });

  it("gives a quotation with a cue of its own to its speaker, where the encoder joined it to the report before", () => {
    const doc = docOf(
      `The ministry confirms that the money was returned. “We have kept the letter,” a spokesman emailed, “in the archive.”`,
    );
    const joined = "that the money was returned. “We have kept the letter,”";
    const own = { ...read(doc, [joined], "confirms", "The ministry"), kind: "mixed" as const, score: 0.95 };
    expect(shown(doc, [own])).toEqual([
      ["that the money was returned.", "The ministry"],
      ["“We have kept the letter,” “in the archive.”", "a spokesman"],
    ]);
  });

  it("gives it all of its quotation, where the encoder left it the rest", () => {
    const doc = docOf(
      `According to Ana Brandt, the boat was lost. “Boats,” she added drily, “do get lost in May.”`,
    );
    const joined = {
      ...read(doc, ["the boat was lost. “Boats,”"], "According to", "Ana Brandt"),
      kind: "mixed" as const,
    };
    const rest = { ...read(doc, ["drily, “do get lost in May.”"], "added", "she"), kind: "mixed" as const };
    expect(shown(doc, [joined, rest])).toEqual([
      ["the boat was lost", "Ana Brandt"],
      ["“Boats,” “do get lost in May.”", "she"],
    ]);
  });

  it("takes a report whole that holds another, where the rules are sure of it", () => {
    const doc = docOf(`Brandt said that Ruiz was “quite right” when he said that the bridge was “rotten”.`);
    const whole = place(doc, "that Ruiz was “quite right” when he said that the bridge was “rotten”");
    const outer = { ...read(doc, ["that Ruiz was “quite right”"], "said", "Brandt"), kind: "mixed" as const };
    const cue = place(doc, "he said that");
    const inner = {
      ...read(doc, ["that the bridge was “rotten”"], "said", "he"),
      kind: "mixed" as const,
      cue: { start: cue.start + 3, end: cue.start + 7 },
      source: { start: cue.start, end: cue.start + 2 },
    };
    const rules = [
      {
        ...outer,
        rule: "clause:that",
        score: 0.95,
        content: [whole],
        verbatim: doc.quotations.map((q) => q.inner),
      },
    ];
    expect(unite(doc, [outer, inner], rules).map(({ content }) => content)).toEqual([[whole]]);
    const unsure = rules.map((quote) => ({ ...quote, verbatim: [], score: 0.7 }));
    expect(unite(doc, [outer, inner], unsure)).toHaveLength(2);
  });

  it("keeps a quotation whole that the encoder read a part of", () => {
    const doc = docOf(`“We rang at four,” Ana Brandt said. “Nobody came.”`);
    const own = { ...read(doc, ["“We rang at four,”"], "said", "Ana Brandt"), score: 0.97 };
    expect(shown(doc, [own])).toEqual([["“We rang at four,” “Nobody came.”", "Ana Brandt"]]);
  });

  it("looks for no source beyond another report, where the subject stands before the cue", () => {
    const doc = docOf(`Brandt said that the pier was safe; Ruiz said that the bridge was “rotten”.`);
    const first = read(doc, ["that the pier was safe"], "said", "Brandt");
    const cue = place(doc, "Ruiz said");
    const second = {
      ...read(doc, ["that the bridge was “rotten”"], "said", "Brandt"),
      cue: { start: cue.end - 4, end: cue.end },
    };
    expect(shown(doc, [first, second])).toEqual([
      ["that the bridge was “rotten”", "Ruiz"],
      ["that the pier was safe", "Brandt"],
    ]);
  });

  it("looks for no source in another sentence, where the rules find one right before the cue", () => {
    const doc = docOf(`Ana Brandt left the harbour. The mayor called the figure “absurd”.`);
    const own = {
      ...read(doc, ["the figure “absurd”"], "called", "Ana Brandt"),
      kind: "mixed" as const,
      score: 0.5,
    };
    expect(shown(doc, [own])).toEqual([["the figure “absurd”", "The mayor"]]);
  });

  it("parts a second report from the first where the rules find both", () => {
    const doc = docOf(`Brandt announced that the pier was safe and said the bridge was not.`);
    const said = "that the pier was safe and said the bridge was not";
    const own = { ...read(doc, [said], "announced", "Brandt"), score: 0.96 };
    expect(shown(doc, [own])).toEqual([
      ["that the pier was safe", "Brandt"],
      ["the bridge was not", "Brandt"],
    ]);
  });

  it("takes a report of which the encoder has no part, where the rules believe it", () => {
    const doc = docOf(
      `Ana Brandt said that the pier was safe. It was not. Tomas Ruiz said that it was closed.`,
    );
    const own = read(doc, ["that the pier was safe"], "said", "Ana Brandt");
    expect(shown(doc, [own])).toEqual([
      ["that it was closed", "Tomas Ruiz"],
      ["that the pier was safe", "Ana Brandt"],
    ]);
  });

  it("begins at the front of the sentence what the encoder begins in the middle of a phrase", () => {
    const doc = docOf(`The council sold a ferry that it had never owned, the mayor has admitted.`);
    const heard = read(doc, ["that it had never owned"], "has admitted", "the mayor");
    const own = { ...heard, kind: "indirect" as const, score: 0.9 };
    expect(shown(doc, [own])).toEqual([["The council sold a ferry that it had never owned", "the mayor"]]);
  });
});

describe("the end that both engines share", () => {
  const finished = (doc: Doc, own: Quote[]) =>
    finish(doc, own).quotes.map(({ content, rule }) => [
      rule,
      ...content.map(({ start, end }) => doc.article.text.slice(start, end)),
    ]);

  it("parts a quoted sentence from the report before it", () => {
    const doc = docOf(`Brandt said that the ferry was late. “It never even came.”`);
    const own = read(doc, ["that the ferry was late. “It never even came.”"], "said", "Brandt");
    expect(finished(doc, [own])).toEqual([
      ["neural:cue-link", "that the ferry was late"],
      ["continuation:sentence", "“It never even came.”"],
    ]);
  });

  it("gives a quoted sentence that the encoder passed over to the report before it", () => {
    const doc = docOf(`“The ferry was late,” Brandt said. Nobody laughed. “And it never even came back.”`);
    const own = read(doc, ["“The ferry was late,”"], "said", "Brandt");
    expect(finished(doc, [own])).toEqual([
      ["neural:cue-link", "“The ferry was late,”", "“And it never even came back.”"],
    ]);
  });

  it("gives a quoted sentence to what was said before, not to what the same person wants", () => {
    const doc = docOf(`“It is late,” Brandt said. She wants a new ferry. “The old one never even came.”`);
    const said = read(doc, ["“It is late,”"], "said", "Brandt");
    const wants = { ...read(doc, ["a new ferry"], "wants", "She"), act: "attitude" as const };
    expect(finished(doc, [said, wants])).toEqual([
      ["neural:cue-link", "“It is late,”", "“The old one never even came.”"],
      ["neural:cue-link", "a new ferry"],
    ]);
  });

  it("fills in a paragraph that the encoder left out of a quotation", () => {
    const doc = docOf(
      `Brandt gave her account.\n\n“It was late.\n\n“It was very late in June.\n\n“It never came.”`,
    );
    const own = read(doc, ["her account", "“It was late.", "“It never came.”"], "gave", "Brandt");
    expect(finished(doc, [own]).at(-1)).toEqual([
      "continuation:sentence",
      "“It was late.",
      "“It was very late in June.",
      "“It never came.”",
    ]);
  });

  it("goes on with a quotation that the next paragraph opens again", () => {
    const doc = docOf(`Brandt said: “The ferry was late.\n\n“And it never even came back.”`);
    const own = read(doc, ["“The ferry was late."], "said", "Brandt");
    expect(finished(doc, [own])).toEqual([
      ["neural:cue-link", "“The ferry was late.", "“And it never even came back.”"],
    ]);
  });
});
