/** Auxiliaries and particles: what makes a verb of several words. */
import type { Token } from "../types.ts";
import { BE, DO, HAVE, MODALS, verbBase } from "../lexicon/verb-forms.ts";
import { isParticiple } from "./verb-head.ts";
import type { VerbForm, VerbGroup } from "./reading.ts";

/** Does a form of `have` or `be`, perhaps with an adverb, stand before this `to`? */
export function governs(
  tokens: readonly Token[],
  to: number,
  free: number,
  quoted: (token: number) => boolean,
): boolean {
  let at = to - 1;
  if (at >= free && tokens[at]!.pos === "ADV") at--;
  return at >= free && !quoted(at) && tokens[at]!.pos === "AUX" && !MODALS.has(tokens[at]!.lower);
}

/** `put it simply: “…”`, `as she put it, …`, but `put it on the table`. */
export function putsWords(next: Token | undefined): boolean {
  return !next || next.pos === "PUNCT" || next.pos === "ADV" || /^(?:this|like)$/u.test(next.lower);
}

/** What makes `let` a verb of saying: `let slip that`, `let it be known that`. */
export function letPhrase(tokens: readonly Token[], at: number, last: number): string {
  if (tokens[at]!.lower !== "let" && tokens[at]!.lower !== "letting") return "";
  const behind = tokens.slice(at + 1, Math.min(last, at + 4)).map(({ lower }) => lower);
  if (behind.join(" ") === "it be known") return "it be known";
  return behind[0] === "slip" || behind[0] === "on" ? behind[0] : "";
}

/** `pointed out` is another verb than `pointed to`. */
export function withParticle(
  verb: ReturnType<typeof describeVerb>,
  particle: string,
): ReturnType<typeof describeVerb> {
  return particle === "" ? verb : { ...verb, lemma: `${verb.lemma}+${particle}` };
}

/** Does a main verb follow this auxiliary within a few adverbs (or the subject of a question)? */
export function auxiliaryOfLater(
  tokens: readonly Token[],
  at: number,
  last: number,
  quoted: (token: number) => boolean,
): boolean {
  for (let i = at + 1; i < last && i < at + 6; i++) {
    if (quoted(i)) return false;
    const { pos, lower } = tokens[i]!;
    if (pos === "VERB" || pos === "AUX") return true;
    if (pos === "ADJ" && isParticiple(tokens, i, at)) return true;
    if (pos === "ADV" || lower === "since" || lower === "not" || lower === "n't" || lower === "to") continue;
    return false;
  }
  return false;
}

/** What a verb and its auxiliaries say of it: base form, tense, voice, negation. */
export function describeVerb(
  lower: string,
  auxiliaries: readonly string[],
  isAux: boolean,
): Pick<VerbGroup, "lemma" | "form" | "passive" | "negated" | "modal"> {
  const lemma = isAux && BE.has(lower) ? "be" : verbBase(lower);
  const real = auxiliaries.filter((word) => word !== "not" && word !== "to");
  const negated = auxiliaries.includes("not");
  const to = auxiliaries[0] === "to" || (auxiliaries[0] === "not" && auxiliaries[1] === "to");
  const obliged = !to && auxiliaries.includes("to");
  const modal = real.find((word) => MODALS.has(word)) ?? "";
  const participle = lower !== lemma && !lower.endsWith("ing") && !lower.endsWith("s");
  const lastAux = real.at(-1) ?? "";
  const passive =
    BE.has(lastAux) && lastAux !== "'s" && !lower.endsWith("ing") && (participle || lower === lemma);
  const finiteAux = real.some((word) => MODALS.has(word) || DO.has(word) || HAVE.has(word) || BE.has(word));
  let form: VerbForm;
  if (to) form = "infinitive";
  else if (finiteAux) form = real[0] === "being" || real[0] === "having" ? "ing" : "finite";
  else if (lower.endsWith("ing") && lemma !== lower) form = "ing";
  else if (participle && lower !== "was" && lower !== "were") form = "past";
  else form = "finite";
  return { lemma, form, passive, negated, modal: modal || (to ? "to" : obliged ? "have to" : "") };
}
