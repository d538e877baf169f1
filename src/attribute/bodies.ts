/** `the company`, `the agency`: bodies that are only described, and which named one of the article is meant. */
import {
  ANY_BUSINESS,
  goesBy,
  isBusiness,
  isTrade,
  mayBeAcronymOf,
  mayGoByTrade,
  SHARED_TRADES,
} from "../lexicon/bodies.ts";
import { ORGANISATION_NOUNS } from "../lexicon/person-nouns.ts";
import { PLACES } from "../lexicon/places.ts";
import type { Doc, Mention } from "../types.ts";
import { firstEndingAfter, firstStartingAt } from "../text.ts";
import { isOnlyPlace, sentenceAt } from "./pronouns.ts";
import { byEntity, type Resolution } from "./speaker.ts";
import type { Trail } from "./trail.ts";

/** How many sentences may lie between a body's words and `the company`; between the name of the story's body and it. */
const BODY_SENTENCES = 3;
const STORY_SENTENCES = 8;

/** So many names, and so many times those of the next, has the body that a story is about. */
const FEWEST_NAMES = 3;
const TIMES_THE_NEXT = 2;

/** `Vessel regretted it. …, the company said.`: a bare description of a body stands for the named one that spoke last, or is alone. */
export function describedBody(doc: Doc, trail: Trail, mention: Mention): Resolution | null {
  const { entities, mentions, tokens } = doc;
  const noun = tokens[mention.head]!.lower;
  const isMade = ORGANISATION_NOUNS.has(noun) || (SHARED_TRADES.has(noun) && isCalledIt(doc, mention));
  const introduced = mentions[entities[mention.entity]!.mentions[0]!]!;
  if (!isMade || mention.plural || !isBare(doc, mention, noun) || !isBare(doc, introduced, noun)) return null;
  const entity = bodyMeant(doc, trail, mention, noun);
  if (entity < 0) return null;
  const before = mentions[trail.last.get(entity) ?? trail.firstNamed[entity]!]!;
  return byEntity(doc, entity, before, "described", 0.75);
}

function bodyMeant(doc: Doc, trail: Trail, mention: Mention, noun: string): number {
  const { previous, narrated, last } = trail;
  const here = narrated[sentenceAt(doc, mention.start)]!;
  const away = (sentence: number): number => here - narrated[sentence]!;
  if (previous && isNamedBody(doc, trail, previous.entity)) {
    const { name } = doc.entities[previous.entity]!;
    if (mayBeCalled(doc, previous.entity, noun) || mayBeAcronymOf(name, noun))
      return away(previous.sentence) <= BODY_SENTENCES ? previous.entity : -1;
  }
  const entity = mayBuyAndSell(noun)
    ? (subjectBefore(doc, trail, mention, noun) ?? storyBody(doc, trail, mention, noun))
    : onlyBody(doc, trail, mention, noun);
  if (entity < 0) return -1;
  return away(doc.tokens[doc.mentions[last.get(entity)!]!.head]!.sentence) <= STORY_SENTENCES ? entity : -1;
}

/** What the one body of an article may be called although it has not spoken. */
const mayBeAny = (noun: string): boolean => ANY_BUSINESS.has(noun) || noun === "charity" || noun === "club";

const mayBuyAndSell = (noun: string): boolean => mayBeAny(noun) || isBusiness(noun);

/** May a body of that name go by `the company`, `the agency`? The Harbour Board is no company, and only a union is the union. */
function mayBeCalled({ entities }: Doc, entity: number, noun: string): boolean {
  const { name } = entities[entity]!;
  return mayBuyAndSell(noun) ? mayGoByTrade(name, noun) || goesBy(name, noun) : goesBy(name, noun);
}

/** `the company`, `the Lund-based company`, `the pen maker`: nothing that tells it from another of its kind. */
function isBare({ article, tokens }: Doc, { start, end }: Mention, noun: string): boolean {
  const written = article.text.slice(start, end).toLowerCase();
  if (/^(?:that|which|whose)$/u.test(tokens[firstStartingAt(tokens, end)]?.lower ?? "")) return false; // `the company that built it`
  if (written === `the ${noun}`) return true;
  if (!mayBeAny(noun) && !isTrade(noun)) return false;
  const told = written.slice("the ".length, -noun.length).trim();
  return /^\p{L}+(?:-based)?$/u.test(told) && (isTrade(noun) || told.endsWith("-based"));
}

/** `The miner said it would dig`: what the sentence calls `it`, and nobody `he` or `she`. */
function isCalledIt({ article, sentences }: Doc, { start, end }: Mention): boolean {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  const rest = article.text.slice(end, sentence?.end ?? end);
  return /\bits?\b/u.test(rest) && !/\b(?:he|she|his|her|him)\b/u.test(rest);
}

/** A body with a name that is not a place: `in Orland` is one, `shares in Kestrel Foods` are of a business. */
function isNamedBody(doc: Doc, { firstNamed }: Trail, entity: number): boolean {
  const { kind = "", name = "", mentions: own = [] } = doc.entities[entity] ?? {};
  if (!/^(?:organisation|unknown)$/u.test(kind) || firstNamed[entity]! < 0) return false;
  if (PLACES.has(name.toLowerCase())) return false;
  return !isOnlyPlace(doc, entity) || (name.includes(" ") && own.length < 2);
}

/** `Vessel could not be reached. In March, the firm said …`: the body that the sentence before is about, where it names no other. */
function subjectBefore(doc: Doc, trail: Trail, { start, head }: Mention, noun: string): number | undefined {
  const { mentions, sentences, tokens } = doc;
  const here = tokens[head]!.sentence;
  if (here === 0 || sentences[here - 1]!.paragraph !== sentences[here]!.paragraph) return undefined;
  const bodies = new Set<number>();
  let subject: number | undefined;
  for (let at = firstStartingAt(mentions, sentences[here - 1]!.start); mentions[at]!.start < start; at++) {
    const { kind, use, entity, head: other } = mentions[at]!;
    if (kind !== "name" || !isNamedBody(doc, trail, entity)) continue;
    bodies.add(entity);
    if (use === "subject" && tokens[other]!.sentence < here && mayBeCalled(doc, entity, noun))
      subject = entity;
  }
  return bodies.size === 1 ? subject : undefined;
}

const namedSoFar = (doc: Doc, trail: Trail, { start }: Mention, noun: string): number[] =>
  [...trail.last.keys()].filter(
    (entity) =>
      isNamedBody(doc, trail, entity) &&
      doc.mentions[trail.firstNamed[entity]!]!.start < start &&
      mayBeCalled(doc, entity, noun),
  );

/** `The House Ethics Committee met. …, the panel said.`: the one body of such a name. */
function onlyBody(doc: Doc, trail: Trail, mention: Mention, noun: string): number {
  const [only = -1, more] = namedSoFar(doc, trail, mention, noun);
  return more === undefined ? only : -1;
}

/** `Shares in Vessel fell after the company said …`: the one body named so far, or the one that the whole story is about. */
function storyBody(doc: Doc, trail: Trail, mention: Mention, noun: string): number {
  const { entities, mentions } = doc;
  const names = (entity: number): number =>
    entities[entity]!.mentions.filter((at) => mentions[at]!.kind === "name").length;
  const [most = -1, next] = namedSoFar(doc, trail, mention, noun)
    .filter((entity) => entities[entity]!.kind === "organisation" || names(entity) >= FEWEST_NAMES)
    .sort((a, b) => names(b) - names(a));
  if (next === undefined) return most;
  return names(most) >= Math.max(FEWEST_NAMES, TIMES_THE_NEXT * names(next)) ? most : -1;
}
