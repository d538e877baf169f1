/** `.txt`: the file as it stands, less an optional front matter of `key: value` lines between two `---`. */
import { normaliseText } from "./normalise.ts";
import type { ArticleFields } from "./article.ts";

const KEYS: Readonly<Record<string, keyof ArticleFields>> = {
  id: "id",
  title: "title",
  headline: "title",
  byline: "byline",
  author: "byline",
  date: "publishedAt",
  published: "publishedAt",
  publishedat: "publishedAt",
  publisher: "publisher",
  url: "url",
};

/** Unknown keys are left alone: front matter belongs to whoever wrote it. */
export function readPlainText(raw: string): ArticleFields {
  const text = normaliseText(raw);
  const end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
  if (end < 0) return { text };
  const fields: Partial<Record<keyof ArticleFields, string>> = {};
  for (const line of text.slice(4, Math.max(4, end)).split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    if (key) fields[key] = unquote(line.slice(colon + 1).trim());
  }
  return { ...fields, text: text.slice(end + "\n---\n".length).replace(/^\n+/, "") } as ArticleFields;
}

function unquote(value: string): string {
  const quoted = value.length >= 2 && /^["']/.test(value) && value.at(-1) === value[0];
  return quoted ? value.slice(1, -1) : value;
}
