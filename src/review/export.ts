/** Quotes as CSV, JSON and Markdown, with what is needed to cite them. Pure, and used by the page as well. */
import type { ArticleInfo, QuoteRow } from "./view.ts";

export type ExportFormat = "csv" | "json" | "md";

/** A quote with who, when and where: one line of an export. */
export interface CitedQuote {
  readonly id: string;
  readonly speaker: string;
  readonly role: string;
  readonly quote: string;
  readonly kind: string;
  readonly issue: string;
  readonly date: string;
  readonly article: string;
  readonly publisher: string;
  readonly byline: string;
  readonly url: string;
  readonly state: string;
  readonly confidence: number;
}

export function citeQuotes(
  quotes: readonly QuoteRow[],
  articles: ReadonlyMap<string, ArticleInfo>,
): CitedQuote[] {
  return quotes.map(({ id, articleId, text, kind, speaker, issue, state, confidence }) => {
    const article = articles.get(articleId);
    return {
      id,
      speaker: speaker?.name ?? "",
      role: speaker?.role ?? "",
      quote: text,
      kind,
      issue: issue?.label ?? "",
      date: article?.publishedAt ?? "",
      article: article?.title ?? articleId,
      publisher: article?.publisher ?? "",
      byline: article?.byline ?? "",
      url: article?.url ?? "",
      state,
      confidence,
    };
  });
}

export function exportQuotes(quotes: readonly CitedQuote[], format: ExportFormat): string {
  if (format === "json") return `${JSON.stringify(quotes, null, 2)}\n`;
  return format === "csv" ? toCsv(quotes) : quotes.map(toMarkdown).join("\n");
}

const COLUMNS: readonly (keyof CitedQuote)[] = [
  "id",
  "speaker",
  "role",
  "quote",
  "kind",
  "issue",
  "date",
  "article",
  "publisher",
  "byline",
  "url",
  "state",
  "confidence",
];

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function toCsv(quotes: readonly CitedQuote[]): string {
  const cell = (value: string | number): string => {
    const text = typeof value === "string" && /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = quotes.map((quote) => COLUMNS.map((column) => cell(quote[column])).join(","));
  return `${[COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
}

/** A block quotation with its source below: who, role, where, when, link. */
function toMarkdown({
  speaker,
  role,
  quote,
  kind,
  issue,
  date,
  article,
  publisher,
  url,
  state,
}: CitedQuote): string {
  const who = speaker
    ? `**${escapeMarkdown(speaker)}**${role ? `, ${escapeMarkdown(role)}` : ""}`
    : "unknown speaker";
  const title = escapeMarkdown(article);
  const where = isWebLink(url) ? `[${title}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)` : title;
  const source = [who, where, escapeMarkdown(publisher), date].filter((part) => part !== "").join(", ");
  const words = kind === "direct" ? quote : `${quote} (${kind})`;
  const note = [issue && `issue: ${escapeMarkdown(issue)}`, state].filter(Boolean).join("; ");
  return `> ${escapeMarkdown(words)}\n>\n> — ${source} (${note})\n`;
}

function escapeMarkdown(text: string): string {
  const oneLine = text
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
  return oneLine.replaceAll(/[\\`*_[\]<>#|~]/g, "\\$&");
}

/** Only http and https are ever made a link. */
export function isWebLink(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[^\s/]/i.test(url);
}
