/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** News in XML: an item of RSS or Atom, NITF, NewsML-G2. No DTD is read, so no entity can grow or fetch anything. */
import { DOMParser } from "linkedom";
import { ArticleError } from "../errors.ts";
import type { SectionKind } from "../types.ts";
import type { ArticleFields } from "./article.ts";
import { checkDepth, readBlocks, toText, type Block } from "./blocks.ts";
import { plainLine, readHtmlFragment } from "./html.ts";

export interface XmlArticle extends ArticleFields {
  readonly marked: ReadonlyMap<number, SectionKind>;
}

/** One `<item>` of RSS or `<entry>` of Atom. The longest of content, summary and description is the story. */
export function readFeedItem(xml: string): XmlArticle {
  const item = parse(xml);
  const stories = ["content:encoded", "content", "summary", "description"]
    .map((name) => find(item, name)?.textContent ?? "")
    .map((html) => readHtmlFragment(html));
  const blocks = longest(stories);
  const title = plainLine(find(item, "title")?.textContent);
  const author = find(item, "author");
  const byline = value(find(item, "dc:creator")) ?? value(author && (find(author, "name") ?? author));
  const link = [...elements(item)].find(
    (one) => one.nodeName === "link" && (one.getAttribute("rel") ?? "alternate") === "alternate",
  );
  return {
    id: value(find(item, "guid")) ?? value(find(item, "id")),
    title,
    byline,
    url: link?.getAttribute("href") ?? value(link),
    publishedAt: isoDate(value(find(item, "published") ?? find(item, "pubDate") ?? find(item, "dc:date"))),
    ...toText({ title }, blocks),
  };
}

/** NITF, alone or inside a NewsML-G2 item; or a NewsML-G2 item with HTML or plain text inside. */
export function readNewsXml(xml: string, place: string): XmlArticle {
  const root = parse(xml);
  const story = findDeep(root, "body.content") ?? findDeep(root, "body");
  const plainText = findDeep(root, "inlineData")?.textContent;
  const blocks = story ? readBlocks(story) : textBlocks(plainText ?? "");
  if (blocks.length === 0)
    throw new ArticleError("E007", place, "this XML holds no story.", "Pass RSS, Atom, NITF or NewsML-G2.");
  const headline =
    findDeep(root, "hl1") ?? findDeep(root, "headline") ?? findDeep(root, "h1") ?? findDeep(root, "title");
  const byline = value(findDeep(root, "byline") ?? findDeep(root, "by"))?.replace(/^by /i, "");
  const title = value(headline);
  const document = findDeep(root, "doc-id");
  return {
    id: document?.getAttribute("id-string") ?? root.getAttribute("guid") ?? undefined,
    title,
    byline,
    publisher: value(findDeep(root, "provider")) ?? value(findDeep(root, "distributor")),
    publishedAt:
      isoDate(findDeep(root, "date.issue")?.getAttribute("norm") ?? undefined) ??
      isoDate(value(findDeep(root, "versionCreated") ?? findDeep(root, "contentCreated"))),
    ...toText({ title }, blocks),
  };
}

function parse(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement as unknown as Element;
  checkDepth(root);
  return root;
}

function* elements(parent: Element): Generator<Element> {
  for (const child of parent.children) yield child;
}

function find(parent: Element, name: string): Element | undefined {
  for (const child of elements(parent)) if (child.nodeName === name) return child;
  return undefined;
}

function findDeep(root: Element, name: string): Element | undefined {
  return root.nodeName === name ? root : root.getElementsByTagName(name)[0];
}

function value(element: Element | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, " ").trim() || undefined;
}

function longest(stories: readonly Block[][]): Block[] {
  const length = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
  return stories.reduce((best, story) => (length(story) > length(best) ? story : best), []);
}

function textBlocks(text: string): Block[] {
  return text
    .split("\n")
    .map((line) => ({ text: line.trim(), heading: false }))
    .filter(({ text: line }) => line !== "");
}

/** RFC 822 dates of RSS and `20310405T060708Z` of NITF become ISO 8601; ISO 8601 stays as it is. */
function isoDate(date: string | undefined): string | undefined {
  if (date === undefined || /^\d{4}-/.test(date)) return date;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})?)?$/.exec(date);
  if (compact) {
    const [, year, month, day, hour, minute, second, zone = ""] = compact;
    return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ""}`;
  }
  if (!/^\w{3}, \d|^\d{1,2} \w{3} \d{4}/.test(date)) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(".000Z", "Z");
}
