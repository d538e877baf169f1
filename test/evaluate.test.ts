import { describe, expect, it } from "vitest";
import { ArticleError } from "../src/errors.ts";
import { parseGold, type GoldArticle } from "../src/evaluate/gold.ts";
import { sameName } from "../src/evaluate/names.ts";
import { f1, score } from "../src/evaluate/score.ts";

const text =
  "“The pier is safe and it will stay open,” Ana Brandt said. Officials said that the harbour was closed.";

function spanOf(part: string): [number, number] {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`not in the text: ${part}`);
  return [start, start + part.length];
}

const gold: GoldArticle = parseGold(
  JSON.stringify({
    id: "a",
    text,
    attributions: [
      {
        id: "1",
        content: [spanOf("“The pier is safe and it will stay open,”")],
        cue: [spanOf("said")],
        source: [spanOf("Ana Brandt")],
        sourceType: "name",
        speakers: ["Ana Brandt"],
        issues: ["transportation"],
      },
      {
        id: "2",
        content: [spanOf("that the harbour was closed")],
        cue: [[69, 73]],
        source: [spanOf("Officials")],
      },
    ],
  }),
  "gold.jsonl:1",
);
const first = gold.attributions[0]!;
const second = gold.attributions[1]!;
const right = {
  content: first.content,
  cue: first.cue,
  source: first.source,
  speaker: "A. Brandt",
  issue: "health",
};
const count = (figure: string, attributions: Parameters<typeof score>[1][number]["attributions"]) =>
  score([gold], [{ id: "a", attributions }]).counts[figure]!;

describe("score", () => {
  it("gives 1 for the gold itself", () => {
    const all = score([gold], [{ id: "a", attributions: gold.attributions }]).counts;
    for (const figure of Object.keys(all)) expect([figure, f1(all[figure]!)]).toEqual([figure, 1]);
  });

  it("is blind to marks and edge punctuation", () => {
    const bare = { ...right, content: [spanOf("The pier is safe and it will stay open")] };
    expect(count("strict", [bare, second])).toEqual({ goldHits: 2, gold: 2, predictedHits: 2, predicted: 2 });
  });

  it("counts a missed attribution against recall and an invented one against precision", () => {
    expect(count("full", [right])).toEqual({ goldHits: 1, gold: 2, predictedHits: 1, predicted: 1 });
    const invented = { content: [spanOf("stay open")], cue: [], source: [] };
    expect(count("full", [right, second, invented])).toEqual({
      goldHits: 2,
      gold: 2,
      predictedHits: 2,
      predicted: 3,
    });
  });

  it("wants the source to share a telling word", () => {
    const wrong = { ...right, source: [spanOf("Officials")] };
    expect(count("full", [wrong])).toMatchObject({ goldHits: 0 });
    expect(count("content exact", [wrong])).toMatchObject({ goldHits: 1 });
    expect(count("quote attributed", [wrong])).toMatchObject({ goldHits: 0, predictedHits: 0 });
  });

  it("drops predictions in parts that the annotators skipped", () => {
    const skipping = { ...gold, discard: second.content, attributions: [first] };
    const { counts } = score([skipping], [{ id: "a", attributions: [right, second] }]);
    expect(counts.full).toMatchObject({ predicted: 1, predictedHits: 1 });
  });

  it("counts an article without a prediction as empty", () => {
    expect(score([gold], []).counts.full).toEqual({ goldHits: 0, gold: 2, predictedHits: 0, predicted: 0 });
  });

  it("judges speakers and issues where the gold tells them", () => {
    const { shares } = score([gold], [{ id: "a", attributions: [right] }]);
    expect(shares["required with the right speaker"]).toEqual({ right: 1, of: 1 });
    expect(shares["issue acceptable, of those found"]).toEqual({ right: 0, of: 1 });
  });
});

describe("parseGold", () => {
  it.each([
    ["{", "E005"],
    ['{"id":"a"}', "E008"],
    ['{"id":"a","text":"","attributions":[{"id":"1","content":[[1]]}]}', "E008"],
  ])("names the line of %s", (line, code) => {
    expect(() => parseGold(line, "gold.jsonl:7")).toThrow(ArticleError);
    expect(() => parseGold(line, "gold.jsonl:7")).toThrow(`[${code}] gold.jsonl:7: `);
  });
});

describe("sameName", () => {
  it.each([
    ["Ana Brandt", "Brandt", true],
    ["Ana Brandt", "Mayor Ana Brandt", true],
    ["Joe Tarrant", "Joseph Tarrant", true],
    ["Ana Brandt", "Piet Brandt", false],
    ["Ana Brandt", "Ana Velde", false],
    ["", "Brandt", false],
    ["the minister", "minister", true],
    ["minister", "Minister Ana Brandt", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});
