/** One raw item (a file, a line, a record) -> its Article. Pure: everything that may be slow or hostile happens here. */
import { ArticleError } from "../errors.ts";
import type { Article, Origin, SectionKind } from "../types.ts";
import { makeArticle, placeOf, type ArticleFields, type IngestOptions } from "./article.ts";
import { charsetOf, readHead, unpackBody } from "./http.ts";
import { readJson, type FieldMap } from "./json.ts";
import { readMarkdown } from "./markdown.ts";
import { decode, namedCharset, readAgain } from "./normalise.ts";
import { readPlainText } from "./plaintext.ts";

export type Format = "text" | "markdown" | "html" | "json" | "feed" | "news" | "http";

/** The bytes of one article, cut out of its file but not looked into. */
export interface RawItem {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** The id of an article that does not bring one of its own. */
  readonly fallbackId: string;
  /** What is known from around the item; the item's own fields win. */
  readonly around?: { readonly url?: string; readonly publisher?: string; readonly charset?: string };
}

export interface ParseOptions extends IngestOptions {
  /** Names of fields in JSON and tables, such as `{ text: "story" }`. */
  readonly fields?: FieldMap;
}

/** Fields of an article, and which of its lines the source itself marks; undefined: guess from their shape. */
type Read = ArticleFields & { readonly marked?: ReadonlyMap<number, SectionKind> };

/** @throws ArticleError when the item is no article */
export async function parseItem(item: RawItem, options: ParseOptions = {}): Promise<Article> {
  const { origin, fallbackId, around = {} } = item;
  const place = placeOf(origin);
  const { marked, ...fields } = await read(item, place, options).catch((error: unknown) => {
    throw error instanceof RangeError ? tooDeep(place) : error;
  });
  const known = {
    url: around.url,
    publisher: around.publisher,
    ...withoutUndefined(fields),
  } as ArticleFields;
  const sections = marked ? { guess: false, marked } : { guess: true };
  return makeArticle(known, origin, { ...options, fallbackId, ...sections });
}

/** The readers of HTML and XML are loaded when there is some: they are most of the code of all stages. */
async function read({ format, bytes, around }: RawItem, place: string, options: ParseOptions): Promise<Read> {
  const charset = around?.charset;
  switch (format) {
    case "text":
      return readPlainText(decode(bytes, place));
    case "markdown":
      return readMarkdown(decode(bytes, place));
    case "json":
      return plainFields(readJson(decode(bytes, place, { strict: true }), place, options.fields));
    case "html":
      return html(decode(bytes, place, { charset: charset ?? namedCharset(bytes) }));
    case "feed":
      return (await import("./xml.ts")).readFeedItem(decode(bytes, place, { charset }));
    case "news":
      return (await import("./xml.ts")).readNewsXml(
        decode(bytes, place, { charset: charset ?? namedCharset(bytes) }),
        place,
      );
    case "http": {
      const response = readHead(bytes);
      if (!response) throw new ArticleError("E007", place, "this is no HTTP response.", "Leave it out.");
      const body = unpackBody(response, place);
      const named = charsetOf(response.headers.get("content-type")) ?? namedCharset(body);
      return html(decode(body, place, { charset: named }));
    }
  }
}

/** What a reader of markup says of elements inside elements, be it the limit or the end of the stack. */
function tooDeep(place: string): ArticleError {
  return new ArticleError("E090", place, "its elements are nested too deeply.", "Give its text alone.");
}

async function html(text: string): Promise<Read> {
  const { readHtml } = await import("./html.ts");
  return readHtml(text);
}

/** What marks up a text as HTML: an article about HTML may hold a lone `<p>`. */
const MARKUP =
  /<\/(?:[abip]|em|div|li|h[1-6]|blockquote|article|section|strong)>|<br ?\/?>|&(?:[lr][sd]quo|quot|amp|nbsp|#\d+|#x[\da-f]+);/i;

/** Dumps hold HTML in their fields, and text that was read in another encoding. Sections that are given are places in the text as it is. */
async function plainFields(fields: ArticleFields): Promise<Read> {
  if (fields.sections) return fields;
  const text = readAgain(fields.text);
  const title = readAgain(fields.title ?? "");
  if (!MARKUP.test(text) && !MARKUP.test(title)) return { ...fields, text, title };
  const { plainLine, readHtmlFragment } = await import("./html.ts");
  const { toText } = await import("./blocks.ts");
  const plain = MARKUP.test(text) ? toText({}, readHtmlFragment(text)) : {};
  return { ...fields, text, title: plainLine(title), ...plain };
}

function withoutUndefined(fields: ArticleFields): Partial<ArticleFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
