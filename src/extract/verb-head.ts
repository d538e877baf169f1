/** Which tokens head a verb group: the tagger's verbs, less its usual mistakes, and verbs that it takes for nouns. */
import type { Token } from "../types.ts";
import { verbClass } from "../lexicon/acts.ts";
import { HAVE, verbBase } from "../lexicon/verb-forms.ts";
import { SAY_FORMS } from "../lexicon/say-verbs.ts";
import { POSSESSIVE, RELATIVES } from "../lexicon/words.ts";

/** Nouns in wink's eyes that are verbs where a subject stands before and a clause behind. */
const OFTEN_MISTAGGED = new Set(
  "says say show shows claims tweets notes reports finds calls asks plans hopes wants seeks vows slams blasts rips backs urges warns hints quips jokes doubts fears promises pledges supports endorses attacks questions demands accuses argues thinks believes".split(
    " ",
  ),
);

export function isVerbHead(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const token = tokens[at]!;
  const previous = at > first ? tokens[at - 1]! : undefined;
  const next = at + 1 < last ? tokens[at + 1]! : undefined;
  if (!/^\p{L}/u.test(token.text)) return false;
  if (token.pos === "VERB") {
    if (previous?.pos === "DET" && (next?.pos === "NOUN" || next?.pos === "PROPN" || next?.pos === "ADJ"))
      return false;
    if (previous && next && isModifierBehindReport(token, previous, next)) return false;
    // `said one unnamed official`
    if (previous?.lower === "one" && at - 2 >= first && SAY_FORMS.has(tokens[at - 2]!.lower)) return false;
    if (previous && isPluralNoun(token, previous, next)) return false;
    if (token.lower === "according" || token.lower === "including" || token.lower === "people") return false;
    if (previous?.text === "-" && previous.start === (at - 2 >= first ? tokens[at - 2]!.end : -1))
      return false;
    if (previous && isPossessiveEnd(previous) && next && (next.pos === "NOUN" || next.pos === "ADJ"))
      return false;
    return true;
  }
  if (token.pos === "ADJ")
    return previous !== undefined && next !== undefined && isParticiple(tokens, at, first);
  if (previous && next && isInvertedReport(token, previous, next)) return true;
  if (previous && next && isPhrasalReport(token, previous, next)) return true;
  if (previous && next && readsAsVerb(tokens, at, first)) return true;
  if (OFTEN_MISTAGGED.has(token.lower) && previous && next) {
    const subjectBefore = previous.pos === "NOUN" || previous.pos === "PROPN" || previous.lower === "who";
    return (
      subjectBefore &&
      (next.lower === "that" ||
        next.pos === "DET" ||
        next.pos === "PRON" ||
        next.pos === "PROPN" ||
        next.text === ":" ||
        /^["“'‘]/u.test(next.text))
    );
  }
  return false;
}

/** `according to figures`, `said permits took`: what has the ending of a verb behind a subject, and none before it. */
function isPluralNoun({ lower }: Token, previous: Token, next: Token | undefined): boolean {
  if (!lower.endsWith("s") || lower.endsWith("ss") || verbBase(lower) === lower) return false;
  return (
    previous.lower === "to" || (SAY_FORMS.has(previous.lower) && /^(?:VERB|AUX)$/u.test(next?.pos ?? ""))
  );
}

/** `has informed the council`, `one reviewer pronounced it dull`, `“…” fumed Kim Orr`: an adjective to the tagger. */
export function isParticiple(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower } = tokens[at]!;
  const [previous, next] = [tokens[at - 1]!, tokens[at + 1]!];
  const base = verbBase(lower);
  if (base === lower || lower.endsWith("ing") || verbClass(base) === "other") return false;
  const hasObject = /^(?:DET|PRON|PROPN)$/u.test(next.pos) || next.lower === "that";
  const before = previous.pos === "ADV" && at - 2 >= first ? tokens[at - 2]! : previous;
  if (HAVE.has(before.lower)) return hasObject;
  if (verbClass(base) !== "report") return false;
  if (/^["”’'»]$/u.test(previous.text)) return next.pos === "PROPN" || next.pos === "DET";
  return /^(?:NOUN|PROPN)$/u.test(previous.pos) && next.pos === "PRON";
}

/** `says lead author Kim Orr`, `said coach Kim Orr`: a bare form behind a verb of saying that a noun follows. */
function isModifierBehindReport({ lower }: Token, previous: Token, next: Token): boolean {
  if (previous.pos !== "VERB" || !SAY_FORMS.has(previous.lower)) return false;
  return verbBase(lower) === lower && (next.pos === "NOUN" || next.pos === "PROPN");
}

/** `It is small, notes Kim Orr`: a plural to the tagger, between a comma and a name. */
function isInvertedReport({ lower, pos }: Token, previous: Token, next: Token): boolean {
  if (pos !== "NOUN" || next.pos !== "PROPN" || !lower.endsWith("s") || !SAY_FORMS.has(lower)) return false;
  return previous.text === "," || /^["”’'»]$/u.test(previous.text);
}

/** `“Late,” shot back the mayor`: a noun to the tagger, with the particle that makes it a verb of saying. */
function isPhrasalReport({ lower, pos }: Token, previous: Token, next: Token): boolean {
  if (pos !== "NOUN" || !/^["”’'»]$/u.test(previous.text)) return false;
  return (
    /^(?:back|out|up|in)$/u.test(next.lower) && verbClass(`${verbBase(lower)}+${next.lower}`) === "report"
  );
}

/**
 * `The study estimates that`, `Kell, who lost, disputes the count`: a plural in the tagger's eyes that is the first verb of its sentence,
 * with a clause behind it, or what it is about.
 */
function readsAsVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower, pos } = tokens[at]!;
  const [previous, next] = [tokens[at - 1]!, tokens[at + 1]!];
  if (pos !== "NOUN") return false;
  const base = verbBase(lower);
  const kind = verbClass(base === "record" ? "record+that" : base);
  const opensClause =
    CLAUSE_SUBJECTS.has(next.lower) ||
    (kind === "report" && /^(?:not )?to (?:be|have)$/u.test(phraseBehind(tokens, at)));
  const isPhrasal =
    tokens[at + 2]?.lower === "that" && verbClass(`${verbBase(lower)}+${next.lower}`) === "report";
  if (isPhrasal && /^(?:NOUN|PROPN|PUNCT)$/u.test(previous.pos)) return true;
  if (kind === "other") return false;
  const isPlural = verbBase(lower) === lower && opensClause && kind === "report";
  // `Researchers caution that`, `three of the five recall that`, but `a Kell spokesman's claim that`
  if (isPlural) return at === first + 1 ? /s$/u.test(previous.lower) : previous.pos === "NUM";
  if (!lower.endsWith("s") || lower.endsWith("ss")) return false;
  if (!opensClause && !(kind === "report" && /^(?:DET|PRON)$/u.test(next.pos))) return false;
  if (previous.lower === "but" && next.lower === "that") return true;
  if (previous.pos !== "NOUN" && previous.pos !== "PROPN" && previous.text !== ",") return false;
  for (let back = beforeAside(tokens, at - 1, first); back >= first && back > at - LONGEST_SUBJECT; back--) {
    const { pos: other } = tokens[back]!;
    if (other === "VERB" || other === "AUX") return false;
  }
  return true;
}

/** Up to three words behind this one: `to have`, `not to be`. */
function phraseBehind(tokens: readonly Token[], at: number): string {
  const words = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  return words.slice(0, words[0] === "not" ? 3 : 2).join(" ");
}

/** Most tokens of a subject before such a verb. */
const LONGEST_SUBJECT = 14;

/** Past a clause between commas that tells who somebody is. */
function beforeAside(tokens: readonly Token[], comma: number, first: number): number {
  if (tokens[comma]!.text !== ",") return comma;
  for (let open = comma - 2; open > first && open > comma - 2 * LONGEST_SUBJECT; open--)
    if (tokens[open]!.text === "," && RELATIVES.has(tokens[open + 1]!.lower)) return open - 1;
  return comma;
}

const CLAUSE_SUBJECTS = new Set(["that", "it", "he", "she", "they", "there", "we"]);

export function isPossessiveEnd(token: Token): boolean {
  return (token.lower === "'s" && token.pos === "PART") || POSSESSIVE.has(token.lower);
}
