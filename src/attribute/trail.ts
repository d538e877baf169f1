/** What the reader of an article knows on the way: who was mentioned, who spoke, whom pronouns and descriptions stood for. */
import { isReportingCue } from "../lexicon/reporting.ts";
import type { Doc, Gender, Mention, Speaker } from "../types.ts";
import { rankAntecedents } from "./pronouns.ts";

export interface PreviousSpeaker {
  readonly entity: number;
  /** Token index of the quote's end. */
  readonly sentence: number;
}

/** A mention that was resolved on the way: pronouns count for their entity from then on. */
export interface Trail {
  /** Parallel to `doc.mentions`: entity or -1. */
  readonly entityOf: number[];
  /** Mentions so far, by entity. */
  readonly count: Map<number, number>;
  /** Gender that a pronoun showed of somebody of whom the article's names tell none. */
  readonly shown: Map<number, Gender>;
  previous: PreviousSpeaker | null;
  readonly bySurname: ReadonlyMap<string, readonly number[]>;
  /** Several people who spoke together last, and in which sentence. */
  together: { readonly speaker: Speaker; readonly sentence: number } | null;
}
/** How far ahead of the next a person must be to be meant by a description. */
const DESCRIBED_MARGIN = 1.5;

export function startTrail(doc: Doc): Trail {
  return {
    entityOf: doc.mentions.map(({ entity }) => entity),
    count: new Map(),
    shown: new Map(),
    previous: null,
    together: null,
    bySurname: surnames(doc),
  };
}

/** Counts the mentions up to `position` and resolves the pronouns among them. */
export function walkMentions(doc: Doc, trail: Trail, from: number, position: number): number {
  let index = from;
  for (; index < doc.mentions.length && doc.mentions[index]!.start < position; index++) {
    const mention = doc.mentions[index]!;
    if (mention.kind === "pronoun" && mention.gender !== "unknown" && !mention.plural) {
      if (doc.tokens[mention.head]!.quotation < 0)
        trail.entityOf[index] =
          rankAntecedents(doc, trail, mention.start, mention, new Set())[0]?.entity ?? -1;
    }
    const described = describedPerson(doc, trail, index);
    if (described >= 0) trail.entityOf[index] = described;
    const entity = trail.entityOf[index]!;
    if (entity < 0) continue;
    trail.count.set(entity, (trail.count.get(entity) ?? 0) + 1);
    // Who reports something has spoken, whether or not a quote was made of it.
    if (mention.use === "subject" && reportsSomething(doc, mention))
      trail.previous = { entity, sentence: doc.tokens[mention.head]!.sentence };
  }
  return index;
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
  if (kind !== "person" || mentions[0] !== index || token.quotation >= 0 || isNamed(doc, mention)) return -1;
  if (doc.sentences[token.sentence]!.start !== mention.start) return -1;
  if (doc.article.text.slice(mention.start, mention.start + 4) !== "The ") return -1;
  const agreement = { gender: mention.gender, plural: false, described: true };
  const [best, second] = rankAntecedents(doc, trail, mention.start, agreement, new Set());
  if (!best || best.score < 0 || best.score - (second?.score ?? -9) < DESCRIBED_MARGIN) return -1;
  return doc.mentions[best.mention]!.kind === "nominal" ? -1 : best.entity;
}

/** Is the mention the subject of a reporting verb: `Ivers later said`, `said Ivers`? */
function reportsSomething({ tokens }: Doc, { start, end, head }: Mention): boolean {
  const { sentence, quotation } = tokens[head]!;
  if (quotation >= 0) return false;
  let after = head + 1;
  while (tokens[after] && tokens[after]!.start < end) after++;
  while (/^(?:ADV|AUX)$/u.test(tokens[after]?.pos ?? "") && after < head + 5) after++;
  const verb = tokens[after];
  if (verb?.pos === "VERB" && verb.sentence === sentence && isReportingCue(verb.text)) return true;
  let before = head;
  while (before > 0 && tokens[before]!.start >= start) before--;
  return (
    tokens[before]!.pos === "VERB" &&
    tokens[before]!.sentence === sentence &&
    isReportingCue(tokens[before]!.text)
  );
}

export function isNamed(doc: Doc, { entity }: Mention): boolean {
  return entity >= 0 && doc.entities[entity]!.mentions.some((index) => doc.mentions[index]!.kind === "name");
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
