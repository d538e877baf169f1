/** Is this text English? The rules know no other language, and wrong quotes are worse than none. */
import { ENGLISH_WORDS } from "../lexicon/english.ts";

/** Words that are looked at, and the fewest from which anything can be told. */
const SAMPLE = 1000;
const FEWEST = 40;
/** Least share of English words. English news has about .20, Dutch, German, French, Spanish and Polish under .03. */
const LEAST_SHARE = 0.07;

/** Short texts pass: nothing can be told from them. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let english = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    if (ENGLISH_WORDS.has(word.toLowerCase())) english++;
    if (words === SAMPLE) break;
  }
  return words < FEWEST || english / words >= LEAST_SHARE;
}
