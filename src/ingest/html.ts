/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** `.html`: the article without navigation, adverts and comments; what the page's metadata say about it. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { SectionKind } from "../types.ts";
import type { ArticleFields } from "./article.ts";
import { checkDepth, readBlocks, toText, type Block } from "./blocks.ts";

/** Pages with more elements are refused by Readability: they are made by an attacker, or a list. */
const MOST_ELEMENTS = 100_000;
/** Characters of paragraphs inside one `<article>` that make it surely the story. */
const ENOUGH_STORY = 400;

/** Never part of the story, wherever they stand. */
const NOISE = [
  "script, style, noscript, template, iframe, object, svg, form, button, select, input, dialog",
  "nav, aside, footer, figure, figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]",
].join(", ");
/** Words of class and id that name a part of the page which is no story. Compared as whole words. */
const NOISE_NAMES = new Set(
  `ad ads advert advertisement breadcrumb breadcrumbs byline caption comments cookie cookies gallery newsletter outbrain
  paywall promo promoted recirc recommended related share sharing sidebar signup social sponsored subscribe taboola tags
  teaser toolbar`.split(/\s+/),
);

export interface HtmlArticle extends ArticleFields {
  readonly marked: ReadonlyMap<number, SectionKind>;
}

/** `html` is a whole page; no script runs and nothing is fetched. */
export function readHtml(html: string): HtmlArticle {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  checkDepth(document.documentElement);
  const metadata = readMetadata(document);
  for (const element of [...document.querySelectorAll(NOISE)]) element.remove();
  for (const element of [...document.querySelectorAll("[class], [id]")])
    if (isNoise(element)) element.remove();
  const story = findStory(document);
  const blocks = story ? readBlocks(story) : [];
  return { ...metadata, ...toText(metadata, blocks) };
}

/** Blocks of HTML markup that is known to be the story, such as the content of a feed's entry. */
export function readHtmlFragment(html: string): Block[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  checkDepth(document.body);
  for (const element of [...document.querySelectorAll(NOISE)]) element.remove();
  return readBlocks(document.body);
}

function isNoise(element: Element): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.toLowerCase();
  return (
    names.split(/[\s_-]+/).some((name) => NOISE_NAMES.has(name)) &&
    !/^(?:body|html|main|article)$/i.test(element.tagName)
  );
}

function findStory(document: Document): Element | null {
  const articles = [...document.querySelectorAll("article")];
  const [only] = articles;
  if (articles.length === 1 && only && storyLength(only) >= ENOUGH_STORY) return only;
  const fallback = only ?? document.querySelector("main") ?? document.body;
  const parsed = new Readability<Element>(document.cloneNode(true) as Document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ?? fallback;
}

function storyLength(element: Element): number {
  return [...element.querySelectorAll("p")].reduce(
    (sum, { textContent }) => sum + (textContent?.length ?? 0),
    0,
  );
}

type Metadata = Omit<ArticleFields, "text" | "id" | "sections">;

/** JSON-LD first, then Open Graph, then plain HTML. */
function readMetadata(document: Document): Metadata {
  const ld = readLinkedData(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = element?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return undefined;
  };
  return {
    title: ld.title ?? meta("og:title", "twitter:title") ?? headline(document),
    byline: ld.byline ?? authorName(meta("author", "article:author", "parsely-author", "dc.creator")),
    publishedAt:
      ld.publishedAt ??
      meta("article:published_time", "date", "dc.date", "parsely-pub-date") ??
      time(document),
    publisher: ld.publisher ?? meta("og:site_name", "application-name", "dc.publisher"),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url") ?? ld.url,
  };
}

function headline(document: Document): string | undefined {
  const headings = [...document.querySelectorAll("h1")];
  const only = headings.length === 1 ? collapse(headings[0]!.textContent) : undefined;
  return only ?? collapse(document.querySelector("title")?.textContent);
}

function time(document: Document): string | undefined {
  return document.querySelector("time[datetime]")?.getAttribute("datetime") ?? undefined;
}

/** Some pages give a profile's address as the author. */
function authorName(value: string | undefined): string | undefined {
  return value && !/^https?:/.test(value) ? value : undefined;
}

const ARTICLE_TYPE = /Article$|^(?:LiveBlogPosting|BlogPosting|Report)$/;

function readLinkedData(document: Document): Metadata {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(script.textContent ?? ""));
    if (found)
      return {
        title: asText(found["headline"]),
        byline: names(found["author"]),
        publishedAt: asText(found["datePublished"]),
        publisher: names(found["publisher"]),
        url: asText(found["url"]),
      };
  }
  return {};
}

type Json = Readonly<Record<string, unknown>>;

function findArticle(data: unknown): Json | undefined {
  const nodes = Array.isArray(data) ? data : [data];
  for (const node of nodes as unknown[]) {
    if (!isObject(node)) continue;
    const types = [node["@type"]].flat();
    if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return node;
    const graph = node["@graph"];
    const inside = Array.isArray(graph) ? graph.find((part) => findArticle(part) === part) : undefined;
    if (isObject(inside)) return inside;
  }
  return undefined;
}

function names(value: unknown): string | undefined {
  const list = [value].flat().map((one) => asText(isObject(one) ? one["name"] : one));
  return list.filter(Boolean).join(", ") || undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? collapse(value) : undefined;
}

function collapse(text: string | null | undefined): string | undefined {
  return text?.replace(/[ \t\n\r\f]+/g, " ").trim() || undefined;
}
