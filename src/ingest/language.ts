/** Is this text English? The rules know no other language, and wrong quotes are worse than none. */
import { ArticleError } from "../errors.ts";
import { ENGLISH_WORDS } from "../lexicon/english.ts";
import type { Article } from "../types.ts";
import { placeOf } from "./article.ts";

/** Words that are looked at. */
const SAMPLE = 1000;
/** The fewest from which a share can be told, and the fewest of which one at least would be English. */
const FEWEST = 40;
const FEWEST_WITH_ANY = 25;
/** Fewest English words for each word in small letters. English news has about .25, Dutch, German, French, Spanish and Polish under .05. */
const LEAST_SHARE = 0.07;

/** Very short texts pass: nothing can be told from them. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let small = 0; // names tell nothing, and in some texts they are most words
  let english = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    if (/^\p{Ll}/u.test(word)) small++;
    if (ENGLISH_WORDS.has(word.toLowerCase())) english++;
    if (words === SAMPLE) break;
  }
  if (words < FEWEST) return words < FEWEST_WITH_ANY || english > 0;
  return english >= LEAST_SHARE * Math.max(1, small);
}

/** @throws ArticleError E015 */
export function requireEnglish({ id, origin, text }: Article): void {
  if (isEnglish(text)) return;
  const place = origin ? placeOf(origin) : id;
  throw new ArticleError("E015", place, "the text is not English.", "Leave it out, or pass --any-language.");
}
