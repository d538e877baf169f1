/** Marks with nobody speaking, and why: kept apart for review. */
import type { Doc, Quotation, Quote, SetAside, SetAsideReason } from "../types.ts";
import { firstEndingAfter, overlaps } from "../text.ts";
import { wordSet } from "../lexicon/word-set.ts";

const SNEERS = wordSet("so-called supposed alleged self-styled self-proclaimed would-be");
const NAMING = wordSet("called named nicknamed dubbed known alias aka styled");
const WORDS_ABOUT_WORDS = wordSet(
  "word words term terms phrase phrases label expression slogan motto spelled meaning means",
);
const SMALL = wordSet("a an the of in on at for to from by with and or but as is are not no vs");

/** Longer stretches in marks are somebody's words, even where nobody is named. */
const LONGEST_TERM = 4;

/** The outermost quotations that no quote covers. */
export function findAside(doc: Doc, quotes: readonly Quote[]): SetAside[] {
  const contents = quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  return doc.quotations.flatMap((quotation) => {
    const covering = contents[firstEndingAfter(contents, quotation.start)];
    if (quotation.depth > 0 || (covering && overlaps(covering, quotation))) return [];
    return [{ start: quotation.start, end: quotation.end, reason: reasonOf(doc, quotation) }];
  });
}

function reasonOf(doc: Doc, quotation: Quotation): SetAsideReason {
  const { article, tokens, paragraphs } = doc;
  const kind = paragraphs[firstEndingAfter(paragraphs, quotation.start)]?.kind;
  if (kind === "boilerplate" || kind === "caption") return "boilerplate";
  if (kind === "title" || kind === "subtitle" || kind === "heading") return "headline";
  const first = firstEndingAfter(tokens, quotation.start);
  const last = firstEndingAfter(tokens, quotation.end - 1) + 1;
  const before = tokens.slice(Math.max(0, first - 3), first);
  const written = article.text.slice(before[0]?.start ?? quotation.start, quotation.start).toLowerCase();
  const after = tokens[last];
  const words =
    article.text.slice(quotation.inner.start, quotation.inner.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (written.split(/\s+/u).some((word) => SNEERS.has(word))) return "scare";
  if (before.some(({ lower }) => NAMING.has(lower))) return "nickname";
  if (before.at(-1)?.pos === "PROPN" && after?.pos === "PROPN" && words.length <= 3) return "nickname";
  if (before.some(({ lower }) => WORDS_ABOUT_WORDS.has(lower))) return "term";
  const telling = words.filter((word) => !SMALL.has(word.toLowerCase()));
  if (telling.length > 0 && telling.every((word) => /^[\p{Lu}\p{N}]/u.test(word))) return "title";
  return words.length <= LONGEST_TERM ? "scare" : "unattributed";
}
