/** Corrects part-of-speech tags where the tagger is known to fail on names: `“Yes,” Lynch said`. */
import type { Pos, Quotation, Sentence, Token } from "../types.ts";
import { verbClass } from "../lexicon/acts.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { isReportingCue } from "../lexicon/reporting.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { SAY_FORMS } from "../lexicon/say-verbs.ts";
import { verbBase } from "../lexicon/verb-forms.ts";

const NOUNS = new Set(["people", "spokeswoman", "spokesman", "spokesperson", "officials", "polls"]);
const NOT_NAMES = new Set(
  "having being i i'm i'd i've i'll a an the and or but if when while as he she it they we you his her their its my our your this that these those not no".split(
    " ",
  ),
);

const OF_VERBS = new Set(
  "is think speak approve disapprove dream consist hear know warn talk ask tell accuse learn made".split(" "),
);
/** Third persons that are never nouns. */
const SURE_VERBS = new Set(
  "says tells argues insists believes adds acknowledges admits asserts concedes contends declares denies describes explains knows maintains recalls suggests thinks writes agrees accuses announces".split(
    " ",
  ),
);

/** Tokens with better tags; the arrays belong to one structure. A line of title case is left alone. */
export function correctTags(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Token[] {
  const result = [...tokens];
  for (const { first, last } of sentences) {
    if (isTitleCase(tokens, first, last)) continue;
    for (let index = first; index < last; index++) {
      const pos = betterTag(tokens, index, first, last, quotations);
      if (pos !== tokens[index]!.pos) result[index] = withTag(tokens[index]!, pos);
    }
  }
  return result;
}

/** Written out, so that all tokens are of one form to the engine. */
function withTag({ start, end, text, lower, sentence, quotation }: Token, pos: Pos): Token {
  return { start, end, text, lower, pos, sentence, quotation };
}

function betterTag(
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
  quotations: readonly Quotation[],
): Pos {
  const { text, lower, pos, start, quotation } = tokens[index]!;
  const before = index > first ? tokens[index - 1]! : undefined;
  const after = index + 1 < last ? tokens[index + 1]! : undefined;
  if (pos === "VERB" && isOfCompound(tokens, index, first, last)) return "ADJ";
  // `said managing director Ann Orr`
  if (pos === "VERB" && /^(?:acting|managing|presiding)$/u.test(lower) && isRoleNoun(after?.lower ?? ""))
    return "ADJ";
  // `acts of protest`: few verbs stand before "of"
  if (pos === "VERB" && after?.lower === "of" && /[^dg]$/u.test(lower) && !OF_VERBS.has(lower)) {
    if (!before || before.pos === "DET" || before.pos === "ADJ" || before.pos === "AUX") return "NOUN";
  }
  // `branded the plan`: no adjective stands before an article
  if (
    pos === "ADJ" &&
    /ed$/u.test(lower) &&
    after?.pos === "DET" &&
    before &&
    /^(?:NOUN|PROPN|PRON|PUNCT|ADV)$/u.test(before.pos)
  )
    return "VERB";
  // `Lynch alleged that`: no adjective stands between a name and a preposition, a clause or another name
  if (
    pos === "ADJ" &&
    /ed$/u.test(lower) &&
    (before?.pos === "PROPN" || (isRoleNoun(before?.lower ?? "") && after?.lower === "that")) &&
    after &&
    /^(?:ADP|ADV|PRON|PROPN|SCONJ)$/u.test(after.pos) &&
    isReportingCue(lower)
  )
    return "VERB";
  // `She fumed: “…”`, `said he | quipped`: no adjective follows a pronoun
  if (
    pos === "ADJ" &&
    /^(?:he|she|they)$/u.test(before?.lower ?? "") &&
    /ed$/u.test(lower) &&
    isReportingCue(lower)
  )
    return "VERB";
  // `the guard said`: an article before two verbs has a noun behind it
  if (
    pos === "VERB" &&
    before?.pos === "DET" &&
    /^(?:VERB|AUX)$/u.test(after?.pos ?? "") &&
    isRoleNoun(lower)
  )
    return "NOUN";
  // `the union's organising director`: what is owned is no verb
  if (pos === "VERB" && /ing$/u.test(lower) && after?.pos === "NOUN" && /^['’]s$/u.test(before?.lower ?? ""))
    return "ADJ";
  if (pos === "NOUN" && SURE_VERBS.has(lower) && before && /^(?:NOUN|PROPN|PRON|PUNCT)$/u.test(before.pos))
    return "VERB";
  if (pos === "NOUN" && before && after && isPhrasal(before, lower, after)) return "VERB";
  if (pos !== "VERB" && pos !== "AUX" && endsComment(tokens, index, first, last)) return "VERB";
  if (pos === "ADJ" && before?.text === "," && opensInversion(tokens, index, last)) return "VERB";
  if (NOUNS.has(lower)) return pos === "PROPN" ? pos : "NOUN";
  if (!/^\p{Lu}\p{L}/u.test(text) || pos === "PROPN" || NOT_NAMES.has(lower)) return pos;
  if (pos === "ADP" && !isGivenName(lower)) return pos; // `added Per Ravn`
  if (!["VERB", "ADJ", "NOUN", "ADV", "X", "INTJ", "AUX", "SCONJ", "NUM", "ADP"].includes(pos)) return pos;
  const next = index + 1 < last ? tokens[index + 1]! : undefined;
  const opens = index === first || /^[“"'‘«([:;.?!…—–-]$/u.test(tokens[index - 1]!.text);
  const afterQuote = index > first && quotation < 0 && tokens[index - 1]!.quotation >= 0;
  if (opens && !afterQuote) {
    // at the start of a sentence every word has a capital: only a verb of saying behind it tells
    return pos !== "ADV" && pos !== "SCONJ" && next && SAY_FORMS.has(next.lower) ? "PROPN" : pos;
  }
  const inner = quotation >= 0 && quotations[quotation]!.inner.start === start;
  return inner || pos === "SCONJ" || (pos === "ADV" && !afterQuote) ? pos : "PROPN";
}

/** `a left-leaning newspaper`, `state-owned`: a participle behind a hyphen and before a noun, where no verb can stand. */
function isOfCompound(tokens: readonly Token[], index: number, first: number, last: number): boolean {
  if (
    index < first + 2 ||
    index + 1 >= last ||
    !/(?:ed|ing|en|born|built|led|run|held|made|won)$/u.test(tokens[index]!.lower)
  )
    return false;
  const [word, hyphen, own, next] = tokens.slice(index - 2, index + 2) as [Token, Token, Token, Token];
  if (hyphen.text !== "-" || hyphen.start !== word.end || own.start !== hyphen.end) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(next.pos) || next.start === own.end) return false;
  let at = index - 3;
  while (at >= first && tokens[at]!.pos === "PROPN" && word.pos === "PROPN") at--; // `Kelm Prize-winning`
  const isCompound = tokens[at - 1]?.text === "-"; // a far-right Kelm-based group
  return at < first || isCompound || /^(?:DET|ADP|ADJ|CCONJ|PUNCT|NUM)$/u.test(tokens[at]!.pos);
}

/** `Lynch | shot | back`: what reports with its particle, behind a name or a pronoun. */
function isPhrasal(before: Token, word: string, { lower }: Token): boolean {
  const speaks = before.pos === "PROPN" || /^(?:he|she|they|who)$/u.test(before.lower);
  return speaks && PARTICLES.has(lower) && verbClass(`${verbBase(word)}+${lower}`) === "report";
}

const PARTICLES = new Set(["back", "out"]);

/** `It would rain, fumed the manager Paul Kell.`: a word of reporting, and a speaker up to the end. */
function opensInversion(tokens: readonly Token[], index: number, last: number): boolean {
  if (!/ed$/u.test(tokens[index]!.lower) || !isReportingCue(tokens[index]!.lower)) return false;
  let names = 0;
  for (let at = index + 1; at < last && at <= index + LONGEST_SPEAKER; at++) {
    const { pos, text } = tokens[at]!;
    if (/^[.,]$/u.test(text)) return names > 0;
    if (!/^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(pos)) return false;
    if (pos === "PROPN") names++;
  }
  return false;
}

/** Longest name with its role that may stand between a quotation and its verb, in tokens. */
const LONGEST_SPEAKER = 8;

/** `“…,” the manager Paul Kell fumed.`: a word of reporting that ends the clause behind a quotation. */
function endsComment(tokens: readonly Token[], index: number, first: number, last: number): boolean {
  const { lower, quotation } = tokens[index]!;
  const after = index + 1 < last ? tokens[index + 1] : undefined;
  if (quotation >= 0 || !/(?:ed|s)$/u.test(lower) || !isReportingCue(lower)) return false;
  if (after && after.pos !== "PUNCT") return false;
  for (let at = index - 1; at >= first && at >= index - LONGEST_SPEAKER; at--) {
    if (tokens[at]!.quotation >= 0) return at < index - 1;
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/u.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** Do most words of the sentence begin with a capital, as in a headline? */
function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let index = first; index < last; index++) {
    const { text } = tokens[index]!;
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words >= 4 && capitals / words > 0.75;
}
