/** Drafts a people file from the speakers of a dataset. */
import { personId } from "../annotate/people.ts";
import { nameKey, samePerson, withoutSuffix } from "../lexicon/name-keys.ts";
import type { PeopleFile, Person, SpeakerKind } from "../types.ts";

/** What a suggestion needs of a record. */
export interface SpokenBy {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
}

interface Group {
  readonly names: Map<string, number>;
  readonly roles: Map<string, number>;
  quotes: number;
}

/**
 * Drafts a people file: people with at least `min` quotes, the most quoted first. Spellings that can be one person's
 * are joined, the most frequent first; a bare surname joins the only person who bears it. `genderOf` reads a full name.
 */
export function suggestPeople(
  speakers: Iterable<SpokenBy>,
  min = 2,
  genderOf: (name: string) => Person["gender"] = () => undefined,
): PeopleFile {
  const groups: Group[] = [];
  const byLast = new Map<string, Group[]>();
  const bare: SpokenBy[] = [];
  for (const speaker of speakers) {
    if (speaker.kind !== "person" || !/^\p{Lu}/u.test(speaker.name)) continue;
    const words = wordsOf(speaker.name);
    if (words.length === 1) {
      bare.push(speaker);
      continue;
    }
    const key = nameKey(words.at(-1)!);
    const sharing = byLast.get(key) ?? [];
    let group = sharing.find(({ names }) =>
      [...names.keys()].some((name) => samePerson(words, wordsOf(name))),
    );
    if (!group) {
      group = { names: new Map(), roles: new Map(), quotes: 0 };
      groups.push(group);
      byLast.set(key, [...sharing, group]);
    }
    add(group, speaker);
  }
  for (const speaker of bare) {
    const sharing = byLast.get(nameKey(speaker.name)) ?? [];
    if (sharing.length === 1) add(sharing[0]!, speaker);
  }
  const people = groups
    .filter(({ quotes }) => quotes >= min)
    .sort((a, b) => b.quotes - a.quotes || (mostFrequent(a.names)[0]! < mostFrequent(b.names)[0]! ? -1 : 1))
    .map((group) => toPerson(group, genderOf));
  return { people };
}

function add(group: Group, { name, role }: SpokenBy): void {
  group.quotes++;
  group.names.set(name, (group.names.get(name) ?? 0) + 1);
  if (role !== undefined) group.roles.set(role, (group.roles.get(role) ?? 0) + 1);
}

function toPerson({ names, roles }: Group, genderOf: (name: string) => Person["gender"]): Person {
  const spellings = mostFrequent(names);
  const name = spellings.find((spelling) => wordsOf(spelling).length > 1)!;
  const aliases = spellings.filter((spelling) => spelling !== name);
  const gender = genderOf(name);
  const titles = mostFrequent(roles).slice(0, 3);
  return {
    name,
    id: personId({ name }),
    ...(aliases.length > 0 ? { aliases } : {}),
    kind: "person",
    ...(gender ? { gender } : {}),
    ...(titles.length > 0 ? { roles: titles.map((title) => ({ title })) } : {}),
  };
}

/** Keys by falling count, then by code units: the same in every locale. */
function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

function wordsOf(name: string): readonly string[] {
  return withoutSuffix(name.split(/\s+/u));
}
