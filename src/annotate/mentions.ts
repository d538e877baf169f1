/**
 * Mentions: names, nominals (`a spokeswoman for the council`) and pronouns, with what each does in its clause, and
 * which nominal is the role of which name (`Mayor Ivers`, `Ivers, the mayor of Lund,`, `the mayor, Maria Ivers,`).
 */
import { isRoleNoun } from "../lexicon/roles.ts";
import { HONORIFICS, TITLES } from "../lexicon/titles.ts";
import { PRONOUNS } from "../lexicon/pronouns.ts";
import type { Gender, MentionKind, MentionUse, SpeakerKind, Span, Token } from "../types.ts";
import { addRole, appositionBehind, leftOfTitle } from "./appositions.ts";
import type { NameRun } from "./name-parts.ts";
import { findNames } from "./names.ts";
import { nominalAt } from "./noun-phrases.ts";
import type { Structure } from "./structure.ts";
import { useOf } from "./uses.ts";

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
  const { gender, plural } = pronoun;
  // `accused her of …`, but `her own house`
  const possessive = pronoun.possessive && (token.lower !== "her" || opensPhrase(tokens[index + 1], token));
  const use = possessive ? "possessive" : useOf(tokens, index, index + 1, false);
  const { start, end } = token;
  return { kind: "pronoun", start, end, first: index, last: index + 1, head: index, plural, gender, use };
}

function opensPhrase(next: Token | undefined, { sentence }: Token): boolean {
  return next?.sentence === sentence && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(next.pos);
}
