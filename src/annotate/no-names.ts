/** Words that are no names, unless what stands around them says so: `April Lind`, `Ms. May`, `Comrade Friday Ogbe`, `Asuman Were`. */
import { NEWSPAPER_NAMES } from "../lexicon/newspapers.ts";
import { ORGANISATION_NOUNS } from "../lexicon/person-nouns.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { HONORIFICS, PARTICLES, TITLES } from "../lexicon/titles.ts";
import { WEEKDAYS } from "../lexicon/words.ts";
import type { Token } from "../types.ts";
import { bareLower } from "./name-parts.ts";

export const CAPITAL = /^(?:(?:d|l|al|el)['’-])?\p{Lu}/u;

/** Closed-class words and others that never begin or belong to a name. */
export const NEVER = new Set(
  `a about said says told asked asking telling according after again against all also although am among an and another any are as at be because
   been before being between both but by can could did do does during each either even ever every everybody
   everyone few for from had has have he her here hers him his how however i if in indeed into is it its itself
   just like many may maybe me might mine more most much must my neither never next no nobody none nor not
   nothing now of off often oh on one only or other our out over quite rather she should since so some still
   such than that the their them then there therefore these they this those though through thus to today
   tomorrow tonight too two three under until up upon us very was we well were what whatever when where whether
   which while who whom whose why with within without would yes yesterday yet you your monday tuesday wednesday
   thursday friday saturday sunday january february march april june july august september october november
   december mr's ok okay sept oct nov dec jan feb aug pm am isn't don't didn't doesn't can't won't wasn't
   aren't couldn't let's i'm it's that's he's she's they're we're you're i've`.split(/\s+/u),
);

/** Is a word that never is one a name in this place? */
export const isNameAllTheSame = (tokens: readonly Token[], index: number): boolean =>
  isForeignName(tokens, index) ||
  isLastNameMay(tokens, index) ||
  isSundayPaper(tokens, index) ||
  isComradeFriday(tokens, index) ||
  isFirstNameApril(tokens, index);

/** English words that are names elsewhere. */
const NAMES_ELSEWHERE = new Set("an can do no now ok on said so than to two were yet you".split(" "));

/** `Asuman Were`, `chairwoman An Lind`, `Judge Ok Hye-rim`: capitalised within its sentence, right behind a name, or behind an office and before a name. */
function isForeignName(tokens: readonly Token[], index: number): boolean {
  const [before, { lower, sentence, start }, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (!NAMES_ELSEWHERE.has(lower) || before?.sentence !== sentence || start - before.end !== 1) return false;
  const isTitle = TITLES.has(bareLower(before)) || isRoleNoun(before.lower);
  if (CAPITAL.test(before.text) && !isTitle && before.pos !== "DET") return !NEVER.has(before.lower);
  const goesOn = next?.sentence === sentence && (CAPITAL.test(next.text) || PARTICLES.has(next.lower));
  return isTitle && goesOn;
}

/** `Comrade Friday Ogbe`: a day between a form of address or a title and another word with a capital. */
function isComradeFriday(tokens: readonly Token[], index: number): boolean {
  const [title, { lower, sentence, start }, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (!WEEKDAYS.has(lower) || !title || !CAPITAL.test(title.text) || start - title.end !== 1) return false;
  const isTitle = HONORIFICS.has(bareLower(title)) || TITLES.has(bareLower(title));
  return isTitle && next?.sentence === sentence && CAPITAL.test(next.text) && !NEVER.has(next.lower);
}

/** `April Lind`, `Jan Kell`, `Jan-Erik`: a month right before another word with a capital, and not `in April Parliament`. */
function isFirstNameApril(tokens: readonly Token[], index: number): boolean {
  const [before, { lower, end, sentence }, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  const isDouble = next?.text === "-" && next.start === end && tokens[index + 2]?.start === next.end;
  if (lower === "jan" && isDouble) return CAPITAL.test(tokens[index + 2]!.text);
  if (
    !/^(?:jan|april|may|june|august)$/u.test(lower) ||
    next?.sentence !== sentence ||
    next.start - end !== 1
  )
    return false;
  if (before?.sentence === sentence && /^(?:ADP|DET|ADJ|NUM)$/u.test(before.pos)) return false;
  return CAPITAL.test(next.text) && !NEVER.has(next.lower) && !ORGANISATION_NOUNS.has(next.lower);
}

/** `Ms. May`, `Yin Ruth May`: a month that stands right behind a name is one. */
function isLastNameMay(tokens: readonly Token[], index: number): boolean {
  const { lower, sentence } = tokens[index]!;
  const before = tokens[index - 1];
  if (lower !== "may" && lower !== "march" && lower !== "august") return false;
  if (!before || before.sentence !== sentence || /^\d/u.test(tokens[index + 1]?.text ?? "")) return false;
  return CAPITAL.test(before.text) && !NEVER.has(before.lower) && tokens[index]!.start - before.end === 1;
}

/** `Sunday Courier`: a day right before the name of a newspaper belongs to it. */
function isSundayPaper(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return /^(?:satur|sun)day$/u.test(tokens[index]!.lower) && next !== undefined && isNewspaperName(next);
}

function isNewspaperName({ text, lower }: Token): boolean {
  return CAPITAL.test(text) && NEWSPAPER_NAMES.has(lower);
}
