/** Which quotes the queue shows, and in which order. */
import type { ArticleInfo, QuoteRow } from "../src/review/view.ts";

export interface Filters {
  readonly text: string;
  readonly state: "open" | "all" | QuoteRow["state"];
  readonly article: string;
  readonly speaker: string;
  readonly issue: string;
  readonly kind: string;
  /** Upper limit of the confidence. */
  readonly confidence: number;
  readonly from: string;
  readonly to: string;
  readonly sort: "uncertain" | "article" | "speaker" | "newest";
}

export const EVERYTHING: Filters = {
  text: "",
  state: "all",
  article: "",
  speaker: "",
  issue: "",
  kind: "",
  confidence: 1,
  from: "",
  to: "",
  sort: "uncertain",
};

/** A quote without a speaker or issue is found under this value of the filter. */
export const NONE = "(none)";

export function filterRows(
  rows: readonly QuoteRow[],
  filters: Filters,
  articles: ReadonlyMap<string, ArticleInfo>,
): QuoteRow[] {
  const words = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    if (filters.state === "open" && row.state !== "unchecked" && row.state !== "check again") return false;
    if (filters.state !== "open" && filters.state !== "all" && row.state !== filters.state) return false;
    if (filters.article && row.articleId !== filters.article) return false;
    if (filters.speaker && (row.speaker?.id ?? NONE) !== filters.speaker) return false;
    if (filters.issue && (row.issue?.id ?? NONE) !== filters.issue) return false;
    if (filters.kind && row.kind !== filters.kind) return false;
    if (row.confidence > filters.confidence) return false;
    const article = articles.get(row.articleId);
    const date = (article?.publishedAt ?? "").slice(0, 10);
    if (filters.from && date < filters.from) return false;
    if (filters.to && date > filters.to) return false;
    if (words.length === 0) return true;
    const searched = `${row.text}\n${row.speaker?.name ?? ""}\n${row.issue?.label ?? ""}\n${article?.title ?? ""}`;
    const folded = searched.toLowerCase();
    return words.every((word) => folded.includes(word));
  });
  return sortRows(found, filters.sort, articles);
}

function sortRows(
  rows: QuoteRow[],
  sort: Filters["sort"],
  articles: ReadonlyMap<string, ArticleInfo>,
): QuoteRow[] {
  const date = (row: QuoteRow): string => articles.get(row.articleId)?.publishedAt ?? "";
  // Decisions that wait to be checked again come before everything that nobody has seen.
  const urgency = (row: QuoteRow): number => (row.state === "check again" ? -1 : row.confidence);
  if (sort === "uncertain") return rows.sort((a, b) => urgency(a) - urgency(b));
  if (sort === "speaker")
    return rows.sort((a, b) => (a.speaker?.name ?? "￿").localeCompare(b.speaker?.name ?? "￿"));
  if (sort === "newest") return rows.sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
  return rows; // as they stand in the dataset: article by article
}
