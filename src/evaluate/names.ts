/** When two names are one person's. */

const TITLES = new Set(
  "mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor president secretary minister the a an jr sr".split(
    " ",
  ),
);

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-](?!s(?!\p{L}))[\p{L}\p{M}]+)*/gu) ?? [];
}

/** Without titles; of `the minister`, who is nothing but a title, all. */
function nameWords(name: string): string[] {
  const words = wordsOf(name);
  const named = words.filter((word) => !TITLES.has(word));
  return named.length > 0 ? named : words.filter((word) => word !== "the");
}

/** One name's words are contained in the other's, or last names are equal and first names begin alike. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return false;
  const holds = (big: string[], small: string[]): boolean => small.every((word) => big.includes(word));
  return holds(x, y) || holds(y, x) || (x.at(-1) === y.at(-1) && x[0]!.charAt(0) === y[0]!.charAt(0));
}
