/**
 * People of the people file, whom the user knows: it gives a speaker one name and one id in all articles.
 *
 * What an article says is stronger: a first name, a gender or a kind that differs keeps the two apart, and a bare
 * surname means somebody of the file only where the file lists that surname as an alias.
 */
import { nameKey } from "../lexicon/name-keys.ts";
import type { Gender, PeopleFile, Person, SpeakerKind } from "../types.ts";

/** The id that records carry for a person of the file. */
export function personId({ id, ids, name: full }: Person): string {
  if (id !== undefined) return id;
  const plain = full.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ids?.["wikidata"] ?? plain.match(/[\p{L}\p{N}]+/gu)?.join("-") ?? "unnamed";
}

/** What an article says of somebody, to be looked up. */
export interface Described {
  readonly words: readonly string[];
  readonly kind: SpeakerKind;
  readonly gender: Gender;
  /** Lower-case words of titles and roles. */
  readonly roleWords: ReadonlySet<string>;
  readonly publishedAt?: string;
}

const indexes = new WeakMap<PeopleFile, Map<string, Person[]>>();

/** The one person of the file that this can be, or null. */
export function findPerson(file: PeopleFile, described: Described): Person | null {
  const found = (indexOf(file).get(wholeKey(described.words)) ?? []).filter((person) =>
    fits(person, described),
  );
  if (found.length < 2) return found[0] ?? null;
  const byRole = found.filter((person) => holdsRole(person, described));
  return byRole.length === 1 ? byRole[0]! : null; // two of one name: nobody is better than the wrong one
}

function indexOf(file: PeopleFile): Map<string, Person[]> {
  const known = indexes.get(file);
  if (known) return known;
  const index = new Map<string, Person[]>();
  for (const person of file.people) {
    const keys = new Set(
      [person.name, ...(person.aliases ?? [])].map((spelling) => wholeKey(spelling.split(/\s+/u))),
    );
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), person]);
  }
  indexes.set(file, index);
  return index;
}

function wholeKey(words: readonly string[]): string {
  return words.map((word) => nameKey(word) || word.toLowerCase()).join(" ");
}

function fits({ kind = "person", gender }: Person, described: Described): boolean {
  if (described.kind !== "unknown" && described.kind !== kind) return false;
  return gender === undefined || described.gender === "unknown" || described.gender === gender;
}

/** Has the person, at the article's date, a role that the article gives? */
function holdsRole({ roles = [] }: Person, { roleWords, publishedAt }: Described): boolean {
  return roles.some(({ title, from, to }) => {
    if (publishedAt !== undefined) {
      if (from !== undefined && publishedAt.slice(0, from.length) < from) return false;
      if (to !== undefined && publishedAt.slice(0, to.length) > to) return false;
    }
    return title
      .toLowerCase()
      .split(/\P{L}+/u)
      .some((word) => word.length > 2 && roleWords.has(word));
  });
}
