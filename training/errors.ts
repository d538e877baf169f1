/**
 * What is still wrong, by class and count, and where: by publisher and by kind.
 *
 *   pullquote evaluate GOLD.jsonl --engine rules --predictions PREDICTIONS.jsonl
 *   tsx training/errors.ts GOLD.jsonl PREDICTIONS.jsonl
 *
 * Right is what counts as `full`: at least half of the content (intersection over union of words), and sources that share a
 * word or are both missing. Contents are aligned one to one, best first. Each gold attribution that is missed, and each
 * prediction that has no gold, is in one class.
 */
import { readFileSync } from "node:fs";
import { isReportingCue } from "../src/lexicon/reporting.ts";

type Pairs = [number, number][];

interface Attribution {
  readonly content: Pairs;
  readonly cue: Pairs;
  readonly source: Pairs;
  readonly kind?: string;
  readonly sourceType?: string;
  readonly quotedWords?: number;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly discard?: Pairs;
  readonly attributions: Attribution[];
}

interface Read {
  readonly attribution: Attribution;
  readonly content: Set<number>;
  readonly cue: Set<number>;
  readonly source: Set<number>;
  readonly column: "quotations" | "other speech" | "no speech";
}

/** Shortest quotation, in words between marks. */
const QUOTATION = 3;
const SAME = 0.5;

const [goldFile = "", predictedFile = ""] = process.argv.slice(2);
const lines = (file: string): Article[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Article);

function wordsOf(text: string, spans: Pairs): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}_]+/gu))
      found.add(start + index);
  return found;
}

const shared = (a: Set<number>, b: Set<number>): number => [...a].filter((word) => b.has(word)).length;
const likeness = (a: Set<number>, b: Set<number>): number => {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
};

function read(text: string, attribution: Attribution): Read {
  const { content, cue, source, quotedWords } = attribution;
  const cueText = cue.map(([start, end]) => text.slice(start, end)).join(" ");
  const marks = content.map(([start, end]) => text.slice(start, end)).join(" ");
  const quoted = quotedWords ?? (/["“”«»]|''/u.test(marks) ? QUOTATION : 0);
  const column =
    quoted >= QUOTATION ? "quotations" : isReportingCue(cueText, false) ? "other speech" : "no speech";
  const [words, own] = [wordsOf(text, content), wordsOf(text, source)];
  return { attribution, content: words, cue: wordsOf(text, cue), source: own, column };
}

const sourcesMeet = (a: Read, b: Read): boolean =>
  shared(a.source, b.source) > 0 || (a.source.size === 0 && b.source.size === 0);

/** Pairs of gold and prediction, best first, each in one pair only. */
function align(gold: readonly Read[], predicted: readonly Read[]): Map<number, number> {
  const pairs = gold.flatMap(({ content }, g) =>
    predicted.map((other, p) => ({ g, p, value: likeness(content, other.content) })),
  );
  const taken = new Set<number>();
  const aligned = new Map<number, number>();
  for (const { g, p, value } of pairs.sort((a, b) => b.value - a.value)) {
    if (value === 0 || aligned.has(g) || taken.has(p)) continue;
    aligned.set(g, p);
    taken.add(p);
  }
  return aligned;
}

function classOfMissed(gold: Read, best: Read | undefined, predicted: readonly Read[]): string {
  if (best && likeness(gold.content, best.content) >= SAME) {
    if (best.source.size === 0) return "found, no source";
    if (gold.source.size === 0) return "found, a source that nobody marked";
    return `found, wrong source: a ${gold.attribution.sourceType ?? "source"} is right`;
  }
  const sameCue = predicted.find(({ cue }) => shared(cue, gold.cue) > 0);
  if (sameCue) {
    const common = shared(gold.content, sameCue.content);
    if (common === 0) return "same cue, another content";
    const [first, last] = [Math.min(...gold.content), Math.max(...gold.content)];
    const left = [...sameCue.content].some((word) => word < first);
    const right = [...sameCue.content].some((word) => word > last);
    if (common === gold.content.size)
      return `content too long ${left && right ? "on both sides" : left ? "at the left" : "at the right"}`;
    if (common === sameCue.content.size) return "content too short";
    return "content shifted";
  }
  const covered = predicted.some(({ content }) => shared(gold.content, content) > gold.content.size / 2);
  return covered ? "its words stand in another record" : "no cue found";
}

class Table {
  private readonly rows = new Map<string, Map<string, number>>();
  add(row: string, column: string): void {
    const cells = this.rows.get(row) ?? new Map<string, number>();
    cells.set(column, (cells.get(column) ?? 0) + 1);
    this.rows.set(row, cells);
  }
  print(title: string, columns: readonly string[]): void {
    console.log(`\n| ${[title, ...columns, "all"].join(" | ")} |\n|${" --- |".repeat(columns.length + 2)}`);
    const sum = (cells: Map<string, number>): number => [...cells.values()].reduce((a, b) => a + b, 0);
    for (const [row, cells] of [...this.rows].sort(([, a], [, b]) => sum(b) - sum(a)))
      console.log(`| ${[row, ...columns.map((column) => cells.get(column) ?? 0), sum(cells)].join(" | ")} |`);
  }
}

class Figures {
  private readonly cells = new Map<
    string,
    { gold: number; predicted: number; right: number; rightOnes: number }
  >();
  private of(cell: string): { gold: number; predicted: number; right: number; rightOnes: number } {
    const known = this.cells.get(cell) ?? { gold: 0, predicted: 0, right: 0, rightOnes: 0 };
    this.cells.set(cell, known);
    return known;
  }
  addGold(cell: string, isRight: boolean): void {
    this.of(cell).gold++;
    this.of(cell).right += Number(isRight);
  }
  addPredicted(cell: string, isRight: boolean): void {
    this.of(cell).predicted++;
    this.of(cell).rightOnes += Number(isRight);
  }
  print(title: string): void {
    console.log(`\n| ${title} | gold | precision | recall | F1 |\n| --- | --- | --- | --- | --- |`);
    for (const [cell, { gold, predicted, right, rightOnes }] of [...this.cells].sort()) {
      const r = (100 * right) / gold;
      if (predicted === 0) {
        console.log(`| ${cell} | ${gold} | – | ${r.toFixed(1)} | – |`);
        continue;
      }
      const p = (100 * rightOnes) / predicted;
      console.log(
        `| ${cell} | ${gold} | ${p.toFixed(1)} | ${r.toFixed(1)} | ${((2 * p * r) / (p + r)).toFixed(1)} |`,
      );
    }
  }
}

const predictions = new Map(lines(predictedFile).map((article) => [article.id, article]));
const COLUMNS = ["quotations", "other speech", "no speech"];
const missed = new Table();
const spurious = new Table();
const publishers = new Figures();
const kinds = new Figures();
for (const { id, text, publisher = "", discard = [], attributions } of lines(goldFile)) {
  const gold = attributions.map((attribution) => read(text, attribution));
  const skipped = wordsOf(text, discard);
  const predicted = (predictions.get(id)?.attributions ?? [])
    .map((attribution) => read(text, attribution))
    .filter(({ content }) => shared(content, skipped) <= content.size / 2);
  const aligned = align(gold, predicted);
  const right = new Set<number>();
  gold.forEach((one, g) => {
    const best = predicted[aligned.get(g) ?? -1];
    const isRight =
      best !== undefined && likeness(one.content, best.content) >= SAME && sourcesMeet(one, best);
    if (isRight) right.add(aligned.get(g)!);
    else missed.add(classOfMissed(one, best, predicted), one.column);
    publishers.addGold(publisher, isRight);
    kinds.addGold(one.attribution.kind ?? "", isRight);
  });
  const used = new Set(aligned.values());
  predicted.forEach((one, p) => {
    publishers.addPredicted(publisher, right.has(p));
    if (used.has(p)) return;
    const touches = gold.some(({ content }) => shared(content, one.content) > 0);
    spurious.add(touches ? "a part of a gold content" : "nothing there in the gold", one.column);
  });
}
missed.print("missed", COLUMNS);
spurious.print("predicted without gold", COLUMNS);
publishers.print("publisher, `full`");
kinds.print("kind");
