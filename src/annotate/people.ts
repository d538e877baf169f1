/**
 * The people file: whom the user knows. It gives a speaker one name and one id in all articles.
 *
 * What an article says is stronger: a first name, a gender or a kind that differs keeps the two apart, and a bare
 * surname means somebody of the file only where the file lists that surname as an alias.
 */
import { z } from "zod";
import { ArticleError } from "../errors.ts";
import { nameKey } from "../lexicon/name-keys.ts";
import type { Gender, PeopleFile, Person, SpeakerKind } from "../types.ts";

const name = z.string().trim().min(1, "is empty");
const date = z.string().regex(/^\d{4}(?:-\d\d){0,2}$/u, "must be a date like 2019, 2019-03 or 2019-03-31");

export const peopleFileSchema = z.strictObject({
  people: z.array(
    z.strictObject({
      name,
      id: z
        .string()
        .regex(/^[\w.-]+$/u, "must be letters, digits, ., - or _")
        .optional(),
      aliases: z.array(name).optional(),
      kind: z.enum(["person", "organisation", "group", "document"]).optional(),
      gender: z.enum(["male", "female"]).optional(),
      roles: z.array(z.strictObject({ title: name, from: date.optional(), to: date.optional() })).optional(),
      ids: z.record(z.string(), z.string().min(1)).optional(),
    }),
  ),
});

/**
 * Parses the text of a people file; a bare list of people is taken, too.
 *
 * @param place the file, for messages
 * @throws ArticleError E011 with the entry and the remedy
 */
export function parsePeople(text: string, place: string): PeopleFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new ArticleError(
      "E011",
      place,
      `${(error as Error).message}.`,
      "Check the commas and quotation marks.",
    );
  }
  const parsed = peopleFileSchema.safeParse(Array.isArray(value) ? { people: value } : value);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    const at = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
    throw new ArticleError(
      "E011",
      place,
      `${at.replace(/^\./u, "") || "the file"}: ${message}.`,
      'Each entry is {"name": "…", "aliases": ["…"], "kind": "person", "roles": [{"title": "…"}], "ids": {"wikidata": "Q…"}}.',
    );
  }
  const ids = new Map<string, number>();
  for (const [index, person] of parsed.data.people.entries()) {
    const id = personId(person);
    const before = ids.get(id);
    if (before !== undefined)
      throw new ArticleError(
        "E011",
        place,
        `people[${index}] "${person.name}" has the id "${id}" of people[${before}].`,
        "Join the two entries, or give one of them an id.",
      );
    ids.set(id, index);
  }
  return parsed.data as PeopleFile;
}

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
