import { describe, expect, test } from "vitest";
import { classifyText } from "../src/classify/classify.ts";
import { echoed } from "../src/classify/echo.ts";
import { classifyRows, type QuoteRow } from "../src/classify/rows.ts";
import type { IssueList } from "../src/types.ts";

const heard = (words: Record<number, number>, chances: number[], vector = [0, 0], alike = 0) => ({
  words: () => new Map(Object.entries(words).map(([word, weight]) => [Number(word), weight])),
  vector: () => Float64Array.from(vector),
  totals: chances.map(Math.log),
  alike,
});
const once = { rounds: 1, examples: [], byWords: true };

describe("echoes", () => {
  const quotes = [
    heard({ 1: 0.5 }, [0.5, 0.5]),
    heard({ 1: 1 }, [0.9, 0.1]),
    heard({ 1: 1 }, [0.9, 0.1]),
    heard({ 2: 1 }, [0.1, 0.9]),
  ];

  test("a word speaks for the issue of the other quotes that have it", () => {
    const [first, , , last] = echoed(quotes, once);
    expect(first![0]! - quotes[0]!.totals[0]!).toBeGreaterThan(0.05);
    expect(first![1]! - quotes[0]!.totals[1]!).toBeLessThan(-0.05);
    expect(last).toEqual(quotes[3]!.totals); // nobody else has its word
  });

  test("no round, no echo", () => {
    expect(echoed(quotes, { ...once, rounds: 0 })).toEqual(quotes.map(({ totals }) => totals));
  });

  test("two quotes are no story", () => {
    expect(echoed(quotes.slice(1, 3), once)).toEqual(quotes.slice(1, 3).map(({ totals }) => totals));
  });
});

describe("quotes that mean alike", () => {
  const quotes = [
    heard({}, [0.5, 0.5], [1, 0.1], 1),
    heard({}, [0.9, 0.1], [1, 0]),
    heard({}, [0.1, 0.9], [-1, 0]),
    heard({}, [0.1, 0.9], [-1, -0.1]),
  ];

  test("speak for each other without a common word", () => {
    const [first] = echoed(quotes, once);
    expect(first![0]! - first![1]!).toBeGreaterThan(0.3);
  });

  test("do so only where they are asked", () => {
    const [, second] = echoed(quotes, once);
    expect(second).toEqual(quotes[1]!.totals);
  });
});

describe("examples of a list", () => {
  const quotes = [heard({ 1: 1 }, [0.5, 0.5]), heard({ 2: 1 }, [0.4, 0.6]), heard({ 3: 1 }, [0.6, 0.4])];
  const example = { ...heard({ 1: 1 }, []), issue: 1 };

  test("are heard like quotes whose issue is sure", () => {
    const [first, second] = echoed(quotes, { ...once, examples: [example] });
    expect(first![1]! - first![0]!).toBeGreaterThan(0.1);
    expect(second).toEqual(quotes[1]!.totals);
  });
});

describe("what a quote believes of others", () => {
  const sure = heard({ 1: 1 }, [0.997, 0.001, 0.001, 0.001]);
  const unsure = heard({ 2: 1 }, [0.01, 0.33, 0.33, 0.33]);
  const quotes = [sure, sure, sure, unsure, unsure];
  const lead = (totals: readonly number[]): number => totals[0]! - totals[1]!;

  test("is less than they say, the surer it is, and changes no order", () => {
    const [after] = echoed(quotes, once);
    const said =
      Math.log((2 * 0.997 + 5 * 0.5476) / 7 / 0.5476) - Math.log((2 * 0.001 + 5 * 0.1506) / 7 / 0.1506);
    expect(lead(after!)).toBeGreaterThan(0);
    expect(lead(after!)).toBeLessThan(lead(sure.totals) + 0.9 * said);
  });
});

describe("the mean answer of a story", () => {
  const agreement = { factor: 0.5, usual: [0.5, 0.25, 0.25], divisor: 1 };
  const hearing = { rounds: 1, examples: [], byWords: false, agreement };
  const unsure = heard({}, [0.4, 0.3, 0.3]);
  const odds = (totals: readonly number[]): number => totals[1]! - totals[0]!;

  test("speaks for an issue that is likelier in it than elsewhere", () => {
    const other = heard({}, [0.1, 0.8, 0.1]);
    const [after] = echoed([unsure, other, other, other], hearing);
    expect(odds(after!)).toBeGreaterThan(odds(unsure.totals) + 0.2);
  });

  test("says nothing when it is as everywhere", () => {
    const other = heard({}, agreement.usual);
    const [after] = echoed([unsure, other, other, other], hearing);
    expect(odds(after!)).toBeCloseTo(odds(unsure.totals), 6);
  });
});

describe("rows about a list", () => {
  const list: IssueList = {
    id: "harbour",
    issues: [
      { id: "ferry", label: "Ferry service", keywords: ["ferry", "timetable", "crossing"] },
      { id: "dredging", label: "Dredging the channel", keywords: ["dredging", "silt"] },
    ],
  };
  const row = (id: string, text: string): QuoteRow => ({ id, text, context: {} });
  const asked = row("asked", "We will talk of Skarvik again.");
  const rows = [
    row("a", "The ferry to Skarvik keeps its timetable."),
    row("b", "No crossing from Skarvik, no ferry."),
    row("c", "The silt goes, and the dredging ends at Ostholm."),
    row("d", "A ferry must call at Skarvik."),
    asked,
  ];
  const chance = (issues: readonly { id: string; probability: number }[]): number =>
    issues.find(({ id }) => id === "ferry")!.probability;

  test("a place that stands with one issue speaks for it in this story", () => {
    const together = [...classifyRows(rows, list)].find(({ id }) => id === "asked")!;
    expect(chance(together.issues)).toBeGreaterThan(chance(classifyText(asked.text, {}, list).issues) + 0.02);
  });

  test("scores still add up", () => {
    for (const { issues } of classifyRows(rows, list)) {
      const odds = issues
        .filter(({ evidence }) => evidence.length > 0)
        .map(({ probability, evidence }) => ({
          probability,
          score: evidence.reduce((sum, { weight }) => sum + weight, 0),
        }));
      for (const { probability, score } of odds)
        expect(Math.log(probability / odds[0]!.probability)).toBeCloseTo(score - odds[0]!.score, 1);
    }
  });

  test("without a list, rows that do not belong together hear nothing of each other", () => {
    const found = [...classifyRows(rows)].find(({ id }) => id === "asked")!;
    expect(found.probability).toBeCloseTo(classifyText(asked.text).issues[0]!.probability, 3);
  });
});
