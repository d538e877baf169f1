/** Nominals: the noun phrase around a noun that speaks, and whose role it is. */
import { isBodyBeforeName, SHARED_TRADES } from "../lexicon/bodies.ts";
import { ORGANISATION_NOUNS, PORTFOLIOS } from "../lexicon/person-nouns.ts";
import { isRoleNoun, nounGender, nounKind } from "../lexicon/roles.ts";
import { TIME_WORDS } from "../lexicon/words.ts";
import type { Token } from "../types.ts";
import {
  closesApposition,
  isPerson,
  isSubjectOfItsOwn,
  nameBehind,
  POSSESSIVE_PRONOUNS,
} from "./appositions.ts";
import type { RawMention } from "./mentions.ts";
import type { NameRun } from "./name-parts.ts";
import type { Structure } from "./structure.ts";
import { useOf } from "./uses.ts";

const LONGEST_NOMINAL = 10;
const POSTMODIFIERS = new Set("of by for from at with in to on under inside behind".split(" "));

/** The noun phrase whose head stands at `head`, or null. */
export function nominalAt(
  structure: Structure,
  head: number,
  runAt: ReadonlyMap<number, NameRun>,
  appositions: ReadonlyMap<number, NameRun>,
): RawMention | null {
  const { tokens } = structure;
  const token = tokens[head]!;
  const isAccused = token.lower === "accused" && tokens[head - 1]?.lower === "the"; // who is tried
  if (isAccused) {
    // a noun, whatever the tagger takes it for
  } else if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "ADV" || token.pos === "PUNCT") {
    if (!(
      token.pos === "VERB" &&
      isRoleNoun(token.lower) &&
      /^(?:DET|ADJ|NOUN)$/u.test(tokens[head - 1]?.pos ?? "")
    ))
      return null;
  }
  const kind = isAccused ? { kind: "person" as const, plural: false } : nounKind(token.lower);
  if (!kind) return null;
  const next = tokens[head + 1];
  const nextRun = next && next.sentence === token.sentence ? runAt.get(head + 1) : undefined;
  const nextIsNoun = next?.pos === "NOUN" && next.sentence === token.sentence && next.start > token.end;
  const isPartOfTitle = nextRun?.first === head + 1 && nextRun.nameFirst > nextRun.first && isPerson(nextRun);
  if (isPartOfTitle && kind.kind !== "person") return null; // Lund police | Chief Ivers
  const isDoing = next?.lower.endsWith("ing") && /^(?:DET|PRON|ADP)$/u.test(tokens[head + 2]?.pos ?? ""); // `a woman selling her house`
  if (nextIsNoun && !nextRun && !isDoing) return null; // `campaign manager`: the next noun is the head
  if (token.lower === "fellow" && (nextRun || /^(?:ADJ|NOUN|VERB)$/u.test(next?.pos ?? ""))) return null; // `fellow Spaniard Kell`
  const first = leftEdge(structure, head, runAt);
  const determiner = tokens[first]!.lower;
  const definite =
    determiner === "the" || POSSESSIVE_PRONOUNS.has(determiner) || tokens[first]!.lower === "this";
  let last = isAccused ? head + 1 : rightEdge(structure, head, runAt);
  let roleOf = kind.kind === "person" ? appositions.get(first) : undefined;
  const holder = kind.kind === "person" && isBare(tokens, first) ? runAt.get(last - 1) : undefined;
  if (holder && isHolder(tokens, head, holder)) {
    roleOf ??= holder;
    last = holder.nameFirst;
  }
  let end = last;
  if (kind.kind === "organisation" && !kind.plural) {
    // `the teachers' union, Chalk,`
    const run = tokens[last]?.text === "," ? runAt.get(last + 1) : undefined;
    const isBody = run && run.first === last + 1 && (run.kind === "organisation" || run.kind === "unknown");
    if (isBody && /^[,.;]$/u.test(tokens[run.last]?.text ?? "")) roleOf = run;
  }
  if (kind.kind === "organisation" && !roleOf && tokens[first - 1]?.text === ",") {
    const run = runAt.get(first - 2); // `Clear Strait, a campaign based in Tarn,`
    const isDescription =
      /^(?:a|an|the)$/u.test(determiner) ||
      tokens.slice(first, head).some(({ lower }) => /^['’]s?$/u.test(lower));
    const isApposition = isDescription && !isSubjectOfItsOwn(tokens, first, last);
    if (run?.last === first - 1 && !isPersonByName(run) && isApposition) roleOf = run;
  }
  const isPossessor = tokens[nextRun?.last ?? -1]?.pos === "PART";
  if (
    kind.kind === "organisation" &&
    !kind.plural &&
    !roleOf &&
    nextRun?.first === head + 1 &&
    !isPossessor
  ) {
    // `Carmaker Halvorsen`, `the lender Halvorsen Bank`; not `the company Halvorsen left`
    const isBody = !isPersonByName(nextRun) && nextRun.words.length > 1 && !nextRun.weak;
    // `the carmaker Halvorsen`, `the consumer group Halvorsen`, `Marrow-based Halvorsen`
    const isCalled =
      isBare(tokens, first) || isBodyBeforeName(token.lower) || isToldApart(tokens, first, head);
    if (isBody || (isCalled && !isPersonByName(nextRun))) {
      roleOf = nextRun;
      end = head + 1;
    }
  }
  if (kind.kind === "organisation" && !roleOf && nextRun?.first === head + 1) {
    // `the charity Marlow's Action`: a name with an owner in it
    const action = tokens[nextRun.last]?.pos === "PART" ? runAt.get(nextRun.last + 1) : undefined;
    if (action?.first === nextRun.last + 1 && action.nameFirst === action.first && action.words.length === 1)
      end = action.last;
  }
  if (kind.kind === "person" && !roleOf) {
    const titled = next?.lower === "the" ? runAt.get(head + 2) : undefined; // `spokesman the Rev. Federico Orr`
    const isTrade = SHARED_TRADES.has(token.lower) && nextRun?.kind === "organisation"; // `investor Halvorsen Partners`
    if (nextRun?.first === head + 1 && (isTrade || isPerson(nextRun))) {
      roleOf = nextRun;
      end = head + 1;
    } else if (titled && titled.nameFirst > titled.first && isPerson(titled)) {
      roleOf = titled;
    } else {
      const comma = tokens[last];
      const inside = comma?.text === "(" ? runAt.get(last + 1) : undefined; // `The Minister for Transport (Ilse Varga)`
      const called = /^(?:named|called)$/u.test(comma?.lower ?? ""); // `a retired postman named Alfie Crane`
      const run = called || comma?.text === "," ? nameBehind(tokens, last + 1, runAt) : undefined;
      // `the mayor, Maria Ivers,`; `An aide, Maria Ivers,`
      if (inside?.first === last + 1 && inside.kind === "person" && tokens[inside.last]?.text === ")") {
        roleOf = inside;
      } else if (
        run &&
        (isPerson(run) || isOwner(token, run)) &&
        closesApposition(tokens, behindPlace(tokens, run, runAt))
      ) {
        roleOf = run;
      }
    }
  }
  if (kind.kind === "person" && !kind.plural && !roleOf && isBare(tokens, first))
    roleOf = nameOfSecondRole(tokens, last, runAt);
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

/** What somebody heads without a name of its own: `head of mission Ana Lind`, `father of three Bo Kell`. */
const OFFICE_OF = new Set(
  "department detectives delegation mission parliament police school section security staff state station two three four five six seven".split(
    " ",
  ),
);

/** `Leader of the Opposition in the House | K.S. Kell`, `director of cricket | Ana Lind`; not `brother of striker Ana Lind`. */
function isHolder(
  tokens: readonly Token[],
  head: number,
  { first, nameFirst, kind, words }: NameRun,
): boolean {
  if (first <= head || words.length < 2) return false;
  const office = tokens[nameFirst - 1]!.lower;
  if (OFFICE_OF.has(office) && tokens[nameFirst - 2]?.lower === "of")
    return kind !== "place" && kind !== "group";
  if (kind !== "person") return false;
  if (nameFirst > first && (ORGANISATION_NOUNS.has(office) || PORTFOLIOS.has(office))) return true;
  const { pos, text, lower } = tokens[first - 1]!;
  return pos === "NOUN" && /^\p{Ll}/u.test(text) && nounKind(lower)?.kind !== "person";
}

/** `consumer group`, behind a determiner: by what they do, not by what somebody thinks of them. */
const isToldApart = (tokens: readonly Token[], first: number, head: number): boolean =>
  head - first >= 2 && /^(?:an?|the)$/u.test(tokens[first]!.lower) && tokens[head - 1]!.pos === "NOUN";

/** `the home's owner, Halvorsen Care,` */
const isOwner = ({ lower }: Token, { kind }: NameRun): boolean =>
  SHARED_TRADES.has(lower) && kind === "organisation";

/** One past the place in `Baroness Ivers of Lund`, or past the name alone. */
function behindPlace(
  tokens: readonly Token[],
  { last }: NameRun,
  runAt: ReadonlyMap<number, NameRun>,
): number {
  const place = tokens[last]?.lower === "of" ? runAt.get(last + 1) : undefined;
  return place?.first === last + 1 ? place.last : last;
}

function isBare(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.pos !== "DET" && !POSSESSIVE_PRONOUNS.has(tokens[first]!.lower);
}

/** `board member and former mayor Ivo Thorpe`: the name behind the second of two roles without an article. */
function nameOfSecondRole(
  tokens: readonly Token[],
  and: number,
  runAt: ReadonlyMap<number, NameRun>,
): NameRun | undefined {
  if (tokens[and]?.lower !== "and") return undefined;
  for (let at = and + 1; at < and + 6; at++) {
    const run = runAt.get(at);
    if (run) {
      const described = run.nameFirst > run.first || isRoleNoun(tokens[at - 1]!.lower);
      return run.first === at && described && isPerson(run) ? run : undefined;
    }
    if (!/^(?:ADJ|NOUN)$/u.test(tokens[at]?.pos ?? "")) return undefined;
  }
  return undefined;
}

function isPersonByName({ kind }: NameRun): boolean {
  return kind === "person" || kind === "place";
}

const HYPHEN = /^[-‐‑–/]$/u;

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
      const hyphened = at + 2 === first && HYPHEN.test(tokens[at + 1]!.text); // `Kelm Prize-winning author`
      if (!possessive && !hyphened && at + 1 !== first) break;
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
    else if (HYPHEN.test(token.text) && token.end === tokens[at + 1]!.start) continue;
    else if (
      /^['’]$/u.test(token.text) &&
      /s$/u.test(tokens[at - 1]?.lower ?? "") &&
      tokens[at - 1]!.end === token.start
    )
      continue; // `the drivers’ union`
    else if (token.pos === "VERB" && /(?:ed|ing)$/u.test(token.lower) && isDetermined(tokens, at)) first = at;
    else break;
  }
  return first;
}

/** Is the participle at `at` inside a noun phrase: `a retired general`, `a longtime, trusted aide`? */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos === "PART" && /^['’]s?$/u.test(before.lower)) return true; // `the union's organising director`
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
    if (
      /^(?:\d{4}|yesterday|today)$/u.test(tokens[at]?.lower ?? "") ||
      TIME_WORDS.has(tokens[at]?.lower ?? "")
    )
      break; // `a nurse in August`
    while (inPhrase(at) && at - begin < LONGEST_NOMINAL) {
      const token = tokens[at]!;
      const run = runAt.get(at);
      if (run) at = run.last;
      else if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.pos) || POSSESSIVE_PRONOUNS.has(token.lower)) at++;
      else if (token.pos === "VERB" && token.lower.endsWith("ed") && tokens[at - 1]!.pos === "DET")
        at++; // `of the failed lender`
      else if (token.pos === "PART" && /^['’]s?$/u.test(token.lower)) at++;
      else if (
        /^['’]$/u.test(token.text) &&
        /s$/u.test(tokens[at - 1]!.lower) &&
        tokens[at - 1]!.end === token.start
      )
        at++;
      else if (/^(?:[-‐‑–&]|north|south|east|west)$/u.test(token.lower))
        at++; // `for the south-east`
      else break;
    }
    if (at === begin) break;
    last = at;
  }
  return last;
}
