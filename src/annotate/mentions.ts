/**
 * Mentions: names, nominals (`a spokeswoman for the council`) and pronouns, with what each does in its clause, and
 * which nominal is the role of which name (`Mayor Ivers`, `Ivers, the mayor of Lund,`, `the mayor, Maria Ivers,`).
 */
import { isReportingCue } from "../lexicon/reporting.ts";
import { isRoleNoun, nounGender, nounKind } from "../lexicon/roles.ts";
import { HONORIFICS, TITLES } from "../lexicon/titles.ts";
import { PRONOUNS } from "../lexicon/pronouns.ts";
import type { Gender, MentionKind, MentionUse, SpeakerKind, Span, Token } from "../types.ts";
import { findNames, type NameRun } from "./names.ts";
import type { Structure } from "./structure.ts";

/** A mention before entities are known. Token indexes, `last` exclusive. */
export interface RawMention extends Span {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly plural: boolean;
  readonly gender: Gender;
  readonly use: MentionUse;
  readonly name?: NameRun;
  /** Of a nominal: what its head stands for. */
  readonly nounKind?: SpeakerKind;
  /** Of a name: the words that give its role, best first. */
  readonly roles?: readonly Span[];
  /** Of a nominal that is the role of a name: that name's run. */
  readonly roleOf?: NameRun;
  readonly definite?: boolean;
}

const LONGEST_NOMINAL = 10;
const LONGEST_ROLE = 24;
const POSTMODIFIERS = new Set("of by for from at with in to on under inside behind".split(" "));
const POSSESSIVE_PRONOUNS = new Set("his her its their our my your".split(" "));

/** All mentions, in text order; a nominal that holds a name comes before it. */
export function findMentions(structure: Structure): RawMention[] {
  const { tokens } = structure;
  const runs = findNames(structure);
  const runAt = new Map<number, NameRun>();
  for (const run of runs) for (let index = run.first; index < run.last; index++) runAt.set(index, run);
  const mentions: RawMention[] = [];
  const roles = new Map<NameRun, Span[]>();
  /** First token of a role behind a name -> that name. */
  const appositions = new Map<number, NameRun>();
  for (const run of runs) {
    if (run.nameFirst > run.first) {
      const words = tokens.slice(run.first, run.nameFirst).map(({ lower }) => lower.replace(/\.$/u, ""));
      if (words.some((word) => TITLES.has(word) && !HONORIFICS.has(word)) || words.some(isRoleNoun))
        addRole(roles, run, structure, leftOfTitle(structure, run.first, runAt), run.nameFirst);
    }
    const apposition = appositionBehind(structure, run, runAt);
    if (!apposition) continue;
    addRole(roles, run, structure, ...apposition);
    appositions.set(apposition[0], run);
    for (let at = apposition[0] + 1; at < apposition[1]; at++)
      if (tokens[at - 1]!.lower === "and") appositions.set(at, run); // `a lawyer and adviser to …`
  }
  for (let index = 0; index < tokens.length; index++) {
    const pronoun = pronounAt(structure, index);
    if (pronoun) mentions.push(pronoun);
    else if (!runAt.has(index)) {
      const nominal = nominalAt(structure, index, runAt, appositions);
      if (!nominal) continue;
      if (nominal.roleOf && nominal.nounKind === "person" && !appositions.has(nominal.first))
        addRole(roles, nominal.roleOf, structure, nominal.first, nominal.last);
      mentions.push(nominal);
    }
  }
  for (const run of runs) mentions.push(nameMention(structure, run, roles.get(run) ?? []));
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function addRole(
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
  if (last <= first) return;
  const list = roles.get(run) ?? [];
  list.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
  roles.set(run, list);
}

function endsAbbreviation(tokens: readonly Token[], last: number): boolean {
  return tokens[last - 1]!.text === "." && TITLES.has(tokens[last - 2]?.lower ?? "");
}

function nameMention(structure: Structure, run: NameRun, roles: readonly Span[]): RawMention {
  const { tokens } = structure;
  const plural =
    run.words.length === 1 && tokens[run.first - 1]?.lower === "the" && /[^s]s$/u.test(run.words[0]!);
  return {
    kind: "name",
    start: tokens[run.first]!.start,
    end: tokens[run.last - 1]!.end - (/.['’]s$/u.test(tokens[run.last - 1]!.text) ? 2 : 0),
    first: run.first,
    last: run.last,
    head: run.last - 1,
    plural,
    gender: run.gender,
    use: useOf(tokens, run.first, run.last, true),
    name: run,
    roles,
  };
}

function pronounAt({ tokens }: Structure, index: number): RawMention | null {
  const token = tokens[index]!;
  const pronoun = PRONOUNS.get(token.lower);
  if (!pronoun || token.text === "US" || token.text === "IT") return null;
  const { gender, plural, possessive } = pronoun;
  const use = possessive ? "possessive" : useOf(tokens, index, index + 1, false);
  const { start, end } = token;
  return { kind: "pronoun", start, end, first: index, last: index + 1, head: index, plural, gender, use };
}

/** The noun phrase whose head stands at `head`, or null. */
function nominalAt(
  structure: Structure,
  head: number,
  runAt: ReadonlyMap<number, NameRun>,
  appositions: ReadonlyMap<number, NameRun>,
): RawMention | null {
  const { tokens } = structure;
  const token = tokens[head]!;
  if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "ADV" || token.pos === "PUNCT") {
    if (!(
      token.pos === "VERB" &&
      isRoleNoun(token.lower) &&
      /^(?:DET|ADJ|NOUN)$/u.test(tokens[head - 1]?.pos ?? "")
    ))
      return null;
  }
  const kind = nounKind(token.lower);
  if (!kind) return null;
  const next = tokens[head + 1];
  const nextRun = next && next.sentence === token.sentence ? runAt.get(head + 1) : undefined;
  const nextIsNoun = next?.pos === "NOUN" && next.sentence === token.sentence && next.start > token.end;
  const isPartOfTitle = nextRun?.first === head + 1 && nextRun.nameFirst > nextRun.first && isPerson(nextRun);
  if (isPartOfTitle && kind.kind !== "person") return null; // Lund police | Chief Ivers
  if (nextIsNoun && !nextRun) return null; // `campaign manager`: the next noun is the head
  const first = leftEdge(structure, head, runAt);
  const determiner = tokens[first]!.lower;
  const definite =
    determiner === "the" || POSSESSIVE_PRONOUNS.has(determiner) || tokens[first]!.lower === "this";
  const last = rightEdge(structure, head, runAt);
  let roleOf = kind.kind === "person" ? appositions.get(first) : undefined;
  let end = last;
  if (kind.kind === "organisation" && !kind.plural) {
    // `the teachers' union, Chalk,`
    const run = tokens[last]?.text === "," ? runAt.get(last + 1) : undefined;
    const isBody = run && run.first === last + 1 && (run.kind === "organisation" || run.kind === "unknown");
    if (isBody && /^[,.;]$/u.test(tokens[run.last]?.text ?? "")) roleOf = run;
  }
  if (kind.kind === "organisation" && !roleOf && tokens[first - 1]?.text === ",") {
    const run = runAt.get(first - 2); // `Clear Strait, a campaign based in Tarn,`
    if (run?.last === first - 1 && !isPersonByName(run) && /^(?:a|an|the)$/u.test(determiner)) roleOf = run;
  }
  if (kind.kind === "person" && !roleOf) {
    if (nextRun?.first === head + 1 && isPerson(nextRun)) {
      roleOf = nextRun;
      end = head + 1;
    } else {
      const comma = tokens[last];
      const run = comma?.text === "," ? nameBehind(tokens, last + 1, runAt) : undefined;
      // `the mayor, Maria Ivers,`; `An aide, Maria Ivers,`
      if (run && isPerson(run) && closesApposition(tokens, run.last)) {
        roleOf = run;
      }
    }
  }
  return {
    kind: "nominal",
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    first,
    last: end,
    head,
    plural: kind.plural,
    gender: nounGender(token.lower),
    use: useOf(tokens, first, end, false),
    nounKind: kind.kind,
    definite,
    ...(roleOf ? { roleOf } : {}),
  };
}

function isPersonByName({ kind }: NameRun): boolean {
  return kind === "person" || kind === "place";
}

/** The name behind a comma, alone or with a role before it: `his son, the painter Ivo Thorpe,`. */
function nameBehind(
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
    if (!/^(?:DET|ADJ|NOUN)$/u.test(tokens[at]?.pos ?? "")) return undefined;
  }
  return undefined;
}

function isPerson(run: NameRun): boolean {
  return run.kind === "person" || (run.kind === "unknown" && run.words.length <= 3);
}

/** Behind `the mayor, Maria Ivers`: a comma, a verb or the end. */
function closesApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    /^[,.;:()”"“—–]$/u.test(token.text) ||
    token.pos === "VERB" ||
    token.pos === "AUX" ||
    token.pos === "ADV"
  );
}

/** First token of the noun phrase with this head. */
function leftEdge({ tokens }: Structure, head: number, runAt: ReadonlyMap<number, NameRun>): number {
  const { sentence, quotation } = tokens[head]!;
  let first = head;
  for (let at = head - 1; at >= 0 && head - at <= LONGEST_NOMINAL; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.quotation !== quotation) break;
    const run = runAt.get(at);
    if (run) {
      const possessive = tokens[at + 1]?.pos === "PART";
      if (!possessive && at + 1 !== first) break;
      at = run.first;
      first = at;
    } else if (
      token.pos === "DET" ||
      POSSESSIVE_PRONOUNS.has(token.lower) ||
      /^(?:the|an?)$/u.test(token.lower)
    ) {
      if (!["that", "which", "what", "no"].includes(token.lower)) first = at;
      break;
    } else if (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(token.pos)) first = at;
    else if (token.pos === "PART" && /^['’]s?$/u.test(token.lower)) first = at;
    else if (/^[-‐‑–/]$/u.test(token.text) && token.end === tokens[at + 1]!.start) continue;
    else if (token.pos === "VERB" && /(?:ed|ing)$/u.test(token.lower) && isDetermined(tokens, at)) first = at;
    else break;
  }
  return first;
}

/** Is the participle at `at` inside a noun phrase: `a retired general`, `a longtime, trusted aide`? */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.pos === "DET" || before.pos === "ADJ" || before.text === "-");
}

/** One past the last token of the phrases behind the head: `for the council`, `familiar with the talks`. */
function rightEdge({ tokens }: Structure, head: number, runAt: ReadonlyMap<number, NameRun>): number {
  const { sentence, quotation } = tokens[head]!;
  const inPhrase = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && token.sentence === sentence && token.quotation === quotation;
  };
  let last = head + 1;
  for (let phrases = 0; phrases < 3 && inPhrase(last); phrases++) {
    let at = last;
    if (/^(?:familiar|close|loyal|opposed)$/u.test(tokens[at]!.lower)) at++;
    if (!inPhrase(at) || !POSTMODIFIERS.has(tokens[at]!.lower)) break;
    at++;
    const begin = at;
    while (inPhrase(at) && at - begin < LONGEST_NOMINAL) {
      const token = tokens[at]!;
      const run = runAt.get(at);
      if (run) at = run.last;
      else if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.pos) || POSSESSIVE_PRONOUNS.has(token.lower)) at++;
      else if (token.pos === "PART" && /^['’]s?$/u.test(token.lower)) at++;
      else if (/^[-‐‑–&]$/u.test(token.text)) at++;
      else break;
    }
    if (at === begin) break;
    last = at;
  }
  return last;
}

/** `US Secretary of State Ivers`, `former Lund police Chief Ivers`: lower-case words before the capitals. */
function leftOfTitle(structure: Structure, first: number, runAt: ReadonlyMap<number, NameRun>): number {
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

/** `, the mayor of Lund,` behind a name: the tokens of the role, or null. */
function appositionBehind(
  structure: Structure,
  run: NameRun,
  runAt: ReadonlyMap<number, NameRun>,
): [number, number] | null {
  const { tokens } = structure;
  if (!isPerson(run)) return null;
  const { sentence } = tokens[run.last - 1]!;
  let at = run.last;
  const inSentence = (index: number): boolean => tokens[index]?.sentence === sentence;
  if (inSentence(at) && tokens[at]!.text === "(") {
    while (inSentence(at) && tokens[at]!.text !== ")" && at < run.last + 12) at++;
    at++;
  }
  if (!inSentence(at) || !/^[,–—-]$/u.test(tokens[at]!.text)) return null;
  at++;
  if (inSentence(at + 1) && /^\d{1,3}$/u.test(tokens[at]!.text) && tokens[at + 1]!.text === ",") at += 2; // an age
  const first = at;
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
      (token.pos === "CCONJ" || token.pos === "SCONJ" || token.pos === "PRON" || token.pos === "ADP")
    )
      return null;
    if (head < 0 && (token.pos === "ADP" || token.pos === "CCONJ")) return null;
    if (head < 0 && isRoleNoun(token.lower) && !isRoleNoun(tokens[at + 1]?.lower ?? "")) head = at;
  }
  const other = runAt.get(head) ?? runAt.get(head + 1);
  if (head < 0 || (other && other.nameFirst > other.first) || (other && isPerson(other))) return null; // a list
  if (tokens[at]?.text === "." && inSentence(at + 1)) return [first, at];
  return [first, at];
}

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
    isReportingCue(previous.text) &&
    (!next || next.pos === "PUNCT")
  ) {
    const ahead = at(before - 1); // `“…,” said Ivers.`, but not `Brodd accused Ivers.`
    if (!ahead || ahead.pos === "PUNCT" || ahead.pos === "ADV" || ahead.lower === "as") return "subject";
  }
  if (previous && /^(?:ADP|VERB|AUX|PART)$/u.test(previous.pos)) {
    if (previous.lower !== "as" && previous.lower !== "that" && previous.lower !== "because") return "object";
  }
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
