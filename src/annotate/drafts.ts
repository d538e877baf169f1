/**
 * Drafts of entities: what is known of each while mentions are still being joined to it, and the keys it is found by.
 * Everything is looked up by key, never compared all with all.
 */
import { givenNameGender, isGivenName } from "../lexicon/given-names.ts";
import { lettersLeftOut, nameKey } from "../lexicon/name-keys.ts";
import { isRoleNoun, nounGender, ROLE_SYNONYMS } from "../lexicon/roles.ts";
import { PLACES } from "../lexicon/places.ts";
import { ANY_BUSINESS, COMPANY_FORMS, endsBusinessName, SHARED_TRADES } from "../lexicon/bodies.ts";
import { ORGANISATION_NOUNS } from "../lexicon/person-nouns.ts";
import { TITLES } from "../lexicon/titles.ts";
import type { Gender, SpeakerKind, Span, Token } from "../types.ts";
import type { RawMention } from "./mentions.ts";
import { likelyGender } from "./name-parts.ts";
import type { Structure } from "./structure.ts";

export interface Draft {
  words: readonly string[];
  kind: SpeakerKind;
  place: boolean;
  /** Votes: above 0 male, below 0 female. */
  gender: number;
  nominal: boolean;
  /** Of {@link ADDRESSES}, the one that the text calls them by; empty before it does. */
  address: string;
  readonly roles: Span[];
  readonly roleWords: Set<string>;
  /** Those of roles that they have for somebody: `her father`, `the lawyer for Kell`. */
  readonly ofSomebody: Set<string>;
  readonly mentions: number[];
  fullMentions: number;
  firstMention: number;
}

/** Titles that say the gender, and nothing else of whose they are. */
export const ADDRESSES = new Set(["mr", "mrs", "ms", "miss"]);

/** Votes by the ending of a name alone: fewer than one pronoun has, and no knowledge. */
const LIKELY = 0.1;
const BY_ENDING = { male: LIKELY, female: -LIKELY, unknown: 0 } as const;

export class Drafts {
  readonly all: Draft[] = [];
  readonly entityOf: number[];
  readonly byLast = new Map<string, number[]>();
  readonly byFirst = new Map<string, number[]>();
  /** By what stands between first and last name: surnames elsewhere (`Ana Teo Hui Ling`, `Hernando Pabón Iguarán`). */
  readonly byMiddle = new Map<string, number[]>();
  readonly byWhole = new Map<string, number>();
  /** Body or document by the noun it is called: the named ones first, then the latest nominal. */
  readonly byHead = new Map<string, number>();
  /** Bodies by the initials of their names; -1 where two share them. */
  readonly byInitials = new Map<string, number>();
  /** Who is only called by a first name, by the surname of whose kin they are: `Kell's mother, Jean`. */
  readonly byKin = new Map<string, number[]>();
  /** People by the initials of their offices, `PS` for `Principal Secretary`; -1 where two share them. */
  readonly byOffice = new Map<string, number>();
  /** Businesses by the first word of their names; -1 where two share it. */
  readonly byShort = new Map<string, number>();
  readonly nameEndingAt = new Map<number, number>();
  /** Surnames of full names with one letter left out, to find misspellings. */
  readonly byMisspelt = new Map<string, number[]>();
  readonly byRole = new Map<string, number[]>();

  constructor(
    readonly structure: Structure,
    readonly raw: readonly RawMention[],
  ) {
    this.entityOf = raw.map(() => -1);
    raw.forEach(({ name, last }, index) => name && this.nameEndingAt.set(last, index));
  }

  /** Drafts whose last name, or whose first, is the last word of `words`. */
  sharing(words: readonly string[]): number[] {
    return this.byLast.get(nameKey(words.at(-1) ?? "")) ?? [];
  }

  principal(ids: readonly number[]): number {
    return ids.reduce((best, id) => (this.all[id]!.fullMentions > this.all[best]!.fullMentions ? id : best));
  }

  clashes(id: number, gender: Gender): boolean {
    const known = this.all[id]!.gender;
    return gender !== "unknown" && Math.abs(known) > LIKELY && known > 0 !== (gender === "male");
  }

  create(words: readonly string[], kind: SpeakerKind, place: boolean): number {
    this.all.push({
      words,
      kind,
      place,
      gender: 0,
      nominal: false,
      address: "",
      roles: [],
      roleWords: new Set(),
      ofSomebody: new Set(),
      mentions: [],
      fullMentions: 0,
      firstMention: Infinity,
    });
    return this.all.length - 1;
  }

  /** `Norrin, the largest gas group,`, `Ellard Motors Ltd`: from now on `the company`, where no other body is called so. */
  addBusiness(entity: number): void {
    for (const noun of ANY_BUSINESS) this.call(entity, noun);
  }

  /** `noun` alone stands for the body from now on, where no other is called so. */
  call(entity: number, noun: string): void {
    const called = this.byHead.get(noun);
    this.byHead.set(noun, called === undefined || called === entity ? entity : -1);
  }

  index(entity: number, words: readonly string[]): void {
    const { kind } = this.all[entity]!;
    if (kind === "organisation" && words.length > 1) {
      const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
      const same = this.byInitials.get(initials.join(""));
      this.byInitials.set(initials.join(""), same === undefined || same === entity ? entity : -1);
      const last = words.at(-1)!.toLowerCase();
      if (endsBusinessName(last)) {
        const short = nameKey(words[0]!); // `Quill Group`: Quill
        const same = this.byShort.get(short);
        this.byShort.set(short, same === undefined || same === entity ? entity : -1);
      }
      const ofAt = words.findIndex((word) => word === "of" || word === "for"); // National Union of Bakers
      const heads = [words[0]!, words.at(-1)!, ...(ofAt > 1 ? [words[ofAt - 1]!] : [])];
      for (const word of heads.map((one) => one.toLowerCase()))
        if (COMPANY_FORMS.has(word)) this.addBusiness(entity);
        else if (ORGANISATION_NOUNS.has(word)) this.byHead.set(word, this.byHead.has(word) ? -1 : entity);
    }
    if (kind === "organisation" || kind === "document") return;
    push(this.byLast, nameKey(words.at(-1) ?? ""), entity);
    if (words.length < 2) return;
    push(this.byFirst, nameKey(words[0]!), entity);
    for (const word of words.slice(1, -1)) if (word.length > 2) push(this.byMiddle, nameKey(word), entity);
    const last = nameKey(words.at(-1) ?? "");
    if (last.length > 3) for (const key of lettersLeftOut(last)) push(this.byMisspelt, key, entity);
  }

  join(index: number, entity: number): void {
    const mention = this.raw[index]!;
    const draft = this.all[entity]!;
    this.entityOf[index] = entity;
    draft.mentions.push(index);
    draft.firstMention = Math.min(draft.firstMention, mention.start);
    if (mention.name) {
      const { words, kind } = mention.name;
      const isPlainer = draft.words.some(isNickname) && plainName(draft.words).join(" ") === words.join(" ");
      const isCalmer = isShouted(draft.words) && !isShouted(words) && words.length === draft.words.length;
      if (!draft.nominal && draft.kind !== "group" && (isPlainer || isCalmer || isFuller(words, draft.words)))
        draft.words = words;
      if (
        draft.kind === "unknown" &&
        (kind === "person" || (words.length < draft.words.length && kind === "unknown"))
      )
        draft.kind = "person"; // bodies are not called by their last word
      if (mention.gender !== "unknown") draft.gender += mention.gender === "male" ? 4 : -4;
      const spelt = words.length > 2 && /^\p{Lu}\.$/u.test(words[0]!) ? words[1]! : words[0]!; // J. Patrick Kell
      const given = spelt.toLowerCase().split("-")[0]!;
      if (words.length > 1 && kind === "person") {
        const gender = givenNameGender(given);
        if (gender !== "unknown") draft.gender += gender === "male" ? 2 : -2;
        else if (draft.gender === 0) draft.gender += BY_ENDING[likelyGender(given)];
      } else if (draft.words.length === 1 && kind === "person" && mention.gender === "unknown") {
        const gender = givenNameGender(given);
        if (gender !== "unknown") draft.gender += gender === "male" ? 1 : -1;
      }
      // `Dale “Bud” Kell`: Bud is he, too
      for (const word of words) if (isNickname(word)) push(this.byFirst, nameKey(word), entity);
      const { tokens } = this.structure;
      if (kind === "person") this.addRoleWords(entity, wordsBehind(tokens, mention.last));
      if (mention.use !== "object" && isTried(tokens, mention.last))
        this.addRoleWords(entity, ["accused", "defendant"]);
      for (let at = mention.first; at < mention.name.nameFirst; at++) {
        const title = tokens[at]!.lower.replace(/\.$/u, "");
        if (ADDRESSES.has(title)) draft.address = title;
        else this.addRoleWords(entity, [title]);
      }
    } else if (mention.gender !== "unknown" && mention.kind === "nominal") {
      draft.gender += mention.gender === "male" ? 3 : -3;
    }
    for (const role of mention.roles ?? []) {
      draft.roles.push(role);
      const words = this.structure.article.text
        .slice(role.start, role.end)
        .toLowerCase()
        .split(/\P{L}+/u);
      if (draft.kind === "unknown")
        draft.kind =
          draft.words.length === 1 && words.some((word) => SHARED_TRADES.has(word))
            ? "organisation"
            : "person";
      this.addRoleWords(entity, words);
      const owner =
        /(?<!\p{L})(\p{L}{2,30})['’]s? (?:\p{Ll}{2,15} )?(?:mother|father|wife|husband|widow|mum|dad)$/u.exec(
          this.structure.article.text.slice(role.start, role.end),
        )?.[1];
      if (owner && draft.words.length === 1) push(this.byKin, nameKey(owner), entity);
      this.addOffice(entity, this.structure.article.text.slice(role.start, role.end));
      if (isOfSomebody(this.structure.article.text, role))
        for (const word of words) draft.ofSomebody.add(word);
      for (const word of words.slice(0, 4)) {
        const gender = nounGender(word);
        if (gender !== "unknown" && isHeadOfRole(words, word)) draft.gender += gender === "male" ? 2 : -2;
      }
    }
  }

  /** `Treasury Principal Secretary`: from now on `the PS`. */
  addOffice(entity: number, role: string): void {
    const initials = (role.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join("").slice(-LONGEST_OFFICE);
    for (let at = 0; at < initials.length - 1; at++) {
      const office = initials.slice(at);
      const same = this.byOffice.get(office);
      this.byOffice.set(office, same === undefined || same === entity ? entity : -1);
    }
  }

  addRoleWords(entity: number, words: readonly string[]): void {
    const { roleWords } = this.all[entity]!;
    for (const word of words) {
      for (const form of [word, ...(ROLE_SYNONYMS.get(word) ?? [])]) {
        if (roleWords.has(form) || form === "") continue;
        roleWords.add(form);
        if (isRoleNoun(form) || TITLES.has(form) || form === "accused") push(this.byRole, form, entity);
      }
    }
  }
}

/** `her | father`, `Kell's father`, `the father of Kell` */
function isOfSomebody(text: string, { start, end }: Span): boolean {
  const isHers = /(?<!\p{L})(?:his|her|its|their|my|our)\s$/iu.test(
    text.slice(Math.max(0, start - 6), start),
  );
  return isHers || /['’]s?\s|\s(?:of|to)\s/u.test(text.slice(start, end));
}

/** Most letters of an office. */
const LONGEST_OFFICE = 4;

/** How far behind a name its verb may stand, in tokens. */
const VERB_BEHIND = 25;

/** `Kell (54), of Lund, denies`, `pleaded`, `is charged`, `is on trial`: in a court's report, the accused. */
function isTried(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at < last + VERB_BEHIND && tokens[at]?.sentence === tokens[last - 1]!.sentence; at++) {
    const { lower, pos } = tokens[at]!;
    if (/^(?:denie[sd]|pleaded|pleads)$/u.test(lower)) return true;
    if (/^(?:accused|charged|indicted)$/u.test(lower)) return tokens[at - 1]!.pos === "AUX";
    if (lower === "trial") return tokens[at - 1]!.lower === "on";
    if (pos === "VERB" && !/^(?:stands|stood|goes|went)$/u.test(lower)) return false;
  }
  return false;
}

/** `of Ohio`, `(D-Ohio)` right behind a name: lower-case words that tell whom a description means. */
function wordsBehind(tokens: readonly Token[], last: number): string[] {
  const next = tokens[last];
  if (next?.lower === "of") return PLACES.has(tokens[last + 1]?.lower ?? "") ? [tokens[last + 1]!.lower] : [];
  if (next?.text !== "(") return [];
  const words: string[] = [];
  for (let at = last + 1; at < last + 8 && tokens[at] && tokens[at]!.text !== ")"; at++) {
    const { text, lower } = tokens[at]!;
    const party = /^([DR])(?:-.*)?$/u.exec(text)?.[1];
    if (party) words.push(...(party === "D" ? ["democrat", "democratic"] : ["republican", "gop"]));
    else words.push(lower);
  }
  return words;
}

function isHeadOfRole(words: readonly string[], word: string): boolean {
  const at = words.indexOf(word);
  const next = words[at + 1];
  return next === undefined || /^(?:of|for|at|in|to|from|with|and|who)?$/u.test(next);
}

function push(index: Map<string, number[]>, key: string, entity: number): void {
  if (key === "") return;
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (!list.includes(entity) && list.length < 50) list.push(entity);
}

/** `ANN KELL` in a transcript */
const isShouted = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => /^\p{Lu}{2,}$/u.test(word));

const plainName = (words: readonly string[]): readonly string[] => words.filter((word) => !isNickname(word));

const isNickname = (word: string): boolean => /^["“‘'„].*["”’']$/u.test(word);

/** Is `words` the same name, only fuller? `Crooked Ana Ruiz` is not: what came before a given name is no name. */
function isFuller(words: readonly string[], than: readonly string[]): boolean {
  if (plainName(words).length <= than.length) return false;
  const isGiven = (word: string): boolean => isGivenName(word.toLowerCase().split("-")[0]!);
  return (
    than.length === 1 || isGiven(words[0]!) || !isGiven(than[0]!) || nameKey(words[0]!) === nameKey(than[0]!)
  );
}
