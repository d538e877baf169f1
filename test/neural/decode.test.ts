import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../src/annotate/quotations.ts";
import { decode } from "../../src/extract/neural/decode.ts";
import { encode } from "../../src/extract/neural/features.ts";
import { type Link, type Readings, TAGS } from "../../src/extract/neural/model.ts";
import { readVocabulary } from "../../src/extract/neural/wordpiece.ts";
import { CORE, windowsOf } from "../../src/extract/neural/windows.ts";

const vocabulary = readVocabulary(
  readFileSync(new URL("../../models/encoder-vocabulary.txt", import.meta.url), "utf8"),
);

/** A text in which {c1:…} is content, {q1:…} cue and {s1:…} source of attribution 1, read by a perfect encoder. */
function perfectly(marked: string) {
  let text = "";
  const spans: { label: string; group: string; start: number; end: number }[] = [];
  let rest = 0;
  for (const match of marked.matchAll(/\{([cqs])(\d):([^}]*)\}/g)) {
    text += marked.slice(rest, match.index);
    spans.push({
      label: match[1]!,
      group: match[2]!,
      start: text.length,
      end: text.length + match[3]!.length,
    });
    text += match[3]!;
    rest = match.index + match[0].length;
  }
  text += marked.slice(rest);
  const quotations = findQuotations(text, [{ start: 0, end: text.length }]);
  const encoded = encode(text, quotations, vocabulary);
  const at = (span: { start: number }) => encoded.start.findIndex((start) => start >= span.start);
  const tags = new Float32Array(encoded.ids.length * TAGS);
  const toCue: Link[][] = encoded.ids.map(() => []);
  const toSource: Link[][] = encoded.ids.map(() => []);
  encoded.start.forEach((start, i) => {
    const span = spans.find((s) => start >= s.start && start < s.end);
    const begin = span ? { c: 1, q: 3, s: 5 }[span.label]! : 0;
    tags[i * TAGS + (span && at(span) !== i ? begin + 1 : begin)] = 1;
    const partner = (label: string) => spans.find((s) => s.group === span?.group && s.label === label);
    if (span?.label === "c") toCue[i] = [{ at: at(partner("q")!), probability: 1 }];
    if (span?.label === "q") toSource[i] = [{ at: partner("s") ? at(partner("s")!) : -1, probability: 1 }];
  });
  const readings: Readings = { tags, toCue, toSource };
  return decode(encoded, readings, text, quotations).map(({ content, cue, source }) => ({
    content: content.map(({ start, end }) => text.slice(start, end)),
    cue: cue && text.slice(cue.start, cue.end),
    source: source && text.slice(source.start, source.end),
  }));
}

describe("decode", () => {
  it("groups contents by their cue and gives each cue its source", () => {
    expect(
      perfectly(
        "{s1:Ana Brandt} {q1:said} {c1:the bridge is safe} and {s2:Victor Sand} {q2:denied} {c2:it}.",
      ),
    ).toEqual([
      { content: ["the bridge is safe"], cue: "said", source: "Ana Brandt" },
      { content: ["it"], cue: "denied", source: "Victor Sand" },
    ]);
  });

  it("joins an interrupted quotation", () => {
    const [found] = perfectly("{c1:“We will stay,”} {s1:she} {q1:said}. {c1:“Nobody leaves.”}");
    expect(found).toEqual({ content: ["“We will stay,”", "“Nobody leaves.”"], cue: "said", source: "she" });
  });

  it("leaves the source open when the cue points nowhere", () => {
    expect(perfectly("It was {q1:reported} that {c1:rents rose}.")[0]?.source).toBeNull();
  });
});

describe("windowsOf", () => {
  const end = vocabulary.get(".")!;
  const windows = (text: string) => {
    const encoded = encode(text, [], vocabulary);
    return { encoded, windows: windowsOf(encoded, (id) => id === end) };
  };

  it.each([
    ["short paragraphs", "One line here.\n".repeat(300)],
    ["one paragraph of many sentences", "The port was closed again. ".repeat(300)],
    ["one endless sentence", "again and ".repeat(1000)],
    ["nothing", ""],
  ])("covers each piece once, within the encoder's length: %s", (_, text) => {
    const { encoded, windows: list } = windows(text);
    let next = 0;
    for (const { from, to, coreFrom, coreTo } of list) {
      expect(coreFrom).toBe(next);
      expect(from).toBeLessThanOrEqual(coreFrom);
      expect(coreTo).toBeLessThanOrEqual(to);
      expect(to - from + 2).toBeLessThanOrEqual(CORE + 50);
      next = coreTo;
    }
    expect(next).toBe(encoded.ids.length);
  });
});
