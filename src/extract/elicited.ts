/** `Asked whether it was late, she said so`: a participle of a question, whose subject is who was asked and not who asked. */
import type { Token } from "../types.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range, VerbGroup } from "./reading.ts";

const ELICITING = wordSet("ask challenge grill inform press question quiz remind tell");

/** What somebody is asked, or about what, or by whom: no object stands between. */
const OPENS_QUESTION = wordSet(
  "about again by for how if on that to what when where whether which who whom whose why",
);

const WHEN = wordSet("if once though when whenever");

/** Most tokens of `, asked about the late ferry by reporters, she`. */
const LONGEST_QUESTION = 30;

export function isElicited(
  tokens: readonly Token[],
  { form, passive, start, end, head, lemma }: VerbGroup,
  { first, last }: { readonly first: number; readonly last: number },
  quoted: (token: number) => boolean,
): boolean {
  if (form !== "past" || passive || start !== head || !ELICITING.has(lemma) || end >= last) return false;
  const next = tokens[end]!;
  const before = start - 1;
  if (before < first || (before === first && tokens[before]!.pos === "CCONJ"))
    return next.pos !== "PROPN" && next.pos !== "PRON" && !quoted(end) && next.text !== ":";
  if (quoted(before) || quoted(end) || !OPENS_QUESTION.has(next.lower)) return false;
  const { lower, text } = tokens[before]!;
  if (WHEN.has(lower) || /^[;—–]$/u.test(text)) return true;
  return text === "," && standsAside(tokens, { start: end, end: last }, quoted);
}

/** `Brandt, asked about it, said`: a verb follows the comma that closes the question. */
function standsAside(
  tokens: readonly Token[],
  { start, end }: Range,
  quoted: (token: number) => boolean,
): boolean {
  for (let at = start; at + 1 < end && at < start + LONGEST_QUESTION; at++)
    if (tokens[at]!.text === "," && !quoted(at)) {
      const { pos, lower } = tokens[at + 1]!;
      return pos === "VERB" || pos === "AUX" || /^\p{Ll}{3,}ed$/u.test(lower); // `shrugged` is a noun to the tagger
    }
  return false;
}
