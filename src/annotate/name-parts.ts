/** Parts a run of capitalised words into the title and the name, and tells what kind of thing it names. */
import { isGivenName } from "../lexicon/given-names.ts";
import { BUSINESS_NAMES, endsOnlyBusinessName } from "../lexicon/bodies.ts";
import { GROUP_NOUNS, ORGANISATION_NOUNS, PORTFOLIOS } from "../lexicon/person-nouns.ts";
import { isRoleNoun, nounKind, singular } from "../lexicon/roles.ts";
import { DEMONYMS, PEOPLES, PLACES } from "../lexicon/places.ts";
import {
  FEMALE_TITLES,
  HONORIFICS,
  HONOURS,
  MALE_TITLES,
  PARTICLES,
  SUFFIXES,
  TITLES,
  TITLE_MODIFIERS,
} from "../lexicon/titles.ts";
import type { Gender, Token } from "../types.ts";
import type { Structure } from "./structure.ts";
import { isTicker } from "./tokens.ts";

/** Titles that people also bear as surnames. */
const TITLE_SURNAMES = new Set(
  "barr begum daw king pope sen seri dean judge bishop major marshal abbot deacon constable prince duke earl baron".split(
    " ",
  ),
);

/** They open the names of places. */
const PLACE_OPENERS = new Set("cape fort lake mount port".split(" "));

/** They end them. */
const PLACE_HEADS = new Set(
  "airport arena avenue bay beach bridge castle harbor harbour island islands lane park quay road square stadium street valley".split(
    " ",
  ),
);

export type NameKind = "person" | "organisation" | "place" | "group" | "unknown";

/** Token indexes, `last` exclusive. The title stands in `first`..`nameFirst`. */
export interface NameRun {
  readonly first: number;
  readonly nameFirst: number;
  readonly last: number;
  /** The words of the name itself; a hyphenated word is one. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** Of the title only. */
  readonly gender: Gender;
  /** Only words that are capitalised by position speak for it. */
  readonly weak: boolean;
}

export const INITIAL = /^(?:\p{Lu}\.)+$/u;
export const ALL_CAPITALS = /^[\p{Lu}\d&.-]{2,}$/u;

/** What the ending of a given name that no list has says of most who bear it: `Paulo`, `Ludmila`. */
export function likelyGender(lower: string): Gender {
  if (isGivenName(lower) || lower.length < 4) return "unknown";
  return /[^k]o$/u.test(lower) ? "male" : /[^kuh]a$/u.test(lower) ? "female" : "unknown";
}

export function isMarkToken(text: string): boolean {
  return /^(?:["“”‘’'„]|'')$/u.test(text);
}

/** The mark that closes a nickname of up to three words, opened at `open`; -1 where there is none. */
export function closingNickname(tokens: readonly Token[], open: number): number {
  for (let at = open + 2; at <= open + 4; at++) if (isMarkToken(tokens[at]?.text ?? "")) return at;
  return -1;
}

/** `van ’t Wout`: the Dutch article behind its apostrophe. */
export function isShortArticle(tokens: readonly Token[], at: number): boolean {
  const [mark, article] = [tokens[at], tokens[at + 1]];
  return (
    mark !== undefined && /^['’‘]$/u.test(mark.text) && article?.text === "t" && article.start === mark.end
  );
}

export function bareLower(token: Token | undefined): string {
  return token ? token.lower.replace(/\.$/u, "") : "";
}

/** Parts a run into the title and the name, or into two names. */
export function readRun(
  structure: Structure,
  first: number,
  last: number,
  strength: readonly number[],
): NameRun[] {
  const { tokens } = structure;
  const lower = (index: number): string => bareLower(tokens[index]);
  if (isSeat(tokens, first, last)) return [];
  const nameFirst = nameStart(tokens, first, last);
  if (nameFirst >= last) return []; // only a title: a nominal
  const words = nameWords(structure, nameFirst, last);
  if (words.every((word) => /^\p{Lu}\.$/u.test(word))) return []; // nothing, or the end of an abbreviation
  let gender: Gender = "unknown";
  for (let index = first; index < nameFirst; index++) {
    if (MALE_TITLES.has(lower(index))) gender = "male";
    else if (FEMALE_TITLES.has(lower(index))) gender = "female";
  }
  let weak = true;
  for (let index = nameFirst; index < last; index++) if (strength[index] === 2) weak = false;
  const isHonoured = nameFirst > first && HONORIFICS.has(lower(nameFirst - 1)); // `Mr. Tribe`
  const titled = isHonoured || (hasTitle(tokens, first, nameFirst) && !isBody(words));
  const kind = nameKind(tokens, words, first, nameFirst, titled);
  const whole = kind === "organisation" && !titled ? first : nameFirst;
  return [
    {
      first,
      nameFirst: whole,
      last,
      words: whole === nameFirst ? words : nameWords(structure, whole, last),
      kind,
      gender,
      weak,
    },
  ];
}

/** `the Malegaon MP`: a place and what somebody is there, and nobody's name. */
function isSeat(tokens: readonly Token[], first: number, last: number): boolean {
  const isDetermined = /^(?:the|an?|another|any|every|one|some|this)$/u.test(tokens[first - 1]?.lower ?? "");
  if (!isDetermined || !/^(?:MP|MEP|MSP|MLA|TD)$/u.test(tokens[last - 1]!.text)) return false;
  const words = tokens.slice(first, last - 1).map(bareLower);
  return !words.some((word) => isGivenName(word) || TITLES.has(word));
}

/** `Refugee | Office of the Straits`: what looks like a role belongs to the name of a body. */
function isBody(words: readonly string[]): boolean {
  const isNoun = (word: string | undefined): boolean => ORGANISATION_NOUNS.has((word ?? "").toLowerCase());
  return (
    isNoun(words[0]) || (words.length > 1 && isNoun(words.at(-1)) && !isGivenName(words[0]!.toLowerCase()))
  );
}

const isTitleOrRole = (lower: string): boolean => TITLES.has(lower) || isRoleNoun(lower);

function hasTitle(tokens: readonly Token[], first: number, nameFirst: number): boolean {
  for (let index = first; index < nameFirst; index++)
    if (isTitleOrRole(bareLower(tokens[index])) || isTitleOrRole(singular(bareLower(tokens[index]))))
      return true;
  return false;
}

/** `Lund Coroner's Court`, `Kelm Farmers' Union`: a body whose name has an owner in it, who is nobody. */
export function bodyOfRole(
  structure: Structure,
  first: number,
  last: number,
  strength: readonly number[],
): NameRun | null {
  const { tokens } = structure;
  const [owner, mark, noun] = [bareLower(tokens[last - 1]), tokens[last], tokens[last + 1]];
  if (!mark || !/^['’]s?$/u.test(mark.text) || !noun || !strength[last + 1]) return null;
  // `the Licensed Buyers' Forum`, `the Jewellers' Group`
  const isOfMany = mark.text.length === 1 && owner.endsWith("s") && tokens[first - 1]?.lower === "the";
  if (!isOfMany && (last - first < 2 || !isTitleOrRole(singular(owner)))) return null;
  if (!ORGANISATION_NOUNS.has(noun.lower)) return null;
  if (tokens.slice(first, last - 1).some((token) => isTitleOrRole(bareLower(token)))) return null;
  const end = last + 2;
  const words = structure.article.text.slice(tokens[first]!.start, noun.end).split(/\s+/u);
  return { first, nameFirst: first, last: end, words, kind: "organisation", gender: "unknown", weak: false };
}

/** What stands in brackets between a title and a name. */
const BRACKETED = /^(?:dr|engr?|miss|mrs|ms|prof|re?t[’']?d?|r)$/u;

/** `Lt Gen (retd) Kell`, `Barr. (Mrs) Lind`: behind the bracket at `open` that tells that a rank is of the past, or who bears the title; `open` where there is none. */
export function behindRetired(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== "(" || !BRACKETED.test(bareLower(tokens[open + 1]))) return open;
  const title = tokens[open - 1]?.text === "." ? tokens[open - 2] : tokens[open - 1];
  if (!TITLES.has(bareLower(title))) return open;
  const close = tokens[open + 2]?.text === "." ? open + 3 : open + 2;
  return tokens[close]?.text === ")" ? close + 1 : open;
}

/** `Maj-Britt`, `Contractor-Irani`: a part of a double name is no title, unlike those of `Vice-President` and `Sgt-Maj`. */
function isHalf(tokens: readonly Token[], index: number): boolean {
  const isTitleWord = (at: number): boolean =>
    isTitleOrRole(bareLower(tokens[at])) ||
    TITLE_MODIFIERS.has(bareLower(tokens[at])) ||
    bareLower(tokens[at]) === "elect";
  const isHyphen = (at: number): boolean =>
    tokens[at]?.text === "-" &&
    tokens[at]!.start === tokens[at - 1]?.end &&
    tokens[at]!.end === tokens[at + 1]?.start;
  if (isHyphen(index + 1)) return !isTitleWord(index + 2);
  return isHyphen(index - 1) && !isTitleWord(index - 2);
}

/** Where the name begins behind titles, parties and nationalities; `last` where there is only a title. */
function nameStart(tokens: readonly Token[], first: number, last: number): number {
  const lower = (index: number): string => bareLower(tokens[index]);
  const isSuffix = (index: number): boolean => SUFFIXES.has(lower(index)) || tokens[index]!.text === ",";
  let end = last;
  while (end > first && isSuffix(end - 1)) end--;
  let start = first;
  let sawOf = -1;
  for (let index = first; index < end; index++) {
    const word = lower(index);
    if (word === "of") sawOf = index;
    const before = lower(index - 1);
    const isPlural = word.endsWith("s") && index === end - 1; // `Democrats` alone are a group
    // `Guy Haldane` is no guy, `Partnership for Conservative Values` no conservative, `Ministers Ana Lind and Bo Kell` are ministers
    const isParticle = index > first && PARTICLES.has(word) && /^\p{Ll}/u.test(tokens[index]!.text); // `Crisanto del Rosario`
    const isRole = isRoleNoun(word) && !isGivenName(word) && index < end - 1 && before !== "for";
    const isTitle =
      (TITLES.has(word) && !isPlural && !isParticle && !isGivenDean(tokens, index, end)) ||
      isRole ||
      (before === "det" && /^(?:ch|con)$/u.test(word)) ||
      isTitleOfGiven(word, tokens.slice(index + 1, end));
    const isNickname = index > first && isMarkToken(tokens[index - 1]!.text); // `Marva “Miss Tiny” Kell`
    if (isTitle && !isNickname && (index < end - 1 || sawOf < 0) && !isHalf(tokens, index)) {
      if (index > start && isGivenName(lower(start)) && !isBeforeTitle(lower(start))) break; // Lars King
      if (index === end - 1 && index > first && TITLE_SURNAMES.has(word) && !TITLE_MODIFIERS.has(before))
        break;
      if (index === end - 1 && index > first && HONORIFICS.has(before)) break; // Mr. King
      if (/^(?:of|for)$/u.test(lower(index + 1))) {
        const given = firstGivenName(tokens, index + 3, end);
        let surname = end - 1;
        while (tokens[surname]!.start === tokens[surname - 1]!.end) surname--; // `Hartley-Boone` is one word
        start = given > 0 ? given : surname - index > 3 ? surname - 1 : end;
        break;
      }
      start = index + 1;
    }
  }
  if (start > first) {
    while (start < end - 1 && tokens[start]!.text === ".") start++;
    start = behindRetired(tokens, start);
    if (tokens[start]?.text === ")") start++; // `(Mrs)`
    if (lower(start) === "pro" && /^temp?(?:ore)?$/u.test(lower(start + 1)) && start + 2 < end) start += 2; // `Mayor Pro Tem`
    return start >= end ? last : start;
  }
  // No title: leave out parties and nationalities before a given name, and the body before a person.
  while (
    start < end - 1 &&
    TITLE_MODIFIERS.has(lower(start)) &&
    /^(?:former|then|late|acting|fellow)$/u.test(lower(start))
  )
    start++;
  const isFrom = (word: string): boolean => DEMONYMS.has(word) || PEOPLES.has(word);
  while (start < end - 1 && isFrom(lower(start)) && isGivenName(lower(start + 1))) start++;
  // `Minister of the | Environment | Adrian Kell`
  while (start < end - 1 && PORTFOLIOS.has(lower(start)) && isGivenName(lower(start + 1))) start++;
  if (start > first || isGivenName(lower(first))) return start;
  const initial = initialBehindBody(tokens, first + 1, end - 1);
  if (initial > 0) return initial;
  const given = firstGivenName(tokens, first + 2, end - 1);
  if (given > 0 && end - given <= 3 && !ORGANISATION_NOUNS.has(lower(end - 1))) {
    const before = lower(given - 1);
    if (ORGANISATION_NOUNS.has(before) || ALL_CAPITALS.test(tokens[given - 1]!.text)) return given;
  }
  return start;
}

/** `Leader in the House | K.S. Kell`: a name with initials right behind a body; -1 where there is none. */
function initialBehindBody(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (
      INITIAL.test(tokens[index]!.text) &&
      ORGANISATION_NOUNS.has(bareLower(tokens[index - 1])) &&
      !PLACES.has(bareLower(tokens[index]))
    )
      return index;
  return -1;
}

/** `festival medic | Dean Kell`, `Commissioner | Dean Kell`, `the manager, | Dean Kell`, `Di Kell`, `Don Kell`: behind another role, a title that is a given name, too, is one. */
function isGivenDean(tokens: readonly Token[], at: number, end: number): boolean {
  const { text, lower } = tokens[at]!;
  if (text === "Di" || (lower === "don" && end - at === 2)) return true;
  const behind = tokens[at - 1]?.text === "," ? tokens[at - 2] : tokens[at - 1];
  if (end - at !== 2 || !behind || !isGivenName(lower)) return false;
  return isTitleOrRole(bareLower(behind)) || (behind.pos === "NOUN" && /^\p{Ll}/u.test(behind.text));
}

/** `Ministers`, `Canon`: words that are a title before a given name only. */
function isTitleOfGiven(word: string, name: readonly Token[]): boolean {
  const one = singular(word);
  const isPersons =
    isGivenName(bareLower(name[0])) || (name.length > 1 && !ORGANISATION_NOUNS.has(bareLower(name.at(-1))));
  return isPersons && (word === "canon" || (one !== word && isTitleOrRole(one)));
}

/** `Virginia Sen. …`: a word that may stand before a title although people bear it as a name. */
function isBeforeTitle(lower: string): boolean {
  return TITLES.has(lower) || PLACES.has(lower) || TITLE_MODIFIERS.has(lower);
}

/** Is there a form of address or a title right before the name? */
function isAddressed(tokens: readonly Token[], first: number, nameFirst: number): boolean {
  return nameFirst > first && TITLES.has(bareLower(tokens[nameFirst - 1]));
}

function firstGivenName(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (isGivenName(bareLower(tokens[index]))) return index;
  return -1;
}

/** Words as they stand; what is glued by a hyphen is one word, and so is a nickname in its marks. */
function nameWords({ article, tokens }: Structure, first: number, last: number): string[] {
  const words: string[] = [];
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    if (isShortArticle(tokens, index)) {
      words.push(article.text.slice(token.start, tokens[++index]!.end));
      continue;
    }
    if (isMarkToken(token.text)) {
      const close = closingNickname(tokens, index);
      if (close > 0 && close < last - 1) {
        words.push(article.text.slice(token.start, tokens[close]!.end));
        index = close;
      }
      continue;
    }
    if (token.text === "," || isTicker(token)) continue;
    if (HONOURS.has(bareLower(token)) && words.length > 1) continue;
    const glued = index > first && token.start === tokens[index - 1]!.end;
    if (glued && words.length > 0) words.push(words.pop()! + article.text.slice(token.start, token.end));
    else words.push(token.text);
  }
  const tail = words.at(-1);
  if (tail !== undefined && /['’]s$/u.test(tail)) words[words.length - 1] = tail.slice(0, -2);
  return words;
}

function nameKind(
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  nameFirst: number,
  titled: boolean,
): NameKind {
  const lowerWords = words.map((word) => word.toLowerCase().replace(/\.$/u, ""));
  const head = lowerWords.at(-1)!;
  const whole = words.join(" ").toLowerCase();
  if (PLACES.has(whole) || PLACES.has(whole.replace(/\.$/u, "")))
    return isAddressed(tokens, first, nameFirst) && isGivenName(whole) ? "person" : "place";
  if (titled) return "person";
  if (words.length > 1 && PLACE_OPENERS.has(lowerWords[0]!)) return "place"; // Port Ellen
  if (words.length > 1 && PLACE_HEADS.has(head) && !isGivenName(lowerWords[0]!)) return "place"; // Dublin Castle
  if (words.some((word) => /^(?:of|for|&)$/u.test(word))) return "organisation";
  const initialled = words.length === 3 && isGivenName(lowerWords[0]!) && INITIAL.test(words[1]!); // Ann J. Tribe
  if (initialled) return "person";
  if (words.length > 1 && (ORGANISATION_NOUNS.has(head) || GROUP_NOUNS.has(head))) return "organisation";
  const isPolice = lowerWords[0] === "police"; // Police Scotland
  if (
    words.length > 1 &&
    (isPolice || ORGANISATION_NOUNS.has(lowerWords[0]!)) &&
    !isGivenName(lowerWords[0]!)
  )
    return "organisation";
  const determined = tokens[first - 1]?.lower === "the";
  if (words.length === 1) {
    if (DEMONYMS.has(singular(head)) || nounKind(head)?.plural) return "group"; // Democrats, Hispanics
    const next = tokens[first + 1];
    if (ORGANISATION_NOUNS.has(head)) return "organisation";
    if (determined && next?.pos === "NOUN") return "unknown"; // the Ivers campaign
    if (isGivenName(head)) return "person";
    if (ALL_CAPITALS.test(words[0]!) && words[0]!.length <= 6) return "organisation";
    return determined ? "organisation" : "unknown";
  }
  if (endsOnlyBusinessName(head)) return "organisation"; // Isla Mobile
  if (isGivenName(lowerWords[0]!.split("-")[0]!)) return "person";
  if (BUSINESS_NAMES.has(head)) return "organisation"; // R.B. Malvar Builders
  if (INITIAL.test(words[0]!)) return "person";
  if (determined) return "organisation";
  if (DEMONYMS.has(lowerWords[0]!)) return "organisation";
  const isShouted = words.every((word) => ALL_CAPITALS.test(word)); // the label of a transcript
  if (ALL_CAPITALS.test(words[0]!) && words[0]!.length <= 5 && !isShouted) return "organisation";
  return "unknown";
}
