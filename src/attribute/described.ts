/** Descriptions that nobody bore before in the article: whom they stand for, where the sentences before leave no doubt. */
import { DEMONYMS, PLACES } from "../lexicon/places.ts";
import { ORGANISATION_NOUNS } from "../lexicon/person-nouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Doc, Gender, Mention, Quote, Span } from "../types.ts";
import { firstStartingAt } from "../text.ts";
import { nominalName } from "./source.ts";
import { isWhereabouts, rankAntecedents, sentenceAt, type Ranked } from "./pronouns.ts";
import { byEntity, type Resolution } from "./speaker.ts";
import { DESCRIBED_MARGIN, type Trail } from "./trail.ts";

/**
 * `Ivers hoped for peace. “Nobody wants this,” said the Brackwater captain.`: a description of nobody before, behind its
 * words, stands for the one person whom the sentence before is about. Not where the article tells another role of them.
 */
export function describedSpeaker(doc: Doc, trail: Trail, quote: Quote, mention: Mention): Resolution | null {
  const { text } = doc.article;
  if (mention.plural || doc.entities[mention.entity]!.kind !== "person") return null;
  if (quote.content[0]!.start > mention.start || text.slice(mention.start, mention.start + 4) !== "the ")
    return null;
  if (/\s(?:of|for|who|whose|from|in|at|with)\s|['’]s\s/u.test(text.slice(mention.start, mention.end)))
    return null;
  const best = whoIsMeant(doc, trail, quote.content[0]!.start, mention.gender);
  if (!best) return null;
  const { role } = doc.entities[best.entity]!;
  if (
    role &&
    !role.text
      .toLowerCase()
      .split(/\P{L}+/u)
      .includes(doc.tokens[mention.head]!.lower)
  )
    return null;
  const before = doc.mentions[best.mention]!;
  if (!isAbout(doc, before, quote.content[0]!.start)) return null;
  return {
    ...byEntity(doc, best.entity, before, "described", 0.65),
    candidates: [
      { name: nominalName(doc, mention), score: 0.3, reason: "somebody else who is only described" },
    ],
  };
}

/** Is the sentence at `at`, or the one before it in its paragraph, about them? */
function isAbout(doc: Doc, { use, head }: Mention, at: number): boolean {
  const [here, there] = [sentenceAt(doc, at), doc.tokens[head]!.sentence];
  const { sentences } = doc;
  return use === "subject" && here - there <= 1 && sentences[here]!.paragraph === sentences[there]!.paragraph;
}

/** So many mentions back is an age looked for, and in so many characters behind a name. */
const MENTIONS_BACK = 500;
const AGE_BEHIND = 12;

/** `The 58-year-old said`: whoever is given that age behind the name, else the one whom the sentence before is about. */
export function describedByAge(doc: Doc, trail: Trail, source: Span): Resolution | null {
  const { text } = doc.article;
  const age = /^the (\d{1,3})-year-old$/iu.exec(text.slice(source.start, source.end))?.[1];
  if (age === undefined) return null;
  const isGiven = new RegExp(`^, (?:aged )?${age}\\b`, "u");
  const past = firstStartingAt(doc.mentions, source.start);
  const given = doc.mentions
    .slice(Math.max(0, past - MENTIONS_BACK), past)
    .findLast(
      ({ kind, entity, end }) =>
        kind === "name" &&
        doc.entities[entity]?.kind === "person" &&
        isGiven.test(text.slice(end, end + AGE_BEHIND)),
    );
  if (given) return byEntity(doc, given.entity, given, "described", 0.93);
  const best = whoIsMeant(doc, trail, source.start, "unknown");
  return best && byEntity(doc, best.entity, doc.mentions[best.mention]!, "described", 0.65);
}

/** `said the Colombian`: where somebody is from, for whom the sentence before is about. */
export function describedByOrigin(doc: Doc, trail: Trail, { start, end }: Mention): Resolution | null {
  const { text } = doc.article;
  const word = text.slice(start, end).toLowerCase();
  if (!/\bthe $/iu.test(text.slice(Math.max(0, start - 5), start)) || !isOrigin(word)) return null;
  const gender = /woman$/u.test(word) ? "female" : /man$/u.test(word) ? "male" : "unknown";
  const best = whoIsMeant(doc, trail, start, gender);
  const before = best && doc.mentions[best.mention]!;
  return before && isAbout(doc, before, start) ? byEntity(doc, best.entity, before, "described", 0.65) : null;
}

const isOrigin = (word: string): boolean =>
  PEOPLES.has(word) || (DEMONYMS.has(word) && !word.endsWith("s")) || /^\p{L}+[cs]h(?:wo)?man$/u.test(word);

/** Who comes from there, where it is another word than for what comes from there. */
const PEOPLES = wordSet(
  "briton croat czech dane democrat finn londoner parisian pole scot serb slovak spaniard swede tory turk",
);

/** The one named person for whom a description at `at` can stand. */
function whoIsMeant(doc: Doc, trail: Trail, at: number, gender: Gender): Ranked | null {
  const [best, second] = rankAntecedents(doc, trail, at, { gender, plural: false, described: true });
  if (!best || trail.firstNamed[best.entity]! < 0) return null;
  return best.score - (second?.score ?? -9) < DESCRIBED_MARGIN ? null : best;
}

/** Bodies that go by what they are: no other name stands for them. */
const UNLIKE_BUSINESS = wordSet(
  "army church council court government jury ministry parliament party police senate tribunal union",
);

/** What the one body of an article may be called although it has not spoken. */
const ANY_BUSINESS = wordSet("business charity club company firm group");

/** How many sentences may lie between a body's words and `the company`. */
const BODY_SENTENCES = 3;

/** `Vessel regretted it. …, the company said.`: a bare description of a body stands for the named one that spoke last. */
export function describedBody(doc: Doc, trail: Trail, mention: Mention): Resolution | null {
  const { article, entities, mentions, tokens } = doc;
  const head = tokens[mention.head]!.lower;
  if (!ORGANISATION_NOUNS.has(head) || mention.plural) return null;
  if (article.text.slice(mention.start, mention.end).toLowerCase() !== `the ${head}`) return null;
  const first = mentions[entities[mention.entity]!.mentions[0]!]!;
  if (/^an?\s/iu.test(article.text.slice(first.start, first.end))) return null; // another body, introduced as such
  const spoke = trail.previous && isBody(doc, trail.previous.entity) ? trail.previous.entity : -1;
  const entity = spoke >= 0 || !ANY_BUSINESS.has(head) ? spoke : onlyBody(doc, trail, mention);
  if (entity < 0 || trail.firstNamed[entity]! < 0) return null;
  const { name, kind } = entities[entity]!;
  if ((kind !== "organisation" && kind !== "unknown") || PLACES.has(name.toLowerCase())) return null;
  const last = name.toLowerCase().split(" ").at(-1)!;
  if (ORGANISATION_NOUNS.has(last) && last !== head) return null; // the Harbour Board is not the company
  if (UNLIKE_BUSINESS.has(head) && last !== head) return null; // nor is the union
  const before =
    spoke >= 0 ? trail.previous!.sentence : doc.tokens[mentions[trail.last.get(entity)!]!.head]!.sentence;
  if (trail.narrated[sentenceAt(doc, mention.start)]! - trail.narrated[before]! > BODY_SENTENCES) return null;
  return byEntity(
    doc,
    entity,
    mentions[trail.last.get(entity) ?? trail.firstNamed[entity]!]!,
    "described",
    0.75,
  );
}

const isBody = ({ entities }: Doc, entity: number): boolean =>
  /^(?:organisation|unknown)$/u.test(entities[entity]?.kind ?? "");

/** `Shares in Vessel fell after the company said …`: the one body named so far, if no other could be meant. */
function onlyBody(doc: Doc, trail: Trail, { start }: Mention): number {
  const { entities, mentions } = doc;
  const isMeant = (entity: number): boolean => {
    const first = trail.firstNamed[entity]!;
    const { kind, name, mentions: own } = entities[entity]!;
    if (first < 0 || mentions[first]!.start > start || kind !== "organisation") return false;
    // `in Orland` is a place, `shares in Kestrel Foods` are of a business
    const isPlace = !name.includes(" ") && own.every((at) => isWhereabouts(doc, mentions[at]!));
    return !PLACES.has(name.toLowerCase()) && !isPlace;
  };
  const meant = [...trail.last.keys()].filter(isMeant);
  return meant.length === 1 ? meant[0]! : -1;
}
