/** One article as a page in Markdown that people read: who says what about which issue, and the text with it marked. */
import { overlaps } from "../text.ts";
import type { Article, Span } from "../types.ts";
import type { QuoteRecord } from "./record.ts";

export function toPage(article: Article, records: readonly QuoteRecord[]): string {
  const { title, byline, publisher, publishedAt, url, id } = article;
  const about = [
    byline && (/\bby\s/iu.test(byline) ? byline : `By ${byline}`),
    publisher,
    publishedAt,
    url,
  ].filter((part) => part !== undefined);
  const lines = [
    `# ${escapeMarkdown(title ?? id)}`,
    "",
    ...(about.length > 0 ? [about.map(escapeMarkdown).join(" · "), ""] : []),
    `## ${records.length === 1 ? "1 quote" : `${records.length} quotes`}`,
    "",
    ...records.flatMap((record, index) => [...describe(record, index + 1), ""]),
    "## Text",
    "",
    ...markedText(article.text, records),
  ];
  return lines.join("\n") + "\n";
}

function describe(record: QuoteRecord, number: number): string[] {
  const { speaker, kind, issues, confidence, addressee, medium, rule, attributionRule } = record;
  const who = speaker
    ? [`**${escapeMarkdown(speaker.name)}**`, speaker.role && escapeMarkdown(speaker.role.text)]
    : ["**nobody found**", record.source && `“${escapeMarkdown(record.source.text)}”`];
  const where = [addressee && `to ${escapeMarkdown(addressee.text)}`, medium && escapeMarkdown(medium.text)];
  const [issue] = issues;
  const what = issue ? `${escapeMarkdown(issue.label)} (${percent(issue.probability)})` : "no issue";
  return [
    `**[${number}]** ${[...who, ...where].filter(Boolean).join(", ")} — ${what}`,
    "",
    ...record.text.split("\n").map((line) => `> ${escapeMarkdown(line)}`),
    "",
    `${kind}, quote ${percent(confidence.quote)}, speaker ${percent(confidence.speaker)}, ` +
      `${escapeMarkdown(rule)}, ${escapeMarkdown(attributionRule)}`,
  ];
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

/** Paragraphs with contents in bold, each with the number of its quote. */
function markedText(text: string, records: readonly QuoteRecord[]): string[] {
  const marks: (Span & { readonly number: number })[] = [];
  for (const [index, { content, parent }] of records.entries()) {
    if (parent !== undefined) continue;
    for (const { start, end } of content)
      if (!marks.some((mark) => overlaps(mark, { start, end })))
        marks.push({ start, end, number: index + 1 });
  }
  marks.sort((a, b) => a.start - b.start);
  let marked = "";
  let position = 0;
  for (const { start, end, number } of marks) {
    const bold = text
      .slice(start, end)
      .split("\n")
      .map((line) => (line.trim() === "" ? "" : `**${escapeMarkdown(line.trim())}**`))
      .join("\n");
    marked += `${escapeMarkdown(text.slice(position, start))}${bold} [${number}]`;
    position = end;
  }
  marked += escapeMarkdown(text.slice(position));
  return marked
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line, index) => (index === 0 ? [line] : ["", line]));
}

/** Text stays text: nothing in an article becomes markup. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~]/g, "\\$&")
    .replace(/^([ \t]*)([#+\-=]|\d{1,9}[.)])/gm, (_, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.at(-1)}` : `${space}\\${mark}`,
    );
}
