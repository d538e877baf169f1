/** Reads a word list: one text block, words separated by white space; `_` stands for a space inside an entry. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(
    block
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll("_", " ")),
  );
}
