/** `.md`: front matter as in `.txt`; headings are marked, and what Markdown writes around words goes. */
import type { SectionKind } from "../types.ts";
import type { ArticleFields } from "./article.ts";
import { toText, type Block } from "./blocks.ts";
import { readPlainText } from "./plaintext.ts";

export interface MarkdownArticle extends ArticleFields {
  readonly marked: ReadonlyMap<number, SectionKind>;
}

export function readMarkdown(raw: string): MarkdownArticle {
  const { text, ...fields } = readPlainText(raw);
  const blocks = readMarkdownBlocks(text);
  const first = blocks[0];
  const title = fields.title ?? (first?.heading ? first.text : undefined);
  // A title of the front matter stands outside of the text, as in `.txt`; one that is a heading stands in it.
  const inText = first?.heading && first.text === title ? title : undefined;
  return { ...fields, title, ...toText({ title: inText }, blocks) };
}

/** Lines of one paragraph are joined by a space, as they are when it is shown; two spaces or `\` break the line. */
function readMarkdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let inCode = false;
  const flush = (): void => {
    const joined = inline(paragraph.join("")).trim();
    if (joined !== "") blocks.push({ text: joined, heading: false });
    paragraph = [];
  };
  for (const raw of text.split("\n")) {
    if (/^\s{0,3}(?:```|~~~)/.test(raw)) {
      flush();
      inCode = !inCode;
      continue;
    }
    if (inCode) continue;
    const line = raw.replace(/^(?:\s{0,3}>\s?)+/, "");
    const heading = /^#{1,6} ([^\n]*)$/.exec(line);
    const isRule = /^\s{0,3}[-*_=](?:[ \t]?[-*_=]){2,}$/.test(line.trimEnd());
    if (heading || isRule || line.trim() === "" || /^\s{0,3}(?:[-*+]|\d{1,9}[.)]) /.test(line)) flush();
    if (heading) blocks.push({ text: inline(trimHashes(heading[1]!)), heading: true });
    else if (!isRule) {
      const breaks = line.endsWith("  ") || line.endsWith("\\");
      const content = line.replace(/^\s{0,3}(?:[-*+]|\d{1,9}[.)]) /, "").trim();
      paragraph.push((breaks ? content.replace(/\\$/, "") : content) + (breaks ? "\n" : " "));
    }
  }
  flush();
  return blocks;
}

function trimHashes(heading: string): string {
  let end = heading.trimEnd().length;
  while (heading.charAt(end - 1) === "#") end--;
  return heading.slice(0, end).trim();
}

/** Links become their words, images go, emphasis and code lose their marks, escapes lose their backslash. */
function inline(text: string): string {
  return text
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, "")
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/\\([\p{P}\p{S}])|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`+/gu, "$1")
    .replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, "");
}
