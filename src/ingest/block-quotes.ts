/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Block quotations of a page, posts embedded from social networks among them: layout is their marks, and text has to write them out. */
import { TEXT, walk } from "./blocks.ts";

/** A box with parts of its own is no quotation. */
const BOXED = "blockquote, h1, h2, h3, h4, h5, h6, ul, ol, dl, table";
/** Links in place of what a post shows. */
const SHOWN = /^\s*(?:pic\.twitter\.com|https?:\/\/t\.co)\/\S*\s*$/;
/** What stands in place of a post until a script has fetched it. */
const PLACEHOLDER = /^\s*View this (?:post|profile) on/;
const DASH = /^\s*[—–-]/;
const OPENING_MARK = /^\s*["“‘’'«„]/;
/** Of more than any story has, the rest is left as it stands: each is looked for in the whole page. */
const MOST = 200;
/** Characters by which a quotation is known that stands twice. */
const TELLING = 60;

/** Gives the words of each block quotation their marks, and who signs it a paragraph behind a dash. */
export function markBlockQuotes(document: Document): void {
  const page = plain(document.body);
  for (const quote of [...document.querySelectorAll("blockquote")].slice(0, MOST)) {
    for (const link of [...quote.querySelectorAll("a")])
      if (SHOWN.test(link.textContent ?? "")) link.remove();
    const text = plain(quote);
    if (text === "" || quote.querySelector(BOXED) || text.length > page.length / 2) continue;
    if (PLACEHOLDER.test(text) || standsTwice(text, page)) quote.remove();
    else {
      sign(document, quote);
      mark(quote);
    }
  }
}

const plain = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** Set in large letters beside the story, it says again what the story says. */
function standsTwice(text: string, page: string): boolean {
  const beginning = text.replace(/^["“”‘’]+/, "").slice(0, TELLING);
  return beginning.length === TELLING && page.split(beginning).length > 2;
}

/** The last `cite` or `footer`, or the caption of the figure around it, becomes a paragraph behind the quotation. */
function sign(document: Document, quote: Element): void {
  const figure = quote.parentElement?.tagName.toLowerCase() === "figure" ? quote.parentElement : null;
  const inside = [...quote.querySelectorAll("cite, footer")].at(-1);
  const isLast = inside !== undefined && plain(quote).endsWith(plain(inside));
  const signature = figure?.querySelector("figcaption") ?? (isLast ? inside : undefined);
  const name = signature ? plain(signature) : "";
  signature?.remove();
  const place = figure ?? quote;
  if (name !== "") {
    const line = document.createElement("p");
    line.textContent = DASH.test(name) ? name : `— ${name}`;
    place.after(line);
  }
  figure?.replaceWith(quote);
}

/** Each paragraph opens with a mark and the last one closes, as in print. */
function mark(quote: Element): void {
  const paragraphs = [...quote.querySelectorAll("p")].filter((paragraph) => plain(paragraph) !== "");
  const parts = paragraphs.length > 0 ? paragraphs : [quote];
  const signature = parts.findIndex((part) => DASH.test(part.textContent ?? ""));
  const own = signature < 0 ? parts : parts.slice(0, signature);
  if (own.length === 0 || OPENING_MARK.test(own[0]!.textContent ?? "")) return;
  for (const part of own) {
    const first = textsOf(part)[0]!;
    first.data = `“${first.data.trimStart()}`;
  }
  const last = textsOf(own.at(-1)!).at(-1)!;
  last.data = `${last.data.trimEnd()}”`;
}

function textsOf(element: Element): Text[] {
  const found: Text[] = [];
  walk(element, (node, leaving) => {
    if (!leaving && node.nodeType === TEXT && node.textContent?.trim()) found.push(node as Text);
  });
  return found;
}
