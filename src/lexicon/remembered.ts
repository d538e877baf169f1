/** Answers about words, which come again and again: each is found once. */

/** Answers of one function that are kept at most. */
const MOST_KEPT = 20_000;

/** From this length on, a word cut out of a text holds on to all of that. */
const SLICED = 13;

/** The function, but that it knows the answers that it gave before. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= MOST_KEPT) known.clear();
      known.set(word.length < SLICED ? word : unique(word), (found = answer(word)));
    }
    return found;
  };
}

/** The one string that the engine keeps of these characters, as it does of names: compared by its address, and no slice that holds on to a text. */
export function unique(word: string): string {
  return Object.keys({ [word]: true })[0]!;
}
