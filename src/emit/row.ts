/** A record as one flat row: what CSV and Parquet hold, with the same columns in the same order. */
import type { Article } from "../types.ts";
import type { QuoteRecord } from "./record.ts";

/** What a row says of its article. */
export type ArticleInfo = Pick<Article, "title" | "publisher" | "publishedAt" | "url">;

interface Column {
  readonly name: string;
  readonly type: "STRING" | "INT32" | "DOUBLE";
  readonly meaning: string;
}

/** The columns, with what they mean; docs/dataset.md is checked against this list. */
export const COLUMNS = [
  { name: "id", type: "STRING", meaning: "id of the quote" },
  { name: "article_id", type: "STRING", meaning: "id of the article" },
  { name: "kind", type: "STRING", meaning: "direct, mixed or indirect" },
  { name: "act", type: "STRING", meaning: "speech, writing, thought or attitude" },
  { name: "quote", type: "STRING", meaning: "the content; fragments joined by one space" },
  { name: "speaker_id", type: "STRING", meaning: "id of the speaker; empty when nobody was found" },
  { name: "speaker", type: "STRING", meaning: "canonical name of the speaker" },
  { name: "speaker_kind", type: "STRING", meaning: "person, organisation, group, document or unknown" },
  { name: "role", type: "STRING", meaning: "the speaker's role, as the article gives it" },
  { name: "affiliation", type: "STRING", meaning: "the speaker's body, as the article gives it" },
  { name: "source", type: "STRING", meaning: "who the text names there" },
  { name: "cue", type: "STRING", meaning: "the word that says so" },
  { name: "addressee", type: "STRING", meaning: "who is told" },
  { name: "medium", type: "STRING", meaning: "where it is said" },
  { name: "issue", type: "STRING", meaning: "id of the first issue" },
  { name: "issue_label", type: "STRING", meaning: "label of the first issue" },
  { name: "issue_probability", type: "DOUBLE", meaning: "probability of the first issue, 0 to 1" },
  { name: "quote_confidence", type: "DOUBLE", meaning: "how sure it is a quote with these spans, 0 to 1" },
  { name: "speaker_confidence", type: "DOUBLE", meaning: "how sure the speaker is, 0 to 1" },
  { name: "start", type: "INT32", meaning: "start of the content in the article's text, UTF-16 code units" },
  { name: "end", type: "INT32", meaning: "end of the content, exclusive" },
  { name: "before", type: "STRING", meaning: "what stands before the content in its sentences" },
  { name: "after", type: "STRING", meaning: "what stands after it" },
  { name: "heading", type: "STRING", meaning: "the section heading above" },
  { name: "title", type: "STRING", meaning: "title of the article" },
  { name: "publisher", type: "STRING", meaning: "publisher of the article" },
  { name: "published_at", type: "STRING", meaning: "ISO 8601 date of the article" },
  { name: "url", type: "STRING", meaning: "canonical address of the article" },
  { name: "rule", type: "STRING", meaning: "the decision that made the quote" },
  { name: "attribution_rule", type: "STRING", meaning: "the decision that found the speaker" },
] as const satisfies readonly Column[];

export type ColumnName = (typeof COLUMNS)[number]["name"];
type ColumnOf = (typeof COLUMNS)[number];
type ValueOf<C extends ColumnOf> = (C["type"] extends "STRING" ? string : number) | null;
export type Row = { readonly [C in ColumnOf as C["name"]]: ValueOf<C> };
/** Rows by column: what Parquet and the counts read. */
export type Columns = { readonly [N in ColumnName]: readonly Row[N][] };

export function toColumns(rows: readonly Row[]): Columns {
  const columns = COLUMNS.map(({ name }) => [name, rows.map((row) => row[name])] as const);
  return Object.fromEntries(columns) as unknown as Columns;
}

export function toRow(record: QuoteRecord, article: ArticleInfo): Row {
  const { speaker, content, issues, context, confidence } = record;
  return {
    id: record.id,
    article_id: record.articleId,
    kind: record.kind,
    act: record.act,
    quote: record.text,
    speaker_id: speaker?.id ?? null,
    speaker: speaker?.name ?? null,
    speaker_kind: speaker?.kind ?? null,
    role: speaker?.role?.text ?? null,
    affiliation: speaker?.affiliation?.text ?? null,
    source: record.source?.text ?? null,
    cue: record.cue?.text ?? null,
    addressee: record.addressee?.name ?? record.addressee?.text ?? null,
    medium: record.medium?.name ?? record.medium?.text ?? null,
    issue: issues[0]?.id ?? null,
    issue_label: issues[0]?.label ?? null,
    issue_probability: issues[0]?.probability ?? null,
    quote_confidence: confidence.quote,
    speaker_confidence: confidence.speaker,
    start: content[0]!.start,
    end: content.at(-1)!.end,
    before: context.before,
    after: context.after,
    heading: record.heading,
    title: article.title ?? null,
    publisher: article.publisher ?? null,
    published_at: article.publishedAt ?? null,
    url: article.url ?? null,
    rule: record.rule,
    attribution_rule: record.attributionRule,
  };
}
