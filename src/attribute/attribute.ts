/** Quotes with source spans -> quotes with speakers. */
import { PRONOUNS } from "../lexicon/pronouns.ts";
import { isReportingCue } from "../lexicon/reporting.ts";
import type { AttributedQuote, Candidate, Doc, Entity, Mention, Quote, Span, Speaker } from "../types.ts";
import { firstStartingAt } from "../text.ts";
import { coordinated, headMention, nominalKind, nominalName, pronounOf } from "./source.ts";
import { rankAntecedents, sentenceAt, toCandidates, type Trail } from "./pronouns.ts";

/** From the points between the best and the next to a probability: logistic, fitted by eye to hand-read cases. */
const SURENESS = { even: 0.3, margin: 1.3, most: 0.97 } as const;

/** How far ahead of the next a person must be to be meant by a description. */
const DESCRIBED_MARGIN = 1.5;

interface Resolution {
  readonly entity: number;
  readonly speaker: Speaker | null;
  readonly antecedent: Span | null;
  readonly rule: string;
  readonly score: number;
  readonly candidates: readonly Candidate[];
}

/** So sure is a pronoun that it tells the gender of whom it stands for. */
const SURE = 0.9;

/** Finds the speaker of each quote. The result is parallel to `quotes`; time is linear in both. */
export function attribute(doc: Doc, quotes: readonly Quote[]): AttributedQuote[] {
  const trail: Trail = {
    entityOf: doc.mentions.map(({ entity }) => entity),
    count: new Map(),
    shown: new Map(),
    previous: null,
    together: null,
    bySurname: surnames(doc),
  };
  const order = quotes
    .map((quote, index) => ({ index, position: anchor(quote) }))
    .sort((a, b) => a.position - b.position || a.index - b.index);
  const resolved = new Array<Resolution>(quotes.length);
  let nextMention = 0;
  for (const { index, position } of order) {
    nextMention = walkMentions(doc, trail, nextMention, position);
    const quote = quotes[index]!;
    const resolution = resolve(doc, trail, quote, quote.parent === null ? undefined : resolved[quote.parent]);
    resolved[index] = resolution;
    if (resolution.rule === "pronoun" && resolution.score >= SURE && resolution.entity >= 0) {
      const pronoun = pronounOf(doc, quote.source!);
      if (pronoun === "he") trail.shown.set(resolution.entity, "male");
      if (pronoun === "she") trail.shown.set(resolution.entity, "female");
    }
    if (resolution.entity >= 0 && quote.parent === null)
      trail.previous = { entity: resolution.entity, sentence: sentenceAt(doc, lastEnd(quote) - 1) };
  }
  return quotes.map((quote, index) => finish(doc, quote, resolved[index]!));
}

function anchor(quote: Quote): number {
  return quote.source?.start ?? quote.content[0]!.start;
}

function lastEnd(quote: Quote): number {
  return Math.max(quote.content.at(-1)!.end, quote.source?.end ?? 0);
}

/** Counts the mentions up to `position` and resolves the pronouns among them. */
function walkMentions(doc: Doc, trail: Trail, from: number, position: number): number {
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

function resolve(doc: Doc, trail: Trail, quote: Quote, parent: Resolution | undefined): Resolution {
  const { source } = quote;
  if (!source) return withoutSource(doc, trail, quote);
  const side = interviewSide(doc, source);
  if (side) return byInterview(doc, side);
  const pronoun = pronounOf(doc, source);
  if (pronoun) return byPronoun(doc, trail, quote, source, pronoun, parent);
  const index = headMention(doc, source);
  const mention = doc.mentions[index];
  const several =
    mention && mention.kind !== "pronoun" && isNamed(doc, mention) ? coordinated(doc, index, source) : [];
  if (several.length > 1) return bySeveral(doc, trail, several, source);
  if (mention && mention.kind === "pronoun")
    return byPronoun(
      doc,
      trail,
      quote,
      mention,
      doc.article.text.slice(mention.start, mention.end).toLowerCase(),
      parent,
    );
  if (mention && mention.entity >= 0) {
    const entity = doc.entities[mention.entity]!;
    if (mention.kind === "name") return byName(doc, trail, mention);
    const named = entity.mentions.find((at) => doc.mentions[at]!.kind === "name");
    if (named !== undefined) return byEntity(doc, mention.entity, doc.mentions[named]!, "nominal-role", 0.8);
    const earlier = doc.mentions[entity.mentions[0]!]!;
    if (earlier.start < mention.start && mention.use !== "possessive")
      return {
        ...byEntity(doc, mention.entity, earlier, "nominal-repeated", 0.8),
        speaker: nominalSpeaker(doc, trail, earlier),
      };
    return {
      ...byEntity(doc, mention.entity, null, "nominal", 0.85),
      speaker: nominalSpeaker(doc, trail, source),
    };
  }
  return {
    entity: -1,
    speaker: nominalSpeaker(doc, trail, source),
    antecedent: null,
    rule: "nominal",
    score: 0.7,
    candidates: [],
  };
}

function isNamed(doc: Doc, { entity }: Mention): boolean {
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

/** A name; where only the surname stands and others bear it, they are the candidates that lost. */
function byName(doc: Doc, trail: Trail, { start, end, entity, gender }: Mention): Resolution {
  const named = byEntity(doc, entity, null, "name", 0.95);
  const said = doc.article.text.slice(start, end).split(/\s+/u).at(-1)!;
  const { name, kind } = doc.entities[entity]!;
  if (kind !== "person" || gender !== "unknown" || said !== name.split(" ").at(-1)) return named;
  if (doc.article.text.slice(start, end).includes(" ")) return named;
  const others = (trail.bySurname.get(said) ?? []).filter((other) => other !== entity);
  if (others.length === 0) return named;
  const candidates = others.slice(0, 4).map((other) => ({
    name: doc.entities[other]!.name,
    score: 0.2,
    reason: "has the same surname, but the article gives it in full less often",
  }));
  return { ...named, rule: "surname-of-several", score: 0.8, candidates };
}

/** `Q:` and `A:` at the start of a paragraph. */
function interviewSide(doc: Doc, { start, end }: Span): "Q" | "A" | null {
  const { text } = doc.article;
  const word = text.slice(start, end);
  if ((word !== "Q" && word !== "A") || (text.charAt(end) !== ":" && text.charAt(end) !== ".")) return null;
  return start === 0 || text.charAt(start - 1) === "\n" ? word : null;
}

/** The questions are the author's; the answers are given by the person whom the introduction names most. */
function byInterview(doc: Doc, side: "Q" | "A"): Resolution {
  if (side === "Q") return { ...byByline(doc), rule: "interview-question" };
  const begin = doc.article.text.search(/^Q[:.]/mu);
  const naming = (entity: Entity): number =>
    entity.mentions.filter(
      (index) => doc.mentions[index]!.kind === "name" && doc.mentions[index]!.start < begin,
    ).length;
  let best = -1;
  doc.entities.forEach((entity, index) => {
    if (entity.kind !== "person" || naming(entity) === 0) return;
    if (best < 0 || naming(entity) > naming(doc.entities[best]!)) best = index;
  });
  return best < 0 ? nobody("interview-answer") : byEntity(doc, best, null, "interview-answer", 0.85);
}

/** `Ivers and Brodd`: who speaks together is one group, named by its people. */
function bySeveral(doc: Doc, trail: Trail, entities: readonly number[], source: Span): Resolution {
  const names = entities.map((entity) => doc.entities[entity]!.name);
  const name = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const speaker: Speaker = { id: slug(name), name, kind: "group" };
  trail.together = { speaker, sentence: sentenceAt(doc, source.start) };
  return { ...nobody("names"), speaker, score: 0.9 };
}

function byPronoun(
  doc: Doc,
  trail: Trail,
  quote: Quote,
  source: Span,
  word: string,
  parent: Resolution | undefined,
): Resolution {
  const pronoun = PRONOUNS.get(word)!;
  if (pronoun.person === 1 && parent?.speaker) return { ...parent, rule: "first-person-in-quote" };
  if (pronoun.person === 1) return byByline(doc);
  if (pronoun.person === 2) return nobody("second-person");
  if (pronoun.person === "relative") return byRelative(doc, source);
  const { together } = trail;
  if (word === "they" && together && sentenceAt(doc, source.start) - together.sentence <= 2)
    return { ...nobody("pronoun-together"), speaker: together.speaker, score: 0.8 };
  const ranked = rankAntecedents(doc, trail, source.start, pronoun, namedInContent(doc, trail, quote));
  const [best, second] = ranked;
  if (!best) return nobody("pronoun-without-antecedent");
  const margin = best.score - (second?.score ?? best.score - 3);
  const score = 1 / (1 + Math.exp(-(SURENESS.even + SURENESS.margin * margin)));
  const index = firstStartingAt(doc.mentions, source.start);
  if (doc.mentions[index]?.kind === "pronoun") trail.entityOf[index] = best.entity;
  return {
    ...byEntity(doc, best.entity, doc.mentions[best.mention]!, "pronoun", Math.min(SURENESS.most, score)),
    candidates: toCandidates(doc, ranked.slice(1)),
  };
}

function namedInContent(doc: Doc, trail: Trail, quote: Quote): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { start, end } of quote.content) {
    for (let at = firstStartingAt(doc.mentions, start); at < doc.mentions.length; at++) {
      const mention = doc.mentions[at]!;
      if (mention.start >= end) break;
      const isQuoted = doc.tokens[mention.head]!.quotation >= 0;
      if (isQuoted && mention.kind === "name" && trail.entityOf[at]! >= 0) named.add(trail.entityOf[at]!);
    }
  }
  return named;
}

function byRelative(doc: Doc, source: Span): Resolution {
  let index = firstStartingAt(doc.mentions, source.start) - 1;
  const sentence = sentenceAt(doc, source.start);
  const who = /^who/iu.test(doc.article.text.slice(source.start, source.end));
  for (let seen = 0; index >= 0 && seen < 6; index--, seen++) {
    const mention = doc.mentions[index]!;
    if (mention.start >= source.start || mention.kind === "pronoun") continue;
    if (doc.tokens[mention.head]!.sentence !== sentence) break;
    if (mention.entity < 0 || mention.use === "modifier" || mention.use === "possessive") continue;
    const { kind } = doc.entities[mention.entity]!;
    const fits = who ? kind === "person" || kind === "group" : kind !== "person";
    if (fits || (who && kind === "unknown")) return byEntity(doc, mention.entity, mention, "relative", 0.8);
  }
  return nobody("relative-without-head");
}

function byByline(doc: Doc): Resolution {
  const name = doc.article.byline
    ?.replace(/^(?:(?:interview|words|report|story) )?by /iu, "")
    .split(/,| and /u)[0]
    ?.trim();
  if (!name) return nobody("first-person");
  return {
    entity: -1,
    speaker: { id: slug(name), name, kind: "person" },
    antecedent: null,
    rule: "first-person-byline",
    score: 0.6,
    candidates: [],
  };
}

function withoutSource(doc: Doc, trail: Trail, quote: Quote): Resolution {
  const previous = trail.previous;
  if (!previous) return nobody("no-source");
  const sentence = sentenceAt(doc, quote.content[0]!.start);
  const near = doc.sentences[sentence]!.paragraph - doc.sentences[previous.sentence]!.paragraph <= 1;
  if (/continu/u.test(quote.rule) || (near && quote.kind !== "indirect" && quote.cue === null))
    return byEntity(doc, previous.entity, null, "continuation", /continu/u.test(quote.rule) ? 0.9 : 0.6);
  const { name } = doc.entities[previous.entity]!;
  return { ...nobody("no-source"), candidates: [{ name, score: 0.3, reason: "spoke before" }] };
}

function byEntity(
  doc: Doc,
  entity: number,
  antecedent: Span | null,
  rule: string,
  score: number,
): Resolution {
  const { name, kind, role, affiliation, externalId } = doc.entities[entity]!;
  const speaker: Speaker = {
    id: externalId ?? slug(name),
    name,
    kind,
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
  };
  return {
    entity,
    speaker,
    antecedent: antecedent && { start: antecedent.start, end: antecedent.end },
    rule,
    score,
    candidates: [],
  };
}

/** `his press officer` -> `Evander Lisle's press officer`; `Lisle's office` -> `Evander Lisle's office`. */
function nominalSpeaker(doc: Doc, trail: Trail, source: Span): Speaker {
  const owned = ownerAt(doc, trail, source);
  const rest = nominalName(doc, owned ? { start: owned.end, end: source.end } : source);
  const name = owned ? `${doc.entities[owned.entity]!.name}'s ${rest}` : rest;
  return { id: slug(name), name, kind: nominalKind(name) };
}

/** The entity that a possessive at the start of the source stands for, and where what it owns begins. */
function ownerAt(doc: Doc, trail: Trail, source: Span): { entity: number; end: number } | null {
  const first = firstStartingAt(doc.mentions, source.start);
  const mention = doc.mentions.slice(first, first + 4).find(({ use }) => use === "possessive");
  if (!mention || mention.start > source.start + 4 || mention.end >= source.end) return null;
  if (mention.kind === "nominal") return null;
  let entity = mention.entity;
  if (mention.kind === "pronoun") {
    if (mention.plural || mention.gender === "unknown") return null;
    const [best, second] = rankAntecedents(doc, trail, mention.start, mention, new Set());
    if (!best || best.score - (second?.score ?? -9) < 1) return null;
    entity = best.entity;
  }
  if (entity < 0 || doc.entities[entity]!.kind !== "person") return null;
  const suffix = /^['’]s?/u.exec(doc.article.text.slice(mention.end, mention.end + 2));
  return { entity, end: mention.end + (suffix?.[0].length ?? 0) };
}

function nobody(rule: string): Resolution {
  return { entity: -1, speaker: null, antecedent: null, rule, score: 0, candidates: [] };
}

/** `Ana Ruíz-Pérez` -> `ana-ruiz-perez`. */
export function slug(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu)?.join("-") ?? "unnamed";
}

function finish(doc: Doc, quote: Quote, resolution: Resolution): AttributedQuote {
  return {
    ...quote,
    speaker: resolution.speaker,
    antecedent: resolution.antecedent,
    addresseeName: quote.addressee && spanName(doc, quote.addressee),
    mediumName: quote.medium && spanName(doc, quote.medium),
    attributionRule: resolution.rule,
    speakerScore: resolution.speaker ? resolution.score : 0,
    candidates: resolution.candidates,
  };
}

function spanName(doc: Doc, span: Span): string {
  const mention = doc.mentions[headMention(doc, span)];
  const entity = mention && mention.entity >= 0 ? doc.entities[mention.entity] : undefined;
  return entity && mention!.kind === "name" ? entity.name : nominalName(doc, span);
}
