/** Reading a people file. Apart from its use, so that a program without such a file loads no schemas. */
import { z } from "zod";
import { ArticleError } from "../errors.ts";
import type { PeopleFile } from "../types.ts";
import { personId } from "./people.ts";

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
