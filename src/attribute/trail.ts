/** What the reader of an article knows on the way: who was mentioned, who spoke, whom pronouns and descriptions stood for. */
import { isBesideReport, verbBehind } from "../lexicon/verb-beside.ts";
import { SUBORDINATE } from "../lexicon/words.ts";
import type { Doc, Gender, Mention, Quote, Span, Speaker } from "../types.ts";
import { contains, firstStartingAt } from "../text.ts";
import { heroOf } from "./hero.ts";
import { hasOtherRole, isOfSomebody, tellsLife, UNIQUE } from "./office.ts";
import { isFarFetched, rankAntecedents, type Agreement, type Ranked } from "./pronouns.ts";

export interface PreviousSpeaker {
  /** -1: nobody that the article mentions in any other way. */
  readonly entity: number;
  readonly speaker: Speaker | null;
  readonly sentence: number;
  /** Has asked a question: if the next words are a reply, they are somebody else's. */
  readonly asks?: boolean;
}

/** A mention that was resolved on the way: pronouns count for their entity from then on. */
export interface Trail {
  /** Parallel to `doc.mentions`: entity or -1. */
  readonly entityOf: number[];
  /** Mentions so far, by entity, and the last of them. */
  readonly count: Map<number, number>;
  readonly last: Map<number, number>;
  /** Gender that a pronoun showed of somebody of whom the article's names tell none. */
  readonly shown: Map<number, Gender>;
  /** By entity of a description: the person whom it stood for before. */
  readonly described: Map<number, number>;
  /** Descriptions (indexes of mentions) that are the source of a quote: whose words these are has told who is meant. */
  readonly settled: Set<number>;
  previous: PreviousSpeaker | null;
  /** Where the words of the quote before begin and end: who reports something in there has not spoken. */
  words: Span;
  /** Who gives the answers of an interview; undefined: not yet looked for. */
  interviewee: number | undefined;
  /** Whom the story is about, or -1: {@link heroOf}. */
  readonly hero: number;
  /** People by the initials of their names, -1 for those of several; undefined: not yet looked for. */
  initials: ReadonlyMap<string, number> | undefined;
  /** The person who holds an office that is the label of a turn, -1 for nobody, by its words in lower case. */
  readonly offices: Map<string, number>;
  /** By entity: its first mention that is a name, or -1 for who is only described. */
  readonly firstNamed: readonly number[];
  readonly bySurname: ReadonlyMap<string, readonly number[]>;
  /** Sentences all of whose words somebody speaks, in quotation marks or as a turn of a transcript. */
  readonly spoken: ReadonlySet<number>;
  /** By sentence: how many sentences up to it are not spoken. */
  readonly narrated: readonly number[];
  /** Several people who spoke together last, and in which sentence. */
  together: { readonly speaker: Speaker; readonly sentence: number } | null;
}
/** A lead that means nothing. */
const TOSS_UP = 0.2;

/** How far ahead of the next a person must be to be meant by a description. */
export const DESCRIBED_MARGIN = 1.5;

export function startTrail(doc: Doc, quotes: readonly Quote[]): Trail {
  const spoken = spokenSentences(doc, quotes);
  let story = 0;
  return {
    entityOf: doc.mentions.map(({ entity }) => entity),
    count: new Map(),
    last: new Map(),
    shown: new Map(),
    described: new Map(),
    settled: new Set(),
    previous: null,
    words: { start: 0, end: 0 },
    hero: heroOf(doc),
    interviewee: undefined,
    initials: undefined,
    offices: new Map(),
    together: null,
    firstNamed: doc.entities.map(
      ({ mentions }) => mentions.find((index) => doc.mentions[index]!.kind === "name") ?? -1,
    ),
    bySurname: surnames(doc),
    spoken,
    // What is all spoken puts no distance between a name and the pronoun behind it.
    narrated: doc.sentences.map((_, index) => (spoken.has(index) ? story : ++story)),
  };
}

function spokenSentences({ article, sentences, tokens }: Doc, quotes: readonly Quote[]): Set<number> {
  const spoken = new Set<number>();
  sentences.forEach(({ first, last }, index) => {
    for (let at = first; at < last; at++)
      if (tokens[at]!.quotation < 0 && tokens[at]!.pos !== "PUNCT") return;
    spoken.add(index);
  });
  for (const { content, cue, source } of quotes) {
    const isTurn = cue && source && article.text.slice(cue.start, cue.end).trim() === ":";
    for (const { start, end } of content) {
      let index = firstStartingAt(sentences, isTurn ? Math.min(start, source.start) : start);
      for (; index < sentences.length && sentences[index]!.end <= end; index++) spoken.add(index);
    }
  }
  return spoken;
}

/** Counts the mentions up to `position` and resolves the pronouns among them. */
export function walkMentions(doc: Doc, trail: Trail, from: number, position: number): number {
  let index = from;
  let covered = -1;
  for (; index < doc.mentions.length && doc.mentions[index]!.start < position; index++) {
    const mention = doc.mentions[index]!;
    if (mention.kind === "pronoun" && mention.gender !== "unknown" && !mention.plural) {
      if (doc.tokens[mention.head]!.quotation < 0)
        trail.entityOf[index] =
          subjectAhead(doc, index) ??
          clearlyBest(
            doc,
            rankAntecedents(doc, trail, mention.start, mention, { excluded: subjectOver(doc, trail, index) }),
            mention,
          );
    }
    const described = trail.settled.has(index) ? -1 : describedPerson(doc, trail, index);
    if (described >= 0) trail.entityOf[index] = described;
    const entity = trail.entityOf[index]!;
    if (entity < 0) continue;
    trail.count.set(entity, (trail.count.get(entity) ?? 0) + 1);
    trail.last.set(entity, index);
    // Who reports something has spoken, whether or not a quote was made of it.
    if (mention.use !== "subject" || contains(trail.words, mention)) continue;
    const { sentence } = doc.tokens[mention.head]!;
    const isKnown = trail.previous?.entity === entity && trail.previous.sentence === sentence;
    if (mention.start < covered || (!isKnown && !reportsSomething(doc, mention))) continue;
    if (!isKnown) trail.previous = { entity, speaker: null, sentence };
    if (mention.kind === "nominal") covered = mention.end; // `a spokesman for Vessel said`: Vessel has not
  }
  return index;
}

/** The first of the ranked where it is not a toss-up: a wrong guess would be handed on from pronoun to pronoun. */
function clearlyBest(doc: Doc, [best, second]: readonly Ranked[], agreement: Agreement): number {
  if (!best || isFarFetched(doc, best, agreement)) return -1;
  return best.score - (second?.score ?? -9) >= TOSS_UP ? best.entity : -1;
}

/** Words besides the subordinating ones that open a clause in which a pronoun may stand before its name. */
const OPENS_CLAUSE = new Set("asked even pressed questioned unless whether".split(" "));

/** Longest such clause up to the pronoun, in tokens. */
const LONGEST_OPENING = 40;

/** `Asked if she would go, | Ivers | laughed`: the subject behind the clause that opens the sentence. */
function subjectAhead({ mentions, entities, tokens, sentences }: Doc, index: number): number | undefined {
  const { sentence } = tokens[mentions[index]!.head]!;
  const { first } = sentences[sentence]!;
  const { lower } = tokens[first]!;
  const pronoun = mentions[index]!.head;
  if (pronoun - first > LONGEST_OPENING || !(SUBORDINATE.has(lower) || OPENS_CLAUSE.has(lower)))
    return undefined;
  for (let at = first; at < pronoun; at++) if (tokens[at]!.text === ",") return undefined;
  for (const { kind, use, entity, head, start } of mentions.slice(index + 1, index + 6)) {
    if (tokens[head]!.sentence !== sentence || kind === "nominal") return undefined;
    if (kind !== "name" || use !== "subject") continue;
    const { kind: what, gender } = entities[entity]!;
    const isBehindComma = tokens[firstStartingAt(tokens, start) - 1]?.text === ",";
    const agrees = gender === "unknown" || gender === mentions[index]!.gender;
    return isBehindComma && what === "person" && agrees ? entity : undefined;
  }
  return undefined;
}

/**
 * The subject of the clause whose object the pronoun at `index` is, or -1: in `Brodd accused her` she is not Brodd.
 * Only where one verb alone stands between the two.
 */
function subjectOver({ mentions, tokens }: Doc, trail: Trail, index: number): number {
  const pronoun = mentions[index]!;
  const { lower, sentence } = tokens[pronoun.head]!;
  const next = tokens[pronoun.head + 1];
  if (lower !== "him" && lower !== "her") return -1;
  if (lower === "her" && next && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos)) return -1; // `her own house`
  for (let at = index - 1; at >= 0 && at > index - 8; at--) {
    const { head, use, end } = mentions[at]!;
    if (tokens[head]!.sentence !== sentence) return -1;
    if (use !== "subject") continue;
    let verbs = 0;
    for (let token = head + 1; token < pronoun.head; token++)
      if (tokens[token]!.pos === "VERB" && tokens[token]!.start >= end) verbs++;
    return verbs === 1 ? trail.entityOf[at]! : -1;
  }
  return -1;
}

/**
 * `The former governor …` at the start of a sentence, said of nobody before in these words: whom the sentences
 * before are about. -1 where that is not clear.
 */
function describedPerson(doc: Doc, trail: Trail, index: number): number {
  const mention = doc.mentions[index]!;
  if (mention.kind !== "nominal" || mention.plural || mention.use !== "subject" || mention.entity < 0)
    return -1;
  const { kind, mentions } = doc.entities[mention.entity]!;
  const token = doc.tokens[mention.head]!;
  if (
    kind !== "person" ||
    mentions[0] !== index ||
    token.quotation >= 0 ||
    trail.firstNamed[mention.entity]! >= 0
  )
    return -1;
  if (doc.sentences[token.sentence]!.start !== mention.start) return -1;
  const description = doc.article.text.slice(mention.start, mention.end);
  if (!description.startsWith("The ") || isOfSomebody(description)) return -1;
  const isOffice = UNIQUE.has(token.lower) && description.split(" ").length > 2; // `The science minister`
  if (isOffice && !tellsLife(description)) return -1;
  const agreement = { gender: mention.gender, plural: false, described: true };
  const [best, second] = rankAntecedents(doc, trail, mention.start, agreement);
  if (!best || best.score < 0 || best.score - (second?.score ?? -9) < DESCRIBED_MARGIN) return -1;
  if (hasOtherRole(doc.entities[best.entity]!, token.lower) && !tellsLife(description)) return -1;
  return doc.mentions[best.mention]!.kind === "nominal" ? -1 : best.entity;
}

/** Is the mention the subject of a reporting verb: `Ivers later said`, `said Ivers`, `Ivers, who …, said`? */
function reportsSomething({ tokens }: Doc, { start, end, head }: Mention): boolean {
  if (tokens[head]!.quotation >= 0) return false;
  const past = firstStartingAt(tokens, end);
  const verb = verbBehind(tokens, past);
  const isPassive = /^(?:was|were|been|is|are)$/u.test(tokens[verb - 1]?.lower ?? "");
  if (/^ask(?:s|ed)?$/u.test(tokens[verb]?.lower ?? "") && !isPassive) return false; // somebody else will answer
  return isBesideReport(tokens, firstStartingAt(tokens, start), past);
}

/** Surname -> indexes of the people who bear it in full. */
function surnames({ entities }: Doc): Map<string, number[]> {
  const bySurname = new Map<string, number[]>();
  entities.forEach(({ kind, name }, index) => {
    const at = name.lastIndexOf(" ");
    if (kind !== "person" || at < 0) return;
    const surname = name.slice(at + 1);
    const bearers = bySurname.get(surname);
    if (bearers) bearers.push(index);
    else bySurname.set(surname, [index]);
  });
  return bySurname;
}
