import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { extract } from "../../src/extract/extract.ts";
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
  return unite(doc, own, extract(doc).quotes)
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

  it("ends a content where the rules do, when they are sure of it", () => {
    const doc = docOf(`“The ferry was late again,” Ana Brandt said on Monday.`);
    const own = read(doc, ["ferry was late"], "said", "Ana Brandt");
    expect(shown(doc, [own])).toEqual([["“The ferry was late again,”", "Ana Brandt"]]);
  });

  it("takes quotations of three words that only the rules found, and no shorter ones", () => {
    const doc = docOf(`“The ferry was late again,” Ana Brandt said. Ruiz called it “a scandal”.`);
    expect(shown(doc, [])).toEqual([["“The ferry was late again,”", "Ana Brandt"]]);
  });
});
