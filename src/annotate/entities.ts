/**
 * Entities: mentions that name the same person or body, clustered.
 *
 * Full names first, over the whole article, then bare surnames and first names, then nominals, each looked up in an
 * index by key, never compared all with all. A name that could be two people's goes to the one the article is about.
 */
import { isGivenName } from "../lexicon/given-names.ts";
import { generationOf, lettersLeftOut, nameKey, samePerson, withoutSuffix } from "../lexicon/name-keys.ts";
import { NEWSPAPER_NAMES } from "../lexicon/newspapers.ts";
import { PLACES } from "../lexicon/places.ts";
import { fullForms } from "../lexicon/nicknames.ts";
import type { Gender, PeopleFile, SpeakerKind } from "../types.ts";
import { POSSESSIVE_PRONOUNS } from "./appositions.ts";
import { describeEntities, type Entities } from "./describe.ts";
import { ADDRESSES, Drafts } from "./drafts.ts";
import { ANY_BUSINESS, isBusiness } from "../lexicon/bodies.ts";
import { leadOf } from "./lead.ts";
import type { RawMention } from "./mentions.ts";
import type { NameKind } from "./name-parts.ts";
import type { Structure } from "./structure.ts";

const KINDS: Readonly<Record<NameKind, SpeakerKind>> = {
  person: "person",
  organisation: "organisation",
  place: "organisation",
  group: "group",
  unknown: "unknown",
};

export function buildEntities(
  structure: Structure,
  raw: readonly RawMention[],
  people?: PeopleFile,
): Entities {
  const drafts = new Drafts(structure, raw);
  raw.forEach((mention, index) => {
    if (mention.name && isFull(mention)) addFullName(drafts, index);
  });
  addAcronyms(drafts);
  raw.forEach((mention, index) => {
    if (mention.name && !isFull(mention)) addBareName(drafts, index);
  });
  raw.forEach((mention, index) => {
    if (mention.kind === "nominal") addNominal(drafts, index);
  });
  return describeEntities(drafts, people);
}

function isFull({ name }: RawMention): boolean {
  return name!.words.length > 1 && !name!.weak;
}

function addFullName(drafts: Drafts, index: number): void {
  const { name } = drafts.raw[index]!;
  const words = withoutSuffix(name!.words);
  const generation = generationOf(name!.words);
  const isSameGeneration = (id: number): boolean => {
    const other = generationOf(drafts.all[id]!.words);
    return generation === "" || other === "" || generation === other;
  };
  const whole = words.map(nameKey).join(" ");
  const exact = [`${whole} ${generation}`, whole].map((key) => drafts.byWhole.get(key) ?? -1);
  let entity = exact.find((id) => id >= 0 && isSameGeneration(id)) ?? -1;
  if (entity < 0 && (name!.kind === "person" || name!.kind === "unknown"))
    entity =
      drafts
        .sharing(words)
        .find((id) => isSameGeneration(id) && samePerson(words, withoutSuffix(drafts.all[id]!.words))) ?? -1;
  if (entity < 0) entity = drafts.create(name!.words, KINDS[name!.kind], name!.kind === "place");
  drafts.index(entity, words);
  if (generation !== "") drafts.byWhole.set(`${whole} ${generation}`, entity);
  if (generation === "" || !drafts.byWhole.has(whole)) drafts.byWhole.set(whole, entity);
  drafts.join(index, entity);
  drafts.all[entity]!.fullMentions++;
}

/** `Office of Harbour Safety (OHS)`: the short form stands behind the long one. */
function addAcronyms(drafts: Drafts): void {
  const { tokens } = drafts.structure;
  drafts.raw.forEach(({ name, first, last }, index) => {
    if (!name || name.words.length > 1 || !/^\p{Lu}[\p{Lu}.]+$/u.test(name.words[0]!)) return;
    if (tokens[first - 1]?.text !== "(" || tokens[last]?.text !== ")") return;
    const before = drafts.nameEndingAt.get(first - 1) ?? -1;
    const entity = before < index ? (drafts.entityOf[before] ?? -1) : -1;
    const draft = drafts.all[entity];
    if (!draft || draft.words.length < 2) return;
    const initials = draft.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
    if (initials.join("") !== name.words[0]!.replaceAll(".", "")) return;
    drafts.byWhole.set(nameKey(name.words[0]!), entity);
    drafts.join(index, entity);
  });
}

function addBareName(drafts: Drafts, index: number): void {
  if (drafts.entityOf[index]! >= 0) return;
  const { name, gender, plural } = drafts.raw[index]!;
  const words = withoutSuffix(name!.words);
  const whole = words.map(nameKey).join(" ");
  const last = nameKey(words.at(-1) ?? "");
  const exact = drafts.byWhole.get(whole);
  if (plural) {
    const family = drafts.byLast.get(nameKey(words[0]!.replace(/s$/u, "")));
    if (family) return drafts.join(index, drafts.create(name!.words, "group", false));
  }
  const first = nameKey(words[0]!);
  const people = words.length === 1 ? (drafts.byLast.get(last) ?? []) : drafts.sharing(words);
  let entity = choose(drafts, people, index, gender, words);
  if (entity < 0 && words.length === 1) entity = kinOf(drafts, last, gender);
  if (entity < 0 && exact === undefined) entity = calledByMiddle(drafts, index);
  if (entity < 0 && exact === undefined) entity = holderOf(drafts, index);
  if (entity < 0) entity = bodyCalled(drafts, index);
  if (entity < 0 && exact !== undefined && !drafts.clashes(exact, gender)) entity = exact;
  if (entity < 0 && words.length === 1) {
    const short = drafts.byFirst.has(first) ? [] : fullForms(words[0]!.toLowerCase());
    const byFirst = [first, ...short.map(nameKey)]
      .flatMap((key) => drafts.byFirst.get(key) ?? [])
      .filter((id) => !drafts.clashes(id, gender));
    if (byFirst.length === 1 || (byFirst.length > 1 && !isGivenName(words[0]!.toLowerCase())))
      entity = byFirst[0]!;
    else if (byFirst.length > 1) entity = drafts.principal(byFirst);
  }
  if (entity < 0 && words.length === 1 && last.length > 4)
    entity =
      lettersLeftOut(last)
        .map((key) => drafts.byMisspelt.get(key)?.[0] ?? -1)
        .find((id) => id >= 0) ?? -1;
  if (entity < 0 && words.length === 1 && words[0]!.length > 2 && /^\p{Lu}+$/u.test(words[0]!))
    entity = drafts.byInitials.get(words[0]!) ?? -1;
  if (entity < 0 && words.length === 1 && !PLACES.has(words[0]!.toLowerCase()))
    entity = drafts.byShort.get(first) ?? -1;
  if (entity < 0) {
    // Only headlines capitalise it: no evidence that it is a name, unless it is one that people bear.
    if (name!.weak && words.length === 1 && name!.kind === "unknown" && !isSpeakerLike(drafts, index)) return;
    const shared = sharedSurname(drafts, index);
    const named = shared ? [...name!.words, ...shared] : name!.words;
    entity = drafts.create(named, shared ? "person" : KINDS[name!.kind], name!.kind === "place");
    drafts.index(entity, withoutSuffix(named));
    drafts.byWhole.set(whole, entity);
  }
  drafts.join(index, entity);
}

/** `Priscilla Teo Hui Ling … Ms Teo`: the one named before whose name has it in the middle, or -1. */
function calledByMiddle(drafts: Drafts, index: number): number {
  const { name, start, gender } = drafts.raw[index]!;
  if (name!.words.length > 1 || name!.kind === "place" || name!.kind === "group") return -1;
  const named = (drafts.byMiddle.get(nameKey(name!.words[0]!)) ?? []).filter(
    (id) => drafts.all[id]!.firstMention < start && !drafts.clashes(id, gender),
  );
  return named.length === 1 ? named[0]! : -1;
}

/** `the State Board of Dams … the Board`, or -1: the noun that the whole name is of, and no paper's name. */
function bodyCalled(drafts: Drafts, index: number): number {
  const { name, first, use } = drafts.raw[index]!;
  const noun = name!.words[0]!.toLowerCase();
  const isDetermined = drafts.structure.tokens[first - 1]?.lower === "the" || use === "modifier";
  if (!isDetermined || name!.words.length > 1 || NEWSPAPER_NAMES.has(noun)) return -1;
  const body = drafts.byHead.get(noun) ?? -1;
  const words = (drafts.all[body]?.words ?? []).map((word) => word.toLowerCase());
  const of = words.findIndex((word) => word === "of" || word === "for");
  return words[(of < 0 ? words.length : of) - 1] === noun ? body : -1;
}

/** `Kell's mother, Jean, … Mrs Kell`: the one of that gender who is called by a first name and is kin of a Kell, or -1. */
function kinOf(drafts: Drafts, surname: string, gender: Gender): number {
  if (gender === "unknown") return -1;
  const kin = (drafts.byKin.get(surname) ?? []).filter((id) => !drafts.clashes(id, gender));
  return kin.length === 1 ? kin[0]! : -1;
}

/** `Principal Secretary Ana Lind … the PS`, or -1. */
function holderOf(drafts: Drafts, index: number): number {
  const { name, first, start, use } = drafts.raw[index]!;
  const [office = "", ...more] = name!.words;
  const isDetermined = drafts.structure.tokens[first - 1]?.lower === "the";
  if (more.length > 0 || !isDetermined || use === "modifier" || PLACES.has(office.toLowerCase())) return -1;
  const holder = drafts.byOffice.get(office) ?? -1;
  return holder >= 0 && drafts.all[holder]!.firstMention < start ? holder : -1;
}

/** `Tim and Greta Vale`: the surname that a given name shares with the one behind `and`, or null. */
function sharedSurname(drafts: Drafts, index: number): readonly string[] | null {
  const { name, last } = drafts.raw[index]!;
  const { tokens } = drafts.structure;
  if (name!.words.length !== 1 || name!.kind !== "person" || tokens[last]?.lower !== "and") return null;
  const next = drafts.raw.slice(index + 1, index + 3).find(({ first }) => first === last + 1);
  if (next?.name?.kind !== "person" || next.name.nameFirst !== next.first) return null;
  const surname = withoutSuffix(next.name.words).slice(1);
  return surname.length > 0 && isGivenName(next.name.words[0]!.toLowerCase()) ? surname : null;
}

function isSpeakerLike(drafts: Drafts, index: number): boolean {
  const { use } = drafts.raw[index]!;
  return use === "subject" || use === "possessive";
}

function addNominal(drafts: Drafts, index: number): void {
  const mention = drafts.raw[index]!;
  const head = drafts.structure.tokens[mention.head]!.lower;
  if (mention.roleOf) {
    const at = drafts.nameEndingAt.get(mention.roleOf.last) ?? -1;
    const named = drafts.entityOf[at] ?? -1;
    if (named >= 0) {
      const draft = drafts.all[named]!;
      if (mention.nounKind === "organisation" && draft.kind === "unknown") draft.kind = "organisation";
      if (mention.nounKind === "organisation" && isBusiness(head)) drafts.addBusiness(named);
      // `the cooperative Halvorsen`, `Halvorsen, a consortium`: from now on `the consortium`
      if (mention.nounKind === "organisation" && draft.kind === "organisation") drafts.call(named, head);
      return drafts.join(index, named);
    }
  }
  const gender = mention.gender;
  const words = phraseWords(drafts, mention);
  // `“Bishop, come!”`: a title alone is somebody's whom the article names
  const isTitle =
    mention.first === mention.head && /^\p{Lu}/u.test(drafts.structure.tokens[mention.head]!.text);
  const describes = (mention.definite || isTitle) && mention.nounKind === "person" && !mention.plural;
  let entity = leadOf(drafts, index);
  if (entity < 0 && describes) {
    // `Her father`: not the father of nobody in particular
    const isOwned = POSSESSIVE_PRONOUNS.has(words[0]!.toLowerCase()) && KIN.has(head);
    const known = (drafts.byRole.get(head) ?? []).filter((id) => {
      const { firstMention, ofSomebody } = drafts.all[id]!;
      return (
        firstMention < mention.start && !drafts.clashes(id, gender) && (!isOwned || ofSomebody.has(head))
      );
    });
    entity = bestByRole(drafts, known, words.slice(Number(isOwned)));
  }
  if (entity < 0 && mention.definite && !mention.plural && mention.nounKind !== "person") {
    const called = drafts.byHead.get(head) ?? -1; // the bank, the report: the last one so called
    if (called >= 0 && words.length === 1 && drafts.all[called]!.firstMention < mention.start)
      entity = called;
  }
  if (entity < 0) {
    const whole = `nominal ${words.join(" ").toLowerCase()}`;
    const same = mention.definite || mention.plural ? drafts.byWhole.get(whole) : undefined;
    entity = same ?? drafts.create(words, mention.nounKind ?? "unknown", false);
    drafts.all[entity]!.nominal = true;
    drafts.byWhole.set(whole, entity);
    if (mention.nounKind === "person") drafts.addRoleWords(entity, [head]);
    else if (!mention.plural && introduces(drafts, mention, head, words)) drafts.byHead.set(head, entity);
  }
  drafts.join(index, entity);
}

/** `A new study …`, `the harbour board …`: `the study` and `the board` stand for them from then on, unless a name has the word. */
function introduces(drafts: Drafts, mention: RawMention, head: string, words: readonly string[]): boolean {
  if (mention.nounKind === "document") return !mention.definite;
  const before = drafts.byHead.get(head);
  const isFree = before === undefined || drafts.all[before]?.nominal === true;
  const isTold = words.slice(0, -1).some((word) => !TIMES.has(word.toLowerCase()));
  return mention.nounKind === "organisation" && isTold && isFree && !ANY_BUSINESS.has(head);
}

/** Words that tell no body from another of its kind, but from what it was. */
const TIMES = new Set("current entire former new old previous whole".split(" "));

/** Of the people who hold a role, the one whose description shares most words with `words`, then the latest. */
function bestByRole(drafts: Drafts, ids: readonly number[], words: readonly string[]): number {
  let best = -1;
  let bestScore = -1;
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  for (const id of ids.slice(-12)) {
    const { roleWords, mentions } = drafts.all[id]!;
    if (!capitalised.every((word) => roleWords.has(word.toLowerCase().replace(/['’]s?$/u, "")))) continue;
    const shared = words.filter((word) => roleWords.has(word.toLowerCase())).length;
    const score = shared * 1e9 + (mentions.at(-1) ?? 0);
    if (score > bestScore) [best, bestScore] = [id, score];
  }
  return best;
}

function phraseWords(drafts: Drafts, { first, last }: RawMention): string[] {
  const { tokens, article } = drafts.structure;
  while (first < last - 1 && /^(?:the|an?|this|that|another)$/u.test(tokens[first]!.lower)) first++;
  return article.text.slice(tokens[first]!.start, tokens[last - 1]!.end).split(/\s+/u);
}

function choose(
  drafts: Drafts,
  ids: readonly number[],
  index: number,
  gender: Gender,
  words: readonly string[],
): number {
  const fitting = ids.filter(
    (id) =>
      !drafts.clashes(id, gender) &&
      (words.length === 1 || samePerson(words, withoutSuffix(drafts.all[id]!.words))),
  );
  if (fitting.length < 2) return fitting[0] ?? -1;
  const sure = fitting.filter((id) => gender !== "unknown" && drafts.all[id]!.gender !== 0); // Mrs. Kell
  if (sure.length > 0 && sure.length < fitting.length) return drafts.principal(sure);
  const { name } = drafts.raw[index]!;
  const titles = drafts.structure.tokens
    .slice(name!.first, name!.nameFirst)
    .map(({ lower }) => lower.replace(/\.$/u, ""));
  const otherwise = fitting.filter((id) => {
    const { address } = drafts.all[id]!; // a paper calls one woman Mrs. or Ms. Kell, not both
    return address !== "" && titles.some((title) => ADDRESSES.has(title) && title !== address);
  });
  if (otherwise.length > 0 && otherwise.length < fitting.length)
    return drafts.principal(fitting.filter((id) => !otherwise.includes(id)));
  const aged = generation(drafts, fitting, drafts.structure.tokens[name!.first - 1]?.lower);
  if (aged >= 0) return aged;
  const titled = fitting.filter((id) =>
    titles.some((title) => !ADDRESSES.has(title) && drafts.all[id]!.roleWords.has(title)),
  );
  if (titled.length > 0) return drafts.principal(titled);
  const principal = drafts.principal(fitting);
  return newcomer(drafts, fitting, principal, index) ?? principal;
}

/** So many mentions back is one looked for who was named in this paragraph, and so many people may share the name. */
const MENTIONS_BACK = 30;
const MOST_BEARERS = 6;

/** `His deputy, Philippa Keogh, was blunt. Keogh called it`: who was the subject in this paragraph, where the other is not in it. */
function newcomer(drafts: Drafts, ids: readonly number[], principal: number, index: number): number | null {
  const { raw, structure, entityOf } = drafts;
  if (ids.length > MOST_BEARERS) return null;
  const paragraphOf = (at: number): number =>
    structure.sentences[structure.tokens[raw[at]!.first]!.sentence]!.paragraph;
  const here = paragraphOf(index);
  let found: number | null = null;
  for (let at = index - 1; at >= 0 && at > index - MENTIONS_BACK && paragraphOf(at) === here; at--) {
    const entity = entityOf[at]!;
    if (entity === principal || (found !== null && entity !== found && ids.includes(entity))) return null;
    if (ids.includes(entity) && raw[at]!.use === "subject") found = entity;
  }
  return found;
}

const YOUNGER_KIN = new Set(
  "son daughter niece nephew grandson granddaughter stepson stepdaughter jr".split(" "),
);
const ELDER_KIN = new Set(
  "father mother uncle aunt grandfather grandmother stepfather stepmother sr".split(" "),
);

const KIN = new Set([
  ...YOUNGER_KIN,
  ...ELDER_KIN,
  ..."boyfriend brother fiance fiancé fiancée girlfriend husband partner sister widow widower wife".split(
    " ",
  ),
]);

/** `The younger Brandt`: the one of two whose role or suffix says so, or -1. */
function generation(drafts: Drafts, ids: readonly number[], before: string | undefined): number {
  const younger = /^(?:younger|junior)$/u.test(before ?? "");
  if ((!younger && !/^(?:elder|older|senior)$/u.test(before ?? "")) || ids.length !== 2) return -1;
  const has = (id: number, kin: ReadonlySet<string>): boolean => {
    const { roleWords, words } = drafts.all[id]!;
    return (
      kin.has(words.at(-1)!.toLowerCase().replace(/\.$/u, "")) || [...kin].some((word) => roleWords.has(word))
    );
  };
  const young =
    ids.find((id) => has(id, YOUNGER_KIN)) ??
    ids.find((id) => ids.some((other) => other !== id && has(other, ELDER_KIN)));
  if (young === undefined) return -1;
  return younger ? young : ids.find((id) => id !== young)!;
}
