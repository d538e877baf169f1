/** Reads the benchmark's texts into training rows. Nothing of a text is kept in the models but weights. */
import { readFileSync } from "node:fs";
import type { QuoteContext, Segment } from "../../src/types.ts";

/** BENCHMARK names another place for it. */
export const BENCHMARK = process.env["BENCHMARK"] ?? "../shared/benchmark";

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly context: QuoteContext;
  readonly label: string;
  /** Where the row comes from: rows of one group never stand on both sides of a fold. */
  readonly group: string;
  readonly source: "speech" | "headline" | "bill" | "quotation";
  /** Labels a reader would also accept; quotations only. */
  readonly accept?: readonly string[];
  readonly subtopic?: number;
}

export function readJsonl<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** How many sentences on each side make the passage of a speech row or a quotation. */
export const PASSAGE = 4;

interface SpeechLine {
  readonly id: string;
  readonly text: string;
  readonly context: { readonly before: string; readonly after: string };
  readonly label: string;
  readonly subtopic?: number;
}

/** Speech sentences; `paragraph` is the passage of four sentences on each side. */
export function speechRows(file: "train" | "dev", folder = `${BENCHMARK}/issues`): Row[] {
  const lines = readJsonl<SpeechLine>(`${folder}/${file}.jsonl`);
  const speechOf = (line: SpeechLine | undefined): string | undefined => line?.id.replace(/-\d+$/, "");
  return lines.map((line, i) => {
    const group = speechOf(line)!;
    const near = lines
      .slice(Math.max(0, i - PASSAGE), i + PASSAGE + 1)
      .filter((other) => other !== line && speechOf(other) === group);
    const paragraph = near.map(({ text }) => text).join(" ");
    const { id, text, context, label, subtopic } = line;
    return {
      id,
      text,
      context: { ...context, paragraph },
      label,
      group,
      source: "speech",
      subtopic,
    };
  });
}

export function headlineRows(file: "train" | "dev"): Row[] {
  return readJsonl<{ id: string; text: string; label: string }>(
    `${BENCHMARK}/issues/aux-headlines-${file}.jsonl`,
  ).map(({ id, text, label }) => ({
    id,
    text,
    context: {},
    label,
    group: id,
    source: "headline",
  }));
}

export function billRows(): Row[] {
  return readJsonl<{ id: string; text: string; label: string }>(
    `${BENCHMARK}/issues/aux-bills-train.jsonl`,
  ).map(({ id, text, label }) => ({
    id,
    text,
    context: {},
    label,
    group: id,
    source: "bill",
  }));
}

interface Attributed {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly attributions: readonly {
    id: string;
    content: [number, number][];
    contentText: string;
  }[];
}

/** Quotations that `pointers` (JSONL) name in the articles of PolNeAR, with the context that their article gives them. */
export function quotationRows(pointers: string, articles: string): Row[] {
  const byId = new Map(readJsonl<Attributed>(articles).map((article) => [article.id, article]));
  return readJsonl<{
    article: string;
    attribution: string;
    label: string;
    accept?: string[];
  }>(pointers).map(({ article: id, attribution, label, accept }) => {
    const article = byId.get(id)!;
    const { content, contentText } = article.attributions.find((a) => a.id === attribution)!;
    const context = contextOf(article, content[0]![0], content.at(-1)![1]);
    const row = {
      id: `${id}/${attribution}`,
      text: contentText,
      context,
      label,
      group: id,
    };
    return { ...row, source: "quotation" as const, ...(accept && { accept }) };
  });
}

/** The sentences before and after those that the content stands in, the passage around, and the first line as title. */
function contextOf({ text, title }: Attributed, start: number, end: number): QuoteContext {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const slice = (from: number, to: number): string =>
    sentences
      .slice(Math.max(0, from), Math.max(0, to))
      .map((sentence) => text.slice(sentence.start, sentence.end).trim())
      .join(" ");
  return {
    before: slice(first - 1, first),
    after: slice(last + 1, last + 2),
    paragraph: `${slice(first - PASSAGE, first)} ${slice(last + 1, last + 1 + PASSAGE)}`.trim(),
    title: title || text.split("\n", 1)[0]!,
  };
}

/** A plain splitter: a line break, or an end mark before a capital. Good enough to gather context. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    let start = 0;
    for (const end of line.matchAll(/[.!?]["”’')]{0,2} (?=["“‘'(]?[A-Z])/g)) {
      found.push({
        start: offset + start,
        end: offset + end.index + end[0].length,
      });
      start = end.index + end[0].length;
    }
    if (line.slice(start).trim() !== "") found.push({ start: offset + start, end: offset + line.length });
    offset += line.length + 1;
  }
  return found;
}

/** The parts of a row that are read, in the order of their names. */
export function partsOf({
  text,
  context,
}: Pick<Row, "text" | "context">): { segment: Segment; text: string }[] {
  const parts: { segment: Segment; text: string }[] = [{ segment: "quote", text }];
  for (const segment of ["before", "after", "paragraph", "heading", "title"] as const)
    if (context[segment]) parts.push({ segment, text: context[segment] });
  return parts;
}
