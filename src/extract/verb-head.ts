/** Which tokens head a verb group: the tagger's verbs, less its usual mistakes, and verbs that it takes for nouns. */
import type { Token } from "../types.ts";
import { verbClass } from "../lexicon/acts.ts";
import { verbBase } from "../lexicon/verb-forms.ts";
import { SAY_FORMS } from "../lexicon/say-verbs.ts";
import { POSSESSIVE } from "../lexicon/words.ts";

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
    if (token.lower === "according" || token.lower === "including" || token.lower === "people") return false;
    if (previous?.text === "-" && previous.start === (at - 2 >= first ? tokens[at - 2]!.end : -1))
      return false;
    if (previous && isPossessiveEnd(previous) && next && (next.pos === "NOUN" || next.pos === "ADJ"))
      return false;
    return true;
  }
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

/** `The study estimates that`: a plural in the tagger's eyes that is the first verb of its sentence, with a clause behind. */
function readsAsVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (pos !== "NOUN" || !lower.endsWith("s") || !CLAUSE_SUBJECTS.has(tokens[at + 1]!.lower)) return false;
  const previous = tokens[at - 1]!;
  if (previous.pos !== "NOUN" && previous.pos !== "PROPN" && previous.text !== ",") return false;
  if (verbClass(verbBase(lower)) === "other") return false;
  for (let back = at - 1; back >= first && back > at - 14; back--) {
    const { pos: other } = tokens[back]!;
    if (other === "VERB" || other === "AUX") return false;
  }
  return true;
}

const CLAUSE_SUBJECTS = new Set(["that", "it", "he", "she", "they", "there", "we"]);

function isPossessiveEnd(token: Token): boolean {
  return (token.lower === "'s" && token.pos === "PART") || POSSESSIVE.has(token.lower);
}
