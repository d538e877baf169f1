/**
 * Tokens with exact offsets and part-of-speech tags, and raw sentence ends, from wink-nlp.
 *
 * wink gives token values, not characters: the walk below finds each value in the text, which is exact even where
 * wink drops a character. Runs that make wink slow (100,000 letters without a space) are broken up in a copy of
 * the same length; offsets stay true because tokens are always cut from the original.
 */
import type { Pos, Span } from "../types.ts";
import { remembered } from "../lexicon/remembered.ts";
import { PARENTS_OF_SEVERAL } from "../lexicon/roles.ts";
import { charTest, DOUBLE_MARKS, GUILLEMETS } from "../text.ts";
import { startReader, type Reader, type Vocabulary } from "./wink.ts";

export interface RawToken extends Span {
  readonly pos: Pos;
  /** wink ends a sentence behind this token. */
  endsSentence: boolean;
}

/** Longest run without white space that wink is shown. */
const LONGEST_RUN = 120;

/** What wink keeps of a forgotten word takes half a kilobyte; a new reader takes as long as ten articles. */
const MOST_FORGOTTEN = 50_000;

let reader: Reader | undefined;

/**
 * wink cuts a word in another way once it has met it: `Kell's` is one token everywhere behind `Kell's).`. What a text
 * adds is forgotten behind it, so that an article reads the same whatever was read before it; but for words of letters
 * alone, which are one token in any case.
 */
function forget({ hash, list, intrinsicSize }: Vocabulary, before: number): void {
  for (let word = before; word < list.length; word++)
    if (!/^[a-z]{3,}$/i.test(list[word]!)) delete hash[list[word]!];
  if (list.length - intrinsicSize > MOST_FORGOTTEN) reader = undefined;
}

/** Tokens of `text` in order; white space is no token. */
export function tokenize(text: string): RawToken[] {
  const { nlp, words } = (reader ??= startReader());
  const { its } = nlp;
  const known = words.list.length;
  const shown = breakLongRuns(foldAccents(wholeTimes(hideTickers(wholeParents(text)))));
  const read = nlp.readDoc(shown);
  const values = read.tokens().out(its.value) as unknown as string[];
  const tags = read.tokens().out(its.pos) as unknown as Pos[];
  const sentences = read.sentences().out(its.span) as unknown as [number, number][];
  forget(words, known);
  const ends = new Set(sentences.map(([, last]) => last));
  const tokens: RawToken[] = [];
  let position = 0;
  values.forEach((value, index) => {
    const start = shown.indexOf(value, position);
    if (start < 0) return; // changed by wink beyond recognition: there is nothing to point at
    position = start + value.length;
    if (value.trim() !== "") pushWithoutMarks(tokens, text, { start, end: position }, tags[index]!);
    const last = tokens.at(-1);
    if (last && ends.has(index)) last.endsSentence = true;
  });
  return tokens;
}

/** Is the lower-case word an adjective to the tagger, and no verb (`rush`)? */
export const isAdjective = remembered((lower) => {
  if (!/^[a-z]{3,}$/u.test(lower)) return false;
  const read = tokenize(`the ${lower} man is ${lower}`);
  return read[1]!.pos === "ADJ" && read[4]!.pos !== "VERB";
});

/** `HLVM.OL`, `(BRG.L)`, `<ORB.N>`: where a share is traded, behind the name of a company. Bare ones name an exchange of two letters. */
const TICKERS =
  /[(<]\p{Lu}[\p{Lu}\d]{0,5}[a-z]?\.\p{Lu}{1,2}[)>](?:, opens new tab)?|(?<![\p{L}\d.])\p{Lu}[\p{Lu}\d]{1,5}[a-z]?\.(?:AS|AX|BK|BO|BR|CO|DE|HE|HK|IS|JK|JO|KL|KQ|KS|LS|MC|MI|MX|NS|NZ|OL|PA|PR|SA|SI|SS|ST|SW|SZ|TA|TO|TW|VI|WA)(?![\p{L}\d])/gu;

export function isTicker({ text }: { readonly text: string }): boolean {
  return text.length > 3 && text.search(TICKERS) === 0;
}

/** wink ends a sentence within a ticker: it is shown a word of the same length. */
function hideTickers(text: string): string {
  return text.replace(TICKERS, (ticker) => "T".padEnd(ticker.length, "x"));
}

const PARENTS = new RegExp(`(?<![\\p{L}-])(?:${PARENTS_OF_SEVERAL})(?![\\p{L}-])`, "giu");

/** `Mum-of-five`: wink cuts a word at its hyphens; it is shown letters in their place. */
function wholeParents(text: string): string {
  return text.replace(PARENTS, (parent) => parent.replaceAll("-", "x"));
}

/** `at 9.14pm`: wink ends a sentence within a time with a full stop, and none with a colon. */
function wholeTimes(text: string): string {
  return text.replace(/(?<=(?<!\d)\d{1,2})\.(?=\d\d ?[ap]\.?m)/gu, ":");
}

const FOLDED: Readonly<Record<string, string>> = { ł: "l", Ł: "L", đ: "d", Đ: "D", ø: "o", Ø: "O", ı: "i" };

/** wink cuts words at letters outside of Latin-1 (`Brzęk`): it is shown the plain letter, in a copy of the same length. */
function foldAccents(text: string): string {
  return text.replace(/[\u{c0}-\u{24f}\u{1e00}-\u{1ef9}]/gu, (letter) => {
    const plain = FOLDED[letter] ?? letter.normalize("NFD").charAt(0);
    return plain.length === letter.length ? plain : letter;
  });
}

const isMark = charTest(new RegExp(`[${DOUBLE_MARKS}${GUILLEMETS}]`, "u"));

/** wink glues a mark to an address or an abbreviation: double marks at the ends of a token become tokens. */
function pushWithoutMarks(tokens: RawToken[], text: string, { start, end }: Span, pos: Pos): void {
  let first = start;
  let last = end;
  while (last - first > 1 && isMark(text.charAt(first))) first++;
  while (last - first > 1 && isMark(text.charAt(last - 1))) last--;
  for (let at = start; at < first; at++) tokens.push(rawToken(at, at + 1, "PUNCT"));
  tokens.push(rawToken(first, last, pos));
  for (let at = last; at < end; at++) tokens.push(rawToken(at, at + 1, "PUNCT"));
}

function rawToken(start: number, end: number, pos: Pos): RawToken {
  return { start, end, pos, endsSentence: false };
}

function breakLongRuns(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let run = 0;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === 32 || (code >= 9 && code <= 13) || code === 160) run = 0;
    else if (++run > LONGEST_RUN) {
      pieces.push(text.slice(copied, position));
      copied = position + 1;
      run = 0;
    }
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(copied)].join(" ");
}
