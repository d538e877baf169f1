/**
 * Text to features: stems, word pairs and keyword phrases, each with its place, so that every point of a score
 * can be shown in the text.
 */
import { remembered } from "../lexicon/remembered.ts";
import { hash } from "../model-file.ts";
import { charTest, isKept } from "../text.ts";
import type { Span } from "../types.ts";

/** A word of a text: lower case, without possessive, and its stem. */
export interface Word extends Span {
  readonly lower: string;
  readonly stem: string;
  /** {@link hash} of the stem. */
  readonly key: number;
  /** A function word: carries no topic by itself. */
  readonly stop: boolean;
}

/** No segment is read further than this many words: time stays linear and small on hostile text. */
export const MAX_WORDS = 600;

const STOP_WORDS = new Set(
  `a an the of to in and or for on at by with from as into onto upon over about under after before between through during
  this that these those it its he him his she her hers they them their we us our ours you your i me my mine who whom whose which
  what when where why how is are was were be been being am do does did done doing have has had having will would shall should can
  could may might must not no nor so if then than but because while until there here all any each every some such other both more
  most much many very too also just only even own same again once ever never now up down out off s t re ve ll d m don didn isn
  aren wasn won doesn mr mrs ms one two said say says`.split(/\s+/),
);

/**
 * A light stemmer: plural, -ed, -ing, -ly, final e. It must only be the same everywhere, not right.
 * Words of up to three letters are left alone.
 */
export function stem(word: string): string {
  let w = word;
  if (w.length > 4 && w.endsWith("ies")) w = `${w.slice(0, -3)}y`;
  else if (/(?:ss|[xz]|[cs]h)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith("s") && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  for (const suffix of ["ing", "ed"]) {
    if (w.length > suffix.length + 3 && w.endsWith(suffix)) {
      w = w.slice(0, -suffix.length);
      if (/(?:bb|dd|gg|mm|nn|pp|rr|tt)$/.test(w)) w = w.slice(0, -1);
      break;
    }
  }
  if (w.length > 5 && w.endsWith("ly")) w = w.slice(0, -2);
  if (w.length > 4 && w.endsWith("e")) w = w.slice(0, -1);
  if (w.length > 3 && w.endsWith("y")) w = `${w.slice(0, -1)}i`;
  return w;
}

/** What a word is, wherever it stands. */
export type Form = Omit<Word, keyof Span>;

/** What a word as it is written is; null where it is too long to be one. Numbers are kept by their length. */
export const formOf = remembered((written): Form | null => {
  let lower = written.toLowerCase().replaceAll("’", "'");
  if (lower.length > 40) return null;
  if (lower.endsWith("'s")) lower = lower.slice(0, -2);
  const number = /^\d[\d.,]*$/.test(lower);
  const stemmed = number ? `#${lower.length}` : stem(lower);
  return {
    lower,
    stem: stemmed,
    key: hash(stemmed),
    stop: number || lower.length < 2 || STOP_WORDS.has(lower),
  };
});

/** A word of a text, possessive included. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\u0300-\u036F]*(?:[.'’&/][\p{L}\p{N}]+)*/gu;
const opensWord = charTest(/[\p{L}\p{N}]/u);
const isInWord = charTest(/[\p{L}\p{N}\u0300-\u036F]/u);
const joinsWords = charTest(/[.'’&/]/u);

/** The first word that begins at `from` or behind. Found by {@link WORD} only where there are characters outside of {@link charTest}'s. */
export function nextWord(text: string, from: number): Span | null {
  let start = from;
  while (start < text.length && isKept(text, start) && !opensWord(text.charAt(start))) start++;
  if (start === text.length) return null;
  let end = start;
  while (end < text.length && isKept(text, end) && isInWord(text.charAt(end))) end++;
  while (joinsWords(text.charAt(end)) && opensWord(text.charAt(end + 1)))
    for (end++; end < text.length && isKept(text, end) && opensWord(text.charAt(end));) end++;
  if (isKept(text, end)) return { start, end };
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  return match && { start: match.index, end: WORD.lastIndex };
}

/** The words of a text, in order, at most {@link MAX_WORDS}. Punctuation is left out. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (let at = nextWord(text, 0); at && found.length < MAX_WORDS; at = nextWord(text, at.end)) {
    const form = formOf(text.slice(at.start, at.end));
    if (!form) continue;
    const { lower, stem, key, stop } = form;
    found.push({ start: at.start, end: at.end, lower, stem, key, stop });
  }
  return found;
}

/** The words of a short text, without their places: found by the pattern, which takes less than loops do at the start of a run. */
export function formsIn(text: string): Form[] {
  const found: Form[] = [];
  for (const written of text.match(WORD) ?? []) {
    const form = formOf(written);
    if (form) found.push(form);
  }
  return found.slice(0, MAX_WORDS);
}
