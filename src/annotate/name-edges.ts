/** Where a name begins and what belongs to it, beyond its capitals: words before it, particles, a surname that stands once. */
import { isGivenName } from "../lexicon/given-names.ts";
import { isBodyBeforeName } from "../lexicon/bodies.ts";
import { GROUP_NOUNS, ORGANISATION_NOUNS } from "../lexicon/person-nouns.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { DEMONYMS, PLACES } from "../lexicon/places.ts";
import { PARTICLES, TITLES } from "../lexicon/titles.ts";
import type { Pos, Token } from "../types.ts";
import { ALL_CAPITALS, bareLower, type NameRun } from "./name-parts.ts";
import type { Structure } from "./structure.ts";
import { isAdjective } from "./tokens.ts";

/** Words of these classes begin no name at the start of a sentence: `Interestingly Lind`, `Beyond Marrow`, `Six Lind aides`. */
const OPENERS = new Set<Pos>(["ADP", "ADV", "SCONJ", "NUM", "PRON", "DET"]);

const BODIES_AND_PLACES = [PLACES, DEMONYMS, ORGANISATION_NOUNS, GROUP_NOUNS];

/** What somebody does or undergoes: `Evacuee Ann Kell`, `Parishioner Ann Kell`. */
const AGENT = /.{2}(?:ee|er|goer|ist|man|mate|or|person|woman)$/u;

/** Adjectives that are given names, too. */
const NAMES_TOO = new Set(
  "chase dusty happy lucky merry misty noble precious rich rocky royal rusty stormy sunny".split(" "),
);

/**
 * `Heartbroken Ana Lind`, `Angry Kell`: a word that has its capital from the sentence, before a name that does without it. Only before
 * people: bodies and places are called by adjectives (`Western Union`).
 */
export function isWordBeforeName(
  tokens: readonly Token[],
  index: number,
  strength: readonly number[],
  known: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): boolean {
  const { lower, pos } = tokens[index]!;
  if (strength[index] !== 1 || strength[index + 1] !== 2 || known.has(lower) || isGivenName(lower))
    return false;
  if (TITLES.has(bareLower(tokens[index])) || isRoleNoun(lower) || DEMONYMS.has(lower)) return false;
  const next = tokens[index + 1]!;
  if (PLACES.has(`${lower} ${next.lower}`)) return false;
  if (OPENERS.has(pos) || isBodyBeforeName(lower)) return true;
  if (NAMES_TOO.has(lower) || ALL_CAPITALS.test(next.text)) return false;
  let last = index + 1;
  while (strength[last + 1] === 2) last++;
  const surname = tokens[last]!.lower;
  if (last > index + 2 || BODIES_AND_PLACES.some((words) => words.has(surname))) return false;
  if (isGivenName(next.lower) && AGENT.test(lower) && /^(?:NOUN|PROPN)$/u.test(pos)) return true;
  return (isGivenName(next.lower) || alone.has(surname)) && isAdjective(lower);
}

/** Tokens of `van de ’t`, the longest that stands before a surname. */
const MOST_PARTICLES = 4;

/** `Piet van ’t Wout came. … said | van ’t Wout`: particles before a surname are a part of it where they are in the whole name. */
export function withParticles({ article: { text }, tokens }: Structure, runs: readonly NameRun[]): NameRun[] {
  const textOf = (first: number, last: number): string =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const surnames = new Set<string>();
  for (const { nameFirst, last } of runs)
    for (let at = nameFirst + 1; at < last - 1; at++)
      if (PARTICLES.has(tokens[at]!.text)) {
        surnames.add(textOf(at, last));
        break;
      }
  if (surnames.size === 0) return [...runs];
  return runs.map((run) => {
    for (let first = run.first - 1; first >= Math.max(0, run.first - MOST_PARTICLES); first--)
      if (surnames.has(textOf(first, run.last))) {
        const particles = textOf(first, run.first).split(" ");
        return { ...run, first, nameFirst: first, words: [...particles, ...run.words] };
      }
    return run;
  });
}

/** `Tom Weir Maud Kerrigan stands …`: who took a picture, before whom it shows, where the article has her name elsewhere. */
export function withoutCredits(runs: readonly NameRun[]): NameRun[] {
  const names = new Set(runs.flatMap(({ words }) => (words.length > 1 ? [words.join(" ")] : [])));
  return runs.map((run) => {
    const { words, last } = run;
    for (let at = 2; at < words.length - 1; at++) {
      const shown = words.slice(at);
      if (!isGivenName(words[0]!.toLowerCase()) || !names.has(shown.join(" "))) continue;
      return { ...run, first: last - shown.length, nameFirst: last - shown.length, words: shown };
    }
    return run;
  });
}

/** `Liam and Josie Carter`: a couple's surname stands once. Not where the first name is somebody's surname (`Ryan and Mitch Kell`). */
export function withFamilyName({ tokens }: Structure, runs: readonly NameRun[]): NameRun[] {
  const surnames = new Set(runs.flatMap(({ words }) => (words.length > 1 ? [words.at(-1)!] : [])));
  return runs.map((run, index) => {
    const [given = ""] = run.words;
    const other = runs[index + 1];
    if (run.words.length !== 1 || run.nameFirst > run.first || !other || other.words.length !== 2) return run;
    if (tokens[run.last]?.lower !== "and" || other.first !== run.last + 1) return run;
    if (!isGivenName(given.toLowerCase()) || surnames.has(given)) return run;
    if (other.kind !== "person" && other.kind !== "unknown") return run;
    return { ...run, words: [given, other.words[1]!], kind: "person" };
  });
}
