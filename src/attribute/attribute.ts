/** Quotes with source spans -> quotes with speakers. */
import { PRONOUNS } from "../lexicon/pronouns.ts";
import type { AttributedQuote, Doc, Mention, Quote, Span, Speaker } from "../types.ts";
import { firstStartingAt } from "../text.ts";
import { coordinated, headMention, nominalName, pronounOf } from "./source.ts";
import { isFarFetched, rankAntecedents, sentenceAt, toCandidates, type Ranked } from "./pronouns.ts";
import { byAnyEntity, byEntity, nobody, nominalSpeaker, slug, type Resolution } from "./speaker.ts";
import { startTrail, walkMentions, type Trail } from "./trail.ts";
import { subjectOf } from "./clause.ts";
import { describedBody } from "./bodies.ts";
import { describedByAge, describedByLife, describedByOrigin, describedSpeaker } from "./described.ts";
import { byByline, byInitials, byInterview, byOffice, interviewSide, withoutSource } from "./unsourced.ts";

/** From the points between the best and the next to a probability: logistic, fitted by eye to hand-read cases. */
const SURENESS = { even: 0.3, margin: 1.3, most: 0.98 } as const;

/** A source that the engine did not give, but that the clause of the cue has. */
const UNDERSTOOD = 0.9;

/** A source that no verb joins to its words. */
const UNSAID = 0.85;

/** So sure is a pronoun that it tells the gender of whom it stands for, unless somebody of that gender is this near. */
const SURE = 0.9;
const RIVAL_MARGIN = 5;

/** Finds the speaker of each quote. The result is parallel to `quotes`; time is linear in both. */
export function attribute(doc: Doc, quotes: readonly Quote[]): AttributedQuote[] {
  const trail = startTrail(doc, quotes);
  const order = quotes
    .map((quote, index) => ({ index, position: anchor(quotes, quote) }))
    .sort((a, b) => a.position - b.position || a.index - b.index);
  const resolved = new Array<Resolution>(quotes.length);
  let nextMention = 0;
  for (const { index, position } of order) {
    nextMention = walkMentions(doc, trail, nextMention, position);
    const quote = quotes[index]!;
    const resolution = resolve(doc, trail, quote, quote.parent === null ? undefined : resolved[quote.parent]);
    resolved[index] = resolution;
    const { entity, speaker } = resolution;
    if (quote.source && DESCRIBES.test(resolution.rule)) settle(doc, trail, quote.source, entity);
    const answering = asksSomebody(doc, trail, quote);
    if (answering) {
      trail.previous = answering;
    } else if (speaker && quote.parent === null) {
      const asks = isQuestion(doc, quote);
      trail.previous = { entity, speaker, sentence: sentenceAt(doc, lastEnd(quote) - 1), asks };
      trail.words = { start: quote.content[0]!.start, end: quote.content.at(-1)!.end };
    }
  }
  return quotes.map((quote, index) => finish(doc, quote, resolved[index]!));
}

/** Rules whose source is a description. */
const DESCRIBES = /^(?:described|nominal)/u;

/** Whom a description stood for as a source, it stands for in the sentences behind. */
function settle(doc: Doc, trail: Trail, source: Span, entity: number): void {
  const index = headMention(doc, source);
  if (doc.mentions[index]?.kind !== "nominal" || entity < 0) return;
  trail.entityOf[index] = entity;
  trail.settled.add(index);
}

/** `“Were you late?” asked Kell.` */
function isQuestion({ article: { text } }: Doc, { content, cue, kind }: Quote): boolean {
  const words = text.slice(content[0]!.start, content[0]!.end);
  return (
    kind === "direct" &&
    cue !== null &&
    /\?["”’']{0,2}$/u.test(words) &&
    /^ask(?:s|ed)$/u.test(text.slice(cue.start, cue.end))
  );
}

/** `The coroner asked Kell why he had waited. “…,” he said.`: who is asked speaks next. */
function asksSomebody(doc: Doc, trail: Trail, { kind, cue, addressee, parent }: Quote): Trail["previous"] {
  if (!cue || !addressee || kind !== "indirect" || parent !== null) return null;
  if (!/^(?:asks|asked)$/u.test(doc.article.text.slice(cue.start, cue.end))) return null;
  const entity = trail.entityOf[headMention(doc, addressee)] ?? -1;
  if (entity < 0 || doc.entities[entity]!.kind !== "person") return null;
  return { entity, speaker: null, sentence: sentenceAt(doc, addressee.start) };
}

/** A quote inside a quote waits for who speaks around it: `“I said ‘No’,” Ivers told me.` */
function anchor(quotes: readonly Quote[], quote: Quote): number {
  const own = quote.source?.start ?? quote.content[0]!.start;
  const around = quote.parent === null ? undefined : quotes[quote.parent];
  return around ? Math.max(own, anchor(quotes, around)) : own;
}

function lastEnd(quote: Quote): number {
  return Math.max(quote.content.at(-1)!.end, quote.source?.end ?? 0);
}

function resolve(doc: Doc, trail: Trail, quote: Quote, parent: Resolution | undefined): Resolution {
  const { source } = quote;
  if (quote.rule === "asked:by-nobody") return nobody("no-source");
  if (!source) {
    const subject = quote.cue && subjectOf(doc, quote.cue, quote.content);
    if (!subject) return withoutSource(doc, trail, quote);
    const resolution = resolve(doc, trail, { ...quote, source: subject }, parent);
    return { ...resolution, rule: "subject-of-cue", score: UNDERSTOOD * resolution.score };
  }
  if (!quote.cue) {
    // the sentence before is about somebody, and nothing says that they speak
    const resolution = resolve(doc, trail, { ...quote, cue: source }, parent);
    return { ...resolution, score: UNSAID * resolution.score };
  }
  const side = interviewSide(doc, source);
  if (side) return byInterview(doc, trail, side, source.start);
  const labelled = quote.rule.startsWith("turn:")
    ? (byInitials(doc, trail, source) ?? byOffice(doc, trail, source))
    : null;
  if (labelled) return labelled;
  const pronoun = pronounOf(doc, source);
  if (pronoun === "that") return byRelative(doc, trail, source);
  if (pronoun) return byPronoun(doc, trail, quote, source, pronoun, parent);
  const aged = describedByAge(doc, trail, source);
  if (aged) return aged;
  const index = headMention(doc, source);
  const mention = doc.mentions[index];
  const several =
    mention && mention.kind !== "pronoun" && isNamed(trail, mention) ? coordinated(doc, index, source) : [];
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
    if (mention.kind === "name") return describedByOrigin(doc, trail, mention) ?? byName(doc, trail, mention);
    const named = trail.firstNamed[mention.entity]!;
    if (named >= 0) return byEntity(doc, mention.entity, doc.mentions[named]!, "nominal-role", 0.93);
    const body = describedBody(doc, trail, mention);
    if (body) {
      trail.described.set(mention.entity, body.entity);
      return body;
    }
    const earlier = doc.mentions[entity.mentions[0]!]!;
    const known = trail.described.get(mention.entity) ?? -1;
    if (known >= 0) return byEntity(doc, known, doc.mentions[trail.last.get(known)!]!, "described", 0.65);
    if (earlier.start < mention.start && mention.use !== "possessive")
      return {
        ...byEntity(doc, mention.entity, earlier, "nominal-repeated", 0.8),
        speaker: nominalSpeaker(doc, trail, earlier),
      };
    const described = describedSpeaker(doc, trail, quote, mention);
    if (described) {
      trail.described.set(mention.entity, described.entity);
      return described;
    }
    return {
      ...byEntity(doc, mention.entity, null, "nominal", 0.9),
      speaker: nominalSpeaker(doc, trail, source),
    };
  }
  const person = describedByLife(doc, trail, quote);
  if (person) return person;
  return {
    entity: -1,
    speaker: nominalSpeaker(doc, trail, source),
    antecedent: null,
    rule: "nominal",
    score: 0.85,
    candidates: [],
  };
}

function isNamed({ firstNamed }: Trail, { entity }: Mention): boolean {
  return entity >= 0 && firstNamed[entity]! >= 0;
}

/** A name; where only the surname stands and others bear it, they are the candidates that lost. */
function byName(doc: Doc, trail: Trail, { start, end, entity, gender }: Mention): Resolution {
  const named = byEntity(doc, entity, null, "name", 0.97);
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
  return { ...named, rule: "surname-of-several", score: 0.88, candidates };
}

/** `Ivers and Brodd`: who speaks together is one group, named by its people. */
function bySeveral(doc: Doc, trail: Trail, entities: readonly number[], source: Span): Resolution {
  const names = entities.map((entity) => doc.entities[entity]!.name);
  const name = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const speaker: Speaker = { id: slug(name), name, kind: "group" };
  trail.together = { speaker, sentence: sentenceAt(doc, source.start) };
  return { ...nobody("names"), speaker, score: 0.9 };
}

const ANSWERS = /^(?:answer|repl[iy]|retort|shot back|countered)/u;

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
  if (pronoun.person === "relative") return byRelative(doc, trail, source);
  const { together } = trail;
  const joint = word === "they" ? jointSubject(doc, source.start) : [];
  if (joint.length > 1)
    return { ...bySeveral(doc, trail, joint, source), rule: "pronoun-together", score: 0.8 };
  if (word === "they" && together && sentenceAt(doc, source.start) - together.sentence <= 2)
    return { ...nobody("pronoun-together"), speaker: together.speaker, score: 0.8 };
  const isAnswer = quote.cue !== null && ANSWERS.test(doc.article.text.slice(quote.cue.start, quote.cue.end));
  const { entity: asker = -1, asks } = trail.previous ?? {};
  const against = { own: namesIn(doc, quote), isAnswer, ...(isAnswer && asks ? { excluded: asker } : {}) };
  const ranked = rankAntecedents(doc, trail, source.start, pronoun, against);
  const [best, second] = ranked;
  if (!best || isFarFetched(doc, best, pronoun))
    return { ...nobody("pronoun-without-antecedent"), candidates: toCandidates(doc, ranked) };
  const nominal = doc.mentions[best.mention]!;
  const body = nominal.kind === "nominal" ? describedBody(doc, trail, nominal) : null; // `the company … it said`
  if (body) return { ...body, rule: "pronoun" };
  const margin = best.score - (second?.score ?? best.score - 3);
  const score = 1 / (1 + Math.exp(-(SURENESS.even + SURENESS.margin * margin)));
  const index = firstStartingAt(doc.mentions, source.start);
  if (doc.mentions[index]?.kind === "pronoun") trail.entityOf[index] = best.entity;
  const isRival = ({ entity, score: points }: Ranked): boolean =>
    best.score - points < RIVAL_MARGIN && doc.entities[entity]!.gender === pronoun.gender;
  if (score >= SURE && pronoun.gender !== "unknown" && !ranked.slice(1).some(isRival))
    trail.shown.set(best.entity, pronoun.gender);
  return {
    ...byAnyEntity(
      doc,
      trail,
      best.entity,
      doc.mentions[best.mention]!,
      "pronoun",
      Math.min(SURENESS.most, score),
    ),
    candidates: toCandidates(doc, ranked.slice(1)),
  };
}

/** `Ivers and Brodd came. They …`: the names that are the subject of the sentence before, if no other group is nearer. */
function jointSubject(doc: Doc, position: number): number[] {
  const { mentions, tokens, entities, sentences } = doc;
  const here = sentenceAt(doc, position);
  let index = firstStartingAt(mentions, position) - 1;
  for (let seen = 0; index >= 0 && seen < 12; index--, seen++) {
    const mention = mentions[index]!;
    const { sentence, quotation } = tokens[mention.head]!;
    if (sentence < here - 1) break;
    if (quotation >= 0 || mention.entity < 0) continue;
    if (entities[mention.entity]!.kind === "group") return [];
    if (mention.kind !== "name" || mention.start !== sentences[sentence]!.start) continue;
    return coordinated(doc, index, sentences[sentence]!);
  }
  return [];
}

/** The names in the words that are said, and what else is in their marks: nobody speaks of themselves so. */
function namesIn({ mentions, tokens }: Doc, { content }: Quote): number[] {
  const names: number[] = [];
  for (const { start, end } of content) {
    for (let at = firstStartingAt(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
      const { kind, head } = mentions[at]!;
      if (kind === "name" || (kind === "nominal" && tokens[head]!.quotation >= 0)) names.push(at);
    }
  }
  return names;
}

function byRelative(doc: Doc, trail: Trail, source: Span): Resolution {
  let index = firstStartingAt(doc.mentions, source.start) - 1;
  const sentence = sentenceAt(doc, source.start);
  const who = /^who/iu.test(doc.article.text.slice(source.start, source.end));
  for (let seen = 0; index >= 0 && seen < 6; index--, seen++) {
    const mention = doc.mentions[index]!;
    if (mention.start >= source.start || mention.kind === "pronoun") continue;
    if (doc.tokens[mention.head]!.sentence !== sentence) break;
    if (mention.entity < 0 || mention.use === "modifier" || mention.use === "possessive") continue;
    if (!who && isAgentOfAside(doc, mention)) continue;
    const { kind } = doc.entities[mention.entity]!;
    const fits = who ? kind === "person" || kind === "group" : kind !== "person";
    if (fits || (who && kind === "unknown"))
      return byAnyEntity(doc, trail, mention.entity, mention, "relative", 0.88);
  }
  return nobody("relative-without-head");
}

/** The board in `a study, paid for by the board, which found`. */
function isAgentOfAside({ tokens }: Doc, { start, head }: Mention): boolean {
  let at = head;
  while (at > 0 && tokens[at - 1]!.start >= start) at--;
  if (tokens[at - 1]?.lower !== "by") return false;
  for (let opening = at - 2; opening > at - 7 && opening > 0; opening--)
    if (tokens[opening]!.text === ",") return tokens[opening + 1]!.pos === "VERB";
  return false;
}

/** Words that nobody is said to have spoken. */
export function saidByNobody(doc: Doc, quote: Quote): AttributedQuote {
  return finish(doc, quote, nobody("no-source"));
}

/** Written out field by field: to the engine, what is spread out of quotes of many forms is of one more form each time. */
function finish(doc: Doc, quote: Quote, resolution: Resolution): AttributedQuote {
  const isWritten = quote.act === "speech" && resolution.speaker?.kind === "document";
  return {
    kind: quote.kind,
    act: isWritten ? "writing" : quote.act,
    content: quote.content,
    verbatim: quote.verbatim,
    cue: quote.cue,
    source: quote.source,
    addressee: quote.addressee,
    medium: quote.medium,
    parent: quote.parent,
    rule: quote.rule,
    score: quote.score,
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
