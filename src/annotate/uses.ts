/** What a mention does in its clause: subject, object, possessive, modifier. */
import { isReportingCue } from "../lexicon/reporting.ts";
import type { MentionUse, Token } from "../types.ts";

/** What the words `first`..`last` do in their clause. */
export function useOf(tokens: readonly Token[], first: number, last: number, isName: boolean): MentionUse {
  const { sentence } = tokens[first]!;
  if (isName && /.['’]s$/u.test(tokens[last - 1]!.text)) return "possessive";
  const at = (index: number): Token | undefined =>
    tokens[index]?.sentence === sentence ? tokens[index] : undefined;
  const next = at(last);
  if (next && /^['’]s?$/u.test(next.lower) && next.start === tokens[last - 1]!.end) {
    if (next.lower.length > 1 || (at(last + 1) && at(last + 1)!.start > next.end)) return "possessive";
  }
  if (isName && next && /^(?:NOUN|PROPN)$/u.test(next.pos) && next.start > tokens[last - 1]!.end)
    return "modifier";
  if (isName && next?.pos === "ADJ" && /^(?:NOUN|PROPN)$/u.test(at(last + 1)?.pos ?? "")) return "modifier";
  if (isName && next?.pos === "ADJ" && at(last + 1)?.text === "-" && at(last + 1)!.start === next.end)
    return "modifier"; // full-back
  if (isName && next && /^[-–]$/u.test(next.text) && next.start === tokens[last - 1]!.end) return "modifier";
  let before = first - 1;
  if (at(before)?.pos === "PART" && /^['’]s?$/u.test(at(before)!.lower)) {
    // `noted the Gazette's Ivers`: look before the body
    let step = first - 2;
    while (step > first - 6 && /^(?:PROPN|DET)$/u.test(at(step)?.pos ?? "")) step--;
    before = step;
  }
  const previous = at(before);
  if (
    previous &&
    previous.pos === "VERB" &&
    !/ing$/u.test(previous.lower) && // `Addressing Ivers, …`
    isReportingCue(previous.text) &&
    (!next || next.pos === "PUNCT")
  ) {
    const ahead = at(before - 1); // `“…,” said Ivers.`, but not `Brodd accused Ivers.`
    if (!ahead || ahead.pos === "PUNCT" || ahead.pos === "ADV" || ahead.lower === "as") return "subject";
  }
  if (previous && /^(?:ADP|VERB|AUX|PART)$/u.test(previous.pos)) {
    const isClause = CONJUNCTIONS.has(previous.lower) && isFinite(at(last), at(last + 1));
    if (!isClause && !/^(?:as|that|because)$/u.test(previous.lower)) return "object";
  }
  if (previous && /^(?:outside|inside|near)$/u.test(previous.lower)) return "object"; // whatever the tagger takes it for
  let behind = last;
  if (at(behind)?.text === ",") {
    if (previous?.text === "," && isVerbal(at(behind + 1), at(behind + 2))) return "subject"; // `the mayor, Ivers, said`
    // over an apposition or a relative clause
    for (let step = behind + 1; step < behind + 25 && at(step); step++)
      if (at(step)!.text === "," && isVerbal(at(step + 1), at(step + 2))) return "subject";
    return first === sentenceStart(tokens, first) ? "subject" : "other";
  }
  if (at(behind)?.text === "(") {
    while (at(behind) && at(behind)!.text !== ")" && behind < last + 12) behind++;
    behind++;
    if (at(behind)?.text === ",") behind++;
  }
  if (isVerbal(at(behind), at(behind + 1))) return "subject";
  return isName && first === sentenceStart(tokens, first) && /^\p{L}/u.test(next?.text ?? "")
    ? "subject"
    : "other";
}

/** Prepositions that open clauses, too: `before Ivers met Brodd`. */
const CONJUNCTIONS = new Set("after before since than till until".split(" "));

/** A verb that a subject has before it: no `before Ivers leaving`. */
const isFinite = (token: Token | undefined, next: Token | undefined): boolean =>
  isVerbal(token, next) && !/(?:ing|to)$/u.test((token!.pos === "ADV" ? next! : token!).lower);

/** First token of the sentence, seen from nearby: behind at most one opening mark. */
function sentenceStart(tokens: readonly Token[], index: number): number {
  const before = tokens[index - 1];
  return !before || before.sentence !== tokens[index]!.sentence ? index : index - 1;
}

function isVerbal(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false;
  if (token.pos === "VERB" || token.pos === "AUX") return true;
  return token.pos === "ADV" && (next?.pos === "VERB" || next?.pos === "AUX");
}
