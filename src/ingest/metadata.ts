/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What a web page says about its article: JSON-LD first, then Open Graph, then plain HTML. */
import type { ArticleFields } from "./article.ts";

/** `body`: the text of the article, which some pages give again for search engines. */
type Metadata = Omit<ArticleFields, "text" | "id" | "sections"> & { readonly body?: string | undefined };

/** More are those of other stories. */
const MOST_AUTHORS = 4;

/** JSON-LD first, then Open Graph, then plain HTML. */
export function readMetadata(document: Document): Metadata {
  const ld = readLinkedData(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = collapse(element?.getAttribute("content"));
      if (content) return content;
    }
    return undefined;
  };
  const publisher = ld.publisher ?? meta("og:site_name", "application-name", "dc.publisher");
  const byline = ld.byline ?? authorName(meta("author", "article:author", "parsely-author", "dc.creator"));
  return {
    title: headline(document, ld.title ?? meta("og:title", "twitter:title"), publisher),
    byline: byline ?? authors(document),
    publishedAt:
      ld.publishedAt ??
      meta("article:published_time", "date", "dc.date", "parsely-pub-date") ??
      time(document),
    publisher,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url") ?? ld.url,
    body: ld.body,
  };
}

/** The title in the metadata, or the only heading, or the page's own title; without the name of the site. */
function headline(
  document: Document,
  given: string | undefined,
  publisher: string | undefined,
): string | undefined {
  const headings = [...document.querySelectorAll("h1")];
  const heading = headings.length === 1 ? collapse(headings[0]!.textContent) : undefined;
  const own = collapse(document.querySelector("title")?.textContent);
  const title = given ?? (heading && own?.includes(heading) ? own : (heading ?? own));
  return title && withoutSite(title, heading, publisher);
}

/** `Late again | Marrow Gazette`: without what the page names as its publisher, or what is not the heading; a site's heading is short. */
function withoutSite(title: string, heading: string | undefined, publisher: string | undefined): string {
  const parts = title.split(/( [|·–—-] |: )/);
  if (parts.length < 3) return title;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const [front, back] = [parts.slice(0, -2).join(""), parts.slice(2).join("")];
  if (last === publisher) return front;
  if (first === publisher) return back;
  if (heading === front) return front;
  if (heading === last) return front.length >= last.length ? front : last;
  return heading === back ? back : title;
}

/** Who is linked or marked as the author; many are those of other stories. */
function authors(document: Document): string | undefined {
  const marked = [...document.querySelectorAll("[rel~=author], [itemprop~=author]")];
  const names = new Set(marked.map(({ textContent }) => collapse(textContent)?.replace(/^by\s+/i, "")));
  const people = [...names].filter((name) => name !== undefined && /\p{Lu}/u.test(name));
  return people.length > 0 && people.length <= MOST_AUTHORS ? people.join(", ") : undefined;
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
  const asText = (value: unknown): string | undefined =>
    typeof value === "string" ? collapse(withoutMarkup(document, value)) : undefined;
  const names = (value: unknown): string | undefined => {
    const list = [value].flat().map((one) => asText(isObject(one) ? one["name"] : one));
    return list.filter(Boolean).join(", ") || undefined;
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(script.textContent ?? ""));
    if (found)
      return {
        title: asText(found["headline"]),
        byline: names(found["author"]),
        publishedAt: asText(found["datePublished"]),
        publisher: names(found["publisher"]),
        url: asText(found["url"]),
        body: typeof found["articleBody"] === "string" ? found["articleBody"] : undefined,
      };
  }
  return {};
}

/** Many sites give titles as HTML: `Mayor says &#8216;no&#8217;`. */
function withoutMarkup(document: Document, text: string): string {
  if (!/[&<]/.test(text)) return text;
  const element = document.createElement("p");
  element.innerHTML = text;
  return element.textContent ?? "";
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

function collapse(text: string | null | undefined): string | undefined {
  return text?.replace(/[ \t\n\r\f]+/g, " ").trim() || undefined;
}
