/** Which words are the role of which name: before it (`Lund police Chief Ivers`) or behind it (`Ivers, the mayor of Lund,`). */
import { isReportingCue } from "../lexicon/reporting.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { HONORIFICS, TITLES } from "../lexicon/titles.ts";
import type { Span, Token } from "../types.ts";
import type { NameRun } from "./name-parts.ts";
import type { Structure } from "./structure.ts";

const LONGEST_ROLE = 24;
export const POSSESSIVE_PRONOUNS = new Set("his her its their our my your".split(" "));

export function addRole(
  roles: Map<NameRun, Span[]>,
  run: NameRun,
  { tokens }: Structure,
  first: number,
  last: number,
): void {
  while (first < last && (tokens[first]!.pos === "DET" || POSSESSIVE_PRONOUNS.has(tokens[first]!.lower)))
    first++;
  while (first < last && /^(?:the|a|an)$/u.test(tokens[first]!.lower)) first++;
  while (last > first && HONORIFICS.has(tokens[last - 1]!.lower.replace(/\.$/u, ""))) last--;
  while (last > first && /^[.,;:(\-–—]$/u.test(tokens[last - 1]!.text) && !endsAbbreviation(tokens, last))
    last--;
  while (last > first && tokens[last - 1]!.pos === "ADP") last--; // `author of “…”`
  if (last <= first) return;
  const list = roles.get(run) ?? [];
  list.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
  roles.set(run, list);
}

function endsAbbreviation(tokens: readonly Token[], last: number): boolean {
  return tokens[last - 1]!.text === "." && TITLES.has(tokens[last - 2]?.lower ?? "");
}

/** The name behind a comma, alone or with a role before it: `his son, the painter Ivo Thorpe,`. */
export function nameBehind(
  tokens: readonly Token[],
  from: number,
  runAt: ReadonlyMap<number, NameRun>,
): NameRun | undefined {
  for (let at = from; at < from + 6; at++) {
    const run = runAt.get(at);
    if (run) {
      const described = at === from || tokens[from]!.lower === "the" || isRoleNoun(tokens[at - 1]!.lower);
      return run.first === at && described ? run : undefined;
    }
    const { pos = "", text = "" } = tokens[at] ?? {};
    // `former top-10 player`
    if (!/^(?:DET|ADJ|NOUN|NUM)$/u.test(pos) && !/^\p{Ll}+-\d+$|^-$/u.test(text)) return undefined;
  }
  return undefined;
}

export function isPerson(run: NameRun): boolean {
  return run.kind === "person" || (run.kind === "unknown" && run.words.length <= 3);
}

/** Behind `the mayor, Maria Ivers`: a comma, a verb or the end. */
export function closesApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    /^[,.;:()”"“—–]$/u.test(token.text) ||
    token.pos === "VERB" ||
    token.pos === "AUX" ||
    token.pos === "ADV"
  );
}

/** `US Secretary of State Ivers`, `former Lund police Chief Ivers`: lower-case words before the capitals. */
export function leftOfTitle(
  structure: Structure,
  first: number,
  runAt: ReadonlyMap<number, NameRun>,
): number {
  const { tokens } = structure;
  let start = first;
  for (let at = first - 1; at >= 0 && first - at <= 5; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[first]!.sentence || token.quotation !== tokens[first]!.quotation) break;
    const run = runAt.get(at);
    if (run) {
      if (run.kind === "person") break;
      at = run.first;
    } else if (token.pos !== "ADJ" && token.pos !== "NOUN" && token.pos !== "PROPN") break;
    start = at;
  }
  return start;
}

/** `during Zero Hour, the leader …`, `outside Lund Castle, Ivers's husband …`: nobody stands behind these. */
const AROUND = /^(?:during|inside|near|outside)$/u;

/** `Replying to Ivers, | the minister | said`, `at Tanjung Sira, | the space agency | said`: no comma closes it, and its own verb follows. */
export function isSubjectOfItsOwn(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower = "", pos } = tokens[last] ?? {};
  if (tokens[first]!.lower !== "the" || tokens[first - 1]?.text !== ",") return false;
  return pos === "AUX" || (pos === "VERB" && isReportingCue(lower));
}

/** `, the mayor of Lund,` behind a name: the tokens of the role, or null. */
export function appositionBehind(
  structure: Structure,
  run: NameRun,
  runAt: ReadonlyMap<number, NameRun>,
): [number, number] | null {
  const { tokens } = structure;
  if (!isPerson(run) || AROUND.test(tokens[run.first - 1]?.lower ?? "")) return null;
  const isPlace = run.kind === "unknown" && run.words.length === 1; // `at a fair in Lundby, the founder of …`
  if (isPlace && /^(?:at|in)$/u.test(tokens[run.first - 1]?.lower ?? "")) return null;
  const { sentence } = tokens[run.last - 1]!;
  let at = run.last;
  const inSentence = (index: number): boolean => tokens[index]?.sentence === sentence;
  if (inSentence(at) && tokens[at]!.text === "(") {
    while (inSentence(at) && tokens[at]!.text !== ")" && at < run.last + 12) at++;
    if (isRoleNoun(tokens[at - 1]!.lower) && /^\p{Ll}/u.test(tokens[run.last + 1]!.text))
      return [run.last + 1, at]; // `Ivers (chair)`
    at++;
  }
  if (!inSentence(at) || !/^[,–—-]$/u.test(tokens[at]!.text)) return null;
  at++;
  if (inSentence(at + 1) && /^\d{1,3}$/u.test(tokens[at]!.text) && tokens[at + 1]!.text === ",") at += 2; // an age
  const first = at;
  if (tokens[at - 1]!.text !== "," && /^(?:A|An|The)$/u.test(tokens[first]?.text ?? "")) return null; // `LUND, Kelm – A driver …`
  let head = -1;
  for (; inSentence(at) && at - first < LONGEST_ROLE; at++) {
    const token = tokens[at]!;
    if (/^[,;:.(—–“”"]$/u.test(token.text) || token.quotation >= 0) break;
    if (/^(?:who|whom|whose|which|that|said|says|told)$/u.test(token.lower)) break;
    if (head < 0 && at - first > 8) return null;
    if (
      token.pos === "AUX" ||
      (token.pos === "VERB" && !isRoleNoun(token.lower) && !(head < 0 && /(?:ed|ing)$/u.test(token.lower)))
    )
      break;
    if (
      at === first &&
      !POSSESSIVE_PRONOUNS.has(token.lower) &&
      (token.pos === "CCONJ" || token.pos === "SCONJ" || token.pos === "PRON" || token.pos === "ADP")
    )
      return null;
    if (head < 0 && (token.pos === "ADP" || token.pos === "CCONJ")) return null;
    if (head < 0 && token.pos === "VERB" && tokens[at + 1]?.pos === "DET") return null; // `…, thanked the mayor`
    if (head < 0 && isRoleNoun(token.lower) && !isRoleNoun(tokens[at + 1]?.lower ?? "")) head = at;
  }
  const other = runAt.get(head) ?? runAt.get(head + 1);
  if (head < 0 || (other && other.nameFirst > other.first) || (other && isPerson(other))) return null; // a list
  const next = isPlace && tokens[at]?.text === "," ? nameBehind(tokens, at + 1, runAt) : undefined;
  if (next && next.words.length > 1 && isPerson(next)) return null; // `back to Lundby, the minister, Ana Lind, said`
  return isSubjectOfItsOwn(tokens, first, at) ? null : [first, at];
}
