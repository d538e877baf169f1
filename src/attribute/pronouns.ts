/**
 * Whom a third-person pronoun stands for: the candidates are the people mentioned before it, each judged by its best
 * mention and by what is known of the person. All weights stand in one table.
 */
import { isGivenName } from "../lexicon/given-names.ts";
import { isBesideReport } from "../lexicon/verb-beside.ts";
import type { Candidate, Doc, Entity, Gender, Mention, Token } from "../types.ts";
import { firstEndingAfter, firstStartingAt } from "../text.ts";
import { isNobodyHere, isOneOfSeveral } from "./office.ts";
import type { Trail } from "./trail.ts";

/** Points for and against a candidate. */
export const WEIGHTS = {
  /** Each sentence between mention and pronoun, and each paragraph border. */
  sentence: -1.9,
  paragraph: -0.5,
  subject: 1.3,
  object: 0,
  possessive: -2,
  modifier: -1.5,
  insideQuotation: -2.5,
  /** A quotation that is never closed may be a passage that the article reprints. */
  insideUnclosed: -1,
  nominal: -1.6,
  /** A nominal like `the candidate` that nobody was found for. */
  definite: -0.6,
  pronoun: -0.2,
  headline: -1,
  /** Subject of the same sentence. */
  sameSentence: 1,
  /** Said the quote before; each sentence since then takes some of it away. */
  previousSpeaker: 2,
  previousSpeakerSentence: -0.35,
  /** Said what is answered. */
  answered: -1,
  /** At least this has whom the whole story is about, wherever they were named. */
  hero: 1,
  /** What is left of that (a share) where somebody else was named since. */
  namedSince: 0.4,
  /** Named for the first time in the sentence before, with a role or in full. */
  introduced: 0.8,
  /** In the sentence before, asked somebody; was asked. */
  asks: -2,
  asked: 2,
  /** Named inside the very words that the pronoun says, in quotation marks or without. */
  inContent: -3,
  inReport: -1.5,
  /** `it` stands for a body rather than for a paper, where both are named. */
  document: -0.8,
  /** Not right behind it: `She read out a statement. “…,” it said.` */
  readOut: 0.8,
  genderKnown: 0.8,
  /** By the ending of the given name alone, or by one pronoun nearby. */
  genderLikely: 1.9,
  genderUnlikely: -2,
  /** A description that tells no gender, and stands for nobody named: `one reviewer`, `a visa officer`. */
  nominalOfNoGender: -2,
  /** Whom the sentence before in this paragraph begins with, though nobody named: `A driver had not heard. “…,” he said.` */
  newSubject: 4.5,
  /** For `it`, and of what may be a person: where something is (`in Stennick`) is rarely who says something. */
  whereabouts: -1.5,
  kindUnknown: -3.4,
  /** One capitalised word that nothing shows to be a person's name: `Ravenhall`, `Money`. */
  barelyNamed: -2.5,
  /** Times the logarithm of the number of mentions so far. */
  frequency: 0.35,
} as const;

/** The logarithm counts no further: an article's hero is not behind every pronoun. */
const MOST_FREQUENT = 3.5;

/** How far back a candidate may stand. */
const MENTIONS_BACK = 60;
const SENTENCES_BACK = 14;

/** So many sentences count against one, and no more. */
const FARTHEST = 5;

/** What an antecedent must be like. `described`: a description of one person, like `the former governor`. */
export interface Agreement {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly described?: boolean;
}

export interface Ranked {
  readonly entity: number;
  readonly mention: number;
  readonly score: number;
  readonly reason: string;
}

/** What an antecedent cannot or can hardly be. */
export interface Against {
  /** Names (indexes of mentions) in the very words that are said: a speaker hardly names themselves. */
  readonly own?: readonly number[];
  /** An entity that grammar rules out. */
  readonly excluded?: number;
  /** The words answer: who spoke before does not. */
  readonly isAnswer?: boolean;
}

/** The people that a pronoun or description at `position` may stand for, best first. */
export function rankAntecedents(
  doc: Doc,
  trail: Trail,
  position: number,
  agreement: Agreement,
  { own = [], excluded = -1, isAnswer = false }: Against = {},
): Ranked[] {
  const ownMentions = new Set(own);
  const { mentions, tokens, sentences, entities } = doc;
  const entitiesOf = (indexes: readonly number[]): Set<number> =>
    new Set(indexes.map((index) => trail.entityOf[index]!));
  const isQuoted = (index: number): boolean => tokens[mentions[index]!.head]!.quotation >= 0;
  const named = entitiesOf(own);
  const namedQuoted = entitiesOf(own.filter(isQuoted));
  const here = sentenceAt(doc, position);
  const paragraph = sentences[here]?.paragraph ?? 0;
  const best = new Map<number, Ranked>();
  let index = firstStartingAt(mentions, position) - 1;
  for (let seen = 0; index >= 0 && seen < MENTIONS_BACK; index--, seen++) {
    const mention = mentions[index]!;
    const entity = trail.entityOf[index]!;
    if (entity < 0 || entity === excluded || ownMentions.has(index)) continue;
    if (mention.kind === "nominal" && isNobodyHere(wordsOf(doc, mention))) continue;
    const token = tokens[mention.head]!;
    const distance = storyDistance(trail, token.sentence, here);
    if (distance > SENTENCES_BACK) break;
    const candidate = entities[entity]!;
    const gender = knownGender(doc, trail, entity);
    const isIt = agreement.gender === "unknown" && !agreement.plural;
    if (isIt && mention.plural && mention.kind === "nominal") continue; // `eleven reports … it said`
    // `Kell`, `the Vessel campaign`, `in the West Country … it said`
    const isNoBody = candidate.kind === "unknown" && !candidate.name.includes(" ");
    if (isIt && (isNoBody || mention.use === "modifier" || isOnlyPlace(doc, entity))) continue;
    const kind = isIt && !agreement.described && mayBeBody(candidate) ? "unknown" : candidate.kind;
    if (!agrees({ gender, kind }, agreement)) continue;
    const paragraphs = paragraph - sentences[token.sentence]!.paragraph;
    let score = WEIGHTS.sentence * Math.min(distance, FARTHEST) + WEIGHTS.paragraph * paragraphs;
    if (mention.use === "subject") score += WEIGHTS.subject;
    else if (mention.use !== "other") score += WEIGHTS[mention.use];
    if (distance === 0 && mention.use === "subject") score += WEIGHTS.sameSentence;
    if (token.quotation < 0 && trail.spoken.has(token.sentence)) score += WEIGHTS.insideQuotation;
    if (token.quotation >= 0)
      score += doc.quotations[token.quotation]!.unclosed ? WEIGHTS.insideUnclosed : WEIGHTS.insideQuotation;
    if (mention.kind === "nominal") score += WEIGHTS.nominal;
    if (mention.kind === "nominal" && trail.firstNamed[entity]! < 0 && isDefinite(doc, mention))
      score += WEIGHTS.definite;
    if (agreement.gender !== "unknown" && gender === "unknown" && trail.firstNamed[entity]! < 0)
      score += WEIGHTS.nominalOfNoGender;
    if (mention.kind === "pronoun") score += WEIGHTS.pronoun;
    const isBehindWords = sentences[here]!.start < position;
    if (
      distance === 1 &&
      paragraphs === 0 &&
      trail.firstNamed[entity]! < 0 &&
      isNewSubject(doc, index) &&
      (isBehindWords || !isOneOfSeveral(wordsOf(doc, mention)))
    )
      score += WEIGHTS.newSubject;
    const section = doc.paragraphs[sentences[token.sentence]!.paragraph]!.kind;
    if (section === "byline") continue; // who writes does not appear
    if (section === "title") score += WEIGHTS.headline;
    if ((isIt || candidate.kind === "unknown") && isWhereabouts(doc, mention)) score += WEIGHTS.whereabouts;
    if (isIt && candidate.kind === "document")
      score += distance <= 1 && isReadOut(doc, mention) ? WEIGHTS.readOut : WEIGHTS.document;
    if (distance <= 1) {
      score += exchange(doc, mention);
      if (mention.kind === "name" && candidate.kind === "person" && trail.firstNamed[entity] === index)
        score += WEIGHTS.introduced;
    }
    const known = best.get(entity);
    if (!known || score > known.score) best.set(entity, { entity, mention: index, score, reason: "" });
  }
  addPreviousSpeaker(doc, trail, best, position, agreement, excluded);
  if (trail.hero !== excluded) addHero(doc, trail, best, agreement);
  const isThing = agreement.gender === "unknown" && !agreement.described && !agreement.plural;
  const isNewcomer = hasNewcomer(doc, trail, best);
  const ranked = [...best.values()].map((one): Ranked => {
    const { gender, genderIsDoubtful, kind } = entities[one.entity]!;
    const reasons: string[] = [];
    let { score } = one;
    const add = (weight: number, reason: string): void => {
      score += weight;
      reasons.push(reason);
    };
    const mention = mentions[one.mention]!;
    const away = storyDistance(trail, tokens[mention.head]!.sentence, here);
    reasons.push(`${mention.use} ${away === 0 ? "of the same sentence" : `${away} sentences before`}`);
    if (namedQuoted.has(one.entity)) add(WEIGHTS.inContent, "named in the quoted words");
    else if (named.has(one.entity)) add(WEIGHTS.inReport, "named in the reported words");
    const isAlike = gender === agreement.gender;
    if (gender !== "unknown" && agreement.gender !== "unknown") {
      if (genderIsDoubtful) add(isAlike ? WEIGHTS.genderLikely : WEIGHTS.genderUnlikely, `may be ${gender}`);
      else if (isAlike) add(WEIGHTS.genderKnown, `known to be ${gender}`);
    }
    if (kind === "unknown" || (kind === "person" && isThing))
      add(WEIGHTS.kindUnknown, "not known to be a person");
    if (kind === "person" && isBarelyNamed(doc, trail, one.entity)) add(WEIGHTS.barelyNamed, "one bare word");
    if (trail.previous?.entity === one.entity) {
      const since = trail.narrated[here]! - trail.narrated[trail.previous.sentence]!;
      const weight =
        (WEIGHTS.previousSpeaker + WEIGHTS.previousSpeakerSentence * since) *
        (isNewcomer ? (agreement.described ? 0 : WEIGHTS.namedSince) : 1);
      if (isAnswer) add(WEIGHTS.answered, "is answered");
      else if (weight > 0) add(weight, "spoke before");
    }
    score += WEIGHTS.frequency * Math.min(MOST_FREQUENT, Math.log2(1 + (trail.count.get(one.entity) ?? 0)));
    return { ...one, score, reason: reasons.join(", ") };
  });
  return ranked.sort((a, b) => b.score - a.score || b.mention - a.mention);
}

/** `he` or `she` is no far-off name that nothing shows to be a person's: it is somebody whom the article calls by no name that was found. */
export function isFarFetched({ entities }: Doc, { entity, score }: Ranked, { gender }: Agreement): boolean {
  return gender !== "unknown" && score < SOMEBODY_ELSE && entities[entity]!.kind !== "person";
}

/** Points for anybody whom the article does not name. */
const SOMEBODY_ELSE = -4;

/** A name of one word that is no given name and belongs to somebody with no role who has not spoken. */
function isBarelyNamed({ entities }: Doc, { previous, firstNamed }: Trail, entity: number): boolean {
  const { name, role } = entities[entity]!;
  if (firstNamed[entity]! < 0) return false; // `the pastor`
  if (name.includes(" ") || isGivenName(name.toLowerCase())) return false;
  return !role && previous?.entity !== entity;
}

/** Who spoke before may be meant although no mention is near: behind the turns of an interview, a long quotation. */
function addPreviousSpeaker(
  doc: Doc,
  trail: Trail,
  best: Map<number, Ranked>,
  position: number,
  agreement: Agreement,
  excluded: number,
): void {
  const { previous, last, narrated } = trail;
  if (!previous || previous.entity === excluded) return;
  const mention = last.get(previous.entity);
  if (mention === undefined || doc.mentions[mention]!.start >= position) return;
  const here = sentenceAt(doc, position);
  const { kind } = doc.entities[previous.entity]!;
  if (!agrees({ kind, gender: knownGender(doc, trail, previous.entity) }, agreement)) return;
  const score = WEIGHTS.sentence * Math.min(FARTHEST, 1 + narrated[here]! - narrated[previous.sentence]!);
  if (score <= (best.get(previous.entity)?.score ?? -Infinity)) return;
  best.set(previous.entity, { entity: previous.entity, mention, score, reason: "" });
}

/** Whom the story is about is never far. */
function addHero(doc: Doc, trail: Trail, best: Map<number, Ranked>, agreement: Agreement): void {
  const { hero, last } = trail;
  const mention = last.get(hero);
  if (mention === undefined || agreement.gender === "unknown" || agreement.described) return;
  if (!agrees({ kind: "person", gender: knownGender(doc, trail, hero) }, agreement)) return;
  if ((best.get(hero)?.score ?? -Infinity) < WEIGHTS.hero)
    best.set(hero, { entity: hero, mention, score: WEIGHTS.hero, reason: "" });
}

/** Is somebody else named, outside of quotation marks, after the words of who spoke before? */
function hasNewcomer(
  { mentions, tokens }: Doc,
  { previous }: Trail,
  best: ReadonlyMap<number, Ranked>,
): boolean {
  if (!previous) return false;
  return [...best.values()].some(({ entity, mention }) => {
    const { kind, head, use } = mentions[mention]!;
    if (entity === previous.entity || kind !== "name" || use === "modifier") return false;
    return tokens[head]!.quotation < 0 && tokens[head]!.sentence > previous.sentence;
  });
}

/** Sentences that the story goes on for between two of them. */
function storyDistance({ narrated }: Trail, from: number, to: number): number {
  return from === to ? 0 : Math.max(1, narrated[to]! - narrated[from]!);
}

/** `Ivers asked Brodd about it.`: the next to speak is Brodd. */
function exchange({ tokens }: Doc, { head, start }: Mention): number {
  const isAsking = (index: number): boolean =>
    /^(?:ask(?:s|ed)?|press(?:es|ed)|question(?:s|ed))$/u.test(tokens[index]?.lower ?? "");
  const skipped = tokens[head + 1]?.pos === "ADV" || tokens[head + 1]?.text === ","; // `the coroner, Kell, asked`
  const verb = head + (skipped ? 2 : 1);
  if (isAsking(verb)) return tokens[verb + 1]?.lower === "by" ? 0 : WEIGHTS.asks;
  let before = head;
  while (before > 0 && tokens[before]!.start >= start) before--;
  if (tokens[before]!.lower === "by" && tokens.slice(Math.max(0, before - 2), before).some(isExamined))
    return WEIGHTS.asks;
  return isAsking(before) && tokens[before - 1]?.pos !== "AUX" ? WEIGHTS.asked : 0;
}

/** `Under cross-examination by Rao, she`, `Pressed by Rao` */
const isExamined = ({ lower }: Token): boolean =>
  /^(?:asked|challenged|(?:cross-)?examin(?:ation|ed)|grilled|interviewed|pressed|questioned|questioning|quizzed)$/u.test(
    lower,
  );

/** Is it never but where something is? */
export function isOnlyPlace(doc: Doc, entity: number): boolean {
  const own = doc.entities[entity]!.mentions.slice(0, MENTIONS_OF_PLACE).map((at) => doc.mentions[at]!);
  return own.every((mention) => isWhereabouts(doc, mention));
}

/** So many mentions tell. */
const MENTIONS_OF_PLACE = 10;

/** `read out a statement`, `issued a notice` */
function isReadOut({ tokens }: Doc, { start }: Mention): boolean {
  const before = firstStartingAt(tokens, start) - 1;
  const verb = tokens[before]?.lower === "out" ? before - 1 : before;
  return /^(?:circulated|issued|posted|published|put|read|released)$/u.test(tokens[verb]?.lower ?? "");
}

/** `in Stennick`, `from Ohio`, `outside the court`, `PORT ELMA:` */
function isWhereabouts({ article, tokens }: Doc, { head, start, end, kind }: Mention): boolean {
  if (kind === "name" && article.text[end] === ":" && /^[\p{Lu} .-]+$/u.test(article.text.slice(start, end)))
    return true;
  let before = head;
  while (before > 0 && tokens[before]!.start >= start) before--;
  if (kind === "name" && tokens[before]!.lower === "the") before--; // `in the West Country`
  const { lower } = tokens[Math.max(0, before)]!;
  return kind === "name"
    ? /^(?:in|at|near|from|across|to|through|outside|into|throughout)$/u.test(lower)
    : /^(?:outside|inside|near)$/u.test(lower);
}

/**
 * Is it a description of one that its sentence begins with, with no name behind it? `The former Ohio governor` says something
 * more of somebody with a name.
 */
function isNewSubject({ mentions, tokens, sentences, entities }: Doc, index: number): boolean {
  const { kind, use, plural, head, start, end } = mentions[index]!;
  if (kind !== "nominal" || (use !== "subject" && use !== "other") || plural || tokens[head]!.quotation >= 0)
    return false;
  const sentence = sentences[tokens[head]!.sentence]!;
  if (sentence.start !== start) return false;
  const speaks = isBesideReport(tokens, sentence.first, firstStartingAt(tokens, end)); // whom a report names is another
  for (let next = index + 1; !speaks && mentions[next] && mentions[next]!.start < sentence.end; next++)
    if (
      mentions[next]!.start >= end &&
      mentions[next]!.kind === "name" &&
      entities[mentions[next]!.entity]?.kind === "person"
    )
      return false;
  if (tokens[sentence.first]!.lower !== "the") return true;
  return !tokens
    .slice(sentence.first, head)
    .some(({ pos, lower }) => pos === "PROPN" || /^(?:former|\d+-year-old)$/u.test(lower));
}

/** `Refuge Watch`: taken for a person's name by its capitals alone. */
const mayBeBody = ({ kind, name, gender, role }: Entity): boolean =>
  kind === "person" &&
  gender === "unknown" &&
  role === undefined &&
  name.includes(" ") &&
  !isGivenName(name.slice(0, name.indexOf(" ")).toLowerCase());

const wordsOf = ({ article }: Doc, { start, end }: Mention): string => article.text.slice(start, end);

const isDefinite = (doc: Doc, mention: Mention): boolean => /^the\s/iu.test(wordsOf(doc, mention));

function knownGender({ entities }: Doc, { shown }: Trail, entity: number): Gender {
  const { gender, genderIsDoubtful } = entities[entity]!;
  return gender === "unknown" || genderIsDoubtful ? (shown.get(entity) ?? "unknown") : gender;
}

function agrees({ gender, kind }: { gender: Gender; kind: string }, agreement: Agreement): boolean {
  if (agreement.described)
    return (
      kind === "person" &&
      (gender === "unknown" || agreement.gender === "unknown" || gender === agreement.gender)
    );
  if (agreement.plural) return kind === "group" || kind === "organisation";
  if (agreement.gender === "unknown")
    return kind === "organisation" || kind === "document" || kind === "unknown";
  if (kind !== "person" && kind !== "unknown") return false;
  return gender === "unknown" || gender === agreement.gender;
}

export function sentenceAt({ sentences }: Doc, position: number): number {
  return Math.min(firstEndingAfter(sentences, position), sentences.length - 1);
}

export function toCandidates(doc: Doc, ranked: readonly Ranked[]): Candidate[] {
  return ranked.slice(0, 4).map(({ entity, score, reason }) => ({
    name: doc.entities[entity]!.name,
    score: Math.round(score * 100) / 100,
    reason,
  }));
}
