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

/** `mum-of-five`, `Father-of-2`: the source of a pattern. */
export const PARENTS_OF_SEVERAL =
  "(?:mum|mom|mam|mother|dad|father|parent|gran|grandad|granddad|grandma|grandmother|grandfather)-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";

const PARENT = new RegExp(`^${PARENTS_OF_SEVERAL}$`, "u");

/** `mum` of `mum-of-five` */
function withoutChildren(lower: string): string {
  return lower.includes("-of-") && PARENT.test(lower) ? lower.slice(0, lower.indexOf("-")) : lower;
}

/** One person by role or occupation: `senator`, `spokeswoman`, `co-founder`, `mum-of-five`. */
export function isRoleNoun(lower: string): boolean {
  const noun = withoutChildren(lower);
  return ROLE_NOUNS.has(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun);
}

export function nounGender(lower: string): Gender {
  const noun = withoutChildren(lower);
  return MALE_NOUNS.has(noun) ? "male" : FEMALE_NOUNS.has(noun) ? "female" : "unknown";
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

/** Titles as they are abbreviated, and what else the text calls their holders. */
export const ROLE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sen: ["senator", "lawmaker"],
    senator: ["lawmaker"],
    rep: ["representative", "congressman", "congresswoman", "lawmaker"],
    representative: ["congressman", "congresswoman", "lawmaker"],
    gov: ["governor"],
    prof: ["professor", "academic", "don"],
    dr: ["doctor", "physician"],
    gen: ["general"],
    sgt: ["sergeant", "officer"],
    sergeant: ["officer"],
    capt: ["captain", "skipper"],
    captain: ["skipper"],
    manager: ["boss"],
    col: ["colonel"],
    lt: ["lieutenant"],
    rev: ["reverend", "pastor"],
    nominee: ["candidate"],
    candidate: ["nominee"],
    premier: ["minister"],
    prime: ["premier"], // minister
    chairwoman: ["chair"],
    chairman: ["chair"],
    justice: ["judge"],
    attorney: ["lawyer"],
    lawyer: ["attorney"],
    detective: ["officer"],
    constable: ["officer"],
    inspector: ["officer"],
    superintendent: ["officer"],
    garda: ["officer"],
    professor: ["academic", "don", "lecturer"],
    surgeon: ["doctor"],
    vicar: ["priest", "cleric"],
    bishop: ["cleric"],
    mum: ["mother"],
    mom: ["mother"],
    mam: ["mother"],
    mother: ["mum", "mom"],
    dad: ["father"],
    father: ["dad"],
    gran: ["grandmother"],
    granny: ["grandmother"],
    grandma: ["grandmother"],
    nan: ["grandmother"],
    grandad: ["grandfather"],
    granddad: ["grandfather"],
    grandpa: ["grandfather"],
    td: ["deputy"],
    teachta: ["deputy"],
    mp: ["lawmaker", "legislator", "parliamentarian", "politician", "backbencher", "crossbencher"],
  }),
);
