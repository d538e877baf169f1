/**
 * Name runs: capitalised words that name somebody or something, with the titles before them.
 *
 * Capitals are the evidence, the tagger's PROPN only helps where capitals say nothing: at the start of a sentence,
 * and in headlines that capitalise every word. There a word counts when it is capitalised elsewhere in running text.
 */
import { isGivenName } from "../lexicon/given-names.ts";
import { GROUP_NOUNS, ORGANISATION_NOUNS, PORTFOLIOS } from "../lexicon/person-nouns.ts";
import { isRoleNoun, nounKind } from "../lexicon/roles.ts";
import { DEMONYMS, PLACES, STATE_ABBREVIATIONS } from "../lexicon/places.ts";
import { HONORIFICS, PARTICLES, SUFFIXES, TITLE_MODIFIERS, TITLES } from "../lexicon/titles.ts";
import { OCCASIONS } from "../lexicon/words.ts";
import type { Token } from "../types.ts";
import { isWordBeforeName, withFamilyName, withoutCredits, withParticles } from "./name-edges.ts";
import {
  ALL_CAPITALS,
  INITIAL,
  bareLower,
  behindRetired,
  bodyOfRole,
  closingNickname,
  isMarkToken,
  isShortArticle,
  readRun,
  type NameRun,
} from "./name-parts.ts";
import { CAPITAL, isNameAllTheSame, NEVER } from "./no-names.ts";
import type { Structure } from "./structure.ts";
import { isTicker } from "./tokens.ts";

/** Bodies whose names go on with `for` or `on`. */
const NAMED_FOR = new Set(
  `academy administration agency alliance appeals association authority board bureau campaign center centers centre centres charity
   citizens club coalition commission committee conference council department federation foundation fund group institute ministry
   movement network office organisation organization partnership party service society union`.split(/\s+/u),
);

/** Offices that are held for something: `Minister for Health`. */
const OFFICES_FOR = new Set(
  "minister secretary undersecretary commissioner ombudsman spokesperson".split(" "),
);

/** Words of a name before a title are ruled out beyond this length: no name is longer. */
const LONGEST_NAME = 14;

/** Titles and suffixes that a full stop may stand behind. */
const ABBREVIATED = new Set(
  "coun const cst brig barr cde eng gral ir sis ts adv evang ven pte mr mrs ms dr drs sen sens rep reps gov govs lt gen jr sr st rev prof col capt sgt maj adm hon cmdr insp det supt msgr cllr fr engr smt alh atty".split(
    " ",
  ),
);

/** Words that begin no name; inside one they may stand: `Ian Read`. */
const NEVER_FIRST = new Set(
  `absent amid besides celebrities current despite following given having including inside near outside perhaps regarding several team throughout toward towards unlike
   read same speaking please young photo photos video watch update updated editor's instead later last meanwhile moreover perhaps once enough q say`.split(
    /\s+/u,
  ),
);

/** All name runs of the text, in order. */
export function findNames(structure: Structure): NameRun[] {
  const { tokens, paragraphs, sentences } = structure;
  const titleCase = paragraphs.map(({ firstSentence, lastSentence, kind }) => {
    const first = sentences[firstSentence];
    const last = sentences[lastSentence - 1];
    if (!first || !last) return false;
    return kind === "title" || (first === last && isTitleCase(tokens, first.first, last.last));
  });
  const shouted = shoutedWords(tokens);
  const strength = tokens.map((token, index) => {
    if (!CAPITAL.test(token.text) || isTicker(token)) return 0;
    if (NEVER.has(token.lower) && !isNameAllTheSame(tokens, index)) return 0;
    const weakPlace =
      titleCase[sentences[token.sentence]!.paragraph] ||
      opensSentence(structure, index) ||
      shouted.has(index);
    const isGiven = isGivenName(tokens[index - 1]?.lower ?? ""); // `Ana Yule`
    if (OCCASIONS.has(token.lower) && !isGiven && !CAPITAL.test(tokens[index + 1]?.text ?? "")) return 0;
    if (weakPlace && NEVER_FIRST.has(token.lower)) return 0;
    return weakPlace ? 1 : 2;
  });
  for (const { first, last } of partyPlaces(tokens)) strength.fill(0, first, last);
  tokens.forEach((_, index) => {
    if (isStateBehindPlace(tokens, index)) strength[index] = 0;
  });
  // Words that running text capitalises where it need not.
  const known = new Set<string>();
  tokens.forEach((token, index) => {
    if (strength[index] === 2 && token.quotation < 0) known.add(token.lower);
  });
  // Words by which running text calls somebody.
  const alone = new Set<string>();
  tokens.forEach(({ lower }, index) => {
    if (strength[index] === 2 && !strength[index - 1]) alone.add(lower);
  });
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length;) {
    if (
      !startsName(structure, index, strength, known) ||
      isWordBeforeName(tokens, index, strength, known, alone)
    ) {
      index++;
      continue;
    }
    const last = runEnd(structure, index, strength, known);
    const body = bodyOfRole(structure, index, last, strength);
    if (body) {
      runs.push(body);
      index = body.last;
      continue;
    }
    for (const run of readRun(structure, index, last, strength)) runs.push(run);
    index = Math.max(last, index + 1);
  }
  return withFamilyName(structure, withParticles(structure, withoutCredits(runs)));
}

/** Words of phrases in capitals that hold more than a name: `CONGRESS HAS SPOKEN`. */
function shoutedWords(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let first = 0, last; first < tokens.length; first = last + 1) {
    for (last = first; ALL_CAPITALS.test(tokens[last]?.text ?? "");) last++;
    const phrase = tokens.slice(first, last);
    if (phrase.length > 2 && phrase.some(({ lower }) => NEVER.has(lower)))
      for (let index = first; index < last; index++) found.add(index);
  }
  return found;
}

/** `Ann Lind, D-Port Marrow,` and `(R-Ohio)`: whom an American lawmaker sits for, and nobody. */
function partyPlaces(tokens: readonly Token[]): { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  tokens.forEach(({ text }, first) => {
    if (!/^[DRI]$/u.test(text) || !/^[,(]$/u.test(tokens[first - 1]?.text ?? "")) return;
    if (!/^[-–]$/u.test(tokens[first + 1]?.text ?? "")) return;
    let last = first + 2;
    while (CAPITAL.test(tokens[last]?.text ?? "")) last++;
    if (/^[,).]$/u.test(tokens[last]?.text ?? "")) found.push({ first, last });
  });
  return found;
}

/** `Ava, Mo.` */
function isStateBehindPlace(tokens: readonly Token[], index: number): boolean {
  const [before, { text }] = [tokens[index - 1], tokens[index]!];
  return before?.text === "," && text.endsWith(".") && STATE_ABBREVIATIONS.has(bareLower(tokens[index]));
}

/** Does nearly every word begin with a capital, as headlines do? */
function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let index = first; index < Math.min(last, first + 60); index++) {
    const { text } = tokens[index]!;
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    words++;
    if (CAPITAL.test(text)) capitals++;
    else if (tokens[index]!.pos === "VERB") return false; // headlines leave small words small, no verbs
  }
  return words >= 4 && capitals >= 0.7 * words;
}

/** Is the token the first word of its sentence, of a quotation, or behind a colon or a dash? */
function opensSentence({ tokens, sentences }: Structure, index: number): boolean {
  const { first } = sentences[tokens[index]!.sentence]!;
  if (index === first) return true;
  const before = tokens[index - 1]!;
  if (before.pos !== "PUNCT" && !/^["“”‘’'«»(]+$/u.test(before.text)) return false;
  if (before.quotation >= 0 && before.quotation !== tokens[index]!.quotation) return false; // the mark has closed: `“Bud” Kell`
  return /^(?:[“”"„‘'«:.!?…(]|''|``)+$/u.test(before.text);
}

function startsName(
  { tokens }: Structure,
  index: number,
  strength: readonly number[],
  known: ReadonlySet<string>,
): boolean {
  const token = tokens[index]!;
  if (strength[index] === 2) return true;
  if (joinsArticle(tokens, index) && (strength[index + 2] ?? 0) > 0) return true;
  if (strength[index] !== 1) return false;
  const { lower } = token;
  const bare = lower.replace(/\.$/u, "");
  if (known.has(lower) || HONORIFICS.has(bare) || isGivenName(lower)) return true;
  const next = tokens[index + 1];
  const nextIsName = next !== undefined && (strength[index + 1] ?? 0) > 0;
  if (nextIsName && (TITLES.has(bare) || isRoleNoun(bare) || DEMONYMS.has(lower))) return true;
  if (ALL_CAPITALS.test(token.text) && token.text.length > 1) return true;
  if (TITLES.has(bare) && next?.lower === "of" && (strength[index + 2] ?? 0) > 0) return true;
  if (next?.lower === "and" && TITLE_MODIFIERS.has(lower)) return false; // Federal and local officials
  if (!nextIsName && nounKind(bare) !== null) return false; // Friends say …
  if (PLACES.has(`${lower} ${next?.lower}`)) return true; // Downing Street
  if (token.pos === "VERB" && /(?:ed|ing)$/u.test(lower)) return false; // Continued Lind: …
  const opensHeadline = nextIsName && strength[index + 1] === 1 && known.has(next.lower);
  if (opensHeadline && !ORGANISATION_NOUNS.has(lower)) return false; // `Icon | Ann Lind`
  return token.pos === "PROPN" || (nextIsName && (strength[index + 1] === 2 || token.pos === "NOUN"));
}

/** One past the last token of the run that starts at `first`. */
function runEnd(
  structure: Structure,
  first: number,
  strength: readonly number[],
  known: ReadonlySet<string>,
): number {
  const { tokens } = structure;
  const joins = (index: number): boolean => {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[first]!.sentence || strength[index] === 0) return false;
    if (strength[index] === 2 || known.has(token.lower) || isGivenName(token.lower)) return true;
    // In a headline, what the text does not know ends a name that it knows: `Ann Lind | Slams`.
    const isKnown = strength[first] === 1 && tokens.slice(first, index).some(({ lower }) => known.has(lower));
    return token.pos === "PROPN" && !isKnown;
  };
  const spaced = (index: number): boolean => {
    const gap = tokens[index]!.start - tokens[index - 1]!.end;
    return gap <= 2;
  };
  let last = first + 1;
  while (last < tokens.length && last - first < LONGEST_NAME && spaced(last)) {
    const token = tokens[last]!;
    const glued = token.start === tokens[last - 1]!.end;
    if (/['’]s$/u.test(tokens[last - 1]!.text)) break; // a possessive that the tokeniser left whole
    const isShort = token.text === "." && glued && ABBREVIATED.has(tokens[last - 1]!.lower);
    const behindRank = behindRetired(tokens, isShort ? last + 1 : last);
    const broken = behindBrokenLetter(tokens, last);
    if (broken > last) {
      last = broken + 1;
      continue;
    }
    if (joinsArticle(tokens, last) && joins(last + 2)) last += 3;
    else if (joins(last) && !glued) last++;
    else if (/^[-‐‑–]$/u.test(token.text) && glued && isWordAfterHyphen(tokens, last)) last += 2;
    else if (INITIAL.test(token.text) || isTicker(token)) last++;
    else if (
      token.text === "." &&
      glued &&
      (/^\p{Lu}$/u.test(tokens[last - 1]!.text) || ABBREVIATED.has(tokens[last - 1]!.lower)) &&
      joins(last + 1)
    )
      last++;
    else if (PARTICLES.has(token.lower) && !CAPITAL.test(token.text)) {
      let next = last + 1;
      while (next < last + 3 && PARTICLES.has(tokens[next]?.lower ?? "")) next++;
      if (isShortArticle(tokens, next)) next += 2;
      if (!joins(next) || token.lower === "y") break;
      last = next + 1;
    } else if (isMarkToken(token.text)) {
      const close = closingNickname(tokens, last);
      const word = tokens[last + 1]?.lower === "the" ? last + 2 : last + 1; // “The Hammer”
      if (close <= word || !joins(close + 1) || strength[word] === 0) break;
      last = close + 2;
    } else if (/^(?:of|for|on)$/u.test(token.lower) && joinsOf(tokens, last)) {
      const next = /^(?:the|an?)$/u.test(tokens[last + 1]?.lower ?? "") ? last + 2 : last + 1;
      if (!joins(next)) break;
      last = next + 1;
    } else if (behindRank > last + Number(isShort) && joins(behindRank)) last = behindRank + 1;
    else if (token.text === "&" && joins(last + 1)) last += 2;
    else if (joinsPortfolios(tokens, last) && joins(last + 1)) last += 2;
    else if (
      token.text === "," &&
      SUFFIXES.has(bareLower(tokens[last + 1])) &&
      CAPITAL.test(tokens[last + 1]!.text)
    )
      last += 2;
    else break;
  }
  return last;
}

/** Halves of a letter whose two bytes were read as two letters; never a guillemet. */
const BROKEN = /^(?:[\u{80}-\u{aa}\u{ac}-\u{ba}\u{bc}-\u{bf}ÂÃ]|A[\u{302}\u{303}])+$/u;

/** `PeÃ±a`, `FranÃ§ois`: where the rest of a name begins behind a letter in a broken encoding, or -1. */
function behindBrokenLetter(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && BROKEN.test(tokens[at]?.text ?? "")) {
    if (tokens[at]!.start !== tokens[at - 1]!.end) return -1;
    at++;
  }
  const rest = tokens[at];
  if (at === from || !rest || rest.start !== tokens[at - 1]!.end) return -1;
  return /^\p{Ll}/u.test(rest.text) ? at : -1;
}

/** `al-`: a particle with a hyphen, both glued to what follows. */
function joinsArticle(tokens: readonly Token[], at: number): boolean {
  const [article, hyphen, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!article || !hyphen || !name || !/^(?:al|el|ad|ar|as|at|ash|bin|ibn|d|o)$/iu.test(article.text))
    return false;
  return /^[-‐‑’']$/u.test(hyphen.text) && article.end === hyphen.start && hyphen.end === name.start;
}

const OF_COMPOUNDS = new Set(
  "area based born built era free held hit led like made owned run style torn wide".split(" "),
);

function isWordAfterHyphen(tokens: readonly Token[], hyphen: number): boolean {
  const next = tokens[hyphen + 1];
  if (!next || next.start !== tokens[hyphen]!.end || !/^\p{L}/u.test(next.text)) return false;
  if (CAPITAL.test(next.text)) return true;
  if (OF_COMPOUNDS.has(next.lower)) return false; // `Marrow-based Tolver Motors`
  // `Park Geun-soo`, `Bang Seung-u`, `Noh Tae-gyeong`, but `the Gazette–which`
  return tokens[hyphen]!.text !== "–" && (/^\p{Ll}{2,5}$/u.test(next.text) || SYLLABLE.test(next.text));
}

/** The second half of a Korean given name. */
const SYLLABLE = /^(?:[bcdghj-nprstw]h?|gy|hy|my|py|ky)?[aeiou]{1,3}(?:ng|[nklmpt])?$/u;

/** `Health and Human Services`, `Alcohol, Tobacco and Firearms`: what one body is for. */
function joinsPortfolios(tokens: readonly Token[], at: number): boolean {
  const isOne = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && CAPITAL.test(token.text) && PORTFOLIOS.has(token.lower);
  };
  for (let comma = at; comma < at + LONGEST_NAME && isOne(comma - 1) && isOne(comma + 1); comma += 2) {
    if (tokens[comma]!.lower === "and") return true;
    if (tokens[comma]!.text !== ",") return false;
  }
  return false;
}

/** `Department of Justice`, `Secretary of State`: does a name go on behind this `of`? */
function joinsOf(tokens: readonly Token[], of: number): boolean {
  const before = bareLower(tokens[of - 1]);
  if (tokens[of]!.lower === "for") return NAMED_FOR.has(before) || OFFICES_FOR.has(before);
  if (tokens[of]!.lower === "on") return NAMED_FOR.has(before); // not `Democrats on Capitol Hill`
  return ORGANISATION_NOUNS.has(before) || TITLES.has(before) || GROUP_NOUNS.has(before);
}
