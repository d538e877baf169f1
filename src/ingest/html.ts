/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** `.html`: the article without navigation, adverts and comments. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { SectionKind } from "../types.ts";
import type { ArticleFields } from "./article.ts";
import { markBlockQuotes } from "./block-quotes.ts";
import { readMetadata } from "./metadata.ts";
import { checkDepth, ELEMENT, readBlocks, TEXT, toText, walk, type Block } from "./blocks.ts";

/** Pages with more elements are refused by Readability: they are made by an attacker, or a list. */
const MOST_ELEMENTS = 100_000;
/** Characters of paragraphs inside one `<article>` that make it surely the story. */
const ENOUGH_STORY = 400;

/** What shows no words of its own, or none that are the story's. */
const UNREAD = "script, style, noscript, template, iframe, object, svg, button, select, input, dialog";
/**
 * Parts of a page beside its story, wherever they stand; but a `form` may be around the whole page. A pull quote says again,
 * in large letters, what the story says.
 */
const NOISE = [
  "form, nav, aside, footer, figure, figcaption, [hidden], [aria-hidden=true], [role=navigation]",
  "[role=complementary]",
  ...["pullquote", "pull-quote", "pull_quote", "pullQuote", "PullQuote"].map((name) => `[class*=${name}]`),
].join(", ");
/** Words of class and id that name a part of the page which is no story. Compared as whole words. */
const NOISE_NAMES = new Set(
  `ad ads advert advertisement breadcrumb breadcrumbs byline caption comments cookie cookies gallery newsletter outbrain
  paywall promo promoted recirc recommended related share sharing sidebar signup social sponsored subscribe taboola tags
  teaser toolbar`.split(/\s+/),
);
/** Those that may be the greater part of a page. */
const LONG_NOISE = new Set(["comments", "cookie", "cookies", "outbrain", "taboola"]);
/** `with-ads`, `no-sidebar`: tells of what is around it. */
const MODIFIER = /(?<![^\s_-])(?:has|no|with|without)[_-][^\s_-]+/g;
/** What a story is in. */
const STORY_ROOTS = "h1, main, article, [itemprop~=articleBody], [property~=articleBody]";

export interface HtmlArticle extends ArticleFields {
  readonly marked: ReadonlyMap<number, SectionKind>;
}

/** `html` is a whole page; no script runs and nothing is fetched. */
export function readHtml(html: string): HtmlArticle {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  checkDepth(document.documentElement);
  const { body = "", ...metadata } = readMetadata(document);
  markBlockQuotes(document);
  removeNoise(document);
  const story = findStory(document);
  const shown = story ? readBlocks(story) : [];
  // a page that a script would fill shows next to nothing, and may hold all of its text in its metadata
  const blocks = lengthOf(shown) < body.length / 2 ? readHtmlFragment(body) : shown;
  return { ...metadata, ...toText(metadata, blocks) };
}

/** Blocks of HTML markup that is known to be the story, such as the content of a feed's entry. */
export function readHtmlFragment(html: string): Block[] {
  const whole = BLOCK_TAGS.test(html) ? html : html.trim().replace(/\n/g, "<br>");
  const { document } = parseHTML(`<!doctype html><html><body>${whole}</body></html>`);
  checkDepth(document.body);
  markBlockQuotes(document);
  for (const element of [...document.querySelectorAll(`${UNREAD}, ${NOISE}`)]) element.remove();
  return readBlocks(document.body);
}

/** Titles are HTML in some feeds and dumps, and text in others: markup goes, a lone `<` stays. */
export function plainLine(html: string | null | undefined): string | undefined {
  const text = html?.trim() ?? "";
  const [block] = /<\/?[a-z]|&[a-z#]/i.test(text) ? readHtmlFragment(text) : [];
  return block?.text ?? (text || undefined);
}

/** Without any of them, line breaks are those of the text. */
const BLOCK_TAGS = /<(?:p|div|br|li|h[1-6]|blockquote|section|article|table)\b/i;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Takes away what is no story; not what holds most of the page, as a form around all of it or a `content with-ads` does. */
function removeNoise(document: Document): void {
  for (const element of [...document.querySelectorAll(UNREAD)]) element.remove();
  const page = document.documentElement;
  // menus and lists of other stories are links
  const prose = sumByElement(page, (node, { links }) => (links > 0 ? 0 : lengthOfText(node)));
  const paragraphs = sumByElement(page, storyText);
  const found = new Set<Node>(document.querySelectorAll(STORY_ROOTS));
  const roots = sumByElement(page, (node) => (found.has(node) ? 1 : 0));
  const isMost = (element: Element): boolean => prose.get(element)! > prose.get(page)! / 2;
  for (const element of [...document.querySelectorAll(NOISE)]) if (!isMost(element)) element.remove();
  for (const element of [...document.querySelectorAll("[class], [id]")]) {
    const names = noiseNames(element);
    if (names.length === 0 || /^(?:body|html|main|article)$/i.test(element.tagName)) continue;
    const isLong = names.some((name) => LONG_NOISE.has(name)) && roots.get(element) === 0;
    // the name of an offer to subscribe, and of the part of the story that subscribers read
    const isPaid = names.includes("paywall") && paragraphs.get(element)! >= ENOUGH_STORY;
    if (!isPaid && (isLong || !isMost(element))) element.remove();
  }
}

function noiseNames(element: Element): string[] {
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.toLowerCase();
  return names
    .replace(MODIFIER, "")
    .split(/[\s_-]+/)
    .filter((name) => NOISE_NAMES.has(name));
}

/** How many elements of a kind are open around a node. */
interface Open {
  readonly links: number;
  readonly paragraphs: number;
}

/** For each element, the sum of what the texts and elements in it weigh: one walk, however deep they stand in each other. */
function sumByElement(root: Element, weigh: (node: Node, open: Open) => number): Map<Node, number> {
  const sums = new Map<Node, number>();
  const open = { links: 0, paragraphs: 0 };
  let sum = 0;
  walk(root, (node, leaving) => {
    if (!leaving) sum += weigh(node, open);
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (name === "a") open.links += leaving ? -1 : 1;
    if (name === "p") open.paragraphs += leaving ? -1 : 1;
    sums.set(node, leaving ? sum - sums.get(node)! : sum);
  });
  return sums;
}

const lengthOfText = (node: Node): number =>
  node.nodeType === TEXT ? (node.textContent?.trim().length ?? 0) : 0;

const storyText = (node: Node, { paragraphs }: Open): number => (paragraphs > 0 ? lengthOfText(node) : 0);

/** The `<article>` that is the story, among teasers of others or alone, or else what Readability takes for it. */
function findStory(document: Document): Element | null {
  const articles = [...document.querySelectorAll("article")];
  const paragraphs = sumByElement(document.documentElement, storyText);
  const lengths = articles.map((element) => paragraphs.get(element)!);
  const length = Math.max(...lengths);
  const longest = articles[lengths.indexOf(length)];
  const isLonger = lengths.reduce((sum, one) => sum + one, 0) < 2 * length;
  if (longest && isLonger && (articles.length === 1 ? length >= ENOUGH_STORY : longest.querySelector("h1")))
    return longest;
  const fallback = articles[0] ?? document.querySelector("main") ?? document.body;
  const parsed = new Readability<Element>(document.cloneNode(true) as Document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ?? fallback;
}
