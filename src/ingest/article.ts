/** Fields -> Article: the checks and the normalisation that every format shares. */
import { ArticleError } from "../errors.ts";
import type { Article, Origin, Section, SectionKind } from "../types.ts";
import { normaliseText, readAgain } from "./normalise.ts";
import { findSections } from "./sections.ts";

export const DEFAULT_MAX_CHARS = 1_000_000;

export interface IngestOptions {
  /** Longest text of one article, in UTF-16 code units. Default 1,000,000. */
  readonly maxChars?: number;
}

/** What a format knows about an article. `text` need not be normalised yet. */
export interface ArticleFields {
  readonly id?: string | undefined;
  readonly text: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly byline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly sections?: readonly Section[] | undefined;
}

/** `file.jsonl:41`, or the file alone. */
export function placeOf({ file, line }: Origin): string {
  return line === undefined ? file : `${file}:${line}`;
}

/**
 * An article from a text that is already in memory. Sections (title, by-line, headings, notices) are guessed from
 * the shape of the lines, unless `fields.sections` gives them.
 *
 * @throws ArticleError E006 (nothing in the text), E012 (longer than `maxChars`)
 */
export function articleFromText(
  text: string,
  fields: Partial<Omit<Article, "text">> = {},
  options: IngestOptions = {},
): Article {
  const { origin, ...rest } = fields;
  const read = rest.sections ? text : readAgain(text);
  return makeArticle({ ...rest, text: read }, origin, { ...options, fallbackId: "article", guess: true });
}

export interface MakeOptions extends IngestOptions {
  readonly fallbackId: string;
  /** Guess title, by-line and headings from the shape of the lines. */
  readonly guess: boolean;
  /** Kinds of lines that the source itself marks, by their start in the normalised text. */
  readonly marked?: ReadonlyMap<number, SectionKind>;
}

export function makeArticle(
  fields: ArticleFields,
  origin: Origin | undefined,
  { maxChars = DEFAULT_MAX_CHARS, fallbackId, guess, marked }: MakeOptions,
): Article {
  const place = origin ? placeOf(origin) : (fields.id ?? fallbackId);
  const text = normaliseText(fields.text).trimEnd();
  if (text.trim() === "") throw new ArticleError("E006", place, "the text is empty.", "Leave it out.");
  if (text.length > maxChars)
    throw new ArticleError(
      "E012",
      place,
      `the text has ${number(text.length)} characters; the limit is ${number(maxChars)}.`,
      "Pass --max-chars to raise it.",
    );
  const title = clean(fields.title);
  const byline = clean(fields.byline);
  const sections =
    fields.sections ?? findSections(text, { title, byline, guess, ...(marked ? { marked } : {}) });
  const titleSection = sections.find(({ kind }) => kind === "title");
  const bylineSection = sections.find(({ kind }) => kind === "byline");
  return defined({
    id: clean(fields.id) ?? fallbackId,
    text,
    title: title ?? sliceOf(text, titleSection),
    url: clean(fields.url),
    byline: byline ?? sliceOf(text, bylineSection)?.replace(/^by /i, ""),
    publisher: clean(fields.publisher),
    publishedAt: isoDate(fields.publishedAt),
    sections,
    origin,
  });
}

function sliceOf(text: string, section: Section | undefined): string | undefined {
  return section && text.slice(section.start, section.end);
}

/** One line, without white space around it; nothing becomes undefined. */
function clean(value: string | undefined): string | undefined {
  const line = value
    ?.replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" ? undefined : line;
}

/** ISO 8601, or undefined: dates in other forms are told apart by nobody (is 3/4 in March or in April?). */
function isoDate(value: string | undefined): string | undefined {
  const date = value?.trim();
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,16}(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(date))
    return undefined;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** Leaves out the fields that are undefined: they would be left out of JSON anyway. */
function defined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const number = (value: number): string => value.toLocaleString("en-US");
