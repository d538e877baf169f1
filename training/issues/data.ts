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
  readonly source: "speech" | "headline" | "bill" | "quotation" | "story" | "address";
  /** Labels a reader would also accept; quotations only. */
  readonly accept?: readonly string[];
  readonly subtopic?: number;
  /** The text of its article without the title. */
  readonly article?: string;
}

/** Parts of the rows that are held out in turn: whole speeches and articles. */
export const FOLDS = 4;

/** The fold of each group. */
export function foldsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const folds = new Map<string, number>();
  const counts: Partial<Record<Row["source"], number>> = {};
  for (const { group, source } of rows) {
    if (folds.has(group)) continue;
    const count = counts[source] ?? 0;
    folds.set(group, count % FOLDS);
    counts[source] = count + 1;
  }
  return folds;
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
    const near = (from: number, past: number): string[] =>
      lines
        .slice(Math.max(0, from), past)
        .filter((other) => speechOf(other) === group)
        .map(({ text }) => text);
    const paragraph = [...near(i - PASSAGE, i), ...near(i + 1, i + 1 + PASSAGE)].join(" ");
    const { id, text, context, label, subtopic } = line;
    return { id, text, context: { ...context, paragraph }, label, group, source: "speech", subtopic };
  });
}

/** Passages of addresses that were written for the project, on the topics that speeches rarely have. */
function addressRows(): Row[] {
  return readJsonl<{ id: string; sentences: { text: string; label: string }[] }>(
    "training/issues/addresses.jsonl",
  ).flatMap(({ id, sentences }) =>
    sentences.map(({ text, label }, i): Row => {
      const near = (from: number, past: number): string[] =>
        sentences.slice(Math.max(0, from), past).map((sentence) => sentence.text);
      const context = {
        before: sentences[i - 1]?.text ?? "",
        after: sentences[i + 1]?.text ?? "",
        paragraph: [...near(i - PASSAGE, i), ...near(i + 1, i + 1 + PASSAGE)].join(" "),
      };
      return { id: `${id}/${i}`, text, context, label, group: id, source: "address" };
    }),
  );
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

/** All rows that the weights learn from. */
export function trainingRows(): Row[] {
  return [
    ...speechRows("train"),
    ...addressRows(),
    ...labelledRows(),
    ...storyRows(),
    ...headlineRows("train"),
    ...billRows(),
  ];
}

interface Attributed {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly attributions: readonly Attribution[];
}

interface Attribution {
  readonly id: string;
  readonly content: readonly [number, number][];
  readonly contentText: string;
}

/** Quotations of PolNeAR's development articles that the benchmark labels, with the context that their article gives them. */
export function developmentQuotations(): Row[] {
  const byId = articlesOf("dev");
  return readJsonl<{ article: string; attribution: string; label: string; accept: string[] }>(
    `${BENCHMARK}/issues/quotes-dev.jsonl`,
  ).map(({ article, attribution, label, accept }) =>
    attributionRow(byId.get(article)!, attribution, label, accept),
  );
}

/** Quotations of PolNeAR's training articles with the labels of `quotations.jsonl`, the acceptable ones behind the first. */
function labelledRows(): Row[] {
  const byId = articlesOf("train");
  return readJsonl<{ article: string; labels: Record<string, string | string[]> }>(
    "training/issues/quotations.jsonl",
  ).flatMap(({ article, labels }) =>
    Object.entries(labels).map(([attribution, found]) => {
      const accept = [found].flat();
      return attributionRow(byId.get(article)!, attribution, accept[0]!, accept);
    }),
  );
}

const articlesOf = (file: "train" | "dev"): ReadonlyMap<string, Attributed> =>
  new Map(
    readJsonl<Attributed>(`${BENCHMARK}/polnear/${file}.jsonl`).map((article) => [article.id, article]),
  );

function attributionRow(
  article: Attributed,
  attribution: string,
  label: string,
  accept: readonly string[],
): Row {
  const { content, contentText: text } = article.attributions.find(({ id }) => id === attribution)!;
  const { id, title, text: whole } = article;
  const heading = whole.split("\n", 1)[0]!;
  return {
    id: `${id}/${attribution}`,
    text,
    context: surroundingsOf(whole, content, title || heading),
    article: whole.slice(heading.length).trim(),
    group: id,
    label,
    accept,
    source: "quotation",
  };
}

/** Quotes of the stories that were written for the project, whose vocabulary is that of everyday news of many countries. */
function storyRows(): Row[] {
  const stories = new Map(
    readJsonl<{ id: string; title: string; text: string }>("training/stories.jsonl").map((story) => [
      story.id,
      story,
    ]),
  );
  return readJsonl<{
    id: string;
    quotes: { text: string; label: string; accept?: string[] }[];
  }>("training/issues/stories.jsonl").flatMap(({ id, quotes }) => {
    const { title, text: story } = stories.get(id)!;
    return quotes.map(({ text, label, accept = [label] }, i): Row => {
      const start = story.indexOf(text);
      const context = surroundingsOf(story, [[start, start + text.length]], title);
      return { id: `${id}/${i}`, text, context, group: id, label, accept, source: "story" };
    });
  });
}

/** The sentences before and after those that the content stands in, and the passage around. */
function surroundingsOf(text: string, content: readonly [number, number][], title: string): QuoteContext {
  const start = content[0]![0];
  const end = content.at(-1)![1];
  const sentences = sentencesOf(text);
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const slice = (from: number, past: number): string[] =>
    sentences
      .slice(Math.max(0, from), Math.max(0, past))
      .map((sentence) => text.slice(sentence.start, sentence.end).trim());
  const left = slice(first - PASSAGE, first);
  const right = slice(last + 1, last + 1 + PASSAGE);
  const own = sentences.slice(first, last + 1);
  const gaps = [own[0]?.start ?? start, ...content.flat(), own.at(-1)?.end ?? end];
  const sentence = gaps.flatMap((from, i) => (i % 2 === 0 ? [text.slice(from, gaps[i + 1]).trim()] : []));
  return {
    sentence: sentence.filter((gap) => gap !== "").join(" "),
    before: left.at(-1) ?? "",
    after: right[0] ?? "",
    paragraph: [...left, ...right].join(" "),
    title,
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
  article,
}: Pick<Row, "text" | "context" | "article">): { segment: Segment; text: string }[] {
  const parts: { segment: Segment; text: string }[] = [{ segment: "quote", text }];
  for (const segment of ["sentence", "before", "after", "paragraph", "heading", "title"] as const)
    if (context[segment]) parts.push({ segment, text: context[segment] });
  if (article) parts.push({ segment: "article", text: article });
  return parts;
}
