/** One raw item (a file, a line, a record) -> Articles. Pure: everything that may be slow or hostile happens here. */
import type { Article, Origin } from "../types.ts";
import { makeArticle, placeOf, type IngestOptions } from "./article.ts";
import { readHtml } from "./html.ts";
import { readJson, type FieldMap } from "./json.ts";
import { decode } from "./normalise.ts";
import { readPlainText } from "./plaintext.ts";

export type Format = "text" | "html" | "json";

/** The bytes of one article, cut out of its file but not looked into. */
export interface RawItem {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** The id of an article that does not bring one of its own. */
  readonly fallbackId: string;
}

export interface ParseOptions extends IngestOptions {
  /** Names of fields in JSON and tables, such as `{ text: "story" }`. */
  readonly fields?: FieldMap;
}

/** @throws ArticleError when the item is no article */
export function parseItem(
  { format, bytes, origin, fallbackId }: RawItem,
  options: ParseOptions = {},
): Article {
  const place = placeOf(origin);
  const text = decode(bytes, place);
  const make = { ...options, fallbackId };
  switch (format) {
    case "text":
      return makeArticle(readPlainText(text), origin, { ...make, guess: true });
    case "json":
      return makeArticle(readJson(text, place, options.fields), origin, { ...make, guess: true });
    case "html": {
      const { marked, ...fields } = readHtml(text);
      return makeArticle(fields, origin, { ...make, guess: false, marked });
    }
  }
}
