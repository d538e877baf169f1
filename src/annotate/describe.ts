/** Drafts -> entities: the name, kind, gender, role and affiliation that the article gives, and who the user knows them to be. */
import { withoutSuffix } from "../lexicon/name-keys.ts";
import { DEMONYMS, PLACES } from "../lexicon/places.ts";
import { PARTICLES, TITLES } from "../lexicon/titles.ts";
import type { Entity, Gender, Mention, PeopleFile, Person, Span, TextSpan } from "../types.ts";
import { firstStartingAt, textSpan } from "../text.ts";
import type { Draft, Drafts } from "./drafts.ts";
import type { RawMention } from "./mentions.ts";
import { findPerson, personId } from "./people.ts";

export interface Entities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

export function describeEntities(drafts: Drafts, people: PeopleFile | undefined): Entities {
  const { article } = drafts.structure;
  votePronouns(drafts);
  const lowerCase = new Set(drafts.structure.tokens.map(({ text }) => text));
  for (const draft of drafts.all) {
    const isPerson = draft.kind === "person" && (draft.gender !== 0 || draft.words.length > 1);
    if (draft.kind === "unknown" && isPlace(drafts, draft)) draft.kind = "organisation";
    if (!isPerson && isThing(drafts, draft)) draft.kind = "organisation"; // `Rival Halvorsen, which …`
  }
  markBodiesOfRoles(drafts);
  for (const draft of drafts.all)
    if (
      draft.kind === "unknown" &&
      !draft.nominal &&
      (draft.gender !== 0 || looksLikePerson(draft.words, lowerCase))
    )
      draft.kind = "person";
  const known = people ? joinKnown(drafts, people) : new Map<Draft, Person>();
  const entities = drafts.all.map((draft): Entity => {
    const roles = draft.roles.map((role) => textSpan(article.text, role));
    const role = roles.find(({ text }) => text.includes(" ")) ?? roles[0];
    const affiliation = role && affiliationOf(drafts, role);
    const otherRoles = roles.filter((other) => other !== role);
    const person = known.get(draft);
    return {
      name: person?.name ?? calmed(draft, usualApostrophe(drafts, draft)),
      kind: draft.kind,
      gender: genderOf(draft),
      ...(draft.gender !== 0 && Math.abs(draft.gender) <= DOUBTFUL ? { genderIsDoubtful: true } : {}),
      ...(role ? { role } : {}),
      ...(affiliation ? { affiliation } : {}),
      ...(otherRoles.length > 0 ? { otherRoles } : {}),
      ...(person ? { externalId: personId(person) } : {}),
      mentions: [...draft.mentions].sort((a, b) => a - b),
    };
  });
  const mentions = drafts.raw.map(({ kind, start, end, head, plural, gender, use }, index): Mention => {
    return { kind, start, end, head, plural, gender, use, entity: drafts.entityOf[index]! };
  });
  return { mentions, entities };
}

/** Offices that somebody holds of a body, not of a thing or a person. */
const OFFICE_OF =
  /(?:chief executive|chief|head|chair\p{L}*|director|president|founder|manager|officer|ceo|spokes\p{L}+|boss|owner) (?:of|at|for) (?:the )?$/iu;

/** `Karvelia's deputy prime minister`: offices of states. */
const OFFICE_OF_STATE =
  /^['’]s? (?:[\p{L}-]{1,15} ){0,3}(?:minister|president|ambassador|chancellor|premier|parliament|king|queen)\b/u;

/** `Ivers, chief executive of Vessel`: Vessel is a body. */
function markBodiesOfRoles(drafts: Drafts): void {
  const { text } = drafts.structure.article;
  for (const { roles } of drafts.all) {
    for (const role of roles) {
      let index = firstStartingAt(drafts.raw, role.start);
      for (; index < drafts.raw.length && drafts.raw[index]!.start < role.end; index++) {
        const mention = drafts.raw[index]!;
        const draft = drafts.all[drafts.entityOf[index]!];
        if (!mention.name || draft?.kind !== "unknown") continue;
        const isState = OFFICE_OF_STATE.test(text.slice(mention.end, role.end));
        if (isState || OFFICE_OF.test(text.slice(Math.max(role.start, mention.start - 40), mention.start)))
          draft.kind = "organisation";
      }
    }
  }
}

/** Looks entities up in the people file; two that turn out to be one person become one. */
function joinKnown(drafts: Drafts, people: PeopleFile): Map<Draft, Person> {
  const known = new Map<Draft, Person>();
  const first = new Map<Person, number>();
  const { publishedAt } = drafts.structure.article;
  drafts.all.forEach((draft, id) => {
    if (draft.nominal || draft.mentions.length === 0) return;
    const { kind, roleWords } = draft;
    const words = withoutSuffix(draft.words);
    const described = {
      words,
      kind,
      gender: genderOf(draft),
      roleWords,
      ...(publishedAt ? { publishedAt } : {}),
    };
    const person = findPerson(people, described);
    if (!person) return;
    draft.kind = person.kind ?? "person";
    if (draft.gender === 0 && person.gender) draft.gender = person.gender === "male" ? 1 : -1;
    const same = first.get(person);
    if (same === undefined) {
      first.set(person, id);
      known.set(draft, person);
      return;
    }
    const into = drafts.all[same]!;
    into.roles.push(...draft.roles);
    for (const index of draft.mentions.splice(0)) {
      into.mentions.push(index);
      drafts.entityOf[index] = same;
    }
  });
  return known;
}

/** Does something happen *in* it? */
function isPlace(drafts: Drafts, { mentions }: Draft): boolean {
  return mentions.some((index) => {
    const { first, use, kind } = drafts.raw[index]!;
    const before = drafts.structure.tokens[first - 1]?.lower ?? "";
    return kind === "name" && use === "object" && /^(?:in|near|across|throughout|outside)$/u.test(before);
  });
}

/** `Harrow Mills, which makes flour`: nobody is a `which`. */
function isThing({ raw, structure: { tokens } }: Drafts, { mentions }: Draft): boolean {
  return mentions.some((index) => {
    const { kind, last } = raw[index]!;
    return kind === "name" && tokens[last]?.text === "," && tokens[last + 1]?.lower === "which";
  });
}

/** The name with the apostrophe that most of its mentions have. */
function usualApostrophe(drafts: Drafts, { words, mentions }: Draft): string {
  const name = words.join(" ");
  if (!/['’]/u.test(name)) return name;
  let straight = 0;
  for (const index of mentions) {
    const said = drafts.raw[index]!.name?.words.join("") ?? "";
    straight += Number(said.includes("'")) - Number(said.includes("’"));
  }
  return straight > 0 ? name.replaceAll("’", "'") : straight < 0 ? name.replaceAll("'", "’") : name;
}

/** `ANN O'KELL-LIND` of a transcript: `Ann O'Kell-Lind`. */
function calmed({ kind, words }: Draft, name: string): string {
  if (kind !== "person" || words.length < 2 || !/^[\p{Lu}\p{M} .'’-]+$/u.test(name)) return name;
  if (!words.some((word) => /\p{Lu}{3}/u.test(word))) return name; // `J.D. O`
  return words
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && index < words.length - 1 && PARTICLES.has(lower)) return lower;
      if (/^(?:\p{Lu}\.)+$/u.test(word) || /^(?:II|III|IV)$/u.test(word)) return word;
      return lower.replace(/^mc\p{L}|(?:^|['’-])\p{L}/gu, (start) =>
        start.startsWith("mc") ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
      );
    })
    .join(" ");
}

const PARTIES = new Set("conservative democratic green labour liberal republican".split(" "));

/**
 * May a name in a role be what its bearer belongs to? Not the adjective or noun that opens a sentence (`Retired clerk`, `Transport
 * minister`), nor a people, nor where somebody comes from.
 */
function isBody({ raw, structure: { tokens, sentences } }: Drafts, index: number): boolean {
  const { name, first, last } = raw[index]!;
  if (name!.kind === "organisation") return true;
  if (tokens[first - 1]?.lower === "from") return false;
  if (last - first > 1) return true;
  const { lower, text, sentence } = tokens[first]!;
  if (PARTIES.has(lower) || /^['’]s?$/u.test(tokens[last]?.text ?? "")) return true;
  if (DEMONYMS.has(lower)) return false;
  if (PLACES.has(lower) || sentences[sentence]!.first !== first) return true;
  const isAgain = (other: RawMention): boolean => other.first !== first && other.name?.words[0] === text;
  return !/^\p{Ll}/u.test(tokens[last]?.text ?? "") || raw.some(isAgain);
}

/** The body, place or person that a role names. */
function affiliationOf(drafts: Drafts, role: Span): TextSpan | undefined {
  const from = firstStartingAt(drafts.raw, role.start);
  let found: RawMention | undefined;
  for (let index = from; index < drafts.raw.length && drafts.raw[index]!.start < role.end; index++) {
    const mention = drafts.raw[index]!;
    if (!mention.name || mention.end > role.end || !isBody(drafts, index)) continue;
    found = mention;
    if (mention.name.kind === "organisation") break;
  }
  const { text } = drafts.structure.article;
  if (found) return textSpan(text, found);
  // `US Secretary of State`, `NATO spokeswoman`: a place or a short form that opens the title
  const [first = "", second = ""] = text.slice(role.start, role.end).split(" ");
  const two = `${first} ${second}`;
  const opening = PLACES.has(two.toLowerCase()) ? two : first;
  if (!PLACES.has(opening.toLowerCase()) && !/^\p{Lu}{2,6}$/u.test(opening)) return undefined;
  if (opening.length >= role.end - role.start || TITLES.has(opening.toLowerCase())) return undefined;
  return textSpan(text, { start: role.start, end: role.start + opening.length });
}

/** How far back somebody of that gender may be named. */
const RIVAL_SENTENCES = 3;

/**
 * For people of unknown gender: the first `he`, `her` … behind the only person named in a sentence, and one that opens
 * the next sentence of the paragraph. A second pronoun of the other gender is somebody else: `he had told her`. So may be
 * the first, where somebody of that gender was named right before: `Ana Lind objected. Kell replied that she was late.`
 */
function votePronouns(drafts: Drafts): void {
  const { tokens, sentences } = drafts.structure;
  const none = { sentence: -1, entity: -1, people: 0, isSubject: false, voted: false };
  let here = { ...none };
  let before = none;
  /** The last two who were named, the latest first, and in which sentence. */
  let [latest, other] = [none, none];
  drafts.raw.forEach((mention, index) => {
    const { sentence, quotation } = tokens[mention.first]!;
    if (sentence !== here.sentence) {
      before = sentence === here.sentence + 1 && isOneParagraph(sentences, sentence) ? here : none;
      here = { ...none, sentence };
    }
    if (mention.kind === "pronoun") {
      const opens = here.people === 0 && mention.start === sentences[sentence]!.start;
      const named = opens && before.isSubject ? before : here;
      if (here.people === 0) here.people = 2; // a pronoun before the name: it stands for somebody else
      const draft = drafts.all[named.entity];
      if (!draft || (named === here ? here.people !== 1 || here.voted : named.people !== 1)) return;
      if (mention.gender === "unknown" || quotation >= 0) return;
      if (tokens[mention.first - 2]?.lower === "who") return; // `Kell, who followed her`
      if (draft.nominal || draft.kind === "organisation" || Math.abs(draft.gender) > 1.5) return;
      const rival = latest.entity === named.entity ? other : latest;
      const { kind: rivalKind, gender: rivalGender = 0 } = drafts.all[rival.entity] ?? {};
      const isNear = sentence - rival.sentence <= RIVAL_SENTENCES;
      const mayBeMeant = rivalGender === 0 || rivalGender > 0 === (mention.gender === "male");
      if (rivalKind === "person" && isNear && mayBeMeant) return;
      draft.gender += mention.gender === "male" ? 0.2 : -0.2;
      here.voted = true;
    } else if (mention.kind === "name" && drafts.entityOf[index] !== here.entity) {
      const { kind } = drafts.all[drafts.entityOf[index]!] ?? {};
      if (kind !== "person" && kind !== "unknown") return;
      here.isSubject = mention.use === "subject";
      here.people += here.isSubject ? 1 : 2;
      here.entity = drafts.entityOf[index]!;
      if (here.entity !== latest.entity) other = latest;
      latest = { ...here };
    }
  });
}

function isOneParagraph(sentences: Drafts["structure"]["sentences"], sentence: number): boolean {
  return sentences[sentence]!.paragraph === sentences[sentence - 1]?.paragraph;
}

/** Two to four capitalised words, none of which is a common word in this text or by its ending. */
function looksLikePerson(words: readonly string[], lowerCase: ReadonlySet<string>): boolean {
  if (words.length < 2 || words.length > 4) return false;
  return words.every(
    (word) =>
      !lowerCase.has(word.toLowerCase()) && !/(?:ing|tion|ment|ness|hood|ism|ship|ity|ics|ers)$/u.test(word),
  );
}

/** Votes that one pronoun nearby has: it may be another's. */
const DOUBTFUL = 0.25;

function genderOf({ gender }: Draft): Gender {
  return gender > 0 ? "male" : gender < 0 ? "female" : "unknown";
}
