/** Are two spellings one name? Keys that spellings share, and what given names may differ by. */
import { sameGivenName } from "./nicknames.ts";
import { remembered } from "./remembered.ts";
import { SUFFIXES } from "./titles.ts";

/** Letters that are no base letter with an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ß: "ss",
  þ: "th",
  ı: "i",
};

/** The letters that matter: no accents, no case, and one form for the usual transliterations. */
export const nameKey = remembered((word) =>
  word
    .normalize("NFD")
    .toLowerCase()
    .replace(/[æłđðøßþœı]/gu, (letter) => PLAIN[letter]!)
    .replace(/\P{L}/gu, "")
    .replace(/^ye/u, "e")
    .replace(/ae|oe|ue/gu, ([vowel]) => vowel!)
    .replace(/i[iy]|y[iy]/gu, "y")
    .replace(/kh/gu, "h")
    .replace(/w/gu, "v")
    .replace(/ph/gu, "f")
    .replace(/(\p{L})\1/gu, "$1")
    .replace(/[iy]$/u, "y"),
);

/** A name without `Jr.`, `III`. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && SUFFIXES.has(words[end - 1]!.toLowerCase().replace(/\.$/u, ""))) end--;
  return words.slice(0, end);
}

/** `jr`, `sr`, `iii` where the name ends with one: who bears another is somebody else. */
export function generationOf(words: readonly string[]): string {
  const last = nameSuffix(words);
  return /^(?:jr|sr|i{2,3}|iv)$/u.test(last) ? last : "";
}

const nameSuffix = (words: readonly string[]): string => words.at(-1)!.toLowerCase().replace(/\.$/u, "");

/** The key and all forms of it with one inner letter left out: two spellings one letter apart share one. */
export function lettersLeftOut(key: string): string[] {
  const forms = [key];
  for (let at = 1; at < Math.min(key.length, 20); at++) forms.push(key.slice(0, at) + key.slice(at + 1));
  return forms;
}

/** Two full names with one surname: can they be one person's? */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (nameKey(a.at(-1) ?? "") !== nameKey(b.at(-1) ?? "")) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [firstA, firstB] = [nameKey(a[0]!), nameKey(b[0]!)];
  if (firstA === firstB) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const tail = longer.slice(-shorter.length).map(nameKey).join(" ");
  if (tail === shorter.map(nameKey).join(" ")) return true; // Villarreal Ruiz, Ana Villarreal Ruiz
  if (firstA.length === 1 || firstB.length === 1 || /\./u.test(a[0]! + b[0]!)) return firstA[0] === firstB[0];
  return sameGivenName(a[0]!.toLowerCase(), b[0]!.toLowerCase());
}
