/** Common nouns that speak: what kind of speaker a head noun stands for. */
import type { Gender, SpeakerKind } from "../types.ts";
import {
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  MALE_NOUNS,
  ORGANISATION_NOUNS,
  ROLE_NOUNS,
} from "./person-nouns.ts";
import { remembered } from "./remembered.ts";

/** One person by role or occupation: `senator`, `spokeswoman`, `co-founder`. */
export function isRoleNoun(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || MALE_NOUNS.has(lower) || FEMALE_NOUNS.has(lower);
}

export function nounGender(lower: string): Gender {
  return MALE_NOUNS.has(lower) ? "male" : FEMALE_NOUNS.has(lower) ? "female" : "unknown";
}

/** The singular of a regular or well-known plural; the word itself where it is none. */
export function singular(lower: string): string {
  if (lower.endsWith("men")) return lower.slice(0, -3) + "man";
  if (lower === "people" || lower === "children") return lower;
  if (lower.endsWith("ies")) return lower.slice(0, -3) + "y";
  if (lower.endsWith("s") && !lower.endsWith("ss")) return lower.slice(0, -1);
  return lower;
}

interface NounKind {
  readonly kind: SpeakerKind;
  readonly plural: boolean;
}

/** What a head noun stands for, or null when it is no noun that speaks. */
export const nounKind = remembered((lower): NounKind | null => {
  if (isRoleNoun(lower)) return { kind: "person", plural: false };
  if (lower === "police") return { kind: "organisation", plural: true };
  if (lower === "post") return { kind: "document", plural: false }; // `the Post` is a name
  if (ORGANISATION_NOUNS.has(lower)) return { kind: "organisation", plural: false };
  if (DOCUMENT_NOUNS.has(lower)) return { kind: "document", plural: lower.endsWith("s") };
  if (GROUP_NOUNS.has(lower) || lower === "spokespeople") return { kind: "group", plural: true };
  const one = singular(lower);
  if (one === lower) return null;
  if (isRoleNoun(one)) return { kind: "group", plural: true };
  if (ORGANISATION_NOUNS.has(one)) return { kind: "group", plural: true };
  return DOCUMENT_NOUNS.has(one) ? { kind: "document", plural: true } : null;
});
