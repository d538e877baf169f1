/**
 * The gender that a given name is mostly borne by: for drafts that a person checks, never for articles. Our own list
 * comes first; compromise's lexicon of given names adds others. Loading it takes a good part of a second, so this file is
 * imported by the one command that needs it, and only then.
 */
import nlp from "compromise";
import { givenNameGender } from "../lexicon/given-names.ts";
import type { Person } from "../types.ts";

/** Undefined where neither list knows the name, or the two disagree. */
export function presumedGender(name: string): Person["gender"] {
  const own = givenNameGender(name.split(/\s+/u)[0]!.toLowerCase());
  const [read] = nlp(name).people().json() as { person?: { presumed_gender?: string | null } }[];
  const other = read?.person?.presumed_gender;
  if (other !== "male" && other !== "female") return own === "unknown" ? undefined : own;
  return own === "unknown" || own === other ? other : undefined;
}
