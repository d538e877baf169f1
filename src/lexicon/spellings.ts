/** Words as they are written -> the one string for each, and the one for its lower case. */

interface Spelling {
  readonly text: string;
  /** Lower-cased, apostrophes straightened. */
  readonly lower: string;
}

/** By the word as it is written. Bounded: see {@link spellingOf}. */
const spellings = new Map<string, Spelling>();
const MOST_KEPT = 50_000;

/**
 * Equal words of all articles become the same strings: they are compared with words of lists, and sought in them, some hundred
 * times each, which the engine does by their address where it knows both for one of a kind.
 */
export function spellingOf(word: string): Spelling {
  let spelling = spellings.get(word);
  if (spelling) return spelling;
  if (spellings.size >= MOST_KEPT) spellings.clear();
  const text = unique(word);
  const lower = (word.includes("’") ? word.replaceAll("’", "'") : word).toLowerCase();
  spelling = { text, lower: unique(lower) };
  spellings.set(text, spelling);
  return spelling;
}

/** The string that the engine keeps for property names of these characters: never a slice that holds on to a whole article. */
function unique(word: string): string {
  return Object.keys({ [word]: true })[0]!;
}
