/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** A tree of HTML or XML elements -> its blocks of text, as a browser would break them into lines; blocks -> the text. */
import type { SectionKind } from "../types.ts";

export interface Block {
  readonly text: string;
  readonly heading: boolean;
}

const BLOCKS = new Set(
  `address article blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hl2
  hr html li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const HEADINGS = new Set(["h2", "h3", "h4", "h5", "h6", "hl2"]);

export const ELEMENT = 1;
export const TEXT = 3;

/** Tell a browser where a word may break, and readers nothing. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * White space collapses as in HTML, and a no-break space, which pages use for layout, is a space; `<br>` is a line break, two of them
 * end a block. `<q>` stands between the marks that a browser shows.
 */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let pending = "";
  let quotations = 0;
  const flush = (heading: boolean): void => {
    for (const part of pending.split(/\n{2,}/)) {
      const text = part
        .split("\n")
        .map((line) => line.trim())
        .join("\n")
        .trim();
      if (text !== "") blocks.push({ text, heading });
    }
    pending = "";
  };
  walk(root, (node, leaving) => {
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? "").replace(INVISIBLE, "").replace(/[ \t\n\r\f\u00a0]+/g, " ");
      pending += /[ \n]$/.test(pending) ? text.replace(/^ /, "") : text;
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (name === "br" && !leaving) pending += "\n";
    if (name === "q") {
      if (leaving) quotations--;
      pending += (leaving ? ["”", "’"] : ["“", "‘"])[quotations % 2]!;
      if (!leaving) quotations++;
    }
    if (BLOCKS.has(name)) flush(leaving && HEADINGS.has(name));
  });
  flush(false);
  return blocks;
}

/** Elements inside elements: browsers build a fifth of it. Searching deeper trees takes quadratic time. */
const MOST_LEVELS = 2500;

/** @throws RangeError where a tree is deeper than any page that people read */
export function checkDepth(root: Node): void {
  let level = 0;
  walk(root, ({ nodeType }, leaving) => {
    if (nodeType !== ELEMENT) return;
    level += leaving ? -1 : 1;
    if (level > MOST_LEVELS) throw new RangeError(`more than ${MOST_LEVELS} elements inside each other`);
  });
}

/** Depth first without recursion: a page may be nested deeper than the stack. */
export function walk(root: Node, visit: (node: Node, leaving: boolean) => void): void {
  let node: Node | null = root;
  while (node) {
    visit(node, false);
    if (node.nodeType === ELEMENT && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === ELEMENT) visit(node, true);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) visit(node, true);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

/** Title, paragraphs and headings, separated by blank lines; where headings and title stand. */
export function toText(
  { title, byline }: { readonly title?: string | undefined; readonly byline?: string | undefined },
  blocks: readonly Block[],
): { text: string; marked: Map<number, SectionKind> } {
  const marked = new Map<number, SectionKind>();
  let text = "";
  const append = (block: string, kind?: SectionKind): void => {
    if (text !== "") text += "\n\n";
    if (kind) marked.set(text.length, kind);
    text += block;
  };
  if (title) append(title, "title");
  for (const { text: block, heading } of blocks) {
    if (title && sameWords(block, title)) continue;
    if (byline && block.length < byline.length + 60 && block.includes(byline) && !/[.!?”"’']$/.test(block))
      continue;
    append(block, heading ? "heading" : undefined);
  }
  return { text: blocks.length === 0 ? "" : text, marked };
}

function sameWords(a: string, b: string): boolean {
  return a === b || lettersOf(a) === lettersOf(b);
}

/** One has curly marks and dashes, the other straight ones. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
