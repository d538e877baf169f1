/**
 * Whom the first paragraph only describes and the next ones name: `The ombudsman told the panel that … “…,” Ana Lind said.` A story
 * that names somebody without a word on who they are has told it before.
 */
import { isRoleNoun } from "../lexicon/roles.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import { isBesideReport, verbBehind } from "../lexicon/verb-beside.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Span, Token } from "../types.ts";
import type { Drafts } from "./drafts.ts";
import type { RawMention } from "./mentions.ts";

/** Heads of which every story has several. */
const MANY = wordSet(
  "boy girl man officer official person resident spokesman spokesperson spokeswoman woman",
);

/** Most tokens of a description that only shares a noun with somebody's role. */
const LONGEST_LEAD = 5;

/** So many paragraphs behind the first one may name whom it describes; without a word on their role, so many. */
const LEAD_PARAGRAPHS = 3;
const NEXT_PARAGRAPHS = 2;

/** What goes by one another: `the head of the service … director Ana Lind`. */
const HEADS = wordSet(
  "administrator chair chief commissioner director executive general head leader manager president secretary superintendent",
);

/** The draft of the one whom the description at `index` stands for, or -1. */
export function leadOf(drafts: Drafts, index: number): number {
  const mention = drafts.raw[index]!;
  const { paragraphs, sentences, tokens } = drafts.structure;
  const { first, nounKind, plural, head } = mention;
  if (plural || nounKind !== "person") return -1;
  if (MANY.has(tokens[head]!.lower) && !tokens.slice(first, head).some(({ lower }) => lower === "chief"))
    return -1;
  const lead = paragraphs.findIndex(({ kind }) => kind === "body");
  if (sentences[tokens[first]!.sentence]!.paragraph !== lead) return -1;
  const endOf = (paragraph: number): number => paragraphs[paragraph]?.end ?? Infinity;
  const holder = holderOf(drafts, mention, endOf(lead + LEAD_PARAGRAPHS));
  return holder >= 0 ? holder : namedNext(drafts, index, endOf(lead), endOf(lead + NEXT_PARAGRAPHS));
}

/** `A bishop has deleted a post. … Bishop Ann Kell`: the only one who holds that role. */
function holderOf(
  drafts: Drafts,
  { definite, use, first, last, head, gender }: RawMention,
  end: number,
): number {
  const { sentences, tokens, article } = drafts.structure;
  if (!definite && last - first > LONGEST_LEAD) return -1;
  if (use !== "subject" && sentences[tokens[first]!.sentence]!.first !== first) return -1;
  const noun = tokens[head]!.lower;
  const holders = (drafts.byRole.get(noun) ?? []).filter((id) => !drafts.all[id]!.nominal);
  const [named] = holders;
  if (named === undefined || holders.length > 1) return -1;
  const { firstMention, roles } = drafts.all[named]!;
  // `the mayor of Lund … Mayor Ivers`, and not `the mayor … Kelm's mayor, Ivers`
  const told = tokens.slice(first, head).filter(({ pos }) => pos === "NOUN");
  const isOnly = ({ start: from, end: to }: Span): boolean => {
    const role = article.text.slice(from, to);
    // `the asylum minister … the prime minister, Ivers`
    const isOther = told.length > 0 && role.includes(" ") && !told.some(({ text }) => role.includes(text));
    return isOffice(role, noun) && !isOther;
  };
  if (definite && (roles.length === 0 || !roles.every(isOnly))) return -1;
  const isBehind = firstMention >= tokens[last - 1]!.end && firstMention < end;
  return isBehind && !drafts.clashes(named, gender) ? named : -1;
}

/** Is that noun all that a role tells, but for a word without a capital before it? */
const isOffice = (role: string, noun: string): boolean =>
  role.toLowerCase() === noun ||
  (role.endsWith(` ${noun}`) &&
    /^(?!(?:acting|assistant|deputy|former|junior|shadow|vice)\b)\p{Ll}+ \p{Ll}+$/u.test(role));

/** `The ombudsman told the panel … | “…,” Ana Lind said.`: the first to be named behind the lead, who speaks at once. */
function namedNext(drafts: Drafts, index: number, begin: number, end: number): number {
  const { raw, all, entityOf, structure } = drafts;
  const { tokens } = structure;
  if (!speaks(tokens, raw[index]!) && !judges(tokens, raw[index]!)) return -1;
  const noun = tokens[raw[index]!.head]!.lower;
  for (let at = index + 1; raw[at] && raw[at]!.start < end; at++) {
    const mention = raw[at]!;
    const { kind, name, use, nounKind, plural, roleOf, start } = mention;
    if (start < raw[index]!.end || tokens[mention.head]!.quotation >= 0) continue;
    const isPerson = kind === "nominal" && nounKind === "person" && !plural && !roleOf;
    if (start < begin ? isPerson && speaks(tokens, mention) : isPerson && use === "subject") return -1; // somebody else
    if (kind !== "name") continue;
    const entity = entityOf[at]!;
    const draft = all[entity];
    if (!draft || (draft.kind !== "person" && draft.kind !== "unknown")) continue;
    if (draft.kind === "unknown" && name!.words.length < 2) continue;
    if (start < begin) {
      if (use === "subject") return -1;
      continue;
    }
    const isNew = draft.mentions.every((other) => raw[other]!.start >= start || isInTitle(drafts, other));
    if (use !== "subject" || asks(tokens, mention)) return -1;
    const isMet = isNew && name!.words.length > 1 && !drafts.clashes(entity, raw[index]!.gender);
    return isMet && isBare(structure, mention, noun) && speaks(tokens, mention) ? entity : -1;
  }
  return -1;
}

function isInTitle({ raw, structure: { paragraphs } }: Drafts, index: number): boolean {
  return paragraphs[0]?.kind === "title" && raw[index]!.end <= paragraphs[0].end;
}

const speaks = (tokens: readonly Token[], { first, last }: RawMention): boolean =>
  isBesideReport(tokens, first, last);

/** `the mayor rejected`: who does so has spoken. */
const judges = (tokens: readonly Token[], { last }: RawMention): boolean =>
  VERDICTS.has(tokens[verbBehind(tokens, last)]?.lower ?? "");

const VERDICTS = wordSet(
  "apologised apologized attacked condemned criticised criticized defended dismissed pledged promised refused rejected unveiled vowed welcomed",
);

const asks = (tokens: readonly Token[], { first, last }: RawMention): boolean =>
  /^ask(?:s|ed)$/u.test((tokens[verbBehind(tokens, last)] ?? tokens[first - 1])?.lower ?? "");

/** Is nothing said of who that is, but an address or an office that the description may mean, and an age? */
function isBare(
  { article, tokens }: Drafts["structure"],
  { name, roles = [], last }: RawMention,
  noun: string,
): boolean {
  const titles = tokens.slice(name!.first, name!.nameFirst).map(({ lower }) => lower.replace(/\.$/u, ""));
  const isTold = !titles.every((title) => HONORIFICS.has(title) || title === ".");
  const told = roles.map(({ start, end }) => article.text.slice(start, end).toLowerCase());
  const isMeant = (role: string): boolean =>
    isOffice(role, noun) || (HEADS.has(noun) && role.split(/[ -]/u).every((word) => HEADS.has(word)));
  if ((isTold && told.length === 0) || !told.every(isMeant)) return false;
  const before = tokens[name!.first - 1];
  if (before && isRoleNoun(before.lower) && told.length === 0) return false;
  if (tokens[last]?.lower === "of") return false;
  return tokens[last]?.text !== "," || /^\d{1,3}$/u.test(tokens[last + 1]?.text ?? "");
}
