/**
 * Entities: mentions that name the same person or body, clustered.
 *
 * Full names first, over the whole article, then bare surnames and first names, then nominals, each looked up in an
 * index by key, never compared all with all. A name that could be two people's goes to the one the article is about.
 */
import { lettersLeftOut, nameKey, samePerson, withoutSuffix } from "../lexicon/name-keys.ts";
import { isRoleNoun, nounGender } from "../lexicon/roles.ts";
import { PLACES } from "../lexicon/places.ts";
import { ORGANISATION_NOUNS } from "../lexicon/person-nouns.ts";
import { TITLES } from "../lexicon/titles.ts";
import type {
  Entity,
  Gender,
  Mention,
  PeopleFile,
  Person,
  SpeakerKind,
  Span,
  TextSpan,
  Token,
} from "../types.ts";
import { firstStartingAt, textSpan } from "../text.ts";
import { findPerson, personId } from "./people.ts";
import type { RawMention } from "./mentions.ts";
import { givenNameGender, isGivenName, type NameKind } from "./names.ts";
import type { Structure } from "./structure.ts";

/** Say the gender, and nothing else of whose they are. */
const ADDRESSES = new Set(["mr", "mrs", "ms", "miss"]);

interface Draft {
  words: readonly string[];
  kind: SpeakerKind;
  place: boolean;
  /** Votes: above 0 male, below 0 female. */
  gender: number;
  nominal: boolean;
  readonly roles: Span[];
  readonly roleWords: Set<string>;
  readonly mentions: number[];
  fullMentions: number;
  firstMention: number;
}

interface Entities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

const KINDS: Readonly<Record<NameKind, SpeakerKind>> = {
  person: "person",
  organisation: "organisation",
  place: "organisation",
  group: "group",
  unknown: "unknown",
};

/** Titles as they are abbreviated, and what else the text calls their holders. */
const ROLE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sen: ["senator", "lawmaker"],
    senator: ["lawmaker"],
    rep: ["representative", "congressman", "congresswoman", "lawmaker"],
    representative: ["congressman", "congresswoman", "lawmaker"],
    gov: ["governor"],
    prof: ["professor"],
    dr: ["doctor", "physician"],
    gen: ["general"],
    sgt: ["sergeant"],
    capt: ["captain"],
    col: ["colonel"],
    lt: ["lieutenant"],
    rev: ["reverend", "pastor"],
    nominee: ["candidate"],
    candidate: ["nominee"],
    premier: ["minister"],
    chairwoman: ["chair"],
    chairman: ["chair"],
    attorney: ["lawyer"],
    lawyer: ["attorney"],
  }),
);

export function buildEntities(
  structure: Structure,
  raw: readonly RawMention[],
  people?: PeopleFile,
): Entities {
  const builder = new Clusters(structure, raw);
  raw.forEach((mention, index) => {
    if (mention.name && isFull(mention)) builder.addFullName(index);
  });
  builder.addAcronyms();
  raw.forEach((mention, index) => {
    if (mention.name && !isFull(mention)) builder.addBareName(index);
  });
  raw.forEach((mention, index) => {
    if (mention.kind === "nominal") builder.addNominal(index);
  });
  return builder.finish(people);
}

function isFull({ name }: RawMention): boolean {
  return name!.words.length > 1 && !name!.weak;
}

class Clusters {
  private readonly drafts: Draft[] = [];
  private readonly entityOf: number[];
  private readonly byLast = new Map<string, number[]>();
  private readonly byFirst = new Map<string, number[]>();
  private readonly byWhole = new Map<string, number>();
  /** Body or document by the noun it is called: the named ones first, then the latest nominal. */
  private readonly byHead = new Map<string, number>();
  private readonly nameEndingAt = new Map<number, number>();
  /** Surnames of full names with one letter left out, to find misspellings. */
  private readonly byMisspelt = new Map<string, number[]>();
  private readonly byRole = new Map<string, number[]>();

  constructor(
    private readonly structure: Structure,
    private readonly raw: readonly RawMention[],
  ) {
    this.entityOf = raw.map(() => -1);
    raw.forEach(({ name, last }, index) => name && this.nameEndingAt.set(last, index));
  }

  addFullName(index: number): void {
    const { name } = this.raw[index]!;
    const words = withoutSuffix(name!.words);
    const whole = words.map(nameKey).join(" ");
    let entity = this.byWhole.get(whole) ?? -1;
    if (entity < 0 && (name!.kind === "person" || name!.kind === "unknown"))
      entity =
        this.sharing(words).find((id) => samePerson(words, withoutSuffix(this.drafts[id]!.words))) ?? -1;
    if (entity < 0) entity = this.create(name!.words, KINDS[name!.kind], name!.kind === "place");
    this.index(entity, words);
    this.byWhole.set(whole, entity);
    this.join(index, entity);
    this.drafts[entity]!.fullMentions++;
  }

  /** `Office of Harbour Safety (OHS)`: the short form stands behind the long one. */
  addAcronyms(): void {
    const { tokens } = this.structure;
    this.raw.forEach(({ name, first, last }, index) => {
      if (!name || name.words.length > 1 || !/^\p{Lu}[\p{Lu}.]+$/u.test(name.words[0]!)) return;
      if (tokens[first - 1]?.text !== "(" || tokens[last]?.text !== ")") return;
      const before = this.nameEndingAt.get(first - 1) ?? -1;
      const entity = before < index ? (this.entityOf[before] ?? -1) : -1;
      const draft = this.drafts[entity];
      if (!draft || draft.words.length < 2) return;
      const initials = draft.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
      if (initials.join("") !== name.words[0]!.replaceAll(".", "")) return;
      this.byWhole.set(nameKey(name.words[0]!), entity);
      this.join(index, entity);
    });
  }

  addBareName(index: number): void {
    if (this.entityOf[index]! >= 0) return;
    const { name, gender, plural } = this.raw[index]!;
    const words = withoutSuffix(name!.words);
    const whole = words.map(nameKey).join(" ");
    const last = nameKey(words.at(-1) ?? "");
    const exact = this.byWhole.get(whole);
    if (plural) {
      const family = this.byLast.get(nameKey(words[0]!.replace(/s$/u, "")));
      if (family) return this.join(index, this.create(name!.words, "group", false));
    }
    const first = nameKey(words[0]!);
    const people = words.length === 1 ? (this.byLast.get(last) ?? []) : this.sharing(words);
    let entity = this.choose(people, index, gender, words);
    if (entity < 0 && exact !== undefined && !this.clashes(exact, gender)) entity = exact;
    if (entity < 0 && words.length === 1) {
      const byFirst = (this.byFirst.get(first) ?? []).filter((id) => !this.clashes(id, gender));
      if (byFirst.length === 1 || (byFirst.length > 1 && !isGivenName(words[0]!.toLowerCase())))
        entity = byFirst[0]!;
      else if (byFirst.length > 1) entity = this.principal(byFirst);
    }
    if (entity < 0 && words.length === 1 && last.length > 4)
      entity =
        lettersLeftOut(last)
          .map((key) => this.byMisspelt.get(key)?.[0] ?? -1)
          .find((id) => id >= 0) ?? -1;
    if (entity < 0) {
      // Only headlines capitalise it: no evidence that it is a name, unless it is one that people bear.
      if (name!.weak && words.length === 1 && name!.kind === "unknown" && !this.isSpeakerLike(index)) return;
      entity = this.create(name!.words, KINDS[name!.kind], name!.kind === "place");
      this.index(entity, words);
      this.byWhole.set(whole, entity);
    }
    this.join(index, entity);
  }

  private isSpeakerLike(index: number): boolean {
    const { use } = this.raw[index]!;
    return use === "subject" || use === "possessive";
  }

  addNominal(index: number): void {
    const mention = this.raw[index]!;
    const head = this.structure.tokens[mention.head]!.lower;
    if (mention.roleOf) {
      const at = this.nameEndingAt.get(mention.roleOf.last) ?? -1;
      if (at >= 0 && this.entityOf[at]! >= 0) return this.join(index, this.entityOf[at]!);
    }
    const gender = mention.gender;
    const words = this.words(mention);
    const describes = mention.definite && mention.nounKind === "person" && !mention.plural;
    let entity = -1;
    if (describes) {
      const known = (this.byRole.get(head) ?? []).filter(
        (id) => this.drafts[id]!.firstMention < mention.start && !this.clashes(id, gender),
      );
      entity = this.bestByRole(known, words);
    }
    if (entity < 0 && mention.definite && !mention.plural && mention.nounKind !== "person") {
      const called = this.byHead.get(head) ?? -1; // the bank, the report: the last one so called
      if (called >= 0 && words.length === 1 && this.drafts[called]!.firstMention < mention.start)
        entity = called;
    }
    if (entity < 0) {
      const whole = `nominal ${words.join(" ").toLowerCase()}`;
      const same = mention.definite || mention.plural ? this.byWhole.get(whole) : undefined;
      entity = same ?? this.create(words, mention.nounKind ?? "unknown", false);
      this.drafts[entity]!.nominal = true;
      this.byWhole.set(whole, entity);
      if (mention.nounKind === "person") this.addRoleWords(entity, [head]);
      else if (mention.nounKind === "document" && !mention.plural && !mention.definite)
        this.byHead.set(head, entity);
    }
    this.join(index, entity);
  }

  /** Of the people who hold a role, the one whose description shares most words with `words`, then the latest. */
  private bestByRole(ids: readonly number[], words: readonly string[]): number {
    let best = -1;
    let bestScore = -1;
    const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
    for (const id of ids.slice(-12)) {
      const { roleWords, mentions } = this.drafts[id]!;
      if (!capitalised.every((word) => roleWords.has(word.toLowerCase().replace(/['’]s?$/u, "")))) continue;
      const shared = words.filter((word) => roleWords.has(word.toLowerCase())).length;
      const score = shared * 1e9 + (mentions.at(-1) ?? 0);
      if (score > bestScore) [best, bestScore] = [id, score];
    }
    return best;
  }

  private words({ first, last }: RawMention): string[] {
    const { tokens, article } = this.structure;
    while (first < last - 1 && /^(?:the|an?|this|that|another)$/u.test(tokens[first]!.lower)) first++;
    return article.text.slice(tokens[first]!.start, tokens[last - 1]!.end).split(/\s+/u);
  }

  /** Drafts whose last name, or whose first, is the last word of `words`. */
  private sharing(words: readonly string[]): number[] {
    return this.byLast.get(nameKey(words.at(-1) ?? "")) ?? [];
  }

  private choose(ids: readonly number[], index: number, gender: Gender, words: readonly string[]): number {
    const fitting = ids.filter(
      (id) =>
        !this.clashes(id, gender) &&
        (words.length === 1 || samePerson(words, withoutSuffix(this.drafts[id]!.words))),
    );
    if (fitting.length < 2) return fitting[0] ?? -1;
    const { name } = this.raw[index]!;
    const titles = this.structure.tokens
      .slice(name!.first, name!.nameFirst)
      .map(({ lower }) => lower.replace(/\.$/u, ""));
    const titled = fitting.filter((id) =>
      titles.some((title) => !ADDRESSES.has(title) && this.drafts[id]!.roleWords.has(title)),
    );
    return this.principal(titled.length > 0 ? titled : fitting);
  }

  private principal(ids: readonly number[]): number {
    return ids.reduce((best, id) =>
      this.drafts[id]!.fullMentions > this.drafts[best]!.fullMentions ? id : best,
    );
  }

  private clashes(id: number, gender: Gender): boolean {
    const known = this.drafts[id]!.gender;
    return gender !== "unknown" && known !== 0 && known > 0 !== (gender === "male");
  }

  private create(words: readonly string[], kind: SpeakerKind, place: boolean): number {
    this.drafts.push({
      words,
      kind,
      place,
      gender: 0,
      nominal: false,
      roles: [],
      roleWords: new Set(),
      mentions: [],
      fullMentions: 0,
      firstMention: Infinity,
    });
    return this.drafts.length - 1;
  }

  private index(entity: number, words: readonly string[]): void {
    const { kind } = this.drafts[entity]!;
    if (kind === "organisation" && words.length > 1) {
      for (const word of [words[0]!, words.at(-1)!].map((one) => one.toLowerCase()))
        if (ORGANISATION_NOUNS.has(word)) this.byHead.set(word, this.byHead.has(word) ? -1 : entity);
    }
    if (kind === "organisation" || kind === "document") return;
    push(this.byLast, nameKey(words.at(-1) ?? ""), entity);
    if (words.length < 2) return;
    push(this.byFirst, nameKey(words[0]!), entity);
    const last = nameKey(words.at(-1) ?? "");
    if (last.length > 3) for (const key of lettersLeftOut(last)) push(this.byMisspelt, key, entity);
  }

  private join(index: number, entity: number): void {
    const mention = this.raw[index]!;
    const draft = this.drafts[entity]!;
    this.entityOf[index] = entity;
    draft.mentions.push(index);
    draft.firstMention = Math.min(draft.firstMention, mention.start);
    if (mention.name) {
      const { words, kind } = mention.name;
      if (!draft.nominal && draft.kind !== "group" && isFuller(words, draft.words)) draft.words = words;
      if (
        draft.kind === "unknown" &&
        (kind === "person" || (words.length < draft.words.length && kind === "unknown"))
      )
        draft.kind = "person"; // bodies are not called by their last word
      if (mention.gender !== "unknown") draft.gender += mention.gender === "male" ? 4 : -4;
      const given = words[0]!.toLowerCase().split("-")[0]!;
      if (words.length > 1 && kind === "person") {
        const gender = givenNameGender(given);
        if (gender !== "unknown") draft.gender += gender === "male" ? 2 : -2;
      } else if (draft.words.length === 1 && kind === "person" && mention.gender === "unknown") {
        const gender = givenNameGender(given);
        if (gender !== "unknown") draft.gender += gender === "male" ? 1 : -1;
      }
      const { tokens } = this.structure;
      if (kind === "person") this.addRoleWords(entity, wordsBehind(tokens, mention.last));
      for (let at = mention.first; at < mention.name.nameFirst; at++)
        this.addRoleWords(entity, [tokens[at]!.lower.replace(/\.$/u, "")]);
    } else if (mention.gender !== "unknown" && mention.kind === "nominal") {
      draft.gender += mention.gender === "male" ? 3 : -3;
    }
    for (const role of mention.roles ?? []) {
      draft.roles.push(role);
      const words = this.structure.article.text
        .slice(role.start, role.end)
        .toLowerCase()
        .split(/\P{L}+/u);
      if (draft.kind === "unknown") draft.kind = "person";
      this.addRoleWords(entity, words);
      for (const word of words.slice(0, 4)) {
        const gender = nounGender(word);
        if (gender !== "unknown" && isHeadOfRole(words, word)) draft.gender += gender === "male" ? 2 : -2;
      }
    }
  }

  private addRoleWords(entity: number, words: readonly string[]): void {
    const { roleWords } = this.drafts[entity]!;
    for (const word of words) {
      for (const form of [word, ...(ROLE_SYNONYMS.get(word) ?? [])]) {
        if (roleWords.has(form) || form === "") continue;
        roleWords.add(form);
        if (isRoleNoun(form) || TITLES.has(form)) push(this.byRole, form, entity);
      }
    }
  }

  finish(people: PeopleFile | undefined): Entities {
    const { article } = this.structure;
    this.votePronouns();
    const lowerCase = new Set(this.structure.tokens.map(({ text }) => text));
    for (const draft of this.drafts) {
      if (draft.kind === "unknown" && this.isPlace(draft)) draft.kind = "organisation";
      if (draft.kind === "unknown" && !draft.nominal && looksLikePerson(draft.words, lowerCase))
        draft.kind = "person";
    }
    const known = people ? this.joinKnown(people) : new Map<Draft, Person>();
    const entities = this.drafts.map((draft): Entity => {
      const roles = draft.roles.map((role) => textSpan(article.text, role));
      const role = roles.find(({ text }) => text.includes(" ")) ?? roles[0];
      const affiliation = role && this.affiliation(role);
      const otherRoles = roles.filter((other) => other !== role);
      const person = known.get(draft);
      return {
        name: person?.name ?? this.usualApostrophe(draft),
        kind: draft.kind,
        gender: genderOf(draft),
        ...(role ? { role } : {}),
        ...(affiliation ? { affiliation } : {}),
        ...(otherRoles.length > 0 ? { otherRoles } : {}),
        ...(person ? { externalId: personId(person) } : {}),
        mentions: [...draft.mentions].sort((a, b) => a - b),
      };
    });
    const mentions = this.raw.map(({ kind, start, end, head, plural, gender, use }, index): Mention => {
      return { kind, start, end, head, plural, gender, use, entity: this.entityOf[index]! };
    });
    return { mentions, entities };
  }

  /** Looks entities up in the people file; two that turn out to be one person become one. */
  private joinKnown(people: PeopleFile): Map<Draft, Person> {
    const known = new Map<Draft, Person>();
    const first = new Map<Person, number>();
    const { publishedAt } = this.structure.article;
    this.drafts.forEach((draft, id) => {
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
      const into = this.drafts[same]!;
      into.roles.push(...draft.roles);
      for (const index of draft.mentions.splice(0)) {
        into.mentions.push(index);
        this.entityOf[index] = same;
      }
    });
    return known;
  }

  /** Does something happen *in* it? */
  private isPlace({ mentions }: Draft): boolean {
    return mentions.some((index) => {
      const { first, use, kind } = this.raw[index]!;
      const before = this.structure.tokens[first - 1]?.lower ?? "";
      return kind === "name" && use === "object" && /^(?:in|near|across|throughout|outside)$/u.test(before);
    });
  }

  /** The name with the apostrophe that most of its mentions have. */
  private usualApostrophe({ words, mentions }: Draft): string {
    const name = words.join(" ");
    if (!/['’]/u.test(name)) return name;
    let straight = 0;
    for (const index of mentions) {
      const said = this.raw[index]!.name?.words.join("") ?? "";
      straight += Number(said.includes("'")) - Number(said.includes("’"));
    }
    return straight > 0 ? name.replaceAll("’", "'") : straight < 0 ? name.replaceAll("'", "’") : name;
  }

  /** The body, place or person that a role names. */
  private affiliation(role: Span): TextSpan | undefined {
    const from = firstStartingAt(this.raw, role.start);
    let found: RawMention | undefined;
    for (let index = from; index < this.raw.length && this.raw[index]!.start < role.end; index++) {
      const mention = this.raw[index]!;
      if (!mention.name || mention.end > role.end) continue;
      found = mention;
      if (mention.name.kind === "organisation") break;
    }
    const { text } = this.structure.article;
    if (found) return textSpan(text, found);
    // `US Secretary of State`, `NATO spokeswoman`: a place or a short form that opens the title
    const [first = "", second = ""] = text.slice(role.start, role.end).split(" ");
    const two = `${first} ${second}`;
    const opening = PLACES.has(two.toLowerCase()) ? two : first;
    if (!PLACES.has(opening.toLowerCase()) && !/^\p{Lu}{2,6}$/u.test(opening)) return undefined;
    if (opening.length >= role.end - role.start || TITLES.has(opening.toLowerCase())) return undefined;
    return textSpan(text, { start: role.start, end: role.start + opening.length });
  }

  /** For people of unknown gender: `he`, `her` … behind the only person named in a sentence. */
  private votePronouns(): void {
    const { tokens } = this.structure;
    let sentence = -1;
    let entity = -1;
    let people = 0;
    this.raw.forEach((mention, index) => {
      const token = tokens[mention.first]!;
      if (token.sentence !== sentence) [sentence, entity, people] = [token.sentence, -1, 0];
      if (mention.kind === "pronoun") {
        const draft = this.drafts[entity];
        if (!draft) people = 2; // a pronoun before the name: it stands for somebody else
        if (people !== 1 || !draft || mention.gender === "unknown" || token.quotation >= 0) return;
        if (draft.nominal || draft.kind === "organisation" || Math.abs(draft.gender) > 1.5) return;
        draft.gender += mention.gender === "male" ? 0.2 : -0.2;
      } else if (mention.kind === "name" && this.entityOf[index] !== entity) {
        const { kind } = this.drafts[this.entityOf[index]!] ?? {};
        if (kind !== "person" && kind !== "unknown") return;
        people += mention.use === "subject" ? 1 : 2;
        entity = this.entityOf[index]!;
      }
    });
  }
}

/** Two to four capitalised words, none of which is a common word in this text or by its ending. */
function looksLikePerson(words: readonly string[], lowerCase: ReadonlySet<string>): boolean {
  if (words.length < 2 || words.length > 4) return false;
  return words.every(
    (word) =>
      !lowerCase.has(word.toLowerCase()) && !/(?:ing|tion|ment|ness|hood|ism|ship|ity|ics|ers)$/u.test(word),
  );
}

/** `of Ohio`, `(D-Ohio)` right behind a name: lower-case words that tell whom a description means. */
function wordsBehind(tokens: readonly Token[], last: number): string[] {
  const next = tokens[last];
  if (next?.lower === "of") return PLACES.has(tokens[last + 1]?.lower ?? "") ? [tokens[last + 1]!.lower] : [];
  if (next?.text !== "(") return [];
  const words: string[] = [];
  for (let at = last + 1; at < last + 8 && tokens[at] && tokens[at]!.text !== ")"; at++) {
    const { text, lower } = tokens[at]!;
    const party = /^([DR])(?:-.*)?$/u.exec(text)?.[1];
    if (party) words.push(...(party === "D" ? ["democrat", "democratic"] : ["republican", "gop"]));
    else words.push(lower);
  }
  return words;
}

function genderOf({ gender }: Draft): Gender {
  return gender > 0 ? "male" : gender < 0 ? "female" : "unknown";
}

function isHeadOfRole(words: readonly string[], word: string): boolean {
  const at = words.indexOf(word);
  const next = words[at + 1];
  return next === undefined || /^(?:of|for|at|in|to|from|with|and|who)?$/u.test(next);
}

function push(index: Map<string, number[]>, key: string, entity: number): void {
  if (key === "") return;
  const list = index.get(key);
  if (!list) index.set(key, [entity]);
  else if (!list.includes(entity) && list.length < 50) list.push(entity);
}

/** Is `words` the same name, only fuller? `Crooked Ana Ruiz` is not: what came before a given name is no name. */
function isFuller(words: readonly string[], than: readonly string[]): boolean {
  if (words.length <= than.length) return false;
  const isGiven = (word: string): boolean => isGivenName(word.toLowerCase().split("-")[0]!);
  return (
    than.length === 1 || isGiven(words[0]!) || !isGiven(than[0]!) || nameKey(words[0]!) === nameKey(than[0]!)
  );
}
