import { describe, expect, test } from "vitest";
import { classifyText } from "../src/classify/classify.ts";
import { echoed } from "../src/classify/echo.ts";
import { generalScorer } from "../src/classify/general.ts";
import { classifyRows, type QuoteRow } from "../src/classify/rows.ts";
import type { IssueList } from "../src/types.ts";

const heard = (words: Record<number, number>, chances: number[]) => ({
  words: new Map(Object.entries(words).map(([word, weight]) => [Number(word), weight])),
  totals: chances.map(Math.log),
});

describe("echoes", () => {
  const quotes = [
    heard({ 1: 0.5 }, [0.5, 0.5]),
    heard({ 1: 1 }, [0.9, 0.1]),
    heard({ 1: 1 }, [0.9, 0.1]),
    heard({ 2: 1 }, [0.1, 0.9]),
  ];

  test("a word speaks for the issue of the other quotes that have it", () => {
    const [first, , , last] = echoed(quotes, 1);
    expect(first![0]! - quotes[0]!.totals[0]!).toBeGreaterThan(0.05);
    expect(first![1]! - quotes[0]!.totals[1]!).toBeLessThan(-0.05);
    expect(last).toEqual(quotes[3]!.totals); // nobody else has its word
  });

  test("no round, no echo", () => {
    expect(echoed(quotes, 0)).toEqual(quotes.map(({ totals }) => totals));
  });

  test("two quotes are no story", () => {
    expect(echoed(quotes.slice(1, 3), 1)).toEqual(quotes.slice(1, 3).map(({ totals }) => totals));
  });
});

describe("what the general list believes of others", () => {
  const { settled } = generalScorer("news");

  test("is less than they say, and changes no order", () => {
    expect(settled([6, 0, 0], [9, 0, -3])).toEqual([9 / Math.sqrt(7 / 4), 0, -3 / Math.sqrt(7 / 4)]);
  });

  test("is all of it where it makes nothing surer", () => {
    expect(settled([6, 0, 0], [6, 0, 0])).toEqual([6, 0, 0]);
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
