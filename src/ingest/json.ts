/** `.json`, and one line of `.jsonl`: an object with the article's fields. */
import { ArticleError } from "../errors.ts";
import type { Section, SectionKind } from "../types.ts";
import type { ArticleFields } from "./article.ts";

/** Other names that the world gives to our fields, in order of preference. */
const ALIASES: Readonly<Record<Exclude<keyof ArticleFields, "sections">, readonly string[]>> = {
  id: ["id", "articleId", "article_id", "guid", "uuid"],
  text: ["text", "body", "content", "articleBody", "article_text", "fulltext", "maintext"],
  title: ["title", "headline"],
  url: ["url", "link", "canonical_url"],
  byline: ["byline", "author", "authors"],
  publisher: ["publisher", "source", "publication", "site_name"],
  publishedAt: ["publishedAt", "published_at", "date", "datePublished", "date_publish", "published"],
};

/** Field names by option, such as `{ text: "story" }`: they come before the known ones. */
export type FieldMap = Readonly<Partial<Record<keyof typeof ALIASES, string>>>;

export const FIELD_NAMES = Object.keys(ALIASES) as (keyof typeof ALIASES)[];

/** @throws ArticleError E005 (not JSON), E007 (not an object with a text) */
export function readJson(json: string, place: string, fieldMap: FieldMap = {}): ArticleFields {
  return readFields(parse(json, place), place, fieldMap);
}

/** @throws ArticleError E007 */
export function readFields(data: unknown, place: string, fieldMap: FieldMap = {}): ArticleFields {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new ArticleError("E007", place, "this is not an object.", `An article is {"id": …, "text": …}.`);
  const source = data as Readonly<Record<string, unknown>>;
  const field = (name: keyof typeof ALIASES): string | undefined => {
    const mapped = fieldMap[name];
    for (const key of mapped === undefined ? ALIASES[name] : [mapped]) {
      const value = Object.hasOwn(source, key) ? asText(source[key]) : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const text = field("text");
  if (text === undefined)
    throw new ArticleError(
      "E007",
      place,
      `there is no text in the field "${fieldMap.text ?? "text"}".`,
      "Name the field that holds it: --field text=NAME.",
    );
  const fields = FIELD_NAMES.map((name) => [name, name === "text" ? text : field(name)]);
  return {
    ...(Object.fromEntries(fields) as ArticleFields),
    sections: readSections(source["sections"], text),
  };
}

function parse(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ArticleError(
      "E005",
      place,
      `malformed JSON: ${(error as Error).message}.`,
      "Mend the line or file.",
    );
  }
}

/** Text of a value: numbers are identifiers, lists are names, objects hold a name or, from a common publishing system, what it shows. */
function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const names = value.map(asText);
    return names.length > 0 && names.every((name) => name !== undefined) ? names.join(", ") : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { name, rendered } = value as { readonly name?: unknown; readonly rendered?: unknown };
  return [name, rendered].find((one) => typeof one === "string");
}

const KINDS: ReadonlySet<string> = new Set([
  "title",
  "subtitle",
  "byline",
  "dateline",
  "heading",
  "caption",
  "boilerplate",
] satisfies SectionKind[]);

/** Sections that another program found; undefined (so that they are guessed) unless every one is true of `text`. */
function readSections(value: unknown, text: string): Section[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const sections: Section[] = [];
  let position = 0;
  for (const one of value as Partial<Section>[]) {
    const { kind = "", start = -1, end = -1 } = one ?? {};
    if (!KINDS.has(kind) || !Number.isInteger(start) || !Number.isInteger(end)) return undefined;
    if (start < position || end <= start || end > text.length) return undefined;
    sections.push({ kind: kind as SectionKind, start, end });
    position = end;
  }
  return sections;
}
