/** Article -> paragraphs, quotations, tokens and sentences: the part of a Doc that knows nothing of people. */
import type { Article, Doc, Paragraph, Quotation, Section, Sentence, Span, Token } from "../types.ts";
import { charTest, firstEndingAfter, firstStartingAt, trimSpan } from "../text.ts";
import { findQuotations } from "./quotations.ts";
import { SAY_FORMS } from "../lexicon/say-verbs.ts";
import { spellingOf } from "../lexicon/spellings.ts";
import { correctTags } from "./tags.ts";
import { tokenize, type RawToken } from "./tokens.ts";

export type Structure = Omit<Doc, "mentions" | "entities">;

/** Sentences never cross a paragraph and are never cut inside a quotation. */
export function readStructure(article: Article): Structure {
  const { text } = article;
  const lines = paragraphSpans(text);
  const quotations = findQuotations(text, lines);
  const innermost = innermostFinder(quotations);
  const raw = tokenize(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const line of lines) {
    const firstSentence = sentences.length;
    let first = tokens.length;
    for (; next < raw.length && raw[next]!.start < line.end; next++) {
      const { start, end, pos } = raw[next]!;
      const { text: word, lower } = spellingOf(text.slice(start, end));
      const quotation = innermost(start);
      tokens.push({ start, end, text: word, lower, pos, sentence: sentences.length, quotation });
      const following = raw[next + 1];
      if (following && following.start < line.end && !sentenceEnds(text, raw, next, quotations, quotation))
        continue;
      const last = tokens.length;
      sentences.push({ start: tokens[first]!.start, end, first, last, paragraph: paragraphs.length });
      first = last;
    }
    const { start, end } = line;
    const kind = sectionKind(article.sections ?? [], line);
    paragraphs.push({ start, end, firstSentence, lastSentence: sentences.length, kind });
  }
  return { article, tokens: correctTags(tokens, sentences, quotations), sentences, paragraphs, quotations };
}

/** Lines that hold anything, without the white space around them. */
function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start, end });
    if (span) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** For positions that only grow: the index of the innermost quotation around each, or -1. */
function innermostFinder(quotations: readonly Quotation[]): (position: number) => number {
  const stack: number[] = [];
  let next = 0;
  return (position) => {
    for (; next < quotations.length && quotations[next]!.start <= position; next++) stack.push(next);
    while (stack.length > 0 && quotations[stack.at(-1)!]!.end <= position) stack.pop();
    return stack.at(-1) ?? -1;
  };
}

const SENTENCE_OPENING = /^[\p{Lu}\p{N}“"„«‘'`[(—–]/u;

/** Titles before a name, which the tagger takes for the end of a sentence. */
const ABBREVIATIONS =
  /(?:^|\P{L})(?:Rev|Sen|Gov|Govs|Pres|Rep|Gen|Lt|Col|Sgt|Capt|Mr|Mrs|Ms|Dr|Prof|Hon|Sens|Reps|Atty|Adm|Cmdr|Maj|Fr|Sr|Smt|Engr|Alh|Barr|Supt|Insp|Det|Cllr|Coun|Cpl|Pte|St|Msgr|Eng|Ir|Ts|Cde|Gral|Brig|Sis|Bro|Adv|Const|Amb|Ald|Ing|Ma|Rt)\.$/u;

/** `€200m. In the margin`: wink reads the unit as an abbreviation. */
const LONGEST_AMOUNT = 6;
const AMOUNT = /\d(?:bn|cm|[kmp]|kg|km|mm|pc|tn)\.$/u;

/** Does a sentence end behind the token at `index`, the next one standing in the same paragraph? */
function sentenceEnds(
  text: string,
  raw: readonly RawToken[],
  index: number,
  quotations: readonly Quotation[],
  quotation: number,
): boolean {
  const token = raw[index]!;
  const following = raw[index + 1]!;
  const next = text.slice(following.start, following.end);
  if (quotation >= 0) {
    let outer = quotations[quotation]!;
    while (outer.parent >= 0) outer = quotations[outer.parent]!;
    if (following.start < outer.end) return false;
    // `….” She` ends a sentence, `…,” she` does not.
    const mark = text.charAt(outer.inner.end - 1);
    return /[.!?…]/u.test(mark) && SENTENCE_OPENING.test(next) && !speakerFollows(text, raw, index + 1, mark);
  }
  const final = text.charAt(token.end - 1);
  if (closesQuotation(final) && index > 0 && quotations.length > 0 && /^[—–―]/u.test(next)) return false;
  if (token.endsSentence && ABBREVIATIONS.test(text.slice(Math.max(0, token.start - 6), token.end)))
    return false;
  if (following.start === token.end && /^\p{Lu}\.$/u.test(next)) return false; // `Ann Lind, R-S.C., said`
  const before = text.slice(Math.max(0, token.end - LONGEST_AMOUNT), token.end);
  if (following.start === token.end && /\d\.$/u.test(before) && /^\d/u.test(next)) return false; // `RM1.9bil`
  if (AMOUNT.test(before) && /^\p{Lu}\p{Ll}/u.test(next)) return true;
  if (token.endsSentence) return !/^[\p{Ll},;]/u.test(next) && !insideBrackets(text, raw, index);
  // `No damage. ”It stopped,“`: wink takes a reversed mark for a closing one; `came in. “It stopped,”`: for an inch
  if (endsSentence(final)) {
    const opened = quotations[firstStartingAt(quotations, following.start)];
    if (opened?.start === following.start && (/^[”»]/u.test(next) || isUtterance(text, opened))) return true;
  }
  // wink reads a final `no.` as an abbreviation.
  return final === "." && text.slice(token.start, token.end).toLowerCase() === "no." && /^\p{Lu}/u.test(next);
}

const closesQuotation = charTest(/["”»]/u);
const endsSentence = charTest(/[.!?…]/u);

/** Not a nickname, as in `Sen. “Bud” Kell`: it opens with a capital and ends with a mark of its own. */
function isUtterance(text: string, { inner }: Quotation): boolean {
  return /\p{Lu}/u.test(text.charAt(inner.start)) && /[,.!?…]/u.test(text.charAt(inner.end - 1));
}

/** `“Why?” Ferrow asked.`: a speaker and a verb of saying, and then little more, belong to the quotation before. */
function speakerFollows(text: string, raw: readonly RawToken[], from: number, mark: string): boolean {
  if (/^[—–―-]/u.test(text.slice(raw[from]!.start, raw[from]!.end))) return true;
  for (let index = from; index < raw.length && index < from + 22; index++) {
    const { start, end, pos } = raw[index]!;
    const word = text.slice(start, end);
    const after = raw[index + 1];
    const following = after ? text.slice(after.start, after.end) : ".";
    if (SAY_FORMS.has(word.toLowerCase())) {
      if (index === from) return /^\p{Ll}/u.test(word);
      const behind = raw[index + 2];
      const opensAnother =
        behind && following === "," && /^["“'‘]/u.test(text.slice(behind.start, behind.end));
      if (opensAnother || following === ":") return false; // `….” Ferrow added, “…”`
      return mark === "."
        ? /^[.,]$/u.test(following)
        : !/^(?:that|he|she|they|it|the|his|her|a)$/u.test(following);
    }
    // `“Why?” Ferrow demanded.`
    if (pos === "VERB" && index > from && index < from + 4 && word.endsWith("ed") && following === ".")
      return true;
    if (index > from && /^[,()“”"-]$/u.test(word)) continue;
    if (!/^(?:PROPN|DET|NOUN|ADJ|ADP|PRON|PART|NUM)$/u.test(pos) && !/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}

/** Is there an opening bracket a few tokens back that nothing has closed? `(R-S.C.)` is no sentence end. */
function insideBrackets(text: string, raw: readonly RawToken[], index: number): boolean {
  for (let back = index; back >= 0 && back > index - 8; back--) {
    const char = text.charAt(raw[back]!.start);
    if (char === ")") return false;
    if (char !== "(") continue;
    for (let ahead = index + 1; ahead < raw.length && ahead < index + 4; ahead++)
      if (text.charAt(raw[ahead]!.start) === ")") return true;
    return false;
  }
  return false;
}

function sectionKind(sections: readonly Section[], line: Span): Paragraph["kind"] {
  const section = sections[firstEndingAfter(sections, line.start)];
  return section && section.start <= line.start && line.end <= section.end ? section.kind : "body";
}
