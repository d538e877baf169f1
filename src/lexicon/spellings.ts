/** Words as they are written -> the one string for each, and the one for its lower case. */
import { remembered, unique } from "./remembered.ts";

interface Spelling {
  readonly text: string;
  /** Lower-cased, apostrophes straightened. */
  readonly lower: string;
}

/** Equal words of all articles become the same strings: each is compared with words of lists, and sought in them, a hundred times. */
export const spellingOf = remembered((word): Spelling => {
  const lower = (word.includes("’") ? word.replaceAll("’", "'") : word).toLowerCase();
  return { text: unique(word), lower: unique(lower) };
});
